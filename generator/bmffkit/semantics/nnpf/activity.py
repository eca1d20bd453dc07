"""Which filters activation messages select for each picture of a track.

ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.1 and ISO/IEC 23002-7. An NNPFA message without
persistence is for its own picture. One with persistence holds for the pictures that follow
in output order, until the coded video sequence ends or any other NNPFA message with the same
target comes: one that cancels, or one that takes its place. Of several in one picture the
last holds. Pictures of one coded video sequence are in output order when their composition
times are; those of a later sequence follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from bmffkit.runtime.errors import LimitError, ParseError
from bmffkit.semantics.nnpf.messages import NNPFA
from bmffkit.semantics.nnpf.spans import Spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from bmffkit.runtime.registry import Registry
    from bmffkit.semantics.nal.sei import SeiMessage

    Numbers = NDArray[Any]

TARGETS: Final = 1024
"""Filters that may be activated in one track."""


class Activation(NamedTuple):
    """The facts of one NNPFA message.

    Attributes:
        target_id: ``nnpfa_target_id``: the ``nnpfc_id`` of the filter.
        cancel: ``nnpfa_cancel_flag``: the filter is no longer active.
        persistence: ``nnpfa_persistence_flag``: for the pictures that follow as well.
        base: ``nnpfa_target_base_flag``: the base filter; not: the base with its update.
        no_prev_clvs: ``nnpfa_no_prev_clvs_flag``: pictures of the sequence before are no
            input.
        no_foll_clvs: ``nnpfa_no_foll_clvs_flag``: pictures of the next one are no input.
        layer_id: ``nuh_layer_id`` of the layer that it is for.
        message: the message itself.
    """

    target_id: int
    cancel: bool
    persistence: bool
    base: bool
    no_prev_clvs: bool
    no_foll_clvs: bool
    layer_id: int
    message: SeiMessage


def activation(message: SeiMessage, layer_id: int, registry: Registry) -> Activation:
    """The facts of an NNPFA message.

    Raises:
        ParseError: it is another message, or its payload is not what the syntax demands.
    """
    if message.payloadType != NNPFA:
        reason = f"a message of type {message.payloadType}, not {NNPFA}"
        raise ParseError(reason, field="payloadType")
    content: Any = message.content(registry)
    if content is None:
        raise ParseError(f"there is no class for messages of type {NNPFA}")
    return Activation(
        int(content.nnpfa_target_id),
        bool(content.nnpfa_cancel_flag),
        bool(content.nnpfa_persistence_flag),
        bool(content.nnpfa_target_base_flag),
        bool(content.nnpfa_no_prev_clvs_flag),
        bool(content.nnpfa_no_foll_clvs_flag),
        layer_id,
        message,
    )


class Occurrences(NamedTuple):
    """The NNPFA messages of a track, in decoding order.

    Attributes:
        samples: the sample of each, from 0.
        numbers: the message of each: an index into ``messages``.
        messages: those that differ.
    """

    samples: Numbers
    numbers: Numbers
    messages: Sequence[Activation]


class ActivityRuns:
    """The activity of one filter in one layer, in runs of samples in decoding order.

    Attributes:
        filter_id: ``nnpfa_target_id``.
        layer_id: the layer.
        starts: the first sample of each run, from 0; ``starts[0]`` is 0.
        values: what holds in a run: 0: not active; n: by the message at ``n - 1`` of the
            occurrences.
        samples: how many samples there are.
    """

    def __init__(
        self,
        filter_id: int,
        layer_id: int,
        starts: Numbers,
        values: Numbers,
        samples: int,
        occurrences: Occurrences,
    ) -> None:
        self.filter_id = filter_id
        self.layer_id = layer_id
        self.starts = starts
        self.values = values
        self.samples = samples
        self._occurrences = occurrences

    def value_at(self, sample: int) -> int:
        """The value of the run that a sample is in; 0 beyond the samples."""
        import numpy as np

        if not 0 <= sample < self.samples:
            return 0
        return int(self.values[np.searchsorted(self.starts, sample, "right") - 1])

    def message(self, value: int) -> tuple[int, Activation]:
        """The sample that holds the message behind a value, and the message."""
        sample = int(self._occurrences.samples[value - 1])
        number = int(self._occurrences.numbers[value - 1])
        return sample, self._occurrences.messages[number]

    def where(self, base: bool | None = None) -> Spans:
        """The samples for which the filter is active.

        Args:
            base: only where the base filter is (True), or only where its update is.
        """
        import numpy as np

        wanted = self.values > 0
        if base is not None:
            flags = np.array([each.base for each in self._occurrences.messages], bool)
            held = self._occurrences.numbers[np.maximum(self.values - 1, 0)]
            wanted &= flags[held] == base
        return Spans.where(self.starts, wanted, self.samples)

    def runs(self) -> Iterator[tuple[int, int, int]]:
        """Each run as (first sample, one past the last, value)."""
        starts = self.starts.tolist()
        ends = [*starts[1:], self.samples]
        yield from zip(starts, ends, self.values.tolist(), strict=True)


def activity_runs(
    occurrences: Occurrences, sequences: Numbers, composition: Numbers
) -> list[ActivityRuns]:
    """The activity of every filter that a message targets, by filter and layer.

    Args:
        occurrences: the messages.
        sequences: the first sample of every coded video sequence; the first one is 0.
        composition: the composition time of every sample.

    Raises:
        LimitError: more filters are targeted than anyone could mean.
    """
    import numpy as np

    count = len(composition)
    if not len(occurrences.samples):
        return []
    names = [(each.target_id, each.layer_id) for each in occurrences.messages]
    targets = sorted(set(names))
    if len(targets) > TARGETS:
        reason = (
            f"activation messages for {len(targets)} filters; {TARGETS} are too many"
        )
        raise LimitError(reason)
    order = _OutputOrder(sequences, composition)
    places = {name: place for place, name in enumerate(targets)}
    which = np.array([places[name] for name in names])[occurrences.numbers]
    out = []
    for index, (filter_id, layer_id) in enumerate(targets):
        starts, values = _runs(occurrences, np.flatnonzero(which == index), order)
        out.append(
            ActivityRuns(filter_id, layer_id, starts, values, count, occurrences)
        )
    return out


class _OutputOrder:
    """Where each sample comes in output order, and where its sequence ends there.

    Attributes:
        position: of every sample; None: output order is decoding order.
    """

    def __init__(self, sequences: Numbers, composition: Numbers) -> None:
        import numpy as np

        self.count = len(composition)
        self.bounds = np.append(sequences[1:], self.count)
        self.sequences = sequences
        self.position: Numbers | None = None
        falls = np.flatnonzero(np.diff(composition) < 0) + 1
        if not np.isin(falls, sequences).all():
            numbers = np.zeros(self.count, np.int32)
            numbers[sequences[1:]] = 1
            order = np.lexsort((composition, np.cumsum(numbers)))
            self.position = np.empty(self.count, np.int64)
            self.position[order] = np.arange(self.count)

    def of(self, samples: Numbers) -> Numbers:
        """The places of samples in output order."""
        return samples if self.position is None else self.position[samples]

    def ends(self, samples: Numbers) -> Numbers:
        """Where the sequences of samples end, in either order."""
        import numpy as np

        return self.bounds[np.searchsorted(self.sequences, samples, "right") - 1]


def _runs(
    occurrences: Occurrences, chosen: Numbers, order: _OutputOrder
) -> tuple[Numbers, Numbers]:
    """Runs in decoding order, of the occurrences that target one filter."""
    import numpy as np

    samples = occurrences.samples[chosen]
    places = order.of(samples)
    sorting = np.argsort(places, kind="stable")
    places, samples, chosen = places[sorting], samples[sorting], chosen[sorting]
    kinds = occurrences.numbers[chosen]
    flags = np.array([(m.cancel, m.persistence) for m in occurrences.messages], bool)
    values = np.where(flags[kinds, 0], 0, chosen + 1)
    following = np.append(places[1:], order.count)
    ends = np.where(flags[kinds, 1], order.ends(samples), places + 1)
    starts, values = _with_gaps(places, ends, following, values)
    if order.position is not None:
        spread = np.repeat(values, np.diff(np.append(starts, order.count)))
        return _compact(np.arange(order.count), spread[order.position])
    return _compact(starts, values)


def _with_gaps(
    places: Numbers, ends: Numbers, following: Numbers, values: Numbers
) -> tuple[Numbers, Numbers]:
    """Runs that cover everything, with a run of 0 wherever there is no other.

    Of several that begin at the same place the last one holds.
    """
    import numpy as np

    gaps = ends < following
    starts = np.concatenate(([0], places, ends[gaps]))
    held = np.concatenate(([0], values, np.zeros(int(gaps.sum()), values.dtype)))
    sorting = np.argsort(starts, kind="stable")
    starts, held = starts[sorting], held[sorting]
    last = np.append(starts[1:] != starts[:-1], True)
    return starts[last], held[last]


def _compact(starts: Numbers, values: Numbers) -> tuple[Numbers, Numbers]:
    import numpy as np

    kept = np.append(True, values[1:] != values[:-1])
    return starts[kept], values[kept]
