"""Messages, the entries that hold them, and networks that are items."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bmff
from bmffkit.semantics.nal.sei import SeiMessage
from bmffkit.semantics.nnpf import entries as entry_forms
from bmffkit.semantics.nnpf.messages import characteristics, key_of, parameter
from bmffkit.semantics.nnpf.network_building import (
    Network,
    add_networks,
    shared_lengths,
)
from bmffkit.semantics.nnpf.networks import Networks, units
from bmffkit.semantics.nnr.units import fill

from . import building
from .building import REGISTRY, clip, layout, meta, network, nnr_unit

INLINE = building.characteristics(5, data=network(1), properties=True)
BY_URI = building.characteristics(70000, base=False, uri="https://example.org/x")


def test_facts_of_a_message_with_a_network() -> None:
    facts = characteristics(INLINE, REGISTRY)
    assert (facts.id, facts.base, facts.mode, facts.purpose) == (5, True, 0, 1)
    assert facts.network == network(1)
    assert facts.head + facts.network == INLINE.payload
    assert (facts.key, facts.parameter, facts.uri) == ((5, False), 5, "")
    head = characteristics(SeiMessage(210, facts.head), REGISTRY)
    assert (head.key, head.head, head.network) == (facts.key, facts.head, b"")


def test_facts_of_a_message_with_a_uri() -> None:
    facts = characteristics(BY_URI, REGISTRY)
    assert (facts.id, facts.base, facts.mode) == (70000, False, 1)
    assert (facts.tag_uri, facts.uri) == (
        "tag:example,2026:net",
        "https://example.org/x",
    )
    assert (facts.head, facts.network) == (BY_URI.payload, b"")
    assert facts.parameter == 1 << 31 | 70000
    assert key_of(facts.parameter) == facts.key


@pytest.mark.parametrize("number", [(1 << 31) - 1, 1 << 31, (1 << 32) - 2])
def test_filters_that_no_group_can_name(number: int) -> None:
    facts = characteristics(building.characteristics(number, data=b""), REGISTRY)
    assert (facts.id, facts.expressible) == (number, number < 1 << 31)
    if facts.expressible:
        assert facts.parameter == parameter(number, False) == number
    else:
        with pytest.raises(bmff.ParseError, match="more than 31 bits; no sample group"):
            _ = facts.parameter


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (SeiMessage(211, b"\x80"), "a message of type 211, not 210"),
        (SeiMessage(210, b"\0"), "nnpfc_purpose"),
        (SeiMessage(210, b""), "nnpfc_purpose"),
    ],
)
def test_what_is_no_such_message(message: SeiMessage, reason: str) -> None:
    with pytest.raises(bmff.ParseError, match=reason):
        characteristics(message, REGISTRY)


def nothing(handler: str, item: int) -> bytes:
    raise AssertionError("no item is needed")


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, (1 << 32) - 2),
    st.booleans(),
    st.booleans(),
    st.binary(max_size=700),
)
def test_entries_hold_messages(
    number: int, base: bool, properties: bool, data: bytes
) -> None:
    message = building.characteristics(
        number, base=base, properties=properties, data=data
    )
    entry = entry_forms.entry_of(message, REGISTRY)
    assert entry.to_bytes() == building.nfcs(message)
    assert (
        entry_forms.complete(entry, REGISTRY, nothing).message.to_bytes()
        == message.to_bytes()
    )
    head = len(message.payload) - len(data)
    for form in ("with", "without"):
        made = entry_forms.entry_of(message, REGISTRY, item=9, payload_size=form)  # type: ignore[arg-type]
        if head < 255 and len(message.payload) < 255:
            expected = building.nfcs(message, item=9, head=head, counted=form == "with")
            assert made.to_bytes() == expected
        wanted: list[Any] = []

        def give(handler: str, item: int, wanted: list[Any] = wanted) -> bytes:
            wanted.append((handler, item))
            return data

        again = bmff.NnpfcSeiSampleGroupEntry.from_bytes(made.to_bytes())
        found = entry_forms.complete(again, REGISTRY, give)
        assert found.message.payload == message.payload
        assert wanted == [("nnet", 9)]


def test_entries_that_cannot_be_made() -> None:
    with pytest.raises(bmff.WriteError, match="only a message of mode 0"):
        entry_forms.entry_of(BY_URI, REGISTRY, item=1)
    with pytest.raises(bmff.WriteError, match="'with' or 'without', not 'half'"):
        entry_forms.entry_of(INLINE, REGISTRY, item=1, payload_size="half")  # type: ignore[arg-type]


# ---------------------------------------------------------------------------- networks


def test_units_tile_a_bitstream() -> None:
    data = network(3, 90)
    found = list(units(data))
    assert [each.type for each in found] == [0, 1, 5, 5]
    assert b"".join(each.data for each in found) == data
    assert fill(data)
    assert not fill(b"")
    for cut in range(1, len(data)):
        whole = data[:cut] in (data[:4], data[:10], data[:58])
        assert fill(data[:cut]) == whole, cut


@pytest.mark.parametrize(
    "data", [b"\0\2\0", b"\0", b"\x80\0\0\4\0", b"\x80\0", b"\0\0\0"]
)
def test_units_that_do_not_fit(data: bytes) -> None:
    assert not fill(data)
    with pytest.raises(bmff.ParseError, match="NNR unit"):
        list(units(data))


def saved(data: bytes, networks: list[Network]) -> tuple[bytes, list[int]]:
    with bmff.open(data) as file:
        made = add_networks(file, file.tracks[0], networks)
        return file.to_bytes(), [each.number for each in made]


def held(data: bytes, number: int) -> bytes:
    with bmff.open(data) as file:
        trak = file.tracks[0].box
        return Networks(file.children, trak).data(trak, "nnet", number)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 2)), min_size=1, max_size=7),
                min_size=1, max_size=5))  # fmt: skip
def test_networks_come_back_whatever_they_share(
    shapes: list[list[tuple[int, int]]],
) -> None:
    plain = layout(clip().plan())
    networks = [
        Network(b"".join(nnr_unit(kind, bytes([body])) for kind, body in shape))
        for shape in shapes
    ]
    data, numbers = saved(plain, networks)
    assert [held(data, number) for number in numbers] == [
        each.data for each in networks
    ]
    again, _ = saved(plain, networks)
    assert again == data
    with bmff.open(data) as file:
        # No unit of an item is of a type that its property has: 4.19.5.1.
        for item in file.tracks[0].items:
            for each in item.properties:
                listed = {row.nnr_unit_type for row in each.box.nnr_config.arrays}
                assert listed <= set(range(5))
                assert not listed & {unit.type for unit in units(item.data)}


def test_equal_header_units_are_shared_and_updates_refer() -> None:
    plain = layout(clip().plan())
    networks = [
        Network(network(1)), Network(network(2), 0), Network(network(3), 0),
        Network(network(1)), Network(network(4, start=b"\2")),
    ]  # fmt: skip
    data, numbers = saved(plain, networks)
    assert numbers == [1, 2, 3, 1, 4]
    with bmff.open(data) as file:
        items = file.tracks[0].items
        assert len(file.find_all("//nnrC")) == 1
        assert [len(each.properties) for each in items] == [1, 1, 1, 0]
        assert [each.references for each in items] == [
            {},
            {"pred": [1]},
            {"pred": [1]},
            {},
        ]
        assert {each.type for each in items} == {"nnr1"}
    assert [held(data, number) for number in numbers] == [
        each.data for each in networks
    ]


def test_beginnings_that_cannot_be_shared() -> None:
    first, more = nnr_unit(0, b"\1"), nnr_unit(2, b"\1")
    data = nnr_unit(5, b"\7")
    listed = [
        list(units(each)) for each in (first + more + data, first + more + data + more)
    ]
    # A layer parameter set behind the data keeps those before it out of the property.
    assert shared_lengths(listed) == [1, 1]
    alone = [
        list(units(nnr_unit(0, b"\1") + data)),
        list(units(nnr_unit(0, b"\2") + data)),
    ]
    assert shared_lengths(alone) == [0, 0]


def test_items_join_a_meta_box_of_networks_or_keep_clear_of_others() -> None:
    there = layout(clip().plan(metas=[meta({4: network(8)})]))
    data, numbers = saved(there, [Network(network(1))])
    assert numbers == [5]
    assert (held(data, 4), held(data, 5)) == (network(8), network(1))
    taken = layout(
        clip().plan(metas=[meta({1: b"x"}, handler=b"pict", kinds={1: b"abcd"})])
    )
    data, numbers = saved(taken, [Network(network(1))])
    with bmff.open(data) as file:
        metas = [box for box in file.find("moov").children if box.type == "meta"]
        assert [each.theHandler.handler_type for each in metas] == ["nnet"]
    assert held(data, numbers[0]) == network(1)


def test_what_is_no_network_is_refused() -> None:
    plain = layout(clip().plan())
    with pytest.raises(
        bmff.WriteError, match="network 1 cannot be an item: an NNR unit of"
    ):
        saved(plain, [Network(network(1)), Network(network(2)[:-1])])
    with pytest.raises(bmff.WriteError, match="has no NNR units"):
        saved(plain, [Network(b"")])
    with pytest.raises(bmff.WriteError, match="updates network 1, not an earlier one"):
        saved(plain, [Network(network(1), 1), Network(network(2))])
