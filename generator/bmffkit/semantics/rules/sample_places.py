"""Places of samples: ISO/IEC 14496-12:2022, 8.7.3 to 8.7.5."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bmffkit.semantics.chunk_pointers import entries_elsewhere
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO12, mender, rule
from bmffkit.semantics.rules.subject import runs
from bmffkit.semantics.sample_tables import chunk_offsets, chunk_rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from bmffkit.semantics.rules.subject import Subject, TrackSubject


def _one_of(track: TrackSubject, first: str, second: str) -> Iterator[Finding]:
    if track.stbl is None:
        return
    there = [box for box in track.stbl.children if box.type in (first, second)]
    if not there:
        yield found(track.stbl, f"there is neither {first!r} nor {second!r}")
    elif len(there) > 1:
        kinds = " and ".join(box.type for box in there[:3])
        yield found(there[1], f"there are {kinds}", expected="one of them")


@rule(
    "STSZ-1",
    ISO12 + "8.7.3.1",
    "shall",
    "track",
    what="A track has one box of sample sizes, stsz or stz2.",
    why="Without sizes there are no samples, and with two boxes there are two kinds of them.",
    breaks="a sample table box without stsz and stz2",
    keeps="a sample table box with stsz",
)
def sizes(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Tables without sizes, or with two boxes of them."""
    yield from _one_of(track, "stsz", "stz2")


@rule(
    "STCO-1",
    ISO12 + "8.7.5.1",
    "shall",
    "track",
    what="A track has one box of chunk offsets, stco or co64.",
    why="Without offsets no sample can be found.",
    breaks="a sample table box without stco and co64",
    keeps="a sample table box with stco",
)
def offsets(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Tables without offsets, or with two boxes of them."""
    yield from _one_of(track, "stco", "co64")


@rule(
    "STSZ-2",
    ISO12 + "8.7.3.3.2",
    "shall",
    "box stz2",
    what="The field size of a compact sample size box is 4, 8 or 16.",
    why="No reader knows how to take other sizes from the table.",
    breaks="field_size 12",
    keeps="field_size 8",
)
def field_size(subject: Subject, box: Any) -> Iterator[Finding]:
    """Field sizes that are not allowed."""
    if box.field_size not in (4, 8, 16):
        yield found(box, f"field_size is {box.field_size}", expected="4, 8 or 16")


# --------------------------------------------------------------------------- chunk runs


@rule(
    "STSC-1",
    ISO12 + "8.7.4.3",
    "shall",
    "track",
    what="The runs of chunks begin with chunk 1, and their numbers rise.",
    why="Chunks that no run names have no samples, or those of two runs.",
    breaks="first_chunk 1, 5, 3",
    keeps="first_chunk 1, 3, 5",
)
def rising(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Runs that begin late, or out of order."""
    import numpy as np

    box = track.table_box("stsc")
    if box is None or not len(box.entries):
        return
    first = np.asarray(box.first_chunk).astype(np.int64)
    if first[0] != 1:
        yield found(
            box, f"the first run begins with chunk {first[0]}", expected="chunk 1"
        )
    wrong = np.flatnonzero(np.diff(first) <= 0)
    if len(wrong):
        row = int(wrong[0])
        yield found(box, f"chunk {first[row + 1]} follows on chunk {first[row]}")


@rule(
    "STSC-2",
    ISO12 + "8.7.4.1",
    "shall",
    "track",
    what="The chunks hold as many samples as there are sizes.",
    why="What is missing has no place in the file, and what is too much has no size.",
    breaks="24 chunks of one sample, 25 sizes",
    keeps="25 chunks of one sample, 25 sizes",
)
def samples_in_chunks(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Chunks with more or fewer samples than there are."""
    box = track.table_box("stsc")
    if box is None or track.stbl is None or track.table_box("stsz", "stz2") is None:
        return
    if track.table_box("stco", "co64") is None:
        return
    starts = chunk_offsets(track.stbl)
    if not len(box.entries):
        if track.count:
            yield found(box, f"there are {track.count} samples, and no runs of chunks")
        return
    per, _ = chunk_rows(track.stbl, len(starts))
    held = int(per.sum())
    if held != track.count:
        yield found(
            box,
            f"{len(starts)} chunks hold {held} samples",
            expected=f"{track.count} samples, as many as have a size",
        )


@rule(
    "STSC-3",
    ISO12 + "8.7.4.3",
    "shall",
    "track",
    what="Every run of chunks names a sample entry that is there.",
    why="How its samples are coded is not known.",
    breaks="sample_description_index 2, and one sample entry",
    keeps="sample_description_index 1, and one sample entry",
)
def entries(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Runs with an index that leads nowhere."""
    import numpy as np

    box = track.table_box("stsc")
    if box is None or not len(box.entries) or not track.entries:
        return
    index = np.asarray(box.sample_description_index).astype(np.int64)
    wrong = index[(index < 1) | (index > len(track.entries))]
    if len(wrong):
        yield found(
            box,
            f"sample_description_index is {int(wrong[0])} in {len(wrong)} rows",
            expected=f"1..{len(track.entries)}",
            mend="set it to 1",
        )


@mender("STSC-3")
def set_entry(subject: Subject, finding: Finding) -> str | None:
    """Chooses the only sample entry there is."""
    box = subject.file.find(finding.path)
    stsd = next((b for b in box.parent.children if b.type == "stsd"), None)
    if stsd is None or len(stsd.children) != 1:
        return None
    box.entries["sample_description_index"] = 1
    return "set sample_description_index to 1"


@rule(
    "STSC-4",
    ISO12 + "8.7.4.3",
    "shall",
    "track",
    what="Every run of chunks begins with a chunk that is there.",
    why="The run describes nothing, and hides that chunks are missing.",
    breaks="first_chunk 26, and 25 chunks",
    keeps="first_chunk 25, and 25 chunks",
)
def chunks_there(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Runs behind the last chunk."""
    import numpy as np

    box = track.table_box("stsc")
    if box is None or track.stbl is None or not len(box.entries):
        return
    count = len(chunk_offsets(track.stbl))
    last = int(np.asarray(box.first_chunk)[-1])
    if last > count and track.table_box("stco", "co64") is not None:
        yield found(
            box,
            f"a run begins with chunk {last}, and there are {count}",
            expected=f"{count} or less",
        )


# ------------------------------------------------------------------------- the data itself


@rule(
    "STCO-2",
    ISO12 + "8.7.5.1",
    "shall",
    "track",
    what="The samples of the movie lie within the file.",
    why="What lies beyond its end cannot be read.",
    breaks="a chunk of 1000 bytes 500 bytes before the end of the file",
    keeps="a chunk of 500 bytes 500 bytes before the end of the file",
)
def inside(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Samples beyond the end of the file."""
    import numpy as np

    ends = _ends(subject, track)
    if ends is None:
        return
    beyond = np.flatnonzero(ends > subject.size)
    box = track.table_box("stco", "co64")
    for first, last in list(runs(beyond))[:1]:
        yield found(
            box,
            f"{len(beyond)} samples end beyond the file, the first at byte "
            f"{int(ends[first])}",
            expected=f"no more than {subject.size}",
            samples=(first, last),
        )


def _ends(subject: Subject, track: TrackSubject) -> Any:
    """The byte behind each sample of the movie; -1: it is elsewhere, or empty."""
    import numpy as np

    if track.table_box("stco", "co64") is None or not track.count:
        return None
    if subject.document is None or _nominal(subject, track):
        return None
    table = track.table
    sizes = np.asarray(table.sizes[: track.count]).astype(np.int64)
    ends = table.offsets[: track.count] + sizes
    gone = sizes == 0
    for number in entries_elsewhere(track.box):
        gone |= table.entries[: track.count] == number
    return np.where(gone, -1, ends)


def _nominal(subject: Subject, track: TrackSubject) -> bool:
    """Whether the sizes are none: QuickTime counts moments of sound, each of size 1."""
    box = track.table_box("stsz")
    return (
        subject.quicktime
        and track.handler == "soun"
        and box is not None
        and box.sample_size == 1
    )


@rule(
    "STCO-3",
    ISO12 + "8.1.1.1",
    "should",
    "track",
    what="The samples of the movie lie in media data boxes.",
    why="Tools that edit the file move media data; whatever lies elsewhere, they may not spare.",
    breaks="a chunk offset that leads into the movie box",
    keeps="a chunk offset that leads into a media data box",
)
def in_media_data(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Samples outside of media data."""
    import numpy as np

    ends = _ends(subject, track)
    if ends is None:
        return
    outside = outside_media(subject, track.table.offsets[: track.count], ends)
    outside &= (ends >= 0) & (ends <= subject.size)
    box = track.table_box("stco", "co64")
    for first, last in list(runs(np.flatnonzero(outside)))[:1]:
        yield found(
            box,
            f"{int(outside.sum())} samples lie outside of media data boxes, the first at "
            f"byte {int(track.table.offsets[first])}",
            samples=(first, last),
        )


def outside_media(subject: Subject, starts: Any, ends: Any) -> Any:
    """Which ranges do not lie in one media data box."""
    import numpy as np

    if not subject.media_ranges:
        return np.ones(len(starts), bool)
    table = np.array(subject.media_ranges, np.int64)
    row = np.searchsorted(table[:, 0], starts, "right") - 1
    known = row >= 0
    row = np.maximum(row, 0)
    return ~(known & (ends <= table[row, 1]))
