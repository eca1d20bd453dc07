"""Streams of tracks of many layouts: layers, length fields, items, two tracks."""

from __future__ import annotations

import struct

import pytest

import bmff

from .building import (
    TrackPlan,
    box,
    clip,
    configuration,
    decoded,
    full,
    hdlr,
    layout,
    meta,
    network,
    nfcs,
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
from .rebuilt import (
    BASE,
    ENTRIES,
    EXPECTED,
    MAPS,
    REST,
    SECOND,
    UPDATE,
    access_units,
    grouped,
    items,
    kind_of,
    payloads,
    rebuilt,
    two_tracks,
)

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
