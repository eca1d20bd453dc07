"""``bmff nal`` for compressed neural networks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import click

from bmffkit.cli.nal_text import write_elements
from bmffkit.cli.screen import Screen, write_json
from bmffkit.inspect.network_units import NetworkUnit, NetworkUnitList
from bmffkit.runtime.nearest import did_you_mean
from bmffkit.semantics.nnr.units import type_name

_TYPES = 64


def write_network(
    file: str, types: Iterable[str], summary: bool, as_json: bool
) -> None:
    """Shows the units of an NNR bitstream, or counts them."""
    wanted = {each.upper() for each in types}
    known = {type_name(each): each for each in range(_TYPES)}
    for each in wanted:
        if each not in known and each not in map(str, range(_TYPES)):
            raise click.UsageError(
                f"no type of units {each!r}{did_you_mean(each, known)}"
            )
    units = [
        each
        for each in NetworkUnitList(file)
        if not wanted or {each.name, str(each.type)} & wanted
    ]
    if summary:
        _summary(units, as_json)
    elif as_json:
        write_json({"file": file, "codec": "nnr", "units": [*map(_entry, units)]})
    else:
        screen = Screen()
        for unit in units:
            _write(screen, unit)


def _entry(unit: NetworkUnit) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "index": unit.index,
        "offset": unit.offset,
        "size": len(unit.data),
        "type": unit.type,
        "name": unit.name,
        "fields": [list(element) for element in unit.elements],
    }
    if unit.error:
        entry["error"] = unit.error
    return entry


def _write(screen: Screen, unit: NetworkUnit) -> None:
    name = screen.paint(unit.name, "type")
    size = screen.paint(f"@{unit.offset:,} +{len(unit.data):,}", "place")
    screen.line(f"{unit.index:>5}  {unit.type:>2} {name}  {size}")
    write_elements(screen, unit.elements)
    if unit.error:
        screen.line(f"         {screen.paint(unit.error, 'bad')}")


def _summary(units: list[NetworkUnit], as_json: bool) -> None:
    kinds = Counter((each.type, each.name) for each in units)
    size = sum(len(each.data) for each in units)
    if as_json:
        types = [
            {"type": kind, "name": name, "count": count}
            for (kind, name), count in sorted(kinds.items())
        ]
        write_json({"codec": "nnr", "units": len(units), "bytes": size, "types": types})
        return
    screen = Screen()
    screen.line(f"nnr: {len(units):,} units, {size:,} bytes")
    for (kind, name), count in sorted(kinds.items()):
        screen.line(f"  {count:>7,}  {kind:>2} {screen.paint(name, 'type')}")
