"""Where every field of a box lies: a reader that writes down each of its reads."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from struct import Struct
from typing import TYPE_CHECKING, Any, TypeVar

from bmffkit.runtime.errors import BmffError
from bmffkit.runtime.reader import Reader
from bmffkit.runtime.scan import LARGE

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.document import Document
    from bmffkit.runtime.layout import Layout, Run, Table


V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Stretch:
    """The bits of one field.

    Attributes:
        field: its name.
        offset: the byte in the file where it begins.
        bit: how many bits of that byte come before it.
        bits: its length.
        value: what it says; of tables and boxes how many there are.
    """

    field: str
    offset: int
    bit: int
    bits: int
    value: Any


class TracingReader(Reader):
    """A reader that keeps a ``Stretch`` for every field.

    Attributes:
        log: the stretches in the order of reading.
    """

    __slots__ = ("_mute", "log")

    def __init__(
        self,
        document: Document,
        position: int,
        end: int,
        owner: Box | None = None,
        log: list[Stretch] | None = None,
    ) -> None:
        super().__init__(document, position, end, owner)
        self.log: list[Stretch] = [] if log is None else log
        self._mute = 0

    def _note(self, name: str, start: tuple[int, int], value: Any) -> None:
        if self._mute:
            return
        offset, bit = start
        self._add(name, 8 * offset + bit, 8 * self.position + self.bit, value)

    def _add(self, name: str, start: int, end: int, value: Any) -> None:
        # A reader that went back to try another class has not read what lies behind.
        log = self.log
        while log and 8 * log[-1].offset + log[-1].bit >= start and log[-1].bits:
            log.pop()
        log.append(Stretch(name, start // 8, start % 8, end - start, value))

    def run(self, run: Run) -> tuple[Any, ...]:
        """The items of a run; each of its fields is noted."""
        start = self.position
        values = super().run(run)
        if not self._mute:
            self._note_run(run, start, values)
        return values

    def _note_run(self, run: Run, start: int, values: tuple[Any, ...]) -> None:
        whole = int.from_bytes(self.buffer[start : start + run.size], "big")
        total = 8 * run.size
        items = _items(run.form, values)
        done = 0
        for group in run.names:
            for name, width in group:
                # What fills an item alone may be signed, or text; parts of one are neither.
                width_here, value = items.get(done, (0, None))
                if width_here != width:
                    value = (whole >> (total - done - width)) & ((1 << width) - 1)
                elif isinstance(value, bytes) and len(value) == 4:
                    value = value.decode("latin-1")
                self._add(name, 8 * start + done, 8 * start + done + width, value)
                done += width

    def octets(self, name: str, count: int) -> bytes:
        """Bytes, noted."""
        return self._noted(name, super().octets, name, count)

    def tail(self, name: str) -> bytes | memoryview:
        """The bytes left, noted."""
        return self._noted(name, super().tail, name)

    def bits(self, name: str, count: int, signed: bool = False) -> int:
        """Bits, noted."""
        return self._noted(name, super().bits, name, count, signed)

    def fourcc(self, name: str) -> str:
        """A code, noted."""
        return self._noted(name, super().fourcc, name)

    def fourccs(self, name: str, count: int | None = None) -> list[str]:
        """Codes, noted as one stretch."""
        return self._noted(name, super().fourccs, name, count)

    def text(self, name: str) -> str:
        """A string, noted."""
        return self._noted(name, super().text, name)

    def wide_text(self, name: str) -> str:
        """A string, noted."""
        return self._noted(name, super().wide_text, name)

    def box_text(self, name: str) -> str:
        """A string, noted."""
        return self._noted(name, super().box_text, name)

    def table(
        self, name: str, layout: Layout, count: int | None, *conditions: bool
    ) -> Table:
        """A table, noted as one stretch."""
        return self._noted(name, super().table, name, layout, count, *conditions)

    def numbers(
        self, name: str, bits: int, count: int | None, signed: bool = False
    ) -> Table:
        """Integers, noted as one stretch."""
        return self._noted(name, super().numbers, name, bits, count, signed)

    def boxes(self, family: str, count: int | None = None) -> list[Box]:
        """Boxes, noted as one stretch."""
        start = self.tell()
        found = super().boxes(family, count)
        self._note("children", start, [each.type for each in found])
        return found

    def _noted(self, name: str, read: Callable[..., V], *arguments: Any) -> V:
        start = self.tell()
        self._mute += 1
        try:
            value = read(*arguments)
        finally:
            self._mute -= 1
        self._note(name, start, value)
        return value

    def bounded(self, name: str, length: int) -> Reader:
        """A tracing reader of the next bytes."""
        inner = super().bounded(name, length)
        view = TracingReader(
            self.document, inner.position, inner.end, self.owner, self.log
        )
        view._mute = self._mute
        return view


def _items(form: str, values: tuple[Any, ...]) -> dict[int, tuple[int, Any]]:
    """The items of a ``struct`` format: bits and value, by the bit where each begins."""
    found: dict[int, tuple[int, Any]] = {}
    left = iter(values)
    place = 0
    for count, letter in re.findall(r"(\d*)([a-zA-Z?])", form):
        bits = 8 * Struct(f">{letter}").size
        if letter in "sp":
            bits *= int(count or 1)
        for _ in range(1 if letter in "sp" else int(count or 1)):
            if letter != "x":
                found[place] = (bits, next(left))
            place += bits
    return found


def byte_map(box: Box) -> tuple[list[Stretch], str]:
    """Every field of a box that was read from a file, header included.

    The second value says what stopped the reading, or is empty. The box itself is
    not changed, and changes made to it are not seen.
    """
    where = box._where
    if where is None:
        from bmffkit.runtime.errors import ParseError

        raise ParseError(
            "a new box has no place in a file; save the file first", path=box.path
        )
    document, start, end, head, form = where
    log = _header(box, start, head, form)
    kind: type[Box] = type(box).__mro__[1] if box._lazy else type(box)
    twin = kind.__new__(kind)
    object.__setattr__(twin, "_where", where)
    object.__setattr__(twin, "_code", box._code)
    object.__setattr__(twin, "parent", box.parent)
    reader = TracingReader(document, start + head, end, twin, log)
    problem = ""
    try:
        twin._read(reader)
    except BmffError as error:
        problem = error.reason if not error.field else f"{error.field}: {error.reason}"
    if not problem and reader.position < end:
        reader.tail("trailing")
    return log, problem


def _header(box: Box, start: int, head: int, form: int) -> list[Stretch]:
    document = box._where[0] if box._where is not None else None
    assert document is not None
    size = int.from_bytes(document.buffer[start : start + 4], "big")
    log = [
        Stretch("size", start, 0, 32, size),
        Stretch("type", start + 4, 0, 32, box.type),
    ]
    position = start + 8
    if form == LARGE:
        large = int.from_bytes(document.buffer[position : position + 8], "big")
        log.append(Stretch("largesize", position, 0, 64, large))
        position += 8
    if box.usertype is not None:
        log.append(Stretch("usertype", position, 0, 128, box.usertype))
    return log
