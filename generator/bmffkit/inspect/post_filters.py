"""The post-filters of a file in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nal.configuration import codec_of
from bmffkit.semantics.nnpf.messages import BY_URI, INLINE

if TYPE_CHECKING:
    from bmffkit.api.file import File
    from bmffkit.api.tracks import Track
    from bmffkit.semantics.nnpf.messages import Characteristics
    from bmffkit.semantics.nnpf.survey import Storage

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
    words = []
    for place in places:
        if place.kind == "samples":
            words.append(f"samples, {place.times:,}x")
        elif place.kind == "sample entry":
            words.append(f"sample entry {place.number}")
        else:
            local = place.number > 0x10000
            number = place.number - 0x10000 if local else place.number
            word = f"group entry {number}{' of a fragment' if local else ''}"
            item = "" if place.item is None else f", item {place.item}"
            words.append(word + item)
    listed = list(dict.fromkeys(words))
    more = f" and {len(listed) - 2} more" if len(listed) > 2 else ""
    return "; ".join(listed[:2]) + more
