"""Marks on samples: ISO/IEC 14496-12:2022, 8.6.2, 8.6.4 and 8.7.7 to 8.7.9."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.semantics.chunk_pointers import entries_elsewhere
from bmffkit.semantics.items import rows
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO12, mender, rule
from bmffkit.semantics.tree import above, child

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.rules.subject import Subject, TrackSubject


@rule(
    "STSS-1",
    ISO12 + "8.6.2.1",
    "shall",
    "track",
    what="The numbers of sync samples rise.",
    why="Readers search the table by halves, and miss what is out of order.",
    breaks="sync samples 1, 13, 7",
    keeps="sync samples 1, 7, 13",
)
def rising(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Sync samples out of order, or twice."""
    import numpy as np

    box = track.table_box("stss")
    if box is None:
        return
    numbers = np.asarray(box.sample_number).astype(np.int64)
    wrong = np.flatnonzero(np.diff(numbers) <= 0)
    if len(wrong):
        row = int(wrong[0])
        yield found(
            box,
            f"sample {numbers[row + 1]} follows on sample {numbers[row]}",
            mend="sort the numbers",
        )


@mender("STSS-1")
def sort(subject: Subject, finding: Finding) -> str | None:
    """Puts the numbers in order, each once."""
    import numpy as np

    box = subject.file.find(finding.path)
    numbers = np.unique(np.asarray(box.sample_number).astype(np.int64))
    box.sample_number = type(box)(sample_number=numbers.tolist()).sample_number
    return f"sorted {len(numbers)} sync samples"


@rule(
    "STSS-2",
    ISO12 + "8.6.2.3",
    "shall",
    "track",
    what="Sync samples are samples of the track.",
    why="Seeking leads to a sample that is not there.",
    breaks="sync sample 26, and 25 samples",
    keeps="sync sample 25, and 25 samples",
)
def there(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Numbers of sync samples that no sample has."""
    import numpy as np

    box = track.table_box("stss")
    if box is None or track.table_box("stsz", "stz2") is None:
        return
    numbers = np.asarray(box.sample_number).astype(np.int64)
    wrong = numbers[(numbers < 1) | (numbers > track.count)]
    if len(wrong):
        yield found(
            box,
            f"sample {int(wrong[0])} is listed, and {len(wrong)} such in all",
            expected=f"1..{track.count}",
        )


@rule(
    "SDTP-1",
    ISO12 + "8.6.4.1",
    "shall",
    "track",
    what="The sample dependency box has an entry for every sample.",
    why="Nothing in the box counts its entries; the count of samples has to fit.",
    breaks="24 entries, 25 samples",
    keeps="25 entries, 25 samples",
)
def dependencies(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Dependency tables that are too long or too short."""
    box = track.table_box("sdtp")
    if box is None or track.table_box("stsz", "stz2") is None:
        return
    entries = box.size - box.header_size - 4
    if entries != track.count:
        yield found(box, f"it has {entries} entries", expected=f"{track.count}")


@rule(
    "SUBS-1",
    ISO12 + "8.7.7.3",
    "shall",
    "track",
    what="The sizes of the sub-samples of a sample add up to its size.",
    why="Sub-samples are found by their sizes; the last ones are cut out wrong.",
    breaks="sub-samples of 100 and 200 bytes in a sample of 400",
    keeps="sub-samples of 100 and 300 bytes in a sample of 400",
)
def sub_samples(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Sub-samples that do not fill their sample, or belong to none."""
    boxes: list[Any] = [] if track.stbl is None else list(track.stbl.children)
    for box in boxes:
        if box.type != "subs":
            continue
        number = -1
        for entry in box.entries:
            number += int(entry.sample_delta)
            if not len(entry.subsamples):
                continue
            if number >= track.count:
                yield found(
                    box, f"it describes sample {number}, and there are {track.count}"
                )
                break
            size = sum(size for (size,) in rows(entry.subsamples, "subsample_size"))
            if size != int(track.table.sizes[number]):
                yield found(
                    box,
                    f"sub-samples of {size} bytes in a sample of "
                    f"{int(track.table.sizes[number])}",
                    samples=(number, number),
                )


# ------------------------------------------------------------- auxiliary information


def _kind(box: Any) -> tuple[str, int]:
    return str(box.aux_info_type or ""), int(box.aux_info_type_parameter or 0)


def _holders(subject: Subject) -> Iterator[tuple[Box, int]]:
    """Sample tables and track fragments, each with its number of samples."""
    for track in subject.tracks:
        if track.stbl is not None:
            yield track.stbl, track.count
    for moof in subject.moofs:
        for traf in moof.children:
            if traf.type == "traf":
                runs: list[Any] = [box for box in traf.children if box.type == "trun"]
                yield traf, sum(int(run.sample_count) for run in runs)


@rule(
    "SAIZ-1",
    ISO12 + "8.7.8.3",
    "shall",
    "file",
    what="There is auxiliary information for no more samples than there are.",
    why="The information of later samples is taken for that of others.",
    breaks="sizes for 26 samples, and 25 samples",
    keeps="sizes for 25 samples, and 25 samples",
)
def auxiliary_sizes(subject: Subject) -> Iterator[Finding]:
    """Sizes of auxiliary information for samples that are not there."""
    for holder, count in _holders(subject):
        for each in holder.children:
            box: Any = each
            if box.type == "saiz" and box.sample_count > count:
                yield found(
                    box,
                    f"it has sizes for {box.sample_count} samples",
                    expected=f"{count} or less",
                )


@rule(
    "SAIO-1",
    ISO12 + "8.7.9.1",
    "shall",
    "file",
    what="Sizes and offsets of auxiliary information come in pairs of one type.",
    why="Sizes without a place, or a place without sizes, are of no use.",
    breaks="a saiz box, and no saio box beside it",
    keeps="a saiz box and a saio box, both of the type cenc",
)
def auxiliary_pairs(subject: Subject) -> Iterator[Finding]:
    """Sizes without offsets, and offsets without sizes."""
    for holder, _ in _holders(subject):
        kinds = {
            code: {_kind(b): b for b in holder.children if b.type == code}
            for code in ("saiz", "saio")
        }
        for code, other in (("saiz", "saio"), ("saio", "saiz")):
            for kind, box in kinds[code].items():
                if kind not in kinds[other] and not _alike(kind, kinds[other]):
                    yield found(box, f"there is no {other!r} of the same type")


def _alike(kind: tuple[str, int], others: Any) -> bool:
    """Whether the type is left out on one side, where it is that of the scheme."""
    return any(not kind[0] or not other[0] for other in others)


@rule(
    "SAIO-2",
    ISO12 + "8.7.9.3",
    "shall",
    "file",
    what="Auxiliary information has one offset, or one for each chunk or run.",
    why="Which information belongs to which samples cannot be known.",
    breaks="two offsets, and three chunks",
    keeps="three offsets, and three chunks",
)
def auxiliary_offsets(subject: Subject) -> Iterator[Finding]:
    """Numbers of offsets that fit nothing."""
    for holder, _ in _holders(subject):
        if holder.type == "traf":
            parts = sum(box.type == "trun" for box in holder.children)
        else:
            table = child(holder, "stco", "co64")
            parts = 0 if table is None else len(table.chunk_offset)
        for each in holder.children:
            box: Any = each
            if box.type == "saio" and box.entry_count not in (1, parts) and parts:
                yield found(
                    box,
                    f"it has {box.entry_count} offsets",
                    expected=f"1 or {parts}",
                )


@rule(
    "SAIO-3",
    ISO12 + "8.7.9.3",
    "shall",
    "file",
    what="The offsets of auxiliary information lie within the file.",
    why="What lies beyond its end cannot be read.",
    breaks="an offset of 1,000,000 in a file of 1,000 bytes",
    keeps="an offset of 500 in a file of 1,000 bytes",
)
def auxiliary_inside(subject: Subject) -> Iterator[Finding]:
    """Offsets beyond the end of the file."""
    if subject.document is None:
        return
    for holder, count in _holders(subject):
        base = 0
        if holder.type == "traf":
            header, moof = child(holder, "tfhd"), holder.parent
            if moof is None or header is None or header.base_data_offset is not None:
                continue
            # Bases are never in front of the fragment.
            base = moof.offset
        elif entries_elsewhere(above(holder, "trak")):
            continue
        for each in holder.children:
            box: Any = each
            if box.type != "saio" or not count or not len(box.offset_):
                continue
            last = base + max(int(number) for number in box.offset_)
            if last >= subject.size:
                yield found(
                    box,
                    f"an offset leads to byte {last}",
                    expected=f"less than {subject.size}",
                )
