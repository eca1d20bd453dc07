"""Looking through all samples of a track for messages, and for where sequences begin.

Only the headers of NAL units are looked at, for all samples of a batch at once. A unit of
SEI messages is read when the type of a wanted message is among its bytes. Which pictures
start a coded video sequence: ISO/IEC 14496-10:2022, 3.30; ISO/IEC 23008-2:2020, 3.26 and
8.1.3; ISO/IEC 23090-3:2022, 3.30 and 8.1.1.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.errors import BmffError, ParseError
from bmffkit.semantics.chunk_pointers import entries_elsewhere
from bmffkit.semantics.nal.codecs import Codec, is_sei, is_vcl
from bmffkit.semantics.nal.configuration import codec_of, length_size
from bmffkit.semantics.nal.emulation import unescape
from bmffkit.semantics.nal.sei import SeiMessage, messages
from bmffkit.semantics.nnpf.walking import Unit, Walk, unit_list
from bmffkit.semantics.splicing import replaced_samples

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from bmffkit.semantics.faces import SampleTrack

    Numbers = NDArray[Any]

_BATCH, _BATCH_BYTES = 1 << 14, 1 << 25
_RECOVERY_POINT = 6
_ALL = -1
_NESTING = frozenset((30, 37, 48, 133))
_LONGEST_NESTING = 256

_ENDS = {Codec.AVC: (10,), Codec.HEVC: (36,), Codec.VVC: (21,)}
_STREAM_ENDS = {Codec.AVC: (11,), Codec.HEVC: (37,), Codec.VVC: (22,)}
_ALWAYS = {Codec.AVC: (5,), Codec.HEVC: (16, 17, 18, 19, 20), Codec.VVC: (7, 8)}
_AFTER_AN_END = {Codec.AVC: (), Codec.HEVC: (21, 22, 23), Codec.VVC: (9, 10)}
_SUFFIX = {Codec.AVC: (), Codec.HEVC: (40,), Codec.VVC: (24,)}


class Found(NamedTuple):
    """A message of a sample.

    Attributes:
        message: type and payload.
        layer_id: that of its NAL unit.
        suffix: whether it stands in a suffix SEI NAL unit.
        unit: the number of its NAL unit in the sample, from 0.
    """

    message: SeiMessage
    layer_id: int
    suffix: bool
    unit: int


class Scanned(NamedTuple):
    """A sample that holds messages, or at which decoding can start.

    Attributes:
        sample: its number in the track, from 0.
        starts: whether a coded video sequence starts here.
        access: whether its picture is a random access point: an IRAP or GDR picture, or
            one with a recovery point message; that a file marks it as sync counts not.
        units: its NAL units.
        messages: those of the wanted types, in order.
        problem: why an SEI NAL unit that may hold a wanted message cannot be read.
        nested: whether a wanted message stands in one for layers, views or sub-pictures;
            it is not among ``messages``.
    """

    sample: int
    starts: bool
    access: bool
    units: list[Unit]
    messages: list[Found]
    problem: str = ""
    nested: bool = False

    def layers(self, codec: Codec) -> list[int]:
        """The layers that have a picture in the sample, from the lowest on."""
        return sorted({u.layer_id for u in self.units if is_vcl(u.type, codec)})


def scan(
    track: SampleTrack,
    wanted: frozenset[int],
    *,
    progress: Callable[[int], None] | None = None,
) -> Iterator[Scanned]:
    """The samples that matter, in decoding order.

    A coded video sequence starts at the first sample in any case, whether or not it is
    among them.

    Args:
        track: a track whose samples are NAL units in the clear.
        wanted: payload types, each below 255.
        progress: called with the number of samples done, from time to time.

    Raises:
        ParseError: a sample is not in the file, or its NAL units do not fill it.
    """
    scanner = _Scanner(track, wanted)
    for first, last in _batches(scanner.table.sizes):
        yield from scanner.batch(first, last)
        forget(track, first, last)
        if progress is not None:
            progress(last)


def forget(track: SampleTrack, first: int, last: int) -> None:
    """Gives back the memory of samples in a row that were looked at.

    Nothing is done where they do not lie side by side in a media data box, or where that
    box was read as such: it may have been changed.
    """
    import numpy as np

    file, table = track._file, track.opened
    source = file._source
    starts = np.asarray(table.offsets[first:last]).astype(np.int64)
    sizes = np.asarray(table.sizes[first:last]).astype(np.int64)
    if source is None or not len(starts):
        return
    start, end = int(starts.min()), int((starts + sizes).max())
    if end - start > 2 * int(sizes.sum()):
        return
    for box in file.children:
        inside = box._start + box._head <= start and end <= box._end
        if box.type == "mdat" and box._lazy and inside:
            source.forget(start, end)


def _batches(sizes: Numbers) -> Iterator[tuple[int, int]]:
    """Ranges of samples of no more than some bytes, but one sample at least."""
    import numpy as np

    ends = np.cumsum(sizes, dtype=np.int64)
    first, count = 0, len(ends)
    while first < count:
        done = int(ends[first - 1]) if first else 0
        last = int(np.searchsorted(ends, done + _BATCH_BYTES, "right"))
        last = min(max(last, first + 1), first + _BATCH, count)
        yield first, last
        first = last


class _Scanner:
    def __init__(self, track: SampleTrack, wanted: frozenset[int]) -> None:
        import numpy as np

        entries = track.sample_entries
        codec = codec_of(entries[0]) if entries else None
        if codec is None or codec not in _ENDS:
            raise ParseError(
                "the samples are no NAL units of AVC, HEVC or VVC", path=track.box.path
            )
        where = track.box._where
        if where is None:
            raise ParseError(
                "the track is new; its samples are not in a file", path=track.box.path
            )
        self.codec: Codec = codec
        self.path = track.box.path
        self.document = where[0]
        self.table = track.opened
        replaced = replaced_samples(track.box)
        self.replaced = {} if replaced is None else replaced.data
        self.elsewhere = entries_elsewhere(track.box)
        self.wanted = wanted
        self.bytes = bytes(sorted(wanted))
        self.sizes = np.array([length_size(each) for each in entries], np.int64)
        self.ended: dict[int, int] = {}
        self.kept = np.zeros(65, bool)
        for kind in range(64):
            ends = kind in (*_ENDS[codec], *_STREAM_ENDS[codec])
            picture = kind in (*_ALWAYS[codec], *_AFTER_AN_END[codec])
            self.kept[kind] = ends or picture or is_sei(kind, codec)

    def size_of(self, sample: int) -> int:
        """Bytes of the length fields in a sample."""
        entry = int(self.table.entries[sample])
        return int(self.sizes[min(max(entry - 1, 0), len(self.sizes) - 1)])

    def data(self, sample: int) -> memoryview:
        """The bytes of a sample: its new ones, when it was replaced."""
        new = self.replaced.get(sample)
        if new is not None:
            return memoryview(new)
        offset = int(self.table.offsets[sample])
        return self.document.buffer[offset : offset + int(self.table.sizes[sample])]

    # ------------------------------------------------------------------- a batch at once

    def batch(self, first: int, last: int) -> Iterator[Scanned]:
        """The samples that matter among some in a row."""
        import numpy as np

        starts = np.asarray(self.table.offsets[first:last]).astype(np.int64)
        ends = starts + np.asarray(self.table.sizes[first:last]).astype(np.int64)
        self._check(first, last, starts, ends)
        other = [each for each in range(first, last) if each in self.replaced]
        ends[np.array(other, np.int64) - first] = -1
        entries = np.asarray(self.table.entries[first:last]).astype(np.int64) - 1
        fields = self.sizes[np.clip(entries, 0, len(self.sizes) - 1)]
        walk = Walk(self.codec, self.kept, self.document.buffer, self.path)
        walk.begin(first, starts, ends, fields)
        rows = walk.rows({each: self.data(each) for each in other})
        order = np.argsort(rows[0], kind="stable")
        columns = [column[order].tolist() for column in rows]
        bounds = np.flatnonzero(np.diff(rows[0][order])) + 1
        edges = [0, *bounds.tolist(), len(order)]
        for low, high in pairwise(edges if len(order) else []):
            found = self._sample(
                first + columns[0][low],
                list(zip(*(column[low:high] for column in columns[1:]), strict=True)),
            )
            if found is not None:
                yield found

    def _check(self, first: int, last: int, starts: Numbers, ends: Numbers) -> None:
        import numpy as np

        bad = np.flatnonzero((starts < 0) | (ends > len(self.document.buffer)))
        if len(bad):
            raise ParseError(
                f"sample {first + int(bad[0])} reaches beyond the end of the file",
                path=self.path,
                offset=int(starts[bad[0]]),
            )
        if self.elsewhere:
            inside = np.isin(self.table.entries[first:last], list(self.elsewhere))
            if inside.any():
                raise ParseError("the samples are in another file", path=self.path)
        if self.document.ensure is not None:
            for start, end in _stretches(starts, ends):
                self.document.ensure(start, end)

    # ----------------------------------------------------------------- sample by sample

    def _sample(
        self, sample: int, rows: list[tuple[int, int, int, int]]
    ) -> Scanned | None:
        """What is to be told of a sample with units of kinds that may matter."""
        codec, data = self.codec, self.data(sample)
        matters = ends = False
        for start, end, kind, _ in rows:
            if is_sei(kind, codec):
                matters = matters or self._may_hold(data[start:end])
            elif is_vcl(kind, codec):
                matters = True
            else:
                ends = True
        found = self._whole(sample, data) if matters or not sample else None
        if ends:
            self._end(sample, data)
        return found

    def _end(self, sample: int, data: memoryview) -> None:
        """Notes the layers whose sequence has ended when a sample has."""
        codec = self.codec
        ended: set[int] = set()
        for unit in unit_list(data, self.size_of(sample), codec):
            if unit.type in _ENDS[codec]:
                ended.add(unit.layer_id)
            elif unit.type in _STREAM_ENDS[codec]:
                ended.add(_ALL)
            elif is_vcl(unit.type, codec):
                ended -= {unit.layer_id, _ALL}
        for layer in ended:
            self.ended[layer] = sample

    def _may_hold(self, unit: memoryview | bytes) -> bool:
        data = bytes(unit)
        return any(kind in data for kind in self.bytes)

    def _whole(self, sample: int, data: memoryview) -> Scanned | None:
        path = f"{self.path} sample {sample}"
        units = unit_list(data, self.size_of(sample), self.codec, path)
        starts, access = self._pictures(sample, units)
        listed, problem = self._messages(data, units)
        kinds = {each.message.payloadType for each in listed}
        access = access or _RECOVERY_POINT in kinds
        nested = any(self._nests(each.message) for each in listed)
        found = [each for each in listed if each.message.payloadType in self.wanted]
        if not (sample == 0 or starts or access or found or problem or nested):
            return None
        starts = starts or sample == 0
        return Scanned(sample, starts, access, units, found, problem, nested)

    def _pictures(self, sample: int, units: list[Unit]) -> tuple[bool, bool]:
        """Whether a sequence starts with the pictures of a sample, and whether those of
        its lowest layer are ones that decoding can start at."""
        codec = self.codec
        slices = [each for each in units if is_vcl(each.type, codec)]
        if codec is Codec.AVC:
            # The second field of an IDR picture may be another kind of picture.
            slices = [each for each in slices if each.type <= 5][:1]
        if not slices:
            return False, False
        lowest = min(each.layer_id for each in slices)
        kinds = {each.type for each in slices if each.layer_id == lowest}
        begun = slices[0].start
        ended = sample - 1 in (self.ended.get(lowest), self.ended.get(_ALL)) or any(
            each.type in _STREAM_ENDS[codec]
            or (each.type in _ENDS[codec] and each.layer_id == lowest)
            for each in units
            if each.start < begun
        )
        if kinds <= set(_ALWAYS[codec]):
            return True, True
        later = {*_ALWAYS[codec], *_AFTER_AN_END[codec]}
        return ended and kinds <= later, kinds <= later

    def _messages(self, data: memoryview, units: list[Unit]) -> tuple[list[Found], str]:
        """All messages of a sample, and what is wrong with units that may hold wanted ones."""
        out: list[Found] = []
        problem = ""
        for number, unit in enumerate(units):
            if unit.type < 0 or not is_sei(unit.type, self.codec):
                continue
            octets = bytes(data[unit.start : unit.end])
            suffix = unit.type in _SUFFIX[self.codec]
            size = 1 if self.codec is Codec.AVC else 2
            try:
                for each in messages(unescape(octets), size):
                    out.append(Found(each, unit.layer_id, suffix, number))
            except BmffError as error:
                if self._may_hold(data[unit.start : unit.end]):
                    problem = problem or f"NAL unit {number}: {error.reason}"
        return out, problem

    def _nests(self, message: SeiMessage) -> bool:
        """Whether a message of this sample holds a wanted one for some layers only.

        What stands before nested messages differs from codec to codec. They begin on a
        byte, and fill the payload to its end.
        """
        payload = message.payload
        if message.payloadType not in _NESTING or not self._may_hold(payload):
            return False
        for start in range(1, min(len(payload), _LONGEST_NESTING)):
            try:
                inside = list(messages(payload, start))
            except BmffError:
                continue
            if any(each.payloadType in self.wanted for each in inside):
                return True
        return False


def _stretches(starts: Numbers, ends: Numbers) -> Iterator[tuple[int, int]]:
    """The ranges of a file that some samples lie in, those that touch joined."""
    begun = stop = -1
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        if start != stop:
            if stop > begun:
                yield begun, stop
            begun = start
        stop = end
    if stop > begun:
        yield begun, stop
