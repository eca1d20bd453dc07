"""The sample groups of post-filters of a track, as far as they can be read."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from bmffkit.runtime.errors import BmffError, NotFoundError
from bmffkit.semantics.groups.box_runs import LOCAL, box_runs
from bmffkit.semantics.groups.segments import segments
from bmffkit.semantics.nnpf.entries import GROUPING_TYPE, Stored, stored
from bmffkit.semantics.nnpf.filters import NON_VCL
from bmffkit.semantics.nnpf.messages import NNPFC, key_of
from bmffkit.semantics.nnpf.networks import ITEM_TYPE, Networks
from bmffkit.semantics.rules.attempts import attempt, numbers_of, rows_of, text_of
from bmffkit.semantics.rules.filter_identity import Identity
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.tree import child

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.groups.segments import Segment
    from bmffkit.semantics.rules.subject import TrackSubject

CLASS: Final = "NnpfcSeiSampleGroupEntry"


class FilterEntry:
    """One entry of a description box.

    Attributes:
        box: the ``sgpd`` box.
        number: which entry it is, from 1.
        items: the items that it names.
        handler: the handler type of the meta box that has them.
        stored: what it holds by itself; None: not what it should.
        fault: why not; empty when it does.
        identity: the first elements of its message; None: they are not there.
    """

    def __init__(self, places: _Places, number: int, record: Any) -> None:
        self._places = places
        self.box: Box = places.box
        self.number = number
        self.items = [int(each) for each in record.item_id]
        self.handler = str(record.meta_box_handler_type)
        self.stored: Stored | None = None
        self.fault = ""
        try:
            self.stored = stored(record)
        except BmffError as error:
            self.fault = error.reason
        payload = self.payload(record)
        self.identity = None if payload is None else Identity.of(payload)

    def payload(self, record: Any) -> bytes | None:
        """The payload of its first message, also when the entry holds other things too."""
        if self.stored is not None:
            return self.stored.message.payload
        from bmffkit.semantics.nal.sei import messages

        octets = bytes(record.nnpfc_sei_data_byte)
        found = attempt(next, messages(octets), None)
        if found is None or found.payloadType != NNPFC:
            return None
        return found.payload

    @property
    def item(self) -> int | None:
        """The item with its network; None: it has none, or names several."""
        return self.items[0] if len(self.items) == 1 else None

    @property
    def name(self) -> str:
        """What messages call it."""
        return f"entry {self.number}"

    def found(self, message: str, expected: str = "") -> Finding:
        """A finding about it, with where it stands in its box."""
        offset, size = self._places.of(self.number)
        return found(self.box, message, expected=expected, offset=offset, size=size)


class _Places:
    """Where the entries of a ``sgpd`` box stand; worked out when it is first asked for."""

    def __init__(self, box: Any) -> None:
        self.box = box

    @cached_property
    def all(self) -> list[tuple[int, int]]:
        """First byte and size of each entry; none when the box was changed, or is new."""
        box = self.box
        if box._where is None:
            return []
        document, start, end, head, _ = box._where
        # Version and flags, grouping type, count; then what versions 1 and 2 add.
        at = start + head + 12 + 4 * (box.version >= 1) + 4 * (box.version >= 2)
        lengths = 4 * (box.version >= 1 and not box.default_length)
        out: list[tuple[int, int]] = []
        for each in box.entries:
            octets = each.to_bytes()
            at += lengths
            if bytes(document.buffer[at : at + len(octets)]) != octets:
                return []
            out.append((at, len(octets)))
            at += len(octets)
        return out if at <= end else []

    def of(self, number: int) -> tuple[int, int] | tuple[None, None]:
        """First byte and size of one entry, from 1; None: not known."""
        known = attempt(getattr, self, "all") or []
        return known[number - 1] if number <= len(known) else (None, None)


class GroupBox(NamedTuple):
    """One ``sbgp`` or ``csgp`` box.

    Attributes:
        box: the box.
        part: the samples that it is about.
        parameter: ``grouping_type_parameter``; None: it has none.
        entries: the entries that it maps samples to.
    """

    box: Any
    part: Segment
    parameter: int | None
    entries: list[FilterEntry]

    @property
    def key(self) -> tuple[int, bool] | None:
        """``filter_id`` and ``filter_update_flag`` of its parameter."""
        return None if self.parameter is None else key_of(self.parameter)

    @property
    def agreed(self) -> tuple[int, bool] | None:
        """Those that all its entries agree on; None: they do not, or are not known."""
        keys = {e.identity.key if e.identity else None for e in self.entries}
        return keys.pop() if len(keys) == 1 else None


class FilterGroups:
    """The sample groups of post-filters of a track.

    Args:
        track: the track.
    """

    def __init__(self, track: TrackSubject) -> None:
        self._track = track
        self._known: dict[int, dict[int, FilterEntry]] = {}

    @property
    def _mentioned(self) -> bool:
        """Whether the file has boxes that groups are made of."""
        return bool(self._track.subject.boxes("sgpd", "sbgp", "csgp"))

    @cached_property
    def parts(self) -> list[Segment]:
        """The parts of the track that groups stand in."""
        track = self._track
        if track.id is None or not self._mentioned:
            return []
        number = track.id
        tops = track.subject.tops
        return attempt(segments, tops, track.box, number) or []

    def _boxes(self, holder: Box, *codes: str) -> list[Any]:
        listed: list[Any] = [each for each in holder.children if each.type in codes]
        return [box for box in listed if text_of(box, "grouping_type") == GROUPING_TYPE]

    @cached_property
    def descriptions(self) -> list[tuple[Segment, Any]]:
        """The ``sgpd`` boxes with the parts that they stand in."""
        return [
            (part, box)
            for part in self.parts
            for box in self._boxes(part.holder, "sgpd")
        ]

    @cached_property
    def entries(self) -> list[FilterEntry]:
        """All entries of all description boxes."""
        listed = [self._entries_of(box) for _, box in self.descriptions]
        return [entry for each in listed for entry in each.values()]

    def _entries_of(self, box: Any) -> dict[int, FilterEntry]:
        known = self._known.get(id(box))
        if known is None:
            listed, places = rows_of(box, "entries"), _Places(box)
            known = self._known[id(box)] = {
                number: FilterEntry(places, number, each)
                for number, each in enumerate(listed, 1)
                if hasattr(each, "nnpfc_sei_data_byte")
            }
        return known

    @cached_property
    def boxes(self) -> list[GroupBox]:
        """The boxes that map samples, with the entries that they mean."""
        out = []
        for part in self.parts:
            for box in self._boxes(part.holder, "sbgp", "csgp"):
                made = attempt(self._group, part, box)
                if made is not None:
                    out.append(made)
        return out

    def _group(self, part: Segment, box: Any) -> GroupBox:
        import numpy as np

        indices = np.unique(box_runs(box, part.length).indices).tolist()
        meant = [self.entry_at(part, index) for index in indices if index]
        listed = [each for each in meant if each is not None]
        return GroupBox(box, part, box.grouping_type_parameter, listed)

    def entry_at(self, part: Segment, index: int) -> FilterEntry | None:
        """The entry that an index of a box means; None: it is not there."""
        inside = part.fragment and index > LOCAL
        wanted = index - LOCAL if inside else index
        for other, box in self.descriptions:
            if other.holder is part.holder if inside else not other.fragment:
                return self._entries_of(box).get(wanted)
        return None

    @cached_property
    def present(self) -> bool:
        """Whether the track contains such a sample group."""
        return bool(self.boxes) or any(
            len(rows_of(box, "entries")) > 0 for _, box in self.descriptions
        )

    @cached_property
    def companion(self) -> TrackSubject | None:
        """The track with the non-VCL NAL units of this VVC track; None: there is none."""
        boxes = rows_of(attempt(child, self._track.box, "tref"), "children")
        for box in boxes:
            if box.type != NON_VCL:
                continue
            numbers = numbers_of(box, "track_IDs")
            for other in self._track.subject.tracks:
                if other.id in numbers:
                    return other
        return None

    @property
    def somewhere(self) -> bool:
        """Whether the track contains such a group, or that of its non-VCL NAL units does."""
        other = self.companion
        return self.present or (other is not None and other.filter_groups.present)

    # -------------------------------------------------------------------------- networks

    @cached_property
    def networks(self) -> Networks:
        """Where the items of the entries are found."""
        return Networks(self._track.subject.tops, self._track.box)

    def holder(self, entry: FilterEntry) -> tuple[Box, dict[int, str]] | None:
        """The meta box with the item of an entry, and the types of its items."""
        if entry.item is None:
            return None
        try:
            meta, items = self.networks.holder(entry.box, entry.handler, entry.item)
        except (NotFoundError, AttributeError):
            return None
        return meta, items.types

    def network(self, entry: FilterEntry) -> bytes | None:
        """The network of an entry; None: it is not there, or cannot be read."""
        item = entry.item
        if item is None:
            return None
        return attempt(self.networks.data, entry.box, entry.handler, item)

    def with_networks(self) -> Iterator[tuple[FilterEntry, Box, int]]:
        """Entries whose network is an ``nnr1`` item: with the meta box and the item."""
        for entry in self.entries:
            found = self.holder(entry)
            if found is None or entry.item is None:
                continue
            if found[1].get(entry.item) == ITEM_TYPE:
                yield entry, found[0], entry.item
