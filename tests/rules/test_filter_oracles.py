"""Rules about post-filters against plain accounts of what they say, on invented files."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import bmff
from nnpf.building import csgp

from . import filters as f
from .bases import of

COUNT = 12
PLAIN = of(f.grouped(mappings={}))


def findings(file: Any, *rules: str) -> list[Any]:
    with bmff.open(of(file)) as opened:
        return opened.validate("info", rules)


# ------------------------------------------------------------------------------- NNPF-8

VALUES = st.lists(st.sampled_from([0, 1]), min_size=COUNT, max_size=COUNT)


def lost(base: list[int], update: list[int]) -> list[tuple[int, int]]:
    """The stretches of samples with the update alone."""
    out, at = [], 0
    for alone, run in groupby(
        bool(u) and not b for b, u in zip(base, update, strict=True)
    ):
        size = len(list(run))
        if alone:
            out.append((at, at + size - 1))
        at += size
    return out


@settings(max_examples=60, deadline=None)
@given(VALUES, VALUES, st.booleans())
def test_updates_without_their_base_in_fragments(
    base: list[int], update: list[int], local: bool
) -> None:
    shift = 0x10000 if local else 0
    mappings = {
        3: [each and each + shift for each in base],
        f.update(3): [2 * each and 2 * each + shift for each in update],
    }
    file = f.grouped_fragments(mappings, local=local)
    listed = findings(file, "NNPF")
    assert [each.samples for each in listed] == lost(base, update)
    assert {each.id for each in listed} <= {"NNPF-8"}
    for each in listed:
        assert each.path.startswith(f"moof[{int(each.samples[0] >= 6)}]")


@settings(max_examples=40, deadline=None)
@given(VALUES, VALUES, st.booleans(), st.booleans())
def test_updates_without_their_base_in_the_movie(
    base: list[int], update: list[int], compact: bool, bare: bool
) -> None:
    base, update = base[: f.SAMPLES], update[: f.SAMPLES]
    doubled = [2 * each for each in update]
    boxes = [
        csgp(3, base) if compact else f.sbgp(3, base),
        f.sbgp(f.update(3), doubled),
    ]
    if bare:
        # Without a parameter the entries tell what the box is about.
        boxes[1] = f.sbgp(None, doubled)
    listed = findings(f.put(bmff.open(PLAIN), "//stbl", *boxes), "NNPF-8", "NNPF-4")
    assert [each.samples for each in listed if each.id == "NNPF-8"] == lost(
        base, update
    )
    assert [each.id for each in listed].count("NNPF-4") == bare


# ------------------------------------------------------------------- lists and manifests

KINDS = st.lists(st.sampled_from([5, 6, 137, 211]), max_size=4)
ROWS = st.dictionaries(st.sampled_from([5, 6, 137, 211]), st.integers(0, 3), max_size=4)


def expected(required: list[int], others: list[int], said: dict[int, int]) -> set[str]:
    """The rules that an entry breaks whose scheme and manifest list these types."""
    out = set()
    there = {5, 200, 211}
    every = [*required, *others]
    if set(every) - there:
        out.add("SEII-6")
    if len(set(every)) < len(every):
        out.add("SEII-8")
    if said and set(required) - set(said):
        out.add("ASEI-3")
    for kind, what in said.items():
        contradicted = (0, 2) if kind in required else (0, 1)
        if kind in every and what in contradicted:
            out.add("ASEI-4")
        elif kind not in every and what == 1:
            out.add("MANI-1")
    return out


@settings(max_examples=150, deadline=None)
@given(KINDS, KINDS, ROWS)
def test_lists_and_manifests(
    required: list[int], others: list[int], said: dict[int, int]
) -> None:
    entry = f.configured(f.manifest(*said.items())) if said else f.hevc_entry()
    file = f.messages_of(f.restricted(entry, f.seii(required, others)))
    listed = findings(file, "SEII", "ASEI", "MANI", "DECL")
    assert {each.id for each in listed} == expected(required, others, said)
