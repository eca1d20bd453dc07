"""Rows on their way into a file: whatever a user gave, as the bytes of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import FieldRangeError, WriteError

if TYPE_CHECKING:
    import numpy as np

    from bmffkit.runtime.layout import Shape, Table


def encoded(shape: Shape, rows: Table) -> bytes:
    """The bytes of rows that have the shape's ``dtype``."""
    import numpy as np

    if shape.plain:
        return rows.tobytes()
    raw = np.zeros(len(rows), shape.raw)
    for number, part in enumerate(shape.parts):
        if len(part.fields) == 1 and part.bits not in (24, 48):
            raw[part.fields[0][0]] = rows[part.fields[0][0]]
            continue
        whole = np.zeros(len(rows), np.uint64)
        position = part.bits
        for name, width, signed in part.fields:
            position -= width
            column = rows[name]
            _check_width(column, name, width, signed)
            value = column.astype(np.int64 if signed else np.uint64)
            masked = value.astype(np.uint64) & np.uint64((1 << width) - 1)
            whole |= masked << np.uint64(position)
        _scatter(raw[f"f{number}"], whole, part.bits)
    return raw.tobytes()


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


def column_array(rows: Any, dtype: np.dtype[Any], name: str, shape: Shape) -> Table:
    """Plain values as an array of a table's only column."""
    import numpy as np

    array = rows if isinstance(rows, np.ndarray) else None
    if array is None or array.dtype != dtype:
        array = converted(rows, dtype, name)
    if not shape.plain:
        _, width, signed = shape.parts[0].fields[0]
        _check_width(array, name, width, signed)
    return array


def rows_array(rows: Any, dtype: np.dtype[Any]) -> Table:
    """Rows in any form as a structured array."""
    import numpy as np

    if isinstance(rows, np.ndarray):
        if rows.dtype == dtype:
            return rows
        names = dtype.names or ()
        have = rows.dtype.names or ()
        out = np.zeros(len(rows), dtype)
        for name in names:
            if name not in have:
                raise WriteError(
                    "this column is needed, and the table has none", field=name
                )
            out[name] = converted(rows[name], dtype[name], name)
        return out
    plain = [_plain_row(row, dtype.names or ()) for row in rows]
    columns = list(zip(*plain, strict=True)) if plain else []
    out = np.zeros(len(plain), dtype)
    for name, column in zip(dtype.names or (), columns, strict=False):
        out[name] = converted(column, dtype[name], name)
    return out


def _plain_row(row: Any, names: tuple[str, ...]) -> tuple[Any, ...]:
    if isinstance(row, dict):
        missing = [name for name in names if name not in row]
        if missing:
            raise WriteError(
                "this column is needed, and the row has none", field=missing[0]
            )
        return tuple(row[name] for name in names)
    if not hasattr(row, "__len__"):
        return tuple(getattr(row, name) for name in names)
    if len(row) != len(names):
        raise WriteError(
            f"a row has {len(row)} values; the columns are {', '.join(names)}"
        )
    return tuple(row)


def converted(values: Any, dtype: np.dtype[Any], name: str) -> Table:
    """Integers as an array of one type, refused when one does not fit."""
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
