"""For how long messages are in force, and whether groups can say it: against a reader
written by the letter, for invented streams."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bmffkit.runtime.errors import WriteError
from bmffkit.semantics.nnpf.force import (
    Addition,
    Key,
    Plan,
    Points,
    Presence,
    Run,
    Stretch,
    plan,
    stretches,
)

Carried = list[dict[Key, int]]
BASE, UPDATE, OTHER = (1, False), (1, True), (2, False)


@dataclass
class Stream:
    """A stream that nobody encoded.

    Attributes:
        carried: the messages of each sample.
        starts: where sequences start.
        sync: the sync samples.
        entries: the sample entry of each sample.
        access: the random access points.
    """

    carried: Carried
    starts: set[int]
    sync: set[int]
    entries: list[int]
    access: set[int]

    @property
    def points(self) -> Points:
        begun = {
            n
            for n, each in enumerate(self.entries)
            if not n or each != self.entries[n - 1]
        }
        return Points(
            len(self.carried),
            sorted(self.starts),
            sorted(self.sync | begun),
            sorted(self.sync | self.access | self.starts),
        )

    @property
    def presences(self) -> list[Presence]:
        return [
            Presence(sample, key, each[key])
            for sample, each in enumerate(self.carried)
            for key in sorted(each)
        ]


def in_force(carried: Carried, starts: set[int]) -> Carried:
    """The messages in force at every sample, one sample after the other."""
    out: Carried = []
    now: dict[Key, int] = {}
    for sample, messages in enumerate(carried):
        now = {**({} if sample in starts else now), **messages}
        out.append(dict(now))
    return out


def reader(found: Plan, stream: Stream, *, every: bool = True) -> Carried:
    """What a reader of the groups puts into every sample: 4.19.7, word by word.

    Args:
        found: what the groups say.
        stream: sync samples and sample entries.
        every: whether the begin of a run of one base filter concerns all filters.
    """
    count = len(stream.carried)
    mapped: list[dict[Key, tuple[int, int]]] = [{} for _ in range(count)]
    for key, runs in found.runs.items():
        for run in runs:
            for sample in range(run.start, run.end):
                assert key not in mapped[sample]
                mapped[sample][key] = run.content, run.turn
    out: Carried = []
    for sample, now in enumerate(mapped):
        before = mapped[sample - 1] if sample else {}
        begun = {key for key in now if before.get(key) != now[key]}
        forced = sample in stream.sync or not sample
        forced = forced or stream.entries[sample] != stream.entries[sample - 1]
        ids = {key[0] for key in now if not key[1]}
        whole = ids if forced else {key[0] for key in begun if not key[1]}
        if whole and every:
            whole = ids
        out.append(
            {
                key: now[key][0]
                for key in now
                if key[0] in whole or (key[1] and key in begun)
            }
        )
    return out


@st.composite
def streams(draw: st.DrawFn) -> Stream:
    """Streams with the habits of encoders, and without."""
    count = draw(st.integers(1, 14))
    some = st.sets(st.integers(0, count - 1))
    starts = draw(some) | {0}
    access = draw(some) | starts
    sync = draw(st.one_of(st.just(starts), st.just(access), some))
    entries = draw(
        st.one_of(
            st.just([1] * count),
            st.lists(st.sampled_from((1, 2)), min_size=count, max_size=count),
        )
    )
    keys = draw(
        st.sampled_from(([BASE], [BASE, UPDATE], [BASE, OTHER], [BASE, UPDATE, OTHER]))
    )
    carried: Carried = []
    habit: dict[Key, int] = {}
    tidy = draw(st.booleans())
    for sample in range(count):
        again = tidy and sample in access | sync
        habit = {
            **habit,
            **draw(st.dictionaries(st.sampled_from(keys), st.integers(0, 1))),
        }
        if again:
            carried.append(dict(habit))
        else:
            carried.append(
                draw(
                    st.just({})
                    | st.dictionaries(st.sampled_from(keys), st.integers(0, 1))
                )
            )
        habit.update(carried[-1])
    return Stream(carried, starts, sync, entries, access)


def planned(stream: Stream, *, repeat: bool) -> Plan:
    try:
        return plan(stream.presences, stream.points, repeat=repeat)
    except WriteError as error:
        assert ("repeat" in error.reason) or "the base filter is not" in error.reason
        assume(False)
        raise


@given(streams())
@settings(max_examples=60, deadline=None)
def test_stretches_are_what_a_decoder_knows(stream: Stream) -> None:
    found = stretches(stream.presences, stream.points)
    mine: Carried = [{} for _ in stream.carried]
    for key, listed in found.items():
        for each in listed:
            for sample in range(each.start, each.end):
                mine[sample][key] = each.content
    assert mine == in_force(stream.carried, stream.starts)


@given(streams(), st.booleans(), st.booleans())
@settings(max_examples=80, deadline=None)
def test_a_reader_finds_the_same_in_force(
    stream: Stream, repeat: bool, every: bool
) -> None:
    found = planned(stream, repeat=repeat)
    read = reader(found, stream, every=every)
    assert in_force(read, stream.starts) == in_force(stream.carried, stream.starts)


@given(streams(), st.booleans(), st.booleans())
@settings(max_examples=80, deadline=None)
def test_a_reader_finds_the_same_at_random_access_points(
    stream: Stream, repeat: bool, every: bool
) -> None:
    found = planned(stream, repeat=repeat)
    if not repeat:
        assert not found.additions
    read = reader(found, stream, every=every)
    more = {(each.sample, each.key) for each in found.additions}
    for sample in stream.points.access:
        have = set(stream.carried[sample])
        assert set(read[sample]) == have | {key for at, key in more if at == sample}
        assert not {(sample, key) for key in have} & more


@given(streams(), st.booleans(), st.booleans())
@settings(max_examples=80, deadline=None)
def test_what_a_reader_finds_makes_the_same_groups(
    stream: Stream, repeat: bool, every: bool
) -> None:
    found = planned(stream, repeat=repeat)
    stream.carried = reader(found, stream, every=every)
    again = plan(stream.presences, stream.points)
    assert again.runs == found.runs
    assert list(again.runs) == list(found.runs)


def points(
    count: int,
    starts: set[int],
    sync: set[int] | None = None,
    access: set[int] | None = None,
) -> Points:
    sync = starts if sync is None else sync
    return Points(
        count,
        sorted(starts),
        sorted(sync | {0}),
        sorted(sync | starts | (access or set())),
    )


def carried(*listed: tuple[int, Key, int]) -> list[Presence]:
    return [Presence(*each) for each in listed]


def test_a_sequence_without_the_message_ends_it() -> None:
    found = plan(carried((0, BASE, 0), (8, BASE, 0)), points(12, {0, 4, 8}))
    assert found.runs == {BASE: [Run(0, 4, 0, 0), Run(8, 12, 0, 0)]}


def test_repetitions_at_sync_samples_make_one_run() -> None:
    listed = carried((0, BASE, 0), (4, BASE, 0), (8, BASE, 0))
    assert plan(listed, points(12, {0, 4, 8})).runs == {BASE: [Run(0, 12, 0, 0)]}


def test_repetitions_at_other_random_access_points_take_turns() -> None:
    listed = carried((0, BASE, 0), (4, BASE, 0), (8, BASE, 0))
    found = plan(listed, points(12, {0}, access={4, 8}))
    assert found.runs == {BASE: [Run(0, 4, 0, 0), Run(4, 8, 0, 1), Run(8, 12, 0, 0)]}


def test_repetitions_elsewhere_are_left_out_and_counted() -> None:
    listed = carried((0, BASE, 0), (3, BASE, 0), (5, BASE, 0))
    found = plan(listed, points(12, {0}))
    assert found.runs == {BASE: [Run(0, 12, 0, 0)]}
    assert found.dropped == 2


def test_a_start_that_is_no_sync_sample_begins_a_run() -> None:
    listed = carried((0, BASE, 0), (4, BASE, 0))
    found = plan(listed, points(12, {0, 4}, sync={0}))
    assert found.runs == {BASE: [Run(0, 4, 0, 0), Run(4, 12, 0, 1)]}


def test_an_update_follows_its_base_where_that_begins_a_run() -> None:
    listed = carried((0, BASE, 0), (0, UPDATE, 5), (4, BASE, 0), (4, UPDATE, 5))
    found = plan(listed, points(8, {0}, access={4}))
    assert found.runs == {
        BASE: [Run(0, 4, 0, 0), Run(4, 8, 0, 1)],
        UPDATE: [Run(0, 8, 5, 0)],
    }


def test_a_sync_sample_that_lacks_a_message_is_refused_by_number() -> None:
    listed = carried((0, BASE, 0))
    where = points(12, {0}, sync={0, 6})
    with pytest.raises(
        WriteError, match=r"filter 1 is in force at sample 6, .*--repeat"
    ):
        plan(listed, where)
    assert plan(listed, where, repeat=True).additions == [Addition(6, BASE)]


def test_an_update_without_its_base_is_refused_by_number() -> None:
    listed = carried((0, BASE, 0), (4, UPDATE, 1))
    with pytest.raises(
        WriteError, match="the update of filter 1 is in force at sample 4"
    ):
        plan(listed, points(12, {0, 4}))


def test_messages_that_differ_in_one_sample_are_refused() -> None:
    listed = carried((0, BASE, 0), (0, BASE, 1))
    with pytest.raises(WriteError, match="sample 0 holds two messages for filter 1"):
        plan(listed, points(12, {0}))


def test_filters_are_in_the_order_of_first_use() -> None:
    listed = carried((0, OTHER, 0), (3, (9, False), 1), (4, BASE, 2), (4, UPDATE, 3))
    found = plan(listed, points(8, {0}))
    assert list(found.runs) == [OTHER, (9, False), BASE, UPDATE]


def test_a_replaced_message_ends_where_the_new_one_is() -> None:
    listed = carried((0, BASE, 0), (5, BASE, 1))
    assert stretches(listed, points(9, {0})) == {
        BASE: [Stretch(0, 5, 0), Stretch(5, 9, 1)]
    }
