"""Boxes that are written as they were read, but for stretches of other bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.errors import SourceError, WriteError
from bmffkit.runtime.header import header_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from bmffkit.runtime.box import Box
    from bmffkit.runtime.document import Document
    from bmffkit.runtime.writer import Part, Writer

    Numbers = NDArray[Any]
    Pointer = tuple[Box, int]

_PIECE = 1 << 20


class Key(NamedTuple):
    """Where other bytes go; in this order they stand in the new file.

    Attributes:
        start: the first byte of the source that they replace.
        rank: the order among those at one place.
        owner: the order among those of one rank.
        number: the order among those of one owner.
    """

    start: int
    rank: int
    owner: tuple[int, int]
    number: int


@dataclass(frozen=True, slots=True)
class Edited:
    """Bytes that begin and end as a stretch of the source does.

    Attributes:
        start: the first byte of the stretch.
        end: the byte behind it.
        head: how many bytes from its start are those at the beginning.
        data: what stands between.
        tail: how many bytes before its end are those at the end.
    """

    start: int
    end: int
    head: int
    data: bytes
    tail: int

    def __len__(self) -> int:
        return self.head + len(self.data) + self.tail

    def parts(self, buffer: memoryview) -> list[Part]:
        """The bytes: views of the source, and those between."""
        parts: list[Part] = [
            buffer[self.start : self.start + self.head],
            self.data,
            buffer[self.end - self.tail : self.end],
        ]
        return [part for part in parts if len(part)]

    def joined(self, buffer: memoryview) -> bytes:
        """The bytes in one piece.

        Raises:
            SourceError: the file is closed.
        """
        data = b"".join(self.parts(buffer))
        if len(data) != len(self):
            raise SourceError("the file is closed", offset=self.start)
        return data


class Splice(NamedTuple):
    """Other bytes for a stretch of the source.

    Attributes:
        end: the byte behind the stretch; its start when the bytes are put in.
        data: the bytes.
        pointer: a box, and which of its offsets must lead to the bytes; None when what
            leads to the stretch leads to them.
    """

    end: int
    data: bytes | Edited
    pointer: Pointer | None = None


class Laid(NamedTuple):
    """The payload of a box with its splices.

    Attributes:
        parts: its bytes: views of the source, and other bytes.
        views: which of them are views, or the last one of edited bytes: number, first
            byte, byte behind; what was replaced between two belongs to the second.
        length: how many they are.
        starts: first bytes of stretches of the source …
        ends: … the bytes behind them …
        places: … and where they are now, from the start of the payload.
        pointers: offsets that lead to bytes put in, from the start of the payload.
    """

    parts: list[Part]
    views: list[tuple[int, int, int]]
    length: int
    starts: Numbers
    ends: Numbers
    places: Numbers
    pointers: dict[tuple[int, int], int]


class BoxSplices:
    """The splices of one box.

    Args:
        first: the first byte of its payload.
        behind: the byte behind it.
    """

    def __init__(self, first: int, behind: int) -> None:
        self.first = first
        self.behind = behind
        self._splices: dict[Key, Splice] = {}
        self._laid: Laid | None = None

    def __len__(self) -> int:
        return len(self._splices)

    def __iter__(self) -> Iterator[Key]:
        return iter(self._splices)

    def put(self, key: Key, splice: Splice) -> None:
        """Writes other bytes from now on."""
        self._splices[key] = splice
        self._laid = None

    def drop(self, key: Key) -> None:
        """Writes again what the source has."""
        self._splices.pop(key, None)
        self._laid = None

    def laid(self, document: Document) -> Laid:
        """The payload as it is written now."""
        if self._laid is None:
            self._laid = self._lay(document.buffer)
        return self._laid

    def _lay(self, buffer: memoryview) -> Laid:
        import numpy as np

        parts: list[Part] = []
        views: list[tuple[int, int, int]] = []
        rows: list[tuple[int, int, int]] = []
        pointers: dict[tuple[int, int], int] = {}
        at, length, seen = self.first, 0, self.first
        for key in sorted(self._splices):
            splice = self._splices[key]
            if key.start > at:
                views.append((len(parts), seen, key.start))
                parts.append(buffer[at : key.start])
                rows.append((at, key.start, length))
                length += key.start - at
                seen = key.start
            if splice.pointer is not None:
                box, number = splice.pointer
                pointers.setdefault((id(box), number), length)
            if splice.end > key.start:
                # What pointed to the start of the old bytes points to that of the new.
                same = len(splice.data) == splice.end - key.start
                rows.append((key.start, splice.end if same else key.start + 1, length))
            new = splice.data
            length += len(new)
            if isinstance(new, Edited):
                parts.extend(new.parts(buffer))
                views.append((len(parts) - 1, seen, splice.end))
                seen = splice.end
            else:
                parts.append(new)
            at = splice.end
        # Even when it is empty: offsets into a missing end count from here.
        views.append((len(parts), seen, self.behind))
        parts.append(buffer[at : self.behind])
        rows.append((at, self.behind, length))
        length += self.behind - at
        table = np.array(rows, np.int64).reshape(-1, 3)
        columns = table[:, 0], table[:, 1], table[:, 2]
        return Laid(parts, views, length, *columns, pointers)

    def write(self, box: Box, w: Writer) -> None:
        """Writes the box; its payload is not brought into memory.

        Raises:
            WriteError: its fields were changed as well.
        """
        where = box._where
        assert where is not None
        document, start, end, head, _ = where
        if document.ensure is not None:
            document.ensure(start, end)
        if not box._lazy:
            _check_same(box, document.buffer[start + head : end])
        laid = self.laid(document)
        header = header_of(box, laid.length, spliced=True)
        w.placed.append((box, w.length, len(header) + laid.length))
        w.parts.append(header)
        if box._lazy:
            first = len(w.parts)
            w.copied.extend((first + n, a, b, document) for n, a, b in laid.views)
        w.parts.extend(laid.parts)
        w.length += len(header) + laid.length


class Splices:
    """All splices of one document.

    Attributes:
        boxes: those of each box, by its first byte.
        tables: boxes that must say other sizes, by ``id``.
        tracks: the samples with other bytes, by the ``id`` of their ``trak`` box.
    """

    def __init__(self) -> None:
        self.boxes: dict[int, BoxSplices] = {}
        self.tables: dict[int, Any] = {}
        self.tracks: dict[int, Any] = {}


def _check_same(box: Box, payload: memoryview) -> None:
    """Refuses a box that was changed otherwise, too: which bytes are meant is unclear."""
    from bmffkit.runtime.writer import Writer

    writer = Writer()
    box._write_fields(writer)
    writer.fill()
    writer.add(box.trailing)
    same = writer.length == len(payload)
    at = 0
    for part in writer.parts:
        view = memoryview(part)
        for start in range(0, len(view), _PIECE):
            piece = bytes(view[start : start + _PIECE])
            same = same and piece == payload[at : at + len(piece)]
            at += len(piece)
    if not same:
        raise WriteError(
            "samples in this box were replaced, and the box itself was changed as well",
            path=box.path,
        )
