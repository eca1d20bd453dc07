"""``bmff find``: boxes by path, type or class."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bmffkit import api
from bmffkit.cli.application import DIFFERENT
from bmffkit.cli.screen import Screen, json_option, printable, write_json
from bmffkit.inspect.filters import Filter, condition
from bmffkit.inspect.missing import nearest_names

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box


@click.command(epilog="Example: bmff find clip.mp4 //hdlr --where handler_type=vide")
@click.argument("file", metavar="FILE")
@click.argument("pattern", metavar="PATTERN")
@click.option(
    "--where",
    multiple=True,
    metavar="FIELD=VALUE",
    help="Only boxes with that value; may be given several times.",
)
@json_option
@click.pass_context
def command(
    ctx: click.Context, file: str, pattern: str, where: tuple[str, ...], as_json: bool
) -> None:
    """Find boxes: path, offset and size of each. Exit code 1 when there is none.

    PATTERN is a path of types or class names: 'moov/trak[0]/mdia', '//stsz' at any
    depth, '*' for any box, 'SampleSizeBox'. A single name is searched at any depth.
    """
    filters = [_condition(text) for text in where]
    with api.open(file) as opened:
        found = [
            box
            for box in opened.find_all(pattern)
            if all(each.holds(box) for each in filters)
        ]
        if as_json:
            write_json([_entry(box) for box in found])
        else:
            screen = Screen()
            for box in found:
                place = screen.paint(f"@{box.offset:,} +{box.size:,}", "place")
                name = screen.paint(type(box).__name__, "class")
                screen.line(
                    f"{screen.paint(printable(box.path), 'type')}  {name}  {place}"
                )
        if not found:
            hint = nearest_names(opened, pattern, filters)
            click.echo(f"bmff: no box {pattern!r}{hint}", err=True)
            ctx.exit(DIFFERENT)


def _condition(text: str) -> Filter:
    try:
        return condition(text)
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def _entry(box: Box) -> dict[str, object]:
    return {
        "path": box.path,
        "type": box.type,
        "class": type(box).__name__,
        "offset": box.offset,
        "size": box.size,
    }
