"""A track and the one that has its non-VCL NAL units, and mappings between their samples.

A VVC track may leave its non-VCL NAL units to another track, and that one may hold sample
groups as well. They are for the pictures that are decoded while one of its samples lasts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import NotFoundError
from bmffkit.semantics.fragments import track_samples
from bmffkit.semantics.groups.mapping import GroupMapping
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.faces import FileLike, TrackLike

    Numbers = NDArray[Any]

NON_VCL = "vvcN"
"""The track reference from a VVC track to the track of its non-VCL NAL units."""


def child_of(file: FileLike, code: str) -> Box:
    """The first box of a type at the top of a file.

    Raises:
        NotFoundError: there is none.
    """
    for box in file.children:
        if box.type == code:
            return box
    raise NotFoundError(f"there is no {code!r} box")


def non_vcl_track(moov: Box, trak: Box) -> Box | None:
    """The track with the non-VCL NAL units of a VVC track; None: there is none.

    ISO/IEC 14496-15:2024, 11.3.3.

    Raises:
        NotFoundError: the track refers to one that is not there.
    """
    reference = child(child(trak, "tref"), NON_VCL)
    numbers = [int(each) for each in reference.track_IDs] if reference else []
    if not numbers:
        return None
    for box in moov.children:
        header = child(box, "tkhd") if box.type == "trak" else None
        if header is not None and header.track_ID == numbers[0]:
            return box
    raise NotFoundError(
        f"there is no track {numbers[0]}", path=reference.path, field="track_IDs"
    )


def in_time(
    file: FileLike,
    moov: Box,
    track: TrackLike,
    other: Box,
    other_id: int,
    found: list[GroupMapping],
) -> Iterator[GroupMapping]:
    """Mappings of the other track, for the samples of this one."""
    import numpy as np

    if not found:
        return
    mine = track_samples(file.children, moov, track.box, track.id)
    theirs = track_samples(file.children, moov, other, other_id)
    times = mine.decode_times * timescale(other)
    there = theirs.decode_times * timescale(track.box)
    at = np.searchsorted(there, times, "right") - 1
    count = len(times)
    for mapping in found:
        values = values_at(mapping, np.maximum(at, 0))
        values[at < 0] = 0
        yield remapped(mapping, np.arange(count), values, count)


def timescale(trak: Box) -> int:
    """Ticks of the media of a track per second.

    Raises:
        NotFoundError: the track does not say.
    """
    header = down(trak, "mdia/mdhd")
    if header is None:
        raise NotFoundError("the track has no mdia/mdhd", path=trak.path)
    return int(header.timescale)


def values_at(mapping: GroupMapping, samples: Numbers) -> Numbers:
    """The values of samples that are given in rising order."""
    import numpy as np

    if not len(mapping.starts):
        return np.zeros(len(samples), np.int64)
    found = mapping.values[np.searchsorted(mapping.starts, samples, "right") - 1]
    return np.where(samples < mapping.count, found, 0)


def remapped(
    mapping: GroupMapping, starts: Numbers, values: Numbers, count: int
) -> GroupMapping:
    """A mapping like another one, of other runs; neighbours of one value are joined."""
    import numpy as np

    kept = np.ones(len(starts), bool)
    kept[1:] = values[1:] != values[:-1]
    kept &= starts < count
    return GroupMapping(
        mapping.grouping_type,
        mapping.parameter,
        starts[kept].astype(np.int64),
        values[kept].astype(np.int64),
        mapping.descriptions,
        mapping.explicit,
        mapping.boxes,
        count,
    )
