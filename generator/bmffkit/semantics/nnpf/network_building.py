"""Putting networks into meta boxes as ``nnr1`` items.

ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.4 and 4.19.5. Items whose bitstreams begin with equal
units share those in an ``nnrC`` property. An update refers to what it updates by ``pred``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.errors import ParseError, WriteError
from bmffkit.semantics.nnpf.entries import HANDLER
from bmffkit.semantics.nnpf.networks import HEADER_TYPES, ITEM_TYPE, Unit, units
from bmffkit.semantics.tree import child

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.registry import Registry
    from bmffkit.semantics.faces import FileLike, TrackLike

_MOST_ITEMS = 0xFFFF
_MOST_UNITS = 0xFF
_NARROW_PROPERTIES = 0x7F


class Network(NamedTuple):
    """A network that becomes an item.

    Attributes:
        data: its NNR bitstream.
        base: the number, in the list that it stands in, of the network that it updates;
            None: it is a network of its own.
    """

    data: bytes
    base: int | None = None


class NetworkItem(NamedTuple):
    """A network that is an item.

    Attributes:
        number: ``item_ID``.
        handler: the handler type of the meta box.
        meta: the meta box.
    """

    number: int
    handler: str
    meta: Box


def add_networks(
    file: FileLike, track: TrackLike, networks: Iterable[Network]
) -> list[NetworkItem]:
    """Puts networks into a meta box as items; equal ones with equal bases share an item.

    The box is the one of the track; where that holds something else the one of the movie,
    or else the one of the file.

    Args:
        file: the file.
        track: the track whose sample groups will name the items.
        networks: the networks, those that are updated before their updates.

    Returns:
        For each network its item.

    Raises:
        WriteError: the bytes of a network are no NNR units, all places for a meta box hold
            others, or there are too many items.
    """
    from bmffkit.runtime.registry import registry_for

    listed = list(networks)
    taken = [_taken_apart(each, number) for number, each in enumerate(listed)]
    if not listed:
        return []
    meta = _meta(file, track, registry_for(track.box))
    return _Meta(meta, registry_for(track.box)).add(listed, taken)


def _taken_apart(network: Network, number: int) -> list[Unit]:
    try:
        found = list(units(network.data))
    except ParseError as error:
        raise WriteError(
            f"network {number} cannot be an item: {error.reason}"
        ) from error
    if not found:
        raise WriteError(f"network {number} cannot be an item: it has no NNR units")
    if network.base is not None and not 0 <= network.base < number:
        raise WriteError(
            f"network {number} updates network {network.base}, not an earlier one"
        )
    return found


# ------------------------------------------------------------------- units that are shared


def shared_lengths(bitstreams: Sequence[list[Unit]]) -> list[int]:
    """How many units each bitstream leaves to a property that another one has as well.

    A property may hold header units only, and none of a type that the rest has too: 4.19.5.
    """
    prefixes = [_prefixes(each) for each in bitstreams]
    counts = Counter(key for each in prefixes for key in each.values())
    chosen = [
        max((size for size, key in each.items() if counts[key] > 1), default=0)
        for each in prefixes
    ]
    while True:
        used = Counter(
            each[size] for each, size in zip(prefixes, chosen, strict=True) if size
        )
        lonely = [
            index
            for index, (each, size) in enumerate(zip(prefixes, chosen, strict=True))
            if size and used[each[size]] == 1
        ]
        if not lonely:
            return chosen
        for index in lonely:
            shorter = (
                s
                for s, key in prefixes[index].items()
                if s < chosen[index] and used[key]
            )
            chosen[index] = max(shorter, default=0)


def _prefixes(listed: list[Unit]) -> dict[int, tuple[bytes, ...]]:
    """By number of units the beginnings of a bitstream that a property may hold.

    The last unit stays: an extent of no bytes would mean all that there are.
    """
    out: dict[int, tuple[bytes, ...]] = {}
    last = {unit.type: index for index, unit in enumerate(listed)}
    reach = 0
    run = 0
    for index, unit in enumerate(listed[:-1]):
        new = index == 0 or listed[index - 1].type != unit.type
        again = new and any(each.type == unit.type for each in listed[:index])
        run = 1 if new else run + 1
        if unit.type not in HEADER_TYPES or again or run > _MOST_UNITS:
            break
        reach = max(reach, last[unit.type])
        if reach == index:
            out[index + 1] = tuple(each.data for each in listed[: index + 1])
    return out


def configuration(registry: Registry, listed: Iterable[Unit]) -> Box:
    """An ``nnrC`` property of these units."""
    record = registry.load("NNRDecoderConfigurationRecord")
    unit_kind = registry.load("NNRUnit")
    arrays: list[Any] = []
    held: list[list[Any]] = []
    for unit in listed:
        if not arrays or arrays[-1].nnr_unit_type != unit.type:
            arrays.append(record.Array(nnr_unit_type=unit.type))
            held.append([])
        held[-1].append(unit_kind.from_bytes(unit.data))
        arrays[-1].num_nnr_units = len(held[-1])
    box: Box = registry.load("NNRConfigurationItemProperty")(
        nnr_config=record(arrays=arrays, nnr_unit=held)
    )
    return box


# --------------------------------------------------------------------------- the meta box


def _meta(file: FileLike, track: TrackLike, registry: Registry) -> Box:
    """The meta box that takes the items; a new one stands at the end of its place."""
    trak = track.box
    moov = trak.parent
    places: list[tuple[list[Box], Callable[[Box], None]]] = [
        (trak.children, trak.append)
    ]
    if moov is not None:
        places.append((moov.children, moov.append))
    places.append((file.children, file.append))
    for children, append in places:
        found = next((box for box in children if box.type == "meta"), None)
        if found is None:
            named = registry.load("HandlerBox")(handler_type=HANDLER)
            made: Box = registry.load("MetaBox")(children=[named])
            append(made)
            return made
        handler = child(found, "hdlr") if found._container else None
        if handler is not None and handler.handler_type == HANDLER:
            return found
    raise WriteError(
        f"every place for a meta box holds one whose handler is not {HANDLER!r}",
        path=trak.path,
    )


class _Meta:
    """A meta box that items are added to."""

    def __init__(self, meta: Box, registry: Registry) -> None:
        self.meta = meta
        self.registry = registry
        self.iinf = self._need("iinf", "ItemInfoBox")
        self.iloc = self._need(
            "iloc",
            "ItemLocationBox",
            version=1,
            offset_size=4,
            length_size=4,
            index_size=0,
        )
        self._widen()
        there = [
            int(each.item_ID) for each in self.iinf.children if each.type == "infe"
        ]
        there += [int(each.item_ID) for each in self.iloc.items]
        self.last = max(there, default=0)
        self.idat = self._need("idat", "ItemDataBox")
        self.size = len(self.idat.data)
        self.data: list[bytes] = []
        self.properties: dict[bytes, int] = {}

    def _need(self, code: str, name: str, holder: Any = None, **values: Any) -> Any:
        above = self.meta if holder is None else holder
        found = child(above, code)
        if found is None:
            found = self.registry.load(name)(**values)
            above.append(found)
        return found

    def _widen(self) -> None:
        """Lets the item locations say that data is in the item data box."""
        if self.iloc.version == 0:
            self.iloc.version, self.iloc.reserved, self.iloc.index_size = 1, None, 0
            for item in self.iloc.items:
                item.construction_method, item.reserved = 0, 0
        self.iloc.offset_size = max(self.iloc.offset_size, 4)
        self.iloc.length_size = max(self.iloc.length_size, 4)

    def add(
        self, networks: list[Network], taken: list[list[Unit]]
    ) -> list[NetworkItem]:
        lengths = shared_lengths(taken)
        numbers: list[int] = []
        known: dict[tuple[bytes, int | None], int] = {}
        for network, listed, length in zip(networks, taken, lengths, strict=True):
            base = None if network.base is None else numbers[network.base]
            key = network.data, base
            if key not in known:
                known[key] = self._add_item(listed, length)
                if base is not None:
                    self._refer(known[key], base)
            numbers.append(known[key])
        self.idat.data = b"".join([bytes(self.idat.data), *self.data])
        return [NetworkItem(each, HANDLER, self.meta) for each in numbers]

    def _add_item(self, listed: list[Unit], shared: int) -> int:
        number = self.last = self.last + 1
        if number > _MOST_ITEMS:
            raise WriteError("there are too many items", path=self.meta.path)
        entry = self.registry.load("ItemInfoEntry")
        self.iinf.append(entry(version=2, item_ID=number, item_type=ITEM_TYPE))
        data = b"".join(each.data for each in listed[shared:])
        kind = self.registry.load("ItemLocationBox")
        extent = kind.Extent(
            extent_offset=self.size,
            extent_length=len(data),
            item_reference_index=0 if self.iloc.index_size else None,
        )
        self.data.append(data)
        self.size += len(data)
        self.iloc.items.append(
            kind.Item(item_ID=number, construction_method=1, extents=[extent])
        )
        if shared:
            self._associate(number, listed[:shared])
        return number

    def _associate(self, number: int, listed: list[Unit]) -> None:
        iprp = self._need("iprp", "ItemPropertiesBox")
        ipco = self._need("ipco", "ItemPropertyContainerBox", iprp)
        ipma = self._need("ipma", "ItemPropertyAssociationBox", iprp)
        made = configuration(self.registry, listed)
        index = self._property(ipco, made)
        if index > _NARROW_PROPERTIES:
            ipma.flags |= 1
        kind = self.registry.load("ItemPropertyAssociationBox")
        row = kind.Association(essential=1, property_index=index)
        ipma.entries.append(kind.Entry(item_ID=number, associations=[row]))

    def _property(self, ipco: Any, made: Box) -> int:
        """The number of a property, which is added when there is none like it."""
        if not self.properties:
            for index, box in enumerate(ipco.children, 1):
                if box.type == made.type:
                    self.properties.setdefault(box.to_bytes(), index)
        data = made.to_bytes()
        if data not in self.properties:
            ipco.append(made)
            self.properties[data] = len(ipco.children)
        return self.properties[data]

    def _refer(self, number: int, base: int) -> None:
        iref = self._need("iref", "ItemReferenceBox")
        name = "SingleItemTypeReferenceBox" + ("Large" if iref.version else "")
        kind = self.registry.load(name)
        iref.append(kind("pred", from_item_ID=number, to_item_ID=[base]))
