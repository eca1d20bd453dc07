"""Decoder configurations of AVC: ISO/IEC 14496-15:2024, 5.3.3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError
from bmffkit.semantics.nal.sequences import Sequence, avc_sequence
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO15, mender, rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bmffkit.semantics.rules.subject import Subject, TrackSubject

_HIGH = (100, 110, 122, 144)


def readable(units: list[bytes], read: Callable[[bytes], Sequence]) -> list[Sequence]:
    """The parameter sets that can be read."""
    out = []
    for unit in units:
        try:
            out.append(read(bytes(unit)))
        except BmffError:
            continue
    return out


def expressible(sequence: Sequence) -> bool:
    """Whether a decoder configuration has room for what a parameter set says."""
    depths = sequence.luma_depth - 8, sequence.chroma_depth - 8
    return sequence.chroma_format <= 3 and all(0 <= depth <= 7 for depth in depths)


# --------------------------------------------------------------------------------- AVC


def avc_sequences(box: Any) -> tuple[Any, list[Sequence]]:
    """The record of an ``avcC`` box, and its sequence parameter sets."""
    record = box.AVCConfig
    units = [u for u in record.sequenceParameterSets if len(u) > 3 and u[0] & 31 == 7]
    return record, readable(units, avc_sequence)


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
    record, sets = avc_sequences(box)
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
    record, sets = avc_sequences(box)
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
    record, sets = avc_sequences(box)
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


@mender("AVCC-1", "AVCC-2", "AVCC-4", "AVCC-6")
def take_avc(subject: Subject, finding: Finding) -> str | None:
    """Takes profile, level and formats from the parameter sets."""
    box = subject.file.find(finding.path)
    record, sets = avc_sequences(box)
    if not sets or not expressible(sets[0]):
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
    if record.sequenceParameterSetExts is None:
        fresh = type(record)(AVCProfileIndication=record.AVCProfileIndication)
        for name in ("reserved_3", "reserved_4", "reserved_5"):
            setattr(record, name, getattr(fresh, name, None))
        record.sequenceParameterSetExts = []
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
    for entry, name in zip(track.entries, track.sei.formats, strict=True):
        box: Any = next((b for b in entry.children if b.type == "avcC"), None)
        if name != "avc1" or box is None:
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
        yield found(
            box,
            "chroma_format and the bit depths are left out",
            mend="take them from the sequence parameter set",
        )


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
