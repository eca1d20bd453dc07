"""The arithmetic of sample tables: ISO/IEC 14496-12:2022, 8.6 and 8.7.

Everything is worked out for all samples at once. Tables that say less than there are
samples are continued as readers commonly do; none is trusted to say more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.errors import LimitError, NotFoundError
from bmffkit.semantics.tree import child

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bmffkit.runtime.box import Box

    Numbers = NDArray[Any]

_PLENTY = 1 << 24


class SampleTable(NamedTuple):
    """What is known of the samples of a track, one array entry a sample.

    Attributes:
        sizes: bytes.
        offsets: first byte, counted from the start of the file.
        decode_times: in the timescale of the media.
        durations: in the timescale of the media.
        composition_offsets: composition minus decoding time, in the same timescale.
        sync: whether decoding can start here.
        entries: the sample entry, counted from 1.
    """

    sizes: Numbers
    offsets: Numbers
    decode_times: Numbers
    durations: Numbers
    composition_offsets: Numbers
    sync: Numbers
    entries: Numbers


def sample_sizes(stbl: Box) -> Numbers:
    """The size of every sample; a view, where the file holds them like that.

    Raises:
        LimitError: one size is declared for more samples than can be there.
    """
    import numpy as np

    box = child(stbl, "stsz", "stz2")
    if box is None:
        return np.zeros(0, np.int64)
    if box.type == "stz2" or not box.sample_size:
        return np.asarray(box.entry_size)
    count = int(box.sample_count)
    room = len(box._where[0].buffer) if box._where is not None else 0
    if count > max(room, _PLENTY):
        raise LimitError(
            f"{count} samples are more than the file can hold",
            path=box.path,
            field="sample_count",
        )
    return np.broadcast_to(np.asarray(box.sample_size, np.int64), count)


def chunk_offsets(stbl: Box) -> Numbers:
    """Where every chunk begins."""
    import numpy as np

    box = child(stbl, "stco", "co64")
    return np.zeros(0, np.int64) if box is None else np.asarray(box.chunk_offset)


def sample_table(stbl: Box) -> SampleTable:
    """All that the tables of one track say of its samples."""
    import numpy as np

    sizes = sample_sizes(stbl)
    count = len(sizes)
    durations = _durations(stbl, count)
    offsets, entries = _offsets(stbl, sizes)
    ends = np.cumsum(durations)
    return SampleTable(
        sizes,
        offsets,
        ends - durations,
        durations,
        _composition_offsets(stbl, count),
        _sync(stbl, count),
        entries,
    )


def spread(values: Numbers, counts: Numbers, total: int, fill: Any = None) -> Numbers:
    """Each value as often as its count says, ``total`` in all.

    What is too much is cut; what is missing is ``fill``, or the last value there is.
    """
    import numpy as np

    bounds = np.minimum(np.cumsum(counts.astype(np.uint64)), np.uint64(total))
    times = np.diff(bounds.astype(np.int64), prepend=0)
    out = np.repeat(values.astype(np.int64), np.maximum(times, 0))
    missing = total - len(out)
    if missing <= 0:
        return out
    last = fill if fill is not None else (int(values[-1]) if len(values) else 0)
    return np.concatenate((out, np.full(missing, last, np.int64)))


def _durations(stbl: Box, count: int) -> Numbers:
    import numpy as np

    stts = child(stbl, "stts")
    if stts is None or not len(stts.entries):
        return np.zeros(count, np.int64)
    return spread(stts.entries["sample_delta"], stts.entries["sample_count"], count)


def _composition_offsets(stbl: Box, count: int) -> Numbers:
    import numpy as np

    ctts = child(stbl, "ctts")
    if ctts is None or ctts.entries is None or not len(ctts.entries):
        return np.zeros(count, np.int64)
    values = spread(
        ctts.entries["sample_offset"], ctts.entries["sample_count"], count, 0
    )
    # Writers store negative offsets in version 0 too; unsigned they would be absurd.
    return np.where(values >= 1 << 31, values - (1 << 32), values)


def _sync(stbl: Box, count: int) -> Numbers:
    import numpy as np

    stss = child(stbl, "stss")
    if stss is None:
        return np.ones(count, bool)
    out = np.zeros(count, bool)
    numbers = np.asarray(stss.sample_number).astype(np.int64)
    out[numbers[(numbers >= 1) & (numbers <= count)] - 1] = True
    return out


def chunk_rows(stbl: Box, chunks: int) -> tuple[Numbers, Numbers]:
    """For every chunk its number of samples, and its sample entry.

    Raises:
        NotFoundError: there is no table that tells.
    """
    import numpy as np

    stsc = child(stbl, "stsc")
    if stsc is None or not len(stsc.entries):
        raise NotFoundError("there is no sample to chunk table", path=stbl.path)
    first = stsc.entries["first_chunk"].astype(np.int64)
    row = np.searchsorted(first, np.arange(1, chunks + 1), "right") - 1
    known = row >= 0
    row = np.maximum(row, 0)
    per = np.where(known, stsc.entries["samples_per_chunk"].astype(np.int64)[row], 0)
    return per, stsc.entries["sample_description_index"].astype(np.int64)[row]


def _offsets(stbl: Box, sizes: Numbers) -> tuple[Numbers, Numbers]:
    import numpy as np

    starts = chunk_offsets(stbl)
    count = len(sizes)
    if not count:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    if not len(starts):
        raise NotFoundError(f"there are no chunks for {count} samples", path=stbl.path)
    per, entry = chunk_rows(stbl, len(starts))
    behind = np.minimum(np.cumsum(per), count)
    times = np.diff(behind, prepend=0)
    chunk = np.repeat(np.arange(len(starts)), times)
    if len(chunk) < count:
        raise NotFoundError(
            f"the chunks hold {len(chunk)} samples, {count} are declared",
            path=stbl.path,
        )
    before = np.cumsum(sizes, dtype=np.int64) - sizes
    first = np.minimum(behind - times, count - 1)
    return starts.astype(np.int64)[chunk] + before - before[first][chunk], entry[chunk]
