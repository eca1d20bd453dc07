"""Files with made-up samples in every layout that tables can describe."""

from __future__ import annotations

import itertools
import struct
from dataclasses import dataclass, field

from hypothesis import strategies as st

from api.layouts import (
    FTYP,
    MATRIX,
    box,
    entry,
    full,
    iinf,
    iloc,
    infe,
    large_box,
    meta,
    stsd,
    table,
    trak,
    words,
)

Chunks = list[list[bytes]]


@dataclass
class Drawn:
    """A track as drawn: its samples in chunks, and how its tables are written.

    Attributes:
        chunks: the samples, chunk by chunk.
        sizes: ``constant``, ``stsz``, or the field size of ``stz2``.
        large: whether chunk offsets have 64 bits.
    """

    chunks: Chunks
    sizes: str | int
    large: bool

    @property
    def samples(self) -> list[bytes]:
        return [each for chunk in self.chunks for each in chunk]


@dataclass
class Layout:
    """A file as drawn.

    Attributes:
        tracks: its tracks.
        order: what lies in the media data: (track, chunk), or (-1, number) for an item.
        items: the bytes of items.
        cuts: how many of ``order`` are in each media data box.
        first: whether the movie box comes before the media data.
        headers: the form of the header of each media data box.
    """

    tracks: list[Drawn]
    order: list[tuple[int, int]]
    items: list[bytes]
    cuts: list[int]
    first: bool
    headers: list[str]
    data: bytes = field(default=b"", repr=False)


def sample(number: int, length: int) -> bytes:
    """Bytes of which no two stretches are alike."""
    return bytes((number * 7 + each * 11 + 1) % 256 for each in range(length))


@st.composite
def tracks(draw: st.DrawFn, least: int = 0) -> Drawn:
    kind = draw(st.sampled_from(["constant", "stsz", 4, 8, 16]))
    most = {4: 15}.get(kind, 24)
    constant = draw(st.integers(max(1, least), 9))
    chunks: Chunks = []
    number = draw(st.integers(0, 1000))
    for count in draw(st.lists(st.integers(1, 4), min_size=1, max_size=5)):
        chunk = []
        for _ in range(count):
            length = constant if kind == "constant" else draw(st.integers(least, most))
            chunk.append(sample(number, length))
            number += 1
        chunks.append(chunk)
    return Drawn(chunks, kind, draw(st.booleans()))


@st.composite
def layouts(draw: st.DrawFn, least: int = 0) -> Layout:
    drawn = draw(st.lists(tracks(least), min_size=1, max_size=3))
    items = [
        sample(90 + number, length)
        for number, length in enumerate(
            draw(st.lists(st.integers(1, 9), min_size=0, max_size=3))
        )
    ]
    everything = [
        (t, c) for t, each in enumerate(drawn) for c in range(len(each.chunks))
    ]
    everything += [(-1, number) for number in range(len(items))]
    order = draw(st.permutations(everything))
    count = draw(st.integers(1, 3))
    cuts = sorted(draw(st.integers(0, len(order))) for _ in range(count - 1))
    bounds = [0, *cuts, len(order)]
    headers = [draw(st.sampled_from(["compact", "large"])) for _ in range(count)]
    first = draw(st.booleans())
    if first:
        headers[-1] = draw(st.sampled_from(["compact", "large", "to end"]))
    layout = Layout(
        drawn,
        order,
        items,
        [b - a for a, b in itertools.pairwise(bounds)],
        first,
        headers,
    )
    layout.data = write(layout)
    return layout


# ----------------------------------------------------------------------------- writing


def write(layout: Layout) -> bytes:
    """The file; written twice, as offsets are known only when it is laid out."""
    nowhere = dict.fromkeys(layout.order, 0)
    head = _head(layout, nowhere)
    at = len(FTYP) + (len(head) if layout.first else 0)
    offsets: dict[tuple[int, int], int] = {}
    media = b""
    position = 0
    for count, form in zip(layout.cuts, layout.headers, strict=True):
        body = b""
        start = at + len(media) + (16 if form == "large" else 8)
        for which in layout.order[position : position + count]:
            offsets[which] = start + len(body)
            body += _bytes(layout, which)
        position += count
        if form == "large":
            media += large_box("mdat", body)
        elif form == "compact":
            media += box("mdat", body)
        else:
            media += struct.pack(">I4s", 0, b"mdat") + body
    head = _head(layout, offsets)
    return FTYP + (head + media if layout.first else media + head)


def _bytes(layout: Layout, which: tuple[int, int]) -> bytes:
    track, number = which
    if track < 0:
        return layout.items[number]
    return b"".join(layout.tracks[track].chunks[number])


def _head(layout: Layout, offsets: dict[tuple[int, int], int]) -> bytes:
    mvhd = full("mvhd", 0, 0, words(0, 0, 1000, 0, 0x10000), b"\1\0", bytes(10), MATRIX,
                bytes(24), words(9))  # fmt: skip
    traks = [
        trak(_tables(each, [offsets[n, c] for c in range(len(each.chunks))]), n + 1)
        for n, each in enumerate(layout.tracks)
    ]
    out = box("moov", mvhd, *traks)
    if layout.items:
        entries = [infe(n + 1, "hvc1") for n in range(len(layout.items))]
        places = [
            (n + 1, 0, 0, 0, [(offsets[-1, n], len(each))])
            for n, each in enumerate(layout.items)
        ]
        out += meta(iinf(*entries), iloc(places))
    return out


def _tables(drawn: Drawn, offsets: list[int]) -> list[bytes]:
    samples = drawn.samples
    rows = [(n + 1, len(chunk), 1) for n, chunk in enumerate(drawn.chunks)]
    code, width = ("co64", "Q") if drawn.large else ("stco", "I")
    count = len(offsets)
    return [
        stsd(entry()),
        table("stts", (len(samples), 10)),
        table("stsc", *rows),
        _sizes(drawn),
        full(code, 0, 0, words(count), struct.pack(f">{count}{width}", *offsets)),
    ]


def _sizes(drawn: Drawn) -> bytes:
    lengths = [len(each) for each in drawn.samples]
    if drawn.sizes == "constant":
        return full("stsz", 0, 0, words(lengths[0], len(lengths)))
    if drawn.sizes == "stsz":
        return full("stsz", 0, 0, words(0, len(lengths), *lengths))
    if drawn.sizes == 4:
        padded = [*lengths, 0][: len(lengths) + len(lengths) % 2]
        octets = bytes(
            a << 4 | b for a, b in zip(padded[::2], padded[1::2], strict=True)
        )
    else:
        letter = {8: "B", 16: "H"}[int(drawn.sizes)]
        octets = struct.pack(f">{len(lengths)}{letter}", *lengths)
    return full("stz2", 0, 0, words(int(drawn.sizes), len(lengths)), octets)


# ------------------------------------------------------------------- shared and muddled


@dataclass
class Muddle:
    """Chunks and items anywhere in the media data, over each other or not.

    Attributes:
        data: the file.
        samples: the samples of each track.
        items: the bytes of items.
    """

    samples: list[list[bytes]]
    items: list[bytes]
    data: bytes = field(repr=False)


@st.composite
def muddles(draw: st.DrawFn) -> Muddle:
    media = [sample(7 * n, draw(st.integers(0, 30))) for n in range(2)]
    drawn = []
    for _ in range(draw(st.integers(1, 3))):
        chunks = []
        for _ in range(draw(st.integers(1, 3))):
            where = draw(st.integers(0, 1))
            at = start = draw(st.integers(0, len(media[where])))
            lengths = []
            for _ in range(draw(st.integers(1, 3))):
                length = min(draw(st.integers(0, 6)), len(media[where]) - at)
                lengths.append(length)
                at += length
            chunks.append((where, start, lengths))
        drawn.append(chunks)
    items = []
    for _ in range(draw(st.integers(0, 2))):
        where = draw(st.integers(0, 1))
        if media[where]:
            start = draw(st.integers(0, len(media[where]) - 1))
            length = draw(st.integers(1, len(media[where]) - start))
            items.append((where, start, length))
    return muddled(media, drawn, items)


def muddled(
    media: list[bytes],
    drawn: list[list[tuple[int, int, list[int]]]],
    items: list[tuple[int, int, int]],
) -> Muddle:
    """A file whose chunks and items are given as places in two boxes of media data.

    Args:
        media: what is in the two boxes.
        drawn: for each track its chunks: box, first byte there, sizes of the samples.
        items: box, first byte there, length.
    """
    samples = []
    for chunks in drawn:
        listed = []
        for where, at, lengths in chunks:
            for length in lengths:
                listed.append(media[where][at : at + length])
                at += length
        samples.append(listed)

    def head(starts: list[int]) -> bytes:
        traks = []
        for number, chunks in enumerate(drawn, 1):
            lengths = [each for _, _, listed in chunks for each in listed]
            rows = [(n, len(each[2]), 1) for n, each in enumerate(chunks, 1)]
            offsets = [starts[where] + at for where, at, _ in chunks]
            stbl = [
                stsd(entry()),
                table("stts", (len(lengths), 10)),
                table("stsc", *rows),
                full("stsz", 0, 0, words(0, len(lengths), *lengths)),
                full("stco", 0, 0, words(len(offsets), *offsets)),
            ]
            traks.append(trak(stbl, number))
        out = FTYP + box("moov", *traks)
        if items:
            entries = [infe(n + 1, "hvc1") for n in range(len(items))]
            places = [
                (n + 1, 0, 0, 0, [(starts[where] + at, length)])
                for n, (where, at, length) in enumerate(items)
            ]
            out += meta(iinf(*entries), iloc(places))
        return out

    first = len(head([0, 0])) + 8
    starts = [first, first + len(media[0]) + 8]
    data = head(starts) + b"".join(box("mdat", each) for each in media)
    found = [media[where][at : at + length] for where, at, length in items]
    return Muddle(samples, found, data)
