"""``bmff nnpf``: neural-network post-filters."""

from __future__ import annotations

from importlib.util import find_spec

import click

from bmffkit.cli.application import DemandGroup, Place

_COMMANDS = {
    "list": Place("nnpf_list", "The filters: where in force, and where active."),
    "extract": Place("nnpf_extract", "Each neural network as a file of its own."),
    "harvest": Place("nnpf_harvest", "Messages in samples to a sample group."),
    "restore": Place("nnpf_restore", "The sample group to messages in samples."),
    "declare": Place("nnpf_declare", "Say that filters are needed, or useful."),
    "wrap": Place("nnpf_wrap", "Restrict a track to readers of its messages.", "wrap"),
    "unwrap": Place("nnpf_wrap", "Take that restriction away.", "unwrap"),
}


class Filters(DemandGroup):
    """The sub-commands that are there."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names."""
        names = super().list_commands(ctx)
        there = [each for each in names if _is_there(_COMMANDS[each])]
        return there or names


def _is_there(place: Place) -> bool:
    return find_spec(f"bmffkit.cli.{place.module}") is not None


@click.group(
    cls=Filters,
    places=_COMMANDS,
    epilog="Example: bmff nnpf list clip.mp4",
    short_help="Neural-network post-filters.",
)
def command() -> None:
    """Work on the neural-network post-filters that a video track carries."""
