"""``bmff tree``: the boxes of files."""

from __future__ import annotations

from typing import Any

import click

from bmffkit import api
from bmffkit.cli.screen import Screen, json_option, printable, write_json
from bmffkit.inspect.outline import Line, code_of, is_known, nested, outline, remarks

_ON_TERMINAL = 200


@click.command(
    epilog="Example: bmff tree --depth 3 clip.mp4",
    short_help="The boxes of a file as a tree.",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option(
    "--depth", type=click.IntRange(1), metavar="N", help="Show N levels only."
)
@click.option(
    "--limit",
    type=click.IntRange(0),
    metavar="N",
    help=f"Show N boxes of each container, 0: all. On a terminal {_ON_TERMINAL}, else all.",
)
@json_option
def command(
    files: tuple[str, ...], depth: int | None, limit: int | None, as_json: bool
) -> None:
    """Show the box tree: type, class, offset, size and the first fields of each box.

    Boxes that no class knows are marked with '?', boxes that the end of the file cuts
    with '!'. What is wrong with the file stands at the end.
    """
    if as_json:
        trees = [_tree(name, depth, limit or None) for name in files]
        write_json(trees[0] if len(trees) == 1 else trees)
        return
    screen = Screen()
    if limit is None and screen.terminal:
        limit = _ON_TERMINAL
    for number, name in enumerate(files):
        with api.open(name) as file:
            if len(files) > 1:
                screen.line(
                    ("\n" if number else "") + screen.paint(printable(name), "head")
                )
            for line in outline(file, depth, limit or None):
                screen.line(_text(screen, line))
            _write_end(screen, file)


def _tree(name: str, depth: int | None, limit: int | None) -> dict[str, Any]:
    with api.open(name) as file:
        return {
            "file": name,
            "size": file.size,
            "children": nested(file, depth, limit),
            "trailing": len(file.trailing),
            "problems": remarks(file),
        }


def _text(screen: Screen, line: Line) -> str:
    indent = "  " * line.depth
    box = line.box
    if box is None:
        return indent + screen.paint(line.text, "odd")
    known = is_known(box)
    mark = " !" if box.truncated else "" if known else " ?"
    name = "" if box._lazy and not known else type(box).__name__
    bad = line.text.startswith("unreadable: ")
    pieces = [
        indent
        + screen.paint(printable(code_of(box)), "type")
        + screen.paint(mark, "bad"),
        screen.paint(name, "class" if known else "odd"),
        screen.paint(f"@{box.offset:,} +{box.size:,}", "place"),
        screen.paint(printable(line.text), "bad") if bad else printable(line.text),
    ]
    if line.inside:
        pieces.append(screen.paint(f"({line.inside:,} inside)", "odd"))
    return "  ".join(piece for piece in pieces if piece)


def _write_end(screen: Screen, file: Any) -> None:
    if len(file.trailing):
        count, offset = len(file.trailing), file.size - len(file.trailing)
        screen.line(screen.paint(f"{count:,} bytes at {offset:,} are no box", "odd"))
    for remark in remarks(file):
        sentence = printable(remark["problem"])
        screen.line(screen.paint(f"problem at {remark['offset']:,}: {sentence}", "bad"))
