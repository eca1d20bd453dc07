"""NAL units in samples: ISO/IEC 14496-15:2024, 4.3, 5.4, 8.4 and 11.3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.semantics.nal.codecs import Codec, type_name
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import ISO15, mender, rule
from bmffkit.semantics.rules.subject import runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.nal.unit_table import UnitTable
    from bmffkit.semantics.rules.subject import Subject, TrackSubject

HEAD = {Codec.AVC: 1, Codec.HEVC: 2, Codec.VVC: 2, Codec.EVC: 2}
_DELIMITER = {Codec.AVC: 9, Codec.HEVC: 35, Codec.VVC: 20}
VCL = {
    Codec.AVC: (1, 2, 3, 4, 5, 20, 21),
    Codec.HEVC: tuple(range(32)),
    Codec.VVC: tuple(range(12)),
    Codec.EVC: tuple(range(24)),
}
_OURS = {
    Codec.AVC: tuple(range(24, 32)),
    Codec.HEVC: tuple(range(48, 64)),
    Codec.VVC: tuple(range(28, 32)),
    Codec.EVC: tuple(range(56, 63)),
}
"""Types that the file format uses for extractors and the like, which stand for others."""
_LEADING = {
    Codec.AVC: (6, 7, 8, 9, 14, 15, 16),
    Codec.HEVC: (32, 33, 34, 35, 39),
    Codec.VVC: (12, 13, 14, 15, 16, 17, 19, 20, 23),
}
_TRAILING = {
    Codec.AVC: (12,),
    Codec.HEVC: (38, 40),
    Codec.VVC: (18, 24, 25),
}
_END = {Codec.AVC: 11, Codec.HEVC: 37, Codec.VVC: 22}
_WITHOUT_PICTURES = frozenset(("avcp", "vvcN", "hvt2", "hvt3"))


class View(NamedTuple):
    """The NAL units of one codec in a track.

    Attributes:
        units: all units of the track.
        kinds: ``nal_unit_type`` of each.
        mine: which of them are of this codec.
    """

    units: UnitTable
    codec: Codec
    kinds: Any
    mine: Any


def views(track: TrackSubject) -> Iterator[View]:
    import numpy as np

    units = track.units
    if units is None or not len(units.sample):
        return
    codecs = [codec for codec in Codec if codec in track.codecs]
    for codec in codecs:
        if len(codecs) == 1:
            mine = np.ones(len(units.sample), bool)
        else:
            mine = track.codec_samples(codec)[units.sample]
        yield View(units, codec, units.types(codec), mine)


def report(
    track: TrackSubject, samples: Any, message: str, expected: str = "", mend: str = ""
) -> Iterator[Finding]:
    """A finding for each run of samples."""
    for first, last in runs(samples):
        yield found(
            track.box, message, expected=expected, mend=mend, samples=(first, last)
        )


def marked(track: TrackSubject, samples: Any) -> Any:
    """For every sample of the track whether it is among some."""
    import numpy as np

    out = np.zeros(len(track.table.sizes), bool)
    out[samples] = True
    return out


def named(view: View, kinds: Any) -> str:
    import numpy as np

    found_kinds = np.unique(kinds).tolist()
    return ", ".join(
        f"{type_name(kind, view.codec)} ({kind})" for kind in found_kinds[:4]
    )


# --------------------------------------------------------------------------- the lengths


@rule(
    "NALU-1",
    ISO15 + "4.3.2",
    "shall",
    "track",
    what="The lengths of the NAL units add up to the size of the sample.",
    why="Every unit behind a wrong length is lost.",
    breaks="a length of 1000 with 900 bytes left in the sample",
    keeps="a length of 900 with 900 bytes left in the sample",
)
def lengths(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Samples that their units do not tile."""
    if track.units is not None:
        message = "the lengths of the NAL units do not fit the size of the sample"
        yield from report(track, track.units.misfits, message)


@rule(
    "NALU-2",
    ISO15 + "4.3.2",
    "shall",
    "track",
    what="A NAL unit is not shorter than its header.",
    why="Decoders reject empty units, and some stop there.",
    breaks="a length of 0",
    keeps="a length of 2 or more",
)
def headers(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Units without a whole header."""
    for view in views(track):
        short = view.mine & (view.units.length < HEAD[view.codec])
        yield from report(
            track,
            view.units.sample[short],
            "a NAL unit is shorter than its header",
            expected=f"{HEAD[view.codec]} bytes or more",
        )


@rule(
    "NALU-3",
    ISO15 + "4.3.2",
    "shall",
    "track",
    what="The first bit of a NAL unit is 0.",
    why="The bit is forbidden; it is a sign of damage, or of lengths that lead elsewhere.",
    breaks="a NAL unit that begins with 0xE5",
    keeps="a NAL unit that begins with 0x65",
)
def forbidden(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Units with the forbidden bit."""
    for view in views(track):
        bad = view.mine & (view.units.first >> 7 == 1)
        yield from report(
            track, view.units.sample[bad], "the forbidden bit of a NAL unit is 1"
        )


@rule(
    "NALU-4",
    ISO15 + "5.3.3.1.3",
    "shall",
    "file",
    what="The length fields of NAL units have 1, 2 or 4 bytes.",
    why="Readers do not know lengths of three bytes.",
    breaks="lengthSizeMinusOne 2",
    keeps="lengthSizeMinusOne 3",
)
def length_sizes(subject: Subject) -> Iterator[Finding]:
    """Length fields of three bytes."""
    for box in subject.boxes("avcC", "hvcC", "vvcC"):
        record: Any = next((v for n, v in box.fields() if n.endswith("Config")), None)
        size = getattr(record, "lengthSizeMinusOne", None)
        if size is None:
            size = getattr(record, "LengthSizeMinusOne", None)
        if size == 2:
            yield found(box, "lengthSizeMinusOne is 2", expected="0, 1 or 3")


# -------------------------------------------------------------------- access unit order


@rule(
    "NALU-5",
    ISO15 + "4.3.2",
    "shall",
    "track",
    what="An access unit delimiter is the first NAL unit of its sample.",
    why="Whatever stands before it belongs to the access unit before, by the codec's rules.",
    breaks="SEI, AUD, slice",
    keeps="AUD, SEI, slice",
)
def delimiter_first(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Delimiters behind other units."""
    for view in views(track):
        misplaced, before = _late_delimiters(view)
        yield from report(
            track,
            misplaced,
            f"the access unit delimiter stands behind {named(view, before)}",
            expected="the first place in the sample",
            mend="move it to the front",
        )


def _late_delimiters(view: View) -> tuple[Any, Any]:
    """Samples with a delimiter that is not first, and the types before those."""
    import numpy as np

    wanted = _DELIMITER.get(view.codec)
    if wanted is None:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    sample = view.units.sample
    first = np.ones(len(sample), bool)
    first[1:] = sample[1:] != sample[:-1]
    late = np.flatnonzero(view.mine & (view.kinds == wanted) & ~first)
    return sample[late], view.kinds[late - 1]


@mender("NALU-5")
def delimiter_to_front(subject: Subject, finding: Finding) -> str | None:
    """Moves delimiters to the front of their samples, whose sizes stay as they are."""
    import numpy as np

    from bmffkit.semantics.rules.mending import rewrite

    track = next((t for t in subject.tracks if t.box.path == finding.path), None)
    moved = 0
    if track is None:
        return None
    for view in views(track):
        samples, _ = _late_delimiters(view)
        for number in np.unique(samples).tolist():
            low, high = np.searchsorted(view.units.sample, [number, number + 1])
            rows = np.arange(low, high)
            kinds = view.kinds[rows]
            order = np.argsort(kinds != _DELIMITER[view.codec], kind="stable")
            if _reordered(subject, track, view, rows[order], number, rewrite):
                moved += 1
    return f"moved the access unit delimiter of {moved} samples" if moved else None


def _reordered(
    subject: Subject,
    track: TrackSubject,
    view: View,
    rows: Any,
    number: int,
    write: Any,
) -> bool:
    at, size = int(track.table.offsets[number]), int(track.table.sizes[number])
    document = subject.document
    assert document is not None
    if document.ensure is not None:
        document.ensure(at, at + size)
    width = int(view.units.start[rows].min()) - at
    parts = []
    for start, length in zip(
        view.units.start[rows].tolist(), view.units.length[rows].tolist(), strict=True
    ):
        parts.append(bytes(document.buffer[start - width : start + length]))
    data = b"".join(parts)
    return len(data) == size and bool(write(subject, at, data))


def _edge(view: View, last: bool) -> Any:
    """For every unit the place of the last (or first) coded slice of its sample; -1: none."""
    import numpy as np

    sample = view.units.sample
    place = np.arange(len(sample))
    vcl = np.flatnonzero(np.isin(view.kinds, VCL[view.codec] + _OURS[view.codec]))
    edges = np.full(int(sample.max(initial=0)) + 1, -1)
    order = vcl if last else vcl[::-1]
    edges[sample[order]] = place[order]
    return edges[sample]


@rule(
    "NALU-6",
    ISO15 + "4.3.2",
    "shall",
    "track",
    what="Parameter sets and prefix SEI do not follow on the last slice of their sample.",
    why="By the codec's rules the next access unit begins there.",
    breaks="slice, PPS",
    keeps="PPS, slice",
)
def before_slices(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Units behind the last slice that begin an access unit."""
    import numpy as np

    for view in views(track):
        edge = _edge(view, True)
        late = np.arange(len(edge)) > edge
        wrong = view.mine & (edge >= 0) & late
        wrong &= np.isin(view.kinds, _LEADING.get(view.codec, ()))
        wrong &= view.kinds != _DELIMITER.get(view.codec, -2)
        kinds = view.kinds[wrong]
        yield from report(
            track,
            view.units.sample[wrong],
            f"{named(view, kinds)} follows on the last slice",
            expected="a place before the slices",
        )


@rule(
    "NALU-7",
    ISO15 + "4.3.2",
    "shall",
    "track",
    what="Suffix SEI and filler data do not stand before the first slice of their sample.",
    why="By the codec's rules they belong to the access unit before.",
    breaks="suffix SEI, slice",
    keeps="slice, suffix SEI",
)
def behind_slices(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Units before the first slice that belong behind one."""
    import numpy as np

    for view in views(track):
        edge = _edge(view, False)
        wrong = view.mine & (edge >= 0) & (np.arange(len(edge)) < edge)
        wrong &= np.isin(view.kinds, _TRAILING.get(view.codec, ()))
        yield from report(
            track,
            view.units.sample[wrong],
            f"{named(view, view.kinds[wrong])} stands before the first slice",
            expected="a place behind a slice",
        )


@rule(
    "NALU-8",
    ISO15 + "4.3.2",
    "shall",
    "track",
    what="Every sample has a coded slice.",
    why="A sample is an access unit, and there is none without a picture.",
    breaks="a sample of an SEI NAL unit",
    keeps="a sample of an SEI NAL unit and a slice",
)
def pictures(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Samples without a picture."""
    import numpy as np

    if _WITHOUT_PICTURES.intersection(track.sei.formats):
        return
    for view in views(track):
        coded = np.isin(view.kinds, VCL[view.codec] + _OURS[view.codec]) & view.mine
        empty = marked(track, view.units.sample[view.mine])
        empty |= (np.asarray(track.table.sizes) == 0) & track.codec_samples(view.codec)
        for others in (
            view.units.sample[coded],
            view.units.misfits,
            view.units.uncounted,
        ):
            empty[others] = False
        yield from report(track, np.flatnonzero(empty), "the sample has no coded slice")


@rule(
    "NALU-9",
    ISO15 + "4.3.2",
    "shall",
    "track",
    what="Nothing follows on a NAL unit that ends the bitstream.",
    why="Decoders stop there.",
    breaks="end of bitstream, slice",
    keeps="slice, end of bitstream",
)
def end_last(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Units behind the end."""
    import numpy as np

    for view in views(track):
        sample = view.units.sample
        last = np.ones(len(sample), bool)
        last[:-1] = sample[1:] != sample[:-1]
        wrong = view.mine & (view.kinds == _END.get(view.codec, -2)) & ~last
        yield from report(
            track, sample[wrong], "NAL units follow on one that ends the bitstream"
        )


@rule(
    "NALU-10",
    ISO15 + "8.4.1.1.1",
    "shall",
    "track",
    what="A sample of HEVC has one picture of the base layer.",
    why="The second picture has no time of its own.",
    breaks="a sample with two slices that are the first of their picture",
    keeps="two samples with one picture each",
)
def one_picture(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Samples of HEVC with several pictures."""
    import numpy as np

    for view in views(track):
        if view.codec is not Codec.HEVC:
            continue
        kinds, units = view.kinds, view.units
        slices = (kinds >= 0) & ((kinds < 10) | ((kinds >= 16) & (kinds < 22)))
        first = slices & (units.third >> 7 == 1) & (units.layers(Codec.HEVC) == 0)
        counts = np.bincount(units.sample[first & view.mine])
        many = np.flatnonzero(counts > 1)
        yield from report(track, many, "the sample has more than one picture")
