"""What forbids that samples get other bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError, WriteError
from bmffkit.semantics.chunk_pointers import entries_elsewhere
from bmffkit.semantics.fragments import track_samples
from bmffkit.semantics.item_pointers import item_extents
from bmffkit.semantics.splicing.runs import Stretches
from bmffkit.semantics.tree import child, down, search

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.places import Numbers
    from bmffkit.semantics.sample_tables import SampleTable

_COUNTING = ("hint", "scal")
_NUMBERED = ("imdt", "snim")


def check_entries(trak: Box, table: SampleTable, samples: Numbers) -> None:
    """Refuses samples that are encrypted, or in another file.

    Raises:
        WriteError: a sample is; the message names the first one.
    """
    import numpy as np

    stsd = down(trak, "mdia/minf/stbl/stsd")
    listed = [] if stsd is None else list(stsd.children)
    used = np.asarray(table.entries)[samples]
    elsewhere = entries_elsewhere(trak)
    for number in np.unique(used).tolist():
        sample = int(samples[used == number][0])
        if number in elsewhere:
            raise WriteError(
                f"sample {sample} cannot be replaced: it is in another file, or in a box "
                "that is addressed by its number",
                path=trak.path,
            )
        if 1 <= number <= len(listed) and _is_encrypted(listed[number - 1]):
            raise WriteError(
                f"sample {sample} cannot be replaced: it is encrypted",
                path=listed[number - 1].path,
            )


def _is_encrypted(entry: Box) -> bool:
    if entry.type.startswith("enc"):
        return True
    return entry._container and child(entry, "sinf") is not None


def check_sizes(trak: Box, stretches: Stretches) -> None:
    """Refuses sound of QuickTime files whose sizes are not those in ``stsz``.

    There the box says 1 for every sample, and the bytes of a frame follow from the
    description of the sound.

    Raises:
        WriteError: the track is such a one.
    """
    box = stretches.stsz
    if box is None or box.type != "stsz" or box.sample_size != 1:
        return
    for entry in down(trak, "mdia/minf/stbl/stsd").children:
        frame = getattr(entry, "bytesPerFrame", None)
        if frame is None:
            bits = getattr(entry, "samplesize", 8) * getattr(entry, "channelcount", 1)
            frame = bits // 8
        if frame > 1:
            raise WriteError(
                "the samples cannot be replaced: their sizes follow from the sound "
                f"description, {frame} bytes, and not from 'stsz', which says 1",
                path=box.path,
            )


def check_boxes(trak: Box, stretches: Stretches, changed: dict[int, int]) -> None:
    """Refuses samples whose encryption or sub-samples are described elsewhere.

    Args:
        trak: the track.
        stretches: its chunks and runs.
        changed: the new sizes of samples.

    Raises:
        WriteError: there is such a description; the message names the box.
    """
    stbl = down(trak, "mdia/minf/stbl")
    # For every holder of boxes its first sample, and the new sizes counted from there.
    holders: dict[int, tuple[Box, int, dict[int, int]]] = {}
    for sample, size in changed.items():
        holder, first = stbl, 0
        if sample >= stretches.counted:
            run, number = stretches.run_of(sample)
            holder = run.box.parent
            first = sample - number - _before(holder, run.box)
        found = holders.setdefault(id(holder), (holder, first, {}))
        found[2][sample - first] = size
    for holder, first, sizes in holders.values():
        for box in holder.children:
            if box.type == "senc" or (box.type == "uuid" and _is_piff(box)):
                raise WriteError(
                    f"sample {first + min(sizes)} cannot be replaced: it is encrypted",
                    path=box.path,
                )
            if box.type == "subs":
                _check_parts(box, sizes, first)


def _before(traf: Box, trun: Box) -> int:
    """The samples of a track fragment that are in its runs before one of them."""
    count = 0
    for each in traf.children:
        if each is trun:
            break
        box: Any = each
        if box.type == "trun":
            count += int(box.sample_count)
    return count


def _is_piff(box: Box) -> bool:
    return box.usertype == bytes.fromhex("a2394f525a9b4f14a2446c427c648df4")


def _check_parts(box: Any, changed: dict[int, int], first: int) -> None:
    number = -1
    for entry in box.entries:
        number += int(entry.sample_delta)
        size = changed.get(number)
        if size is None or entry.subsamples is None or not len(entry.subsamples):
            continue
        total = int(entry.subsamples["subsample_size"].sum(dtype="i8"))
        if total != size:
            raise WriteError(
                f"sample {first + number} cannot be replaced: its sub-samples have {total} "
                f"bytes together, the new sample {size}; take the 'subs' box out first",
                path=box.path,
            )


def check_counting(moov: Box, trak: Box, track_id: int) -> None:
    """Refuses a track inside whose samples another track counts bytes.

    Raises:
        WriteError: there is one: a hint track, or one with extractors.
    """
    for other in moov.children:
        if other.type != "trak" or other is trak:
            continue
        tref = child(other, "tref")
        for reference in tref.children if tref is not None else ():
            if reference.type in _COUNTING and track_id in _targets(reference):
                raise WriteError(
                    f"the samples cannot be replaced: those of {other.path} refer to "
                    "ranges of bytes inside them; remove that track first",
                    path=reference.path,
                )


def _targets(reference: Any) -> list[int]:
    return [int(each) for each in getattr(reference, "track_IDs", ())]


# ------------------------------------------------------------------------- other data


class Disturbed:
    """Ranges of bytes that get another length, and places where bytes come in.

    Args:
        starts: first bytes of the ranges, sorted; none overlaps another.
        ends: the bytes behind them.
        inserted: the places, each with the numbers of the chunks or runs whose bytes come
            in there.
    """

    def __init__(
        self, starts: Numbers, ends: Numbers, inserted: dict[int, set[int]]
    ) -> None:
        import numpy as np

        self.starts = starts
        self.ends = ends
        self.inserted = inserted
        self.places = np.array(sorted(inserted), np.int64)

    def hits(self, starts: Numbers, ends: Numbers) -> Numbers:
        """Which of some other ranges share bytes with these, or hold a place inside."""
        import numpy as np

        hit = self.splits(starts, ends)
        if len(self.starts):
            row = np.searchsorted(self.ends, starts, "right")
            near = np.minimum(row, len(self.starts) - 1)
            # One without bytes counts too, when it is inside: its offset could not follow.
            hit |= (row < len(self.starts)) & (self.starts[near] < ends)
        return hit

    def splits(self, starts: Numbers, ends: Numbers) -> Numbers:
        """Which of some other ranges hold one of the places inside."""
        import numpy as np

        if not len(self.places):
            return np.zeros(len(starts), bool)
        row = np.searchsorted(self.places, starts, "right")
        near = np.minimum(row, len(self.places) - 1)
        hit: Numbers = (row < len(self.places)) & (self.places[near] < ends)
        return hit


def check_tracks(
    tops: Sequence[Box],
    trak: Box,
    table: SampleTable,
    own: Numbers,
    changed: Disturbed,
) -> None:
    """Refuses samples that share bytes with others.

    Args:
        tops: the boxes at the top.
        trak: the track whose samples get other bytes.
        table: all its samples.
        own: the numbers of those that get others.
        changed: their bytes.

    Raises:
        WriteError: they do, or that cannot be told.
    """
    for moov, other, track_id in _tracks(tops, trak):
        try:
            whole = (
                table if other is trak else track_samples(tops, moov, other, track_id)
            )
            _check_track(other, whole, own if other is trak else None, changed)
            if len(changed.places):
                stretches = Stretches(tops, moov, other, track_id)
                _check_spans(other, stretches, whole, other is trak, changed)
        except BmffError as error:
            if isinstance(error, WriteError):
                raise
            raise WriteError(
                f"whether samples share their bytes with those of {other.path} cannot be "
                f"told: {error}",
                path=trak.path,
            ) from error


def _check_track(
    other: Box, table: SampleTable, own: Numbers | None, changed: Disturbed
) -> None:
    import numpy as np

    starts = np.asarray(table.offsets, np.int64)
    ends = starts + np.asarray(table.sizes, np.int64)
    hit = changed.hits(starts, ends)
    elsewhere = entries_elsewhere(other)
    if elsewhere:
        hit &= ~np.isin(table.entries, list(elsewhere))
    if own is not None:
        hit[own[ends[own] > starts[own]]] = False
    if hit.any():
        sample = int(np.flatnonzero(hit)[0])
        raise WriteError(
            "the samples cannot be replaced: they share bytes with sample "
            f"{sample} of this track, {int(starts[sample])} to {int(ends[sample])}",
            path=other.path,
        )


def _check_spans(
    other: Box,
    stretches: Stretches,
    table: SampleTable,
    own: bool,
    changed: Disturbed,
) -> None:
    import numpy as np

    numbers, starts, ends = stretches.spans(table)
    for row in np.flatnonzero(changed.splits(starts, ends)).tolist():
        first = np.searchsorted(changed.places, starts[row], "right")
        last = np.searchsorted(changed.places, ends[row], "left")
        for place in changed.places[first:last].tolist():
            # Bytes for an empty sample between others of its own chunk belong there.
            if not own or changed.inserted[place] != {int(numbers[row])}:
                raise WriteError(
                    f"an empty sample cannot get bytes: its place, byte {place}, is "
                    f"between others, {int(starts[row])} to {int(ends[row])}",
                    path=other.path,
                )


def _tracks(tops: Sequence[Box], trak: Box) -> Iterator[tuple[Box, Box, int]]:
    document = trak._document
    for moov in tops:
        if moov.type != "moov" or not moov._container:
            continue
        for other in moov.children:
            tkhd = child(other, "tkhd") if other.type == "trak" else None
            if tkhd is not None and other._document is document:
                yield moov, other, int(tkhd.track_ID)


def check_items(tops: Sequence[Box], trak: Box, changed: Disturbed) -> None:
    """Refuses samples that share bytes with items.

    Raises:
        WriteError: they do.
    """
    import numpy as np

    document = trak._document
    assert document is not None
    for box in search(tops, frozenset(("iloc",)), frozenset()):
        if box.type != "iloc" or box._document is not document:
            continue
        rows = list(item_extents(box, len(document.buffer)))
        if not rows:
            continue
        starts = np.array([row[1] for row in rows], np.int64)
        ends = np.array([row[2] for row in rows], np.int64)
        hit = np.flatnonzero(changed.hits(starts, ends))
        if len(hit):
            item, start, end = rows[int(hit[0])]
            raise WriteError(
                f"the samples cannot be replaced: they share bytes with item {item}, "
                f"{start} to {end}",
                path=box.path,
            )


def check_numbered(tops: Iterable[Box], media: Box) -> None:
    """Refuses an ``imda`` box to which something refers by its number.

    Raises:
        WriteError: something does; what it says of places there could not follow.
    """
    if media.type != "imda":
        return
    for box in search(tops, frozenset(("dref",)), frozenset()):
        for reference in box.children if box.type == "dref" else ():
            if reference.type in _NUMBERED:
                raise WriteError(
                    "samples in this box cannot be replaced: data references address such "
                    f"boxes by their number ({reference.path})",
                    path=media.path,
                )
