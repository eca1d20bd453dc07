"""Items: pictures of a HEIF file, metadata, and other data without time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from bmffkit.runtime.errors import BmffError, NotFoundError, ParseError
from bmffkit.runtime.nearest import did_you_mean
from bmffkit.runtime.registry import registry_for
from bmffkit.semantics.items import ItemData, Property, properties, references
from bmffkit.semantics.tree import child, search

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.api.file import File
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.structure import Record

_FIRST: Any = object()


class Items(Sequence["Item"]):
    """The items of a meta box, in the order of their entries.

    What the boxes say is gathered once; ask the file again after changing boxes. An entry
    that cannot be read, or is of a version without ``item_ID``, is left out.

    Args:
        file: the file.
        meta: the meta box, of whatever place; by default the one at the top, or else the
            one in ``moov``. None: there are no items.

    Attributes:
        meta: the meta box; None when there is none.
    """

    def __init__(self, file: File, meta: Box | None = _FIRST) -> None:
        self._file = file
        self.meta = _meta(file) if meta is _FIRST else meta
        iinf = child(self.meta, "iinf")
        entries = [] if iinf is None else iinf.children
        self._items = [Item(self, entry) for entry in entries if _is_entry(entry)]

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> list[Item]: ...
    def __getitem__(self, index: int | slice) -> Item | list[Item]:
        try:
            return self._items[index]
        except IndexError:
            count = len(self._items)
            raise NotFoundError(
                f"no item {index}; {self._file.name} has {count}"
            ) from None

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Item]:
        return iter(self._items)

    @cached_property
    def _by_id(self) -> dict[int, Item]:
        out: dict[int, Item] = {}
        for item in self._items:
            out.setdefault(item.id, item)
        return out

    def by_id(self, item_ID: int) -> Item:
        """The item with this ``item_ID``.

        Raises:
            NotFoundError: there is none; the message names those there are.
        """
        found = self._by_id.get(item_ID)
        if found is None:
            numbers = sorted(self._by_id, key=lambda each: abs(each - item_ID))[:8]
            there = ", ".join(map(str, sorted(numbers))) or "none"
            raise NotFoundError(f"no item has the ID {item_ID}; there are: {there}")
        return found

    def by_name(self, name: str) -> Item:
        """The first item with this name.

        Raises:
            NotFoundError: there is none; the message names what comes nearest.
        """
        for item in self._items:
            if item.name == name:
                return item
        hint = did_you_mean(name, (item.name for item in self._items if item.name))
        raise NotFoundError(f"no item is called {name!r}{hint}")

    def by_type(self, item_type: str) -> list[Item]:
        """All items of a type (``hvc1``, ``grid``, ``Exif`` …); there may be none."""
        return [item for item in self._items if item.type == item_type]

    @property
    def handler(self) -> str:
        """The handler type of the meta box: ``pict``, ``nnet`` …; empty when it has none."""
        hdlr = child(self.meta, "hdlr")
        return "" if hdlr is None else str(hdlr.handler_type)

    @cached_property
    def primary_id(self) -> int | None:
        """The number of the item that stands for the whole; None: the file names none."""
        pitm = child(self.meta, "pitm")
        return None if pitm is None else int(pitm.item_ID)

    @property
    def primary(self) -> Item:
        """The item that stands for the whole.

        Raises:
            NotFoundError: the file names none, or one that is not there.
        """
        if self.primary_id is None:
            raise NotFoundError(f"{self._file.name} names no primary item")
        return self.by_id(self.primary_id)

    @cached_property
    def _properties(self) -> dict[int, list[Property]]:
        return {} if self.meta is None else properties(self.meta)

    @cached_property
    def _references(self) -> dict[int, dict[str, list[int]]]:
        return {} if self.meta is None else references(self.meta)

    def _class_of(self, item: Item) -> type[Record] | None:
        registry = registry_for(item.box)
        code = item.type.encode("latin-1", "replace")
        return registry.record("ItemData", code, item.box)

    @cached_property
    def _data(self) -> ItemData:
        assert self.meta is not None
        return ItemData(self.meta, self._file.children)

    def __repr__(self) -> str:
        shown = ", ".join(repr(item) for item in self._items[:6])
        return f"<{len(self)} items: {shown}{', …' if len(self) > 6 else ''}>"


class Item:
    """One item.

    Attributes:
        box: its ``infe`` box.
    """

    __slots__ = ("_items", "box")

    def __init__(self, items: Items, box: Any) -> None:
        self._items = items
        self.box: Any = box

    @property
    def id(self) -> int:
        """``item_ID``."""
        return int(self.box.item_ID)

    @property
    def type(self) -> str:
        """The item's type: ``hvc1``, ``mime`` …; empty for entries that only have a MIME type."""
        return str(self.box.item_type or "")

    @property
    def name(self) -> str:
        """Its name; often empty."""
        return str(self.box.item_name or "")

    @property
    def content_type(self) -> str:
        """Its MIME type; empty unless the item is of type ``mime``, or its entry is old."""
        return str(self.box.content_type or "")

    @property
    def hidden(self) -> bool:
        """Whether it is not meant to be shown by itself."""
        return bool(self.box.flags & 1)

    @property
    def primary(self) -> bool:
        """Whether it stands for the whole."""
        return self.id == self._items.primary_id

    @property
    def properties(self) -> list[Property]:
        """Its properties, in the order in which they apply."""
        return list(self._items._properties.get(self.id, ()))

    def find_property(self, code: str) -> Any:
        """The first property box of this type.

        Raises:
            NotFoundError: it has none; the message names those it has.
        """
        for each in self.properties:
            if each.box.type == code:
                return each.box
        there = ", ".join(each.box.type for each in self.properties) or "none"
        raise NotFoundError(f"item {self.id} has no property {code!r}; it has: {there}")

    @property
    def references(self) -> dict[str, list[int]]:
        """The numbers of the items it refers to, by kind of reference."""
        kinds = self._items._references.get(self.id, {})
        return {kind: list(numbers) for kind, numbers in kinds.items()}

    @property
    def data(self) -> bytes:
        """Its bytes, all extents together.

        Raises:
            NotFoundError: it has no location.
            ParseError: the bytes are not there, or in another file.
        """
        return self._items._data.data(self.id)

    @property
    def value(self) -> Any:
        """Its data, read by the class registered for its type; None when there is none.

        Raises:
            NotFoundError: it has no location.
            ParseError: the bytes are not there, in another file, or not as they should be.
        """
        kind = self._items._class_of(self)
        return None if kind is None else kind.from_bytes(self.data)

    @property
    def size(self) -> int:
        """Its bytes, as its location has them; an extent to the end of its source counts 0."""
        return sum(length for _, length in self._items._data.extents(self.id))

    def __repr__(self) -> str:
        try:
            what = [f"Item {self.id}", self.type or self.content_type]
            what += [repr(self.name)] if self.name else []
            what += ["primary"] if self.primary else []
            what += ["hidden"] if self.hidden else []
            return f"<{', '.join(what)}>"
        except BmffError as error:
            return f"<Item: {error}>"


def all_items(file: File) -> list[Items]:
    """The items of every meta box that has some, in file order."""
    found = search(file.children, frozenset({"meta"}), frozenset())
    metas = (box for box in found if box.type == "meta" and box._container)
    listed = (Items(file, meta) for meta in metas if child(meta, "iinf") is not None)
    return [items for items in listed if len(items)]


def _is_entry(box: Any) -> bool:
    try:
        return box.type == "infe" and box.item_ID is not None
    except (ParseError, AttributeError):
        return False


def _meta(file: File) -> Box | None:
    moov: Box | None = next((box for box in file.children if box.type == "moov"), None)
    places: list[Box] = [*file.children, *(moov.children if moov is not None else ())]
    metas = [box for box in places if box.type == "meta" and box._container]
    for meta in metas:
        if any(box.type in ("iinf", "iloc", "pitm") for box in meta.children):
            return meta
    return metas[0] if metas else None
