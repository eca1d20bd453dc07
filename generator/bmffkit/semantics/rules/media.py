"""Media of tracks: ISO/IEC 14496-12:2022, 8.4, 8.7.1, 8.7.2 and 12."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO12, mender, rule
from bmffkit.semantics.tree import above, child, down

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.rules.subject import Subject, TrackSubject

_UNKNOWN = (0, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)
_HEADERS = {
    "vide": ("vmhd",), "auxv": ("vmhd",), "pict": ("vmhd",), "soun": ("smhd",),
    "hint": ("hmhd",), "subt": ("sthd",), "text": ("nmhd",), "meta": ("nmhd",),
    "fdsm": ("nmhd",), "volv": ("vvhd",),
}  # fmt: skip
_MEDIA_HEADERS = frozenset("vmhd smhd hmhd sthd nmhd vvhd".split())


@rule(
    "MDHD-1",
    ISO12 + "8.4.2.3",
    "shall",
    "box mdhd",
    what="The timescale of a media is not 0.",
    why="The time of every sample is divided by it.",
    breaks="timescale 0",
    keeps="timescale 90000",
)
def media_timescale(subject: Subject, box: Any) -> Iterator[Finding]:
    """Media without a timescale."""
    if not box.timescale:
        yield found(box, "timescale is 0", expected="ticks per second")


@rule(
    "MDHD-2",
    ISO12 + "8.4.2.3",
    "should",
    "track",
    what="The duration of a media is that of its samples.",
    why="Players show it, and seek by it.",
    breaks="duration 100, 24 samples of 512 ticks",
    keeps="duration 12288, 24 samples of 512 ticks",
)
def media_duration(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Durations of media that differ from those of their samples."""
    box = down(track.box, "mdia/mdhd")
    if box is None or child(subject.moov, "mvex") is not None:
        return
    if box.duration in _UNKNOWN or not track.count:
        return
    total = int(track.table.durations.sum())
    # The last sample is often given another length, or the composition counts.
    shift = int(track.table.composition_offsets.max(initial=0))
    allowed = max(box.timescale // 10, 2) + shift
    if abs(box.duration - total) > allowed:
        yield found(
            box,
            f"duration is {box.duration}",
            expected=f"{total}, the sum of the durations of the samples",
            mend="take that sum",
        )


@mender("MDHD-2")
def set_media_duration(subject: Subject, finding: Finding) -> str | None:
    """Sets the duration to the sum of the durations of the samples."""
    for track in subject.tracks:
        box = down(track.box, "mdia/mdhd")
        if box is not None and box.path == finding.path:
            box.duration = int(track.table.durations.sum())
            if box.duration >> 32:
                box.version = 1
            return f"set duration to {box.duration}"
    return None


@rule(
    "MDHD-3",
    ISO12 + "8.4.2.3",
    "shall",
    "box mdhd",
    what="The language is a code of three lower-case letters.",
    why="Players choose tracks by language, and show what is none as rubbish.",
    breaks="three letters of value 0",
    keeps="und, where the language is not known",
    plain=False,
)
def media_language(subject: Subject, box: Any) -> Iterator[Finding]:
    """Languages that are no codes."""
    language = str(box.language)
    if len(language) != 3 or not all("a" <= letter <= "z" for letter in language):
        yield found(
            box,
            f"language is {language!r}",
            expected="three letters of ISO 639-2, such as und",
            mend="set und",
        )


@mender("MDHD-3")
def set_language(subject: Subject, finding: Finding) -> str | None:
    """Sets the language to the code for an undetermined one."""
    subject.file.find(finding.path).language = "und"
    return "set language to und"


@rule(
    "HDLR-1",
    ISO12 + "8.4.5.1",
    "shall",
    "track",
    what="The media header is the one that the handler type wants.",
    why="A reader chooses by the one, and then does not find the other.",
    breaks="handler 'vide', and a sound media header",
    keeps="handler 'vide', and a video media header",
    plain=False,
)
def media_header(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Media headers that do not fit the handler."""
    minf = down(track.box, "mdia/minf")
    wanted = _HEADERS.get(track.handler)
    if minf is None or wanted is None:
        return
    there = [box for box in minf.children if box.type in _MEDIA_HEADERS]
    wrong = [box for box in there if box.type not in wanted]
    if wrong and not any(box.type in wanted for box in there):
        yield found(
            wrong[0],
            f"the handler is {track.handler!r}, the media header {wrong[0].type!r}",
            expected=repr(wanted[0]),
        )


@rule(
    "HDLR-3",
    ISO12 + "8.4.5.1",
    "shall",
    "track",
    what="The information of a media has one media header.",
    why="Readers tell by it what kind of media follows.",
    breaks="a media information box of a video track without vmhd",
    keeps="a media information box of a video track with vmhd",
    plain=False,
)
def one_header(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Media without a header, or with several."""
    minf = down(track.box, "mdia/minf")
    if minf is None:
        return
    # The headers of all kinds of media, those of ISO/IEC 14496-1 too, are named alike.
    there = [box for box in minf.children if box.type.endswith("hd")]
    if not there:
        yield found(minf, "it has no media header")
    elif len(there) > 1 and there[0].type != there[1].type:
        kinds = " and ".join(repr(box.type) for box in there[:3])
        yield found(there[1], f"there are {kinds}", expected="one of them")


@rule(
    "HDLR-2",
    ISO12 + "8.4.3.3",
    "shall",
    "box hdlr",
    what="The name of a handler is UTF-8 that ends with a zero byte.",
    why="Readers of C strings run past the end of the box.",
    breaks="a handler box whose last byte is the last letter of its name",
    keeps="a handler box whose last byte is 0",
    plain=False,
)
def handler_name(subject: Subject, box: Any) -> Iterator[Finding]:
    """Names without an end, or not in UTF-8."""
    where = box._where
    if where is None or above(box, "udta") is not None:
        return
    document, start, end, head, _ = where
    if document.ensure is not None:
        document.ensure(start, end)
    name = bytes(document.buffer[min(start + head + 24, end) : end])
    if not name.endswith(b"\0"):
        yield found(
            box, "the name does not end with a zero byte", mend="add a zero byte"
        )
        return
    try:
        name.split(b"\0")[0].decode()
    except UnicodeDecodeError:
        yield found(box, f"the name is not UTF-8: {name[:24].hex()}")


@mender("HDLR-2")
def end_name(subject: Subject, finding: Finding) -> str | None:
    """Writes the name anew, with a zero byte behind it."""
    box = subject.file.find(finding.path)
    name = str.__str__(box.name)
    if any("\udc80" <= letter <= "\udcff" for letter in name):
        # The bytes are not UTF-8, and what they were meant to be is not known.
        return None
    if name and ord(name[0]) == len(name) - 1:
        # QuickTime counts the letters in front, instead of ending the name.
        name = name[1:]
    box.name = name
    return "put a zero byte behind the name"


# -------------------------------------------------------------------- data references


@rule(
    "DREF-1",
    ISO12 + "8.5.2.3",
    "shall",
    "track",
    what="Every sample entry names a data reference that is there.",
    why="Which file holds the samples cannot be known.",
    breaks="data_reference_index 2, and one data reference",
    keeps="data_reference_index 1, and one data reference",
)
def data_references(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Sample entries with an index that leads nowhere."""
    dref = down(track.box, "mdia/minf/dinf/dref")
    count = len(dref.children) if dref is not None else None
    for entry in track.entries:
        index = getattr(entry, "data_reference_index", None)
        if count is None or index is None:
            continue
        if not 1 <= index <= count:
            yield found(
                entry,
                f"data_reference_index is {index}",
                expected=(
                    f"1..{count}" if count else "a data reference box with an entry"
                ),
                mend="set it to 1",
            )


@mender("DREF-1")
def set_data_reference(subject: Subject, finding: Finding) -> str | None:
    """Chooses the only data reference there is."""
    entry = subject.file.find(finding.path)
    minf = entry.parent.parent.parent
    dref = down(minf, "dinf/dref")
    if dref is None or len(dref.children) != 1:
        return None
    entry.data_reference_index = 1
    return "set data_reference_index to 1"


@rule(
    "DREF-4",
    ISO12 + "8.7.1.1",
    "shall",
    "track",
    what="The information of a media has a data information box.",
    why="Which file holds the samples is not told.",
    breaks="a media information box without dinf",
    keeps="a media information box with dinf",
    plain=False,
)
def data_information(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Media that do not say where their data is."""
    minf = down(track.box, "mdia/minf")
    if minf is not None and child(minf, "dinf") is None:
        yield found(minf, "there is no 'dinf'")


@rule(
    "DREF-2",
    ISO12 + "8.7.2.3",
    "shall",
    "box dref",
    what="A data reference box counts the entries that it has.",
    why="Readers that trust the count read bytes that are no entry.",
    breaks="entry_count 1, and two entries",
    keeps="entry_count 2, and two entries",
)
def data_reference_count(subject: Subject, box: Any) -> Iterator[Finding]:
    """Counts of data references that are wrong."""
    yield from wrong_count(box)


@rule(
    "DREF-3",
    ISO12 + "8.7.2.3",
    "shall",
    "box url",
    what="A data entry that says the data is in this file has no location.",
    why="The flag and the location say two different things.",
    breaks="flags 1, and a location other.mp4",
    keeps="flags 1, and no location",
    plain=False,
)
def self_contained(subject: Subject, box: Any) -> Iterator[Finding]:
    """Entries for this file with a location of another one."""
    size = box.size - box.header_size - 4
    if getattr(box, "flags", 0) & 1 and size > 0 and getattr(box, "location", ""):
        yield found(
            box,
            f"flags say that the data is in this file, and the location is "
            f"{str(box.location)!r}",
        )


def wrong_count(box: Any) -> Iterator[Finding]:
    """Boxes behind those that a box counts."""
    if len(box.trailing) >= 8 and _behind(box):
        there = len(box.children) + len(_behind(box))
        yield found(
            box,
            f"it counts {len(box.children)} entries, and has {there}",
            expected=str(there),
            mend="write the number of entries",
        )


_ENTRY_FAMILIES = {"stsd": "SampleEntry", "dref": "DataEntryBaseBox"}


def _behind(box: Any) -> list[Any]:
    """The boxes in the bytes behind the children; none, if those are something else."""
    from bmffkit.runtime.scan import scan

    where = box._where
    if where is None:
        return []
    document, _, end, _, _ = where
    family = _ENTRY_FAMILIES.get(box.type, "Box")
    boxes, stop = scan(document, box, end - len(box.trailing), end, family)
    return boxes if stop == end else []


@mender("DREF-2")
def recount(subject: Subject, finding: Finding) -> str | None:
    """Takes in the boxes behind those that are counted; writing counts them all."""
    box = subject.file.find(finding.path)
    more = _behind(box)
    if not more:
        return None
    box.children = [*box.children, *more]
    box.trailing = b""
    return f"counted {len(box.children)} entries"
