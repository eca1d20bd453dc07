"""``bmff nal``: NAL units, and every element of the messages in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import click

from bmffkit.cli.nal_network import write_network
from bmffkit.cli.nal_text import write_elements
from bmffkit.cli.rebuild import advancing
from bmffkit.cli.screen import Screen, counted, json_option, write_json, write_list
from bmffkit.inspect.nal_units import Message, Unit, UnitList
from bmffkit.inspect.network_units import NetworkUnitList
from bmffkit.runtime.errors import BmffError
from bmffkit.semantics.nal.codecs import Codec, type_name

_STEP = 1 << 22
"""Bytes between two advances of the bar."""
_SHOWN = 48


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
    asked = _range(samples)
    if NetworkUnitList.fits(file):
        if track_ID is not None or asked or codec:
            raise click.UsageError("a neural network has no tracks, samples or codec")
        write_network(file, types, summary, as_json)
        return
    listed = UnitList(file, Codec(codec) if codec else None, track_ID)
    numbers = frozenset(_number(each, listed.codec) for each in types)
    units = listed.units(asked, numbers)
    if summary:
        _summary(_with_bar(units, listed.size), listed.codec, as_json)
        return
    if as_json:
        head = {"file": file, "codec": listed.codec.value}
        write_list(head, "units", map(_entry, _with_bar(units, listed.size)))
        return
    screen = Screen()
    for unit in units:
        _write(screen, unit)


def _with_bar(units: Iterator[Unit], size: int) -> Iterator[Unit]:
    """The units; a bar shows how many bytes they have had."""
    with advancing("reading", size) as advance:
        done = shown = 0
        for unit in units:
            yield unit
            done += len(unit.data)
            if advance is not None and done - shown >= _STEP:
                shown = done
                advance(done, size)


def _number(text: str, codec: Codec) -> int:
    most = 31 if codec in (Codec.AVC, Codec.VVC) else 63
    names = {type_name(each, codec).upper(): each for each in range(most + 1)}
    if text.isdecimal():
        if int(text) > most:
            raise click.UsageError(f"types of NAL units go up to {most}, not {text}")
        return int(text)
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
    last = int(match[2]) if match[2] else first
    if last < first:
        raise click.UsageError(f"the range of samples {text!r} ends before it begins")
    return first, last


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
        if each.trailing_bits.strip("0") not in ("", "1"):
            # More than the bit that ends a payload: nobody says what it means.
            rest = each.trailing_bits[:_SHOWN]
            cut = "…" if len(each.trailing_bits) > _SHOWN else ""
            screen.line(f"           {screen.paint(f'left over: {rest}{cut}', 'odd')}")
        if each.error:
            screen.line(f"           {screen.paint(each.error, 'bad')}")
    if unit.error:
        screen.line(f"         {screen.paint(unit.error, 'bad')}")


class _Counts:
    """How many units and messages there are, and how many could not be read."""

    def __init__(self) -> None:
        self.kinds: Counter[tuple[int, str]] = Counter()
        self.payloads: Counter[tuple[int, str]] = Counter()
        self.size = 0
        self.unread_units = self.unread_messages = 0
        self.reason = ""

    def add(self, unit: Unit) -> None:
        self.kinds[unit.type, unit.name] += 1
        self.size += len(unit.data)
        self.unread_units += bool(unit.error)
        for each in unit.messages:
            self.payloads[each.message.payloadType, each.name] += 1
            self.unread_messages += bool(each.error)
            self.reason = self.reason or each.error
        self.reason = self.reason or unit.error

    @property
    def unread(self) -> str:
        """What could not be read, for people; empty: nothing."""
        parts = [
            counted(number, noun)
            for number, noun in (
                (self.unread_units, "unit"),
                (self.unread_messages, "message"),
            )
            if number
        ]
        return " and ".join(parts)


def _summary(units: Iterator[Unit], codec: Codec, as_json: bool) -> None:
    counts = _Counts()
    problem: BmffError | None = None
    try:
        for unit in units:
            counts.add(unit)
    except BmffError as error:
        # What was found before it is told all the same.
        problem = error
    if as_json:
        write_json(_summary_entry(counts, codec, problem))
    else:
        _write_summary(counts, codec)
    if problem is not None:
        raise problem


def _summary_entry(
    counts: _Counts, codec: Codec, problem: BmffError | None
) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "codec": codec.value,
        "units": sum(counts.kinds.values()),
        "bytes": counts.size,
        "types": [
            {"type": kind, "name": name, "count": count}
            for (kind, name), count in sorted(counts.kinds.items())
        ],
        "messages": [
            {"payloadType": kind, "structure": name, "count": count}
            for (kind, name), count in sorted(counts.payloads.items())
        ],
        "unread": {"units": counts.unread_units, "messages": counts.unread_messages},
    }
    if problem is not None:
        entry["error"] = str(problem)
    return entry


def _write_summary(counts: _Counts, codec: Codec) -> None:
    screen = Screen()
    number = sum(counts.kinds.values())
    screen.line(f"{codec.value}: {number:,} NAL units, {counts.size:,} bytes")
    for (kind, name), count in sorted(counts.kinds.items()):
        screen.line(f"  {count:>7,}  {kind:>2} {screen.paint(name, 'type')}")
    for (kind, name), count in sorted(counts.payloads.items()):
        screen.line(f"  {count:>7,}  message {kind} {name or '(bytes)'}")
    if counts.unread:
        text = f"could not be read: {counts.unread}; the first: {counts.reason}"
        screen.line(screen.paint(text, "bad"))
