"""Which filters are in force at which sample: an account of its own, of bytes alone.

It shares nothing with the library. It knows three codecs' NAL unit headers, how messages
are framed, the first elements of an NNPFC message, and where coded video sequences start.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

Message = tuple[int, bool, bytes]
"""``nnpfc_id``, ``nnpfc_base_flag`` and the whole payload."""


class Account(NamedTuple):
    """What holds at a sample.

    Attributes:
        access: whether decoding can start here by the types of its slices.
        starts: whether a coded video sequence starts here.
        there: the messages that it carries.
        force: the messages in force.
    """

    access: bool
    starts: bool
    there: frozenset[Message]
    force: frozenset[Message]


class Kinds(NamedTuple):
    """NAL unit types of a codec."""

    head: int
    slices: range
    messages: tuple[int, ...]
    fresh: tuple[int, ...]
    after_end: tuple[int, ...]
    ends: tuple[int, ...]
    leaders: tuple[int, ...]


KINDS = {
    "avc": Kinds(1, range(1, 6), (6,), (5,), (), (10, 11), (6, 7, 8, 9, 14, 15)),
    "hevc": Kinds(
        2, range(32), (39, 40), (16, 17, 18, 19, 20), (21,), (36, 37), (32, 33, 34, 35, 39)
    ),
    "vvc": Kinds(
        2, range(12), (23, 24), (7, 8), (9, 10), (21, 22),
        (12, 13, 14, 15, 16, 17, 19, 20, 23, 26),
    ),
}  # fmt: skip


def kind_of(unit: bytes, codec: str) -> int:
    if codec == "avc":
        return unit[0] & 0x1F
    return (unit[0] & 0x7E) >> 1 if codec == "hevc" else unit[1] >> 3


def layer_of(unit: bytes, codec: str) -> int:
    if codec == "avc":
        return 0
    return (unit[0] & 1) * 32 + unit[1] // 8 if codec == "hevc" else unit[0] & 0x3F


def all_messages(unit: bytes, codec: str) -> list[tuple[int, bytes]]:
    """Type and payload of the messages of an SEI NAL unit."""
    data = re.sub(b"\0\0\3", b"\0\0", unit)[KINDS[codec].head :].rstrip(b"\0")
    out = []
    at = 0
    while at < len(data) - 1:
        numbers = []
        for _ in range(2):
            run = len(re.match(b"\xff*", data[at:]).group())  # type: ignore[union-attr]
            numbers.append(255 * run + data[at + run])
            at += run + 1
        out.append((numbers[0], data[at : at + numbers[1]]))
        at += numbers[1]
    return out


def message_of(payload: bytes) -> Message:
    """Id and base flag stand behind 16 bits: an Exp-Golomb code, and one bit."""
    bits = "".join(f"{octet:08b}" for octet in payload[2:14])
    zeros = bits.index("1")
    number = int(bits[zeros : 2 * zeros + 1], 2) - 1
    return number, bits[2 * zeros + 1] == "1", payload


def account(
    samples: Iterable[Sequence[bytes]],
    codec: str,
    given: dict[int, Iterable[bytes]] | None = None,
) -> list[Account]:
    """What holds at every sample, layer by layer joined.

    Args:
        samples: the NAL units of each sample.
        codec: ``avc``, ``hevc`` or ``vvc``.
        given: units of messages that sample entries put before some samples.
    """
    kinds = KINDS[codec]
    out: list[Account] = []
    force: dict[tuple[int, bool], bytes] = {}
    ended = True
    for number, units in enumerate(samples):
        layers = [
            layer_of(u, codec) for u in units if kind_of(u, codec) in kinds.slices
        ]
        pictures: set[int] = set()
        for unit in units:
            kind = kind_of(unit, codec)
            if kind in kinds.ends and not pictures:
                ended = True
            second_field = codec == "avc" and pictures
            if kind in kinds.slices and layer_of(unit, codec) == min(layers):
                pictures |= set() if second_field else {kind}
        access = bool(pictures) and pictures <= {*kinds.fresh, *kinds.after_end}
        fresh = bool(pictures) and pictures <= set(kinds.fresh)
        starts = number == 0 or fresh or (ended and access)
        if starts:
            force = {}
        if pictures:
            ended = False
        seen = False
        there = set()
        for unit in [*(given or {}).get(number, ()), *units]:
            kind = kind_of(unit, codec)
            seen = seen or kind in kinds.slices
            ended = ended or (kind in kinds.ends and seen)
            if kind in kinds.messages:
                for code, payload in all_messages(unit, codec):
                    if code == 210:
                        message = message_of(payload)
                        there.add(message)
                        force[message[:2]] = payload
        out.append(
            Account(
                access,
                starts,
                frozenset(there),
                frozenset((*k, v) for k, v in force.items()),
            )
        )
    return out


def stream_samples(stream: bytes, codec: str) -> list[list[bytes]]:
    """The NAL units of each picture of a byte stream of one layer."""
    kinds = KINDS[codec]
    units = [u.rstrip(b"\0") for u in re.split(b"\0\0\1", stream)[1:]]
    out: list[list[bytes]] = []
    lead: list[bytes] = []
    headed = False
    for unit in units:
        kind = kind_of(unit, codec)
        if kind in kinds.slices:
            first = unit[kinds.head] >> 7 == 1
            if codec == "vvc":
                first = first or headed
                headed = False
            if first or not out:
                out.append([])
            out[-1] += [*lead, unit]
            lead = []
        elif kind in kinds.leaders or lead or not out:
            headed = headed or (codec == "vvc" and kind == 19)
            lead.append(unit)
        else:
            out[-1].append(unit)
    out[-1] += lead
    return out


def check_others(
    before: Sequence[Sequence[bytes]], after: Sequence[Sequence[bytes]], codec: str
) -> None:
    """Everything but NNPFC messages is the same: whole units, or what is left of one."""
    assert len(before) == len(after)
    for number, (old, new) in enumerate(zip(before, after, strict=True)):
        want = [each for each in (_left(u, codec) for u in old) if each]
        have = [each for each in new if _left(each, codec)]
        assert len(want) == len(have), f"sample {number}"
        for mine, theirs in zip(have, want, strict=True):
            if isinstance(theirs, bytes):
                assert mine == theirs, f"sample {number}"
            else:
                head = mine[: KINDS[codec].head]
                assert (head, all_messages(mine, codec)) == theirs, f"sample {number}"


def _left(
    unit: bytes, codec: str
) -> bytes | tuple[bytes, list[tuple[int, bytes]]] | None:
    """A unit; its header and messages, without NNPFC; None when there are no others."""
    if kind_of(unit, codec) not in KINDS[codec].messages:
        return unit
    found = all_messages(unit, codec)
    left = [each for each in found if each[0] != 210]
    if len(left) == len(found):
        return unit
    return (unit[: KINDS[codec].head], left) if left else None
