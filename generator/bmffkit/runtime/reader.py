"""Reading the fields of one box or record out of a buffer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import LimitError, ParseError, TruncatedError
from bmffkit.runtime.scan import scan
from bmffkit.runtime.text import decode, decode_wide

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.context import Path
    from bmffkit.runtime.document import Document
    from bmffkit.runtime.layout import Layout, Run, Shape, Table
    from bmffkit.runtime.structure import Record

_STRETCH = 96
_COPIED = 1 << 10


class Reader:
    """A cursor over the bytes of one view: a box's payload, or a bounded part of it.

    Every read names its field, so that an error can say what was being read.

    Attributes:
        document: the file that the bytes belong to.
        position: the next byte, counted from the start of the file.
        end: the byte behind the view.
        owner: the box that is being read; None for a record on its own.
    """

    __slots__ = (
        "bit",
        "buffer",
        "document",
        "end",
        "owner",
        "position",
        "spare",
        "start",
    )

    def __init__(
        self, document: Document, position: int, end: int, owner: Box | None = None
    ) -> None:
        self.document = document
        self.buffer = document.buffer
        self.position = self.start = position
        self.end = end
        self.owner = owner
        self.bit = 0
        self.spare = -1

    # ------------------------------------------------------------------ plain fields

    def run(self, run: Run) -> tuple[Any, ...]:
        """The items of a run of fixed fields."""
        position = self.position
        after = position + run.size
        if after > self.end:
            name = run.field_at(self.end - position)
            raise self.short(name, run.size, position)
        self.position = after
        return run.struct.unpack_from(self.buffer, position)

    def remaining(self) -> int:
        """Bytes left in the view."""
        return self.end - self.position

    def octets(self, name: str, count: int) -> bytes:
        """``count`` bytes, copied."""
        position = self.position
        after = position + count
        if count < 0:
            raise self.error(ParseError, f"a length of {count} bytes", name)
        if after > self.end:
            raise self.short(name, count, position)
        if self.bit:
            return self.bits(name, 8 * count).to_bytes(count, "big")
        self.position = after
        return bytes(self.buffer[position:after])

    def rest(self, name: str) -> bytes:
        """All bytes left in the view, copied."""
        return self.octets(name, self.end - self.position)

    def tail(self, name: str) -> bytes | memoryview:
        """All bytes left in the view: copied when they are few, else in place."""
        position, end = self.position, self.end
        if end - position <= _COPIED or self.bit:
            return self.octets(name, end - position)
        if self.document.ensure is not None:
            self.document.ensure(position, end)
        self.position = end
        return self.buffer[position:end]

    def bits(self, name: str, count: int, signed: bool = False) -> int:
        """``count`` bits from anywhere, most significant first; signed: two's complement."""
        if count < 0:
            raise self.error(ParseError, f"a width of {count} bits", name)
        start = self.bit
        octets = (start + count + 7) // 8
        position = self.position
        if position + octets > self.end:
            raise self.short(name, octets, position)
        whole = int.from_bytes(self.buffer[position : position + octets], "big")
        value = (whole >> (8 * octets - start - count)) & ((1 << count) - 1)
        self.position = position + (start + count) // 8
        self.bit = (start + count) % 8
        if signed and count and value >> (count - 1):
            value -= 1 << count
        return value

    def pad(self) -> None:
        """Skips to the next byte over bits that must be zero."""
        if self.bit and self.bits("padding", 8 - self.bit):
            raise self.error(
                ParseError, "the bits that fill the last byte are not zero", ""
            )

    def fourcc(self, name: str) -> str:
        """A 32-bit code as four characters."""
        return self.octets(name, 4).decode("latin-1")

    def fourccs(self, name: str, count: int | None = None) -> list[str]:
        """``count`` codes, or as many as the view still holds."""
        if count is None:
            count = (self.end - self.position) // 4
        data = self.octets(name, 4 * count).decode("latin-1")
        return [data[i : i + 4] for i in range(0, len(data), 4)]

    # ----------------------------------------------------------------------- strings

    def text(self, name: str) -> str:
        """A UTF-8 string up to its NUL, or to the end of the view."""
        buffer, position, end = self.buffer, self.position, self.end
        reach = _STRETCH
        while True:
            stop = min(position + reach, end)
            chunk = bytes(buffer[position:stop])
            nul = chunk.find(0)
            if nul >= 0:
                self.position = position + nul + 1
                return decode(chunk[:nul], True)
            if stop == end:
                self.position = end
                return decode(chunk, False)
            reach *= 8

    def wide_text(self, name: str) -> str:
        """A string that is UTF-8, or UTF-16 behind a byte order mark."""
        if self.position + 2 <= self.end:
            mark = bytes(self.buffer[self.position : self.position + 2])
            if mark in (b"\xfe\xff", b"\xff\xfe"):
                found = decode_wide(bytes(self.buffer[self.position : self.end]))
                if found is not None:
                    self.position += found[1]
                    return found[0]
        return self.text(name)

    def box_text(self, name: str) -> str:
        """A string without NUL that fills the view."""
        value = bytes(self.buffer[self.position : self.end])
        self.position = self.end
        return value.decode("utf-8", "surrogateescape")

    # ------------------------------------------------------------------------ tables

    def table(
        self, name: str, layout: Layout, count: int | None, *conditions: bool
    ) -> Table:
        """``count`` rows (None: all that fit) as a numpy array over the file itself."""
        shape = layout.shapes.get(conditions) or layout.shape(*conditions)
        size = shape.itemsize
        position = self.position
        if count is None:
            count = (self.end - position) // size if size else 0
        after = position + count * size
        if after > self.end:
            raise self.short(name, count * size, position)
        if not size or count <= 0:
            return self._no_rows(name, shape, count)
        self.position = after
        if shape.plain:
            rows = shape.view(self.buffer, shape.seen, count, position)
            return rows.copy() if self.buffer.readonly else rows
        rows = shape.decode(shape.view(self.buffer, shape.raw, count, position))
        return rows[layout.column] if layout.column else rows

    def _no_rows(self, name: str, shape: Shape, count: int) -> Table:
        import numpy as np

        self.allow(name, count, 0)
        return np.zeros(max(count, 0), shape.seen)

    def numbers(
        self, name: str, bits: int, count: int | None, signed: bool = False
    ) -> Table:
        """``count`` integers of a width known only now; None: all that fit."""
        import numpy as np

        if count is not None:
            count = max(count, 0)
        if bits in (8, 16, 32, 64) and not self.bit:
            kind = "i" if signed else "u"
            dtype = np.dtype(f">{kind}{bits // 8}")
            size = dtype.itemsize
            if count is None:
                count = (self.end - self.position) // size
            if count * size > self.end - self.position:
                raise self.short(name, count * size, self.position)
            raw = np.frombuffer(self.buffer, dtype, count, self.position)
            self.position += count * size
            return raw.copy() if self.buffer.readonly else raw
        if bits < 0 or bits > 64:
            raise self.error(ParseError, f"a width of {bits} bits", name)
        left = 8 * (self.end - self.position) - self.bit
        if count is None:
            count = left // bits if bits else 0
        if count * bits > left:
            raise self.short(name, (count * bits + 7) // 8, self.position)
        self.allow(name, count, bits)
        if bits == 4 and not signed and not self.bit % 4:
            return self._nibbles(count)
        return np.array(
            [self.bits(name, bits, signed) for _ in range(count)],
            np.int64 if signed else np.uint64,
        )

    def _nibbles(self, count: int) -> Table:
        import numpy as np

        first = self.bit // 4
        behind = first + count
        octets = (behind + 1) // 2
        raw = np.frombuffer(self.buffer, np.uint8, octets, self.position)
        out = np.empty(2 * octets, np.uint8)
        out[0::2] = raw >> 4
        out[1::2] = raw & 15
        self.position += behind // 2
        self.bit = behind % 2 * 4
        return out[first:behind]

    def allow(self, name: str, count: int, least: int) -> bool:
        """Refuses a count of rows that the bytes left cannot carry.

        ``least`` is the smallest row in bits. Rows of no bytes at all are counted
        against a budget that grows with the view. A loop up to less than its start
        has no turns at all.
        """
        if count <= 0:
            return True
        left = self.end - self.position
        if least and count * least > 8 * left:
            raise self.error(
                TruncatedError,
                f"{count} entries need at least {(count * least + 7) // 8} bytes, {left} left",
                name,
            )
        if self.spare < 0:
            self.spare = 4 * (self.end - self.start) + 1024
        self.spare -= count
        if self.spare < 0:
            raise self.error(
                LimitError, f"{count} more entries, far beyond the bytes", name
            )
        return True

    # --------------------------------------------------------------- boxes and records

    def boxes(self, family: str, count: int | None = None) -> list[Box]:
        """The boxes from here on: ``count`` of them, or all up to the end of the view.

        Raises:
            TruncatedError: fewer than ``count`` boxes are there.
        """
        found, after = scan(
            self.document, self.owner, self.position, self.end, family, count
        )
        if count is not None and len(found) < count:
            raise self.error(
                TruncatedError,
                f"{count} boxes announced, {len(found)} found",
                "children",
            )
        self.position = after
        return found

    def bounded(self, name: str, length: int) -> Reader:
        """A reader of the next ``length`` bytes, which this one skips."""
        position = self.position
        if length < 0:
            raise self.error(ParseError, f"a length of {length} bytes", name)
        if position + length > self.end:
            raise self.short(name, length, position)
        self.position = position + length
        return Reader(self.document, position, position + length, self.owner)

    def record(self, name: str, family: str, key: str, length: int | None) -> Any:
        """A record of the class that ``family`` has for ``key``, in ``length`` bytes.

        A class that cannot read these bytes, or leaves some over, does not lose
        them: the first becomes an opaque record, the second keeps the rest.
        """
        from bmffkit.runtime.structure import OpaqueRecord

        view = self if length is None else self.bounded(name, length)
        start = view.position
        kind = self.document.registry.record(family, key.encode("latin-1"), self.owner)
        record: Record
        if kind is not None:
            record = kind.__new__(kind)
            try:
                record._read(view)
                if length is not None and view.bit:
                    view.pad()
            except ParseError:
                if length is None:
                    raise
            else:
                record.trailing = view.rest("trailing") if length is not None else b""
                return record
        elif length is None:
            raise self.error(
                ParseError, f"{family} {key!r} is unknown and has no length", name
            )
        opaque = OpaqueRecord.__new__(OpaqueRecord)
        view.position, view.bit = start, 0
        opaque.data = view.rest(name)
        opaque.trailing = b""
        return opaque

    def descriptor(self, name: str, family: str) -> Any:
        """A descriptor: tag, size, and a record of the class that the tag names."""
        from bmffkit.runtime.descriptor import read_descriptor

        return read_descriptor(self, name, family)

    def descriptors(self, name: str, family: str) -> list[Any]:
        """Descriptors up to the end of the view, or to bytes that are none."""
        from bmffkit.runtime.descriptor import read_descriptor

        found: list[Any] = []
        while self.end - self.position >= 2:
            start = self.position
            try:
                found.append(read_descriptor(self, name, family))
            except TruncatedError:
                self.position = start
                break
        return found

    def context(self, path: Path) -> Any:
        """A value that another box holds."""
        return path.value(self.owner, self)

    # ------------------------------------------------------------------------ errors

    def short(self, name: str, need: int, offset: int) -> TruncatedError:
        """The error for a field that needs more bytes than are left."""
        left = max(self.end - offset, 0)
        reason = f"need {need} bytes, {left} left"
        path = self.owner.path if self.owner is not None else ""
        return TruncatedError(reason, path=path, field=name, offset=offset)

    def error(self, kind: type[ParseError], reason: str, name: str) -> ParseError:
        """An error of ``kind`` at the present position."""
        path = self.owner.path if self.owner is not None else ""
        return kind(reason, path=path, field=name, offset=self.position)

    def tell(self) -> tuple[int, int]:
        """The position in bytes and bits."""
        return self.position, self.bit
