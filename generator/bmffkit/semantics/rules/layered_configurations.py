"""Decoder configurations of HEVC and VVC: ISO/IEC 14496-15:2024, 8.3.2 and 11.2.4."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nal.sequences import Sequence, hevc_sequence
from bmffkit.semantics.rules.configurations import expressible, readable
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO15, mender, rule

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from bmffkit.semantics.rules.subject import Subject, TrackSubject

_VPS, _SPS, _PPS = 32, 33, 34
_HEVC_ARRAYS = frozenset((32, 33, 34, 39, 40))
_VVC_ARRAYS = frozenset((12, 13, 14, 15, 16, 17, 23))
_COMPLETE = frozenset(("hvc1", "hvc2", "hvc3", "dvh1"))


def hevc_sequences(box: Any) -> tuple[Any, list[Sequence]]:
    """The record of a ``hvcC`` box, and the sequence parameter sets of its base layer."""
    record = box.HEVCConfig
    units = [
        unit
        for array in record.arrays
        for unit in array.nalUnits
        if len(unit) > 2 and unit[0] >> 1 & 63 == _SPS and not _layer(unit)
    ]
    return record, readable(units, hevc_sequence)


def _layer(unit: bytes) -> int:
    return (unit[0] & 1) << 5 | unit[1] >> 3


@rule(
    "HVCC-1",
    ISO15 + "8.3.2.1.3",
    "shall",
    "box hvcC",
    what="Profile, tier and level of a HEVC configuration are those of its parameter sets.",
    why="Players decide by them whether they can decode the track, before they see the sets.",
    breaks="general_profile_idc 1, and a set of general_profile_idc 2",
    keeps="general_profile_idc 2, and a set of general_profile_idc 2",
)
def hevc_profile(subject: Subject, box: Any) -> Iterator[Finding]:
    """Profiles that no parameter set has, and levels that are too low."""
    record, sets = hevc_sequences(box)
    if not sets:
        return
    stated = (
        record.general_profile_space << 6
        | record.general_tier_flag << 5
        | record.general_profile_idc
    )
    if stated not in {each.profile for each in sets}:
        yield found(
            box,
            f"profile space, tier and profile are {_split(stated)}",
            expected=_split(sets[0].profile),
            mend="take them from the sequence parameter set",
        )
    level = max(each.level for each in sets)
    if record.general_level_idc < level:
        yield found(
            box,
            f"general_level_idc is {record.general_level_idc}",
            expected=f"{level} or more",
            mend="take it from the sequence parameter set",
        )


def _split(profile: int) -> str:
    return f"{profile >> 6}, {profile >> 5 & 1} and {profile & 31}"


@rule(
    "HVCC-2",
    ISO15 + "8.3.2.1.3",
    "shall",
    "box hvcC",
    what="A HEVC configuration sets no flag of compatibility or constraint that a set lacks.",
    why="A decoder relies on tools not being used that are used.",
    breaks="the flag of profile 1, which the parameter set does not have",
    keeps="the flags of the parameter set",
)
def hevc_flags(subject: Subject, box: Any) -> Iterator[Finding]:
    """Flags that a parameter set does not have."""
    record, sets = hevc_sequences(box)
    names = (
        ("general_profile_compatibility_flags", "compatibility", 8),
        ("general_constraint_indicator_flags", "constraints", 12),
    )
    for field, name, digits in names:
        value = int(getattr(record, field))
        allowed = value
        for each in sets:
            allowed &= getattr(each, name)
        if value != allowed:
            yield found(
                box,
                f"{field} is {value:#0{digits + 2}x}",
                expected=f"{allowed:#0{digits + 2}x}",
                mend="clear the flags that the sequence parameter sets do not have",
            )


@rule(
    "HVCC-3",
    ISO15 + "8.3.2.1.3",
    "shall",
    "box hvcC",
    what="Chroma format and bit depths of a HEVC configuration are those of its parameter sets.",
    why="Players choose the format of pictures by them.",
    breaks="bitDepthLumaMinus8 0, and a set of 10 bits",
    keeps="bitDepthLumaMinus8 2, and a set of 10 bits",
)
def hevc_formats(subject: Subject, box: Any) -> Iterator[Finding]:
    """Formats that no parameter set has."""
    record, sets = hevc_sequences(box)
    stated = (
        int(record.chromaFormat),
        8 + int(record.bitDepthLumaMinus8),
        8 + int(record.bitDepthChromaMinus8),
    )
    known = [(s.chroma_format, s.luma_depth, s.chroma_depth) for s in sets]
    if known and stated not in known:
        yield found(
            box,
            f"chroma format {stated[0]}, {stated[1]} and {stated[2]} bits",
            expected=f"chroma format {known[0][0]}, {known[0][1]} and {known[0][2]} bits",
            mend="take them from the sequence parameter set",
        )


@mender("HVCC-1", "HVCC-2", "HVCC-3")
def take_hevc(subject: Subject, finding: Finding) -> str | None:
    """Takes profile, flags and formats from the parameter sets."""
    record, sets = hevc_sequences(subject.file.find(finding.path))
    if not sets or not expressible(sets[0]):
        return None
    first = sets[0]
    if finding.id == "HVCC-1":
        record.general_profile_space = first.profile >> 6
        record.general_tier_flag = first.profile >> 5 & 1
        record.general_profile_idc = first.profile & 31
        record.general_level_idc = max(each.level for each in sets)
        return "took profile, tier and level from the sequence parameter set"
    if finding.id == "HVCC-2":
        for each in sets:
            record.general_profile_compatibility_flags &= each.compatibility
            record.general_constraint_indicator_flags &= each.constraints
        return "cleared flags that the sequence parameter sets do not have"
    record.chromaFormat = first.chroma_format
    record.bitDepthLumaMinus8 = first.luma_depth - 8
    record.bitDepthChromaMinus8 = first.chroma_depth - 8
    return "took chroma format and bit depths from the sequence parameter set"


@rule(
    "HVCC-4",
    ISO15 + "8.3.2.1.3",
    "shall",
    "box hvcC",
    what="An array of a HEVC configuration holds NAL units of its type, one of five types.",
    why="Decoders are handed the arrays, and fail on what does not belong there.",
    breaks="a picture parameter set in the array of type 33",
    keeps="a sequence parameter set in the array of type 33",
)
def hevc_arrays(subject: Subject, box: Any) -> Iterator[Finding]:
    """NAL units in the wrong array, and arrays of other types."""
    arrays = [
        (
            int(array.NAL_unit_type),
            {u[0] >> 1 & 63 if len(u) > 1 else -1 for u in array.nalUnits},
        )
        for array in box.HEVCConfig.arrays
    ]
    expected = "parameter sets (32, 33, 34) or SEI (39, 40)"
    yield from _misplaced(box, arrays, _HEVC_ARRAYS, expected)


def _misplaced(
    box: Any,
    arrays: Iterable[tuple[int, set[int]]],
    allowed: Container[int],
    expected: str,
) -> Iterator[Finding]:
    """Arrays by their type and the types of their units: those that should not be."""
    for wanted, kinds in arrays:
        if wanted not in allowed:
            yield found(box, f"there is an array of type {wanted}", expected=expected)
        if kinds - {wanted}:
            yield found(
                box,
                f"the array of type {wanted} holds a NAL unit of type "
                f"{min(kinds - {wanted})}",
            )


@rule(
    "HVCC-5",
    ISO15 + "8.4.1.1.1",
    "shall",
    "track",
    what="All parameter sets of a hvc1 track stand in its configuration, which says so.",
    why="Players open the decoder with them; hev1 is for parameter sets among the samples.",
    breaks="hvc1, and array_completeness 0 of the sequence parameter sets",
    keeps="hvc1, and array_completeness 1 of VPS, SPS and PPS",
)
def hevc_complete(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Arrays of hvc1 that are not complete, or not there."""
    for entry, name in zip(track.entries, track.sei.formats, strict=True):
        box: Any = next((b for b in entry.children if b.type == "hvcC"), None)
        if name not in _COMPLETE or box is None:
            continue
        arrays = {int(array.NAL_unit_type): array for array in box.HEVCConfig.arrays}
        missing = [kind for kind in (_VPS, _SPS, _PPS) if kind not in arrays]
        if missing:
            yield found(
                box, f"there is no array of type {', '.join(map(str, missing))}"
            )
        partial = [
            kind
            for kind in (_VPS, _SPS, _PPS)
            if kind in arrays and not arrays[kind].array_completeness
        ]
        if partial:
            yield found(
                box,
                f"array_completeness is 0 of the arrays {', '.join(map(str, partial))}",
                expected="1",
                mend="set it to 1, if no sample holds such a parameter set",
            )


@mender("HVCC-5")
def complete_hevc(subject: Subject, finding: Finding) -> str | None:
    """Says that the arrays are complete, if no sample holds a parameter set."""
    box = subject.file.find(finding.path)
    for track in subject.tracks:
        if any(entry is box.parent for entry in track.entries):
            units = track.units
            if units is None:
                return None
            kinds = units.types(Codec.HEVC)
            if ((kinds >= _VPS) & (kinds <= _PPS)).any():
                return None
            for array in box.HEVCConfig.arrays:
                if array.NAL_unit_type in (_VPS, _SPS, _PPS):
                    array.array_completeness = 1
            return "set array_completeness to 1"
    return None


# --------------------------------------------------------------------------------- VVC


@rule(
    "VVCC-1",
    ISO15 + "11.2.4.2.4",
    "shall",
    "box vvcC",
    what="An array of a VVC configuration holds NAL units of its type, one of seven types.",
    why="Decoders are handed the arrays, and fail on what does not belong there.",
    breaks="a picture parameter set in the array of type 15",
    keeps="a sequence parameter set in the array of type 15",
)
def vvc_arrays(subject: Subject, box: Any) -> Iterator[Finding]:
    """NAL units in the wrong array, and arrays of other types."""
    arrays = [
        (
            int(array.NAL_unit_type),
            {u[1] >> 3 if len(u) > 1 else -1 for u in array.nal_units},
        )
        for array in box.VvcConfig.arrays
    ]
    expected = "OPI, DCI, VPS, SPS, PPS, prefix APS or prefix SEI"
    yield from _misplaced(box, arrays, _VVC_ARRAYS, expected)


@rule(
    "VVCC-2",
    ISO15 + "11.3.3.1.1",
    "shall",
    "track",
    what="The arrays of parameter sets in the configuration of a vvc1 track are complete.",
    why="Players open the decoder with them; vvi1 is for parameter sets among the samples.",
    breaks="vvc1, and array_completeness 0 of the sequence parameter sets",
    keeps="vvc1, and array_completeness 1 of the sequence parameter sets",
)
def vvc_complete(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Arrays of vvc1 that are not complete."""
    for entry, name in zip(track.entries, track.sei.formats, strict=True):
        box: Any = next((b for b in entry.children if b.type == "vvcC"), None)
        if name != "vvc1" or box is None:
            continue
        partial = [
            int(array.NAL_unit_type)
            for array in box.VvcConfig.arrays
            if array.NAL_unit_type in (13, 14, 15, 16) and not array.array_completeness
        ]
        if partial:
            yield found(
                box,
                f"array_completeness is 0 of the arrays {', '.join(map(str, partial))}",
                expected="1",
            )
