"""Which filters apply to a picture: against an account that goes picture by picture, for
invented streams, for clips made here, and for the streams of reference encoders."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bmff
from bmffkit.semantics.nal.sei import SeiMessage
from bmffkit.semantics.nnpf.activity import (
    TARGETS,
    Activation,
    Occurrences,
    activation,
    activity_runs,
)
from bmffkit.semantics.nnpf.spans import Spans

from .activating import Switch, active, switches
from .building import (
    TrackPlan,
    box,
    characteristics,
    configuration,
    full,
    layout,
    network,
    plain_entry,
    sample,
    sei,
    unit,
    units_of,
)
from .carriers import BASE, FILES, UPDATE, VECTORS, carrying, dumped, stored
from .in_force import account

# ------------------------------------------------------------------------ the arithmetic


@st.composite
def streams(draw: st.DrawFn) -> tuple[list[list[Switch]], list[int], list[int]]:
    count = draw(st.integers(1, 12))
    switch = st.builds(
        Switch, st.integers(0, 1), st.booleans(), st.booleans(), st.booleans()
    )
    carried = draw(
        st.lists(st.lists(switch, max_size=2), min_size=count, max_size=count)
    )
    starts = sorted({0, *draw(st.sets(st.integers(0, count - 1), max_size=3))})
    # Ties, times that fall, and sequences that overlap: whatever a file may say.
    times = draw(st.lists(st.integers(0, 8), min_size=count, max_size=count))
    return carried, starts, times


@settings(max_examples=400, deadline=None)
@given(streams())
def test_runs_are_what_a_picture_by_picture_account_finds(
    stream: tuple[list[list[Switch]], list[int], list[int]],
) -> None:
    carried, starts, times = stream
    facts: list[Activation] = []
    rows = []
    for at, listed in enumerate(carried):
        for each in listed:
            facts.append(activation(each.message(), 0, bmff.REGISTRY))
            rows.append((at, len(facts) - 1))
    table = np.array(rows, np.int64).reshape(-1, 2)
    runs = activity_runs(
        Occurrences(table[:, 0], table[:, 1], facts), np.array(starts), np.array(times)
    )
    want = active([[(0, s) for s in listed] for listed in carried], starts, times)
    for at, expected in enumerate(want):
        got = {}
        for each in runs:
            value = each.value_at(at)
            if value:
                carrier, message = each.message(value)
                got[0, each.filter_id] = (carrier, message.base, message.persistence)
        assert got == {k: (c, s.base, s.persistence) for k, (c, s) in expected.items()}
    for each in runs:
        assert each.starts[0] == 0
        assert (np.diff(each.values) != 0).all()
        for base in (None, True, False):
            chosen = {
                at
                for at, expected in enumerate(want)
                if (0, each.filter_id) in expected
                and base in (None, expected[0, each.filter_id][1].base)
            }
            spans = each.where(base)
            assert {at for a, b in spans for at in range(a, b)} == chosen


def test_the_facts_of_a_message() -> None:
    for switch in (
        Switch(70000),
        Switch(5, cancel=True),
        Switch(0, False, False, False),
    ):
        facts = activation(switch.message(), 2, bmff.REGISTRY)
        assert facts.target_id == switch.target
        assert facts.cancel == switch.cancel
        assert facts.layer_id == 2
        if not switch.cancel:
            assert (facts.persistence, facts.base) == (switch.persistence, switch.base)
    with pytest.raises(bmff.ParseError, match="type 210, not 211"):
        activation(BASE, 0, bmff.REGISTRY)


def test_too_many_targets_are_refused() -> None:
    facts = [
        activation(Switch(number).message(), 0, bmff.REGISTRY)
        for number in range(TARGETS + 1)
    ]
    rows = np.arange(len(facts))
    with pytest.raises(bmff.LimitError, match="too many"):
        activity_runs(Occurrences(rows * 0, rows, facts), np.array([0]), np.zeros(4))


sets = st.sets(st.integers(0, 12))


@given(sets, sets, st.integers(-1, 14))
def test_spans_are_sets(one: set[int], two: set[int], at: int) -> None:
    a, b = (Spans.of((n, n + 1) for n in each) for each in (one, two))
    for spans, want in ((a & b, one & two), (a | b, one | two), (a - b, one - two)):
        assert {n for x, y in spans for n in range(x, y)} == want
        assert spans.samples == len(want)
        assert (spans.starts[1:] > spans.ends[:-1]).all()
    assert (at in a) == (at in one)
    assert a.before(np.array([at]))[0] == len([n for n in one if n < at])


# ------------------------------------------------------------------------------- files


def packet_times(data: bytes | Path) -> list[int]:
    """The presentation times of the packets in decoding order, by another reader."""
    import io

    source = io.BytesIO(data) if isinstance(data, bytes) else str(data)
    with av.open(source, options={"ignore_editlist": "1"}) as container:
        packets = container.demux(container.streams.video[0])
        return [each.pts for each in packets if each.size]


def selected(track: Any) -> list[dict[tuple[int, int], tuple[int, bool]]]:
    """Layer and target of the filters active at every sample; carrier, and whether base."""
    return [
        {
            (each.activation.layer_id, each.filter_id): (each.sample, not each.update)
            for each in track.nnpf.active(number)
        }
        for number in range(track.sample_count)
    ]


@pytest.mark.parametrize("fragments", [(), (5, 4, 7)])
def test_persistence_goes_in_output_order(fragments: tuple[int, ...]) -> None:
    plan = carrying(
        {1: [Switch(3)], 9: [Switch(3, persistence=False)], 5: [Switch(3, cancel=True)]},
        {0: [BASE], 8: [BASE]},
        pictures=16, gop=8, b=2,
    )  # fmt: skip
    data = layout(plan, fragments=fragments)
    times = packet_times(data)
    # The test is about pictures that are decoded after one and shown before it.
    assert times != sorted(times)
    samples = [units_of(each) for each in plan.samples]
    want = active(switches(samples, "avc"), [0, 8], times)
    with bmff.open(data) as file:
        found = selected(file.tracks[0])
    assert found == [
        {key: (carrier, switch.base) for key, (carrier, switch) in each.items()}
        for each in want
    ]
    shown = [n for n, each in enumerate(found) if each]
    later = [n for n in range(1, 8) if times[n] >= times[1]]
    assert 9 in shown
    assert set(shown) - {9} <= set(later)
    assert len(later) < 7


@pytest.mark.parametrize("how", ["samples", "groups", "items", "fragments"])
def test_messages_and_bytes_are_the_same_wherever_they_are(how: str) -> None:
    with bmff.open(stored(how)) as file:
        nnpf = file.tracks[0].nnpf
        (first,) = nnpf.active(1)
        assert (first.filter_id, first.update, first.complete) == (3, False, True)
        assert first.networks == [network(1)]
        three, eight = nnpf.active(3)
        assert (three.filter_id, three.update, three.sample) == (3, True, 2)
        assert three.networks == [network(1), network(2)]
        assert three.base is not None
        assert three.base.message.payload == BASE.payload
        assert three.updating is not None
        assert three.updating.message.payload == UPDATE.payload
        assert eight.networks == ["https://example.org/net"]
        # A new coded video sequence begins here, and nothing was activated in it.
        assert nnpf.active(4) == []
        assert [(f.id, f.update) for f in nnpf.filters] == [
            (3, False), (3, True), (8, False),
        ]  # fmt: skip
        assert all(f.in_force.samples == 8 for f in nnpf.filters)
        assert [list(f.active) for f in nnpf.filters] == [[(0, 2)], [(2, 4)], [(2, 4)]]
        assert [list(f.updated) for f in nnpf.filters] == [[(2, 4)], [], []]
        assert nnpf.survey().missing == []
        assert nnpf.survey().problems == []
        with pytest.raises(bmff.NotFoundError, match="no sample 8; the track has 8"):
            nnpf.active(8)


def test_what_is_activated_and_not_there() -> None:
    plan = carrying(
        {0: [Switch(9)], 1: [Switch(3, base=False)]}, {0: [BASE]}, pictures=4
    )
    with bmff.open(layout(plan)) as file:
        nnpf = file.tracks[0].nnpf
        three, nine = nnpf.active(2)
        assert not three.complete
        assert three.networks == [network(1)]
        assert not nine.complete
        assert nine.networks == []
        missing = {key: list(spans) for key, spans in nnpf.survey().missing}
        assert missing == {(3, True): [(1, 4)], (9, False): [(0, 4)]}


def test_a_message_that_takes_the_place_of_another() -> None:
    again = characteristics(3, data=network(5))
    plan = carrying({0: [Switch(3)]}, {0: [BASE], 2: [again]}, pictures=4)
    with bmff.open(layout(plan)) as file:
        nnpf = file.tracks[0].nnpf
        assert [nnpf.active(n)[0].networks[0] for n in range(4)] == [
            network(1), network(1), network(5), network(5),
        ]  # fmt: skip
        assert [list(each.in_force) for each in nnpf.filters] == [[(0, 2)], [(2, 4)]]


def hevc_plan(entry_messages: list[Any], bodies: list[list[bytes]]) -> TrackPlan:
    """Samples of HEVC that nobody can decode, with messages in the sample entry."""
    arrays = [(39, [sei("hevc", each) for each in entry_messages])]
    entry = plain_entry("hvc1", configuration("hevc", arrays))
    slices = [unit("hevc", 20 if not n % 3 else 1, b"\x80\x10") for n in range(6)]
    return TrackPlan(
        [sample([*bodies[n], each]) for n, each in enumerate(slices)],
        [entry],
        [not n % 3 for n in range(6)],
    )


def test_messages_of_a_sample_entry_and_of_layers() -> None:
    low, high = Switch(3).message(), Switch(3, base=False).message()
    bodies: list[list[bytes]] = [[] for _ in range(6)]
    bodies[1] = [sei("hevc", low), sei("hevc", high, layer=1)]
    with bmff.open(layout(hevc_plan([BASE, UPDATE], bodies))) as file:
        nnpf = file.tracks[0].nnpf
        kinds = [[place.kind for place in each.stored] for each in nnpf.filters]
        assert kinds == [["sample entry"], ["sample entry"]]
        assert all(each.in_force.samples == 6 for each in nnpf.filters)
        found = [(e.activation.layer_id, e.update, e.networks) for e in nnpf.active(2)]
        assert found == [
            (0, False, [network(1)]),
            (1, True, [network(1), network(2)]),
        ]
        assert nnpf.active(3) == []


def test_messages_of_a_sample_entry_are_there_again_at_sync_samples() -> None:
    again = characteristics(3, data=network(5))
    bodies: list[list[bytes]] = [[] for _ in range(6)]
    bodies[1] = [sei("hevc", again)]
    with bmff.open(layout(hevc_plan([BASE], bodies))) as file:
        in_force = {
            each.network: list(each.in_force) for each in file.tracks[0].nnpf.filters
        }
    assert in_force == {network(1): [(0, 1), (3, 6)], network(5): [(1, 3)]}


def test_a_track_of_non_vcl_units() -> None:
    """The messages of a VVC track's other track count for the pictures of the first."""
    entry = plain_entry("vvc1", configuration("vvc"))
    pictures = [
        sample([unit("vvc", 8 if not n % 3 else 0, b"\x80\x10")]) for n in range(6)
    ]
    aside = [[sei("vvc", BASE)], [], [sei("vvc", Switch(3).message())]] * 2
    video = TrackPlan(
        pictures, [entry], [not n % 3 for n in range(6)], references={"vvcN": 2}
    )
    other = TrackPlan(
        [sample(each) for each in aside],
        [plain_entry("vvcN", full("vvnC", 0, 0, b"\xff"))],
        [True] * 6,
        number=2,
    )
    with bmff.open(layout(video, other)) as file:
        nnpf = file.tracks[0].nnpf
        found = [bool(nnpf.active(n)) for n in range(6)]
        assert found == [False, False, True, False, False, True]
        assert nnpf.active(5)[0].networks == [network(1)]


def test_broken_messages_are_problems_and_the_rest_is_found() -> None:
    bad = SeiMessage
    plan = carrying(
        {0: [Switch(3)]}, {0: [BASE], 1: [bad(210, b"\0")], 2: [bad(211, b"")]},
        pictures=4,
    )  # fmt: skip
    with bmff.open(layout(plan)) as file:
        nnpf = file.tracks[0].nnpf
        assert len(nnpf.filters) == 1
        assert [len(nnpf.active(n)) for n in range(4)] == [1] * 4
        problems = [str(each) for each in nnpf.survey().problems]
        assert len(problems) == 2
        assert "sample 1" in problems[0]
        assert "sample 2" in problems[1]


def test_a_track_of_sound_is_refused() -> None:
    plan = TrackPlan([b"xyz"], [box("mp4a", bytes(28))], [True], handler=b"soun")
    with (
        bmff.open(layout(plan)) as file,
        pytest.raises(bmff.ParseError, match="no NAL units"),
    ):
        file.tracks[0].nnpf.active(0)


# -------------------------------------------------------------- streams of other encoders


def test_that_the_vectors_are_there() -> None:
    if not FILES:
        warnings.warn(f"no vectors at {VECTORS}: activity is less tested", stacklevel=1)
        pytest.skip("no vectors")


def switch_in(message: Any) -> Switch:
    values = {field[0]: field[1] for field in message["fields"]}
    return Switch(
        values["nnpfa_target_id"],
        bool(values["nnpfa_cancel_flag"]),
        bool(values.get("nnpfa_persistence_flag", 0)),
        bool(values.get("nnpfa_target_base_flag", 0)),
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_vectors(path: Path) -> None:
    codec, samples, listed = dumped(path.parent)
    carried: list[list[tuple[int, Switch]]] = []
    index = 0
    for units in samples:
        found = [m for n in range(index, index + len(units)) for m in listed.get(n, ())]
        carried.append([(0, switch_in(m)) for m in found if m["payloadType"] == 211])
        index += len(units)
    assert any(carried)
    held = account(samples, codec)
    starts = [n for n, each in enumerate(held) if each.starts]
    times = packet_times(path)
    want = active(carried, starts, times)
    with bmff.open(path) as file:
        track = file.tracks.video[0]
        assert track.sample_count == len(samples) == len(times)
        assert selected(track) == [
            {key: (carrier, switch.base) for key, (carrier, switch) in each.items()}
            for each in want
        ]
        networks = {
            (number, base): payload
            for number, base, payload in set().union(*(each.force for each in held))
        }
        for number in range(track.sample_count):
            for each in track.nnpf.active(number):
                if each.base is not None:
                    assert each.base.message.payload == networks[each.filter_id, True]
                if each.updating is not None:
                    payload = each.updating.message.payload
                    assert payload == networks[each.filter_id, False]
                there = {m[:2] for m in held[number].force}
                assert each.complete == (
                    (each.filter_id, True) in there
                    and (not each.update or (each.filter_id, False) in there)
                )
