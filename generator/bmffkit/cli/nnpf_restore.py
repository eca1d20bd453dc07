"""``bmff nnpf restore``: messages of filter groups back into the samples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from bmffkit import api
from bmffkit.cli.rebuild import advancing, warn
from bmffkit.cli.screen import Screen, counted, json_option, printable, write_json
from bmffkit.inspect.post_filters import tracks_of

if TYPE_CHECKING:
    from pathlib import Path

    from bmffkit.api.file import File
    from bmffkit.api.tracks import Track
    from bmffkit.semantics.nnpf.restoring import Restored


@click.command("restore", epilog="Example: bmff nnpf restore clip.mp4 -o plain.mp4")
@click.argument("file", metavar="FILE")
@click.option("-o", "--output", required=True, metavar="OUT", help="The file to write.")
@click.option("--track", "track_ID", type=int, metavar="ID", help="Only this track.")
@click.option(
    "--suffix", is_flag=True, help="Put messages in suffix SEI units (not in AVC)."
)
@click.option(
    "--insert", type=click.Choice(["all", "changed"]), default="all", show_default=True,
    help="Where a filter begins: insert all filters of the sample, or only that one.",
)  # fmt: skip
@click.option("--lenient", is_flag=True, help="Leave out broken messages, and say so.")
@json_option
def command(
    file: str,
    output: str,
    track_ID: int | None,
    suffix: bool,
    insert: Any,
    lenient: bool,
    as_json: bool,
) -> None:
    """Write a file for players that do not know sample groups of post-filters.

    Every message that the groups hold stands in the samples again, where readers would put
    it; groups, their entries and the items with networks are gone. Everything else stays
    as it is. A file without such groups is copied.
    """
    with api.open(file) as opened:
        found = [
            track.nnpf.restore(suffix=suffix, insert=insert, lenient=lenient)
            for track in _chosen(opened, track_ID)
        ]
        with advancing("writing", opened.size) as advance:
            path = opened.save(output, progress=advance)
    for each in found:
        warn(each.problems)
    if as_json:
        write_json(
            {
                "file": file,
                "output": output,
                "bytes": path.stat().st_size,
                "tracks": [each.to_dict() for each in found],
            }
        )
        return
    _write(path, found)


def _chosen(file: File, track_ID: int | None) -> list[Track]:
    """The tracks that can have post-filters, and those that have groups all the same."""
    from bmffkit.semantics.nnpf.restoring import group_boxes

    found = tracks_of(file, track_ID)
    if track_ID is not None:
        return found
    numbers = {track.id for track in found}
    return [
        track
        for track in file.tracks
        if track.id in numbers or group_boxes(file, track.box)
    ]


def _write(path: Path, found: list[Restored]) -> None:
    screen = Screen()
    for each in found:
        if each.nothing:
            screen.line(f"track {each.track_ID}: nothing to do: {each.nothing}")
            continue
        filters = ", ".join(map(str, each.filters)) or "none"
        boxes = counted(each.boxes, "box", "boxes")
        items = f" and {counted(each.items, 'item')}" if each.items else ""
        screen.line(
            f"track {each.track_ID}: filters: {filters}; {counted(each.inserted, 'unit')} "
            f"inserted in {counted(each.samples, 'sample')}; {boxes} of groups{items} "
            "removed"
        )
    if not found:
        screen.line("nothing to do: no track has a codec with post-filters")
    screen.line(f"{printable(str(path))}: {path.stat().st_size:,} bytes")
