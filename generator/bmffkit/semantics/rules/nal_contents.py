"""What NAL units in samples hold: ISO/IEC 14496-15:2024, 4.3, 5.4, 8.4 and 11.3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nal.unit_table import MOST, MOST_IN_SAMPLE
from bmffkit.semantics.rules.finding import Finding
from bmffkit.semantics.rules.nal_units import HEAD, View, named, report, views
from bmffkit.semantics.rules.rule import ISO15, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.rules.subject import Subject, TrackSubject

_SETS = {
    "avc1": (7, 8, 13), "avc2": (7, 8, 13), "hvc1": (32, 33, 34), "hvc2": (32, 33, 34),
    "vvc1": (13, 14, 15, 16),
}  # fmt: skip
_MOST_MESSAGES = 20_000
"""SEI units of a track that are taken apart; it is slow."""


@rule(
    "NALU-14",
    ISO15 + "4.3.2",
    "shall",
    "track",
    what="The messages of an SEI NAL unit fill it.",
    why="Decoders drop the unit, or read behind it.",
    breaks="a payload size of 200 with 100 bytes left in the unit",
    keeps="a payload size of 99 with 100 bytes left in the unit, the last one being 0x80",
)
def messages_fill(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """SEI units whose messages do not fit."""
    import numpy as np

    from bmffkit.runtime.errors import ParseError
    from bmffkit.semantics.nal.emulation import unescape
    from bmffkit.semantics.nal.sei import messages

    document = subject.document
    for view in views(track):
        if document is None or view.codec is Codec.EVC:
            continue
        rows = _messages(view)[:_MOST_MESSAGES]
        wrong = []
        for row in rows.tolist():
            start = int(view.units.start[row])
            end = start + int(view.units.length[row])
            try:
                for _ in messages(
                    unescape(document.buffer[start:end]), HEAD[view.codec]
                ):
                    pass
            except ParseError:
                wrong.append(int(view.units.sample[row]))
        yield from report(
            track,
            np.array(wrong, np.int64),
            "the messages of an SEI NAL unit do not fit it",
        )


def _messages(view: View) -> Any:
    """The SEI units of a codec, as rows of the table."""
    import numpy as np

    from bmffkit.semantics.nal.codecs import is_sei

    if view.codec is Codec.EVC:
        return np.zeros(0, np.int64)
    kinds = [kind for kind in range(64) if is_sei(kind, view.codec)]
    return np.flatnonzero(view.mine & np.isin(view.kinds, kinds))


# ----------------------------------------------------------------------- parameter sets


def _sets_in_samples(
    track: TrackSubject, names: tuple[str, ...], other: str
) -> Iterator[Finding]:
    import numpy as np

    formats = track.sei.formats
    numbers = [n for n, name in enumerate(formats, 1) if name in names]
    if not numbers:
        return
    chosen = np.isin(track.table.entries, numbers)
    for view in views(track):
        kinds = [k for n in names for k in _SETS.get(n, ()) if view.codec is _codec(n)]
        wrong = np.isin(view.kinds, kinds) & view.mine & chosen[view.units.sample]
        name = formats[numbers[0] - 1]
        yield from report(
            track,
            view.units.sample[wrong],
            f"{named(view, view.kinds[wrong])} stands in the sample of an {name!r} track",
            expected=f"the sample entry as its place, or the type {other!r}",
        )


def _codec(name: str) -> Codec | None:
    from bmffkit.semantics.nal.codecs import codec_of_sample_entry

    return codec_of_sample_entry(name)


@rule(
    "NALU-11",
    ISO15 + "5.4.2.1.2",
    "shall",
    "track",
    what="No parameter sets stand in samples of an avc1 track.",
    why="Players of avc1 do not look for them there; avc3 is for that.",
    breaks="avc1, and a sequence parameter set before a slice",
    keeps="avc3, and a sequence parameter set before a slice",
)
def avc_sets(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Parameter sets in samples of avc1."""
    yield from _sets_in_samples(track, ("avc1", "avc2"), "avc3")


@rule(
    "NALU-12",
    ISO15 + "8.4.1.1.1",
    "shall",
    "track",
    what="No parameter sets stand in samples of a hvc1 track.",
    why="Players of hvc1 do not look for them there; hev1 is for that.",
    breaks="hvc1, and a sequence parameter set before a slice",
    keeps="hev1, and a sequence parameter set before a slice",
)
def hevc_sets(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Parameter sets in samples of hvc1."""
    yield from _sets_in_samples(track, ("hvc1", "hvc2"), "hev1")


@rule(
    "NALU-13",
    ISO15 + "11.3.3.1.1",
    "shall",
    "track",
    what="No DCI, VPS, SPS or PPS stands in samples of a vvc1 track.",
    why="Players of vvc1 do not look for them there; vvi1 is for that.",
    breaks="vvc1, and a sequence parameter set before a slice",
    keeps="vvi1, and a sequence parameter set before a slice",
)
def vvc_sets(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Parameter sets in samples of vvc1."""
    yield from _sets_in_samples(track, ("vvc1",), "vvi1")


# ----------------------------------------------------------------- what is not looked at


@rule(
    "NALU-15",
    ISO15 + "4.3.2",
    "info",
    "track",
    what="There are not more NAL units than are looked at.",
    why="What the other rules say of the track does not hold for the units left out.",
    breaks="a sample of 20,000 NAL units",
    keeps="a sample of 20 NAL units",
)
def looked_at(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Samples with units that no rule has looked at."""
    if track.units is not None:
        yield from report(
            track,
            track.units.uncounted,
            "not all of its NAL units are looked at",
            expected=f"{MOST_IN_SAMPLE:,} in a sample, {MOST:,} in a track, or fewer",
        )
    for view in views(track):
        rows = _messages(view)[_MOST_MESSAGES:]
        yield from report(
            track,
            view.units.sample[rows],
            "its SEI NAL units are not looked into for messages that do not fit",
            expected=f"{_MOST_MESSAGES:,} in a track, or fewer",
        )
