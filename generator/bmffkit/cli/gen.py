"""``bmff gen``: the library out of the specifications."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import click

from bmffkit.cli.application import DIFFERENT
from bmffkit.cli.compiler import (
    compiler_errors,
    default_out,
    default_package,
    default_specs,
    refuse_foreign,
)
from bmffkit.cli.screen import Screen, json_option, progress, write_json

_FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command(
    epilog="Example: bmff gen --specs my_specs --out build/mine --package mine"
)
@click.option(
    "--check", is_flag=True, help="Write nothing; exit 1 and show what differs."
)
@click.option(
    "--specs",
    type=_FOLDER,
    metavar="DIR",
    help="The specifications; default: those of bmff.",
)
@click.option(
    "--out",
    type=_FOLDER,
    metavar="DIR",
    help="The package's folder; default: the installed one.",
)
@click.option(
    "--package", metavar="NAME", help="The package's name; default: the profile's."
)
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    check: bool,
    specs: Path | None,
    out: Path | None,
    package: str | None,
    as_json: bool,
) -> None:
    """Generate the typed library from the text of the standards.

    With --check nothing is written: stale, missing and orphaned files are shown as a
    unified diff, and the exit code is 1.
    """
    began = time.perf_counter()
    with compiler_errors():
        specs = specs or default_specs()
        if not specs.is_dir():
            raise click.ClickException(f"{specs}: there is no such folder")
        package = package or default_package(specs)
        out = out or default_out(specs, package)
        with progress("generating", None):
            from bmffgen import build

            if not check:
                refuse_foreign(out)
            files = build.generate(specs, package)
            changes = build.compare(out, files) if check else build.write(out, files)
    seconds = time.perf_counter() - began
    if as_json:
        write_json(_report(out, package, len(files), changes, seconds, check))
    else:
        _write(Screen(), out, len(files), changes, seconds, check)
    if check and changes:
        ctx.exit(DIFFERENT)


def _report(
    out: Path, package: str, total: int, changes: list[Any], seconds: float, check: bool
) -> dict[str, Any]:
    return {
        "out": str(out),
        "package": package,
        "files": total,
        "written": not check,
        "changes": [
            {"path": each.path, "kind": each.kind, "diff": each.diff}
            for each in changes
        ],
        "seconds": round(seconds, 3),
    }


def _write(
    screen: Screen,
    out: Path,
    total: int,
    changes: list[Any],
    seconds: float,
    check: bool,
) -> None:
    for each in changes if check else []:
        for line in each.diff.splitlines():
            style = {"+": "added", "-": "removed", "@": "place"}.get(line[:1])
            screen.line(screen.paint(line, style) if style else line)
    for each in changes:
        screen.line(f"{screen.paint(each.kind, 'odd')}  {each.path}")
    took = f"{total:,} files in {seconds:.1f} s"
    if not changes:
        screen.line(f"{screen.paint('up to date', 'good')}: {out}, {took}")
    elif check:
        screen.line(f"{screen.paint('differs', 'bad')}: {len(changes):,} of {took}")
    else:
        screen.line(
            f"{screen.paint('written', 'good')}: {out}, {len(changes):,} of {took}"
        )
