"""``bmff show``: every field of a box, or every byte."""

from __future__ import annotations

import click

from bmffkit import api
from bmffkit.cli.screen import Screen, json_option, printable, write_json
from bmffkit.inspect.fields import FieldLine, field_lines
from bmffkit.inspect.tracing import Stretch, byte_map
from bmffkit.runtime.box import Box
from bmffkit.runtime.errors import BmffError
from bmffkit.runtime.structure import brief, plain

_ON_TERMINAL = 20
_VALUE_BYTES = 16


@click.command(epilog="Example: bmff show clip.mp4 moov/trak[0]//stsz --limit 10")
@click.argument("file", metavar="FILE")
@click.argument("path", metavar="PATH")
@click.option("--bytes", "as_bytes", is_flag=True, help="Show where each field lies.")
@click.option(
    "--limit",
    type=click.IntRange(0),
    metavar="N",
    help=f"Cut tables after N rows, 0: never. On a terminal {_ON_TERMINAL}, else never.",
)
@json_option
def command(
    file: str, path: str, as_bytes: bool, limit: int | None, as_json: bool
) -> None:
    """Show all fields of the boxes at PATH (see 'bmff find --help' for paths)."""
    screen = Screen()
    if limit is None and screen.terminal and not as_json:
        limit = _ON_TERMINAL
    limit = limit or None
    with api.open(file) as opened:
        boxes: list[Box] = opened.find_all(path) or [opened.find(path)]
        if as_json:
            write_json([_entry(box, as_bytes, limit) for box in boxes])
            return
        for number, box in enumerate(boxes):
            if number:
                screen.line()
            _write_head(screen, box)
            if as_bytes:
                _write_bytes(screen, box)
            else:
                _write_fields(screen, box, limit)


def _entry(box: Box, as_bytes: bool, limit: int | None) -> dict[str, object]:
    if not as_bytes:
        entry = box.to_dict(limit)
        entry.pop("children", None)
        entry["clause"] = box.clause
        return entry
    stretches, problem = byte_map(box)
    out: dict[str, object] = {
        "type": box.type,
        "class": type(box).__name__,
        "path": box.path,
        "offset": box.offset,
        "size": box.size,
        "bytes": [
            {
                "field": each.field,
                "offset": each.offset,
                "bit": each.bit,
                "bits": each.bits,
                "value": plain(each.value, limit),
            }
            for each in stretches
        ],
    }
    if problem:
        out["error"] = problem
    return out


def _write_head(screen: Screen, box: Box) -> None:
    place = f"at {box.offset:,} ({box.offset:#x}), {box.size:,} bytes"
    pieces = [
        screen.paint(printable(box.path), "type"),
        screen.paint(type(box).__name__, "class"),
        screen.paint(place, "place"),
        screen.paint(box.clause, "place"),
    ]
    screen.line("  ".join(piece for piece in pieces if piece))


def _write_fields(screen: Screen, box: Box, limit: int | None) -> None:
    try:
        box.load()
    except BmffError as error:
        screen.line("  " + screen.paint(f"unreadable: {error}", "bad"))
        return
    for line in field_lines(box, limit):
        screen.line(_field_text(screen, line))
    if box.trailing:
        screen.line(f"  {screen.paint('(trailing)', 'odd')}  {brief(box.trailing)}")
    if box._container and box.children:
        types = ", ".join(printable(child.type) for child in box.children[:40])
        more = f" … ({len(box.children):,})" if len(box.children) > 40 else ""
        screen.line(f"  {screen.paint('(boxes)', 'odd')}  {types}{more}")


def _field_text(screen: Screen, line: FieldLine) -> str:
    indent = "  " * (line.depth + 1)
    if not line.name:
        style = "odd" if line.remark else "place"
        return indent + (screen.paint(line.value, style) if line.remark else line.value)
    name = screen.paint(line.name.ljust(line.width), "name")
    return f"{indent}{name}  {printable(line.value)}".rstrip()


def _write_bytes(screen: Screen, box: Box) -> None:
    stretches, problem = byte_map(box)
    width = max((len(each.field) for each in stretches), default=0)
    for each in stretches:
        place = f"{each.offset:#010x}" + (f".{each.bit}" if each.bit else "  ")
        name = screen.paint(each.field.ljust(width), "name")
        place = screen.paint(place, "place")
        raw = screen.paint(_raw(box, each), "place")
        screen.line(
            f"  {place}  {_length(each):>12}  {name}  {_value(each)}  {raw}".rstrip()
        )
    if problem:
        screen.line("  " + screen.paint(f"unreadable from here: {problem}", "bad"))


def _length(stretch: Stretch) -> str:
    if stretch.bit or stretch.bits % 8:
        return f"{stretch.bits} bit{'s' if stretch.bits != 1 else ''}"
    octets = stretch.bits // 8
    return f"{octets:,} byte{'s' if octets != 1 else ''}"


def _value(stretch: Stretch) -> str:
    value = stretch.value
    if isinstance(value, int) and stretch.field == "flags":
        return f"{value:#08x}"
    return printable(brief(value))


def _raw(box: Box, stretch: Stretch) -> str:
    if (
        stretch.bit
        or stretch.bits % 8
        or isinstance(stretch.value, (bytes, memoryview))
    ):
        return ""
    where = box._where
    if where is None:
        return ""
    octets = stretch.bits // 8
    data = bytes(
        where[0].buffer[stretch.offset : stretch.offset + min(octets, _VALUE_BYTES)]
    )
    return f"[{data.hex(' ')}{' …' if octets > _VALUE_BYTES else ''}]"
