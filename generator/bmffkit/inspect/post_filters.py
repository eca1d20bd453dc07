"""The post-filters of a file in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bmffkit.semantics.groups.box_runs import LOCAL
from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nal.configuration import codec_of
from bmffkit.semantics.nnpf.messages import BY_URI, INLINE

if TYPE_CHECKING:
    from bmffkit.api.file import File
    from bmffkit.api.tracks import Track
    from bmffkit.semantics.nnpf.messages import Characteristics
    from bmffkit.semantics.nnpf.survey import Storage

_FEW = 4
_CODECS = frozenset((Codec.AVC, Codec.HEVC, Codec.VVC))


def network_of(held: Characteristics) -> str:
    """How the network is given, in words."""
    if held.mode == INLINE:
        return f"NNR, {len(held.network):,} bytes"
    return "URI" if held.mode == BY_URI else f"reserved mode {held.mode}"


def tracks_of(file: File, track_ID: int | None) -> list[Track]:
    """The track with this ID, or all that can have post-filters.

    Raises:
        NotFoundError: there is no such track.
    """
    if track_ID is not None:
        return [file.tracks.by_id(track_ID)]
    return [track for track in file.tracks if can_have(track)]


def can_have(track: Track) -> bool:
    """Whether the samples of a track are of a codec that has post-filters."""
    entries = track.sample_entries
    return bool(entries) and codec_of(entries[0]) in _CODECS


def stored_in(places: list[Storage]) -> str:
    """Where a message is stored, in words."""
    words = [
        f"samples, {place.times:,}x" for place in places if place.kind == "samples"
    ]
    entries = [place.number for place in places if place.kind == "sample entry"]
    words += _listed("sample entry", "sample entries", entries)
    groups = [place for place in places if place.kind == "group"]
    words += _listed(
        "group entry",
        "group entries",
        [each.number for each in groups if each.number <= LOCAL],
    )
    local = sum(each.number > LOCAL for each in groups)
    if local:
        words.append(f"{local:,} group entr{'y' if local == 1 else 'ies'} of fragments")
    items = [each.item for each in groups if each.item is not None]
    words += _listed("item", "items", items)
    return ", ".join(words)


def _listed(one: str, several: str, numbers: list[int]) -> list[str]:
    """Numbers with their name, the first few of many."""
    chosen = sorted(set(numbers))
    if not chosen:
        return []
    more = f" and {len(chosen) - _FEW} more" if len(chosen) > _FEW else ""
    shown = " ".join(str(each) for each in chosen[:_FEW])
    return [f"{one if len(chosen) == 1 else several} {shown}{more}"]
