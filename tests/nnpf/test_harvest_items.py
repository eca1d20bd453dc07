"""Networks as items: what the meta box holds, and what is refused."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

import bmff
from bmffkit.runtime.errors import WriteError

from . import building as make
from .harvests import check_all, harvested, restored

NETS = [make.network(seed) for seed in range(4)]
BASE = make.characteristics(3, data=NETS[0])
UPDATE = make.characteristics(3, base=False, data=NETS[1])
SECOND = make.characteristics(9, data=NETS[2])
OTHER = make.meta({1: b"text"}, handler=b"mdir", kinds={1: b"mime"})
URI = make.characteristics(70000, uri="https://example.org/net")


def a_file(
    *messages: Any, track: Sequence[bytes] = (), top: Sequence[bytes] = ()
) -> bytes:
    """A file with these messages at every sync sample, and meta boxes."""
    clip = make.clip("avc")
    samples = []
    for sample, sync in zip(clip.samples, clip.sync, strict=True):
        units = make.units_of(sample)
        units[1:1] = [make.sei("avc", each) for each in messages if sync]
        samples.append(make.sample(units))
    return make.layout(clip.plan(samples=samples, metas=track), metas=top)


def the_meta(file: Any) -> Any:
    (found,) = [
        b
        for b in file.walk()
        if b.type == "meta" and b.find("hdlr").handler_type == "nnet"
    ]
    return found


def inside(data: bytes) -> dict[str, Any]:
    """What the meta box holds, and the entries of the group."""
    with bmff.open(data) as file:
        meta = the_meta(file)
        described: Any = file.find("//sgpd")
        refs = [b for b in meta.walk() if b.type == "pred"]
        return {
            "path": meta.path,
            "types": [b.item_type for b in meta.walk() if b.type == "infe"],
            "pred": [
                (int(b.from_item_ID), [int(n) for n in b.to_item_ID]) for b in refs
            ],
            "shared": [b.to_bytes() for b in meta.walk() if b.type == "nnrC"],
            "data": bytes(meta.find("idat").data),
            "entries": [
                ([int(n) for n in each.item_id], bytes(each.nnpfc_sei_data_byte))
                for each in described.entries
            ],
        }


def test_networks_are_items_with_shared_units_and_references() -> None:
    lean, _ = check_all(a_file(BASE, UPDATE, SECOND, URI), networks="items")
    found = inside(lean)
    assert found["path"] == "moov/trak/meta"
    assert found["types"] == ["nnr1"] * 3
    # Entries: filters 3, 9 and 70000, then the update.
    assert [each for each, _ in found["entries"]] == [[1], [2], [], [3]]
    assert found["pred"] == [(3, [1])]
    assert len(found["shared"]) == 1
    head = make.nnr_unit(0, b"\1") + make.nnr_unit(1, b"\x11\x22\x33")
    assert found["shared"][0].endswith(head)
    assert found["data"] == b"".join(
        net.removeprefix(head) for net in (NETS[0], NETS[2], NETS[1])
    )
    assert found["entries"][0][1] == BASE.to_bytes()[: -len(NETS[0])]
    assert found["entries"][2][1] == URI.to_bytes()


def test_what_payload_size_counts_is_an_option() -> None:
    data = a_file(BASE)
    head = len(BASE.payload) - len(NETS[0])
    for size, counted in (("with", len(BASE.payload)), ("without", head)):
        lean, _ = check_all(data, networks="items", payload_size=size)
        ((_, entry),) = inside(lean)["entries"]
        assert entry[:2] == bytes([210, counted])
        assert entry[2:] == BASE.payload[:head]


def test_two_descriptions_of_one_message_share_the_item() -> None:
    entry = make.plain_entry("vvc1", make.configuration("vvc"))
    samples = [
        make.sample([make.sei("vvc", BASE), make.unit("vvc", kind, b"\xc0data")])
        for kind in (8, 9, 9)
    ]
    data = make.layout(make.TrackPlan(samples, [entry], [True, False, False]))
    lean, _ = check_all(data, networks="items")
    assert [each for each, _ in inside(lean)["entries"]] == [[1], [1]]
    assert inside(lean)["data"] == NETS[0]


def test_an_update_of_a_filter_that_is_no_item_has_no_reference() -> None:
    base = make.characteristics(3, uri="https://example.org/net")
    lean, _ = check_all(a_file(base, UPDATE), networks="items")
    assert inside(lean)["pred"] == []


def test_equal_networks_of_two_filters_are_one_item() -> None:
    same = make.characteristics(9, data=NETS[0])
    lean, _ = check_all(a_file(BASE, same), networks="items")
    assert [each for each, _ in inside(lean)["entries"]] == [[1], [1]]


def test_items_of_others_stay() -> None:
    data = a_file(BASE, track=[make.meta({7: NETS[3]})])
    lean, back = check_all(data, networks="items")
    assert inside(lean)["path"] == "moov/trak/meta"
    assert [each for each, _ in inside(lean)["entries"]] == [[8]]
    with bmff.open(back) as file:
        assert [b.item_ID for b in the_meta(file).walk() if b.type == "infe"] == [7]
        assert bytes(the_meta(file).find("idat").data) == NETS[3]


def test_where_the_track_has_another_meta_the_movie_takes_the_items() -> None:
    data = a_file(BASE, track=[OTHER])
    lean, back = check_all(data, networks="items")
    assert inside(lean)["path"] == "moov/meta"
    assert back == restored(harvested(data))


def test_a_network_that_is_no_bitstream_is_refused_as_an_item() -> None:
    data = a_file(make.characteristics(3, data=b"this is no network"))
    with bmff.open(data) as file:
        with pytest.raises(
            WriteError, match="sample 0: the network of filter 3 is not made"
        ):
            file.tracks[0].nnpf.harvest(networks="items")
        assert file.to_bytes() == data
    check_all(data, networks="inline")


def test_a_message_without_a_network_stays_whole() -> None:
    lean, _ = check_all(a_file(make.characteristics(3), SECOND), networks="items")
    assert [each for each, _ in inside(lean)["entries"]] == [[], [1]]
    assert inside(lean)["data"] == SECOND.payload[-len(NETS[2]) :]


def test_no_place_for_a_meta_box_leaves_the_file_as_it_was() -> None:
    data = a_file(BASE, track=[OTHER], top=[OTHER])
    with bmff.open(data) as file:
        file.find("moov").append(bmff.MetaBox.from_bytes(OTHER))
        before = file.to_bytes()
        with pytest.raises(WriteError, match="every place for a meta box"):
            file.tracks[0].nnpf.harvest(networks="items")
        assert file.to_bytes() == before
        assert not file.tracks[0].nnpf.harvest(networks="inline").nothing


def test_other_words_for_networks_are_refused() -> None:
    with bmff.open(a_file(BASE)) as file:
        word: Any = "files"
        with pytest.raises(WriteError, match="'inline' or 'items'"):
            file.tracks[0].nnpf.harvest(networks=word)
