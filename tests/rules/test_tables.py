"""Tables of samples of any shape: those that agree keep all rules, others break theirs."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import bmff

from .bases import AVC_AUD, AVC_IDR, AVC_P, AVC_SEI, avc_units, of, sample

SIZES = st.lists(st.integers(0, 60), min_size=2, max_size=12)
OFF = st.integers(-3, 3).filter(bool)


def clip(sizes: list[int]) -> Any:
    samples = [sample(AVC_IDR + b"\x55" * size) for size in sizes]
    return avc_units(*samples, sync=range(1, len(sizes) + 1))


def ids(file: Any) -> set[str]:
    with bmff.open(of(file)) as opened:
        return {each.id for each in opened.validate("info")}


def runs(total: int, cuts: list[int]) -> list[int]:
    """A number as the sum of several."""
    marks = sorted({0, total, *(cut % (total + 1) for cut in cuts)})
    return [b - a for a, b in pairwise(marks)]


@settings(max_examples=25, deadline=None)
@given(SIZES, st.lists(st.integers(0, 99), max_size=3))
def test_tables_that_agree(sizes: list[int], cuts: list[int]) -> None:
    file = clip(sizes)
    parts = runs(len(sizes), cuts)
    table = file.find("//stbl")
    file.find("//stts").entries = bmff.TimeToSampleBox(
        entries=[(n, 512) for n in parts]
    ).entries
    rows = [(n, 512 * index) for index, n in enumerate(parts)]
    table.append(bmff.CompositionOffsetBox(version=0, entries=rows))
    groups = [(n, index % 2) for index, n in enumerate(parts)]
    table.append(bmff.SampleToGroupBox(grouping_type="roll", entries=groups))
    entry = bmff.VisualRollRecoveryEntry(roll_distance=-1)
    table.append(
        bmff.SampleGroupDescriptionBox(
            version=1, grouping_type="roll", default_length=2, entries=[entry]
        )
    )
    assert not ids(file)


@settings(max_examples=25, deadline=None)
@given(SIZES, OFF)
def test_durations_for_another_number_of_samples(sizes: list[int], off: int) -> None:
    file = clip(sizes)
    count = max(len(sizes) + off, 0)
    file.find("//stts").entries = bmff.TimeToSampleBox(entries=[(count, 512)]).entries
    assert ids(file) == {"STTS-1"}


@settings(max_examples=25, deadline=None)
@given(SIZES, OFF)
def test_offsets_for_another_number_of_samples(sizes: list[int], off: int) -> None:
    file = clip(sizes)
    rows = [(max(len(sizes) + off, 0), 512)]
    file.find("//stbl").append(bmff.CompositionOffsetBox(version=0, entries=rows))
    assert ids(file) == {"CTTS-1"}


@settings(max_examples=25, deadline=None)
@given(SIZES, st.integers(1, 9))
def test_groups_for_more_samples_than_there_are(sizes: list[int], more: int) -> None:
    file = clip(sizes)
    rows = [(len(sizes) + more, 0)]
    file.find("//stbl").append(
        bmff.SampleToGroupBox(grouping_type="roll", entries=rows)
    )
    assert ids(file) == {"SGRP-1"}


UNITS = {b"A": AVC_AUD, b"S": AVC_SEI, b"P": AVC_P}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([b"A", b"S", b"P"]), min_size=1, max_size=6))
def test_any_order_of_units(kinds: list[bytes]) -> None:
    file = avc_units(sample(AVC_IDR), sample(*(UNITS[kind] for kind in kinds)))
    text = b"".join(kinds)
    wanted = set()
    if b"A" in text[1:]:
        wanted.add("NALU-5")
    if b"P" not in text:
        wanted.add("NALU-8")
    elif b"S" in text[text.rindex(b"P") :]:
        wanted.add("NALU-6")
    assert ids(file) == wanted
