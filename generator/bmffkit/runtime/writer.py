"""Writing the fields of boxes and records, as a list of parts that are never joined early."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import FieldRangeError, WriteError
from bmffkit.runtime.layout import Layout, Run
from bmffkit.runtime.text import encode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bmffkit.runtime.box import Box
    from bmffkit.runtime.context import Path
    from bmffkit.runtime.document import Document
    from bmffkit.runtime.structure import Record

    Part = bytes | bytearray | memoryview

_LIMITS = {
    code: (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if code.islower() else (0, (1 << bits) - 1)
    for code, bits in {
        "b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "q": 64, "Q": 64,
    }.items()
}  # fmt: skip


class Writer:
    """Collects the bytes of boxes.

    Attributes:
        parts: bytes and views of the source, in order.
        length: bytes collected so far.
        moved: where pieces of a source went whole: (first byte, byte behind, new first
            byte, document). Unread boxes count with their header, others without.
        copied: which parts are views of stretches that nobody has read: (number of the
            part, first byte, byte behind, document). Stretches one behind the other join.
        placed: the boxes that were written field by field: (box, first byte, size).
        replaced: bytes to write instead of a box, by its ``id``.
        verbatim: unread boxes are copied from their source rather than read and written.
        owner: the box that is being written.
    """

    __slots__ = (
        "_bits",
        "_width",
        "copied",
        "length",
        "moved",
        "owner",
        "parts",
        "placed",
        "replaced",
        "verbatim",
    )

    def __init__(self, verbatim: bool = True) -> None:
        self.parts: list[Part] = []
        self.length = 0
        self.moved: list[tuple[int, int, int, Document]] = []
        self.copied: list[tuple[int, int, int, Document]] = []
        self.placed: list[tuple[Box, int, int]] = []
        self.replaced: dict[int, bytes] = {}
        self.verbatim = verbatim
        self.owner: Box | None = None
        self._bits = 0
        self._width = 0

    def add(self, part: Part) -> None:
        """Appends bytes."""
        if self._width:
            octets = bytes(part)
            self.bits("", int.from_bytes(octets, "big"), 8 * len(octets))
            return
        self.parts.append(part)
        self.length += len(part)

    def shift(self, by: int, moved: int, placed: int) -> None:
        """Corrects the places noted since two marks: a header got another length."""
        self.length += by
        self.moved[moved:] = [
            (a, b, new + by, of) for a, b, new, of in self.moved[moved:]
        ]
        self.placed[placed:] = [
            (box, new + by, size) for box, new, size in self.placed[placed:]
        ]

    def joined(self) -> bytes:
        """All that was written."""
        return b"".join(self.parts)

    # ------------------------------------------------------------------ plain fields

    def run(self, run: Run, *values: Any) -> None:
        """A run of fixed fields; one value an item of its format."""
        try:
            data = run.struct.pack(*values)
        except (struct.error, TypeError):
            raise self._run_error(run, values) from None
        if self._width:
            self.add(data)
            return
        self.parts.append(data)
        self.length += run.size

    def _run_error(self, run: Run, values: Sequence[Any]) -> WriteError:
        codes = list(_expanded(run.form))
        names: list[str] = []
        for group in run.names:
            names.append(
                group[0][0] if len(group) == 1 else "+".join(n for n, _ in group)
            )
        spread = list(names)
        for code, value, name in zip(
            codes, values, _padded(spread, len(codes)), strict=False
        ):
            if value is None:
                return self.error(
                    WriteError, "this field is needed and has no value", name
                )
            if code == "s":
                if not isinstance(value, (bytes, bytearray, memoryview)):
                    return self.error(
                        WriteError, f"bytes are needed, not {value!r}", name
                    )
                continue
            if not isinstance(value, int):
                if not hasattr(value, "__index__"):
                    return self.error(
                        WriteError, f"an integer is needed, not {value!r}", name
                    )
                value = value.__index__()
            least, most = _LIMITS[code]
            if not least <= value <= most:
                return self.range_error(name, value, least, most)
        return self.error(WriteError, f"cannot be written: {values!r}", names[0])

    def pack(self, *fields: tuple[str, Any, int, bool]) -> int:
        """Bit fields (name, value, width, signed) as one integer, first one on top."""
        whole = 0
        for name, value, width, signed in fields:
            if value is None:
                raise self.error(
                    WriteError, "this field is needed and has no value", name
                )
            if not isinstance(value, int) and not hasattr(value, "__index__"):
                raise self.error(
                    WriteError, f"an integer is needed, not {value!r}", name
                )
            number = value.__index__()
            least = -(1 << (width - 1)) if signed else 0
            most = (1 << (width - 1)) - 1 if signed else (1 << width) - 1
            if not least <= number <= most:
                raise self.range_error(name, number, least, most)
            whole = (whole << width) | (number & ((1 << width) - 1))
        return whole

    def bits(self, name: str, value: Any, count: int, signed: bool = False) -> None:
        """``count`` bits."""
        if count < 0:
            raise self.error(WriteError, f"a width of {count} bits", name)
        if count == 0:
            if value:
                raise self.range_error(name, value, 0, 0)
            return
        number = self.pack((name, value, count, signed))
        self._bits = (self._bits << count) | number
        self._width += count
        whole = self._width // 8
        if whole:
            left = self._width - 8 * whole
            data = (self._bits >> left).to_bytes(whole, "big")
            self._bits &= (1 << left) - 1
            self._width = left
            self.parts.append(data)
            self.length += whole

    def octets(self, name: str, value: Any, count: int | None = None) -> None:
        """Bytes; ``count`` of them when the syntax fixes the number."""
        if not isinstance(value, (bytes, bytearray, memoryview)):
            value = self._as_bytes(name, value)
        if count is not None and len(value) != count:
            raise self.error(
                FieldRangeError, f"{count} bytes are needed, {len(value)} given", name
            )
        self.add(value)

    def _as_bytes(self, name: str, value: Any) -> bytes:
        try:
            if isinstance(value, (int, str)):
                raise TypeError(value)
            return bytes(value)
        except (TypeError, ValueError):
            raise self.error(
                WriteError, f"bytes are needed, not {value!r}", name
            ) from None

    def code(self, name: str, value: Any) -> bytes:
        """A four-character code as bytes."""
        data = value.encode("latin-1", "replace") if isinstance(value, str) else value
        if not isinstance(data, bytes) or len(data) != 4:
            raise self.error(
                FieldRangeError, f"four characters are needed, not {value!r}", name
            )
        return data

    def codes(self, name: str, values: Iterable[Any], count: int | None = None) -> None:
        """Four-character codes one behind the other."""
        listed = [self.code(name, value) for value in values]
        if count is not None and len(listed) != count:
            raise self.error(
                FieldRangeError, f"{count} codes are needed, {len(listed)} given", name
            )
        self.add(b"".join(listed))

    def letters(self, name: str, value: Any) -> int:
        """Three letters as 15 bits, five each."""
        if not isinstance(value, str) or len(value) != 3:
            raise self.error(
                FieldRangeError, f"three letters are needed, not {value!r}", name
            )
        first, second, third = (ord(letter) - 0x60 for letter in value)
        for each in (first, second, third):
            if not 0 <= each < 32:
                raise self.error(
                    FieldRangeError, f"letters a to z are needed: {value!r}", name
                )
        return first << 10 | second << 5 | third

    def vector(self, name: str, values: Any, count: int) -> tuple[Any, ...]:
        """A few integers, as many as the syntax fixes."""
        try:
            listed = tuple(values)
        except TypeError:
            raise self.error(WriteError, f"{count} integers are needed, not {values!r}",
                             name) from None  # fmt: skip
        self.same(name, listed, count)
        return listed

    def sized(self, name: str, value: Any, count: int) -> bytes:
        """Bytes, as many as the syntax fixes."""
        if not isinstance(value, (bytes, bytearray, memoryview)):
            value = self._as_bytes(name, value)
        if len(value) != count:
            raise self.error(
                FieldRangeError, f"{count} bytes are needed, {len(value)} given", name
            )
        return bytes(value)

    def fits(self, name: str, have: int, need: int) -> None:
        """Refuses a record whose length is not the one that is declared; -1: none is."""
        if need not in (-1, have):
            raise self.error(
                FieldRangeError, f"{have} bytes, and {need} are declared for it", name
            )

    # ----------------------------------------------------------------------- strings

    def text(self, name: str, value: Any) -> None:
        """A string as it was spelled, by default UTF-8 with a NUL."""
        if not isinstance(value, str):
            raise self.error(WriteError, f"a text is needed, not {value!r}", name)
        if "\0" in value and not hasattr(value, "encoding"):
            raise self.error(FieldRangeError, "a NUL ends the text early", name)
        self.add(encode(value))

    wide_text = text

    def box_text(self, name: str, value: Any) -> None:
        """A string without NUL that fills its box."""
        if not isinstance(value, str):
            raise self.error(WriteError, f"a text is needed, not {value!r}", name)
        self.add(value.encode("utf-8", "surrogateescape"))

    # ------------------------------------------------------------------------ tables

    def table(self, name: str, layout: Layout, rows: Any, *conditions: bool) -> None:
        """The rows of a table."""
        try:
            self.add(layout.octets(rows, *conditions))
        except WriteError as error:
            raise self._placed(error, name) from None

    def numbers(self, name: str, values: Any, bits: int, signed: bool = False) -> None:
        """Integers of a width known only now."""
        if bits in (8, 16, 32, 64) and not self._width:
            import numpy as np

            from bmffkit.runtime.rows import converted

            dtype = np.dtype(f">{'i' if signed else 'u'}{bits // 8}")
            try:
                self.add(converted(values, dtype, name).tobytes())
            except WriteError as error:
                raise self._placed(error, name) from None
        elif bits == 4 and not signed and not self._width % 4:
            self._nibbles(name, values)
        else:
            for value in values:
                self.bits(name, int(value), bits, signed)

    def _nibbles(self, name: str, values: Any) -> None:
        import numpy as np

        from bmffkit.runtime.rows import converted

        try:
            halves = converted(values, np.dtype(np.uint8), name)
        except WriteError as error:
            raise self._placed(error, name) from None
        if len(halves) and halves.max() > 15:
            raise self.range_error(name, int(halves.max()), 0, 15)
        if len(halves) and self._width:
            self.bits(name, int(halves[0]), 4)
            halves = halves[1:]
        pairs = len(halves) // 2 * 2
        self.add((halves[0:pairs:2] << 4 | halves[1:pairs:2]).tobytes())
        if len(halves) > pairs:
            self.bits(name, int(halves[-1]), 4)

    def same(self, name: str, values: Any, need: int) -> None:
        """Refuses a list whose length differs from the count that rules it."""
        have = 0 if values is None else len(values)
        if have != max(need, 0):
            raise self.error(
                FieldRangeError, f"{need} entries are needed, {have} given", name
            )

    # --------------------------------------------------------------- boxes and records

    def boxes(self, boxes: Iterable[Box]) -> None:
        """Boxes one behind the other."""
        for box in boxes:
            box._write_box(self)

    def record(self, name: str, value: Any, *given: Any) -> None:
        """A record, with the bytes that its syntax left over."""
        from bmffkit.runtime.structure import Record

        if not isinstance(value, Record):
            raise self.error(WriteError, f"a record is needed, not {value!r}", name)
        value._write(self, *given)
        if value._aligned:
            self.fill()
        if value.trailing:
            self.add(value.trailing)

    def descriptor(self, name: str, value: Any) -> None:
        """A descriptor with its tag and size."""
        from bmffkit.runtime.descriptor import Descriptor

        if not isinstance(value, Descriptor):
            raise self.error(WriteError, f"a descriptor is needed, not {value!r}", name)
        value._write_whole(self, name)

    def descriptors(self, name: str, values: Iterable[Any]) -> None:
        """Descriptors one behind the other."""
        for value in values:
            self.descriptor(name, value)

    def measured(self, name: str, write: Callable[[Writer], None]) -> bytes:
        """The bytes of something whose length must be written first."""
        inner = Writer(self.verbatim)
        inner.replaced = self.replaced
        inner.owner = self.owner
        write(inner)
        inner.fill()
        return inner.joined()

    def measure_record(self, name: str, value: Record, *given: Any) -> bytes:
        """The bytes of a record whose length must be written first."""
        return self.measured(name, lambda inner: inner.record(name, value, *given))

    def context(self, path: Path) -> Any:
        """A value that another box holds."""
        return path.value(self.owner, self)

    # ------------------------------------------------------------------------ errors

    def fill(self) -> None:
        """Fills a byte that is half written with zero bits."""
        if self._width:
            self.bits("padding", 0, 8 - self._width)

    def range_error(self, name: str, value: Any, least: int, most: int) -> WriteError:
        """The error for a value that does not fit its field."""
        return self.error(
            FieldRangeError, f"{value} is not within {least} to {most}", name
        )

    def error(self, kind: type[WriteError], reason: str, name: str) -> WriteError:
        """An error of ``kind`` in the box that is being written."""
        path = self.owner.path if self.owner is not None else ""
        return kind(reason, path=path, field=name)

    def _placed(self, error: WriteError, name: str) -> WriteError:
        field = name if error.field in ("", name) else f"{name}.{error.field}"
        return self.error(type(error), error.reason, field)


def _expanded(form: str) -> list[str]:
    out: list[str] = []
    count = ""
    for letter in form.lstrip(">"):
        if letter.isdigit():
            count += letter
            continue
        out.extend(letter if letter == "s" else letter * int(count or 1))
        count = ""
    return out


def _padded(names: list[str], length: int) -> list[str]:
    return names + [names[-1] if names else ""] * (length - len(names))
