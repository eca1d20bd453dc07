"""What a sample entry says of the NAL units in its samples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.semantics.nal.codecs import Codec, codec_of_sample_entry

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box

_LISTS = ("sequenceParameterSets", "pictureParameterSets", "sequenceParameterSetExts")
_LENGTHS = ("lengthSizeMinusOne", "LengthSizeMinusOne")


def codec_of(entry: Box) -> Codec | None:
    """The codec of a sample entry, seen through restriction and protection.

    None: its samples are no NAL units.
    """
    found = codec_of_sample_entry(entry.type)
    if found is not None:
        return found
    for box in entry.find_all("//frma"):
        found = codec_of_sample_entry(str(getattr(box, "data_format", "")))
        if found is not None:
            return found
    return None


def length_size(entry: Box) -> int:
    """Bytes of the length field in front of each NAL unit; 4 when nothing says it."""
    for record in configuration_records(entry):
        for name in _LENGTHS:
            size = getattr(record, name, None)
            if isinstance(size, int):
                return size + 1
    return 4


def configured_units(entry: Box) -> list[bytes]:
    """The NAL units that stand in the decoder configuration of a sample entry."""
    out: list[bytes] = []
    for record in configuration_records(entry):
        for name in _LISTS:
            out += [bytes(unit) for unit in getattr(record, name, None) or ()]
        arrays = getattr(record, "arrays", None)
        for array in arrays if isinstance(arrays, list) else ():
            listed = getattr(array, "nalUnits", None) or getattr(
                array, "nal_units", None
            )
            out += [bytes(unit) for unit in listed or ()]
    return out


def configuration_records(entry: Box) -> list[Any]:
    """The decoder configurations of a sample entry, and boxes that tell no more than a size."""
    out: list[Any] = []
    for box in entry.children:
        held = [value for _, value in box.fields()]
        for value in (box, *held):
            if any(name in getattr(value, "_fields", ()) for name in _LENGTHS):
                out.append(value)
    return out
