"""The movie and its tracks: ISO/IEC 14496-12:2022, 8.2 and 8.3."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO12, mender, rule
from bmffkit.semantics.rules.subject import listed
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.rules.subject import Subject, TrackSubject

_UNKNOWN = (0, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)


@rule(
    "MVHD-1",
    ISO12 + "8.2.2.3",
    "shall",
    "box mvhd",
    what="The timescale of the movie is not 0.",
    why="Every duration of the presentation is divided by it.",
    breaks="timescale 0",
    keeps="timescale 1000",
)
def movie_timescale(subject: Subject, box: Any) -> Iterator[Finding]:
    """Movies without a timescale."""
    if not box.timescale:
        yield found(box, "timescale is 0", expected="ticks per second")


@rule(
    "MVHD-2",
    ISO12 + "8.2.2.3",
    "shall",
    "box mvhd",
    what="next_track_ID is greater than every track_ID in use, or all ones.",
    why="Whoever adds a track takes that number, and would give two tracks the same one.",
    breaks="tracks 1 and 2, next_track_ID 2",
    keeps="tracks 1 and 2, next_track_ID 3",
)
def next_track(subject: Subject, box: Any) -> Iterator[Finding]:
    """Numbers for the next track that are in use, or below one that is."""
    greatest = max(subject.track_ids, default=0)
    number = int(box.next_track_ID)
    if not number or (number <= greatest and number != 0xFFFFFFFF):
        yield found(
            box,
            f"next_track_ID is {box.next_track_ID}",
            expected=f"{greatest + 1} or more",
            mend=f"set it to {greatest + 1}",
        )


@mender("MVHD-2")
def set_next_track(subject: Subject, finding: Finding) -> str | None:
    """Sets next_track_ID to the number behind the greatest."""
    box = subject.file.find(finding.path)
    box.next_track_ID = min(max(subject.track_ids, default=0) + 1, 0xFFFFFFFF)
    return f"set next_track_ID to {box.next_track_ID}"


@rule(
    "MVHD-3",
    ISO12 + "8.2.2.3",
    "should",
    "box mvhd",
    what="The duration of the movie is that of its longest track.",
    why="Players show it and stop at it.",
    breaks="duration 500, tracks of 1000 and 900 ticks",
    keeps="duration 1000, tracks of 1000 and 900 ticks",
)
def movie_duration(subject: Subject, box: Any) -> Iterator[Finding]:
    """Durations of movies that differ from those of their tracks."""
    if subject.moov is None or child(subject.moov, "mvex") is not None:
        return
    lengths = [
        int(header.duration)
        for track in subject.tracks
        if (header := child(track.box, "tkhd")) is not None
    ]
    known = [each for each in lengths if each not in _UNKNOWN]
    if len(known) != len(lengths) or not known or box.duration in _UNKNOWN:
        return
    # Writers round the durations of tracks differently.
    allowed = max(box.timescale // 100, 2)
    if abs(box.duration - max(known)) > allowed:
        yield found(
            box,
            f"duration is {box.duration}",
            expected=f"{max(known)}, the duration of the longest track",
            mend="take that of the longest track",
        )


@mender("MVHD-3")
def set_movie_duration(subject: Subject, finding: Finding) -> str | None:
    """Sets the duration to that of the longest track."""
    box = subject.file.find(finding.path)
    headers = [child(track.box, "tkhd") for track in subject.tracks]
    box.duration = max(int(header.duration) for header in headers if header is not None)
    if box.duration >> 32:
        box.version = 1
    return f"set duration to {box.duration}"


# ----------------------------------------------------------------------------- tracks


@rule(
    "TKHD-1",
    ISO12 + "8.3.2.3",
    "shall",
    "box tkhd",
    what="A track_ID is never 0.",
    why="0 means no track wherever tracks are referred to.",
    breaks="track_ID 0",
    keeps="track_ID 1",
)
def track_number(subject: Subject, box: Any) -> Iterator[Finding]:
    """Tracks with the number 0."""
    if not box.track_ID:
        yield found(box, "track_ID is 0", expected="another number")


@rule(
    "TKHD-2",
    ISO12 + "8.3.2.3",
    "shall",
    "file",
    what="No two tracks have the same track_ID.",
    why="Fragments and references reach one of them only.",
    breaks="two tracks with track_ID 1",
    keeps="tracks with track_ID 1 and 2",
)
def distinct_tracks(subject: Subject) -> Iterator[Finding]:
    """Tracks with a number that another one has."""
    seen: dict[int, str] = {}
    for track in subject.tracks:
        if track.id is None:
            continue
        if track.id in seen:
            yield found(
                track.box, f"{seen[track.id]} has the track_ID {track.id} as well"
            )
        seen.setdefault(track.id, track.box.path)


@rule(
    "TKHD-3",
    ISO12 + "8.3.2.3",
    "should",
    "track",
    what="The duration of a track is the sum of the durations of its edits.",
    why="Players show it and stop at it.",
    breaks="duration 500, one edit of 1000 ticks",
    keeps="duration 1000, one edit of 1000 ticks",
)
def track_duration(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Durations of tracks that differ from those of their edits."""
    header = child(track.box, "tkhd")
    edits = down(track.box, "edts/elst")
    movie = child(subject.moov, "mvhd")
    if header is None or edits is None or movie is None or not len(edits.entries):
        return
    if child(subject.moov, "mvex") is not None or header.duration in _UNKNOWN:
        return
    total = sum(int(each) for each in edits.edit_duration)
    allowed = max(int(movie.timescale) // 100, 2)
    if total and abs(total - header.duration) > allowed:
        yield found(
            header,
            f"duration is {header.duration}",
            expected=f"{total}, the sum of the edits",
            mend="take the sum of the edits",
        )


@mender("TKHD-3")
def set_track_duration(subject: Subject, finding: Finding) -> str | None:
    """Sets the duration to the sum of the edits."""
    header = subject.file.find(finding.path)
    edits = down(header.parent, "edts/elst")
    header.duration = sum(int(each) for each in edits.edit_duration)
    if header.duration >> 32:
        header.version = 1
    return f"set duration to {header.duration}"


@rule(
    "TKHD-4",
    ISO12 + "8.3.2.3",
    "info",
    "track",
    what="The volume of an audio track is 1.0, and that of any other track 0.",
    why="Some players take it for the loudness, and play nothing at 0.",
    breaks="an audio track of volume 0",
    keeps="an audio track of volume 0x0100",
)
def track_volume(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Volumes that do not fit the kind of the track."""
    header = child(track.box, "tkhd")
    if header is None or not track.handler:
        return
    wanted = 0x0100 if track.handler == "soun" else 0
    if header.volume != wanted:
        yield found(
            header,
            f"volume is {header.volume:#06x} in a track of handler {track.handler!r}",
            expected=f"{wanted:#06x}",
        )


@mender("TKHD-4")
def set_volume(subject: Subject, finding: Finding) -> str | None:
    """Sets the volume that fits the handler."""
    header = subject.file.find(finding.path)
    handler = down(header.parent, "mdia/hdlr")
    header.volume = 0x0100 if handler.handler_type == "soun" else 0
    return f"set volume to {header.volume:#06x}"


# ------------------------------------------------------------------------- references


@rule(
    "TREF-1",
    ISO12 + "8.3.3.3",
    "shall",
    "track",
    what="A track reference leads to a track, or a group of tracks, of the file.",
    why="What the track needs or describes cannot be found.",
    breaks="a reference 'cdsc' to track 7, and no track 7",
    keeps="a reference 'cdsc' to track 1",
)
def references_lead(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """References to tracks that are not there."""
    groups = {
        int(group.track_group_id)
        for box in subject.boxes("trgr")
        for group in box.children
        if getattr(group, "track_group_id", None) is not None
    }
    for box in _references(track):
        wrong = sorted(
            {int(e) for e in box.track_IDs if e and e not in subject.track_ids} - groups
        )
        if wrong:
            there = listed(sorted(subject.track_ids)) or "none"
            yield found(
                box, f"it refers to {listed(wrong)}, and the tracks are {there}"
            )


@rule(
    "TREF-2",
    ISO12 + "8.3.3.3",
    "shall",
    "track",
    what="A track reference holds neither the number 0 nor a number twice.",
    why="References are counted, and others refer to them by their place.",
    breaks="a reference to tracks 1 and 1",
    keeps="a reference to tracks 1 and 2",
    plain=False,
)
def references_once(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Zeros and duplicates in references."""
    for box in _references(track):
        counts = Counter(int(each) for each in box.track_IDs)
        twice = [number for number, count in counts.items() if count > 1]
        if counts.get(0):
            yield found(box, "it refers to track 0", expected="the number of a track")
        elif twice:
            yield found(box, f"it refers to {listed(twice)} more than once")


def _references(track: TrackSubject) -> list[Any]:
    tref = child(track.box, "tref")
    boxes = [] if tref is None else list(tref.children)
    return [box for box in boxes if getattr(box, "track_IDs", None) is not None]
