"""Tracks with sample groups, laid out by hand."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import NamedTuple

from api.layouts import FTYP, MATRIX, box, entry, full, stco, stsd, table, trak, words

KIND = "test"
"""A grouping type that no class reads: its descriptions stay bytes."""

Row = tuple[int, int]


def sbgp(*rows: Row, parameter: int | None = None, kind: str = KIND) -> bytes:
    """``rows``: samples, description."""
    given = b"" if parameter is None else words(parameter)
    version = 0 if parameter is None else 1
    content = b"".join(words(*row) for row in rows)
    return full("sbgp", version, 0, kind.encode(), given, words(len(rows)), content)


def packed(values: Sequence[tuple[int, int]]) -> bytes:
    """Numbers of any width one behind the other, with zero bits up to the next byte."""
    text = "".join(f"{value:0{width}b}" for value, width in values)
    text += "0" * (-len(text) % 8)
    return bytes(int(text[at : at + 8], 2) for at in range(0, len(text), 8))


def csgp(
    *patterns: tuple[int, Sequence[int]],
    codes: tuple[int, int, int] = (1, 1, 1),
    parameter: int | None = None,
    local: bool = False,
    kind: str = KIND,
) -> bytes:
    """``patterns``: samples, and the indices that they repeat."""
    lengths, counts, indices = (4 << code for code in codes)
    flags = codes[0] << 4 | codes[1] << 2 | codes[2] | local << 7
    given = b""
    if parameter is not None:
        flags |= 0x40
        given = words(parameter)
    numbers = [
        pair
        for samples, turn in patterns
        for pair in ((len(turn), lengths), (samples, counts))
    ] + [(index, indices) for _, turn in patterns for index in turn]
    head = kind.encode() + given + words(len(patterns))
    return full("csgp", 0, flags, head, packed(numbers))


def sgpd(*entries: bytes, default: int | None = None, kind: str = KIND) -> bytes:
    """Each entry tells its length; with a default the version is 2."""
    version = 1 if default is None else 2
    given = b"" if default is None else words(default)
    content = b"".join(words(len(each)) + each for each in entries)
    return full(
        "sgpd", version, 0, kind.encode(), words(0), given, words(len(entries)), content
    )


class Fragment(NamedTuple):
    """The samples of one track fragment, by runs, and its group boxes."""

    runs: Sequence[int]
    boxes: Sequence[bytes] = ()


def movie(samples: int, boxes: Sequence[bytes], fragments: Sequence[Fragment]) -> bytes:
    """A file of samples of one byte each: some in the movie, the rest in fragments."""
    mdat = box("mdat", bytes(samples))
    stbl = [
        stsd(entry()),
        table("stts", *([(samples, 10)] if samples else [])),
        table("stsc", *([(1, samples, 1)] if samples else [])),
        full("stsz", 0, 0, words(1, samples)),
        stco(*([len(FTYP) + 8] if samples else [])),
        *boxes,
    ]
    mvhd = full("mvhd", 0, 0, words(0, 0, 1000, 0, 0x10000), b"\1\0", bytes(10), MATRIX,
                bytes(24), words(2))  # fmt: skip
    mvex = box("mvex", full("trex", 0, 0, words(1, 1, 10, 1, 0)))
    moov = box("moov", mvhd, trak(stbl), *([mvex] if fragments else []))
    return FTYP + mdat + moov + b"".join(map(fragment, fragments))


def fragment(one: Fragment) -> bytes:
    """A ``moof`` with its ``mdat``."""

    def laid(at: int) -> bytes:
        truns = []
        for count in one.runs:
            truns.append(full("trun", 0, 1, words(count), struct.pack(">i", at)))
            at += count
        traf = box("traf", full("tfhd", 0, 0x020000, words(1)), *truns, *one.boxes)
        return box("moof", full("mfhd", 0, 0, words(1)), traf)

    return laid(len(laid(0)) + 8) + box("mdat", bytes(sum(one.runs)))
