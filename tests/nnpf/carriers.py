"""Clips that carry messages, in every place that there is for them; and the vectors."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from .activating import Switch
from .building import (
    TrackPlan,
    characteristics,
    clip,
    cut,
    layout,
    meta,
    network,
    nfcs,
    sample,
    sbgp,
    sei,
    sgpd,
    units_of,
    update,
)
from .in_force import stream_samples

VECTORS = Path(__file__).parents[2].parent / "shared" / "vectors"
FILES = sorted(VECTORS.glob("*/*.mp4"))

BASE, UPDATE = characteristics(3, data=network(1)), characteristics(
    3, base=False, data=network(2)
)
OTHER = characteristics(8, uri="https://example.org/net")


def carrying(
    switches_at: dict[int, list[Switch]], messages_at: dict[int, list[Any]], **more: Any
) -> TrackPlan:
    """A clip with messages in some samples, before the first slice."""
    made = clip("avc", **more)
    out = []
    for at, data in enumerate(made.samples):
        units = units_of(data)
        ahead = [sei("avc", each) for each in messages_at.get(at, ())]
        ahead += [sei("avc", each.message()) for each in switches_at.get(at, ())]
        out.append(sample([units[0], *ahead, *units[1:]]))
    return made.plan(samples=out)


def stored(how: str) -> bytes:
    """The same three messages in one of the places that there are for them."""
    switching = {0: [Switch(3)], 2: [Switch(3, base=False), Switch(8)]}
    if how == "samples":
        held = {0: [BASE, UPDATE, OTHER], 4: [BASE, UPDATE, OTHER]}
        return layout(carrying(switching, held, pictures=8))
    plan = carrying(switching, {}, pictures=8)
    values = {3: [1] * 8, update(3): [2] * 8, 8: [3] * 8}
    if how != "items":
        entries = [nfcs(BASE), nfcs(UPDATE), nfcs(OTHER)]
    else:
        heads = [len(m.payload) - len(network(n)) for n, m in ((1, BASE), (2, UPDATE))]
        entries = [
            nfcs(BASE, item=1, head=heads[0]),
            nfcs(UPDATE, item=2, head=heads[1]),
            nfcs(OTHER),
        ]
        plan.metas = [meta({1: network(1), 2: network(2)})]
    plan.groups = [sgpd(entries)]
    if how == "fragments":
        plan.local = cut(values, (3, 5))
        return layout(plan, fragments=(3, 5))
    plan.groups = [*plan.groups, *(sbgp(each, rows) for each, rows in values.items())]
    return layout(plan)


@cache
def dumped(folder: Path) -> tuple[str, list[list[bytes]], dict[int, list[Any]]]:
    """Codec and units of a stream, and messages by NAL unit: of the reference decoder."""
    dump = json.loads((folder / "sei.json").read_text())
    stream = (folder / dump["bitstream"]).read_bytes()
    codec = dump["codec"]
    listed: dict[int, list[Any]] = {}
    for each in dump["occurrences"]:
        message = dump["messages"][each["message"]]
        listed.setdefault(each["nal_index"], []).append(message)
    return codec, stream_samples(stream, codec), listed
