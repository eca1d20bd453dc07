"""How rules are declared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from bmffkit.runtime.errors import BmffError
from bmffkit.semantics.rules.finding import LEVELS, Finding, Level

Check = Callable[..., Iterator[Finding]]
Mender = Callable[..., str | None]

ISO12: Final = "ISO/IEC 14496-12:2022, "
ISO15: Final = "ISO/IEC 14496-15:2024, "
AMD1: Final = "ISO/IEC 14496-15:2024/Amd 1:2025, "
HEIF: Final = "ISO/IEC 23008-12:2025, "


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        id: its name, which is never given to another rule.
        clause: the standard and the clause.
        level: ``shall``, ``should`` or ``info``.
        what: one sentence: what holds in a file that keeps the rule.
        why: one sentence: what goes wrong otherwise.
        breaks: an example that breaks it, in words.
        keeps: an example that keeps it, in words.
        each: what the function is called for: ``file``, ``track``, ``meta``, or ``box`` and
            the types of boxes.
        check: the function; it takes a ``Subject`` and, but for ``file``, one of them.
        plain: whether the rule is also meant for files that do not claim to be ISO base
            media files, but QuickTime.
    """

    id: str
    clause: str
    level: Level
    what: str
    why: str
    breaks: str
    keeps: str
    each: str
    check: Check
    plain: bool = True

    def to_dict(self) -> dict[str, Any]:
        """The rule as JSON can hold it."""
        return {
            "id": self.id,
            "clause": self.clause,
            "level": self.level,
            "what": self.what,
            "why": self.why,
            "breaks": self.breaks,
            "keeps": self.keeps,
            "mended": self.id in MENDERS,
        }


RULES: Final[dict[str, Rule]] = {}
"""The rules of the modules imported so far, by id."""

MENDERS: Final[dict[str, Mender]] = {}
"""What mends findings, by the id of their rule."""


def rule(
    id: str,
    clause: str,
    level: Level,
    each: str,
    *,
    what: str,
    why: str,
    breaks: str,
    keeps: str,
    plain: bool = True,
) -> Callable[[Check], Check]:
    """Declares the function below it as a rule; see ``Rule`` for the arguments.

    Raises:
        BmffError: the id is taken, or there is no such level.
    """
    if id in RULES:
        raise BmffError(f"the rule {id} is declared twice")
    if level not in LEVELS:
        raise BmffError(f"the rule {id} has no level {level!r}")

    def declare(check: Check) -> Check:
        RULES[id] = Rule(
            id, clause, level, what, why, breaks, keeps, each, check, plain
        )
        return check

    return declare


def mender(*ids: str) -> Callable[[Mender], Mender]:
    """Declares the function below it as what mends findings of some rules.

    It takes the ``Subject`` and the finding, changes boxes, and says in a sentence what it
    did; None when it cannot.
    """

    def declare(function: Mender) -> Mender:
        for id in ids:
            MENDERS[id] = function
        return function

    return declare
