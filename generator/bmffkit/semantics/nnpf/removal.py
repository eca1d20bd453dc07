"""Samples and sample entries without their NNPFC messages; everything else as it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.errors import BmffError
from bmffkit.semantics.nal.codecs import Codec, header, is_sei
from bmffkit.semantics.nal.emulation import escape, unescape
from bmffkit.semantics.nal.sei import SeiMessage, messages
from bmffkit.semantics.nnpf.messages import NNPFC

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.semantics.faces import SampleTrack
    from bmffkit.semantics.nnpf.scanning import Scanned

_AVC_LISTS = (
    "sequenceParameterSets",
    "pictureParameterSets",
    "sequenceParameterSetExts",
)


def without(unit: bytes, codec: Codec) -> bytes | None:
    """An SEI NAL unit without its NNPFC messages; None: it would hold no others.

    The other messages keep their bytes, and so does what stands behind the last one.

    Raises:
        ParseError: the unit cannot be read.
    """
    # Zero bytes at the end are no part of the unit, and some writers leave them there.
    bare = unit.rstrip(b"\0")
    size = 1 if codec is Codec.AVC else 2
    rbsp = unescape(bare)
    kept = [rbsp[:size]]
    begun = size
    for each in messages(rbsp, size):
        end = each.offset + len(each.payload)
        if each.payloadType != NNPFC:
            kept.append(rbsp[begun:end])
        begun = end
    if len(kept) == 1:
        return None
    return escape(b"".join([*kept, rbsp[begun:]])) + unit[len(bare) :]


class Lean(Mapping[int, bytes]):
    """The samples that held messages, without them; each is made when it is asked for.

    Args:
        track: the track.
        codec: that of the NAL units.
    """

    def __init__(self, track: SampleTrack, codec: Codec) -> None:
        self._track = track
        self._codec = codec
        self._edits: dict[int, list[tuple[int, int, bytes]]] = {}

    def add(self, found: Scanned, data: memoryview, length_size: int) -> int:
        """Takes note of a sample; gives the bytes that it is shorter by.

        Args:
            found: the sample, with its messages.
            data: its bytes.
            length_size: bytes of each length field.
        """
        edits = []
        saved = 0
        numbers = {
            each.unit for each in found.messages if each.message.payloadType == NNPFC
        }
        for number in sorted(numbers):
            unit = found.units[number]
            start = unit.start - length_size
            lean = without(bytes(data[unit.start : unit.end]), self._codec)
            new = b""
            if lean is not None:
                new = len(lean).to_bytes(length_size, "big") + lean
            edits.append((start, unit.end, new))
            saved += unit.end - start - len(new)
        self._edits[found.sample] = edits
        return saved

    def __getitem__(self, sample: int) -> bytes:
        edits = self._edits[sample]
        data = memoryview(self._track.sample(sample))
        parts: list[bytes | memoryview] = []
        place = 0
        for start, end, new in edits:
            parts += (data[place:start], new)
            place = end
        return b"".join([*parts, data[place:]])

    def __iter__(self) -> Iterator[int]:
        return iter(self._edits)

    def __len__(self) -> int:
        return len(self._edits)


class Configured(NamedTuple):
    """A NAL unit of SEI messages in a sample entry.

    Attributes:
        record: the decoder configuration record.
        array: the array of NAL units that holds it; the record itself in AVC, where there
            is no place meant for such units.
        name: the name of the list in the array.
        unit: its bytes.
        messages: its NNPFC messages.
        layer_id: ``nuh_layer_id``.
    """

    record: Any
    array: Any
    name: str
    unit: bytes
    messages: list[SeiMessage]
    layer_id: int


def configured(entry: Box, codec: Codec) -> list[Configured]:
    """The SEI NAL units with NNPFC messages in the configuration of a sample entry.

    Raises:
        ParseError: such a unit cannot be read.
    """
    out = []
    for record, array, name in _lists(entry):
        for each in getattr(array, name):
            unit = bytes(each)
            found = _messages_of(unit, codec)
            if found:
                layer = header(unit, codec).layer_id
                out.append(Configured(record, array, name, unit, found, layer))
    return out


def _messages_of(unit: bytes, codec: Codec) -> list[SeiMessage]:
    try:
        head = header(unit, codec)
    except BmffError:
        return []
    if not is_sei(head.type, codec) or NNPFC not in unit:
        return []
    return [
        each
        for each in messages(unescape(unit), head.size)
        if each.payloadType == NNPFC
    ]


def strip(units: list[Configured], codec: Codec) -> None:
    """Takes NNPFC messages out of sample entries, and arrays that become empty."""
    for each in units:
        listed = getattr(each.array, each.name)
        index = next(i for i, unit in enumerate(listed) if bytes(unit) == each.unit)
        lean = without(each.unit, codec)
        if lean is None:
            del listed[index]
        else:
            listed[index] = lean
        if not listed and each.array is not each.record:
            arrays = each.record.arrays
            place = next(i for i, array in enumerate(arrays) if array is each.array)
            del arrays[place]


def _lists(entry: Box) -> Iterator[tuple[Any, Any, str]]:
    """Record, holder and name of every list of NAL units in a sample entry."""
    for box in entry.children:
        for _, record in box.fields():
            for name in _AVC_LISTS:
                if isinstance(getattr(record, name, None), list):
                    yield record, record, name
            arrays = getattr(record, "arrays", None)
            for array in list(arrays) if isinstance(arrays, list) else ():
                for name in ("nalUnits", "nal_units"):
                    if hasattr(array, name):
                        yield record, array, name
