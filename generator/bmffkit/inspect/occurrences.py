"""How often codes occur in files, and how often they stay bytes, by kind of code."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from bmffkit import api
from bmffkit.inspect.verify import FileResult, every_box, in_processes
from bmffkit.runtime.box import Box, UnknownBox
from bmffkit.runtime.errors import BmffError
from bmffkit.runtime.structure import OpaqueRecord, Structure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Key = tuple[str, str]
"""Kind and code."""

BOX = "box"
_PLACES = {
    "stsd": "sample entry",
    "ipco": "item property",
    "tref": "track reference",
    "iref": "item reference",
    "grpl": "entity group",
    "trgr": "track group",
}
"""Containers whose children have codes of a kind of their own."""


@dataclass(slots=True)
class Occurrences:
    """What was counted.

    Attributes:
        seen: how often a code occurs.
        opaque: how often it stays bytes.
        files: how many files were read.
        unreadable: (path, error) of those that could not be.
    """

    seen: Counter[Key] = field(default_factory=Counter)
    opaque: Counter[Key] = field(default_factory=Counter)
    files: int = 0
    unreadable: list[tuple[str, str]] = field(default_factory=list)

    def add(self, other: Occurrences) -> None:
        """Adds the counts of ``other``."""
        self.seen.update(other.seen)
        self.opaque.update(other.opaque)
        self.files += other.files
        self.unreadable.extend(other.unreadable)

    def _count(self, kind: str, code: str, opaque: bool = False) -> None:
        self.seen[kind, code] += 1
        if opaque:
            self.opaque[kind, code] += 1


def occurrences(
    paths: Iterable[Path], bytes_only: frozenset[str], jobs: int = 1
) -> Iterator[Occurrences]:
    """Counts in files, ``jobs`` at a time; one result a file, in their order.

    Args:
        paths: the files.
        bytes_only: names of classes that keep bytes, and do not count as knowledge.
    """
    names = [str(path) for path in paths]
    yield from in_processes(partial(occurrences_in, bytes_only=bytes_only), names, jobs)


def occurrences_in(path: str, bytes_only: frozenset[str] = frozenset()) -> Occurrences:
    """Counts in one file. Whatever is in it, the answer is a result and no exception."""
    found = Occurrences()
    try:
        with api.open(path) as file:
            for top in file.children:
                unread = type(top)
                for box in every_box(top, FileResult(path)):
                    _box(box, bytes_only, found)
                if unread._lazy and not top._lazy:
                    top._unload(unread)
            _items(file, found)
        found.files += 1
    except BmffError as error:
        reason = " ".join(str(error).split())
        found.unreadable.append((path, reason.removeprefix(path).lstrip(": ")))
    except Exception as error:
        # A fault of the library must not end the run.
        found.unreadable.append((path, f"{type(error).__name__}: {error}"))
    return found


def _box(box: Box, bytes_only: frozenset[str], found: Occurrences) -> None:
    kind = _PLACES.get(box.parent.type, BOX) if box.parent is not None else BOX
    opaque = isinstance(box, UnknownBox) or type(box).__name__ in bytes_only
    found._count(kind, box.type, opaque or box._lazy)
    if not box._lazy:
        _values(box, bytes_only, found)


def _values(box: Any, bytes_only: frozenset[str], found: Occurrences) -> None:
    """Counts the codes that are values of the box's fields."""
    match box.type:
        case "ftyp" | "styp":
            for brand in {box.major_brand, *box.compatible_brands}:
                found._count("brand", str(brand))
        case "hdlr":
            found._count("handler", str(box.handler_type))
        case "schm":
            found._count("scheme", str(box.scheme_type))
        case "sgpd":
            opaque = any(
                isinstance(each, OpaqueRecord) or type(each).__name__ in bytes_only
                for _, value in box.fields()
                for each in _records(value)
            )
            found._count("sample group", str(box.grouping_type), opaque)


def _records(value: Any) -> Iterator[Structure]:
    if isinstance(value, list):
        for each in value:
            yield from _records(each)
    elif isinstance(value, Structure):
        yield value
        for _, inner in value.fields():
            yield from _records(inner)


def _items(file: Any, found: Occurrences) -> None:
    try:
        items = list(file.items)
    except BmffError:
        return
    for item in items:
        try:
            kind, opaque = item.type, item.value is None
        except BmffError:
            kind, opaque = item.type, True
        if kind:
            found._count("item type", kind, opaque)
