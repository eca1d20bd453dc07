"""Files with groups of post-filters, and what comes out of them as a stream."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import bmff
from bmffkit.semantics.nal.emulation import unescape
from bmffkit.semantics.nal.sei import SeiMessage, messages

from .building import (
    SEI_TYPES,
    Clip,
    TrackPlan,
    activation,
    characteristics,
    configuration,
    cut,
    full,
    layout,
    meta,
    network,
    nfcs,
    nnr_record,
    nnr_unit,
    plain_entry,
    sample,
    sbgp,
    sei,
    sgpd,
    stream_units,
    unit,
    units_of,
    update,
)

BASE = characteristics(3, data=network(1))
OTHER_BASE = characteristics(3, data=network(5), properties=True)
UPDATE = characteristics(3, base=False, data=network(2))
LATER_UPDATE = characteristics(3, base=False, uri="https://example.org/update")
SECOND = characteristics(70000, uri="https://example.org/net", properties=True)
ENTRIES = [nfcs(each) for each in (BASE, UPDATE, SECOND, OTHER_BASE, LATER_UPDATE)]
HEADER_SIZE = {"avc": 1, "hevc": 2, "vvc": 2}


def rebuilt(data: bytes, track: int = 0, **options: Any) -> bytes:
    """The elementary stream."""
    out = io.BytesIO()
    with bmff.open(data) as file:
        made = file.tracks[track].rebuild(out, **options)
    assert made.size == len(out.getvalue())
    return out.getvalue()


def kind_of(octets: bytes, codec: str) -> int:
    if codec == "avc":
        return octets[0] & 31
    return octets[0] >> 1 & 63 if codec == "hevc" else octets[1] >> 3


def found_in(units: Sequence[bytes], codec: str) -> list[list[SeiMessage]]:
    """The NNPFC messages of each SEI unit that has some."""
    out = []
    for each in units:
        if kind_of(each, codec) not in SEI_TYPES[codec]:
            continue
        listed = list(messages(unescape(each), HEADER_SIZE[codec]))
        if any(message.payloadType == 210 for message in listed):
            out.append(listed)
    return out


def payloads(units: Sequence[bytes], codec: str) -> list[list[bytes]]:
    return [[each.payload for each in listed] for listed in found_in(units, codec)]


def access_units(stream: bytes, codec: str) -> list[list[bytes]]:
    """The NAL units between access unit delimiters; the first may lack its own."""
    delimiter = {"avc": 9, "hevc": 35, "vvc": 20}[codec]
    out: list[list[bytes]] = [[]]
    for each in stream_units(stream):
        if kind_of(each, codec) == delimiter and out[-1]:
            out.append([])
        out[-1].append(each)
    return out


def others(units: Sequence[bytes], dropped: Sequence[bytes] = ()) -> list[bytes]:
    """All units without those dropped."""
    return [each for each in units if each not in dropped]


def expected_units(made: Clip) -> list[bytes]:
    return [each for octets in made.samples for each in units_of(octets)]


def grouped(
    made: Clip, maps: dict[int, list[int]], fragments: Sequence[int] = ()
) -> bytes:
    """A file of a clip with these mappings."""
    boxes = [] if fragments else [sbgp(each, values) for each, values in maps.items()]
    local = cut(maps, fragments) if fragments else ()
    plan = made.plan(groups=[sgpd(ENTRIES), *boxes], local=local)
    return layout(plan, fragments=fragments)


MAPS = {3: [1] * 12, update(3): [0] * 5 + [2] * 7, 70000: [0] * 2 + [3] * 10}
EXPECTED = {
    0: [[BASE]],
    2: [[BASE], [SECOND]],
    4: [[BASE], [SECOND]],
    5: [[UPDATE]],
    8: [[BASE, UPDATE], [SECOND]],
}


def items(handler: bytes = b"nnet", **more: Any) -> tuple[list[bytes], bytes]:
    """Entries whose networks are items, and the meta box that has them."""
    shared = nnr_unit(0, b"\1") + nnr_unit(1, b"\x11\x22\x33")
    data = {7: network(1)[len(shared) :], 9: network(2)}
    record = nnr_record((0, nnr_unit(0, b"\1")), (1, nnr_unit(1, b"\x11\x22\x33")))
    entries = [
        nfcs(
            BASE,
            item=7,
            head=len(BASE.payload) - len(network(1)),
            handler=handler,
            **more,
        ),
        nfcs(
            UPDATE,
            item=9,
            head=len(UPDATE.payload) - len(network(2)),
            handler=handler,
            **more,
        ),
    ]
    return entries, meta(data, handler=handler, shared=record, sharing=[7])


def two_tracks(*, groups_there: bool, fragments: Sequence[int] = ()) -> bytes:
    """Slices in one track; the rest in another one, whose samples last for two pictures."""
    pictures = [
        unit("vvc", 8 if n == 0 else 0, bytes([0xA0 + n, 0x80])) for n in range(4)
    ]
    slices = [sample([each]) for each in pictures]
    rest = [sample(REST[0]), sample(REST[1])]
    groups = [sgpd([nfcs(BASE), nfcs(UPDATE)])]
    mine = [*groups, sbgp(3, [1, 1, 1, 1]), sbgp(update(3), [0, 0, 2, 2])]
    theirs = [*groups, sbgp(3, [1, 1]), sbgp(update(3), [0, 2])]
    entry = plain_entry(
        "vvc1", configuration("vvc", [(15, [unit("vvc", 15, b"\x11\x80")])])
    )
    first = TrackPlan(
        slices, [entry], [True, False, False, False], references={"vvcN": 2},
        groups=() if groups_there else mine,
    )  # fmt: skip
    other = plain_entry("vvcN", full("vvnC", 0, 0, b"\3"))
    second = TrackPlan(
        rest, [other], [True, False], durations=[2, 2], number=2,
        groups=theirs if groups_there else (),
    )  # fmt: skip
    return layout(first, second)


REST = [
    [unit("vvc", 20, b"\x50"), unit("vvc", 17, b"\x77\x80"), unit("vvc", 19, b"\x33\x80"),
     sei("vvc", activation(3)), unit("vvc", 24, b"\x84\1\1\x80")],
    [unit("vvc", 19, b"\x44\x80"), unit("vvc", 21, b"")],
]  # fmt: skip
