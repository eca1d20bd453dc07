"""``bmff nnpf declare``: saying in sample entries what post-filters are for players."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from bmffkit import api
from bmffkit.cli.nnpf_wrap import file_argument, output_option, video_tracks
from bmffkit.cli.screen import Screen, json_option, printable, progress, write_json
from bmffkit.inspect.post_filters import can_have
from bmffkit.runtime.errors import NotFoundError
from bmffkit.semantics.nnpf.facts import purposes

if TYPE_CHECKING:
    from bmffkit.api.tracks import Track
    from bmffkit.semantics.nnpf.declaring import Declaration

_MEANINGS = {0: "not essential", 1: "necessary", 2: "unnecessary", 3: "undetermined"}


@click.command(
    "declare", epilog="Example: bmff nnpf declare clip.mp4 -o declared.mp4 --optional"
)
@file_argument
@output_option
@click.option(
    "--essential",
    "need",
    flag_value="essential",
    help="Playing the content correctly needs the filters.",
)
@click.option(
    "--optional", "need", flag_value="optional", help="It does not need them."
)
@click.option(
    "--track", "track_ID", type=int, metavar="ID", help="Only this video track."
)
@click.option(
    "--prefix",
    type=click.Choice(["purpose", "identity"]),
    default="purpose",
    show_default=True,
    help="How much of each NNPFC message the SEI prefix indications show: nnpfc_purpose, "
    "or all up to nnpfc_base_flag.",
)
@click.option(
    "--other-types",
    is_flag=True,
    help="List all other types of messages in the SEI manifest, too.",
)
@click.option(
    "--avc-sei",
    type=click.Choice(["none", "extensions"]),
    default="none",
    show_default=True,
    help="Where SEI NAL units go in AVC sample entries: nowhere, since avcC has no list for "
    "them; or in the list of sequence parameter set extensions, which some players refuse.",
)
@json_option
def command(
    file: str,
    output: str,
    need: str | None,
    track_ID: int | None,
    prefix: Any,
    other_types: bool,
    avc_sei: Any,
    as_json: bool,
) -> None:
    """Declare the neural-network post-filters of a file essential, or optional.

    Sample entries get an SEI manifest and SEI prefix indications (HEVC and VVC), and a
    list of message types: essential ones restrict the track to players that handle them
    (resv, aSEI), optional ones are listed in a seii box. An earlier declaration is
    replaced.

    All video tracks with filters are declared unless --track names one.
    """
    if need is None:
        raise click.UsageError("say --essential or --optional")
    options = {"prefix": prefix, "others": other_types, "avc": avc_sei}
    with api.open(file) as opened:
        found: dict[int, list[Declaration]] = {}
        reason: NotFoundError | None = None
        for track in video_tracks(opened, track_ID):
            if track_ID is None and not can_have(track):
                continue
            try:
                found[track.id] = _declare(track, need == "essential", options)
            except NotFoundError as error:
                reason = error
        if not found:
            raise reason or NotFoundError("no track of AVC, HEVC or VVC", path=file)
        opened.save(output)
    if as_json:
        _write_json(file, output, found)
        return
    screen = Screen()
    for number, entries in found.items():
        for each in entries:
            _write(screen, number, each)


def _declare(
    track: Track, essential: bool, options: dict[str, Any]
) -> list[Declaration]:
    done = 0
    with progress("looking for filters", track.sample_count) as advance:

        def report(samples: int) -> None:
            nonlocal done
            advance(samples - done)
            done = samples

        return track.nnpf.declare(essential, progress=report, **options)


def _write_json(file: str, output: str, found: dict[int, list[Declaration]]) -> None:
    tracks = [
        {"track_ID": number, "entries": [asdict(each) for each in entries]}
        for number, entries in found.items()
    ]
    write_json({"file": file, "output": output, "tracks": tracks})


def _write(screen: Screen, track: int, each: Declaration) -> None:
    code = screen.paint(printable(each.format), "type")
    how = "restricted by aSEI" if each.restricted else "not restricted"
    screen.line(f"track {track}, sample entry {each.entry}: {code}, {how}")
    for name, listed in (
        ("required", each.required),
        ("not required", each.not_required),
    ):
        if listed:
            screen.line(f"  {name}: {' '.join(map(str, listed))}")
    for kind, what in each.manifest.items():
        screen.line(f"  manifest: {kind} {_MEANINGS.get(what, str(what))}")
    for bits in each.prefixes:
        words = ", ".join(purposes(int(bits[:16], 2)))
        screen.line(f"  prefix: {bits} ({words})")
    for note in each.notes:
        screen.line(f"  {screen.paint('not declared', 'odd')}: {note}")
