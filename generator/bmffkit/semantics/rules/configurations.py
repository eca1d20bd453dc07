"""Decoder configurations: ISO/IEC 14496-15:2024, 5.3.3, 8.3.2 and 11.2.4."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError
from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nal.sequences import Sequence, avc_sequence, hevc_sequence
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO15, mender, rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bmffkit.semantics.rules.subject import Subject, TrackSubject

_HIGH = (100, 110, 122, 144)
_VPS, _SPS, _PPS = 32, 33, 34
_HEVC_ARRAYS = frozenset((32, 33, 34, 39, 40))
_VVC_ARRAYS = frozenset((12, 13, 14, 15, 16, 17, 23))
_COMPLETE = frozenset(("hvc1", "hvc2", "hvc3", "dvh1"))


def _read(units: list[bytes], read: Callable[[bytes], Sequence]) -> list[Sequence]:
    """The parameter sets that can be read."""
    out = []
    for unit in units:
        try:
            out.append(read(bytes(unit)))
        except BmffError:
            continue
    return out


# --------------------------------------------------------------------------------- AVC


def _avc(box: Any) -> tuple[Any, list[Sequence]]:
    record = box.AVCConfig
    units = [u for u in record.sequenceParameterSets if len(u) > 3 and u[0] & 31 == 7]
    return record, _read(units, avc_sequence)


@rule(
    "AVCC-1",
    ISO15 + "5.3.3.1.2",
    "shall",
    "box avcC",
    what="The profile of an AVC configuration is that of its sequence parameter sets.",
    why="Players decide by it whether they can decode the track, before they see the sets.",
    breaks="AVCProfileIndication 66, and a set of profile_idc 100",
    keeps="AVCProfileIndication 100, and a set of profile_idc 100",
)
def avc_profile(subject: Subject, box: Any) -> Iterator[Finding]:
    """Profiles that no parameter set has."""
    record, sets = _avc(box)
    profiles = sorted({each.profile for each in sets})
    if profiles and record.AVCProfileIndication not in profiles:
        yield found(
            box,
            f"AVCProfileIndication is {record.AVCProfileIndication}",
            expected=" or ".join(map(str, profiles)),
            mend="take the profile of the sequence parameter set",
        )


@rule(
    "AVCC-2",
    ISO15 + "5.3.3.1.2",
    "shall",
    "box avcC",
    what="The level of an AVC configuration is not below that of a sequence parameter set.",
    why="A decoder that is set up for it has not enough memory for the pictures.",
    breaks="AVCLevelIndication 10, and a set of level_idc 40",
    keeps="AVCLevelIndication 40, and a set of level_idc 40",
)
def avc_level(subject: Subject, box: Any) -> Iterator[Finding]:
    """Levels that are too low."""
    record, sets = _avc(box)
    level = max((each.level for each in sets), default=0)
    if record.AVCLevelIndication < level:
        yield found(
            box,
            f"AVCLevelIndication is {record.AVCLevelIndication}",
            expected=f"{level} or more",
            mend="take the greatest level of the sequence parameter sets",
        )


@rule(
    "AVCC-3",
    ISO15 + "5.3.3.1.2",
    "shall",
    "box avcC",
    what="The lists of an AVC configuration hold parameter sets of their kind.",
    why="Decoders are handed the lists, and fail on what does not belong there.",
    breaks="a picture parameter set in the list of sequence parameter sets",
    keeps="a NAL unit of type 7 in the one list, of type 8 in the other",
)
def avc_lists(subject: Subject, box: Any) -> Iterator[Finding]:
    """NAL units in the wrong list."""
    record = box.AVCConfig
    lists = (
        ("sequenceParameterSets", 7),
        ("pictureParameterSets", 8),
        ("sequenceParameterSetExts", 13),
    )
    for name, wanted in lists:
        for unit in getattr(record, name) or ():
            kind = unit[0] & 31 if len(unit) else None
            if kind != wanted:
                yield found(
                    box,
                    f"{name} holds a NAL unit of type {kind}",
                    expected=f"type {wanted}",
                )


@rule(
    "AVCC-4",
    ISO15 + "5.3.3.1.2",
    "shall",
    "box avcC",
    what="Chroma format and bit depths of an AVC configuration are those of its parameter sets.",
    why="Players choose the format of pictures by them.",
    breaks="bit_depth_luma_minus8 2, and a set of 8 bits",
    keeps="bit_depth_luma_minus8 0, and a set of 8 bits",
)
def avc_formats(subject: Subject, box: Any) -> Iterator[Finding]:
    """Formats that no parameter set has."""
    record, sets = _avc(box)
    if record.chroma_format is None or not sets:
        return
    stated = (
        int(record.chroma_format),
        8 + int(record.bit_depth_luma_minus8),
        8 + int(record.bit_depth_chroma_minus8),
    )
    if stated not in {(s.chroma_format, s.luma_depth, s.chroma_depth) for s in sets}:
        first = sets[0]
        yield found(
            box,
            f"chroma format {stated[0]}, {stated[1]} and {stated[2]} bits",
            expected=f"chroma format {first.chroma_format}, {first.luma_depth} and "
            f"{first.chroma_depth} bits",
            mend="take them from the sequence parameter set",
        )


@mender("AVCC-1", "AVCC-2", "AVCC-4")
def take_avc(subject: Subject, finding: Finding) -> str | None:
    """Takes profile, level and formats from the parameter sets."""
    box = subject.file.find(finding.path)
    record, sets = _avc(box)
    if not sets:
        return None
    if finding.id == "AVCC-1":
        record.AVCProfileIndication = sets[0].profile
        return f"set AVCProfileIndication to {sets[0].profile}"
    if finding.id == "AVCC-2":
        record.AVCLevelIndication = max(each.level for each in sets)
        return f"set AVCLevelIndication to {record.AVCLevelIndication}"
    record.chroma_format = sets[0].chroma_format
    record.bit_depth_luma_minus8 = sets[0].luma_depth - 8
    record.bit_depth_chroma_minus8 = sets[0].chroma_depth - 8
    return "took chroma format and bit depths from the sequence parameter set"


@rule(
    "AVCC-5",
    ISO15 + "5.4.2.1.2",
    "shall",
    "track",
    what="The configuration of an avc1 track has the parameter sets of its samples.",
    why="They may stand nowhere else, and nothing can be decoded without them.",
    breaks="avc1, and no picture parameter set in avcC",
    keeps="avc1, and both kinds of parameter sets in avcC",
)
def avc_sets(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Configurations of avc1 without parameter sets."""
    for entry in track.entries:
        box: Any = next((b for b in entry.children if b.type == "avcC"), None)
        if entry.type != "avc1" or box is None:
            continue
        record = box.AVCConfig
        if not record.sequenceParameterSets or not record.pictureParameterSets:
            yield found(
                box,
                f"it has {len(record.sequenceParameterSets)} sequence parameter sets and "
                f"{len(record.pictureParameterSets)} picture parameter sets",
                expected="one or more of both",
            )


@rule(
    "AVCC-6",
    ISO15 + "5.3.3.1.2",
    "should",
    "box avcC",
    what="An AVC configuration of a high profile tells the chroma format and the bit depths.",
    why="Otherwise players have to read the parameter sets to know the format of pictures.",
    breaks="AVCProfileIndication 100, and nothing behind the picture parameter sets",
    keeps="AVCProfileIndication 100, and chroma_format 1 behind them",
)
def avc_high(subject: Subject, box: Any) -> Iterator[Finding]:
    """High profiles without formats."""
    record = box.AVCConfig
    if record.AVCProfileIndication in _HIGH and record.chroma_format is None:
        yield found(box, "chroma_format and the bit depths are left out")


@rule(
    "AVCC-7",
    ISO15 + "5.3.3.1.2",
    "shall",
    "file",
    what="The version of a decoder configuration is 1.",
    why="Readers reject what they take for a later version.",
    breaks="configurationVersion 0",
    keeps="configurationVersion 1",
)
def version(subject: Subject) -> Iterator[Finding]:
    """Versions other than 1."""
    for box in subject.boxes("avcC", "hvcC"):
        record = box.AVCConfig if box.type == "avcC" else box.HEVCConfig
        if record.configurationVersion != 1:
            yield found(
                box,
                f"configurationVersion is {record.configurationVersion}",
                expected="1",
                mend="set it to 1",
            )


@mender("AVCC-7")
def set_version(subject: Subject, finding: Finding) -> str | None:
    """Sets the version to 1."""
    box = subject.file.find(finding.path)
    record = box.AVCConfig if box.type == "avcC" else box.HEVCConfig
    record.configurationVersion = 1
    return "set configurationVersion to 1"


# -------------------------------------------------------------------------------- HEVC


def _hevc(box: Any) -> tuple[Any, list[Sequence]]:
    record = box.HEVCConfig
    units = [
        unit
        for array in record.arrays
        for unit in array.nalUnits
        if len(unit) > 2 and unit[0] >> 1 & 63 == _SPS and not _layer(unit)
    ]
    return record, _read(units, hevc_sequence)


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
    record, sets = _hevc(box)
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
    record, sets = _hevc(box)
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
    record, sets = _hevc(box)
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
    record, sets = _hevc(subject.file.find(finding.path))
    if not sets:
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
    for array in box.HEVCConfig.arrays:
        wanted = int(array.NAL_unit_type)
        if wanted not in _HEVC_ARRAYS:
            yield found(
                box,
                f"there is an array of type {wanted}",
                expected="parameter sets (32, 33, 34) or SEI (39, 40)",
            )
        kinds = {u[0] >> 1 & 63 if len(u) > 1 else -1 for u in array.nalUnits}
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
    for entry in track.entries:
        box: Any = next((b for b in entry.children if b.type == "hvcC"), None)
        if entry.type not in _COMPLETE or box is None:
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
    for array in box.VvcConfig.arrays:
        wanted = int(array.NAL_unit_type)
        if wanted not in _VVC_ARRAYS:
            yield found(
                box,
                f"there is an array of type {wanted}",
                expected="OPI, DCI, VPS, SPS, PPS, prefix APS or prefix SEI",
            )
        kinds = {u[1] >> 3 if len(u) > 1 else -1 for u in array.nal_units}
        if kinds - {wanted}:
            yield found(
                box,
                f"the array of type {wanted} holds a NAL unit of type "
                f"{min(kinds - {wanted})}",
            )


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
    for entry in track.entries:
        box: Any = next((b for b in entry.children if b.type == "vvcC"), None)
        if entry.type != "vvc1" or box is None:
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
