"""``bmff spec diff``: how two specifications differ, in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bmffkit.cli.application import DIFFERENT
from bmffkit.cli.compiler import compiler_errors, default_specs
from bmffkit.cli.screen import Screen, json_option, write_json

if TYPE_CHECKING:
    from bmffgen.report.difference import Difference

_SIDE = click.Path(exists=True, path_type=Path)


@click.command(epilog="Example: bmff spec diff my_specs/profile-2022.toml my_specs")
@click.argument("old", type=_SIDE, metavar="OLD")
@click.argument("new", type=_SIDE, required=False, metavar="[NEW]")
@json_option
@click.pass_context
def diff(ctx: click.Context, old: Path, new: Path | None, as_json: bool) -> None:
    """Compare two specifications class by class and field by field.

    OLD and NEW are folders with a profile.toml, or profiles; NEW is by default what the
    installed library was made of. Comments and spelling do not matter. Exit code 0 when
    there is no difference, 1 when there is, 2 when a side cannot be used.
    """
    with compiler_errors():
        from bmffgen.report.difference import difference

        new = new or default_specs()
        found = difference(old, new)
    if as_json:
        write_json({"old": str(old), "new": str(new), **found.to_dict()})
    else:
        _write(Screen(), found)
    if found:
        ctx.exit(DIFFERENT)


def _write(screen: Screen, found: Difference) -> None:
    for name, text in found.lines():
        screen.line(f"{screen.paint(name, 'class')}: {text}")
    if not found:
        screen.line(screen.paint(f"no difference in {found.same:,} classes", "good"))
        return
    counts = (
        (found.changed, "changed"),
        (found.added, "new"),
        (found.removed, "removed"),
    )
    said = ", ".join(f"{len(classes):,} {word}" for classes, word in counts)
    screen.line(screen.paint(f"{said}, {found.same:,} the same", "head"))
