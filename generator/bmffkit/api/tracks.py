"""Tracks and their samples, of plain and of fragmented files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from bmffkit.runtime.errors import BmffError, NotFoundError, ParseError
from bmffkit.semantics.chunk_pointers import entries_elsewhere
from bmffkit.semantics.fragments import track_samples
from bmffkit.semantics.sample_tables import SampleTable, sample_sizes
from bmffkit.semantics.splicing import replace_samples, replaced_samples
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Mapping
    from typing import BinaryIO

    from numpy.typing import NDArray

    from bmffkit.api.file import File
    from bmffkit.api.items import Items
    from bmffkit.api.nnpf import TrackFilters
    from bmffkit.runtime.box import Box
    from bmffkit.semantics.groups.mapping import GroupMapping
    from bmffkit.semantics.nnpf.rebuilding import Rebuilt

    Numbers = NDArray[Any]

_KINDS = {
    "vide": "video", "soun": "audio", "text": "text", "subt": "text", "sbtl": "text",
    "clcp": "text", "meta": "metadata", "hint": "hint", "auxv": "auxiliary video",
    "pict": "pictures", "volv": "volumetric", "hapt": "haptics",
}  # fmt: skip
_BATCH = 4096


class Tracks(Sequence["Track"]):
    """The tracks of a file, in the order of the movie box."""

    def __init__(self, file: File) -> None:
        moov = next((box for box in file.children if box.type == "moov"), None)
        found = [] if moov is None else [b for b in moov.children if b.type == "trak"]
        self._name = file.name
        self._tracks = [Track(file, moov, trak) for trak in found if moov is not None]

    @overload
    def __getitem__(self, index: int) -> Track: ...
    @overload
    def __getitem__(self, index: slice) -> list[Track]: ...
    def __getitem__(self, index: int | slice) -> Track | list[Track]:
        try:
            return self._tracks[index]
        except IndexError:
            count = len(self._tracks)
            raise NotFoundError(f"no track {index}; {self._name} has {count}") from None

    def __len__(self) -> int:
        return len(self._tracks)

    def __iter__(self) -> Iterator[Track]:
        return iter(self._tracks)

    @property
    def video(self) -> list[Track]:
        """Those with pictures."""
        return [track for track in self if track.handler == "vide"]

    @property
    def audio(self) -> list[Track]:
        """Those with sound."""
        return [track for track in self if track.handler == "soun"]

    def by_id(self, track_ID: int) -> Track:
        """The track with this ``track_ID``.

        Raises:
            NotFoundError: there is none; the message names those there are.
        """
        for track in self:
            if track.id == track_ID:
                return track
        there = ", ".join(str(track.id) for track in self) or "none"
        raise NotFoundError(f"no track has the ID {track_ID}; there are: {there}")

    def __repr__(self) -> str:
        return f"<Tracks {self._tracks!r}>"


class Track:
    """One track.

    Tables are worked out when they are first asked for and kept; ask the file for its
    tracks again after changing boxes.

    Attributes:
        box: the ``trak`` box.
    """

    def __init__(self, file: File, moov: Box, trak: Box) -> None:
        self.box = trak
        self._file = file
        self._moov = moov

    def _need(self, path: str) -> Any:
        found = down(self.box, path)
        if found is None:
            raise NotFoundError(f"the track has no {path}", path=self.box.path)
        return found

    @property
    def id(self) -> int:
        """``track_ID``."""
        return int(self._need("tkhd").track_ID)

    @property
    def handler(self) -> str:
        """The handler type: ``vide``, ``soun`` …; empty when the track does not say."""
        box = down(self.box, "mdia/hdlr")
        return "" if box is None else str(box.handler_type)

    @property
    def kind(self) -> str:
        """The handler type in words: ``video``, ``audio``, ``text`` …"""
        return _KINDS.get(self.handler, "other")

    @property
    def timescale(self) -> int:
        """Ticks of the media per second."""
        return int(self._need("mdia/mdhd").timescale)

    @property
    def duration(self) -> int:
        """Of the media in ticks, as its header has it; 0 in most fragmented files."""
        return int(self._need("mdia/mdhd").duration)

    @property
    def sample_entries(self) -> list[Box]:
        """The sample entries: how the samples are coded."""
        box = down(self.box, "mdia/minf/stbl/stsd")
        return [] if box is None else list(box.children)

    @property
    def items(self) -> Items:
        """The items of the meta box of the track; empty when it has none."""
        from bmffkit.api.items import Items

        return Items(self._file, child(self.box, "meta"))

    @cached_property
    def nnpf(self) -> TrackFilters:
        """The neural-network post-filters: ISO/IEC 14496-15:2024/Amd 1:2025, 4.19."""
        from bmffkit.api.nnpf import TrackFilters

        return TrackFilters(self._file, self)

    # ---------------------------------------------------------------- sample by sample

    @property
    def table(self) -> SampleTable:
        """All arrays together, one entry a sample."""
        opened = self._opened
        replaced = replaced_samples(self.box)
        return opened if replaced is None else opened._replace(sizes=self.sizes)

    @property
    def opened(self) -> SampleTable:
        """All arrays together as the opened file has them, replaced samples or not."""
        return self._opened

    @cached_property
    def _opened(self) -> SampleTable:
        return track_samples(self._file.children, self._moov, self.box, self.id)

    @property
    def sample_count(self) -> int:
        """How many samples there are, those in fragments included."""
        return len(self.sizes)

    @property
    def sizes(self) -> Numbers:
        """Bytes of every sample; of a replaced one those of its new bytes."""
        replaced = replaced_samples(self.box)
        if replaced is None:
            return self._opened_sizes
        known = self.__dict__.get("_new_sizes")
        if known is None or known[0] != replaced.version:
            known = replaced.version, replaced.sizes(self._opened_sizes)
            self.__dict__["_new_sizes"] = known
        sizes: Numbers = known[1]
        return sizes

    @cached_property
    def _opened_sizes(self) -> Numbers:
        if "_opened" in self.__dict__ or child(self._moov, "mvex") is not None:
            return self._opened.sizes
        stbl = down(self.box, "mdia/minf/stbl")
        return self._opened.sizes if stbl is None else sample_sizes(stbl)

    @property
    def offsets(self) -> Numbers:
        """First byte of every sample in the file as it was opened."""
        return self._opened.offsets

    @property
    def decode_times(self) -> Numbers:
        """In ticks of the media."""
        return self._opened.decode_times

    @property
    def durations(self) -> Numbers:
        """In ticks of the media."""
        return self._opened.durations

    @property
    def composition_offsets(self) -> Numbers:
        """Composition minus decoding time, in ticks of the media."""
        return self._opened.composition_offsets

    @property
    def sync(self) -> Numbers:
        """Whether decoding can start at a sample."""
        return self._opened.sync

    @property
    def samples(self) -> Samples:
        """The samples; they are read one by one, as they are asked for."""
        return Samples(self)

    def sample(self, index: int) -> bytes:
        """The bytes of one sample, counted from 0.

        Raises:
            NotFoundError: there are not so many.
            ParseError: they are not in this file, or beyond its end.
        """
        return self.samples[index].data

    def replace_samples(self, replacements: Mapping[int, bytes]) -> None:
        """Gives samples other bytes, longer or shorter ones, or none at all.

        They are in ``sample`` and ``sizes`` at once, and in the file when it is saved: at
        the place of the old ones, with all sizes and offsets as they have to be then.
        Everything else is copied. Boxes in memory, such as ``stsz`` and ``trun``, and
        ``offsets`` go on to describe the file as it was opened.

        Bytes given to a sample earlier are replaced in turn; giving it those that it has
        in the file undoes that. When one sample is refused, none is replaced.

        Args:
            replacements: the new bytes, by the number of the sample, from 0.

        Raises:
            NotFoundError: there is no such sample.
            WriteError: a sample cannot be replaced: it is encrypted or in another file, it
                shares bytes with a sample or an item that is not replaced with it, another
                track refers to bytes inside it, or ``subs`` gives sizes that no longer fit.
            SourceError: the file is closed.
        """
        self._file._check_open()
        source = self._file._source
        replace_samples(
            self._file.children, self._moov, self.box, self._opened, replacements,
            None if source is None else source.forget,
        )  # fmt: skip

    def _new_bytes(self, index: int) -> bytes | None:
        replaced = replaced_samples(self.box)
        return None if replaced is None else replaced.data.get(index)

    def _bytes(self, offset: int, size: int, entry: int) -> bytes:
        where = self.box._where
        if where is None:
            raise BmffError(
                "the track is new; its samples are not in a file", path=self.box.path
            )
        if entry in self._elsewhere:
            raise ParseError("the samples are in another file", path=self.box.path)
        if not size:
            return b""
        document = where[0]
        if offset < 0 or offset + size > len(document.buffer):
            raise ParseError(
                f"a sample of {size} bytes reaches beyond the end of the file",
                path=self.box.path,
                offset=offset,
            )
        if document.ensure is not None:
            document.ensure(offset, offset + size)
        return bytes(document.buffer[offset : offset + size])

    def groups(
        self,
        grouping_type: str | None = None,
        *,
        problems: list[ParseError] | None = None,
    ) -> list[GroupMapping]:
        """How the samples are grouped: ISO/IEC 14496-12:2022, 8.9.

        Args:
            grouping_type: only groups of this kind; None: all.
            problems: takes what is wrong with groups, and what it concerns is left out;
                None: the first problem is raised.

        Raises:
            ParseError: a box cannot be read, maps more samples than there are, or means
                a description that is not there.
        """
        from bmffkit.semantics.groups.mapping import group_mappings

        return group_mappings(
            self._file.children,
            self._moov,
            self.box,
            self.id,
            grouping_type,
            problems,
        )

    def rebuild(
        self, out: str | os.PathLike[str] | BinaryIO, **options: Any
    ) -> Rebuilt:
        """Writes the elementary stream: parameter sets and post-filter messages in place.

        The file is there when all of it is written; before that the old one is. What was
        changed and not saved yet counts: groups, and samples with new bytes.

        Args:
            out: a path, or an open binary file.
            options: ``suffix``, ``insert``, ``parameter_sets``, ``lenient`` and
                ``progress``, as ``bmffkit.semantics.nnpf.rebuilding.rebuild`` has them.

        Raises:
            ParseError: groups, messages or samples are broken, or cannot be read.
            NotFoundError: the item with a network is not there.
            SourceError: the file cannot be written.
        """
        from bmffkit.api.streams import reading, writing
        from bmffkit.semantics.nnpf.rebuilding import rebuild

        with reading(self._file) as fill, writing(out) as write:
            return rebuild(self._file, self, fill, write, **options)

    @cached_property
    def _elsewhere(self) -> frozenset[int]:
        return entries_elsewhere(self.box)

    def __repr__(self) -> str:
        try:
            entries = " ".join(entry.type for entry in self.sample_entries)
            return f"<Track {self.id}, {self.kind}, {entries}>"
        except BmffError as error:
            return f"<Track: {error}>"


class Sample:
    """One sample.

    Attributes:
        index: its number in the track, from 0.
        offset: its first byte in the file as it was opened.
        size: its bytes.
        decode_time: in ticks of the media.
        duration: in ticks of the media.
        composition_offset: composition minus decoding time, in ticks of the media.
        sync: whether decoding can start here.
        entry: its sample entry, counted from 1.
    """

    __slots__ = (
        "_track", "composition_offset", "decode_time", "duration", "entry", "index", "offset",
        "size", "sync",
    )  # fmt: skip

    def __init__(self, track: Track, index: int, values: tuple[Any, ...]) -> None:
        self._track = track
        self.index = index
        size, offset, time, duration, composition, sync, entry = values
        self.size = int(size)
        self.offset = int(offset)
        self.decode_time = int(time)
        self.duration = int(duration)
        self.composition_offset = int(composition)
        self.sync = bool(sync)
        self.entry = int(entry)

    @property
    def data(self) -> bytes:
        """Its bytes, read now.

        Raises:
            ParseError: they are not in this file, or beyond its end.
        """
        replaced = self._track._new_bytes(self.index)
        if replaced is not None:
            return replaced
        return self._track._bytes(self.offset, self.size, self.entry)

    @property
    def composition_time(self) -> int:
        """In ticks of the media."""
        return self.decode_time + self.composition_offset

    def __repr__(self) -> str:
        sync = ", sync" if self.sync else ""
        return f"<Sample {self.index}, {self.size} bytes at {self.offset:#x}{sync}>"


class Samples(Sequence[Sample]):
    """The samples of a track; nothing is read before it is asked for."""

    def __init__(self, track: Track) -> None:
        self._track = track

    def __len__(self) -> int:
        return self._track.sample_count

    @overload
    def __getitem__(self, index: int) -> Sample: ...
    @overload
    def __getitem__(self, index: slice) -> list[Sample]: ...
    def __getitem__(self, index: int | slice) -> Sample | list[Sample]:
        count = len(self)
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(count))]
        number = index + count if index < 0 else index
        if not 0 <= number < count:
            raise NotFoundError(f"no sample {index}; the track has {count}")
        values = tuple(column[number] for column in self._track.table)
        return Sample(self._track, number, values)

    def __iter__(self) -> Iterator[Sample]:
        table = self._track.table
        for start in range(0, len(self), _BATCH):
            columns = [column[start : start + _BATCH].tolist() for column in table]
            for index, values in enumerate(zip(*columns, strict=True), start):
                yield Sample(self._track, index, values)

    def __repr__(self) -> str:
        return f"<{len(self)} samples of {self._track!r}>"
