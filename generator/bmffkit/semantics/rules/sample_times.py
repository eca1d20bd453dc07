"""Times of samples: ISO/IEC 14496-12:2022, 8.6.1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO12, mender, rule
from bmffkit.semantics.rules.subject import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.rules.subject import Subject, TrackSubject


def _sizes(track: TrackSubject) -> Any:
    return track.table_box("stsz", "stz2")


def total(counts: Any) -> int:
    """The sum of counts, however many bits it takes."""
    import numpy as np

    return int(np.asarray(counts).astype(np.uint64).sum())


@rule(
    "STTS-1",
    ISO12 + "8.6.1.2.1",
    "shall",
    "track",
    what="The time to sample box has a duration for every sample, and for no more.",
    why="A reader has to invent the times of the samples that are left out.",
    breaks="24 durations, 25 samples",
    keeps="25 durations, 25 samples",
)
def durations_cover(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Durations that are too many or too few."""
    box = track.table_box("stts")
    if box is None or _sizes(track) is None:
        return
    covered = total(box.sample_count)
    if covered != track.count:
        yield found(
            box,
            f"it has durations for {covered} samples",
            expected=f"{track.count} samples, as many as have a size",
        )


@rule(
    "STTS-2",
    ISO12 + "8.6.1.1",
    "shall",
    "track",
    what="Only the last sample may have the duration 0.",
    why="Samples of one and the same time cannot be told apart by time.",
    breaks="durations 512, 0, 512",
    keeps="durations 512, 512, 0",
)
def durations_positive(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Durations of 0 before the last sample."""
    import numpy as np

    box = track.table_box("stts")
    if box is None or not len(box.entries):
        return
    counts = np.asarray(box.sample_count).astype(np.int64)
    deltas = np.asarray(box.sample_delta).astype(np.int64)
    ends = np.cumsum(counts)
    last = int(ends[-1]) - 1
    # Of the row that holds the last sample, one sample may be of no length.
    long = np.where(ends - 1 == last, counts - 1, counts)
    wrong = np.flatnonzero((deltas == 0) & (long > 0))
    if len(wrong):
        first = int(ends[wrong[0]] - counts[wrong[0]])
        many = int(long[wrong].sum())
        yield found(
            box,
            f"{many} samples have the duration 0",
            samples=(first, int(first + long[wrong[0]] - 1)),
        )


@rule(
    "CTTS-1",
    ISO12 + "8.6.1.3.1",
    "shall",
    "track",
    what="The composition offset box has an offset for every sample, and for no more.",
    why="Samples without one are shown at the wrong time.",
    breaks="24 offsets, 25 samples",
    keeps="25 offsets, 25 samples",
)
def offsets_cover(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Composition offsets that are too many or too few."""
    box = track.table_box("ctts")
    if box is None or box.entries is None or _sizes(track) is None:
        return
    covered = total(box.sample_count)
    if covered != track.count:
        yield found(
            box,
            f"it has offsets for {covered} samples",
            expected=f"{track.count} samples, as many as have a size",
        )


@rule(
    "CTTS-2",
    ISO12 + "8.6.1.3.1",
    "shall",
    "track",
    what="Only version 1 of the composition offset box holds negative offsets.",
    why="In version 0 they are read as delays of days.",
    breaks="version 0, and an offset of 4294966784",
    keeps="version 1, and an offset of -512",
    plain=False,
)
def signed_offsets(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Negative offsets in version 0."""
    import numpy as np

    box = track.table_box("ctts")
    if box is None or box.version or box.entries is None or not len(box.entries):
        return
    values = np.asarray(box.sample_offset).astype(np.int64)
    wrong = values[values >= 1 << 31]
    if len(wrong):
        shown = listed((wrong - (1 << 32)).tolist())
        yield found(
            box,
            f"version is 0, and offsets are {shown} when they are read with a sign",
            expected="version 1",
            mend="set version to 1",
        )


@mender("CTTS-2")
def sign_offsets(subject: Subject, finding: Finding) -> str | None:
    """Makes the box one of version 1, its bytes being the same."""
    import numpy as np

    box = subject.file.find(finding.path)
    signed = np.dtype([("sample_count", ">u4"), ("sample_offset", ">i4")])
    box.entries = np.ascontiguousarray(box.entries).view(signed)
    box.version = 1
    return "set version to 1"


@rule(
    "CSLG-1",
    ISO12 + "8.6.1.4.3",
    "shall",
    "track",
    what="The bounds in the composition to decode box are those of the composition offsets.",
    why="They are there to spare readers the table, and lead them wrong.",
    breaks="greatestDecodeToDisplayDelta 512, and an offset of 1024",
    keeps="greatestDecodeToDisplayDelta 1024, and offsets up to 1024",
)
def bounds(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Bounds that the offsets do not keep."""
    box, ctts = track.table_box("cslg"), track.table_box("ctts")
    if box is None or ctts is None or ctts.entries is None or not len(ctts.entries):
        return
    values = track.table.composition_offsets[: track.count]
    if not len(values):
        return
    least, greatest = int(values.min()), int(values.max())
    if (
        box.leastDecodeToDisplayDelta != least
        or box.greatestDecodeToDisplayDelta != greatest
    ):
        yield found(
            box,
            f"bounds {box.leastDecodeToDisplayDelta} to {box.greatestDecodeToDisplayDelta}",
            expected=f"{least} to {greatest}, as the offsets are",
            mend="take the bounds of the offsets",
        )


@mender("CSLG-1")
def set_bounds(subject: Subject, finding: Finding) -> str | None:
    """Takes the bounds of the composition offsets."""
    for track in subject.tracks:
        box = track.table_box("cslg")
        if box is not None and box.path == finding.path:
            values = track.table.composition_offsets[: track.count]
            box.leastDecodeToDisplayDelta = int(values.min())
            box.greatestDecodeToDisplayDelta = int(values.max())
            return "took the bounds of the composition offsets"
    return None
