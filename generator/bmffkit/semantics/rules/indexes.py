"""Indexes of fragments and segments: ISO/IEC 14496-12:2022, 8.8.9 to 8.8.11 and 8.16.3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO12, mender, rule
from bmffkit.semantics.rules.subject import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.rules.subject import Subject


@rule(
    "TFRA-1",
    ISO12 + "8.8.10.3",
    "shall",
    "box tfra",
    what="A random access entry leads to a movie fragment, and to a sample of its track.",
    why="Seeking lands in the middle of something else.",
    breaks="moof_offset 100, and movie fragments at bytes 900 and 5000",
    keeps="moof_offset 900, and a movie fragment at byte 900",
)
def access(subject: Subject, box: Any) -> Iterator[Finding]:
    """Entries that lead to no fragment."""
    starts = {moof.offset: moof for moof in subject.moofs}
    for number, entry in enumerate(box.entries):
        moof = starts.get(int(entry.moof_offset))
        if moof is None:
            yield found(
                box,
                f"moof_offset of entry {number} is {entry.moof_offset}, where no fragment "
                "begins",
                expected=listed(sorted(starts)) or "a fragment",
            )
            return
        trafs = [each for each in moof.children if each.type == "traf"]
        if not 1 <= entry.traf_number <= len(trafs):
            yield found(
                box,
                f"traf_number of entry {number} is {entry.traf_number}",
                expected=f"1..{len(trafs)}",
            )
            return


@rule(
    "TFRA-2",
    ISO12 + "8.8.10.3",
    "shall",
    "box tfra",
    what="A random access table belongs to a track of the movie.",
    why="Its times cannot be told without the timescale of the track.",
    breaks="track_ID 3, and no track 3",
    keeps="track_ID 1, and a track 1",
)
def access_track(subject: Subject, box: Any) -> Iterator[Finding]:
    """Tables of tracks that are not there."""
    if subject.moov is not None and box.track_ID not in subject.track_ids:
        there = listed(sorted(subject.track_ids)) or "none"
        yield found(box, f"track_ID is {box.track_ID}, and the tracks are {there}")


@rule(
    "MFRO-1",
    ISO12 + "8.8.11.3",
    "shall",
    "box mfro",
    what="The random access offset box has the size of the box that holds it.",
    why="Readers go back by that many bytes from the end of the file.",
    breaks="parent_size 100 in a box of 180 bytes",
    keeps="parent_size 180 in a box of 180 bytes",
)
def parent_size(subject: Subject, box: Any) -> Iterator[Finding]:
    """Sizes of the box around that are wrong."""
    if box.parent is None or box.parent.offset < 0:
        return
    if box.parent_size != box.parent.size:
        yield found(
            box,
            f"parent_size is {box.parent_size}",
            expected=str(box.parent.size),
            mend=f"set it to {box.parent.size}",
        )


@mender("MFRO-1")
def set_parent_size(subject: Subject, finding: Finding) -> str | None:
    """Sets the size to that of the box around."""
    box = subject.file.find(finding.path)
    box.parent_size = box.parent.size
    return f"set parent_size to {box.parent_size}"


@rule(
    "MFRO-2",
    ISO12 + "8.8.11.1",
    "shall",
    "box mfra",
    what="The random access box ends with its offset box.",
    why="Readers look for it in the last 16 bytes of the file.",
    breaks="a random access offset box, then a table",
    keeps="a table, then the random access offset box",
)
def offset_last(subject: Subject, box: Any) -> Iterator[Finding]:
    """Offset boxes that are not the last, or not there."""
    kinds = [each.type for each in box.children]
    if not kinds or kinds[-1] != "mfro":
        last = repr(kinds[-1]) if kinds else "missing"
        yield found(box, f"its last box is {last}", expected="'mfro'")


@rule(
    "SIDX-1",
    ISO12 + "8.16.3.3",
    "shall",
    "box sidx",
    what="The timescale of a segment index is not 0.",
    why="Every duration in it is divided by it.",
    breaks="timescale 0",
    keeps="timescale 90000",
)
def index_timescale(subject: Subject, box: Any) -> Iterator[Finding]:
    """Indexes without a timescale."""
    if not box.timescale:
        yield found(box, "timescale is 0", expected="ticks per second")


@rule(
    "SIDX-2",
    ISO12 + "8.16.3.3",
    "shall",
    "file",
    what="What a segment index refers to begins and ends with boxes of the file.",
    why="A reader that asks for those bytes gets pieces of boxes.",
    breaks="referenced_size 1000, and a segment of 1008 bytes",
    keeps="referenced_size 1008, and a segment of 1008 bytes",
)
def index_references(subject: Subject) -> Iterator[Finding]:
    """References that do not lead from box to box."""
    if not subject.moofs:
        return
    edges = {box.offset for box in subject.tops} | {subject.size}
    for each in subject.boxes("sidx"):
        box: Any = each
        if box.parent is not None or not len(box.references):
            continue
        place = box.offset + box.size + int(box.first_offset)
        for number, size in enumerate([0, *box.referenced_size.tolist()]):
            place += size
            if place not in edges and place < subject.size:
                what = (
                    f"reference {number - 1} ends" if number else "the first one begins"
                )
                yield found(box, f"{what} at byte {place}, within a box")
                break
            if place > subject.size:
                yield found(
                    box,
                    f"reference {number - 1} ends at byte {place}",
                    expected=f"no more than {subject.size}",
                )
                break


@rule(
    "SIDX-3",
    ISO12 + "8.16.3.3",
    "should",
    "box sidx",
    what="A segment index refers to a track of the movie.",
    why="Its times are those of that track.",
    breaks="reference_ID 3, and no track 3",
    keeps="reference_ID 1, and a track 1",
)
def index_track(subject: Subject, box: Any) -> Iterator[Finding]:
    """Indexes of tracks that are not there."""
    if subject.moov is not None and box.reference_ID not in subject.track_ids:
        there = listed(sorted(subject.track_ids)) or "none"
        yield found(
            box, f"reference_ID is {box.reference_ID}, and the tracks are {there}"
        )
