"""Sync samples of NAL units: ISO/IEC 14496-15:2024, 4.3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.rules.finding import Finding
from bmffkit.semantics.rules.nal_units import VCL, View, marked, report, views
from bmffkit.semantics.rules.rule import ISO15, mender, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.rules.subject import Subject, TrackSubject

_SYNC = {
    Codec.AVC: (5,),
    Codec.HEVC: tuple(range(16, 24)),
    Codec.VVC: (7, 8, 9, 10),
    Codec.EVC: (1,),
}
_CLOSED = {Codec.AVC: (5,), Codec.HEVC: (19, 20), Codec.VVC: (7, 8), Codec.EVC: (1,)}


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
        wrong = _false(track, view)
        wanted = "IDR" if view.codec in (Codec.AVC, Codec.EVC) else "IRAP"
        yield from report(
            track,
            wrong,
            "the sample is marked as a sync sample and is none",
            expected=f"an {wanted} picture",
            mend="list the samples at which decoding can start",
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
    for view in views(track):
        yield from report(
            track,
            _missed(track, view),
            "the sample is an IDR picture and not marked as a sync sample",
            mend="list the samples at which decoding can start",
        )


def _false(track: TrackSubject, view: View) -> Any:
    """Samples that are marked, and at which decoding cannot start."""
    numbers, good = _sync_state(track, view)
    return numbers[track.table.sync[numbers].astype(bool) & ~good]


def _missed(track: TrackSubject, view: View) -> Any:
    """Samples of IDR pictures that are not marked; open access points may be left out."""
    import numpy as np

    numbers, good = _sync_state(track, view)
    closed = _CLOSED[view.codec]
    idr = marked(track, view.units.sample[np.isin(view.kinds, closed)])[numbers]
    return numbers[~track.table.sync[numbers].astype(bool) & good & idr]


@mender("SYNC-1", "SYNC-2")
def list_sync(subject: Subject, finding: Finding) -> str | None:
    """Takes samples out of the list of sync samples, or puts them in."""
    import numpy as np

    track = next((t for t in subject.tracks if t.box.path == finding.path), None)
    document = subject.document
    if track is None or document is None or track.stbl is None:
        return None
    sync = track.table.sync.astype(bool).copy()
    if len(sync) != track.count:
        return None
    for view in views(track):
        if finding.id == "SYNC-1":
            sync[_false(track, view)] = False
        else:
            sync[_missed(track, view)] = True
    made = document.registry.load("SyncSampleBox")(
        sample_number=np.flatnonzero(sync) + 1
    )
    box = track.table_box("stss")
    if box is None:
        track.stbl.append(made)
    else:
        box.sample_number = made.sample_number
    return f"listed {int(sync.sum())} sync samples"
