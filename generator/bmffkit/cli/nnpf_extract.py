"""``bmff nnpf extract``: each neural network as a file."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bmffkit import api
from bmffkit.cli.application import DIFFERENT
from bmffkit.cli.nnpf_list import look
from bmffkit.cli.screen import Screen, json_option, printable, write_json
from bmffkit.inspect.post_filters import tracks_of
from bmffkit.runtime.errors import BmffError

if TYPE_CHECKING:
    from bmffkit.api.extraction import Extracted


@click.command("extract", epilog="Example: bmff nnpf extract clip.mp4 -o networks")
@click.argument("file", metavar="FILE")
@click.option(
    "-o",
    "--output",
    "folder",
    required=True,
    metavar="DIR",
    help="The folder to write to; it is made when it is not there.",
)
@click.option("--track", "track_ID", type=int, metavar="ID", help="Only this track.")
@click.option(
    "--overwrite", is_flag=True, help="Replace files that hold something else."
)
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    folder: str,
    track_ID: int | None,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Write each neural network of a file as an NNR bitstream (ISO/IEC 15938-17).

    Each message about a filter gets a file .json with its properties: every element of
    the message, where it is in force and active, and the units of its network, or the
    URI that names the network. The network itself is a file .nnr; equal networks are
    written once.

    Exit code 1 when something cannot be read; the rest is written.
    """
    from bmffkit.api.extraction import extract

    problems: list[BmffError] = []
    with api.open(file) as opened:
        tracks = tracks_of(opened, track_ID)
        for track in tracks:
            problems += look(track).problems
        written = extract(tracks, folder, overwrite=overwrite)
    if as_json:
        write_json(
            {
                "file": file,
                "folder": folder,
                "written": [_entry(each) for each in written],
                "problems": [str(each) for each in problems],
            }
        )
    else:
        _write(Screen(), written, problems)
    if problems:
        ctx.exit(DIFFERENT)


def _entry(each: Extracted) -> dict[str, object]:
    return {"description": each.description.name, **each.facts}


def _write(screen: Screen, written: list[Extracted], problems: list[BmffError]) -> None:
    seen: set[Path] = set()
    for each in written:
        name = screen.paint(str(each.description.name), "name")
        if each.network is None:
            what = f"{each.facts.get('uri') or 'no network'}"
        elif each.network in seen:
            what = f"the same network as in {each.network.name}"
        else:
            seen.add(each.network)
            what = f"{screen.paint(each.network.name, 'name')}: {_units(each)}"
        screen.line(f"{name}  {printable(what) if each.network is None else what}")
    count = f"{len(seen)} network{'s' * (len(seen) != 1)}"
    screen.line(f"{count}, {len(written)} description{'s' * (len(written) != 1)}")
    for problem in problems:
        screen.line(screen.paint(f"problem: {printable(str(problem))}", "bad"))


def _units(each: Extracted) -> str:
    network = each.facts["network"]
    kinds = Counter(str(unit["name"]) for unit in network["units"])
    listed = ", ".join(f"{count} {name}" for name, count in kinds.items())
    wrong = f"; {network['problem']}" if "problem" in network else ""
    return f"{network['bytes']:,} bytes, {listed or 'no units'}{wrong}"
