"""Moving NNPFC messages from samples and sample entries to a sample group.

ISO/IEC 14496-15:2024/Amd 1:2025, 4.19. Everything is checked before anything is changed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from bmffkit.runtime.errors import WriteError
from bmffkit.runtime.registry import registry_for
from bmffkit.semantics.groups.building import Assignment, place_groups
from bmffkit.semantics.nnpf.collecting import Collected, collect, has_groups
from bmffkit.semantics.nnpf.entries import GROUPING_TYPE, PayloadSize, entry_of
from bmffkit.semantics.nnpf.force import Addition, Key, Plan, Run, named, plan
from bmffkit.semantics.nnpf.messages import INLINE, parameter
from bmffkit.semantics.nnpf.network_building import Network, NetworkItem, add_networks
from bmffkit.semantics.nnpf.removal import strip
from bmffkit.semantics.nnpf.restoring import is_companion
from bmffkit.semantics.nnr.units import fill
from bmffkit.semantics.splicing import replaced_samples

if TYPE_CHECKING:
    from collections.abc import Callable

    from bmffkit.runtime.structure import Record
    from bmffkit.semantics.faces import MovieFile, SampleTrack
    from bmffkit.semantics.nnpf.removal import Lean

NetworkPlace = Literal["inline", "items"]
"""Where networks go: into the entries of the group, or into items of their own."""

NO_MESSAGES = "there are no NNPFC messages"
DONE_BEFORE = "the messages are in a sample group already"
APART = "its messages belong to the samples of the track that refers to it"


@dataclass(frozen=True, slots=True)
class HarvestedFilter:
    """One filter, or its updates, in a sample group.

    Attributes:
        filter_id: ``filter_id``.
        update: ``filter_update_flag``.
        entries: descriptions in the group.
        messages: different messages in those.
        runs: samples in a row, as first sample, sample behind the last, and the number
            of the entry, from 1.
        size: bytes of the payloads of the different messages.
    """

    filter_id: int
    update: bool
    entries: int
    messages: int
    runs: list[tuple[int, int, int]]
    size: int


@dataclass(slots=True)
class Harvested:
    """What was done to a track.

    Attributes:
        track_ID: the track.
        filters: what the group holds now.
        messages: messages that were taken out of samples.
        configured: messages that were taken out of sample entries.
        samples: samples that are shorter now.
        bytes_before: bytes of all samples, before.
        bytes_after: bytes of all samples, after.
        dropped: repetitions at samples where decoding cannot start, which are not kept.
        added: repetitions that readers add at random access points, as was allowed.
        items: networks that are items now.
        nothing: why nothing was done; empty when something was.
    """

    track_ID: int
    filters: list[HarvestedFilter] = field(default_factory=list)
    messages: int = 0
    configured: int = 0
    samples: int = 0
    bytes_before: int = 0
    bytes_after: int = 0
    dropped: int = 0
    added: list[Addition] = field(default_factory=list)
    items: int = 0
    nothing: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The same as plain Python values that JSON can hold."""
        if self.nothing:
            return {"track_ID": self.track_ID, "nothing": self.nothing}
        return {
            "track_ID": self.track_ID,
            "filters": [
                {
                    "filter_id": each.filter_id,
                    "filter_update_flag": int(each.update),
                    "entries": each.entries,
                    "messages": each.messages,
                    "payload_bytes": each.size,
                    "runs": [
                        {"start": start, "end": end, "entry": entry}
                        for start, end, entry in each.runs
                    ],
                }
                for each in self.filters
            ],
            "messages_removed": self.messages,
            "messages_removed_from_sample_entries": self.configured,
            "samples_changed": self.samples,
            "sample_bytes_before": self.bytes_before,
            "sample_bytes_after": self.bytes_after,
            "repetitions_dropped": self.dropped,
            "repetitions_added": [
                {"sample": each.sample, "filter_id": each.key[0],
                 "filter_update_flag": int(each.key[1])}
                for each in self.added
            ],
            "items": self.items,
        }  # fmt: skip


def harvest(
    file: MovieFile,
    track: SampleTrack,
    *,
    networks: NetworkPlace = "inline",
    repeat: bool = False,
    payload_size: PayloadSize = "with",
    progress: Callable[[int], None] | None = None,
) -> Harvested:
    """Moves the NNPFC messages of a track to a sample group; takes effect with a save.

    Activation messages, all other messages and all other NAL units stay as they are. Of a
    VVC track, messages of the track of its non-VCL NAL units are moved as well. When there
    is nothing to do, nothing is changed, and the result says why.

    Args:
        file: the file.
        track: the track; ask the file for it again afterwards.
        networks: whether the networks of messages stand in the entries of the group, or
            are items of type ``nnr1``.
        repeat: lets messages be put into sync samples (and other random access points
            where readers put messages) that lack them, though they are in force there.
        payload_size: whether ``payloadSize`` of an entry counts a network that is an item.
        progress: called with the number of samples looked at, from time to time.

    Raises:
        ParseError: the track is broken, or of no coding system with such messages.
        WriteError: a sample group cannot say what the messages say, with the reason.
    """
    if networks not in ("inline", "items"):
        raise WriteError(f"networks are 'inline' or 'items', not {networks!r}")
    if is_companion(file, track):
        return Harvested(track.id, nothing=APART)
    grouped = has_groups(file, track)
    found = collect(file, track, progress=progress)
    if not found:
        return Harvested(track.id, nothing=DONE_BEFORE if grouped else NO_MESSAGES)
    if grouped:
        first = found.presences[0]
        raise WriteError(
            f"the track has a sample group of post-filters, and sample {first.sample} has "
            "an NNPFC message as well; restore it first",
            path=track.box.path,
        )
    try:
        planned = plan(found.presences, found.points, repeat=repeat)
    except WriteError as error:
        raise WriteError(error.reason, path=track.box.path) from error
    return _Harvest(file, track, found, planned).apply(networks, payload_size)


class _Harvest:
    """A harvest that is known to be possible."""

    def __init__(
        self, file: MovieFile, track: SampleTrack, found: Collected, planned: Plan
    ) -> None:
        self.file = file
        self.track = track
        self.found = found
        self.planned = planned
        self.registry = registry_for(track.box)
        self.order = self._order()

    def _order(self) -> list[tuple[Key, int, int]]:
        """The entries as key, message and turn: by first use, base before update."""
        first: dict[tuple[Key, int, int], int] = {}
        for key, runs in self.planned.runs.items():
            for run in runs:
                first.setdefault((key, run.content, run.turn), run.start)
        return sorted(first, key=lambda each: (first[each], each[0][1], each[0][0]))

    def apply(self, networks: NetworkPlace, payload_size: PayloadSize) -> Harvested:
        """Changes the boxes and samples."""
        file, track, found = self.file, self.track, self.found
        wanted = self._networks() if networks == "items" else {}
        before = sum(int(each.sizes.sum()) for each, _ in found.lean)
        items = self._replace(wanted)
        entries = [
            self._entry(content, items.get(content), payload_size)
            for _, content, _ in self.order
        ]
        numbers = {each: number for number, each in enumerate(self.order, 1)}
        place_groups(
            file.children, track.box, track.id, GROUPING_TYPE, entries,
            [self._assignment(key, runs, numbers) for key, runs in self.planned.runs.items()],
        )  # fmt: skip
        strip(found.configured, found.codec)
        return Harvested(
            track.id,
            [
                self._filter(key, runs, numbers)
                for key, runs in self.planned.runs.items()
            ],
            found.removed,
            sum(len(each.messages) for each in found.configured),
            sum(len(lean) for _, lean in found.lean),
            before,
            before - found.saved,
            self.planned.dropped,
            self.planned.additions,
            len({each.number for each in items.values()}),
        )

    def _replace(self, wanted: dict[int, Network]) -> dict[int, NetworkItem]:
        """Takes the messages out of the samples; makes the items. Both, or neither."""
        done: list[tuple[SampleTrack, Lean, dict[int, bytes]]] = []
        try:
            for track, lean in self.found.lean:
                if len(lean):
                    earlier = replaced_samples(track.box)
                    known = {} if earlier is None else dict(earlier.data)
                    track.replace_samples(lean)
                    done.append((track, lean, known))
            made = add_networks(self.file, self.track, wanted.values())
        except WriteError:
            for track, lean, known in done:
                track.replace_samples({n: _old(track, n, known) for n in lean})
            raise
        return dict(zip(wanted, made, strict=True))

    def _networks(self) -> dict[int, Network]:
        """The networks that become items, by message: bases before their updates."""
        out: dict[int, Network] = {}
        for key, content, _ in self.order:
            facts = self.found.contents[content]
            if facts.mode != INLINE or not facts.network or content in out:
                continue
            start = next(
                r.start for r in self.planned.runs[key] if r.content == content
            )
            if not fill(facts.network):
                raise WriteError(
                    f"sample {start}: the network of {named(key)} is not made of NNR units "
                    "and cannot be an item; put networks inline",
                    path=self.track.box.path,
                )
            bases = self.planned.runs[key[0], False] if key[1] else []
            base = next((r.content for r in bases if r.start <= start < r.end), None)
            listed = list(out)
            at = listed.index(base) if base in out else None
            out[content] = Network(facts.network, at)
        return out

    def _entry(
        self, content: int, item: NetworkItem | None, payload_size: PayloadSize
    ) -> Record:
        facts = self.found.contents[content]
        if item is None:
            made: Record = entry_of(facts, self.registry)
        else:
            made = entry_of(
                facts, self.registry, item=item.number, handler=item.handler,
                payload_size=payload_size,
            )  # fmt: skip
        return made

    def _assignment(
        self, key: Key, runs: list[Run], numbers: dict[tuple[Key, int, int], int]
    ) -> Assignment:
        """The runs of one filter, with those of no group between them."""
        import numpy as np

        starts, values, behind = [], [], 0
        for run in runs:
            if run.start > behind:
                starts.append(behind)
                values.append(0)
            starts.append(run.start)
            values.append(numbers[key, run.content, run.turn])
            behind = run.end
        if behind < self.found.points.count:
            starts.append(behind)
            values.append(0)
        return Assignment(
            parameter(*key), np.array(starts, np.int64), np.array(values, np.int64)
        )

    def _filter(
        self, key: Key, runs: list[Run], numbers: dict[tuple[Key, int, int], int]
    ) -> HarvestedFilter:
        used = [numbers[key, run.content, run.turn] for run in runs]
        contents = {run.content for run in runs}
        return HarvestedFilter(
            *key,
            len(set(used)),
            len(contents),
            [(run.start, run.end, n) for run, n in zip(runs, used, strict=True)],
            sum(len(self.found.contents[each].message.payload) for each in contents),
        )


def _old(track: SampleTrack, sample: int, known: dict[int, bytes]) -> bytes:
    """The bytes that a sample had before."""
    if sample in known:
        return known[sample]
    table = track.opened
    start = int(table.offsets[sample])
    where = track.box._where
    assert where is not None
    return bytes(where[0].buffer[start : start + int(table.sizes[sample])])
