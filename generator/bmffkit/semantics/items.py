"""What the boxes of a meta box say of its items: ISO/IEC 14496-12:2022, 8.11."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.errors import LimitError, NotFoundError, ParseError
from bmffkit.semantics.chunk_pointers import in_this_file
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bmffkit.runtime.box import Box
    from bmffkit.runtime.document import Document

_IN_FILE, _IN_ITEM_DATA, _IN_ITEM = 0, 1, 2
_MOST_SHARED = 16
"""How often an item may have all the bytes that it is cut from."""
_DEEPEST = 16
"""How often items may be made of items."""


class Property(NamedTuple):
    """A property of an item.

    Attributes:
        box: what it says.
        essential: whether a reader that does not know it must leave the item alone.
    """

    box: Box
    essential: bool


def rows(table: Any, *names: str) -> Iterable[tuple[Any, ...]]:
    """The named columns of a table or of a list of rows, row by row."""
    if hasattr(table, "dtype"):
        return zip(*(table[name].tolist() for name in names), strict=True)
    return (tuple(getattr(row, name) for name in names) for row in table)


def properties(meta: Box) -> dict[int, list[Property]]:
    """The properties of every item, in the order in which they apply."""
    iprp = child(meta, "iprp")
    ipco = child(iprp, "ipco")
    out: dict[int, list[Property]] = {}
    if ipco is None:
        return out
    boxes = list(ipco.children)
    for ipma in iprp.children:
        if ipma.type != "ipma":
            continue
        for entry in ipma.entries:
            listed = out.setdefault(int(entry.item_ID), [])
            for essential, index in rows(
                entry.associations, "essential", "property_index"
            ):
                if 1 <= index <= len(boxes):
                    listed.append(Property(boxes[index - 1], bool(essential)))
    return out


def references(meta: Box) -> dict[int, dict[str, list[int]]]:
    """For every item that refers to others their numbers, by kind of reference."""
    out: dict[int, dict[str, list[int]]] = {}
    iref = child(meta, "iref")
    for box in iref.children if iref is not None else ():
        kinds = out.setdefault(int(box.from_item_ID), {})
        kinds.setdefault(box.type, []).extend(int(each) for each in box.to_item_ID)
    return out


class ItemData:
    """Gets the bytes of the items of one meta box."""

    def __init__(self, meta: Box, tops: Sequence[Box]) -> None:
        self.meta = meta
        self.tops = tops
        iloc = child(meta, "iloc")
        self.iloc = iloc
        self.places: dict[int, Any] = {}
        for place in iloc.items if iloc is not None else ():
            self.places.setdefault(int(place.item_ID), place)
        self._references: dict[int, dict[str, list[int]]] | None = None
        self._made: dict[int, bytes] = {}
        self._sources: set[tuple[int, int]] = set()
        self._room = 0

    def extents(self, item: int) -> list[tuple[int, int]]:
        """Where an item's bytes are: offset in its source, length (0: to the end)."""
        place = self.place(item)
        return [
            (place.base_offset + offset, length)
            for offset, length in rows(place.extents, "extent_offset", "extent_length")
        ]

    def place(self, item: int) -> Any:
        """The location entry of an item.

        Raises:
            NotFoundError: it has none.
        """
        found = self.places.get(item)
        if found is None:
            raise NotFoundError(f"item {item} has no location", path=self.meta.path)
        return found

    def data(self, item: int, seen: tuple[int, ...] = ()) -> bytes:
        """The bytes of an item.

        Raises:
            NotFoundError: it has no location.
            ParseError: the bytes are not there, or in another file.
            LimitError: it repeats bytes, or is made of other items, more often than any
                writer would have it.
        """
        if not seen:
            self._made, self._sources, self._room = {}, set(), 0
        known = self._made.get(item)
        if known is None:
            known = self._made[item] = self._data(item, seen)
        if not seen:
            self._made = {}
        return known

    def _data(self, item: int, seen: tuple[int, ...]) -> bytes:
        place = self.place(item)
        method = getattr(place, "construction_method", None) or _IN_FILE
        if method == _IN_ITEM:
            return self._from_items(item, place, seen)
        if method not in (_IN_FILE, _IN_ITEM_DATA):
            raise ParseError(
                f"construction method {method} is unknown", path=self.iloc.path
            )
        source = self._item_data() if method == _IN_ITEM_DATA else self._file(place)
        if (name := (method, place.data_reference_index)) not in self._sources:
            self._sources.add(name)
            self._room += _MOST_SHARED * len(source)
        extents = self.extents(item)
        return b"".join(self._cut(source, at, length, item) for at, length in extents)

    def _cut(self, source: memoryview, at: int, length: int, item: int) -> bytes:
        end = at + length if length else len(source)
        if at > end or end > len(source):
            raise ParseError(
                f"item {item} reaches to byte {end} of {len(source)}",
                path=self.iloc.path,
            )
        self._room -= end - at
        if self._room < 0:
            reason = f"item {item} repeats bytes more than {_MOST_SHARED} times"
            raise LimitError(reason, path=self.iloc.path)
        document = self._document()
        if (
            document is not None
            and document.ensure is not None
            and source is document.buffer
        ):
            document.ensure(at, end)
        return bytes(source[at:end])

    def _document(self) -> Document | None:
        return None if self.iloc._where is None else self.iloc._where[0]

    def _item_data(self) -> memoryview:
        idat = child(self.meta, "idat")
        if idat is None:
            raise ParseError("there is no 'idat' to hold the item", path=self.meta.path)
        return memoryview(idat.data)

    def _file(self, place: Any) -> memoryview:
        reference = place.data_reference_index
        entry = None
        if reference:
            dref = down(self.meta, "dinf/dref")
            listed = dref.children if dref is not None else []
            if not 1 <= reference <= len(listed):
                raise ParseError(
                    f"there is no data reference {reference}", path=self.iloc.path
                )
            entry = listed[reference - 1]
        if entry is not None and entry.type == "imdt":
            return self._numbered(entry.imda_ref_identifier)
        if entry is not None and not in_this_file(entry):
            raise ParseError(
                f"item {place.item_ID} is in another file: {getattr(entry, 'location', '')!r}",
                path=self.iloc.path,
            )
        document = self._document()
        if document is None:
            raise ParseError(
                "the box is new; its items are not in a file", path=self.iloc.path
            )
        return document.buffer

    def _numbered(self, number: int) -> memoryview:
        for box in self.tops:
            each: Any = box
            if box.type == "imda" and each.imda_identifier == number:
                return memoryview(each.data)
        raise ParseError(
            f"there is no 'imda' with the number {number}", path=self.iloc.path
        )

    def _from_items(self, item: int, place: Any, seen: tuple[int, ...]) -> bytes:
        if item in seen:
            raise ParseError(f"item {item} is made of itself", path=self.iloc.path)
        if len(seen) >= _DEEPEST:
            reason = f"item {seen[0]} is made of items that are made of items …"
            raise LimitError(reason, path=self.iloc.path)
        if self._references is None:
            self._references = references(self.meta)
        listed = self._references.get(item, {}).get("iloc", [])
        parts = []
        for extent in place.extents:
            index = getattr(extent, "item_reference_index", None) or 1
            if index > len(listed):
                raise ParseError(
                    f"item {item} has no 'iloc' reference {index}", path=self.iloc.path
                )
            source = memoryview(self.data(listed[index - 1], (*seen, item)))
            at = place.base_offset + extent.extent_offset
            parts.append(self._cut(source, at, extent.extent_length, item))
        return b"".join(parts)
