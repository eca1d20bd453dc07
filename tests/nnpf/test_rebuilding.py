"""Elementary streams with messages and parameter sets in place."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

import bmff
from bmffkit.semantics.nal.emulation import unescape
from bmffkit.semantics.nal.sei import SeiMessage, messages
from bmffkit.semantics.nnpf import rebuilding

from .building import (
    SEI_TYPES,
    Clip,
    TrackPlan,
    activation,
    box,
    characteristics,
    clip,
    configuration,
    csgp,
    cut,
    decoded,
    full,
    hdlr,
    header,
    layout,
    meta,
    network,
    nfcs,
    nnr_record,
    nnr_unit,
    plain_entry,
    restricted,
    sample,
    sbgp,
    sei,
    sgpd,
    stream_units,
    unit,
    units_of,
    update,
    words,
)

BASE = characteristics(3, data=network(1))
OTHER_BASE = characteristics(3, data=network(5), properties=True)
UPDATE = characteristics(3, base=False, data=network(2))
LATER_UPDATE = characteristics(3, base=False, uri="https://example.org/update")
SECOND = characteristics(70000, uri="https://example.org/net", properties=True)
ENTRIES = [nfcs(each) for each in (BASE, UPDATE, SECOND, OTHER_BASE, LATER_UPDATE)]
HEADER_SIZE = {"avc": 1, "hevc": 2, "vvc": 2}


def rebuilt(data: bytes, track: int = 0, **options: Any) -> bytes:
    """The elementary stream."""
    out = io.BytesIO()
    with bmff.open(data) as file:
        made = file.tracks[track].rebuild(out, **options)
    assert made.size == len(out.getvalue())
    return out.getvalue()


def kind_of(octets: bytes, codec: str) -> int:
    if codec == "avc":
        return octets[0] & 31
    return octets[0] >> 1 & 63 if codec == "hevc" else octets[1] >> 3


def found_in(units: Sequence[bytes], codec: str) -> list[list[SeiMessage]]:
    """The NNPFC messages of each SEI unit that has some."""
    out = []
    for each in units:
        if kind_of(each, codec) not in SEI_TYPES[codec]:
            continue
        listed = list(messages(unescape(each), HEADER_SIZE[codec]))
        if any(message.payloadType == 210 for message in listed):
            out.append(listed)
    return out


def payloads(units: Sequence[bytes], codec: str) -> list[list[bytes]]:
    return [[each.payload for each in listed] for listed in found_in(units, codec)]


def access_units(stream: bytes, codec: str) -> list[list[bytes]]:
    """The NAL units between access unit delimiters; the first may lack its own."""
    delimiter = {"avc": 9, "hevc": 35, "vvc": 20}[codec]
    out: list[list[bytes]] = [[]]
    for each in stream_units(stream):
        if kind_of(each, codec) == delimiter and out[-1]:
            out.append([])
        out[-1].append(each)
    return out


def others(units: Sequence[bytes], dropped: Sequence[bytes] = ()) -> list[bytes]:
    """All units without those dropped."""
    return [each for each in units if each not in dropped]


def expected_units(made: Clip) -> list[bytes]:
    return [each for octets in made.samples for each in units_of(octets)]


def grouped(
    made: Clip, maps: dict[int, list[int]], fragments: Sequence[int] = ()
) -> bytes:
    """A file of a clip with these mappings."""
    boxes = [] if fragments else [sbgp(each, values) for each, values in maps.items()]
    local = cut(maps, fragments) if fragments else ()
    plan = made.plan(groups=[sgpd(ENTRIES), *boxes], local=local)
    return layout(plan, fragments=fragments)


MAPS = {3: [1] * 12, update(3): [0] * 5 + [2] * 7, 70000: [0] * 2 + [3] * 10}
EXPECTED = {
    0: [[BASE]],
    2: [[BASE], [SECOND]],
    4: [[BASE], [SECOND]],
    5: [[UPDATE]],
    8: [[BASE, UPDATE], [SECOND]],
}


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


# ------------------------------------------------------------------------ other layouts


@pytest.mark.parametrize("size", [1, 2, 3, 4])
def test_length_fields_of_any_size(size: int) -> None:
    entry = plain_entry("hvc1", configuration("hevc", [(33, [b"\x42\1\x80"])], size))
    units = [
        unit("hevc", 35, b"\x50"),
        unit("hevc", 19, b"\xaa" * 200),
        unit("hevc", 40),
    ]
    groups = [sgpd([nfcs(BASE)]), sbgp(3, [1, 1])]
    plan = TrackPlan([sample(units, size)] * 2, [entry], [True, False], groups=groups)
    found = stream_units(rebuilt(layout(plan)))
    assert found == [units[0], b"\x42\1\x80", sei("hevc", BASE), *units[1:], *units]


def test_two_layers_each_get_the_messages() -> None:
    """L-HEVC: slices of two layers in a sample, and one sample with the base layer only."""
    entry = plain_entry(
        "hvc1",
        configuration("hevc", [(33, [unit("hevc", 33, b"\x11\x80")])]),
        configuration("lhevc", [(33, [unit("hevc", 33, b"\x22\x80", 1)])]),
    )
    low = [unit("hevc", 35, b"\x50"), unit("hevc", 1, b"\xaa\x80", 0, 2)]
    high = [unit("hevc", 39, b"\5\1\1\x80", 1, 2), unit("hevc", 1, b"\xbb\x80", 1, 2)]
    both = [low[0], low[1], *high]
    groups = [sgpd([nfcs(BASE), nfcs(SECOND)]), sbgp(3, [1] * 3), sbgp(70000, [2] * 3)]
    plan = TrackPlan(
        [sample(both), sample(low), sample(low)],
        [entry],
        [True, True, False],
        groups=groups,
    )
    sets = [unit("hevc", 33, b"\x11\x80"), unit("hevc", 33, b"\x22\x80", 1)]
    inner = [sei("hevc", each, temporal=2) for each in (BASE, SECOND)]
    outer = [sei("hevc", each, layer=1, temporal=2) for each in (BASE, SECOND)]
    found = stream_units(rebuilt(layout(plan)))
    start = [low[0], *sets, *inner, low[1]]
    assert found == [*start, *outer, *high, *start, *low]
    behind = stream_units(rebuilt(layout(plan), suffix=True))
    inner = [sei("hevc", each, temporal=2, suffix=True) for each in (BASE, SECOND)]
    outer = [
        sei("hevc", each, layer=1, temporal=2, suffix=True) for each in (BASE, SECOND)
    ]
    start = [low[0], *sets, low[1], *inner]
    assert behind == [*start, *high, *outer, *start, *low]


def test_suffix_units_of_a_clip() -> None:
    made = clip("hevc")
    stream = rebuilt(grouped(made, MAPS), suffix=True)
    assert decoded(stream, "hevc") == made.pictures
    found = access_units(stream, "hevc")
    assert {
        n: payloads(u, "hevc") for n, u in enumerate(found) if payloads(u, "hevc")
    } == {
        n: [[e.payload for e in listed] for listed in wanted]
        for n, wanted in EXPECTED.items()
    }
    assert all(kind_of(units[-1], "hevc") == 40 for units in (found[0], found[5]))


@pytest.mark.parametrize("suffix", [False, True])
def test_vvc_units_stand_around_the_picture(suffix: bool) -> None:
    entry = plain_entry(
        "vvc1", configuration("vvc", [(15, [unit("vvc", 15, b"\x11\x80")])])
    )
    units = [
        unit("vvc", 20, b"\x50"),
        unit("vvc", 19, b"\x33\x80"),
        unit("vvc", 8, b"\xaa\x80"),
    ]
    groups = [sgpd([nfcs(BASE)]), sbgp(3, [1])]
    found = stream_units(
        rebuilt(
            layout(TrackPlan([sample(units)], [entry], [True], groups=groups)),
            suffix=suffix,
        )
    )
    message = sei("vvc", BASE, suffix=suffix)
    start = [units[0], unit("vvc", 15, b"\x11\x80")]
    assert found == [
        *start,
        *(units[1:] if suffix else []),
        message,
        *([] if suffix else units[1:]),
    ]


def test_restricted_tracks_are_seen_through() -> None:
    made = clip()
    groups = [sgpd(ENTRIES), sbgp(3, [1] * 12)]
    plain = rebuilt(layout(made.plan(groups=groups)))
    hidden = made.plan(entries=[restricted(made.entry)], groups=groups)
    assert rebuilt(layout(hidden)) == plain


def test_encrypted_tracks_are_refused_with_the_reason() -> None:
    made = clip()
    plan = made.plan(entries=[restricted(made.entry, b"cenc", "encv")])
    with pytest.raises(
        bmff.ParseError, match=r"encv: the samples are encrypted \(cenc\)"
    ):
        rebuilt(layout(plan))


def test_samples_of_other_kinds_are_refused() -> None:
    plan = TrackPlan([b"abc"], [plain_entry("mp4v")], [True])
    with pytest.raises(
        bmff.ParseError, match="not NAL units of one codec; sample entries: mp4v"
    ):
        rebuilt(layout(plan))


def test_units_that_stand_for_others_are_refused() -> None:
    entry = plain_entry("hvc2", configuration("hevc"))
    units = [unit("hevc", 1, b"\xaa\x80"), unit("hevc", 49, b"\1\2\3")]
    plan = TrackPlan([sample(units)], [entry], [True])
    with pytest.raises(bmff.ParseError, match="extractor; these are not resolved"):
        rebuilt(layout(plan))


def test_evc_has_lengths_and_no_start_codes() -> None:
    record = (
        b"\1\0\x1e"
        + bytes(8)
        + b"\x10\0\x60\0\x40\3\1"
        + b"\x98\0\1\0\4"
        + b"\x32\0\x11\x80"
    )
    entry = plain_entry("evc1", box("evcC", record))
    units = [unit("evc", 1, b"\0\0\1\x80"), unit("evc", 0, b"\xbb\x80")]
    with bmff.open(layout(TrackPlan([sample(units)], [entry], [True]))) as file:
        from bmffkit.semantics.nal.configuration import configured_units

        sets = configured_units(file.tracks[0].sample_entries[0])
    assert sets == [b"\x32\0\x11\x80"]
    stream = rebuilt(layout(TrackPlan([sample(units)] * 2, [entry], [True, False])))
    assert units_of(stream) == [*sets, *units, *units]


# ------------------------------------------------------------------- networks as items


def items(handler: bytes = b"nnet", **more: Any) -> tuple[list[bytes], bytes]:
    """Entries whose networks are items, and the meta box that has them."""
    shared = nnr_unit(0, b"\1") + nnr_unit(1, b"\x11\x22\x33")
    data = {7: network(1)[len(shared) :], 9: network(2)}
    record = nnr_record((0, nnr_unit(0, b"\1")), (1, nnr_unit(1, b"\x11\x22\x33")))
    entries = [
        nfcs(
            BASE,
            item=7,
            head=len(BASE.payload) - len(network(1)),
            handler=handler,
            **more,
        ),
        nfcs(
            UPDATE,
            item=9,
            head=len(UPDATE.payload) - len(network(2)),
            handler=handler,
            **more,
        ),
    ]
    return entries, meta(data, handler=handler, shared=record, sharing=[7])


@pytest.mark.parametrize("counted", [True, False])
@pytest.mark.parametrize("place", ["trak", "file"])
def test_networks_of_items_are_joined(counted: bool, place: str) -> None:
    made = clip()
    maps = {3: [1] * 12, update(3): [0] * 5 + [2] * 7}
    entries, holder = items(counted=counted)
    groups = [sgpd(entries), *(sbgp(each, values) for each, values in maps.items())]
    in_track = [holder] if place == "trak" else []
    data = layout(
        made.plan(groups=groups, metas=in_track), metas=[] if in_track else [holder]
    )
    assert rebuilt(data) == rebuilt(grouped(made, maps))


def test_the_meta_box_with_the_right_handler_and_item_is_taken() -> None:
    made = clip()
    entries, holder = items(b"pict")
    groups = [sgpd(entries), sbgp(3, [1] * 12)]
    wrong = meta({7: network(8)}, handler=b"nnet")
    data = layout(made.plan(groups=groups, metas=[wrong]), metas=[holder])
    assert rebuilt(data) == rebuilt(grouped(made, {3: [1] * 12}))


def test_the_nearest_meta_box_is_taken() -> None:
    """Of a track fragment, then of the track, then of the file."""
    made = clip()
    head = len(BASE.payload) - len(network(1))
    entry = nfcs(BASE, item=7, head=head)
    wanted = rebuilt(grouped(made, {3: [1] * 12}))

    def laid(in_fragment: int, in_track: int, in_file: int) -> bytes:
        def holders(seed: int) -> list[bytes]:
            return [meta({7: network(seed)})] if seed else []

        local = [
            [*holders(in_fragment), sgpd([entry]), sbgp(3, [0x10001] * 12)],
        ]
        plan = made.plan(local=local, metas=holders(in_track))
        return layout(plan, fragments=(12,), metas=holders(in_file))

    assert (
        rebuilt(laid(1, 2, 2))
        == rebuilt(laid(0, 1, 2))
        == rebuilt(laid(0, 0, 1))
        == wanted
    )
    with pytest.raises(bmff.NotFoundError, match=r"moof/traf/sgpd.*none has item 7"):
        rebuilt(laid(0, 0, 0))


def test_networks_in_several_pieces_of_the_file() -> None:
    made = clip()
    head = len(BASE.payload) - len(network(1))
    groups = [sgpd([nfcs(BASE, item=7, head=head)]), sbgp(3, [1] * 12)]
    whole = network(1)

    def laid(at: int) -> bytes:
        extents = words(at, 20, at + 25, len(whole) - 20)
        place = struct.pack(">HHHH", 7, 0, 0, 2) + extents
        holder = full(
            "meta", 0, 0, hdlr(b"nnet"),
            full("iinf", 0, 0, b"\0\1", full("infe", 2, 0, b"\0\7\0\0nnr1\0")),
            full("iloc", 1, 0, b"\x44\0\0\1", place),
        )  # fmt: skip
        return layout(made.plan(groups=groups), metas=[holder])

    size = len(laid(0))
    data = laid(size + 8) + box("mdat", whole[:20] + b"....." + whole[20:])
    assert rebuilt(data) == rebuilt(grouped(made, {3: [1] * 12}))


# ------------------------------------------------------------- a track of non-VCL units


def two_tracks(*, groups_there: bool, fragments: Sequence[int] = ()) -> bytes:
    """Slices in one track; the rest in another one, whose samples last for two pictures."""
    pictures = [
        unit("vvc", 8 if n == 0 else 0, bytes([0xA0 + n, 0x80])) for n in range(4)
    ]
    slices = [sample([each]) for each in pictures]
    rest = [sample(REST[0]), sample(REST[1])]
    groups = [sgpd([nfcs(BASE), nfcs(UPDATE)])]
    mine = [*groups, sbgp(3, [1, 1, 1, 1]), sbgp(update(3), [0, 0, 2, 2])]
    theirs = [*groups, sbgp(3, [1, 1]), sbgp(update(3), [0, 2])]
    entry = plain_entry(
        "vvc1", configuration("vvc", [(15, [unit("vvc", 15, b"\x11\x80")])])
    )
    first = TrackPlan(
        slices, [entry], [True, False, False, False], references={"vvcN": 2},
        groups=() if groups_there else mine,
    )  # fmt: skip
    other = plain_entry("vvcN", full("vvnC", 0, 0, b"\3"))
    second = TrackPlan(
        rest, [other], [True, False], durations=[2, 2], number=2,
        groups=theirs if groups_there else (),
    )  # fmt: skip
    return layout(first, second)


REST = [
    [unit("vvc", 20, b"\x50"), unit("vvc", 17, b"\x77\x80"), unit("vvc", 19, b"\x33\x80"),
     sei("vvc", activation(3)), unit("vvc", 24, b"\x84\1\1\x80")],
    [unit("vvc", 19, b"\x44\x80"), unit("vvc", 21, b"")],
]  # fmt: skip


@pytest.mark.parametrize("groups_there", [False, True])
def test_a_track_and_its_non_vcl_units_are_rebuilt_together(groups_there: bool) -> None:
    found = stream_units(rebuilt(two_tracks(groups_there=groups_there)))
    (delimiter, aps, picture_header, active, suffix), (second, end) = REST
    assert found == [
        delimiter, unit("vvc", 15, b"\x11\x80"), aps, sei("vvc", BASE), active,
        picture_header, unit("vvc", 8, b"\xa0\x80"), suffix,
        unit("vvc", 0, b"\xa1\x80"),
        sei("vvc", UPDATE), second, unit("vvc", 0, b"\xa2\x80"), end,
        unit("vvc", 0, b"\xa3\x80"),
    ]  # fmt: skip


# ------------------------------------------------------------------ stretches and files


def test_stretches_are_cut_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = rebuilt(grouped(clip(slices=4), MAPS))
    for size in (1, 5000, 12000, 30000):
        monkeypatch.setattr(rebuilding, "BUFFER", size)
        assert rebuilt(grouped(clip(slices=4), MAPS)) == whole
    assert decoded(whole, "avc") == clip(slices=4).pictures


def test_pieces_stay_until_the_next_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call may write while the next samples are read."""
    monkeypatch.setattr(rebuilding, "BUFFER", 6000)
    data = grouped(clip(), MAPS)
    held: list[tuple[list[Any], bytes]] = []
    out: list[bytes] = []

    def write(pieces: list[Any]) -> None:
        if held:
            before, octets = held.pop()
            assert b"".join(before) == octets
        held.append((pieces, b"".join(pieces)))
        out.append(held[0][1])

    def fill(place: int, view: memoryview) -> None:
        view[:] = data[place : place + len(view)]

    with bmff.open(data) as file:
        rebuilding.rebuild(file, file.tracks[0], fill, write)
    assert len(out) > 5
    assert b"".join(out) == rebuilt(data)


def test_a_long_stream_to_a_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = grouped(clip(), MAPS)
    whole = rebuilt(data)
    monkeypatch.setattr(rebuilding, "BUFFER", 3000)
    (tmp_path / "a.mp4").write_bytes(data)
    with bmff.open(tmp_path / "a.mp4") as file:
        file.tracks[0].rebuild(tmp_path / "a.264")
    assert (tmp_path / "a.264").read_bytes() == whole


@pytest.mark.parametrize("fails_at", [0, 2, 5])
def test_a_full_disk_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    from bmffkit.api import streams

    calls = []

    def full_disk(handle: int, pieces: list[bytes]) -> None:
        calls.append(len(pieces))
        if len(calls) > fails_at:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(rebuilding, "BUFFER", 6000)
    monkeypatch.setattr(streams, "_write_all", full_disk)
    file = bmff.open(grouped(clip(), MAPS))
    wanted = pytest.raises(bmff.SourceError, match="cannot be written: No space left")
    with file, wanted:
        file.tracks[0].rebuild(tmp_path / "a.264")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("size", [2, 4])
def test_samples_with_new_bytes_count_before_they_are_saved(size: int) -> None:
    entry = plain_entry("hvc1", configuration("hevc", [(33, [b"\x42\1\x80"])], size))
    units = [unit("hevc", 35, b"\x50"), unit("hevc", 19, b"\xaa\x80"), unit("hevc", 40)]
    plan = TrackPlan([sample(units, size)] * 4, [entry], [True, False] * 2)
    plan.groups = [sgpd([nfcs(BASE)]), sbgp(3, [1] * 4)]
    other = sample([unit("hevc", 1, b"\xbb" * 50)], size)
    with bmff.open(layout(plan)) as file:
        track = file.tracks[0]
        track.replace_samples({1: other, 2: other, 3: b""})
        out = io.BytesIO()
        track.rebuild(out)
        data = file.to_bytes()
    assert out.getvalue() == rebuilt(data)
    assert stream_units(out.getvalue()).count(unit("hevc", 1, b"\xbb" * 50)) == 2


def test_a_track_and_its_non_vcl_units_with_new_bytes() -> None:
    with bmff.open(two_tracks(groups_there=True)) as file:
        first, second = file.tracks
        first.replace_samples({3: sample([unit("vvc", 0, b"\xee\x80")])})
        second.replace_samples({1: sample([unit("vvc", 19, b"\x55\x80")])})
        out = io.BytesIO()
        first.rebuild(out)
        data = file.to_bytes()
    assert out.getvalue() == rebuilt(data)
    assert unit("vvc", 19, b"\x55\x80") in stream_units(out.getvalue())


def test_interleaved_and_scattered_samples() -> None:
    made = clip()
    groups = [sgpd(ENTRIES), sbgp(3, [1] * 12)]
    other = TrackPlan([b"noise"] * 12, [plain_entry("mp4v")], [True] * 12, number=2)
    alone = rebuilt(layout(made.plan(groups=groups)))
    assert rebuilt(layout(made.plan(groups=groups), other)) == alone


def test_a_path_is_written_at_once_or_not_at_all(tmp_path: Path) -> None:
    source, target = tmp_path / "clip.mp4", tmp_path / "clip.264"
    source.write_bytes(grouped(clip(), MAPS))
    with bmff.open(source) as file:
        made = file.tracks[0].rebuild(target)
    assert target.read_bytes() == rebuilt(source.read_bytes())
    assert (made.samples, made.inserted, made.filters) == (12, 8, [3, 70000])
    broken = bytearray(source.read_bytes())
    at = broken.rindex(clip().samples[-1])
    broken[at : at + 4] = b"\0\xff\xff\xff"
    source.write_bytes(broken)
    before = target.read_bytes()
    with bmff.open(source) as file, pytest.raises(bmff.ParseError, match="sample 11"):
        file.tracks[0].rebuild(target)
    assert target.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["clip.264", "clip.mp4"]


def test_a_unit_that_reaches_into_the_next_sample_is_found() -> None:
    data = bytearray(layout(clip().plan()))
    first, second = clip().samples[1:3]
    at = data.rindex(first)
    length = int.from_bytes(second[:4], "big")
    data[at : at + 4] = (len(first) + length).to_bytes(4, "big")
    with pytest.raises(bmff.ParseError, match=r"sample 1.*a NAL unit of"):
        rebuilt(bytes(data))


def test_samples_beyond_the_file_are_refused_before_room_is_made() -> None:
    data = bytearray(layout(clip().plan()))
    at = data.index(b"stsz") + 16 + 4 * 11
    data[at : at + 4] = b"\x7f\0\0\0"
    with pytest.raises(
        bmff.ParseError, match=r"sample 11: 2130706432 bytes at \d+; the file has"
    ):
        rebuilt(bytes(data))
    with (
        bmff.open(bytes(data)) as file,
        pytest.raises(bmff.ParseError, match="sample 11"),
    ):
        file.tracks[0].rebuild(io.BytesIO(), lenient=True)


def test_samples_that_share_their_bytes_endlessly_are_refused() -> None:
    count = 4000
    whole = sample([unit("avc", 5, b"\xaa" * 2000)])
    data = layout(TrackPlan([whole], [clip().entry], [True]))
    at = data.index(whole)
    stbl = data.index(b"stsz") - 4
    end = data.index(b"stco") + 16
    one = words(at)
    rows = [
        full("stsz", 0, 0, words(len(whole), count)),
        full("stco", 0, 0, words(count), one * count),
    ]
    made = bytearray(data[:stbl] + b"".join(rows) + data[end:])
    grown = len(made) - len(data)
    for code in (b"moov", b"trak", b"mdia", b"minf", b"stbl"):
        place = made.index(code) - 4
        size = int.from_bytes(made[place : place + 4], "big") + grown
        made[place : place + 4] = size.to_bytes(4, "big")
    made = made.replace(one * count, words(at + grown) * count)
    with pytest.raises(bmff.LimitError, match="bytes in a file of"):
        rebuilt(bytes(made))


def test_progress_counts_the_bytes_of_samples() -> None:
    seen: list[tuple[int, int]] = []
    stream = rebuilt(grouped(clip(), MAPS), progress=lambda *each: seen.append(each))
    assert seen[-1] == (sum(map(len, clip().samples)),) * 2
    assert stream[:4] == b"\0\0\0\1"


def test_many_sync_samples_are_quick() -> None:
    """Every sample gets a message; the arithmetic is done for all at once."""
    count = 3000
    units = sample([unit("avc", 5, b"\xaa" * 30 + b"\x80")])
    entry = clip().entry
    plan = TrackPlan(
        [units] * count,
        [entry],
        [True] * count,
        groups=[sgpd(ENTRIES), sbgp(3, [1] * count)],
    )
    stream = rebuilt(layout(plan))
    assert len(found_in(stream_units(stream)[:8], "avc")) == 2
    assert stream.count(sei("avc", BASE)) == count


def test_numbers_of_samples_without_an_entry_are_refused() -> None:
    plan = clip().plan(of_entry=[1] * 6 + [5] * 6)
    with pytest.raises(
        bmff.ParseError, match="there is no sample entry 5; there are 1"
    ):
        rebuilt(layout(plan))


def test_temporal_ids_follow_the_picture() -> None:
    entry = plain_entry("vvc1", configuration("vvc"))
    units = [unit("vvc", 0, b"\xaa\x80", temporal=3)]
    groups = [sgpd([nfcs(BASE)]), sbgp(3, [1])]
    found = stream_units(
        rebuilt(layout(TrackPlan([sample(units)], [entry], [True], groups=groups)))
    )
    assert found[0][:2] == header("vvc", 23, 0, 3)
