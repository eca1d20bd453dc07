"""The NAL units of a file, and the messages in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bmffkit import api
from bmffkit.inspect.elements import Element, elements_of
from bmffkit.runtime.errors import BmffError, NotFoundError, ParseError
from bmffkit.runtime.source import open_source
from bmffkit.semantics.nal import annexb, lengths
from bmffkit.semantics.nal.codecs import Codec, detect, header, is_sei, type_name
from bmffkit.semantics.nal.configuration import codec_of, configured_units, length_size
from bmffkit.semantics.nal.emulation import unescape
from bmffkit.semantics.nal.sei import SeiMessage, messages, spelled
from bmffkit.semantics.nal.stream_sets import LONGEST_HEADER, StreamSets

if TYPE_CHECKING:
    from bmffkit.api.tracks import Track
    from bmffkit.runtime.registry import Registry


@dataclass(frozen=True, slots=True)
class Message:
    """A message of an SEI NAL unit.

    Attributes:
        message: type and payload.
        elements: every element, or those in front of what could not be read; empty when
            the type is not known.
        name: the structure; empty when the type is not known.
        error: why the payload could not be read; empty when it could.
        trailing_bits: what is left behind the known syntax.
    """

    message: SeiMessage
    elements: list[Element] = field(default_factory=list)
    name: str = ""
    error: str = ""
    trailing_bits: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """A NAL unit.

    Attributes:
        index: its number in the file or track, or in the samples asked for, from 0.
        sample: the sample that it is in, from 0; None in a stream or a sample entry.
        offset: where it begins in the file, in bytes; -1 when it is in a sample entry.
        data: its bytes.
        type: ``nal_unit_type``; -1 when the unit is too short for a header.
        messages: what an SEI NAL unit holds.
        error: why it could not be read.
        elements: those of its header, and of what it holds if that is no slice, no
            message and no filler.
        structure: what it holds, as the standard calls it; empty: only the header is
            taken apart.
    """

    index: int
    sample: int | None
    offset: int
    data: memoryview
    type: int
    name: str
    layer_id: int
    temporal_id: int
    messages: tuple[Message, ...] = ()
    error: str = ""
    elements: list[Element] = field(default_factory=list)
    structure: str = ""


class UnitList:
    """All NAL units of an elementary stream, or of a track.

    Attributes:
        track: the track; None for a stream.
        codec: what the NAL units are coded with.
        size: the bytes of the file.

    Args:
        source: a path.
        codec: the codec, when the content is not to tell it.
        track_ID: the track; by default the first one of NAL units.

    Raises:
        SourceError: the file cannot be read.
        ParseError: it holds no NAL units, or which ones cannot be told.
        NotFoundError: there is no such track.
    """

    def __init__(
        self, source: str, codec: Codec | None = None, track_ID: int | None = None
    ) -> None:
        from bmff import REGISTRY

        self.registry: Registry = REGISTRY
        self.track: Track | None = None
        try:
            self._file: Any = api.open(source)
        except ParseError:
            self._file = None
        if self._file is not None:
            self.track = _track(self._file, track_ID)
            found = codec_of(self.track.sample_entries[0])
            self.codec = codec or found or Codec.AVC
            self.size: int = self._file.size
            return
        buffer = open_source(source).buffer
        self.size = len(buffer)
        self._stream = annexb.split(buffer)
        if not len(self._stream):
            raise ParseError(
                "neither boxes nor a byte stream of NAL units", path=source
            )
        if track_ID is not None:
            raise NotFoundError("an elementary stream has no tracks", path=source)
        self.codec = codec or detect(iter(self._stream))

    def places(
        self,
        samples: tuple[int, int] | None = None,
        known: StreamSets | None = None,
    ) -> Iterator[tuple[int | None, int, memoryview]]:
        """Sample, offset and bytes of each NAL unit.

        ``known`` learns the parameter sets of the sample entry of each sample.

        Raises:
            NotFoundError: there are no such samples.
            ParseError: a sample is not whole, or its NAL units do not fill it.
        """
        if self.track is None:
            if samples is not None:
                raise NotFoundError("an elementary stream has no samples")
            starts = self._stream.starts.tolist()
            for start, unit in zip(starts, self._stream, strict=True):
                yield None, start, unit
            return
        entries = self.track.sample_entries
        if samples is None:
            for entry in entries:
                for octets in configured_units(entry):
                    yield None, -1, memoryview(octets)
        first, last = samples or (0, self.track.sample_count - 1)
        if samples is not None and first >= self.track.sample_count:
            count = self.track.sample_count
            reason = f"no sample {first}: the track has {count}, counted from 0"
            raise NotFoundError(reason, path=self.track.box.path)
        sizes = [length_size(entry) for entry in entries]
        current = -1
        for number in range(max(first, 0), min(last + 1, self.track.sample_count)):
            sample = self.track.samples[number]
            chosen = min(max(sample.entry - 1, 0), len(sizes) - 1)
            size = sizes[chosen]
            if known is not None and chosen != current:
                current = chosen
                for octets in configured_units(entries[chosen]):
                    known.note(octets)
            data = memoryview(sample.data)
            path = f"{self.track.box.path} sample {number}"
            for start, end in lengths.locations(
                data, size, path=path, offset=sample.offset
            ):
                yield number, sample.offset + start, data[start:end]

    def units(
        self,
        samples: tuple[int, int] | None = None,
        types: frozenset[int] = frozenset(),
    ) -> Iterator[Unit]:
        """The NAL units, those of some types only, or those of some samples."""
        known = StreamSets(self.registry, self.codec)
        places = self.places(samples, known)
        for index, (sample, offset, data) in enumerate(places):
            try:
                head = header(data, self.codec)
            except BmffError as error:
                yield Unit(index, sample, offset, data, -1, "", 0, 0, (), error.reason)
                continue
            if types and head.type not in types:
                known.note(data)
                continue
            name = type_name(head.type, self.codec)
            place = (index, sample, offset, data, head.type, name)
            layers = (head.layer_id, head.temporal_id)
            found: tuple[Message, ...] = ()
            if is_sei(head.type, self.codec):
                # The messages can depend on what the header says.
                elements, structure = self._header(data, known), ""
                found, problem = self._messages(data, head.size, known)
            else:
                elements, structure, problem = self._contents(data, head.type, known)
            yield Unit(*place, *layers, found, problem, elements, structure)

    def _header(self, data: memoryview, known: StreamSets) -> list[Element]:
        """The elements of a NAL unit header; none when the codec has no table for it."""
        try:
            kind = self.registry.load(f"{self.codec}_nal_unit_header")
            head = bytes(data[:LONGEST_HEADER])
            return elements_of(kind, head, self.registry, sets=known.sets)[1]
        except (BmffError, KeyError):
            return []

    def _contents(
        self, data: memoryview, kind: int, known: StreamSets
    ) -> tuple[list[Element], str, str]:
        """The elements of a NAL unit, what it holds, and why it could not be read."""
        code = kind.to_bytes(4, "big")
        found = self.registry.record(f"{self.codec}_rbsp", code, None)
        if found is None or "filler" in spelled(found):
            return self._header(data, known), "", ""
        name = spelled(found)
        unit = self.registry.load(f"{self.codec}_nal_unit")
        elements: list[Element] = []
        try:
            with known.during(kind) as sets:
                elements_of(
                    unit, unescape(data), self.registry, sets=sets, found=elements
                )
        except BmffError as error:
            return elements, name, str(error)
        return elements, name, ""

    def _messages(
        self, data: memoryview, head: int, known: StreamSets
    ) -> tuple[tuple[Message, ...], str]:
        out: list[Message] = []
        try:
            for each in messages(unescape(data), head):
                out.append(self._message(each, known))
        except BmffError as error:
            return tuple(out), str(error)
        return tuple(out), ""

    def _message(self, message: SeiMessage, known: StreamSets) -> Message:
        kind = message.structure(self.registry, self.codec)
        if kind is None:
            return Message(message)
        name = spelled(kind)
        found: list[Element] = []
        try:
            values = message.given(kind)
            record, _ = elements_of(
                kind,
                message.payload,
                self.registry,
                *values,
                sets=known.sets,
                found=found,
            )
        except BmffError as error:
            return Message(message, found, name, str(error))
        known.activate(message.payloadType, record)
        return Message(message, found, name, "", record.trailing_bits)


def _track(file: Any, track_ID: int | None) -> Track:
    if track_ID is not None:
        track: Track = file.tracks.by_id(track_ID)
        if not track.sample_entries or codec_of(track.sample_entries[0]) is None:
            raise ParseError(
                "the samples of this track are no NAL units", path=track.box.path
            )
        return track
    for track in file.tracks:
        if track.sample_entries and codec_of(track.sample_entries[0]) is not None:
            return track
    raise NotFoundError("no track has NAL units in its samples", path=file.name)
