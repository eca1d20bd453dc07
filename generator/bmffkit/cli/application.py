"""The command ``bmff`` itself: finds its sub-commands, and ends well whatever happens.

A sub-command's module is imported only when that command is asked for, so that
``bmff --help`` and each command start fast.
"""

from __future__ import annotations

import errno
import importlib
import os
import sys
from typing import Any, NamedTuple

import click

from bmffkit.runtime.errors import BmffError
from bmffkit.runtime.nearest import did_you_mean

FINE, DIFFERENT, UNUSABLE = 0, 1, 2
"""Exit codes: all is well; a finding or a difference; the input cannot be used."""
INTERRUPTED, CUT_PIPE = 130, 141
"""Exit codes that shells give to commands that SIGINT or SIGPIPE ended."""
_NO_ARGUMENTS: Any = getattr(click.exceptions, "NoArgsIsHelpError", ())
"""What click raises instead of showing the help of a group, from 8.2 on."""


class Place(NamedTuple):
    """Where a sub-command is, and the line that the help of its group shows for it.

    Attributes:
        module: a module of ``bmffkit.cli``.
        line: what the command does.
        name: what the module calls it.
    """

    module: str
    line: str
    name: str = "command"


_COMMANDS = {
    "tree": Place("tree", "The boxes of a file as a tree."),
    "show": Place("show", "Every field of a box, or every byte."),
    "find": Place("find", "Boxes by path, type or class."),
    "verify": Place("verify", "Decode, write again from the values, compare."),
    "rebuild": Place("rebuild", "The elementary stream of a track."),
    "check": Place("check", "Findings by rules of the standards."),
    "rules": Place("rules", "The rules, and what each is about."),
    "nal": Place("nal", "NAL units, and the elements of their messages."),
    "nnpf": Place("nnpf", "Neural-network post-filters."),
    "gen": Place("gen", "Generate the library from the specifications."),
    "spec": Place("spec", "Work on specifications."),
    "demo": Place("demo", "See it work, in ten seconds."),
}


class KindGroup(click.Group):
    """A group that answers a misspelt command with the nearest ones."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments begin with."""
        name = args[0]
        names = self.list_commands(ctx)
        if name not in names and not name.startswith("-"):
            raise click.UsageError(
                f"no command {name!r}{did_you_mean(name, names)}", ctx
            )
        return super().resolve_command(ctx, args)


class DemandGroup(KindGroup):
    """A group that imports a sub-command when it is asked for.

    Args:
        places: where the sub-commands are, by name.
    """

    def __init__(self, *args: Any, places: dict[str, Place], **extra: Any) -> None:
        super().__init__(*args, **extra)
        self._places = places

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all sub-commands."""
        return list(self._places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A sub-command, imported now."""
        place = self._places.get(cmd_name)
        if place is None:
            return None
        module = importlib.import_module(f"bmffkit.cli.{place.module}")
        command = getattr(module, place.name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """The list of sub-commands, without importing them."""
        listed = [(name, self._places[name].line) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl(listed)


class Application(DemandGroup):
    """``bmff``: sub-commands on demand, one line for an error, fitting exit codes."""

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the sub-command; turns what it raises into what users see."""
        try:
            return super().invoke(ctx)
        except BmffError as error:
            raise click.ClickException(one_line(str(error))) from error
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)
        except OSError as error:
            if error.errno == errno.EPIPE:
                _silence()
                ctx.exit(CUT_PIPE)
            raise click.ClickException(one_line(str(error))) from error

    def main(self, *args: Any, **extra: Any) -> Any:
        """Runs the command line and exits: 0 fine, 1 a difference, 2 unusable input."""
        # No command does linear algebra; the threads that numpy keeps for it only cost time.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        extra["standalone_mode"] = False
        try:
            outcome = super().main(*args, **extra)
        except _NO_ARGUMENTS as error:
            click.echo(error.format_message(), err=True)
            sys.exit(UNUSABLE)
        except click.UsageError as error:
            name = error.ctx.command_path if error.ctx is not None else "bmff"
            _complain(f"{_lowered(error)} (see '{name} --help')")
            sys.exit(UNUSABLE)
        except click.ClickException as error:
            _complain(error.format_message())
            sys.exit(UNUSABLE)
        except click.Abort:
            sys.exit(INTERRUPTED)
        code = outcome if isinstance(outcome, int) else FINE
        try:
            sys.stdout.flush()
        except BrokenPipeError:
            _silence()
            code = CUT_PIPE
        sys.exit(code)


def one_line(text: str) -> str:
    """A message on one line, whatever was in it."""
    return " ".join(text.split())


def _complain(message: str) -> None:
    click.echo(f"bmff: error: {one_line(message)}", err=True)


def _lowered(error: click.UsageError) -> str:
    if isinstance(error, click.NoSuchOption):
        parameters = error.ctx.command.params if error.ctx is not None else []
        names = [name for each in parameters for name in each.opts] + ["--help"]
        return f"no option {error.option_name}{did_you_mean(error.option_name, names)}"
    message = error.format_message().rstrip(".")
    return message[:1].lower() + message[1:]


def _silence() -> None:
    # The reader has gone: what is still in the buffer must not raise at exit.
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        return


def _show_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if not wanted or ctx.resilient_parsing:
        return
    from importlib.metadata import PackageNotFoundError, version

    try:
        click.echo(f"bmff {version('bmff')}")
    except PackageNotFoundError:
        click.echo("bmff, not installed: run from its sources")
    ctx.exit()


@click.group(
    cls=Application,
    places=_COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 fine, 1 findings or a difference, 2 unusable input.",
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version,
    help="Show the version and exit.",
)  # fmt: skip
def main() -> None:
    """Read, check and rewrite MPEG files with classes generated from the standards.

    \b
    Example: bmff tree clip.mp4
    """
