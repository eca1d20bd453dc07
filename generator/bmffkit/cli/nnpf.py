"""``bmff nnpf``: neural-network post-filters."""

from __future__ import annotations

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


@click.group(
    cls=DemandGroup,
    places=_COMMANDS,
    epilog="Example: bmff nnpf list clip.mp4",
    short_help="Neural-network post-filters.",
)
def command() -> None:
    """Work on the neural-network post-filters that a video track carries."""
