"""What commands write: text with colours on a terminal, JSON, progress on stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

import click

if TYPE_CHECKING:
    from rich.console import Console
    from rich.style import Style

STYLES = {
    "type": "bold cyan",
    "class": "green",
    "place": "dim",
    "name": "cyan",
    "bad": "bold red",
    "odd": "yellow",
    "good": "bold green",
    "head": "bold",
    "added": "green",
    "removed": "red",
}

json_option = click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")


class Advance(Protocol):
    """What is called with each advance of something that lasts."""

    def __call__(self, count: int, total: int | None = None) -> None:
        """So much more is done; of how much in all, when that is known by now."""
        ...


class Screen:
    """Standard output. Colours are rendered by rich, and only for a terminal.

    Attributes:
        terminal: whether a person looks at it.
    """

    def __init__(self) -> None:
        self.terminal = sys.stdout.isatty()
        self._console: Console | None = None
        self._styles: dict[str, Style] = {}
        if self.terminal:
            from rich.console import Console
            from rich.style import Style

            console = Console()
            if not console.no_color and console.color_system is not None:
                self._console = console
                self._styles = {
                    name: Style.parse(text) for name, text in STYLES.items()
                }

    def paint(self, text: str, style: str) -> str:
        """``text`` in one of the ``STYLES`` where there are colours."""
        if self._console is None:
            return text
        return self._styles[style].render(
            text, color_system=self._console._color_system
        )

    def line(self, text: str = "") -> None:
        """Writes one line."""
        data = text + "\n"
        try:
            sys.stdout.write(data)
        except UnicodeEncodeError:
            encoding = sys.stdout.encoding or "ascii"
            sys.stdout.write(data.encode(encoding, "backslashreplace").decode(encoding))


def write_json(value: Any) -> None:
    """Writes a value as JSON: in lines for a person, in one line for a program."""
    indent = 2 if sys.stdout.isatty() else None
    encoder = json.JSONEncoder(indent=indent, check_circular=False)
    for piece in encoder.iterencode(value) if indent else [encoder.encode(value)]:
        sys.stdout.write(piece)
    sys.stdout.write("\n")


def write_list(head: dict[str, Any], name: str, entries: Iterable[Any]) -> None:
    """Writes an object of JSON that ends in a list, one entry after the other.

    What is in the list need not be in memory all at once. When an error ends it, the
    object ends with ``error``, and the error is raised.
    """
    from bmffkit.runtime.errors import BmffError

    parts = sys.stdout.isatty()
    encoder = json.JSONEncoder(indent=2 if parts else None, check_circular=False)
    first = encoder.encode(head)[:-1].rstrip()
    sys.stdout.write(
        first + (",\n  " if parts else ", ") + encoder.encode(name) + ": ["
    )
    problem: BmffError | None = None
    comma = ""
    try:
        for entry in entries:
            text = encoder.encode(entry)
            if parts:
                text = "\n    " + text.replace("\n", "\n    ")
            sys.stdout.write(comma + text)
            comma = "," if parts else ", "
    except BmffError as error:
        problem = error
    end = "\n  ]" if parts and comma else "]"
    if problem is not None:
        end += (",\n  " if parts else ", ") + '"error": ' + encoder.encode(str(problem))
    sys.stdout.write(end + ("\n}\n" if parts else "}\n"))
    if problem is not None:
        raise problem


def printable(text: str) -> str:
    """``text`` without characters that could steer a terminal."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    number = ord(character)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


@contextmanager
def progress(
    title: str, total: int | None, *, octets: bool = False
) -> Iterator[Advance]:
    """A bar on stderr while something lasts; gives what to call with each advance.

    Nothing is shown where stderr is no terminal.

    Args:
        title: what lasts.
        total: how much there is to do; None: nobody knows. It may be told later.
        octets: whether bytes are counted.
    """
    if not sys.stderr.isatty():
        yield _nothing
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
    )

    counts = DownloadColumn() if octets else MofNCompleteColumn()
    columns = (TextColumn("{task.description}"), BarColumn(), counts)
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=total)

        def advance(count: int, total: int | None = None) -> None:
            bar.update(task, advance=count, total=total)

        yield advance


def _nothing(count: int, total: int | None = None) -> None:
    """An advance that nobody sees."""


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
