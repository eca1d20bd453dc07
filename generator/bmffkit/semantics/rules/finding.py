"""What a rule finds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box

Level = Literal["shall", "should", "info"]

LEVELS: Final[tuple[Level, ...]] = ("shall", "should", "info")
"""From the gravest: what a standard demands, what it advises, what is worth knowing."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where a file does not do what a rule says.

    Attributes:
        id: the rule.
        level: ``shall``, ``should`` or ``info``.
        path: the box, as ``find`` takes it; empty: the file as a whole.
        message: what was found.
        expected: what the rule wants instead; may be empty.
        mend: how to mend it; may be empty.
        clause: where the rule stands.
        offset: the first byte in the file; None: there is no such place.
        size: how many bytes; None: not known.
        samples: the first and the last sample concerned, from 0; None: no samples.
    """

    id: str
    level: Level
    path: str
    message: str
    expected: str = ""
    mend: str = ""
    clause: str = ""
    offset: int | None = None
    size: int | None = None
    samples: tuple[int, int] | None = None

    def to_dict(self) -> dict[str, Any]:
        """The finding as JSON can hold it; what is not known is left out."""
        out: dict[str, Any] = {
            "id": self.id,
            "level": self.level,
            "path": self.path,
            "message": self.message,
            "clause": self.clause,
        }
        for name in ("expected", "mend", "offset", "size"):
            value = getattr(self, name)
            if value not in (None, ""):
                out[name] = value
        if self.samples is not None:
            out["samples"] = list(self.samples)
        return out

    def __str__(self) -> str:
        place = self.path or "the file"
        if self.samples is not None:
            first, last = self.samples
            place += (
                f" sample {first}" if first == last else f" samples {first}..{last}"
            )
        elif self.offset is not None:
            place += f" at {self.offset:#x}"
        wanted = f" (expected: {self.expected})" if self.expected else ""
        return f"{self.id} {self.level} {place}: {self.message}{wanted}"


def found(
    place: Box | str,
    message: str,
    *,
    expected: str = "",
    mend: str = "",
    offset: int | None = None,
    size: int | None = None,
    samples: tuple[int, int] | None = None,
) -> Finding:
    """A finding without its rule, which the engine puts in.

    Args:
        place: the box, or its path.
        message: what was found.
        expected: what the rule wants instead.
        mend: how to mend it.
        offset: the first byte concerned; by default that of the box.
        size: how many bytes; by default those of the box.
        samples: the first and the last sample concerned, from 0.
    """
    if isinstance(place, str):
        path = place
    else:
        path = place.path
        if offset is None and samples is None and place.offset >= 0:
            offset, size = place.offset, place.size
    return Finding("", "info", path, message, expected, mend, "", offset, size, samples)


def signed(finding: Finding, id: str, level: Level, clause: str) -> Finding:
    """The finding with its rule."""
    return replace(finding, id=id, level=level, clause=clause)
