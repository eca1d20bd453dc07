"""Messages of groups back into the samples; groups, entries and items gone."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import bmff
from bmffkit.cli import main

from .building import (
    TrackPlan,
    characteristics,
    clip,
    configuration,
    csgp,
    decoded,
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
    unit,
    units_of,
    update,
)
from .rebuilt import BASE, ENTRIES, MAPS, UPDATE, grouped, items, rebuilt, two_tracks


def restored(data: bytes, **options: Any) -> tuple[bytes, Any]:
    """The file as it is saved, and what was done to its first track."""
    with bmff.open(data) as file:
        made = file.tracks[0].nnpf.restore(**options)
        return file.to_bytes(), made


def samples_of(data: bytes, track: int = 0) -> list[bytes]:
    with bmff.open(data) as file:
        return [each.data for each in file.tracks[track].samples]


def types_in(data: bytes) -> set[str]:
    with bmff.open(data) as file:
        return {box.type for box in file.walk()}


@pytest.mark.parametrize("codec", ["avc", "hevc"])
@pytest.mark.parametrize("fragments", [(), (4, 4, 4), (5, 1, 6)])
@pytest.mark.parametrize("suffix", [False, True])
def test_a_player_that_knows_no_groups_gets_the_same_stream(
    codec: str, fragments: Sequence[int], suffix: bool
) -> None:
    made = clip(codec, b=2)
    data = grouped(made, MAPS, fragments)
    plain, done = restored(data, suffix=suffix)
    assert not {"sgpd", "sbgp"} & types_in(plain)
    assert rebuilt(plain) == rebuilt(data, suffix=suffix)
    assert decoded(plain) == made.pictures
    assert (done.samples, done.inserted, done.filters) == (5, 8, [3, 70000])


def test_samples_that_get_nothing_stay() -> None:
    made = clip()
    plain, _ = restored(grouped(made, MAPS))
    found = samples_of(plain)
    for number, octets in enumerate(made.samples):
        assert (found[number] == octets) == (number not in (0, 2, 4, 5, 8))
    left = [
        each for each in units_of(found[8]) if each not in units_of(made.samples[8])
    ]
    assert left[0] == sei("avc", BASE, UPDATE)


def test_restoring_again_finds_nothing() -> None:
    data = grouped(clip(), MAPS)
    plain, _ = restored(data)
    again, done = restored(plain)
    assert again == plain
    assert done.nothing == "the track has no groups of post-filters"


def test_other_groups_stay() -> None:
    rolls = [sgpd([b"\0\2"], kind=b"roll"), sbgp(None, [1] * 12, kind=b"roll")]
    made = clip()
    groups = [sgpd(ENTRIES), csgp(3, [1] * 12), *rolls]
    plain, done = restored(layout(made.plan(groups=groups)))
    with bmff.open(plain) as file:
        kinds = [box.grouping_type for box in file.find_all("//sgpd")]
        assert (
            kinds == [box.grouping_type for box in file.find_all("//sbgp")] == ["roll"]
        )
        assert not file.find_all("//csgp")
    assert done.boxes == 2


@pytest.mark.parametrize("place", ["trak", "file"])
def test_items_go_and_so_does_their_meta_box(place: str) -> None:
    entries, holder = items()
    made = clip()
    groups = [sgpd(entries), sbgp(3, [1] * 12), sbgp(update(3), [0] * 5 + [2] * 7)]
    plan = made.plan(groups=groups, metas=[holder] if place == "trak" else [])
    data = layout(plan, metas=[] if place == "trak" else [holder])
    plain, done = restored(data)
    assert done.items == 2
    assert "meta" not in types_in(plain)
    assert rebuilt(plain) == rebuilt(data)
    assert decoded(plain) == made.pictures


def test_meta_boxes_of_fragments_go_too() -> None:
    made = clip()
    entry = nfcs(BASE, item=7, head=len(BASE.payload) - len(network(1)))
    local = [[meta({7: network(1)}), sgpd([entry]), sbgp(3, [0x10001] * 6)]] * 2
    data = layout(made.plan(local=local), fragments=(6, 6))
    plain, done = restored(data)
    assert (done.items, done.boxes) == (2, 4)
    assert not {"meta", "sgpd", "sbgp"} & types_in(plain)
    assert rebuilt(plain) == rebuilt(data)
    assert decoded(plain) == made.pictures


def test_items_of_others_stay_readable() -> None:
    """A meta box with more items loses those of the groups, and the bytes of those."""
    made = clip()
    head = len(BASE.payload) - len(network(1))
    groups = [sgpd([nfcs(BASE, item=2, head=head)]), sbgp(3, [1] * 12)]
    data = {1: b"first", 2: network(1), 3: network(4), 4: b"last"}
    holder = meta(data, kinds={1: b"abcd", 4: b"abcd"})
    plain, done = restored(layout(made.plan(groups=groups), metas=[holder]))
    assert done.items == 1
    with bmff.open(plain) as file:
        assert {each.id: each.data for each in file.items} == {
            1: b"first", 3: network(4), 4: b"last",
        }  # fmt: skip
        assert network(1) not in plain[: plain.index(b"mdat")]


def test_items_that_another_track_names_stay() -> None:
    made = clip()
    head = len(BASE.payload) - len(network(1))
    groups = [sgpd([nfcs(BASE, item=2, head=head)]), sbgp(3, [1] * 12)]
    holder = meta({2: network(1)})
    data = layout(
        made.plan(groups=groups), made.plan(groups=groups, number=2), metas=[holder]
    )
    plain, done = restored(data)
    assert done.items == 0
    assert rebuilt(plain, track=1) == rebuilt(data, track=1)
    with bmff.open(plain) as file:
        assert file.tracks[1].nnpf.restore().items == 1
        assert "meta" not in types_in(file.to_bytes())


def test_shared_units_stay_with_the_items_that_have_them() -> None:
    entries, holder = items()
    made = clip()
    groups = [sgpd(entries[:1]), sbgp(3, [1] * 12)]
    plain, done = restored(layout(made.plan(groups=groups), metas=[holder]))
    assert done.items == 1
    with bmff.open(plain) as file:
        assert [each.id for each in file.items] == [9]
        assert not file.find_all("//nnrC")
        assert file.items.by_id(9).data == network(2)


def test_properties_of_other_items_keep_their_numbers_right() -> None:
    made = clip()
    shared = nnr_unit(0, b"\1") + nnr_unit(1, b"\x11\x22\x33")
    record = nnr_record((0, nnr_unit(0, b"\1")), (1, nnr_unit(1, b"\x11\x22\x33")))
    holder = meta(
        {7: network(1)[len(shared) :], 9: network(2)},
        shared=record, sharing=[7], other=[9],
    )  # fmt: skip
    entry = nfcs(BASE, item=7, head=len(BASE.payload) - len(network(1)))
    groups = [sgpd([entry]), sbgp(3, [1] * 12)]
    plain, done = restored(layout(made.plan(groups=groups), metas=[holder]))
    assert done.items == 1
    with bmff.open(plain) as file:
        (left,) = file.items
        assert [each.box.type for each in left.properties] == ["free"]


def test_items_that_a_remaining_item_updates_stay() -> None:
    made = clip()
    head = len(BASE.payload) - len(network(1))
    groups = [sgpd([nfcs(BASE, item=7, head=head)]), sbgp(3, [1] * 12)]
    data = {7: network(1), 9: network(2)}
    linked = layout(made.plan(groups=groups), metas=[meta(data, references={9: 7})])
    assert restored(linked)[1].items == 0
    other = layout(made.plan(groups=groups), metas=[meta(data, references={7: 9})])
    plain, done = restored(other)
    assert done.items == 1
    with bmff.open(plain) as file:
        assert [(each.id, each.references) for each in file.items] == [(9, {})]


def test_the_track_of_the_slices_gets_the_messages() -> None:
    data = two_tracks(groups_there=True)
    with bmff.open(data) as file:
        second = file.tracks[1].nnpf.restore()
        assert "belong to the samples of the track that refers to it" in second.nothing
    plain, done = restored(data)
    assert "sgpd" not in types_in(plain)
    assert rebuilt(plain) == rebuilt(data)
    assert samples_of(plain, 1) == samples_of(data, 1)
    assert (done.samples, done.inserted) == (2, 2)


def test_restricted_tracks_are_seen_through() -> None:
    made = clip()
    groups = [sgpd(ENTRIES), sbgp(3, [1] * 12)]
    data = layout(made.plan(entries=[restricted(made.entry)], groups=groups))
    plain, _ = restored(data)
    assert rebuilt(plain) == rebuilt(data)
    with bmff.open(plain) as file:
        assert [each.type for each in file.tracks[0].sample_entries] == ["resv"]


@pytest.mark.parametrize(("size", "cut"), [(2, False), (1, True)])
@pytest.mark.parametrize("codec", ["hevc", "vvc"])
def test_base_and_update_that_do_not_fit_together_come_in_two_units(
    codec: str, size: int, cut: bool
) -> None:
    """Each message fits the length field of one byte, and the two in one unit do not."""
    kind, slice_type = ("vvc1", 7) if codec == "vvc" else ("hvc1", 19)
    entry = plain_entry(kind, configuration(codec, size=size))
    base = characteristics(3, data=network(1, 150))
    more = characteristics(3, base=False, data=network(2, 150))
    second = characteristics(8, uri="https://example.org/net")
    plan = TrackPlan(
        [sample([unit(codec, slice_type, b"\xaa\x80")], size)], [entry], [True],
        groups=[
            sgpd([nfcs(each) for each in (base, more, second)]),
            sbgp(3, [1]), sbgp(update(3), [2]), sbgp(8, [3]),
        ],
    )  # fmt: skip
    plain, done = restored(layout(plan))
    found = units_of(samples_of(plain)[0], size)
    together = [sei(codec, base), sei(codec, more)] if cut else [sei(codec, base, more)]
    slices = unit(codec, slice_type, b"\xaa\x80")
    assert found == [*together, sei(codec, second), slices]
    assert done.inserted == len(found) - 1


def test_messages_too_long_for_the_length_fields_are_refused() -> None:
    entry = plain_entry("hvc1", configuration("hevc", size=1))
    large = characteristics(3, data=network(1, 400))
    plan = TrackPlan(
        [sample([unit("hevc", 19, b"\xaa\x80")], 1)], [entry], [True],
        groups=[sgpd([nfcs(large)]), sbgp(3, [1])],
    )  # fmt: skip
    with pytest.raises(bmff.WriteError, match=r"sample 0.*too many for 8 bits"):
        restored(layout(plan))


# ---------------------------------------------------------------------------- commands


def run(*words: str | Path) -> Any:
    return CliRunner().invoke(main, [str(each) for each in words])


def test_commands_agree_with_the_library(tmp_path: Path) -> None:
    source, plain, stream = (tmp_path / name for name in ("a.mp4", "b.mp4", "c.264"))
    data = grouped(clip(), MAPS)
    source.write_bytes(data)
    done = run("nnpf", "restore", source, "-o", plain)
    assert done.exit_code == 0, done.output
    assert "filters: 3, 70000; 8 units inserted in 5 samples" in done.output
    assert plain.read_bytes() == restored(data)[0]
    done = run("rebuild", plain, "-o", stream, "--json")
    assert done.exit_code == 0
    facts = json.loads(done.stdout)
    assert (facts["codec"], facts["samples"], facts["inserted"]) == ("avc", 12, 0)
    assert stream.read_bytes() == rebuilt(data)
    assert facts["bytes"] == stream.stat().st_size
    again = run("nnpf", "restore", plain, "-o", tmp_path / "d.mp4", "--json")
    assert again.exit_code == 0
    (facts,) = json.loads(again.stdout)["tracks"]
    assert facts["nothing"] and not facts["samples"]
    assert (tmp_path / "d.mp4").read_bytes() == plain.read_bytes()


def test_a_file_of_sound_only(tmp_path: Path) -> None:
    source = tmp_path / "a.mp4"
    source.write_bytes(layout(TrackPlan([b"abc"], [plain_entry("mp4v")], [True])))
    done = run("nnpf", "restore", source, "-o", tmp_path / "b.mp4")
    assert done.exit_code == 0
    assert "nothing to do" in done.output
    done = run("rebuild", source, "-o", tmp_path / "b.264")
    assert done.exit_code == 2
    assert "no track has NAL units in its samples" in done.output
    assert not (tmp_path / "b.264").exists()


def test_help_names_an_example() -> None:
    for words in (("rebuild",), ("nnpf", "restore")):
        done = run(*words, "--help")
        assert done.exit_code == 0
        assert f"Example: bmff {' '.join(words)} clip.mp4" in done.output
