"""Sample groups read sample by sample, out of bytes, with nothing of the library."""

from __future__ import annotations

import struct
from collections.abc import Iterator

Boxes = list[tuple[str, bytes]]
Value = tuple[int, bytes] | None
"""Which description it is (counted over the whole file), and its bytes; None: no group."""


def boxes(data: bytes) -> Iterator[tuple[str, bytes]]:
    at = 0
    while at < len(data):
        size, code = struct.unpack_from(">I4s", data, at)
        yield code.decode("latin-1"), data[at + 8 : at + size]
        at += size


def inside(data: bytes, path: str) -> bytes:
    for step in path.split("/"):
        data = next(body for code, body in boxes(data) if code == step)
    return data


def word(data: bytes, at: int) -> int:
    return int(struct.unpack_from(">I", data, at)[0])


def samples_of(holder: Boxes) -> int:
    total = 0
    for code, body in holder:
        if code == "trun":
            total += word(body, 4)
        if code == "stsz":
            total += word(body, 8)
    return total


def plain(body: bytes) -> tuple[int | None, list[int]]:
    version, at = body[0], 8
    parameter = word(body, at) if version == 1 else None
    at += 4 if version == 1 else 0
    out = []
    for number in range(word(body, at)):
        samples, index = struct.unpack_from(">II", body, at + 4 + 8 * number)
        out += [index] * samples
    return parameter, out


def compact(body: bytes) -> tuple[int | None, list[int]]:
    flags = word(body, 0) & 0xFFFFFF
    at = 8
    parameter = word(body, at) if flags & 0x40 else None
    at += 4 if flags & 0x40 else 0
    count = word(body, at)
    bits = "".join(f"{octet:08b}" for octet in body[at + 4 :])
    place = 0

    def take(width: int) -> int:
        nonlocal place
        value = int(bits[place : place + width], 2)
        place += width
        return value

    widths = [4 << (flags >> shift & 3) for shift in (4, 2, 0)]
    heads = [(take(widths[0]), take(widths[1])) for _ in range(count)]
    out = []
    for length, samples in heads:
        turn = [take(widths[2]) for _ in range(length)]
        if flags & 0x80:
            top = 1 << (widths[2] - 1)
            turn = [0x10000 + index - top if index >= top else index for index in turn]
        out += [turn[number % length] for number in range(samples)]
    return parameter, out


def described(body: bytes) -> tuple[int, list[bytes]]:
    version, at = body[0], 8
    length = word(body, at) if version >= 1 else 0
    at += 4 if version >= 1 else 0
    default = word(body, at) if version >= 2 else 0
    at += 4 if version >= 2 else 0
    count = word(body, at)
    at += 4
    out = []
    for _ in range(count):
        here = length
        if version >= 1 and not length:
            here = word(body, at)
            at += 4
        out.append(body[at : at + here])
        at += here
    return default, out


def read(data: bytes, kind: str) -> dict[int | None, list[Value]]:
    """For every parameter the description of each sample of the only track."""
    holders = [list(boxes(inside(data, "moov/trak/mdia/minf/stbl")))]
    for code, body in boxes(data):
        if code == "moof":
            holders.append(list(boxes(inside(body, "traf"))))
    out: dict[int | None, list[Value]] = {}
    movie: list[tuple[int, bytes]] = []
    known = default = total = 0
    for number, holder in enumerate(holders):
        own: list[tuple[int, bytes]] = []
        here = default
        maps: dict[int | None, list[int]] = {}
        for code, body in holder:
            if code not in ("sgpd", "sbgp", "csgp") or body[4:8] != kind.encode():
                continue
            if code == "sgpd":
                given, entries = described(body)
                own = list(enumerate(entries, known))
                known += len(own)
                if number == 0:
                    movie, default, here = own, given, given
                elif given:
                    here = given if given > 0x10000 else given + 0x10000
            else:
                parameter, indices = (plain if code == "sbgp" else compact)(body)
                maps[parameter] = indices
        count = samples_of(holder)
        for sample in range(count):
            touched = any(sample < len(indices) for indices in maps.values())
            for parameter, indices in maps.items():
                index = indices[sample] if sample < len(indices) else 0
                put(out, parameter, total + sample, value(index, number, movie, own))
            if not touched and here:
                put(out, None, total + sample, value(here, number, movie, own))
        for parameter in maps:
            put(out, parameter, total - 1, None)
        total += count
    for values in out.values():
        values += [None] * (total - len(values))
    return out


def put(
    out: dict[int | None, list[Value]], parameter: int | None, at: int, what: Value
) -> None:
    values = out.setdefault(parameter, [])
    values += [None] * (at + 1 - len(values))
    if what is not None:
        values[at] = what


def value(
    index: int,
    number: int,
    movie: list[tuple[int, bytes]],
    own: list[tuple[int, bytes]],
) -> Value:
    if not index:
        return None
    if number and index > 0x10000:
        return own[index - 0x10001]
    return movie[index - 1]
