"""The post-filters of a track as plain values, for JSON and for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bmffkit.semantics.nnpf.messages import BY_URI, INLINE

if TYPE_CHECKING:
    from bmffkit.semantics.nnpf.messages import Characteristics
    from bmffkit.semantics.nnpf.spans import Spans
    from bmffkit.semantics.nnpf.survey import Filter, Storage, Survey

PURPOSES: Final = (
    "visual quality",
    "chroma upsampling",
    "resolution resampling",
    "picture rate upsampling",
    "bit depth upsampling",
    "colourization",
    "temporal extrapolation",
    "spatial extrapolation",
)
"""What the bits of ``nnpfc_purpose`` stand for, from the least one on: ISO/IEC 23002-7."""


def purposes(purpose: int) -> list[str]:
    """What a filter is for, in words."""
    if not purpose:
        return ["as the application decides"]
    bits = [bit for bit in range(purpose.bit_length()) if purpose >> bit & 1]
    return [PURPOSES[b] if b < len(PURPOSES) else f"reserved bit {b}" for b in bits]


def kind_of(held: Characteristics) -> str:
    """``base`` or ``update``."""
    return "base" if held.base else "update"


class Facts:
    """The filters of one track as plain values.

    Args:
        track: the track.
        survey: what was found in it.
    """

    def __init__(self, track: Any, survey: Survey) -> None:
        self.track = track
        self.survey = survey
        self._scale = track.timescale or 1
        self._times = track.decode_times
        self._durations = track.durations

    def seconds(self, sample: int) -> float:
        """When a sample is decoded; for one past the last, when that one ends."""
        count = len(self._times)
        if not count:
            return 0.0
        if sample < count:
            return float(int(self._times[sample]) / self._scale)
        end = int(self._times[count - 1]) + int(self._durations[count - 1])
        return end / self._scale

    def end_of(self, after: int) -> float:
        """When the sample before this one ends."""
        last = after - 1
        return (int(self._times[last]) + int(self._durations[last])) / self._scale

    def stretches(self, spans: Spans) -> list[dict[str, Any]]:
        """Stretches of samples: the first and the last, and when they begin and end."""
        return [
            {
                "first": first,
                "last": after - 1,
                "start": self.seconds(first),
                "end": self.end_of(after),
            }
            for first, after in spans
        ]

    def of_filter(self, each: Filter) -> dict[str, Any]:
        """What is known of one message."""
        held = each.characteristics
        out: dict[str, Any] = {
            "filter_id": held.id,
            "kind": kind_of(held),
            "mode_idc": held.mode,
            "purpose": held.purpose,
            "purposes": purposes(held.purpose),
        }
        if held.mode == INLINE:
            out["bytes"] = len(held.network)
        if held.mode == BY_URI:
            out["tag_uri"], out["uri"] = held.tag_uri, held.uri
        out["stored"] = [_stored(place) for place in each.stored]
        out["in_force"] = self.stretches(each.in_force)
        out["active"] = self.stretches(each.active)
        if held.base:
            out["active_with_update"] = self.stretches(each.updated)
        return out

    def to_dict(self) -> dict[str, Any]:
        """All that is known of the track."""
        survey = self.survey
        return {
            "track_ID": self.track.id,
            "sample_entries": [entry.type for entry in self.track.sample_entries],
            "samples": survey.count,
            "timescale": self.track.timescale,
            "filters": [self.of_filter(each) for each in survey.filters],
            "missing": [
                {
                    "filter_id": filter_id,
                    "kind": "update" if update else "base",
                    "active": self.stretches(spans),
                }
                for (filter_id, update), spans in survey.missing
            ],
            "problems": [str(each) for each in survey.problems],
        }


def _stored(place: Storage) -> dict[str, Any]:
    if place.kind == "samples":
        return {"in": "samples", "times": place.times}
    if place.kind == "sample entry":
        return {"in": "sample entry", "number": place.number, "times": place.times}
    out: dict[str, Any] = {
        "in": "sample group",
        "path": place.path,
        "description": place.number,
    }
    if place.item is not None:
        out["item"] = place.item
    return out
