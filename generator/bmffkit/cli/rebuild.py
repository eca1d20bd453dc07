"""``bmff rebuild``: the elementary stream of a track."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from bmffkit.cli.screen import (
    Screen,
    counted,
    json_option,
    printable,
    progress,
    write_json,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bmffkit.api.tracks import Track
    from bmffkit.runtime.errors import BmffError
    from bmffkit.semantics.nnpf.rebuilding import Rebuilt

_LONG = 1 << 28


@click.command(epilog="Example: bmff rebuild clip.mp4 -o clip.266 --suffix")
@click.argument("file", metavar="FILE")
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="OUT",
    help="Where to; - is standard output.",
)
@click.option(
    "--track", "track_ID", type=int, metavar="ID",
    help="The track; by default the first one of NAL units.",
)  # fmt: skip
@click.option(
    "--suffix",
    is_flag=True,
    help="Put filter messages in suffix SEI units (not in AVC).",
)
@click.option(
    "--insert", type=click.Choice(["all", "changed"]), default="all", show_default=True,
    help="Where a filter begins: insert all filters of the sample, or only that one.",
)  # fmt: skip
@click.option(
    "--parameter-sets", type=click.Choice(["sync", "once"]), default="sync", show_default=True,
    help="Those of the sample entry: at each sync sample without its own, or once.",
)  # fmt: skip
@click.option(
    "--lenient", is_flag=True, help="Leave out broken filter messages, and say so."
)
@json_option
def command(
    file: str,
    output: str,
    track_ID: int | None,
    suffix: bool,
    insert: str,
    parameter_sets: str,
    lenient: bool,
    as_json: bool,
) -> None:
    """Write the elementary stream of a track, filter messages back in place.

    AVC, HEVC and VVC come in the byte stream format (Annex B), EVC with lengths of four
    bytes. Parameter sets of the sample entry come too, and every message that the sample
    groups of neural-network post-filters hold stands where the bitstream needs it.
    """
    from bmffkit import api

    with api.open(file) as opened:
        track = track_of_units(opened, track_ID)
        options: dict[str, Any] = {
            "suffix": suffix, "insert": insert, "parameter_sets": parameter_sets,
            "lenient": lenient,
        }  # fmt: skip
        with advancing("rebuilding", opened.size) as advance:
            to_stdout = output == "-"
            target = sys.stdout.buffer if to_stdout else output
            made = track.rebuild(target, progress=advance, **options)
        if to_stdout:
            sys.stdout.buffer.flush()
        number = track.id
    warn(made.problems)
    if as_json and not to_stdout:
        write_json(_entry(file, output, number, made))
    elif not to_stdout:
        _write(Screen(), output, made)


def track_of_units(file: Any, track_ID: int | None) -> Track:
    """The track with an ID, or the first one whose samples are NAL units with slices.

    Raises:
        NotFoundError: there is none.
    """
    from bmffkit.runtime.errors import NotFoundError
    from bmffkit.semantics.nal.configuration import codec_of

    if track_ID is not None:
        found: Track = file.tracks.by_id(track_ID)
        return found
    coded: list[Track] = [
        track
        for track in file.tracks
        if any(codec_of(entry) is not None for entry in track.sample_entries)
    ]
    for track in coded:
        if all(entry.type != "vvcN" for entry in track.sample_entries):
            return track
    if coded:
        return coded[0]
    raise NotFoundError("no track has NAL units in its samples", path=file.name)


@contextmanager
def advancing(title: str, size: int) -> Iterator[Callable[[int, int], None] | None]:
    """What to call with bytes done and all bytes; None when it is not worth showing."""
    if size < _LONG:
        yield None
        return
    with progress(title, size, octets=True) as advance:
        done = 0

        def told(now: int, total: int) -> None:
            nonlocal done
            advance(now - done, total)
            done = now

        yield told


def warn(problems: list[BmffError]) -> None:
    """Says on stderr what was left out."""
    for problem in problems:
        click.echo(f"bmff: warning: left out: {printable(str(problem))}", err=True)


def _entry(file: str, output: str, number: int, made: Rebuilt) -> dict[str, Any]:
    return {
        "file": file,
        "output": output,
        "track_ID": number,
        "codec": made.codec.value,
        "samples": made.samples,
        "bytes": made.size,
        "filters": made.filters,
        "inserted": made.inserted,
        "problems": [str(each) for each in made.problems],
    }


def _write(screen: Screen, output: str, made: Rebuilt) -> None:
    filters = ", ".join(map(str, made.filters)) or "none"
    screen.line(
        f"{printable(output)}: {made.samples:,} samples of {made.codec.value}, "
        f"{made.size:,} bytes; filters: {filters}; "
        f"{counted(made.inserted, 'unit')} inserted"
    )
