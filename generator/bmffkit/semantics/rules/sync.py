"""Sync samples of NAL units: ISO/IEC 14496-15:2024, 4.3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.rules.finding import Finding
from bmffkit.semantics.rules.nal_units import VCL, View, marked, report, views
from bmffkit.semantics.rules.rule import ISO15, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.rules.subject import Subject, TrackSubject

_SYNC = {
    Codec.AVC: (5,),
    Codec.HEVC: tuple(range(16, 24)),
    Codec.VVC: (7, 8, 9, 10),
    Codec.EVC: (1,),
}


def _refers_to_items(track: TrackSubject) -> bool:
    """Whether pictures of an image sequence are coded after items, by the group 'refs'."""
    boxes: list[Any] = [] if track.stbl is None else list(track.stbl.children)
    return any(b.type == "sgpd" and str(b.grouping_type) == "refs" for b in boxes)


def _sync_state(track: TrackSubject, view: View) -> tuple[Any, Any]:
    """Samples of the codec with a picture, and whether decoding can start at each."""
    import numpy as np

    coded = np.isin(view.kinds, VCL[view.codec]) & view.mine
    if view.codec is not Codec.AVC:
        coded &= view.units.layers(view.codec) == 0
    samples = view.units.sample
    numbers = np.flatnonzero(marked(track, samples[coded]))
    good = np.isin(view.kinds, _SYNC[view.codec])
    if view.codec is Codec.AVC:
        return numbers, marked(track, samples[coded & good])[numbers]
    return numbers, ~marked(track, samples[coded & ~good])[numbers]


@rule(
    "SYNC-1",
    ISO15 + "4.3.2",
    "shall",
    "track",
    what="Decoding can start at every sample that is marked as a sync sample.",
    why="Players seek there, and show grey or nothing.",
    breaks="stss lists a sample of trailing pictures",
    keeps="stss lists the samples of IDR pictures (AVC) or of IRAP pictures (HEVC, VVC)",
)
def truly_sync(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Sync samples that are none."""
    if _refers_to_items(track):
        return
    for view in views(track):
        numbers, good = _sync_state(track, view)
        wrong = numbers[track.table.sync[numbers] & ~good]
        wanted = "IDR" if view.codec in (Codec.AVC, Codec.EVC) else "IRAP"
        yield from report(
            track,
            wrong,
            "the sample is marked as a sync sample and is none",
            expected=f"an {wanted} picture",
        )


@rule(
    "SYNC-2",
    ISO15 + "4.3.2",
    "should",
    "track",
    what="Samples at which decoding can start are marked as sync samples.",
    why="Players seek further back than they need to.",
    breaks="an IDR picture that stss does not list",
    keeps="an IDR picture that stss lists",
)
def all_sync(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """IDR pictures that are not marked."""
    import numpy as np

    for view in views(track):
        numbers, good = _sync_state(track, view)
        # Open random access points may be left out; IDR pictures are always ones.
        closed = {Codec.HEVC: (19, 20), Codec.VVC: (7, 8)}.get(
            view.codec, _SYNC[view.codec]
        )
        idr = marked(track, view.units.sample[np.isin(view.kinds, closed)])[numbers]
        missed = numbers[~track.table.sync[numbers].astype(bool) & good & idr]
        yield from report(
            track,
            missed,
            "the sample is an IDR picture and not marked as a sync sample",
        )
