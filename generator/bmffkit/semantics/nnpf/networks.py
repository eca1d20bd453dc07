"""Networks as items: ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.4 and 4.19.5.

An ``nnr1`` item holds units of an NNR bitstream of ISO/IEC 15938-17. Its property ``nnrC``
may hold units that come before them, so that items can share those. ``network_building`` has
``add_networks``, the writing half.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from bmffkit.runtime.errors import NotFoundError, ParseError, TruncatedError
from bmffkit.semantics.items import ItemData, properties
from bmffkit.semantics.nnr.units import places
from bmffkit.semantics.tree import above, child

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bmffkit.runtime.box import Box

ITEM_TYPE: Final = "nnr1"
PROPERTY: Final = "nnrC"
START: Final = 0
"""``nnr_unit_type`` of NNR_STR, with which a bitstream of its own begins."""
HEADER_TYPES: Final = frozenset(range(5))
"""Types of units that a property may hold: NNR_STR, _MPS, _LPS, _TPL and _QNT."""


class Unit(NamedTuple):
    """One NNR unit.

    Attributes:
        type: ``nnr_unit_type``.
        data: all its bytes, those of its size included.
    """

    type: int
    data: bytes


def units(data: bytes | memoryview) -> Iterator[Unit]:
    """The NNR units of a bitstream.

    ISO/IEC 15938-17:2024, 8.2.2: the size counts the whole unit, its own 2 or 4 bytes
    included.

    Raises:
        TruncatedError: a unit reaches beyond the end.
        ParseError: a size that leaves no room for the unit's own header.
    """
    view = memoryview(data)
    for place in places(view, "an NNR unit"):
        yield Unit(place.type, bytes(view[place.offset : place.offset + place.size]))


class Networks:
    """The networks that are items of a file.

    Args:
        tops: the boxes at the top of the file.
        trak: a track of the movie; that of descriptions that stand nowhere.
    """

    def __init__(self, tops: Sequence[Box], trak: Box) -> None:
        self._tops = tops
        self._trak = trak
        self._opened: dict[int, _Items] = {}

    def data(self, description: Box, handler: str, item: int) -> bytes:
        """The NNR bitstream of an item: units of its property, then those of its data.

        Args:
            description: the ``sgpd`` box whose entry names the item.
            handler: the handler type of the meta box that has the item.
            item: the number of the item.

        Raises:
            NotFoundError: there is no such item.
            ParseError: it is of another type, protected, not in this file, or its bytes
                are no NNR units.
        """
        meta, items = self.holder(description, handler, item)
        try:
            return items.bitstream(item)
        except TruncatedError as error:
            raise TruncatedError(
                f"item {item}: {error.reason}", path=meta.path, field=error.field
            ) from error
        except ParseError as error:
            raise ParseError(
                f"item {item}: {error.reason}",
                path=error.path or meta.path,
                field=error.field,
            ) from error

    def holder(self, description: Box, handler: str, item: int) -> tuple[Box, _Items]:
        """The meta box that has an item, and its items.

        They are looked for in the track fragment and the fragment of the description, then
        in the track, in the movie, and at the top of the file.

        Raises:
            NotFoundError: there is no such item.
        """
        metas = [meta for meta in self._metas(description) if _handler(meta) == handler]
        for meta in metas:
            items = self._items(meta)
            if item in items.types:
                return meta, items
        where = "has" if metas else "is there; none has"
        raise NotFoundError(
            f"no meta box with the handler {handler!r} {where} item {item}",
            path=description.path,
            field="item_id",
        )

    def _metas(self, description: Box) -> Iterator[Box]:
        box = description.parent
        while box is not None and box.type in ("traf", "moof"):
            yield from _own_metas(box)
            box = box.parent
        box = self._trak_of(description)
        while box is not None:
            yield from _own_metas(box)
            box = box.parent
        for top in self._tops:
            if top.type == "meta" and top._container:
                yield top

    def _trak_of(self, description: Box) -> Box | None:
        """The track that a description belongs to."""
        trak = above(description, "trak")
        traf = above(description, "traf")
        if trak is not None or traf is None:
            return trak if trak is not None else self._trak
        track_id = getattr(child(traf, "tfhd"), "track_ID", None)
        moov = self._trak.parent
        for box in moov.children if moov is not None else ():
            if box.type == "trak" and child(box, "tkhd").track_ID == track_id:
                return box
        return self._trak

    def _items(self, meta: Box) -> _Items:
        found = self._opened.get(id(meta))
        if found is None:
            found = self._opened[id(meta)] = _Items(meta, self._tops)
        return found


class _Items:
    """The items of one meta box.

    Attributes:
        types: the type of every item.
        protected: the items that are encrypted.
    """

    def __init__(self, meta: Box, tops: Sequence[Box]) -> None:
        self.meta = meta
        self.types: dict[int, str] = {}
        self.protected: set[int] = set()
        self._data = ItemData(meta, tops)
        self._properties = properties(meta)
        iinf = child(meta, "iinf")
        for entry in iinf.children if iinf is not None else ():
            number = getattr(entry, "item_ID", None)
            if entry.type != "infe" or number is None:
                continue
            self.types.setdefault(int(number), str(entry.item_type or ""))
            if entry.item_protection_index:
                self.protected.add(int(number))

    def bitstream(self, item: int) -> bytes:
        """The NNR bitstream of an item."""
        if self.types[item] != ITEM_TYPE:
            raise ParseError(
                f"is of type {self.types[item]!r}, not {ITEM_TYPE!r}", field="item_type"
            )
        if item in self.protected:
            raise ParseError("is protected", field="item_protection_index")
        data = self._data.data(item)
        boxes = [each.box for each in self._properties.get(item, ())]
        ahead = b"".join(
            part.data for box in boxes if box.type == PROPERTY for part in units_in(box)
        )
        there = list(units(data))
        if not there:
            raise ParseError("has no NNR units")
        return ahead + data


def units_in(box: Any) -> list[Unit]:
    """The NNR units that an ``nnrC`` property holds, in their order.

    Raises:
        ParseError: the property cannot be read.
    """
    record = getattr(box, "nnr_config", None)
    if record is None:
        raise ParseError("a property that cannot be read", path=box.path)
    listed = [each for array in record.nnr_unit for each in array]
    return [Unit(int(each.nnr_unit_type), each.to_bytes()) for each in listed]


def _own_metas(box: Box) -> list[Box]:
    return [each for each in box.children if each.type == "meta" and each._container]


def _handler(meta: Box) -> str:
    box = child(meta, "hdlr")
    return "" if box is None else str(box.handler_type)
