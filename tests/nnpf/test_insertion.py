"""Which samples get messages, and where: ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.7."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bmffkit.runtime.errors import ParseError
from bmffkit.semantics.groups.mapping import GroupMapping
from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nnpf.insertion import place, triggers

from .building import activation, header, sei, unit


def mapping(values: list[int]) -> GroupMapping:
    array = np.array(values, np.int64)
    new = np.ones(len(array), bool)
    new[1:] = array[1:] != array[:-1]
    starts = np.flatnonzero(new)
    return GroupMapping("nfcs", 0, starts, array[starts], [], count=len(array))


class Groups:
    """Filters by id: the values of base and update, one a sample."""

    def __init__(self, filters: dict[int, tuple[list[int], list[int]]]) -> None:
        self.filters = filters
        self.ids = sorted(filters)

    def base(self, filter_id: int) -> Any:
        return SimpleNamespace(mapping=mapping(self.filters[filter_id][0]))

    def update(self, filter_id: int) -> Any:
        return SimpleNamespace(mapping=mapping(self.filters[filter_id][1]))


def by_the_letter(
    filters: dict[int, tuple[list[int], list[int]]],
    sync: list[bool],
    entries: list[int],
    changed: bool,
) -> dict[int, list[tuple[int, int, int]]]:
    """The text of 4.19.7, sample by sample."""

    def begins(values: list[int], sample: int) -> bool:
        same = sample > 0 and values[sample - 1] == values[sample]
        return values[sample] > 0 and not same

    out: dict[int, list[tuple[int, int, int]]] = {}
    for sample in range(len(sync)):
        key = sync[sample] or sample == 0 or entries[sample - 1] != entries[sample]
        first_of_base = {n: begins(base, sample) for n, (base, _) in filters.items()}
        mapped = any(base[sample] for base, _ in filters.values())
        units = []
        for number in sorted(filters):
            base, update = filters[number]
            own = key or (
                first_of_base[number] if changed else any(first_of_base.values())
            )
            if mapped and own:
                found = number, base[sample], update[sample]
            elif begins(update, sample) and not key and not first_of_base[number]:
                found = number, 0, update[sample]
            else:
                continue
            if found[1] or found[2]:
                units.append(found)
        if units:
            out[sample] = units
    return out


@st.composite
def tracks(draw: Any) -> Any:
    count = draw(st.integers(1, 14))
    row = st.lists(st.integers(0, 2), min_size=count, max_size=count)
    filters = {}
    for number in draw(st.sets(st.integers(0, 9), min_size=0, max_size=3)):
        filters[number] = draw(row), draw(row)
    sync = draw(st.lists(st.booleans(), min_size=count, max_size=count))
    entries = draw(st.lists(st.integers(1, 2), min_size=count, max_size=count))
    return filters, sync, entries


@settings(max_examples=400, deadline=None)
@given(tracks(), st.booleans())
def test_triggers_are_those_of_the_text(track: Any, changed: bool) -> None:
    filters, sync, entries = track
    found = triggers(
        Groups(filters),
        np.array(sync),
        np.array(entries),
        "changed" if changed else "all",
    )
    mine = {sample: found.at(row) for row, sample in enumerate(found.samples.tolist())}
    assert mine == by_the_letter(filters, sync, entries, changed)


def test_a_filter_that_begins_brings_the_others_along_or_not() -> None:
    groups = Groups({1: ([1] * 4, [0] * 4), 2: ([0, 0, 1, 1], [0, 0, 0, 2])})
    sync, entries = np.array([True, False, False, False]), np.ones(4, int)
    found = triggers(groups, sync, entries)
    assert [found.at(n) for n in range(3)] == [
        [(1, 1, 0)],
        [(1, 1, 0), (2, 1, 0)],
        [(2, 0, 2)],
    ]
    found = triggers(groups, sync, entries, "changed")
    assert [found.at(n) for n in range(3)] == [[(1, 1, 0)], [(2, 1, 0)], [(2, 0, 2)]]


# ------------------------------------------------------------------------- the place

PAYLOAD = b"\xd2\x01\x01\x80"
HIDDEN = b"\xd2\x05\0\0\0\0\1\x80"


def laid(codec: str, text: str) -> list[bytes]:
    """Units by name: a type, and after a dot a layer; ``p`` stands for another message."""
    out = []
    for word in text.split():
        name, _, layer = word.partition(".")
        number = int(layer or 0)
        if name[0] == "s":
            kind = int(name[1:])
            payload = bytes([255]) * (kind // 255) + bytes([kind % 255, 1, 1, 0x80])
            sei_type = {"avc": 6, "hevc": 39, "vvc": 23}[codec]
            out.append(header(codec, sei_type, number, 1) + payload)
        else:
            out.append(unit(codec, int(name), b"\xaa\x80", number, 1))
    return out


PLACES = [
    # AVC: AUD 9, SPS 7, PPS 8, SEI s5, prefix unit 14, slices 1 and 5.
    ("avc", "9 7 8 * 5 5"),
    ("avc", "9 * 1 1 12"),
    ("avc", "9 7 8 s0 * s1 s5 5"),
    ("avc", "9 7 8 * s5 s211 5"),
    ("avc", "* s5 5"),
    ("avc", "s6 9 7 8 * 5"),
    ("avc", "9 7 15 8 * 14 5 20"),
    ("avc", "9 * s211 5"),
    ("avc", "9 7 * s211 8 5"),
    ("avc", "9 7 s5 8 * s211 5"),
    # HEVC: AUD 35, sets 32 to 34, slices 19 and 1, suffix SEI 40, end of sequence 36.
    ("hevc", "35 32 33 34 * 19 19 40"),
    ("hevc", "35 s129 s0 * s1 s211 1"),
    ("hevc", "35 s200 s201 * s45 1 36"),
    ("hevc", "35 * 1 40 * 1.1 40.1"),
    ("hevc", "35 33 34 * 19 40 33.1 34.1 s0.1 * s5.1 19.1 19.1"),
    ("hevc", "* 1.3"),
    # VVC: AUD 20, OPI 12, DCI 13, sets 14 to 17, PH 19, slices 0 and 8, suffix 18 and 24.
    ("vvc", "20 12 13 14 15 16 17 * 19 8 8 18 24"),
    ("vvc", "20 * s211 17 17 8"),
    ("vvc", "15 16 * s5 17 19 0"),
    ("vvc", "20 s0 17 * s5 0"),
    ("vvc", "20 * 19 0 0 24 * 19.1 0.1 22"),
    ("vvc", "*"),
]


@pytest.mark.parametrize(("codec", "text"), PLACES)
def test_prefix_units_stand_where_the_codec_wants_them(codec: str, text: str) -> None:
    made = place(laid(codec, text.replace("*", "")), Codec(codec), [PAYLOAD])
    kind = {"avc": 6, "hevc": 39, "vvc": 23}[codec]
    layer, expected = 0, []
    words = text.split()
    for number, word in enumerate(words):
        if word != "*":
            expected += laid(codec, word)
            continue
        slices = [
            w for w in words[number + 1 :] if w[0] != "s" and w not in ("12", "22")
        ]
        layer = int(slices[0].partition(".")[2] or 0) if slices else 0
        temporal = 0 if codec == "avc" or not slices else 1
        expected.append(header(codec, kind, layer, temporal) + PAYLOAD)
    assert made == expected


@pytest.mark.parametrize(
    ("codec", "text", "expected"),
    [
        ("hevc", "35 19 19 40 36", [0, 0, 0, 1, 0, 0]),
        ("hevc", "35 1 40 1.1 40.1", [0, 0, 1, 0, 0, 1, 0]),
        ("vvc", "20 19 0 0 18 24 21", [0, 0, 0, 0, 1, 0, 0, 0]),
        ("avc", "9 5 5", [0, 1, 0, 0]),
    ],
)
def test_suffix_units_stand_behind_the_last_slice(
    codec: str, text: str, expected: list[int]
) -> None:
    made = place(laid(codec, text), Codec(codec), [PAYLOAD], suffix=True)
    assert [int(each.endswith(PAYLOAD)) for each in made] == expected
    kind = {"avc": 6, "hevc": 40, "vvc": 24}[codec]
    found = next(each for each in made if each.endswith(PAYLOAD))
    assert found[:-4] == header(codec, kind, 0, 0 if codec == "avc" else 1)


def test_several_payloads_keep_their_order_and_are_escaped() -> None:
    units = laid("vvc", "20 19 0 19.1 0.1")
    made = place(units, Codec.VVC, [HIDDEN, PAYLOAD])
    first = [header("vvc", 23, 0, 1), header("vvc", 23, 1, 1)]
    escaped = b"\xd2\x05\0\0\3\0\0\3\1\x80"
    assert made[1:3] == [first[0] + escaped, first[0] + PAYLOAD]
    assert made[5:7] == [first[1] + escaped, first[1] + PAYLOAD]
    assert [each for each in made if each in units] == units


def test_filters_stand_before_their_activation() -> None:
    units = [unit("hevc", 35), sei("hevc", activation(3)), unit("hevc", 1, b"\xaa\x80")]
    made = place(units, Codec.HEVC, [PAYLOAD])
    assert [each in units for each in made] == [True, False, True, True]


def test_evc_has_no_such_messages() -> None:
    with pytest.raises(ParseError, match="evc has no messages about post-filters"):
        place([b"\x02\0\x80"], Codec.EVC, [PAYLOAD])
