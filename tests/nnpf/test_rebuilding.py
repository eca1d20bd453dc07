"""Elementary streams with messages and parameter sets in place."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import bmff
from bmffkit.semantics.nal.sei import SeiMessage

from .building import (
    SEI_TYPES,
    TrackPlan,
    clip,
    configuration,
    csgp,
    decoded,
    layout,
    nfcs,
    plain_entry,
    sample,
    sbgp,
    sei,
    sgpd,
    stream_units,
    unit,
    units_of,
)
from .rebuilt import (
    BASE,
    ENTRIES,
    EXPECTED,
    MAPS,
    OTHER_BASE,
    SECOND,
    access_units,
    expected_units,
    found_in,
    grouped,
    kind_of,
    others,
    payloads,
    rebuilt,
)


@pytest.mark.parametrize("codec", ["avc", "hevc"])
@pytest.mark.parametrize("fragments", [(), (4, 4, 4), (5, 1, 6)])
@pytest.mark.parametrize("b", [0, 2])
def test_messages_are_where_decoding_starts_and_where_runs_begin(
    codec: str, fragments: Sequence[int], b: int
) -> None:
    made = clip(codec, b=b)
    stream = rebuilt(grouped(made, MAPS, fragments))
    found = access_units(stream, codec)
    assert len(found) == 12
    for number, units in enumerate(found):
        wanted = [
            [each.payload for each in listed] for listed in EXPECTED.get(number, [])
        ]
        assert payloads(units, codec) == wanted, number
    assert decoded(stream, codec) == made.pictures


@pytest.mark.parametrize("codec", ["avc", "hevc"])
def test_all_other_units_are_what_they_were(codec: str) -> None:
    made = clip(codec)
    with bmff.open(grouped(made, MAPS)) as file:
        from bmffkit.semantics.nal.configuration import configured_units

        sets = configured_units(file.tracks[0].sample_entries[0])
    stream = stream_units(rebuilt(grouped(made, MAPS)))
    inserted = [
        each
        for each in stream
        if kind_of(each, codec) in SEI_TYPES[codec] and found_in([each], codec)
    ]
    left = others(stream, [*sets, *inserted])
    assert sorted(left) == sorted(others(expected_units(made), sets))
    assert left[4:] == others(expected_units(made), sets)[4:]


def test_a_filter_alone_where_it_begins() -> None:
    stream = rebuilt(grouped(clip(), MAPS), insert="changed")
    found = [payloads(units, "avc") for units in access_units(stream, "avc")]
    assert found[2] == [[SECOND.payload]]
    assert found[4] == [[BASE.payload], [SECOND.payload]]


def test_a_filter_that_starts_in_the_middle_and_one_that_is_replaced() -> None:
    maps = {3: [0, 0, 1, 1, 1, 1, 4, 4, 4, 0, 0, 1]}
    found = access_units(rebuilt(grouped(clip(), maps)), "avc")
    there = {n: payloads(units, "avc") for n, units in enumerate(found)}
    wanted = {2: BASE, 4: BASE, 6: OTHER_BASE, 8: OTHER_BASE, 11: BASE}
    assert {n: each for n, each in there.items() if each} == {
        n: [[each.payload]] for n, each in wanted.items()
    }


def test_descriptions_of_a_fragment() -> None:
    """A fragment brings entries of its own; equal bytes are another entry all the same."""
    local = [
        [sbgp(3, [1] * 6)],
        [sgpd([nfcs(BASE), nfcs(OTHER_BASE)]), sbgp(3, [0x10001] * 3 + [0x10002] * 3)],
    ]
    plan = clip().plan(groups=[sgpd(ENTRIES)], local=local)
    found = access_units(rebuilt(layout(plan, fragments=(6, 6))), "avc")
    there = {
        n: payloads(units, "avc")[0][0]
        for n, units in enumerate(found)
        if payloads(units, "avc")
    }
    wanted = {0: BASE, 4: BASE, 6: BASE, 8: BASE, 9: OTHER_BASE}
    assert there == {n: each.payload for n, each in wanted.items()}


def test_compact_boxes_and_a_default_description() -> None:
    plain = grouped(clip(), {3: [1] * 5 + [4] * 7})
    compact = clip().plan(groups=[sgpd(ENTRIES), csgp(3, [1] * 5 + [4] * 7)])
    assert rebuilt(layout(compact)) == rebuilt(plain)
    default = clip().plan(groups=[sgpd([nfcs(BASE)], default=1)])
    assert rebuilt(layout(default)) == rebuilt(grouped(clip(), {3: [1] * 12}))


def test_each_sample_entry_begins_anew() -> None:
    made = clip()
    of_entry = [1] * 6 + [2] * 3 + [1] * 3
    plan = made.plan(
        entries=[made.entry, made.entry], of_entry=of_entry,
        groups=[sgpd(ENTRIES), sbgp(3, [1] * 12)],
    )  # fmt: skip
    found = access_units(rebuilt(layout(plan)), "avc")
    assert [n for n, units in enumerate(found) if payloads(units, "avc")] == [
        0,
        4,
        6,
        8,
        9,
    ]
    sets = [n for n, units in enumerate(found) if any(u[0] & 31 == 7 for u in units)]
    assert sets == [0, 4, 6, 8, 9]


def test_edit_lists_change_nothing() -> None:
    made = clip(b=2)
    groups = [sgpd(ENTRIES), *(sbgp(each, values) for each, values in MAPS.items())]
    plain = rebuilt(layout(made.plan(groups=groups)))
    edits = [(2, 0xFFFFFFFF, 0x10000), (8, 4, 0x10000)]
    assert rebuilt(layout(made.plan(groups=groups, edits=edits))) == plain


def test_a_track_without_groups() -> None:
    made = clip()
    stream = rebuilt(layout(made.plan()))
    assert not found_in(stream_units(stream), "avc")
    assert decoded(stream, "avc") == made.pictures


# ----------------------------------------------------------------------- parameter sets


def test_parameter_sets_stand_behind_the_delimiter_at_each_sync_sample() -> None:
    found = access_units(rebuilt(grouped(clip(), MAPS)), "avc")
    for number, units in enumerate(found):
        kinds = [each[0] & 31 for each in units]
        assert kinds[:3] == ([9, 7, 8] if number % 4 == 0 else [9, *kinds[1:3]])
        assert kinds.count(7) == int(number % 4 == 0)


def test_parameter_sets_once() -> None:
    made = clip()
    stream = rebuilt(grouped(made, MAPS), parameter_sets="once")
    assert sum(each[0] & 31 == 7 for each in stream_units(stream)) == 1
    assert decoded(stream, "avc") == made.pictures


def test_own_parameter_sets_are_not_repeated() -> None:
    """A sync sample with its own sets gets none; one with a part of them gets the rest."""
    made = clip("hevc")
    with bmff.open(layout(made.plan())) as file:
        from bmffkit.semantics.nal.configuration import configured_units

        sets = configured_units(file.tracks[0].sample_entries[0])
    video, sequence, picture = sets[:3]
    samples = list(made.samples)
    delimiter, *rest = units_of(samples[4])
    samples[4] = sample([delimiter, video, sequence, picture, *rest])
    delimiter, *rest = units_of(samples[8])
    samples[8] = sample([delimiter, sequence, *rest])
    stream = rebuilt(layout(made.plan(samples=samples)))
    found = access_units(stream, "hevc")
    for number in (0, 4, 8):
        first = int(number > 0)
        assert found[number][first : first + 3] == [video, sequence, picture]
        assert found[number].count(sequence) == 1
    assert decoded(stream, "hevc") == made.pictures


def test_units_that_a_sample_has_are_not_put_there_again() -> None:
    """Other sets of its own stay alone; equal units are not repeated at a new entry."""
    note = sei("hevc", SeiMessage(137, b"\1"))
    sets = [unit("hevc", 33, b"\x11\x80"), unit("hevc", 34, b"\x22\x80")]
    entry = plain_entry(
        "hvc1", configuration("hevc", [(33, sets[:1]), (34, sets[1:]), (39, [note])])
    )
    delimiter, picture = unit("hevc", 35, b"\x50"), unit("hevc", 19, b"\xaa\x80")
    other = unit("hevc", 34, b"\x33\x80")
    samples = [[delimiter, sets[1], note, picture], [delimiter, other, picture]]
    plan = TrackPlan([sample(each) for each in samples], [entry], [True, True])
    assert stream_units(rebuilt(layout(plan))) == [
        delimiter, sets[0], sets[1], note, picture,
        delimiter, sets[0], other, note, picture,
    ]  # fmt: skip


def test_messages_of_the_sample_entry_come_but_filters_do_not() -> None:
    entry = plain_entry(
        "hvc1",
        configuration(
            "hevc",
            [
                (33, [unit("hevc", 33, b"\x11\x80")]),
                (39, [sei("hevc", SeiMessage(137, b"\1")), sei("hevc", BASE),
                      sei("hevc", BASE, SeiMessage(144, b"\2"))]),
            ],
        ),
    )  # fmt: skip
    units = [unit("hevc", 35, b"\x50"), unit("hevc", 19, b"\xaa\x80")]
    plan = TrackPlan([sample(units)] * 2, [entry], [True, False])
    kept = stream_units(rebuilt(layout(plan)))
    assert len(found_in(kept, "hevc")) == 2
    plan.groups = [sgpd([nfcs(BASE)]), sbgp(3, [1, 1])]
    found = stream_units(rebuilt(layout(plan)))
    assert found == [
        units[0], unit("hevc", 33, b"\x11\x80"), sei("hevc", SeiMessage(137, b"\1")),
        sei("hevc", SeiMessage(144, b"\2")), sei("hevc", BASE), units[1], *units,
    ]  # fmt: skip
