"""SEI messages in sample entries that tell of the SEI messages in the samples.

An SEI manifest (payload type 200) says which types of messages there are and whether they
are necessary; an SEI prefix indication (201) shows the first bits of messages of one type:
Rec. ITU-T H.274 (09/2023), 8.26 and 8.27. In sample entries they stand in the SEI arrays of
``hvcC``, ``lhvC`` and ``vvcC``. An ``avcC`` has no list for them: ISO/IEC 14496-15:2024, 5.3.3.1.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from bmffkit.runtime.errors import BmffError, WriteError
from bmffkit.semantics.nal.codecs import Codec, header, is_sei
from bmffkit.semantics.nal.configuration import codec_of, configuration_records
from bmffkit.semantics.nal.emulation import escape, unescape
from bmffkit.semantics.nal.sei import SeiMessage, joined, messages

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.registry import Registry

MANIFEST: Final = 200
"""The payload type of SEI manifests."""

PREFIX: Final = 201
"""The payload type of SEI prefix indications."""

ABSENT, NECESSARY, UNNECESSARY, UNDETERMINED = 0, 1, 2, 3
"""``manifest_sei_description``: what a manifest says of a type of messages."""

_UNIT_TYPES = {Codec.AVC: 6, Codec.HEVC: 39, Codec.VVC: 23}
_SUFFIX_TYPES = {Codec.HEVC: 40, Codec.VVC: 24}
_MOST_INDICATIONS = 256
_LONGEST_UNIT = 0xFFFF
_EXTENSIONS = "sequenceParameterSetExts"


# ---------------------------------------------------------------------------- reading


def messages_in(entry: Box) -> Iterator[SeiMessage]:
    """The SEI messages in the decoder configuration of a sample entry.

    NAL units that cannot be read are passed over, and so is a configuration that cannot.
    """
    try:
        place = Place.of(entry)
    except BmffError:
        return
    if place is not None:
        yield from place.messages()


def entries(entry: Box) -> dict[int, int]:
    """What the SEI manifests of a sample entry say: the description of each type."""
    return _said(messages_in(entry))


def said_in(place: Place) -> dict[int, int]:
    """The same for a place that is at hand."""
    return _said(place.messages())


def _said(held: Iterable[SeiMessage]) -> dict[int, int]:
    out: dict[int, int] = {}
    for message in held:
        if message.payloadType == MANIFEST:
            out.update(manifest_entries(message))
    return out


def indications(entry: Box) -> dict[int, list[str]]:
    """The SEI prefix indications of a sample entry: for each type texts of 0 and 1."""
    out: dict[int, list[str]] = {}
    for message in messages_in(entry):
        if message.payloadType == PREFIX:
            kind, prefixes = prefix_indications(message)
            out.setdefault(kind, []).extend(prefixes)
    return out


def manifest_entries(message: SeiMessage) -> dict[int, int]:
    """Type and description of each entry of an SEI manifest, as far as there are bytes."""
    data = message.payload
    count = min(int.from_bytes(data[:2], "big"), max(len(data) - 2, 0) // 3)
    rows = (data[2 + 3 * each : 5 + 3 * each] for each in range(count))
    return {int.from_bytes(row[:2], "big"): row[2] for row in rows}


def prefix_indications(message: SeiMessage) -> tuple[int, list[str]]:
    """The type that an SEI prefix indication is about, and its prefixes.

    Each is a text of 0 and 1; what is cut short is left out.
    """
    data = message.payload
    kind, position = int.from_bytes(data[:2], "big"), 3
    out: list[str] = []
    for _ in range(data[2] + 1 if len(data) > 2 else 0):
        size = int.from_bytes(data[position : position + 2], "big") + 1
        stop = position + 2 + (size + 7) // 8
        if stop > len(data):
            break
        out.append(bits_of(data[position + 2 : stop], size))
        position = stop
    return kind, out


def bits_of(data: bytes, size: int) -> str:
    """The first bits of some bytes, as a text of 0 and 1."""
    number = int.from_bytes(data, "big")
    return f"{number:0{8 * len(data)}b}"[:size]


def _read(unit: bytes, codec: Codec) -> list[SeiMessage] | None:
    """The messages of an SEI NAL unit; None: it cannot be read."""
    try:
        return list(messages(unescape(unit), header(unit, codec).size))
    except BmffError:
        return None


# ---------------------------------------------------------------------------- writing


def manifest_message(said: Mapping[int, int], registry: Registry) -> SeiMessage:
    """An SEI manifest that says this of each type."""
    kind = registry.load("sei_manifest")
    rows = [
        kind.Entry(manifest_sei_payload_type=each, manifest_sei_description=what)
        for each, what in said.items()
    ]
    return SeiMessage(MANIFEST, kind(entries=rows).to_bytes())


def prefix_messages(
    payload_type: int, prefixes: Sequence[str], registry: Registry
) -> list[SeiMessage]:
    """SEI prefix indications with these prefixes, each a text of 0 and 1.

    One message holds up to 256 of them.
    """
    kind = registry.load("sei_prefix_indication")
    out = []
    for start in range(0, len(prefixes), _MOST_INDICATIONS):
        rows = [
            kind.SeiPrefixIndication(
                sei_prefix_data_bit=[int(bit) for bit in each],
                byte_alignment_bit_equal_to_one=[1] * (-len(each) % 8),
            )
            for each in prefixes[start : start + _MOST_INDICATIONS]
        ]
        made = kind(prefix_sei_payload_type=payload_type, sei_prefix_indications=rows)
        out.append(SeiMessage(PREFIX, made.to_bytes()))
    return out


class Place:
    """Where a sample entry holds prefix SEI NAL units.

    In ``hvcC``, ``lhvC`` and ``vvcC`` it is the array of their type. In ``avcC`` there is none;
    the nearest is the list of sequence parameter set extensions, for the profiles that
    have it.

    Attributes:
        codec: the codec of the sample entry.
        record: the decoder configuration record.
    """

    def __init__(self, codec: Codec, record: Any) -> None:
        self.codec = codec
        self.record = record

    @classmethod
    def of(cls, entry: Box) -> Place | None:
        """The place of a sample entry; None: it has no decoder configuration."""
        codec = codec_of(entry)
        if codec is None or codec not in _UNIT_TYPES:
            return None
        name = _EXTENSIONS if codec is Codec.AVC else "arrays"
        for record in configuration_records(entry):
            if name in record._fields:
                return cls(codec, record)
        return None

    @property
    def usable(self) -> bool:
        """Whether there is a list that NAL units can be put in."""
        return isinstance(self._list(), list)

    def _list(self) -> Any:
        name = _EXTENSIONS if self.codec is Codec.AVC else "arrays"
        return getattr(self.record, name, None)

    def _array(self) -> Any:
        wanted = _UNIT_TYPES[self.codec]
        for array in self._list() or ():
            if array.NAL_unit_type == wanted:
                return array
        return None

    @property
    def _name(self) -> str:
        return "nal_units" if self.codec is Codec.VVC else "nalUnits"

    def units(self) -> list[bytes]:
        """The SEI NAL units that are there."""
        if self.codec is Codec.AVC:
            return [bytes(each) for each in self._list() or () if self._is_sei(each)]
        array = self._array()
        found = getattr(array, self._name) if array is not None else ()
        return [bytes(each) for each in found]

    def messages(self) -> Iterator[SeiMessage]:
        """The messages in them; NAL units that cannot be read are passed over."""
        for unit in self.units():
            yield from _read(unit, self.codec) or ()

    def _is_sei(self, unit: bytes) -> bool:
        return bool(len(unit)) and is_sei(unit[0] & 31, Codec.AVC)

    def put(self, units: list[bytes]) -> None:
        """Puts these SEI NAL units where the others were.

        Raises:
            WriteError: there is no list for them, or a unit is too long for it.
        """
        if not self.usable:
            raise WriteError("the avcC box has no list that SEI NAL units could be in")
        if any(len(each) > _LONGEST_UNIT for each in units):
            raise WriteError(f"a NAL unit has more than {_LONGEST_UNIT} bytes")
        if self.codec is Codec.AVC:
            kept = [each for each in self._list() if not self._is_sei(each)]
            self.record.sequenceParameterSetExts = kept + units
            return
        array = self._array()
        if array is not None and not units:
            self.record.arrays.remove(array)
        elif array is not None:
            setattr(array, self._name, units)
        elif units:
            self._new_array(units)

    def _new_array(self, units: list[bytes]) -> None:
        made = type(self.record).Array(
            NAL_unit_type=_UNIT_TYPES[self.codec], **{self._name: units}
        )
        arrays = self.record.arrays
        suffix = _SUFFIX_TYPES[self.codec]
        places = [i for i, each in enumerate(arrays) if each.NAL_unit_type == suffix]
        arrays.insert(places[0] if places else len(arrays), made)

    def unit(self, held: Iterable[SeiMessage]) -> bytes:
        """A prefix SEI NAL unit with these messages, in the lowest layer of the entry."""
        kind, layer = _UNIT_TYPES[self.codec], self._layer()
        if self.codec is Codec.AVC:
            head = bytes([kind])
        elif self.codec is Codec.HEVC:
            head = bytes([kind << 1 | layer >> 5, (layer & 31) << 3 | 1])
        else:
            head = bytes([layer, kind << 3 | 1])
        return escape(head + joined(held))

    def _layer(self) -> int:
        if self.codec is Codec.AVC:
            return 0
        units = [
            unit for each in self.record.arrays for unit in getattr(each, self._name)
        ]
        layers = [header(each, self.codec).layer_id for each in units if len(each) > 1]
        return min(layers, default=0)


def edit(
    place: Place,
    registry: Registry,
    said: Mapping[int, int],
    prefixes: Mapping[int, Sequence[str]],
) -> None:
    """Makes the manifest of a sample entry say this, and gives these prefixes.

    Entries for other types, and prefixes of other types, stay. A new manifest becomes the
    first NAL unit; the prefix indications follow the manifest in a NAL unit of their own.

    Args:
        place: where the sample entry holds SEI NAL units.
        registry: the classes of messages.
        said: the description of each type.
        prefixes: for each type its prefixes, as texts of 0 and 1; those there are go.

    Raises:
        WriteError: there is no list for SEI NAL units.
    """
    units: list[bytes] = []
    behind = -1
    for unit in place.units():
        held = _read(unit, place.codec)
        if held is None:
            units.append(unit)
            continue
        here = [each for each in held if not _is_about(each, prefixes)]
        for index, message in enumerate(here):
            if message.payloadType == MANIFEST:
                here[index] = _saying(message, said, behind < 0, registry)
                behind = len(units) + 1 if behind < 0 else behind
        if here == held:
            units.append(unit)
        elif here:
            size = header(unit, place.codec).size
            units.append(escape(unit[:size] + joined(here)))
    if behind < 0:
        units.insert(0, place.unit([manifest_message(said, registry)]))
        behind = 1
    new = [
        message
        for kind, bits in prefixes.items()
        for message in prefix_messages(kind, bits, registry)
    ]
    if new:
        units.insert(behind, place.unit(new))
    place.put(units)


def _is_about(message: SeiMessage, kinds: Iterable[int]) -> bool:
    return message.payloadType == PREFIX and prefix_indications(message)[0] in kinds


def _saying(
    message: SeiMessage, said: Mapping[int, int], complete: bool, registry: Registry
) -> SeiMessage:
    """A manifest with other descriptions; with those it lacks, if it is to be complete."""
    old = manifest_entries(message)
    new = {kind: said.get(kind, what) for kind, what in old.items()}
    if complete:
        new = {**new, **said}
    if new == old:
        return message
    return manifest_message(new, registry)
