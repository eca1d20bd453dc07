"""Files laid out by hand, box by box, where a test has to know every offset."""

from __future__ import annotations

import struct
from collections.abc import Sequence


def box(code: str, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), code.encode("latin-1")) + body


def large_box(code: str, body: bytes, size: int | None = None) -> bytes:
    size = 16 + len(body) if size is None else size
    return struct.pack(">I4sQ", 1, code.encode(), size) + body


def full(code: str, version: int, flags: int, *parts: bytes) -> bytes:
    return box(code, struct.pack(">I", version << 24 | flags), *parts)


def words(*values: int) -> bytes:
    return struct.pack(f">{len(values)}I", *values)


FTYP = box("ftyp", b"isom", words(0), b"isom")
SELF = full("url ", 0, 1)
OTHER = full("url ", 0, 0, b"other.mp4\0")
MATRIX = words(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


def dinf(*references: bytes) -> bytes:
    return box("dinf", full("dref", 0, 0, words(len(references)), *references))


def tkhd(number: int) -> bytes:
    return full("tkhd", 0, 3, words(0, 0, number, 0, 0), bytes(16), MATRIX, words(0, 0))


def entry(reference: int = 1) -> bytes:
    return box("data", bytes(6), struct.pack(">H", reference))


def trak(
    stbl: Sequence[bytes], number: int = 1, references: Sequence[bytes] = (SELF,)
) -> bytes:
    handler = full("hdlr", 0, 0, words(0), b"meta", bytes(12), b"\0")
    mdhd = full("mdhd", 0, 0, words(0, 0, 1000, 0), b"\x55\xc4\0\0")
    minf = box("minf", full("nmhd", 0, 0), dinf(*references), box("stbl", *stbl))
    return box("trak", tkhd(number), box("mdia", mdhd, handler, minf))


def stsd(*entries: bytes) -> bytes:
    return full("stsd", 0, 0, words(len(entries)), *(entries or (entry(),)))


def table(code: str, *rows: Sequence[int], version: int = 0) -> bytes:
    return full(code, version, 0, words(len(rows)), *(words(*row) for row in rows))


def stsz(*sizes: int) -> bytes:
    return full("stsz", 0, 0, words(0, len(sizes), *sizes))


def stco(*offsets: int) -> bytes:
    return full("stco", 0, 0, words(len(offsets), *offsets))


def movie(samples: Sequence[bytes], offsets: Sequence[int], *more: bytes) -> bytes:
    """A ``moov`` box with one track, each sample a chunk of its own."""
    stbl = [
        stsd(entry()),
        table("stts", (len(samples), 10)),
        table("stsc", (1, 1, 1)),
        stsz(*map(len, samples)),
        stco(*offsets),
        *more,
    ]
    mvhd = full("mvhd", 0, 0, words(0, 0, 1000, 0, 0x10000), b"\1\0", bytes(10), MATRIX,
                bytes(24), words(2))  # fmt: skip
    return box("moov", mvhd, trak(stbl))


def progressive(samples: Sequence[bytes], *more: bytes) -> bytes:
    """A file with ``moov`` in front of ``mdat``."""
    size = len(movie(samples, [0] * len(samples), *more))
    at = len(FTYP) + size + 8
    offsets = []
    for sample in samples:
        offsets.append(at)
        at += len(sample)
    return FTYP + movie(samples, offsets, *more) + box("mdat", *samples)


Extent = tuple[int, int]


def number(value: int, width: int) -> bytes:
    return value.to_bytes(width, "big") if width else b""


def iloc(
    items: Sequence[tuple[int, int, int, int, Sequence[Extent]]],
    widths: tuple[int, int, int] = (4, 4, 0),
    version: int = 1,
    index: int = 0,
) -> bytes:
    """Items: (item_ID, construction_method, data_reference_index, base_offset, extents)."""
    out = [bytes([widths[0] << 4 | widths[1], widths[2] << 4 | index])]
    out.append(struct.pack(">H", len(items)))
    for item, method, reference, base, extents in items:
        out.append(struct.pack(">H", item))
        out.append(struct.pack(">H", method) if version else b"")
        out.append(struct.pack(">H", reference) + number(base, widths[2]))
        out.append(struct.pack(">H", len(extents)))
        for at, (offset, length) in enumerate(extents, 1):
            out.append(
                number(at, index)
                + number(offset, widths[0])
                + number(length, widths[1])
            )
    return full("iloc", version, 0, *out)


def infe(item: int, code: str, name: str = "", hidden: int = 0) -> bytes:
    mime = b"text/plain\0" if code == "mime" else b""
    head = struct.pack(">HH", item, 0) + code.encode()
    return full("infe", 2, hidden, head, name.encode() + b"\0", mime)


def iinf(*entries: bytes) -> bytes:
    return full("iinf", 0, 0, struct.pack(">H", len(entries)), *entries)


def meta(*children: bytes, primary: int = 1) -> bytes:
    handler = full("hdlr", 0, 0, words(0), b"pict", bytes(12), b"\0")
    return full(
        "meta", 0, 0, handler, full("pitm", 0, 0, struct.pack(">H", primary)), *children
    )
