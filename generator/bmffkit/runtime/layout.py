"""How runs of fields and rows of tables lie in bytes.

A ``Run`` is a stretch of fields of fixed width, read with one precompiled
``struct.Struct``. A ``Layout`` is the row of a table, read with one numpy view.
"""

from __future__ import annotations

from collections.abc import Sequence
from struct import Struct
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Table = NDArray[Any]


class NotANumber(float):
    """A number of 32 bits that is none, with the bits that say so in the file.

    Attributes:
        bits: the bits as an integer.
    """

    __slots__ = ("bits",)
    bits: int

    def __new__(cls, bits: int) -> NotANumber:
        self = super().__new__(cls, "nan")
        self.bits = bits
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return (NotANumber, (self.bits,))


class Singles:
    """A ``struct.Struct`` with floating point numbers of 32 bits, which come back as they were.

    Python has numbers of 64 bits, and its conversion changes some that are no numbers.
    """

    __slots__ = ("_floats", "_integers", "size")

    def __init__(self, form: str) -> None:
        self._floats = Struct(form)
        self._integers = Struct(form.replace("f", "I"))
        self.size = self._floats.size

    def unpack_from(self, buffer: Any, offset: int) -> tuple[Any, ...]:
        """The values at an offset."""
        values = self._floats.unpack_from(buffer, offset)
        if all(value == value for value in values):
            return values
        bits = self._integers.unpack_from(buffer, offset)
        return tuple(
            NotANumber(raw) if isinstance(raw, int) and value != value else value
            for value, raw in zip(values, bits, strict=True)
        )

    def pack(self, *values: Any) -> bytes:
        """The bytes of the values."""
        if not any(isinstance(value, NotANumber) for value in values):
            return self._floats.pack(*values)
        zero = [0.0 if isinstance(value, NotANumber) else value for value in values]
        bits = self._integers.unpack(self._floats.pack(*zero))
        return self._integers.pack(
            *(
                value.bits if isinstance(value, NotANumber) else raw
                for value, raw in zip(values, bits, strict=True)
            )
        )


class Run:
    """A stretch of fixed fields.

    Args:
        form: the ``struct`` format, big-endian; bit fields lie together in one item.
        names: for each item of the format the fields in it, each with its bits.
    """

    __slots__ = ("form", "names", "size", "struct")

    def __init__(self, form: str, *names: tuple[tuple[str, int], ...]) -> None:
        self.form = form
        self.struct: Struct | Singles = Singles(form) if "f" in form else Struct(form)
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
        from bmffkit.runtime.rows import column_array, rows_array

        if self.column:
            return column_array(rows, shape.dtype[0], self.column, shape)
        return rows_array(rows, shape.dtype)

    def octets(self, rows: Any, *conditions: bool) -> bytes | memoryview:
        """The bytes of ``rows`` under the given conditions."""
        from bmffkit.runtime.rows import encoded

        shape = self.shape(*conditions)
        table = self.table(rows, *conditions)
        if self.column:
            if shape.plain:
                return table.tobytes()
            table = table.view(shape.dtype) if table.flags.c_contiguous else table
            table = table.astype(shape.dtype, copy=False)
        return encoded(shape, table)
