"""The fields of a box as lines of text: nested rows, and tables in columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.box import Box
from bmffkit.runtime.structure import Structure

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINE = 16
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One line.

    Attributes:
        depth: how many structures are around it.
        name: the field; empty for a line that continues one.
        width: the room that the names of its structure take.
        value: its value, or what is in its stead.
        remark: whether the value is a remark and no value of the file.
    """

    depth: int
    name: str
    width: int
    value: str
    remark: bool = False


def field_lines(
    structure: Structure, limit: int | None = None, depth: int = 0
) -> Iterator[FieldLine]:
    """The fields of a box, record or row; tables are cut after ``limit`` rows."""
    present = [(name.rstrip("_"), v) for name, v in structure.fields() if v is not None]
    simple = [name for name, value in present if not _is_nested(value)]
    width = max((len(name) for name in simple), default=0)
    for name, value in present:
        yield from _lines(name, value, width, limit, depth)


def is_array(value: Any) -> bool:
    """Whether a value is a numpy array; numpy need not be loaded to know."""
    return hasattr(value, "dtype") and bool(value.ndim)


def _is_nested(value: Any) -> bool:
    return isinstance(value, Structure) or _is_rows(value)


def _is_rows(value: Any) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and isinstance(value[0], (Structure, list))
    )


def _lines(
    name: str, value: Any, width: int, limit: int | None, depth: int
) -> Iterator[FieldLine]:
    if isinstance(value, Box):
        yield FieldLine(depth, name, width, str(value))
    elif isinstance(value, Structure):
        yield FieldLine(depth, name, width, type(value).__name__)
        if depth < _DEEPEST:
            yield from field_lines(value, limit, depth + 1)
    elif _is_rows(value):
        yield from _rows(name, value, width, limit, depth)
    elif is_array(value):
        yield from _table(name, value, width, limit, depth)
    elif isinstance(value, list):
        texts = [show_value("", each) for each in value]
        yield from _numbers(name, texts, len(texts), width, limit, depth)
    else:
        yield FieldLine(depth, name, width, show_value(name, value))


def _rows(
    name: str, rows: Sequence[Any], width: int, limit: int | None, depth: int
) -> Iterator[FieldLine]:
    yield FieldLine(depth, name, width, _counted(len(rows)))
    shown = rows if limit is None else rows[:limit]
    for number, row in enumerate(shown):
        if isinstance(row, Box):
            yield FieldLine(depth + 1, f"[{number}]", 0, str(row))
        elif isinstance(row, Structure):
            yield FieldLine(depth + 1, f"[{number}]", 0, type(row).__name__)
            yield from field_lines(row, limit, depth + 2)
        else:
            yield from _lines(f"[{number}]", row, 0, limit, depth + 1)
    yield from _cut(len(shown), len(rows), depth + 1)


def _table(
    name: str, table: Any, width: int, limit: int | None, depth: int
) -> Iterator[FieldLine]:
    columns = table.dtype.names
    total = len(table)
    shown = table if limit is None else table[:limit]
    if not columns:
        texts = [str(each) for each in shown.tolist()]
        yield from _numbers(name, texts, total, width, limit, depth)
        return
    yield FieldLine(depth, name, width, _counted(total))
    if not total:
        return
    widths = [max(len(column), 10) for column in columns]
    number_width = len(str(len(shown) - 1)) + 2

    def line(first: str, cells: Sequence[object]) -> str:
        row = "  ".join(
            str(cell).rjust(w) for cell, w in zip(cells, widths, strict=True)
        )
        return f"{first.rjust(number_width)}  {row}"

    yield FieldLine(depth + 1, "", 0, line("", columns), remark=True)
    for number, row in enumerate(shown.tolist()):
        yield FieldLine(depth + 1, "", 0, line(f"[{number}]", row))
    yield from _cut(len(shown), total, depth + 1)


def _numbers(
    name: str, texts: list[str], total: int, width: int, limit: int | None, depth: int
) -> Iterator[FieldLine]:
    if limit is not None:
        # A line holds many numbers: a limit in rows is one in lines of them.
        texts = texts[: limit * _LINE]
    if total <= _LINE and sum(map(len, texts)) < 100:
        yield FieldLine(depth, name, width, f"[{', '.join(texts)}]")
        return
    yield FieldLine(depth, name, width, _counted(total))
    for start in range(0, len(texts), _LINE):
        text = ", ".join(texts[start : start + _LINE])
        yield FieldLine(depth + 1, "", 0, f"[{start}]  {text}")
    yield from _cut(len(texts), total, depth + 1)


def _counted(total: int) -> str:
    return f"{total:,} {'entry' if total == 1 else 'entries'}"


def _cut(shown: int, total: int, depth: int) -> Iterator[FieldLine]:
    if shown < total:
        text = f"… {total - shown:,} more (--limit 0 shows all)"
        yield FieldLine(depth, "", 0, text, remark=True)


def show_value(name: str, value: Any) -> str:
    """A single value: codes and texts in quotes, flags and bytes in hexadecimal."""
    if isinstance(value, str):
        return repr(str.__str__(value))
    if isinstance(value, (bytes, bytearray, memoryview)):
        head = bytes(value[:64]).hex(" ", 4)
        return f"{len(value):,} bytes  {head}{' …' if len(value) > 64 else ''}".rstrip()
    if isinstance(value, int) and name == "flags":
        return f"{int(value):#08x}"
    return str(value)
