"""All filters of a track: where they are stored, in force, and active.

Messages are in sample groups, or in samples and sample entries. Those of a sample entry
count as messages of the first sample of each run of samples of that entry, and of its sync
samples. In force, by groups: the samples that are mapped; by messages: as in ``force``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from bmffkit.runtime.errors import BmffError, NotFoundError, ParseError
from bmffkit.runtime.registry import registry_for
from bmffkit.semantics.nnpf.activity import Activation, activity_runs
from bmffkit.semantics.nnpf.entries import stored
from bmffkit.semantics.nnpf.filters import (
    child_of,
    non_vcl_track,
    track_groups,
)
from bmffkit.semantics.nnpf.force import named
from bmffkit.semantics.nnpf.present import Messages
from bmffkit.semantics.nnpf.spans import Spans

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from bmffkit.semantics.groups.mapping import Description
    from bmffkit.semantics.nnpf.activity import ActivityRuns
    from bmffkit.semantics.nnpf.filters import FilterRuns, TrackGroups
    from bmffkit.semantics.nnpf.messages import Characteristics

    Numbers = NDArray[Any]
    Key = tuple[int, bool]


class Storage(NamedTuple):
    """A place where a message is stored.

    Attributes:
        kind: an entry of a sample group description box, samples, or a sample entry.
        number: of the description, or of the sample entry, from 1; 0 for samples.
        path: of the description box, or of the sample entry; empty for samples.
        item: the item that holds the network; None: the message holds it, or a URI does.
        times: how often the message is there.
    """

    kind: Literal["group", "samples", "sample entry"]
    number: int
    path: str
    item: int | None
    times: int


@dataclass(eq=False)
class Filter:
    """One message about a filter, and the samples that it is for.

    Attributes:
        characteristics: what the message says.
        stored: where it is.
        in_force: the samples for which it is in force.
        active: those for which activation messages select it as well.
        updated: of a base filter, those for which they select its update, which is to be
            applied to it.
    """

    characteristics: Characteristics
    stored: list[Storage]
    in_force: Spans
    active: Spans
    updated: Spans

    @property
    def id(self) -> int:
        """``nnpfc_id``."""
        return self.characteristics.id

    @property
    def update(self) -> bool:
        """Whether it updates the base filter with the same number."""
        return not self.characteristics.base

    @property
    def network(self) -> bytes | str:
        """The NNR bitstream, or the URI that names the network; empty when not said."""
        held = self.characteristics
        return held.network or held.uri

    def __repr__(self) -> str:
        return f"<{named(self.characteristics.key)}, in force {self.in_force!r}>"


class ActiveFilter(NamedTuple):
    """A filter that is to be applied to a picture.

    Attributes:
        filter_id: ``nnpfa_target_id``.
        update: whether the update is to be applied to the base filter first.
        base: the base filter; None: it is not in force, and the filter cannot be used.
        updating: the update; None: there is none, or it is not asked for.
        sample: the sample whose message activates it.
        activation: that message.
    """

    filter_id: int
    update: bool
    base: Characteristics | None
    updating: Characteristics | None
    sample: int
    activation: Activation

    @property
    def complete(self) -> bool:
        """Whether all that it takes is in force."""
        return self.base is not None and (self.updating is not None or not self.update)

    @property
    def networks(self) -> list[bytes | str]:
        """The NNR bitstreams, or URIs, in the order of their application: base, update."""
        held = [each for each in (self.base, self.updating) if each is not None]
        return [each.network or each.uri for each in held]


class Survey:
    """What was found in one track.

    Args:
        file: the file.
        track: the track; of AVC, HEVC or VVC.
        progress: called with the number of samples done, from time to time.

    Attributes:
        filters: every message about a filter, by number, base before update, in order of use.
        activity: when filters are active, by number and layer.
        problems: what cannot be read, or contradicts; it is left out.

    Raises:
        ParseError: the samples are no NAL units of AVC, HEVC or VVC.
    """

    def __init__(
        self,
        file: Any,
        track: Any,
        *,
        progress: Callable[[int], None] | None = None,
    ) -> None:
        self.problems: list[BmffError] = []
        self.count = int(track.sample_count)
        self.filters: list[Filter] = []
        self._by_key: dict[Key, list[Filter]] = {}
        groups = track_groups(file, track, lenient=True, problems=self.problems)
        registry = registry_for(track.box)
        apart = _companion(file, track, self.problems)
        found = Messages(track, registry, self.problems, progress, apart)
        times = track.decode_times + track.composition_offsets
        self.activity: list[ActivityRuns] = activity_runs(
            found.activations, found.sequences, times
        )
        self._add_groups(groups)
        self._add_messages(found)
        if len(groups) and found.contents:
            reason = (
                "messages about filters are in samples or sample entries, beside groups"
            )
            self.problems.append(ParseError(reason, path=track.box.path))
        self.filters.sort(key=_order)

    # ---------------------------------------------------------------------- in force

    def _add_groups(self, groups: TrackGroups) -> None:
        for runs in groups:
            self._add_runs(runs)

    def _add_runs(self, runs: FilterRuns) -> None:
        import numpy as np

        mapping = runs.mapping
        used = np.unique(mapping.values).tolist()
        rows: dict[bytes, tuple[Characteristics, list[int]]] = {}
        for value in used:
            held = runs.characteristics(value)
            if held is not None:
                rows.setdefault(held.message.payload, (held, []))[1].append(value)
        ends = np.append(mapping.starts[1:], mapping.count)
        for held, values in rows.values():
            chosen = np.isin(mapping.values, values)
            listed = [_storage(mapping.descriptions[value - 1]) for value in values]
            self._add(held, listed, mapping.starts[chosen], ends[chosen])

    def _add_messages(self, found: Messages) -> None:
        import numpy as np

        for spans in found.in_force().values():
            rows: dict[int, list[tuple[int, int]]] = {}
            for start, end, content in spans:
                rows.setdefault(content, []).append((start, end))
            for content, pairs in rows.items():
                table = np.array(pairs, np.int64)
                listed = [
                    (
                        Storage("sample entry", number, "", None, 1)
                        if number
                        else Storage("samples", 0, "", None, count)
                    )
                    for number, count in found.places[content].items()
                ]
                self._add(found.contents[content], listed, table[:, 0], table[:, 1])

    def _add(
        self,
        held: Characteristics,
        listed: list[Storage],
        starts: Numbers,
        ends: Numbers,
    ) -> None:
        in_force = Spans.joined(starts, ends)
        active = self._active(held.id, held.base) & in_force
        updated = self._active(held.id, False) if held.base else Spans.of(())
        made = Filter(held, listed, in_force, active, updated & in_force)
        self.filters.append(made)
        self._by_key.setdefault(held.key, []).append(made)

    # ------------------------------------------------------------------------- active

    def _active(self, filter_id: int, base: bool) -> Spans:
        out = Spans.of(())
        for runs in self.activity:
            if runs.filter_id == filter_id:
                out = out | runs.where(base)
        return out

    @cached_property
    def missing(self) -> list[tuple[Key, Spans]]:
        """Filters that messages select where they are not in force, by filter and update."""
        out = []
        for filter_id in sorted({runs.filter_id for runs in self.activity}):
            for update in (False, True):
                there = Spans.of(())
                for each in self._by_key.get((filter_id, update), ()):
                    there = there | each.in_force
                left = self._active(filter_id, not update) - there
                if len(left):
                    out.append(((filter_id, update), left))
        return out

    def active(self, sample: int) -> list[ActiveFilter]:
        """The filters that are to be applied to the picture of a sample.

        Raises:
            NotFoundError: there is no such sample.
        """
        if not 0 <= sample < self.count:
            raise NotFoundError(f"no sample {sample}; the track has {self.count}")
        out = []
        for runs in self.activity:
            value = runs.value_at(sample)
            if not value:
                continue
            carrier, message = runs.message(value)
            key, update = runs.filter_id, not message.base
            base = self._at((key, False), sample)
            updating = self._at((key, True), sample) if update else None
            out.append(ActiveFilter(key, update, base, updating, carrier, message))
        return out

    def _at(self, key: Key, sample: int) -> Characteristics | None:
        for each in self._by_key.get(key, ()):
            if sample in each.in_force:
                return each.characteristics
        return None


def _companion(file: Any, track: Any, problems: list[BmffError]) -> Any:
    """The track of the non-VCL NAL units; None: there is none."""
    try:
        trak = non_vcl_track(child_of(file, "moov"), track.box)
    except BmffError as error:
        problems.append(error)
        return None
    return next((each for each in file.tracks if each.box is trak), None)


def _storage(description: Description) -> Storage:
    item = stored(description.entry).item
    return Storage("group", description.number, description.box.path, item, 1)


def _order(each: Filter) -> tuple[int, bool, int]:
    first = int(each.in_force.starts[0]) if len(each.in_force) else 0
    return each.id, each.update, first
