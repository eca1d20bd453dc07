"""Elements of the syntax as lines for people."""

from __future__ import annotations

from collections.abc import Iterable

from bmffkit.cli.screen import Screen, printable
from bmffkit.inspect.elements import Element

_SHOWN = 48


def write_elements(screen: Screen, elements: Iterable[Element]) -> None:
    """One element a line: bit offset, length, descriptor, name and value."""
    for element in elements:
        value = printable(str(element.value))
        shown = value if len(value) <= _SHOWN else value[:_SHOWN] + "…"
        code = screen.paint(f"{element.descriptor:<6}", "class")
        at = f"{element.offset:>6} {element.bits:>5}"
        screen.line(f"           {at}  {code} {element.name} = {shown}")
