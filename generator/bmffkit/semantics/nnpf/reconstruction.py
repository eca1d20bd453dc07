"""What every sample of a track is in the bitstream: its NAL units, and what joins them.

Parameter sets of the sample entry, messages of post-filter groups, and the NAL units of a
track of non-VCL NAL units are put where they belong. Most samples get nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from bmffkit.runtime.errors import BmffError, LimitError, ParseError
from bmffkit.semantics.chunk_pointers import entries_elsewhere
from bmffkit.semantics.fragments import track_samples
from bmffkit.semantics.nal import lengths
from bmffkit.semantics.nal.codecs import Codec, UnitHeader, header, is_sei
from bmffkit.semantics.nal.configuration import (
    codec_of,
    configured_units,
    length_size,
)
from bmffkit.semantics.nal.emulation import escape, unescape
from bmffkit.semantics.nal.ordering import (
    index_of_set,
    late_delimiter,
    merged,
    unit_headers,
)
from bmffkit.semantics.nal.sei import joined, messages
from bmffkit.semantics.nnpf.filters import child_of, non_vcl_track, timescale
from bmffkit.semantics.nnpf.insertion import (
    ALL,
    Reading,
    insertions,
    triggers,
    with_units,
)
from bmffkit.semantics.nnpf.messages import is_characteristics
from bmffkit.semantics.nnpf.payloads import Payloads
from bmffkit.semantics.splicing import replaced_samples
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.faces import FileLike, TrackLike
    from bmffkit.semantics.nal.search import Bytes
    from bmffkit.semantics.nnpf.filters import TrackGroups
    from bmffkit.semantics.sample_tables import SampleTable

    Numbers = NDArray[Any]

ParameterSets = Literal["sync", "once", "none"]
"""Where parameter sets of the sample entry are put: before each sync sample that has none
of its own, or only where a sample entry begins to hold, or nowhere."""

_WITH_REFERENCES = frozenset(
    "avc2 avc4 svc1 svc2 mvc1 mvc2 mvc3 mvc4 mvd1 mvd2 mvd3 mvd4 a3d1 a3d2 a3d3 a3d4 "
    "hvc2 hev2 hvc3 hev3 lhv1 lhe1 hvt2 hvt3 lht1 vvc1 vvi1".split()
)
_MOST_SHARED = 64
_REFERENCES = {Codec.AVC: (30, 31), Codec.HEVC: (48, 49)}


class Entry(NamedTuple):
    """What a sample entry says of the samples.

    Attributes:
        size: bytes of the length fields.
        units: the NAL units that it holds.
        heads: the headers of these.
        references: types of units that would have to be resolved.
    """

    size: int
    units: list[bytes]
    heads: list[UnitHeader]
    references: tuple[int, ...]


class Companion:
    """The track of the non-VCL NAL units of a VVC track.

    Args:
        file: the file.
        trak: the track.
        times: the decoding times of the samples of the other track.
        scale: the timescale of that one.
    """

    def __init__(self, file: FileLike, trak: Box, times: Numbers, scale: int) -> None:
        import numpy as np

        moov = child_of(file, "moov")
        number = int(down(trak, "tkhd").track_ID)
        self.trak = trak
        self.table = track_samples(file.children, moov, trak, number)
        self.sizes = [length_size(entry) for entry in sample_entries(trak)]
        self.replaced = new_bytes(trak)
        check_readable(trak)
        check_samples(trak, self.table)
        own = self.table.decode_times * scale
        at = np.searchsorted(times * timescale(trak), own, "left")
        at = np.minimum(at, max(len(times) - 1, 0))
        self.first = np.searchsorted(at, np.arange(len(times)), "left")
        self.end = np.searchsorted(at, np.arange(len(times)), "right")

    def units(self, sample: int, buffer: Any) -> list[Bytes]:
        """The NAL units that belong to a sample of the other track."""
        out: list[Bytes] = []
        for number in range(int(self.first[sample]), int(self.end[sample])):
            start, size = int(self.table.offsets[number]), int(self.table.sizes[number])
            new = self.replaced.get(number)
            data = buffer(start, size) if new is None else new
            width = self.sizes[int(self.table.entries[number]) - 1]
            path = f"{self.trak.path} sample {number}"
            out += lengths.units(data, width, path=path, offset=start)
        return out


class Reconstruction:
    """How the samples of a track become access units.

    Args:
        file: the file.
        track: the track.
        groups: its post-filters; None: they are not looked at.
        suffix: whether messages come in suffix units, where the codec has such.
        insert: what the begin of a run of a base filter concerns.
        parameter_sets: where parameter sets of the sample entry are put.
        merge: whether a stream is made: NAL units of a track of non-VCL NAL units come
            in, and samples that were replaced get a look.

    Attributes:
        table: what is known of the samples.
        codec: their codec.
        entries: what the sample entries say.
        replaced: the bytes of samples that have others than in the file.

    Raises:
        ParseError: the samples are no NAL units, or cannot be read.
    """

    def __init__(
        self,
        file: FileLike,
        track: TrackLike,
        groups: TrackGroups,
        *,
        suffix: bool = False,
        insert: Reading = ALL,
        parameter_sets: ParameterSets = "sync",
        merge: bool = True,
    ) -> None:
        self._file = file
        self.trak = track.box
        self.codec = check_readable(track.box)
        moov = child_of(file, "moov")
        self.table: SampleTable = track_samples(
            file.children, moov, track.box, track.id
        )
        check_samples(self.trak, self.table)
        self.replaced = new_bytes(self.trak)
        self.groups = groups
        self._suffix = suffix
        self._merge = merge
        self._parameter_sets = parameter_sets
        self._payloads = Payloads(groups)
        self.entries = [
            _entry(entry, self.codec, bool(len(groups)))
            for entry in sample_entries(self.trak)
        ]
        other = non_vcl_track(moov, track.box) if merge else None
        scale = timescale(track.box) if other is not None else 1
        self.companion = (
            None
            if other is None
            else Companion(file, other, self.table.decode_times, scale)
        )
        self.wanted = triggers(groups, self.table.sync, self.table.entries, insert)
        self._wanted = self.wanted.samples.data
        self.inserted = 0

    @cached_property
    def _fresh(self) -> Numbers:
        """Whether a sample is the first one of its sample entry."""
        import numpy as np

        entries = self.table.entries
        fresh = np.ones(len(entries), bool)
        fresh[1:] = entries[1:] != entries[:-1]
        return fresh

    @cached_property
    def special(self) -> Numbers:
        """The samples that do not stay as they are, rising."""
        import numpy as np

        chosen = np.zeros(len(self.table.sizes), bool)
        chosen[self.wanted.samples] = True
        if self._merge:
            chosen[list(self.replaced)] = True
        with_sets = np.array([bool(entry.units) for entry in self.entries], bool)
        if self._parameter_sets != "none" and with_sets.any():
            sets = self._fresh.copy()
            if self._parameter_sets == "sync":
                sets |= self.table.sync.astype(bool)
            chosen |= sets & with_sets[self.table.entries - 1]
        if self.companion is not None:
            chosen |= self.companion.end > self.companion.first
        return np.flatnonzero(chosen)

    def units(
        self,
        sample: int,
        units: list[Bytes],
        buffer: Any,
        most: int | None = None,
    ) -> list[Bytes]:
        """The NAL units of a sample in the bitstream.

        Args:
            sample: its number, from 0.
            units: its own NAL units.
            buffer: gives bytes of the file, by place and size.
            most: how many bytes a unit may have that is inserted, where it can be cut.

        Raises:
            BmffError: an entry holds no good message, and problems are not collected.
        """
        if self.companion is not None:
            more = self.companion.units(sample, buffer)
            units = merged(units, more, self.codec) if more else units
        row = bisect_left(self._wanted, sample)
        if row < len(self.wanted.samples) and self.wanted.samples[row] == sample:
            room = (
                None if most is None else most - (1 if self.codec is Codec.AVC else 2)
            )
            bodies = self._payloads.bodies(self.wanted.at(row), room)
            found = insertions(units, self.codec, bodies, suffix=self._suffix)
            self.inserted += len(found)
            units = with_units(units, found)
        return self._with_sets(sample, units)

    def _with_sets(self, sample: int, units: list[Bytes]) -> list[Bytes]:
        entry = self.entries[int(self.table.entries[sample]) - 1]
        fresh = bool(self._fresh[sample])
        every = self._parameter_sets == "sync" and bool(self.table.sync[sample])
        if self._parameter_sets == "none" or not entry.units or not (fresh or every):
            return units
        heads = unit_headers(units, self.codec)
        late = late_delimiter(heads, self.codec)
        if late:
            units = [units[late], *units[:late], *units[late + 1 :]]
            heads = [heads[late], *heads[:late], *heads[late + 1 :]]
        carried = {(head.type, head.layer_id) for head in heads}
        sizes = {len(unit) for unit in entry.units}
        there = {bytes(unit) for unit in units if len(unit) in sizes}
        out: list[tuple[int, bytes]] = []
        for unit, head in zip(entry.units, entry.heads, strict=True):
            own = (head.type, head.layer_id) in carried and not is_sei(
                head.type, self.codec
            )
            if unit not in there and (fresh or not own):
                out.append((index_of_set(head.type, units, heads, self.codec), unit))
        return with_units(units, sorted(out, key=lambda each: each[0]))


def sample_entries(trak: Box) -> list[Box]:
    """The sample entries of a track."""
    stsd = down(trak, "mdia/minf/stbl/stsd")
    return [] if stsd is None else list(stsd.children)


def new_bytes(trak: Box) -> Mapping[int, bytes]:
    """The bytes of samples of a track that have others than in the file."""
    replaced = replaced_samples(trak)
    return {} if replaced is None else replaced.data


def check_readable(trak: Box) -> Codec:
    """The codec of a track whose samples can be read as NAL units.

    Raises:
        ParseError: they are encrypted, in another file, or no NAL units.
    """
    entries = sample_entries(trak)
    for entry in entries:
        if entry.type.startswith("enc") or child(entry, "sinf") is not None:
            found = entry.find_all("//schm")
            scheme = str(getattr(found[0], "scheme_type", "")) if found else "unknown"
            raise ParseError(f"the samples are encrypted ({scheme})", path=entry.path)
    codecs = {codec_of(entry) for entry in entries}
    codec = codecs.pop() if len(codecs) == 1 else None
    if codec is None:
        names = " ".join(entry.type for entry in entries) or "none"
        reason = f"the samples are not NAL units of one codec; sample entries: {names}"
        raise ParseError(reason, path=trak.path)
    if entries_elsewhere(trak):
        raise ParseError("the samples are in another file", path=trak.path)
    return codec


def check_samples(trak: Box, table: SampleTable) -> None:
    """Refuses samples that are not in the file, and those of no sample entry.

    Raises:
        ParseError: there are such samples.
        LimitError: samples share their bytes more often than any writer would have it.
    """
    import numpy as np

    count = len(sample_entries(trak))
    if not len(table.entries):
        return
    low, high = int(table.entries.min()), int(table.entries.max())
    if low < 1 or high > count:
        wrong = low if low < 1 else high
        reason = f"there is no sample entry {wrong}; there are {count}"
        raise ParseError(reason, path=trak.path, field="sample_description_index")
    size = len(trak._where[0].buffer) if trak._where is not None else 0
    ends = table.offsets + table.sizes.astype(np.int64)
    beyond = np.flatnonzero(((table.offsets < 0) | (ends > size)) & (table.sizes > 0))
    if len(beyond):
        number = int(beyond[0])
        place = int(table.offsets[number])
        raise ParseError(
            f"{int(table.sizes[number])} bytes at {place}; the file has {size}",
            path=f"{trak.path} sample {number}",
        )
    total = int(table.sizes.sum(dtype=np.int64))
    if total > _MOST_SHARED * size:
        reason = f"samples of {total} bytes in a file of {size}"
        raise LimitError(reason, path=trak.path)


def _entry(entry: Box, codec: Codec, grouped: bool) -> Entry:
    units = configured_units(entry)
    if grouped:
        units = [
            made for unit in units for made in _without_characteristics(unit, codec)
        ]
    kind = entry.type
    if kind == "resv":
        found = entry.find_all("//frma")
        kind = str(getattr(found[0], "data_format", "")) if found else kind
    types = _REFERENCES.get(codec, ()) if kind in _WITH_REFERENCES else ()
    units = [unit for unit in units if unit]
    return Entry(length_size(entry), units, unit_headers(units, codec), types)


def _without_characteristics(unit: bytes, codec: Codec) -> list[bytes]:
    """A unit of a sample entry without NNPFC messages, which the groups bring anew."""
    try:
        head = header(unit, codec)
        if not is_sei(head.type, codec):
            return [unit]
        payload = unescape(unit)
        listed = list(messages(payload, head.size))
    except BmffError:
        return [unit]
    kept = [each for each in listed if not is_characteristics(each)]
    if len(kept) == len(listed):
        return [unit]
    return [escape(payload[: head.size] + joined(kept))] if kept else []
