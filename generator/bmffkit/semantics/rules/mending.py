"""Mends what rules find, where the mend is certain."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError
from bmffkit.semantics.rules.rule import MENDERS
from bmffkit.semantics.rules.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bmffkit.semantics.rules.finding import Finding
    from bmffkit.semantics.rules.subject import Media

_TRIES = 2
"""A mend may rest on what another one mends after it; then it is done once more."""


@dataclass(frozen=True, slots=True)
class Mend:
    """What was done about a finding.

    Attributes:
        finding: what was found.
        done: what was done, in a sentence; empty: nothing.
        reason: why nothing was done; empty when something was.
    """

    finding: Finding
    done: str
    reason: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The mend as JSON can hold it."""
        out: dict[str, Any] = {"id": self.finding.id, "path": self.finding.path}
        out |= {"done": self.done} if self.done else {"reason": self.reason}
        return out


def mend(file: Media, findings: Iterable[Finding]) -> list[Mend]:
    """Changes the boxes of a file so that the findings go away; it is not saved.

    Findings of one rule in one box are mended together. What cannot be mended with
    certainty is left as it is.
    """
    out: list[Mend] = []
    seen: set[tuple[str, str]] = set()
    for finding in findings:
        place = finding.id, finding.path
        mender = MENDERS.get(finding.id)
        if mender is None or place in seen:
            continue
        seen.add(place)
        try:
            done = mender(Subject(file), finding)
        except BmffError as error:
            out.append(Mend(finding, "", error.reason))
            continue
        out.append(Mend(finding, done or "", "" if done else "it is not certain how"))
    return out


def mend_all(file: Media, findings: Callable[[], Iterable[Finding]]) -> list[Mend]:
    """Mends until nothing is left to mend: mending one thing may show another.

    Args:
        file: the file.
        findings: what rules find in it as it is at that time.
    """
    out: list[Mend] = []
    tried: Counter[tuple[str, str]] = Counter()
    seen: set[tuple[str, str, str]] = set()
    while True:
        fresh = [
            each
            for each in findings()
            if tried[each.id, each.path] < _TRIES
            and (each.id, each.path, each.message) not in seen
        ]
        seen |= {(each.id, each.path, each.message) for each in fresh}
        mends = mend(file, fresh)
        for each in mends:
            tried[each.finding.id, each.finding.path] += 1 if each.done else _TRIES
        out += mends
        if not any(each.done for each in mends):
            return out


def rewrite(subject: Subject, at: int, data: bytes) -> bool:
    """Puts bytes in place of as many of a media data box, where its samples are."""
    for box in subject.tops:
        if box._where is None or box.type not in ("mdat", "imda"):
            continue
        _, start, end, head, _ = box._where
        if not start + head <= at <= at + len(data) <= end:
            continue
        each: Any = box
        name = each._fields[-1]
        held = getattr(each, name)
        if not isinstance(held, bytearray) and memoryview(held).readonly:
            held = bytearray(held)
            setattr(each, name, held)
        first = at - start - head - (end - start - head - len(held))
        memoryview(held)[first : first + len(data)] = data
        return True
    return False
