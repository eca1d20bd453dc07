"""What follows from the syntax: containers, quantities, versions, flags.

ISO/IEC 14496-12:2022, 4.2 and 6.3; the facts are those that the specifications declare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bmffkit.runtime.box import UnknownBox
from bmffkit.runtime.errors import BmffError
from bmffkit.semantics.rules.declared import (
    AT_MOST_ONCE,
    ONCE,
    Declarations,
    class_names,
    declarations,
    place_of,
)
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO12, mender, rule
from bmffkit.semantics.tree import above

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.rules.subject import Subject


_APART = frozenset((b"seii", b"nnrC"))
"""Boxes that the amendment about post-filters has rules of its own for."""


def _facts(subject: Subject) -> Declarations:
    from bmffkit.runtime.registry import registry_of

    document = subject.document
    if document is not None:
        return declarations(document.registry)
    first = next(iter(subject.tops), None)
    return (
        Declarations({}, {})
        if first is None
        else declarations(registry_of(type(first)))
    )


def _holders(subject: Subject) -> Iterator[Box]:
    """The boxes that hold boxes, those of users aside."""
    for boxes in subject.by_type.values():
        for box in boxes:
            if box._container and not isinstance(box, UnknownBox):
                yield box


@rule(
    "STRU-1",
    ISO12 + "6.3.3",
    "shall",
    "file",
    what="A box that its container demands is there.",
    why="Readers rely on it, and give the container up where it is missing.",
    breaks="a track box without a media box",
    keeps="a track box with a track header box and a media box",
    plain=False,
)
def demanded(subject: Subject) -> Iterator[Finding]:
    """Boxes that are missing."""
    facts = _facts(subject)
    for box in _holders(subject):
        names = class_names(box)
        wanted = [
            kind
            for place in (box.type, *names)
            for kind in facts.demanded.get(place, ())
            if not _foreign(subject, kind)
        ]
        if not wanted or _unread(box):
            continue
        there = {name for child in box.children for name in class_names(child)}
        missing = [kind for kind in wanted if kind not in there]
        if missing:
            yield found(box, f"there is no {', '.join(sorted(missing))}")


def _foreign(subject: Subject, kind: str) -> bool:
    """Whether a class is one of QuickTime, whose readers demand less than its text."""
    document = subject.document
    if document is None:
        return False
    return str(document.registry.load(kind).clause).startswith("QuickTime")


def _unread(box: Box) -> bool:
    try:
        box.load()
    except BmffError:
        return True
    return False


@rule(
    "STRU-2",
    ISO12 + "6.3.3",
    "shall",
    "file",
    what="A box of which a container has one at most does not stand there twice.",
    why="Which of the two holds, no reader can know.",
    breaks="two media header boxes in a media box",
    keeps="one media header box in a media box",
)
def once(subject: Subject) -> Iterator[Finding]:
    """Second boxes where one is the most."""
    facts = _facts(subject)
    for holder in _holders(subject):
        if _unread(holder):
            continue
        seen: set[bytes] = set()
        for box in holder.children:
            name = type(box).__name__
            declared = facts.classes.get(name) if box._code not in _APART else None
            place = None if declared is None else place_of(declared.places, holder)
            if declared is None or place is None:
                continue
            if declared.places[place] in (ONCE, AT_MOST_ONCE) and box._code in seen:
                yield found(box, f"it is not the first {name} in {holder.type!r}")
            seen.add(box._code)


@rule(
    "STRU-3",
    ISO12 + "6.3.3",
    "should",
    "file",
    what="A box stands in a container that is made for it.",
    why="Readers look for it there, and pass it over elsewhere.",
    breaks="a sample size box in a media information box",
    keeps="a sample size box in a sample table box",
    plain=False,
)
def contained(subject: Subject) -> Iterator[Finding]:
    """Boxes in other containers than those declared."""
    facts = _facts(subject)
    for boxes in subject.by_type.values():
        for box in boxes:
            declared = facts.classes.get(type(box).__name__)
            if declared is None or not declared.places or box._code in _APART:
                continue
            holder = box.parent
            if holder is not None and isinstance(holder, UnknownBox):
                continue
            if place_of(declared.places, holder) is None and not _lent(box):
                there = "the top of the file" if holder is None else repr(holder.type)
                yield found(
                    box,
                    f"{type(box).__name__} stands in {there}",
                    expected=" or ".join(sorted(declared.places)),
                )


def _lent(box: Box) -> bool:
    """Whether a box stands where users and vendors put what they like."""
    return above(box.parent, "udta") is not None


@rule(
    "STRU-4",
    ISO12 + "4.2.2",
    "shall",
    "file",
    what="A box has a version that its syntax knows.",
    why="Readers pass over versions that they do not know, or read them wrong.",
    breaks="a track header box of version 2",
    keeps="a track header box of version 1",
)
def versions(subject: Subject) -> Iterator[Finding]:
    """Versions that no syntax is known for."""
    yield from _headers(subject, "version")


@rule(
    "STRU-5",
    ISO12 + "4.2.2",
    "should",
    "file",
    what="Flags of a box that have no meaning are 0, or as its syntax has them.",
    why="A later edition gives those bits a meaning, and would find one that nobody meant.",
    breaks="a media header box with flags 0x000001",
    keeps="a media header box with flags 0x000000",
    plain=False,
)
def flags(subject: Subject) -> Iterator[Finding]:
    """Flags that the syntax does not have."""
    yield from _headers(subject, "flags")


def _headers(subject: Subject, name: str) -> Iterator[Finding]:
    facts = _facts(subject)
    for boxes in subject.by_type.values():
        for box in boxes:
            declared = facts.classes.get(type(box).__name__)
            if declared is None:
                continue
            fixed, most = declared.fixed.get(name), declared.greatest.get(name)
            if (fixed is None and most is None) or _unread(box):
                continue
            value = getattr(box, name)
            right = value == fixed or (fixed is None and value <= (most or 0))
            if right or _lent(box):
                continue
            if fixed is not None:
                yield found(
                    box,
                    f"{name} is {_shown(name, value)}",
                    expected=_shown(name, fixed),
                    mend=f"set {name} to {_shown(name, fixed)}",
                )
            elif most is not None:
                yield found(
                    box,
                    f"{name} is {_shown(name, value)}",
                    expected=f"{_shown(name, most)} or less",
                )


def _shown(name: str, value: int) -> str:
    return f"{value:#08x}" if name == "flags" else str(value)


@mender("STRU-5")
def set_flags(subject: Subject, finding: Finding) -> str | None:
    """Gives the flags the value that the class fixes."""
    box = subject.file.find(finding.path)
    fixed = _facts(subject).classes[type(box).__name__].fixed["flags"]
    box.flags = fixed
    return f"set flags to {_shown('flags', fixed)}"


@rule(
    "STRU-6",
    ISO12 + "6.3.4",
    "shall",
    "file",
    what="Boxes whose order is fixed stand in that order.",
    why="Readers that go through the boxes once need the one to understand the other.",
    breaks="a track run box, then the decode time of the fragment",
    keeps="the header of the fragment, its decode time, then a track run box",
)
def ordered(subject: Subject) -> Iterator[Finding]:
    """Boxes on the wrong side of others."""
    facts = _facts(subject)
    for boxes in subject.by_type.values():
        for box in boxes:
            declared = facts.classes.get(type(box).__name__)
            if declared is None or not (declared.before or declared.after):
                continue
            siblings = subject.tops if box.parent is None else box.parent.children
            place = next(n for n, each in enumerate(siblings) if each is box)
            early = {each.type for each in siblings[:place]} & set(declared.before)
            late = {each.type for each in siblings[place:]} & set(declared.after)
            for code in sorted(early):
                yield found(
                    box, f"it stands behind {code!r}", expected=f"before {code!r}"
                )
            for code in sorted(late):
                yield found(
                    box, f"it stands before {code!r}", expected=f"behind {code!r}"
                )
