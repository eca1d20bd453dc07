"""Edit lists: ISO/IEC 14496-12:2022, 8.6.6."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO12, mender, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.rules.subject import Subject, TrackSubject


def _list(track: TrackSubject) -> Any:
    from bmffkit.semantics.tree import down

    box = down(track.box, "edts/elst")
    return box if box is not None and len(box.entries) else None


@rule(
    "ELST-1",
    ISO12 + "8.6.6.1",
    "shall",
    "track",
    what="The last edit is not an empty one.",
    why="Nothing would be shown at the end, for a time that no sample has.",
    breaks="a media edit, then an empty edit",
    keeps="an empty edit, then a media edit",
)
def last_edit(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Edit lists that end empty."""
    box = _list(track)
    if box is not None and int(box.media_time[-1]) == -1:
        yield found(box, "the last edit is empty", expected="an edit of the media")


@rule(
    "ELST-2",
    ISO12 + "8.6.6.3",
    "shall",
    "track",
    what="An edit begins in the media, or is empty.",
    why="A negative time other than -1 means nothing.",
    breaks="media_time -2",
    keeps="media_time -1",
)
def begin(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Edits that begin before the media."""
    import numpy as np

    box = _list(track)
    if box is None:
        return
    times = np.asarray(box.media_time).astype(np.int64)
    if (times < -1).any():
        yield found(box, f"media_time is {int(times.min())}", expected="-1 or more")


@rule(
    "ELST-3",
    ISO12 + "8.6.6.3",
    "shall",
    "track",
    what="The rate of an edit is 1, or 0 for a dwell; its fraction is 0.",
    why="Players do not play at other rates, and do not agree on what they do instead.",
    breaks="media_rate_integer 2",
    keeps="media_rate_integer 1",
    plain=False,
)
def rate(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Rates that are not allowed."""
    import numpy as np

    box = _list(track)
    if box is None:
        return
    whole = np.asarray(box.media_rate_integer).astype(np.int64)
    part = np.asarray(box.media_rate_fraction).astype(np.int64)
    wrong = np.flatnonzero((whole < 0) | (whole > 1) | (part != 0))
    if len(wrong):
        row = int(wrong[0])
        yield found(
            box,
            f"the rate of edit {row} is {int(whole[row])} + {int(part[row])}/65536",
            expected="1 or 0",
            mend="set it to 1",
        )


@mender("ELST-3")
def set_rate(subject: Subject, finding: Finding) -> str | None:
    """Sets every rate that is not allowed to 1."""
    box = subject.file.find(finding.path)
    entries = box.entries
    wrong = (entries["media_rate_integer"] < 0) | (entries["media_rate_integer"] > 1)
    entries["media_rate_integer"][wrong] = 1
    entries["media_rate_fraction"] = 0
    return "set the rate of the edits to 1"


@rule(
    "ELST-4",
    ISO12 + "8.6.6.1",
    "should",
    "track",
    what="An edit begins before the end of the media.",
    why="There is nothing to show from there on.",
    breaks="media_time 99999, and a media of 12288 ticks",
    keeps="media_time 1024, and a media of 12288 ticks",
)
def within(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Edits that begin behind the media."""
    import numpy as np

    box = _list(track)
    if box is None or not len(track.table.sizes):
        return
    table = track.table
    end = int((table.decode_times + table.durations + table.composition_offsets).max())
    times = np.asarray(box.media_time).astype(np.int64)
    if end > 0 and int(times.max()) > end:
        yield found(
            box, f"media_time is {int(times.max())}", expected=f"no more than {end}"
        )
