"""Samples that have most bytes in common with the old ones: only the others are kept."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator, Mapping

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bmff
from bmffkit.runtime.splices import Edited
from bmffkit.semantics.splicing import replaced_samples, replacing
from nnpf import building as make

NOISE = np.random.default_rng(5).integers(0, 256, 400_000, np.uint8).tobytes()


def a_file(samples: list[bytes], fragments: tuple[int, ...] = ()) -> bytes:
    plan = make.TrackPlan(samples, [make.plain_entry("mp4v")], [True] * len(samples))
    return make.layout(plan, fragments=fragments)


@st.composite
def edits(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """Old and new bytes of a sample, alike at both ends, at one, or nowhere."""
    old = NOISE[: draw(st.integers(0, 4000))]
    start = draw(st.integers(0, len(old)))
    end = draw(st.integers(start, len(old)))
    between = draw(
        st.sampled_from((b"", b"x", NOISE[5000:6000], old[start:end], b"\0" * 2000))
    )
    return old, old[:start] + between + old[end:]


@given(
    st.lists(edits(), min_size=1, max_size=4),
    st.booleans(),
    st.sampled_from((7, 1 << 16)),
)
@settings(max_examples=150, deadline=None)
def test_the_new_bytes_are_those_that_were_given(
    pairs: list[tuple[bytes, bytes]], fragments: bool, step: int
) -> None:
    old, new = [each for each, _ in pairs], [each for _, each in pairs]
    cuts = (len(old),) if fragments else ()
    with pytest.MonkeyPatch.context() as patch, bmff.open(a_file(old, cuts)) as file:
        patch.setattr(replacing, "_STEP", step)
        track = file.tracks[0]
        wanted = {n: each for n, each in enumerate(new) if old[n]}
        track.replace_samples(wanted)
        want = [wanted.get(n, b"") for n in range(len(old))]
        assert [track.sample(n) for n in range(len(old))] == want
        assert track.sizes.tolist() == [len(each) for each in want]
        saved = file.to_bytes()
        track.replace_samples({n: old[n] for n in wanted})
        assert (
            replaced_samples(track.box) is None or not replaced_samples(track.box).kept
        )
        assert file.to_bytes() == a_file(old, cuts)
    with bmff.open(saved) as file:
        track = file.tracks[0]
        assert [track.sample(n) for n in range(len(old))] == want


def test_only_what_differs_is_kept() -> None:
    samples = [NOISE[n * 20_000 : (n + 1) * 20_000] for n in range(20)]

    class Shorter(Mapping[int, bytes]):
        def __getitem__(self, number: int) -> bytes:
            return samples[number][:5] + samples[number][500:]

        def __iter__(self) -> Iterator[int]:
            return iter(range(20))

        def __len__(self) -> int:
            return 20

    with bmff.open(a_file(samples)) as file:
        track = file.tracks[0]
        assert len(track.table.sizes) == 20
        tracemalloc.start()
        track.replace_samples(Shorter())
        kept, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        found = replaced_samples(track.box)
        assert found is not None
        assert all(
            isinstance(each, Edited) and not each.data for each in found.kept.values()
        )
        assert kept < 100_000
        assert most < 300_000
        assert dict(found.data) == dict(Shorter())


def test_new_bytes_are_not_to_be_had_when_the_file_is_closed() -> None:
    with bmff.open(a_file([NOISE[:9000]])) as file:
        track = file.tracks[0]
        track.replace_samples({0: NOISE[:4000]})
        found = replaced_samples(track.box)
        assert found is not None
        assert found.data[0] == NOISE[:4000]
    with pytest.raises(bmff.SourceError, match="closed"):
        found.data[0]
