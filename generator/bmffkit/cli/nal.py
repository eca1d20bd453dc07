"""``bmff nal``: NAL units, and every element of the messages in them."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import click

from bmffkit.cli.nal_network import write_network
from bmffkit.cli.nal_text import write_elements
from bmffkit.cli.screen import Screen, json_option, write_json
from bmffkit.inspect.nal_units import Message, Unit, UnitList
from bmffkit.inspect.network_units import NetworkUnitList
from bmffkit.semantics.nal.codecs import Codec, type_name


@click.command(
    epilog="Example: bmff nal clip.mp4 --type PREFIX_SEI_NUT --samples 0..24"
)
@click.argument("file", metavar="FILE")
@click.option(
    "--track", "track_ID", type=int, metavar="ID", help="The track of a file."
)
@click.option(
    "--codec",
    type=click.Choice([each.value for each in Codec]),
    help="The codec, when the content is not to tell it.",
)
@click.option(
    "--type",
    "types",
    multiple=True,
    metavar="TYPE",
    help="Only NAL units of this type, by number or name; may be given several times.",
)
@click.option(
    "--samples", metavar="A..B", help="Only these samples of a track, from 0."
)
@click.option(
    "--summary", is_flag=True, help="Only count the types of units and messages."
)
@json_option
def command(
    file: str,
    track_ID: int | None,
    codec: str | None,
    types: tuple[str, ...],
    samples: str | None,
    summary: bool,
    as_json: bool,
) -> None:
    """Show the NAL units of an elementary stream (Annex B), or of a track.

    Parameter sets, messages and headers are shown element by element. A compressed neural
    network (ISO/IEC 15938-17) is shown in the same way.
    """
    if NetworkUnitList.fits(file):
        write_network(file, types, summary, as_json)
        return
    listed = UnitList(file, Codec(codec) if codec else None, track_ID)
    numbers = frozenset(_number(each, listed.codec) for each in types)
    units = listed.units(_range(samples), numbers)
    if summary:
        _summary(units, listed.codec, as_json)
        return
    if as_json:
        write_json(
            {"file": file, "codec": listed.codec.value, "units": [*map(_entry, units)]}
        )
        return
    screen = Screen()
    for unit in units:
        _write(screen, unit)


def _number(text: str, codec: Codec) -> int:
    if text.isdigit():
        return int(text)
    names = {type_name(number, codec).upper(): number for number in range(64)}
    found = names.get(text.upper())
    if found is None:
        from bmffkit.runtime.nearest import did_you_mean

        raise click.UsageError(f"no NAL unit type {text!r}{did_you_mean(text, names)}")
    return found


def _range(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    match = re.fullmatch(r"(\d+)(?:\.\.(\d+))?", text)
    if match is None:
        raise click.UsageError(f"a range of samples is written 0..24, not {text!r}")
    first = int(match[1])
    return first, int(match[2]) if match[2] else first


def _entry(unit: Unit) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "index": unit.index,
        "sample": unit.sample,
        "offset": unit.offset,
        "size": len(unit.data),
        "type": unit.type,
        "name": unit.name,
        "layer_id": unit.layer_id,
        "temporal_id": unit.temporal_id,
    }
    if unit.structure:
        entry["structure"] = unit.structure
    if unit.elements:
        entry["fields"] = [list(element) for element in unit.elements]
    if unit.messages:
        entry["sei"] = [message_entry(each) for each in unit.messages]
    if unit.error:
        entry["error"] = unit.error
    return entry


def message_entry(each: Message) -> dict[str, Any]:
    """A message in the form of the reference decoders' dumps."""
    message = each.message
    entry: dict[str, Any] = {
        "payloadType": message.payloadType,
        "payloadSize": message.payloadSize,
    }
    if not each.name:
        entry["payload_hex"] = message.payload.hex()
        return entry
    entry["structure"] = each.name
    entry["fields"] = [list(element) for element in each.elements]
    if each.trailing_bits:
        entry["trailing_bits"] = each.trailing_bits
    if each.error:
        # What could not be read is there as bytes, with the reason.
        entry["payload_hex"] = message.payload.hex()
        entry["error"] = each.error
    return entry


def _write(screen: Screen, unit: Unit) -> None:
    place = "sample entry" if unit.offset < 0 else f"@{unit.offset:,}"
    if unit.sample is not None:
        place = f"sample {unit.sample} {place}"
    layer = f" layer {unit.layer_id}" if unit.layer_id else ""
    name = screen.paint(unit.name or "?", "type")
    number = f"{unit.index:>5}  {unit.type:>2} {name}"
    size = screen.paint(f"{place} +{len(unit.data):,}", "place")
    screen.line(f"{number}  {size}{layer} T{unit.temporal_id}")
    if unit.structure:
        write_elements(screen, unit.elements)
    for each in unit.messages:
        message = each.message
        name = each.name or "payload kept as bytes"
        screen.line(
            f"         {message.payloadType} {name}, {message.payloadSize} bytes"
        )
        write_elements(screen, each.elements)
        if each.error:
            screen.line(f"           {screen.paint(each.error, 'bad')}")
    if unit.error:
        screen.line(f"         {screen.paint(unit.error, 'bad')}")


def _summary(units: Any, codec: Codec, as_json: bool) -> None:
    kinds: Counter[tuple[int, str]] = Counter()
    payloads: Counter[tuple[int, str]] = Counter()
    size = 0
    for unit in units:
        kinds[unit.type, unit.name] += 1
        size += len(unit.data)
        for each in unit.messages:
            payloads[each.message.payloadType, each.name] += 1
    if as_json:
        write_json(
            {
                "codec": codec.value,
                "units": sum(kinds.values()),
                "bytes": size,
                "types": [
                    {"type": kind, "name": name, "count": count}
                    for (kind, name), count in sorted(kinds.items())
                ],
                "messages": [
                    {"payloadType": kind, "structure": name, "count": count}
                    for (kind, name), count in sorted(payloads.items())
                ],
            }
        )
        return
    screen = Screen()
    screen.line(f"{codec.value}: {sum(kinds.values()):,} NAL units, {size:,} bytes")
    for (kind, name), count in sorted(kinds.items()):
        screen.line(f"  {count:>7,}  {kind:>2} {screen.paint(name, 'type')}")
    for (kind, name), count in sorted(payloads.items()):
        screen.line(f"  {count:>7,}  message {kind} {name or '(bytes)'}")
