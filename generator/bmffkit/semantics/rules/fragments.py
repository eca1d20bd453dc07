"""Movie fragments: ISO/IEC 14496-12:2022, 8.8."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.semantics.fragments import Defaults, movie_defaults
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO12, mender, rule
from bmffkit.semantics.rules.subject import listed
from bmffkit.semantics.tree import child

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.rules.subject import Subject

_BASE, _DURATION, _SIZE, _FLAGS = 0x1, 0x100, 0x200, 0x400


# --------------------------------------------------------------------------- the movie


@rule(
    "MVEX-1",
    ISO12 + "8.8.3.1",
    "shall",
    "box mvex",
    what="The movie extends box has one track extends box for every track.",
    why="What fragments leave out stands there.",
    breaks="tracks 1 and 2, and a trex for track 1",
    keeps="tracks 1 and 2, and a trex for each of them",
)
def extends(subject: Subject, box: Any) -> Iterator[Finding]:
    """Tracks without defaults, or with two."""
    there: list[Any] = [each for each in box.children if each.type == "trex"]
    counts = Counter(int(each.track_ID) for each in there)
    missing = sorted(subject.track_ids - set(counts))
    twice = sorted(number for number, count in counts.items() if count > 1)
    if missing and box.parent is subject.moov:
        yield found(box, f"there is no trex for track {listed(missing)}")
    if twice:
        yield found(box, f"there is more than one trex for track {listed(twice)}")


@rule(
    "MVEX-2",
    ISO12 + "8.8.3.3",
    "shall",
    "box trex",
    what="A track extends box belongs to a track that is there.",
    why="Its defaults hold for nothing.",
    breaks="a trex for track 3, and no track 3",
    keeps="a trex for track 1, and a track 1",
)
def extended_track(subject: Subject, box: Any) -> Iterator[Finding]:
    """Defaults for tracks that are not there."""
    if subject.moov is not None and box.track_ID not in subject.track_ids:
        there = listed(sorted(subject.track_ids)) or "none"
        yield found(box, f"track_ID is {box.track_ID}, and the tracks are {there}")


@rule(
    "MVEX-3",
    ISO12 + "8.8.3.3",
    "shall",
    "box trex",
    what="The default sample entry of a track is one that it has.",
    why="How samples in fragments are coded is not known.",
    breaks="default_sample_description_index 2, and one sample entry",
    keeps="default_sample_description_index 1, and one sample entry",
)
def default_entry(subject: Subject, box: Any) -> Iterator[Finding]:
    """Defaults that name no sample entry."""
    for track in subject.tracks:
        index = box.default_sample_description_index
        count = len(track.entries)
        if track.id == box.track_ID and count and not 1 <= index <= count:
            yield found(
                box,
                f"default_sample_description_index is {index}",
                expected=f"1..{count}",
                mend="set it to 1",
            )


@mender("MVEX-3")
def set_default_entry(subject: Subject, finding: Finding) -> str | None:
    """Sets the default sample entry to the first."""
    box = subject.file.find(finding.path)
    box.default_sample_description_index = 1
    return "set default_sample_description_index to 1"


@rule(
    "MOOF-1",
    ISO12 + "8.8.1.1",
    "shall",
    "file",
    what="A movie with fragments has a movie extends box.",
    why="It warns readers that the movie box does not tell of all samples.",
    breaks="a movie box without mvex, then a movie fragment box",
    keeps="a movie box with mvex, then a movie fragment box",
)
def announced(subject: Subject) -> Iterator[Finding]:
    """Fragments that the movie does not announce."""
    if subject.moov is None or not subject.moofs:
        return
    if child(subject.moov, "mvex") is None:
        yield found(
            subject.moov, f"there are {len(subject.moofs)} fragments, and no mvex"
        )


@rule(
    "MFHD-1",
    ISO12 + "8.8.5.1",
    "shall",
    "file",
    what="The sequence numbers of fragments rise.",
    why="Readers tell by them that a fragment is missing, or came too late.",
    breaks="sequence numbers 1, 3, 2",
    keeps="sequence numbers 1, 2, 3",
)
def sequence(subject: Subject) -> Iterator[Finding]:
    """Sequence numbers that do not rise."""
    last: int | None = None
    for moof in subject.moofs:
        header = child(moof, "mfhd")
        if header is None:
            continue
        number = int(header.sequence_number)
        if last is not None and number <= last:
            yield found(
                header,
                f"sequence_number is {number} behind {last}",
                expected=f"more than {last}",
                mend="number the fragments anew",
            )
            return
        last = number


@mender("MFHD-1")
def renumber(subject: Subject, finding: Finding) -> str | None:
    """Numbers the fragments from that of the first on."""
    headers = [child(moof, "mfhd") for moof in subject.moofs]
    there = [header for header in headers if header is not None]
    first = int(there[0].sequence_number)
    for number, header in enumerate(there, first):
        header.sequence_number = number
    return f"numbered {len(there)} fragments from {first} on"


# -------------------------------------------------------------------- track fragments


def _trafs(subject: Subject) -> Iterator[tuple[Box, Any, list[Any]]]:
    """Each track fragment with its header and its runs."""
    for moof in subject.moofs:
        for traf in moof.children:
            header = child(traf, "tfhd") if traf.type == "traf" else None
            if header is not None:
                yield traf, header, [b for b in traf.children if b.type == "trun"]


@rule(
    "TFHD-1",
    ISO12 + "8.8.7.3",
    "shall",
    "file",
    what="A track fragment belongs to a track of the movie.",
    why="Nothing is known of its samples.",
    breaks="a fragment of track 3, and no track 3",
    keeps="a fragment of track 1, and a track 1",
)
def known_track(subject: Subject) -> Iterator[Finding]:
    """Fragments of tracks that are not there."""
    if subject.moov is None:
        return
    for _, header, _ in _trafs(subject):
        if header.track_ID not in subject.track_ids:
            there = listed(sorted(subject.track_ids)) or "none"
            yield found(
                header, f"track_ID is {header.track_ID}, and the tracks are {there}"
            )


@rule(
    "TFHD-2",
    ISO12 + "8.8.7.3",
    "shall",
    "file",
    what="A track fragment names a sample entry that the track has.",
    why="How its samples are coded is not known.",
    breaks="sample_description_index 2, and one sample entry",
    keeps="sample_description_index 1, and one sample entry",
)
def known_entry(subject: Subject) -> Iterator[Finding]:
    """Fragments that name no sample entry."""
    counts = {track.id: len(track.entries) for track in subject.tracks}
    for _, header, _ in _trafs(subject):
        index = header.sample_description_index
        count = counts.get(header.track_ID, 0)
        if index is not None and count and not 1 <= index <= count:
            yield found(
                header,
                f"sample_description_index is {index}",
                expected=f"1..{count}",
            )


@rule(
    "TRUN-1",
    ISO12 + "8.8.8.1",
    "shall",
    "box trun",
    what="A run has flags for its first sample, or for every sample, but not both.",
    why="Which of the two holds for the first sample, no reader can know.",
    breaks="flags 0x000405",
    keeps="flags 0x000005",
)
def first_flags(subject: Subject, box: Any) -> Iterator[Finding]:
    """Runs with both kinds of flags."""
    if box.flags & 0x4 and box.flags & _FLAGS:
        yield found(
            box,
            f"flags are {box.flags:#08x}: flags for the first and for every sample",
            mend="put the flags of the first sample into its row",
        )


@mender("TRUN-1")
def merge_flags(subject: Subject, finding: Finding) -> str | None:
    """Puts the flags of the first sample into its row."""
    box = subject.file.find(finding.path)
    if not box.sample_count:
        return None
    box.samples["sample_flags"][0] = box.first_sample_flags
    box.flags &= ~0x4
    box.first_sample_flags = None
    return "put the flags of the first sample into its row"


@rule(
    "TRUN-2",
    ISO12 + "8.8.8.3",
    "shall",
    "box trun",
    what="Only version 1 of a run holds negative composition offsets.",
    why="In version 0 they are read as delays of days.",
    breaks="version 0, and an offset of 4294966784",
    keeps="version 1, and an offset of -512",
)
def signed_offsets(subject: Subject, box: Any) -> Iterator[Finding]:
    """Negative offsets in version 0."""
    import numpy as np

    if box.version or not box.flags & 0x800 or not box.sample_count:
        return
    values = np.asarray(box.samples["sample_composition_time_offset"])
    if int(values.max()) >= 1 << 31:
        yield found(
            box,
            f"version is 0, and an offset is {int(values.max())}",
            expected="version 1",
            mend="set version to 1",
        )


@mender("TRUN-2")
def sign_offsets(subject: Subject, finding: Finding) -> str | None:
    """Makes the box one of version 1, its bytes being the same."""
    import numpy as np

    box = subject.file.find(finding.path)
    rows = np.ascontiguousarray(box.samples)
    name = "sample_composition_time_offset"
    kinds = [(n, ">i4" if n == name else rows.dtype[n]) for n in rows.dtype.names or ()]
    box.samples = rows.view(np.dtype(kinds))
    box.version = 1
    return "set version to 1"


class _Run(NamedTuple):
    box: Any
    start: int
    end: int


def _data(subject: Subject) -> Iterator[_Run]:
    """Every run with the range of its data."""
    usual: dict[int, Defaults] = {}
    for moof in subject.moofs:
        behind, first = moof.offset, True
        for traf in moof.children:
            header = child(traf, "tfhd") if traf.type == "traf" else None
            if header is None:
                continue
            number = int(header.track_ID)
            if number not in usual and subject.moov is not None:
                usual[number] = movie_defaults(subject.moov, number)
            size = usual.get(number, Defaults()).within(header).size
            base = behind
            if header.flags & _BASE:
                base = int(header.base_data_offset)
            elif header.flags & 0x020000 or first:
                base = moof.offset
            first = False
            for run in _runs(traf, base, size):
                behind = run.end
                yield run


def _runs(traf: Box, base: int, default: int) -> Iterator[_Run]:
    at = base
    for box in traf.children:
        run: Any = box
        if box.type != "trun":
            continue
        if run.data_offset is not None:
            at = base + int(run.data_offset)
        if run.flags & _SIZE:
            size = int(run.samples["sample_size"].sum(dtype="u8"))
        else:
            size = int(run.sample_count) * default
        yield _Run(run, at, at + size)
        at += size


@rule(
    "TRUN-3",
    ISO12 + "8.8.8.3",
    "shall",
    "file",
    what="The samples of a fragment lie within the file.",
    why="What lies beyond its end, or before its start, cannot be read.",
    breaks="a data_offset that leads 1000 bytes beyond the end of the file",
    keeps="a data_offset that leads behind the header of the media data box",
)
def inside(subject: Subject) -> Iterator[Finding]:
    """Runs beyond the file."""
    for run in _data(subject):
        if run.end > run.start and (run.start < 0 or run.end > subject.size):
            yield found(
                run.box,
                f"its samples lie from byte {run.start} to {run.end}",
                expected=f"within the {subject.size} bytes of the file",
            )


@rule(
    "TRUN-4",
    ISO12 + "8.8.8.1",
    "should",
    "file",
    what="The samples of a fragment lie in media data boxes.",
    why="An offset that is wrong by the size of a header shows the header as media.",
    breaks="a data_offset that leads to the header of the media data box",
    keeps="a data_offset that leads behind the header of the media data box",
)
def in_media_data(subject: Subject) -> Iterator[Finding]:
    """Runs outside of media data."""
    import numpy as np

    from bmffkit.semantics.rules.sample_places import outside_media

    listed_runs = [run for run in _data(subject) if run.end > run.start]
    if not listed_runs:
        return
    starts = np.array([run.start for run in listed_runs], np.int64)
    ends = np.array([run.end for run in listed_runs], np.int64)
    outside = outside_media(subject, starts, ends) & (starts >= 0)
    for index in np.flatnonzero(outside & (ends <= subject.size)).tolist():
        run = listed_runs[index]
        yield found(
            run.box,
            f"its samples, from byte {run.start} to {run.end}, are not in one media data box",
        )


@rule(
    "TFDT-1",
    ISO12 + "8.8.12.1",
    "shall",
    "file",
    what="A fragment is not decoded before the samples of the same track before it have ended.",
    why="Players drop what comes late, or stop.",
    breaks="a fragment from 0 to 512, then one from 256",
    keeps="a fragment from 0 to 512, then one from 512",
)
def decode_times(subject: Subject) -> Iterator[Finding]:
    """Decode times that go back."""
    usual: dict[int, Defaults] = {}
    end: dict[int, int] = {}
    for traf, header, runs in _trafs(subject):
        number = int(header.track_ID)
        if number not in usual:
            moov = subject.moov
            usual[number] = Defaults() if moov is None else movie_defaults(moov, number)
        stated = child(traf, "tfdt")
        known = end.get(number)
        time = known if stated is None else int(stated.baseMediaDecodeTime)
        if time is None:
            continue
        if known is not None and stated is not None and time < known:
            yield found(
                stated,
                f"baseMediaDecodeTime is {time}",
                expected=f"{known} or more, where the fragment before ends",
            )
        end[number] = time + _duration(runs, usual[number].within(header).duration)


def _duration(runs: list[Any], default: int) -> int:
    out = 0
    for run in runs:
        if run.flags & _DURATION:
            out += int(run.samples["sample_duration"].sum(dtype="u8"))
        else:
            out += int(run.sample_count) * default
    return out
