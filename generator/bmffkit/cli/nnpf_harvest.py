"""``bmff nnpf harvest``: filter messages from samples to a sample group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from bmffkit import api
from bmffkit.cli.rebuild import advancing
from bmffkit.cli.screen import (
    Screen,
    counted,
    json_option,
    printable,
    progress,
    write_json,
)
from bmffkit.inspect.post_filters import tracks_of

if TYPE_CHECKING:
    from bmffkit.semantics.nnpf.harvesting import Harvested

_MOST_SHOWN = 20


@click.command(
    "harvest",
    epilog="Example: bmff nnpf harvest clip.mp4 -o harvested.mp4 --networks items",
)
@click.argument("file", metavar="FILE")
@click.option("-o", "--output", required=True, metavar="OUT", help="The file to write.")
@click.option(
    "--networks", type=click.Choice(["inline", "items"]), default="inline",
    show_default=True, help="Networks in the entries of the group, or as items.",
)  # fmt: skip
@click.option("--track", "track_ID", type=int, metavar="ID", help="Only this track.")
@click.option(
    "--repeat", is_flag=True,
    help="Let messages be repeated at random access points that lack them.",
)  # fmt: skip
@click.option(
    "--payload-size", type=click.Choice(["with", "without"]), default="with",
    show_default=True,
    help="Whether payloadSize of an entry counts a network that is an item.",
)  # fmt: skip
@json_option
def command(
    file: str,
    output: str,
    networks: Any,
    track_ID: int | None,
    repeat: bool,
    payload_size: Any,
    as_json: bool,
) -> None:
    """Move messages that characterize post-filters (NNPFC) to a sample group.

    Each message is stored once, whatever the number of its repetitions. Readers that know
    the group put it back at sync samples, and wherever its samples begin. Everything else
    stays as it was, activation messages (NNPFA) too. Repetitions at samples where decoding
    cannot start are left out. Messages of a vvcN track go to the VVC track that needs it.

    What a sample group cannot say is refused, with the reason, and nothing is written.
    Where messages are in force at a sync sample that lacks them, --repeat lets readers
    put them there. Without any messages the output is a copy.
    """
    with api.open(file) as opened:
        before = opened.size
        found = [
            _harvest(track, networks=networks, repeat=repeat, payload_size=payload_size)
            for track in tracks_of(opened, track_ID)
        ]
        with advancing("writing", before) as advance:
            path = opened.save(output, progress=advance)
    after = path.stat().st_size
    if as_json:
        write_json(
            {
                "file": file,
                "output": output,
                "bytes_before": before,
                "bytes_after": after,
                "tracks": [each.to_dict() for each in found],
            }
        )
        return
    screen = Screen()
    for each in found:
        _write(screen, each)
    if not found:
        screen.line("no track can have post-filters: nothing to do")
    screen.line(f"{printable(output)}: {before:,} bytes before, {after:,} after")


def _harvest(track: Any, **options: Any) -> Harvested:
    """Harvests a track; shows how far the search is."""
    done = 0
    with progress("looking for messages", track.sample_count) as advance:

        def report(samples: int) -> None:
            nonlocal done
            advance(samples - done)
            done = samples

        made: Harvested = track.nnpf.harvest(progress=report, **options)
        return made


def _write(screen: Screen, made: Harvested) -> None:
    title = screen.paint(f"track {made.track_ID}", "head")
    if made.nothing:
        screen.line(f"{title}: {made.nothing}: nothing to do")
        return
    entries = f" and {made.configured:,} from sample entries" if made.configured else ""
    screen.line(
        f"{title}: {counted(made.messages, 'message')} removed from "
        f"{counted(made.samples, 'sample')}{entries}; "
        f"{made.bytes_before:,} bytes of samples before, {made.bytes_after:,} after"
    )
    for each in made.filters:
        kind = "update of filter" if each.update else "filter"
        ranges = [f"{start}–{end - 1}" for start, end, _ in each.runs[:4]]
        more = " …" if len(each.runs) > 4 else ""
        screen.line(
            f"  {screen.paint(f'{kind} {each.filter_id}', 'name')}: "
            f"{counted(each.messages, 'message')} of {each.size:,} bytes, "
            f"{counted(each.entries, 'entry', 'entries')}, samples "
            f"{', '.join(ranges)}{more}"
        )
    if made.items:
        screen.line(f"  {counted(made.items, 'item')} with networks")
    if made.dropped:
        screen.line(
            f"  {counted(made.dropped, 'repetition')} left out, where decoding cannot start"
        )
    for addition in made.added[:_MOST_SHOWN]:
        kind = "update of filter" if addition.key[1] else "filter"
        screen.line(
            f"  {screen.paint('repeated', 'odd')} at sample {addition.sample}: {kind} "
            f"{addition.key[0]}"
        )
    if len(made.added) > _MOST_SHOWN:
        screen.line(f"  … {len(made.added):,} repetitions more than there were")
