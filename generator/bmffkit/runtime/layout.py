"""How runs of fields and rows of tables lie in bytes.

A ``Run`` is a stretch of fields of fixed width, read with one precompiled
``struct.Struct``. A ``Layout`` is the row of a table, read with one numpy view.
"""

from __future__ import annotations

from collections.abc import Sequence
from struct import Struct
from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.errors import FieldRangeError, WriteError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Table = NDArray[Any]


class Run:
    """A stretch of fixed fields.

    Args:
        form: the ``struct`` format, big-endian; bit fields lie together in one item.
        names: for each item of the format the fields in it, each with its bits.
    """

    __slots__ = ("form", "names", "size", "struct")

    def __init__(self, form: str, *names: tuple[tuple[str, int], ...]) -> None:
        self.form = form
        self.struct = Struct(form)
        self.size = self.struct.size
        self.names = names

    def field_at(self, octets: int) -> str:
        """The field that the given number of bytes does not complete."""
        bits = 0
        for group in self.names:
            for name, width in group:
                bits += width
                if bits > octets * 8:
                    return name
        return self.names[-1][-1][0] if self.names else ""


class Part(NamedTuple):
    """Bit fields that share one big-endian integer of a table's row.

    Attributes:
        bits: 8, 16, 24, 32, 48 or 64.
        fields: name, width in bits, signed; most significant first.
        guard: which of the conditions decides whether it is there; -1: always.
        sense: the value that the condition must have.
    """

    bits: int
    fields: tuple[tuple[str, int, bool], ...]
    guard: int = -1
    sense: bool = True


class Shape:
    """A row with its conditions decided: what lies in the file, and what users see."""

    __slots__ = ("dtype", "itemsize", "parts", "plain", "raw", "seen", "view")

    def __init__(self, parts: Sequence[Part], column: str = "") -> None:
        import numpy as np

        self.view = np.frombuffer
        self.parts = tuple(parts)
        self.plain = all(len(p.fields) == 1 and p.bits not in (24, 48) for p in parts)
        raw: list[Any] = []
        seen: list[tuple[str, str]] = []
        for number, part in enumerate(parts):
            if part.bits in (24, 48):
                raw.append((f"f{number}", "u1", (part.bits // 8,)))
            else:
                name, _, signed = part.fields[0]
                simple = len(part.fields) == 1
                kind = "i" if simple and signed else "u"
                raw.append(
                    (name if simple else f"f{number}", f">{kind}{part.bits // 8}")
                )
            for name, width, signed in part.fields:
                seen.append((name, _native(width, signed, len(part.fields) == 1)))
        self.raw = np.dtype(raw)
        self.dtype = self.raw if self.plain else np.dtype(seen)
        self.itemsize = self.raw.itemsize
        # What a user gets: a column alone is no structure.
        self.seen = self.dtype[column] if column else self.dtype

    def decode(self, raw: Table) -> Table:
        """The rows as users see them, from the rows as they lie in the file."""
        import numpy as np

        if self.plain:
            return raw
        out = np.empty(len(raw), self.dtype)
        for number, part in enumerate(self.parts):
            if len(part.fields) == 1 and part.bits not in (24, 48):
                out[part.fields[0][0]] = raw[part.fields[0][0]]
                continue
            whole = _gather(raw[f"f{number}"], part.bits)
            shift = part.bits
            for name, width, signed in part.fields:
                shift -= width
                value = (whole >> np.uint64(shift)) & np.uint64((1 << width) - 1)
                if signed:
                    sign = np.int64(1 << (width - 1))
                    out[name] = (value.astype(np.int64) ^ sign) - sign
                else:
                    out[name] = value
        return out

    def encode(self, rows: Table) -> bytes:
        """The bytes of rows that have this shape's ``dtype``."""
        import numpy as np

        if self.plain:
            return rows.tobytes()
        raw = np.zeros(len(rows), self.raw)
        for number, part in enumerate(self.parts):
            if len(part.fields) == 1 and part.bits not in (24, 48):
                raw[part.fields[0][0]] = rows[part.fields[0][0]]
                continue
            whole = np.zeros(len(rows), np.uint64)
            shift = part.bits
            for name, width, signed in part.fields:
                shift -= width
                column = rows[name]
                _check_width(column, name, width, signed)
                value = column.astype(np.int64 if signed else np.uint64)
                masked = value.astype(np.uint64) & np.uint64((1 << width) - 1)
                whole |= masked << np.uint64(shift)
            _scatter(raw[f"f{number}"], whole, part.bits)
        return raw.tobytes()


def _native(width: int, signed: bool, alone: bool) -> str:
    octets = next(n for n in (1, 2, 4, 8) if width <= 8 * n)
    return f"{'>' if alone else '='}{'i' if signed else 'u'}{octets}"


def _gather(column: Table, bits: int) -> Table:
    import numpy as np

    if bits not in (24, 48):
        return column.astype(np.uint64)
    whole = np.zeros(len(column), np.uint64)
    for octet in range(bits // 8):
        whole = (whole << np.uint64(8)) | column[:, octet].astype(np.uint64)
    return whole


def _scatter(column: Table, whole: Table, bits: int) -> None:
    import numpy as np

    if bits not in (24, 48):
        column[...] = whole
        return
    for octet in range(bits // 8):
        shift = np.uint64(bits - 8 - 8 * octet)
        column[:, octet] = (whole >> shift) & np.uint64(0xFF)


def _check_width(column: Table, name: str, width: int, signed: bool) -> None:
    if not len(column):
        return
    least = -(1 << (width - 1)) if signed else 0
    most = (1 << (width - 1)) - 1 if signed else (1 << width) - 1
    low, high = int(column.min()), int(column.max())
    if low < least or high > most:
        value = low if low < least else high
        raise FieldRangeError(
            f"{value} does not fit {width} bits ({least} to {most})", field=name
        )


class Layout:
    """The row of a table; conditions that hold for all rows choose among its parts.

    Attributes:
        shapes: the rows met so far, by their conditions.
        column: the only column, when the rows are plain values.
    """

    __slots__ = ("column", "parts", "shapes")

    def __init__(self, *parts: Part, column: str = "") -> None:
        self.parts = parts
        self.column = column
        self.shapes: dict[tuple[bool, ...], Shape] = {}

    def shape(self, *conditions: bool) -> Shape:
        """The row under the given conditions."""
        found = self.shapes.get(conditions)
        if found is None:
            chosen = [
                part
                for part in self.parts
                if part.guard < 0 or bool(conditions[part.guard]) is part.sense
            ]
            found = self.shapes[conditions] = Shape(chosen, self.column)
        return found

    def table(self, rows: Any, *conditions: bool) -> Table:
        """Anything that can be rows, as an array of this layout.

        Raises:
            FieldRangeError: a value does not fit its field.
            WriteError: a column is missing, or the rows have another form.
        """
        shape = self.shape(*conditions)
        if self.column:
            return _column_array(rows, shape.dtype[0], self.column, shape)
        return _rows_array(rows, shape.dtype)

    def octets(self, rows: Any, *conditions: bool) -> bytes | memoryview:
        """The bytes of ``rows`` under the given conditions."""
        shape = self.shape(*conditions)
        table = self.table(rows, *conditions)
        if self.column:
            if shape.plain:
                return table.tobytes()
            table = table.view(shape.dtype) if table.flags.c_contiguous else table
            table = table.astype(shape.dtype, copy=False)
        return shape.encode(table)


def _column_array(
    rows: Any, dtype: np.dtype[Any], name: str, shape: Shape
) -> Table:
    import numpy as np

    array = rows if isinstance(rows, np.ndarray) else None
    if array is None or array.dtype != dtype:
        array = _converted(rows, dtype, name)
    if not shape.plain:
        _, width, signed = shape.parts[0].fields[0]
        _check_width(array, name, width, signed)
    return array


def _rows_array(rows: Any, dtype: np.dtype[Any]) -> Table:
    import numpy as np

    if isinstance(rows, np.ndarray):
        if rows.dtype == dtype:
            return rows
        names = dtype.names or ()
        have = rows.dtype.names or ()
        out = np.zeros(len(rows), dtype)
        for name in names:
            if name not in have:
                raise WriteError("this column is needed, and the table has none", field=name)
            out[name] = _converted(rows[name], dtype[name], name)
        return out
    plain = [_plain_row(row, dtype.names or ()) for row in rows]
    columns = list(zip(*plain, strict=True)) if plain else []
    out = np.zeros(len(plain), dtype)
    for name, column in zip(dtype.names or (), columns, strict=False):
        out[name] = _converted(column, dtype[name], name)
    return out


def _plain_row(row: Any, names: tuple[str, ...]) -> tuple[Any, ...]:
    if isinstance(row, dict):
        missing = [name for name in names if name not in row]
        if missing:
            raise WriteError("this column is needed, and the row has none", field=missing[0])
        return tuple(row[name] for name in names)
    if not hasattr(row, "__len__"):
        return tuple(getattr(row, name) for name in names)
    if len(row) != len(names):
        raise WriteError(f"a row has {len(row)} values; the columns are {', '.join(names)}")
    return tuple(row)


def _converted(values: Any, dtype: np.dtype[Any], name: str) -> Table:
    import numpy as np

    try:
        wide = values if isinstance(values, np.ndarray) else _as_array(values)
    except (TypeError, ValueError, OverflowError) as error:
        raise FieldRangeError(f"not a row of integers: {error}", field=name) from None
    if len(wide) and wide.dtype.kind not in "iub" and wide.dtype != object:
        raise FieldRangeError(f"integers are needed, not {wide.dtype}", field=name)
    if len(wide):
        limits = np.iinfo(dtype)
        low, high = int(wide.min()), int(wide.max())
        if low < limits.min or high > limits.max:
            value = low if low < limits.min else high
            raise FieldRangeError(
                f"{value} does not fit {dtype.itemsize * 8} bits "
                f"({limits.min} to {limits.max})",
                field=name,
            )
    return wide.astype(dtype)


def _as_array(values: Any) -> Table:
    import numpy as np

    array = np.asarray(list(values))
    if array.dtype.kind == "f" and any(isinstance(v, int) for v in values):
        return np.asarray(list(values), dtype=object)
    return array if array.ndim == 1 else array.reshape(-1)
