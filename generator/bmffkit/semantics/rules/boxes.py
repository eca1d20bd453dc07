"""Boxes as such: ISO/IEC 14496-12:2022, 4.2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.runtime.box import UnknownBox
from bmffkit.runtime.errors import BmffError
from bmffkit.runtime.structure import Structure
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO12, mender, rule
from bmffkit.semantics.rules.subject import listed
from bmffkit.semantics.tree import above

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.rules.subject import Subject

_DATA = frozenset("mdat imda idat free skip wide jp2c".split())
"""Boxes of nothing but data, which need not be read to know that they can be."""
_STANDARDS = ("ISO/IEC ", "Rec. ITU-T ")


@rule(
    "BOX-1",
    ISO12 + "4.2",
    "shall",
    "file",
    what="Every box can be read by its syntax.",
    why="A box whose fields do not fit its size means nothing to any reader.",
    breaks="a time to sample box of 16 bytes that declares 24 rows",
    keeps="a time to sample box of 16 bytes that declares no rows",
)
def readable(subject: Subject) -> Iterator[Finding]:
    """Boxes that cannot be read."""
    for boxes in subject.by_type.values():
        for box in boxes:
            if not box._lazy or issubclass(type(box), UnknownBox):
                continue
            if box.type in _DATA:
                continue
            try:
                box.load()
            except BmffError as error:
                at = error.offset if error.offset is not None else box.offset
                where = f"{error.field}: " if error.field else ""
                yield found(error.path or box.path, where + error.reason, offset=at)


@rule(
    "BOX-2",
    ISO12 + "4.2.2",
    "shall",
    "file",
    what="Boxes lie end to end, each within the one that holds it, up to the end of the file.",
    why="Readers find a box by the sizes of those before it; one wrong size loses the rest.",
    breaks="a last box that claims 1000 bytes where 900 are left",
    keeps="a last box that claims the 900 bytes that are left",
)
def tiling(subject: Subject) -> Iterator[Finding]:
    """What the headers show to be wrong."""
    _ = subject.by_type
    for offset, sentence in subject.file.problems:
        yield found("", sentence, offset=offset)


@rule(
    "BOX-3",
    ISO12 + "4.2.2",
    "should",
    "file",
    what="A box ends where its syntax ends.",
    why="Bytes behind the fields are read by nobody, or are a sign of a wrong size.",
    breaks="a movie fragment header box with four bytes behind its sequence number",
    keeps="a movie fragment header box of 16 bytes",
    plain=False,
)
def leftover(subject: Subject) -> Iterator[Finding]:
    """Boxes with bytes behind the fields."""
    for boxes in subject.by_type.values():
        for box in boxes:
            if box._lazy or isinstance(box, UnknownBox) or not len(box.trailing):
                continue
            if not box.clause.startswith(_STANDARDS):
                continue
            if box._container and len(box.trailing) >= 8:
                # Whole boxes, which the box does not count: other rules tell of them.
                continue
            size = len(box.trailing)
            yield found(box, f"{size} bytes stand behind the fields", expected="none")


@rule(
    "BOX-4",
    ISO12 + "4.2.2",
    "should",
    "file",
    what="The type of a box is four characters that can be printed.",
    why="Other bytes are a sign that no box stands there, and that a size before is wrong.",
    breaks="a box of type 00 00 00 84",
    keeps="a box of type 'free'",
)
def printable_types(subject: Subject) -> Iterator[Finding]:
    """Boxes whose types hold control characters."""
    for code, boxes in subject.by_type.items():
        if all(" " <= letter <= "~" or letter >= "\xa0" for letter in code):
            continue
        for box in boxes:
            if isinstance(box, UnknownBox):
                yield found(box, f"its type is {code.encode('latin-1').hex(' ')}")


# -------------------------------------------------------------------------- reserved bits


def _wanted(kind: type[Any], prefix: str) -> dict[str, Any]:
    """The fields of a class that have a prescribed value, with that value."""
    key = (kind, prefix)
    known = _KNOWN.get(key)
    if known is None:
        defaults = getattr(kind.__init__, "__kwdefaults__", None) or {}
        known = _KNOWN[key] = {
            name: defaults.get(name) for name in kind._fields if name.startswith(prefix)
        }
    return known


_KNOWN: dict[tuple[type[Any], str], dict[str, Any]] = {}


def _differs(value: Any, wanted: Any) -> bool:
    if value is None:
        return False
    if isinstance(value, (tuple, list)):
        flat = tuple(value)
        return flat != tuple(wanted) if isinstance(wanted, tuple) else any(flat)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return any(value) if not wanted else bytes(value) != bytes(wanted)
    if isinstance(value, (int, str)):
        return bool(value != (wanted or type(value)()))
    return False


def _wrong_in(
    value: Structure, prefix: str, way: str = ""
) -> Iterator[tuple[Structure, str, str, Any, Any]]:
    """Prescribed values that differ: structure, name, way to it, value, wanted value."""
    wanted = _wanted(type(value), prefix)
    for name, each in value.fields():
        if name in wanted:
            if _differs(each, wanted[name]):
                yield value, name, way + name, each, wanted[name]
        elif isinstance(each, Structure):
            if not hasattr(each, "_container"):
                yield from _wrong_in(each, prefix, f"{way}{name}.")
        elif isinstance(each, list) and each and isinstance(each[0], Structure):
            if hasattr(each[0], "_container"):
                continue
            for number, row in enumerate(each):
                yield from _wrong_in(row, prefix, f"{way}{name}[{number}].")


def _wrong(subject: Subject, prefix: str, ours: bool) -> Iterator[Finding]:
    for boxes in subject.by_type.values():
        for box in boxes:
            if box.clause.startswith(_STANDARDS) is not ours:
                continue
            if isinstance(box, UnknownBox) or not _readable(box):
                continue
            for _, _, name, value, wanted in _wrong_in(box, prefix):
                if above(box, "udta") is not None:
                    # What users and vendors put there follows rules of their own.
                    break
                yield found(
                    box,
                    f"{name} is {_shown(value)}",
                    expected=_shown(wanted if wanted is not None else 0),
                    mend=f"set {name} to the expected value",
                )


def _readable(box: Box) -> bool:
    if box.type in _DATA:
        return False
    try:
        box.load()
    except BmffError:
        return False
    return True


def _shown(value: Any) -> str:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value[:16]).hex() + (" …" if len(value) > 16 else "")
    if isinstance(value, (tuple, list)):
        return f"({listed(value, 9)})"
    return repr(value)


@rule(
    "RESV-1",
    ISO12 + "4.2",
    "shall",
    "file",
    what="Reserved bits have the value that the syntax gives them.",
    why="A later edition gives those bits a meaning, and would find one that nobody meant.",
    breaks="a track header box whose reserved word is 1",
    keeps="a track header box whose reserved words are 0",
    plain=False,
)
def reserved(subject: Subject) -> Iterator[Finding]:
    """Reserved bits with another value, in boxes of ISO, IEC and ITU-T."""
    yield from _wrong(subject, "reserved", True)


@rule(
    "RESV-2",
    ISO12 + "4.2",
    "should",
    "file",
    what="Fields that are defined beforehand (pre_defined) have the value that is defined.",
    why="Such a field had a meaning elsewhere, and readers of that kind act on other values.",
    breaks="a handler box whose pre_defined is 'mhlr'",
    keeps="a handler box whose pre_defined is 0",
    plain=False,
)
def predefined(subject: Subject) -> Iterator[Finding]:
    """Predefined fields with another value."""
    yield from _wrong(subject, "pre_defined", True)


@rule(
    "RESV-3",
    "the specification of the box",
    "info",
    "file",
    what="Reserved bits of boxes from elsewhere have the value that their syntax gives them.",
    why="Those who specified the box may give the bits a meaning later.",
    breaks="an Opus or AV1 configuration whose reserved bits are set",
    keeps="the same configuration with the bits clear",
)
def reserved_elsewhere(subject: Subject) -> Iterator[Finding]:
    """Reserved bits with another value, in boxes of other bodies."""
    yield from _wrong(subject, "reserved", False)


@mender("RESV-1", "RESV-2", "RESV-3")
def clear_reserved(subject: Subject, finding: Finding) -> str | None:
    """Gives every reserved field of the box the value of the syntax."""
    box = subject.file.find(finding.path)
    prefix = "pre_defined" if finding.id == "RESV-2" else "reserved"
    changed = []
    for structure, name, way, _, wanted in list(_wrong_in(box, prefix)):
        value = getattr(structure, name)
        if wanted is None:
            wanted = type(value)() if not isinstance(value, (tuple, bytes)) else None
        if wanted is None:
            wanted = (
                bytes(len(value)) if isinstance(value, bytes) else (0,) * len(value)
            )
        setattr(structure, name, wanted)
        changed.append(way)
    return f"set {', '.join(changed)} as the syntax has it" if changed else None
