"""``bmff nnpf wrap`` and ``bmff nnpf unwrap``: restricted video for SEI messages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from bmffkit import api
from bmffkit.cli.screen import Screen, json_option, printable, write_json
from bmffkit.runtime.errors import NotFoundError

if TYPE_CHECKING:
    from bmffkit.api.file import File
    from bmffkit.api.tracks import Track
    from bmffkit.runtime.box import Box

_LISTS = ("--required", "--not-required")
_WORD = re.compile(r"\d+|[A-Za-z_][A-Za-z0-9_]*")

file_argument = click.argument("file", metavar="FILE")
output_option = click.option(
    "-o", "--output", required=True, metavar="OUT", help="The file to write."
)
scheme_option = click.option(
    "--scheme", default="aSEI", show_default=True, metavar="CODE", help="The scheme."
)


class ListsOfTypes(click.Command):
    """A command with options that take several words: ``--required 210 211``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Gives each word after such an option an option of its own."""
        return super().parse_args(ctx, spread(args))


def spread(args: list[str]) -> list[str]:
    """The arguments with ``--required A B`` written as ``--required A --required B``.

    Only words that can be a number or a name are taken; one that comes first may be
    anything.
    """
    out: list[str] = []
    name = ""
    for position, word in enumerate(args):
        if word in _LISTS:
            name = word
            if position + 1 == len(args):
                out.append(word)
        elif name and (args[position - 1] == name or _WORD.fullmatch(word)):
            out += [name, word]
        else:
            name = ""
            out.append(word)
    return out


def video_tracks(file: File, track_ID: int | None) -> list[Track]:
    """The track that was asked for, or all with pictures.

    Raises:
        NotFoundError: there is none.
    """
    if track_ID is not None:
        return [file.tracks.by_id(track_ID)]
    found = file.tracks.video
    if not found:
        raise NotFoundError("the file has no video track", path=file.name)
    return found


@click.command(
    "wrap",
    cls=ListsOfTypes,
    epilog="Example: bmff nnpf wrap clip.mp4 -o safe.mp4 --required 210 211",
)
@file_argument
@output_option
@click.option(
    "--required",
    multiple=True,
    metavar="TYPE…",
    help="SEI messages that correct playback needs, by number or name.",
)
@click.option(
    "--not-required",
    multiple=True,
    metavar="TYPE…",
    help="SEI messages that occur and may be ignored.",
)
@click.option(
    "--track", "track_ID", type=int, metavar="ID", help="Only this video track."
)
@scheme_option
@json_option
def wrap(
    file: str,
    output: str,
    required: tuple[str, ...],
    not_required: tuple[str, ...],
    track_ID: int | None,
    scheme: str,
    as_json: bool,
) -> None:
    """Restrict video tracks to players that handle SEI messages of some types.

    The sample entries get the type resv and a rinf box with the scheme aSEI and the lists
    of types; nothing else changes, and unwrap gives back the same bytes. A track that is
    restricted so already gets longer lists. An entry that another scheme restricts keeps
    it: the new one is added as a compatible scheme (csch). In an encrypted track the
    restriction goes inside the encryption. Types that an SEI manifest in the sample entry
    calls necessary are required as well.

    All video tracks are restricted unless --track names one. Any coding system will do.
    """
    lists = [_types(each) for each in (required, not_required)]
    if not any(lists):
        raise click.UsageError("say which types with --required or --not-required")
    with api.open(file) as opened:
        tracks = video_tracks(opened, track_ID)
        for track in tracks:
            track.nnpf.wrap(*lists, scheme=scheme)
        _finish(opened, file, output, tracks, as_json)


@click.command(
    "unwrap", epilog="Example: bmff nnpf unwrap safe.mp4 -o clip.mp4 --track 1"
)
@file_argument
@output_option
@click.option(
    "--track", "track_ID", type=int, metavar="ID", help="Only this video track."
)
@scheme_option
@json_option
def unwrap(
    file: str, output: str, track_ID: int | None, scheme: str, as_json: bool
) -> None:
    """Lift the restriction of video tracks to players that handle SEI messages.

    Sample entries get back the type that they had; other schemes and encryption stay.
    All restricted video tracks are meant unless --track names one.
    """
    with api.open(file) as opened:
        tracks = [
            each
            for each in video_tracks(opened, track_ID)
            if track_ID is not None or is_restricted(each, scheme)
        ]
        if not tracks:
            reason = f"no video track is restricted by {scheme!r}"
            raise NotFoundError(reason, path=file)
        for track in tracks:
            track.nnpf.unwrap(scheme=scheme)
        _finish(opened, file, output, tracks, as_json)


def is_restricted(track: Track, scheme: str) -> bool:
    """Whether a scheme restricts a sample entry of a track."""
    from bmffkit.semantics.restrictions import schemes

    return any(scheme in schemes(entry) for entry in track.sample_entries)


def _types(words: tuple[str, ...]) -> list[int]:
    from bmff import REGISTRY
    from bmffkit.semantics.nal.payload_types import payload_type

    listed = [each for word in words for each in word.split(",") if each]
    try:
        return [payload_type(each, REGISTRY) for each in listed]
    except NotFoundError as error:
        raise click.UsageError(error.reason) from error


def _finish(
    opened: File, file: str, output: str, tracks: list[Track], as_json: bool
) -> None:
    # What is told is read before the file is written: it may turn out to be broken.
    found = {
        track.id: [_entry(each) for each in track.sample_entries] for track in tracks
    }
    opened.save(output)
    if as_json:
        listed = [
            {"track_ID": number, "entries": each} for number, each in found.items()
        ]
        write_json({"file": file, "output": output, "tracks": listed})
        return
    screen = Screen()
    for number, entries in found.items():
        for entry in entries:
            _write(screen, number, entry)


def _entry(entry: Box) -> dict[str, Any]:
    from bmffkit.semantics.restrictions import listed, original_format, schemes

    found: dict[str, Any] = {
        "type": entry.type,
        "original_format": original_format(entry),
        "schemes": schemes(entry),
    }
    lists = listed(entry, found["schemes"][0]) if found["schemes"] else None
    if lists is not None:
        found["required"], found["not_required"] = lists
    return found


def _write(screen: Screen, track: int, entry: dict[str, Any]) -> None:
    code = screen.paint(printable(entry["type"]), "type")
    line = f"track {track}: {code}"
    if entry["schemes"]:
        names = ", ".join(printable(each) for each in entry["schemes"])
        line += f", {printable(entry['original_format'])} restricted by {names}"
        for key in ("required", "not_required"):
            if entry.get(key):
                numbers = " ".join(str(each) for each in entry[key])
                line += f", {key.replace('_', ' ')}: {numbers}"
    screen.line(line)
