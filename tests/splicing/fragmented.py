"""Fragmented files with made-up samples, in every way runs can be described."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from hypothesis import strategies as st

from api.layouts import (
    FTYP,
    box,
    entry,
    full,
    stco,
    stsd,
    stsz,
    table,
    trak,
    words,
)

from .synthetic import sample

DEFAULT = 6
BASE_PRESENT, SIZE_DEFAULT, BASE_IS_MOOF = 0x1, 0x10, 0x20000
OFFSET, FIRST_FLAGS, DURATION, SIZE, FLAGS, COMPOSITION = (
    1,
    4,
    0x100,
    0x200,
    0x400,
    0x800,
)


@dataclass
class Run:
    """A run: its samples, its columns beside the size, and whether it has an offset."""

    samples: list[bytes]
    flags: int
    version: int


@dataclass
class Fragment:
    """A fragment: (track, size by default or None, runs) for each ``traf``.

    Attributes:
        base: ``moof``, ``absolute``, or ``before``: what offsets count from.
    """

    trafs: list[tuple[int, int | None, list[Run]]]
    base: str


@dataclass
class Fragmented:
    """A file as drawn."""

    fragments: list[Fragment]
    data: bytes = field(default=b"", repr=False)

    def samples(self, track: int) -> list[bytes]:
        return [
            each
            for fragment in self.fragments
            for number, _, runs in fragment.trafs
            if number == track
            for run in runs
            for each in run.samples
        ]


@st.composite
def runs(draw: st.DrawFn, default: int | None, least: int, must: bool) -> Run:
    flags = sum(
        bit
        for bit in (FIRST_FLAGS, DURATION, FLAGS, COMPOSITION)
        if draw(st.booleans())
    )
    # The standard does not allow both.
    flags &= ~FIRST_FLAGS if flags & FLAGS else ~0
    if must or draw(st.booleans()):
        flags |= OFFSET
    constant = DEFAULT if default is None else default
    sized = draw(st.booleans())
    flags |= SIZE if sized else 0
    number = draw(st.integers(0, 1000))
    samples = []
    for each in range(draw(st.integers(1, 4))):
        length = draw(st.just(least) | st.integers(least, 20)) if sized else constant
        samples.append(sample(number + each, length))
    return Run(samples, flags, draw(st.integers(0, 1)))


@st.composite
def files(draw: st.DrawFn, least: int = 0) -> Fragmented:
    fragments = []
    for _ in range(draw(st.integers(1, 3))):
        base = draw(st.sampled_from(["moof", "absolute", "before"]))
        trafs = []
        for track in draw(
            st.lists(st.integers(1, 2), min_size=1, max_size=2, unique=True)
        ):
            default = draw(st.none() | st.integers(max(1, least), 9))
            listed = [draw(runs(default, least, True))]
            for _ in range(draw(st.integers(0, 2))):
                listed.append(draw(runs(default, least, False)))
            trafs.append((track, default, listed))
        fragments.append(Fragment(trafs, base))
    out = Fragmented(fragments)
    out.data = write(out)
    return out


def write(file: Fragmented) -> bytes:
    out = init()
    for fragment in file.fragments:
        at = len(out)
        size = len(_moof(fragment, at, 0))
        body = b"".join(
            each
            for _, _, runs in fragment.trafs
            for run in runs
            for each in run.samples
        )
        out += _moof(fragment, at, size + 8) + box("mdat", body)
    return out


def init() -> bytes:
    mvex = box(
        "mvex", *(full("trex", 0, 0, words(n, 1, 10, DEFAULT, 0)) for n in (1, 2))
    )
    stbl = [stsd(entry()), table("stts"), table("stsc"), stsz(), stco()]
    return FTYP + box("moov", trak(stbl), trak(stbl, 2), mvex)


def _moof(fragment: Fragment, at: int, data: int) -> bytes:
    """``data``: where the data begins, counted from the fragment."""
    trafs = []
    before = 0
    for track, default, listed in fragment.trafs:
        flags, more, origin = 0, b"", 0
        if fragment.base == "moof":
            flags = BASE_IS_MOOF
        elif fragment.base == "absolute":
            flags, more, origin = BASE_PRESENT, struct.pack(">Q", at + data), data
        elif trafs:
            origin = before
        if default is not None:
            flags |= SIZE_DEFAULT
            more += words(default)
        boxes = []
        for run in listed:
            boxes.append(_trun(run, data - origin))
            data += sum(map(len, run.samples))
        before = data
        trafs.append(box("traf", full("tfhd", 0, flags, words(track), more), *boxes))
    return box("moof", full("mfhd", 0, 0, words(1)), *trafs)


def _trun(run: Run, offset: int) -> bytes:
    head = words(len(run.samples))
    head += struct.pack(">i", offset) if run.flags & OFFSET else b""
    head += words(0x02000000) if run.flags & FIRST_FLAGS else b""
    rows = b""
    for number, each in enumerate(run.samples):
        values = {
            DURATION: 10 + number,
            SIZE: len(each),
            FLAGS: 0x01010000 + number,
            COMPOSITION: 5 + number,
        }
        rows += b"".join(
            words(value) for bit, value in values.items() if run.flags & bit
        )
    return full("trun", run.version, run.flags, head, rows)
