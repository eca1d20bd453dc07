"""Where the bytes of a source are in the file that is being written."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import RelocationError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bmffkit.runtime.box import Box
    from bmffkit.runtime.document import Document
    from bmffkit.runtime.splices import Laid
    from bmffkit.runtime.writer import Writer

    Numbers = NDArray[Any]


class Places:
    """The way from offsets in one source to offsets in the new file.

    Attributes:
        length: bytes of the source.
        size: the same, with what a truncated last box still claims.
        shifted: whether any piece lies elsewhere now.
        changed: whether anything at all lies elsewhere, is gone, or came in.
    """

    def __init__(self, document: Document, writer: Writer) -> None:
        import numpy as np

        self._starts: dict[int, int] = {}
        self._ends: dict[int, int] = {}
        self._boxes: dict[int, Box] = {}
        self._rows: tuple[list[int], list[int], list[int]] | None = None
        self._pointers: dict[int, dict[int, int]] = {}
        ranges = [(a, b, new) for a, b, new, of in writer.moved if of is document]
        for start, end, new in ranges:
            self._starts[start] = new
            self._ends[end] = new + end - start
        tables: list[Numbers] = []
        ranges.extend(self._headers(document, writer, tables))
        self.size = self.length = len(document.buffer)
        tables.append(np.array(ranges, np.int64).reshape(-1, 3))
        table = self._sorted(np.concatenate(tables), document)
        self._from, self._behind = table[:, 0].copy(), table[:, 1]
        self._shift = table[:, 2] - table[:, 0]
        self.shifted = bool(self._shift.any())
        covered = int((self._behind - self._from).sum())
        self.changed = bool(
            self.shifted
            or writer.length != len(document.buffer)
            or covered < self.size
            or document.splices is not None
        )

    def _headers(
        self, document: Document, writer: Writer, tables: list[Numbers]
    ) -> list[tuple[int, int, int]]:
        out = []
        for box, new, size in writer.placed:
            where = box._where
            if where is None or where[0] is not document:
                continue
            self._starts[where[1]] = new
            self._ends[where[2]] = new + size
            self._boxes[where[1]] = box
            out.append((where[1], where[1] + where[3], new))
            splices = document.splices
            if splices is not None and where[1] in splices.boxes:
                laid = splices.boxes[where[1]].laid(document)
                tables.append(self._spliced(laid, new + size - laid.length))
        return out

    def _spliced(self, laid: Laid, payload: int) -> Numbers:
        import numpy as np

        for (box, number), place in laid.pointers.items():
            self._pointers.setdefault(box, {})[number] = payload + place
        return np.stack((laid.starts, laid.ends, laid.places + payload), axis=1)

    def _sorted(self, table: Numbers, document: Document) -> Numbers:
        import numpy as np

        last = table[:, 1] == self.length
        if document.truncated and last.any():
            declared = max(at + size for at, size in document.truncated.items())
            self.size = max(self.size, declared)
            table[last, 1] = self.size
        table = table[table[:, 1] > table[:, 0]]
        if not len(table):
            return np.zeros((1, 3), np.int64)
        return table[np.argsort(table[:, 0], kind="stable")]

    def start(self, offset: int) -> int | None:
        """Where the box now begins that began at ``offset``; None: there is no such box."""
        return self._starts.get(offset)

    def end(self, offset: int) -> int | None:
        """Where the box now ends that ended before ``offset``; None: there is no such box."""
        return self._ends.get(offset)

    def pointers(self, box: Box) -> dict[int, int]:
        """The offsets of ``box`` that lead to bytes put in: their number, and the new place."""
        return self._pointers.get(id(box), {})

    def shift_of(self, offsets: Numbers) -> tuple[Numbers, Numbers]:
        """By how much the bytes at ``offsets`` moved, and which of them are known."""
        import numpy as np

        inside = offsets < np.asarray(self.size, offsets.dtype)
        if offsets.dtype.kind == "i":
            inside &= offsets >= 0
        plain = np.where(inside, offsets, 0).astype(np.int64)
        row = np.searchsorted(self._from, plain, "right") - 1
        known = inside & (row >= 0)
        row = np.maximum(row, 0)
        known &= plain < self._behind[row]
        return self._shift[row], known

    def follow(self, offsets: Any, box: Box, field: str) -> Numbers:
        """The new offsets of the bytes at ``offsets``; those beyond the source stay.

        Raises:
            RelocationError: the bytes at one of them are gone, or their box was
                rewritten with another length.
        """
        import numpy as np

        old = np.asarray(offsets)
        old = old.astype(old.dtype.newbyteorder("="), copy=False)
        if old.dtype.kind == "u":
            old = old.astype(np.uint64)
        shift, known = self.shift_of(old)
        lost = ~known & (old < np.asarray(self.size, old.dtype))
        if old.dtype.kind == "i":
            lost &= old >= 0
        if lost.any():
            gone = old[lost][~self._stays(old[lost])]
            if len(gone):
                raise self._lost(int(gone[0]), box, field)
        out = old.copy()
        out[known] = (old[known].astype(np.int64) + shift[known]).astype(old.dtype)
        return out

    def follow_one(self, offset: int, box: Box, field: str) -> int:
        """The new offset of the byte at ``offset``; the same when it is beyond the source."""
        import numpy as np

        if not 0 <= offset < self.size:
            return offset
        if self._rows is None:
            self._rows = (
                self._from.tolist(),
                self._behind.tolist(),
                self._shift.tolist(),
            )
        starts, ends, shifts = self._rows
        row = bisect_right(starts, offset) - 1
        if row < 0 or offset >= ends[row]:
            return int(self.follow(np.array([offset], np.int64), box, field)[0])
        return offset + shifts[row]

    def _stays(self, offsets: Numbers) -> Numbers:
        """Which offsets into the middle of a container hold because nothing moved."""
        import numpy as np

        if self.shifted:
            return np.zeros(len(offsets), bool)
        out = np.zeros(len(offsets), bool)
        for holds in (True, False):
            for box in self._boxes.values():
                where = box._where
                if where is not None and box._container is holds:
                    out[(offsets >= where[1]) & (offsets < where[2])] = holds
        return out

    def _lost(self, offset: int, box: Box, field: str) -> RelocationError:
        for start, changed in self._boxes.items():
            where = changed._where
            if (
                where is not None
                and start <= offset < where[2]
                and not changed._container
            ):
                if where[0].splices is not None and start in where[0].splices.boxes:
                    return RelocationError(
                        f"points to byte {offset}, inside a sample that was replaced",
                        path=box.path,
                        field=field,
                    )
                return RelocationError(
                    f"points to byte {offset}, inside {changed.path}, which was rewritten "
                    "with another length; set this offset yourself in a new box",
                    path=box.path,
                    field=field,
                )
        return RelocationError(
            f"points to byte {offset} of the source, which is not in the new file",
            path=box.path,
            field=field,
        )


class Plan:
    """One layout of the new file, and what has to change for it.

    Attributes:
        writer: the layout.
        replaced: new bytes for boxes, by ``id``.
        resized: whether one of those has another size than the box has in this layout.
        wide: boxes (by ``id``) whose offsets need more room than they had.
        sized: runs of samples with other sizes than they had, by the ``id`` of the run.
    """

    def __init__(self, writer: Writer, wide: set[int]) -> None:
        self.writer = writer
        self.replaced: dict[int, bytes] = {}
        self.resized = False
        self.wide = wide
        self.sized: dict[int, Box] = {}
        self._places: dict[int, Places] = {}
        self._sizes: dict[int, int] | None = None

    def places(self, box: Box) -> Places | None:
        """The places of the source that ``box`` was read from; None when nothing moved.

        None too for a box that was not read from an opened file: its offsets are taken
        as its maker wrote them.
        """
        where = box._where
        if where is None or where[0].root is None:
            return None
        found = self._places.get(id(where[0]))
        if found is None:
            found = self._places[id(where[0])] = Places(where[0], self.writer)
        return found if found.changed else None

    def new_size(self, box: Box) -> int | None:
        """The size of a box that was written field by field; None for a copied one."""
        if self._sizes is None:
            self._sizes = {id(each): size for each, _, size in self.writer.placed}
        return self._sizes.get(id(box))

    def replace(self, box: Box, changed: Box) -> None:
        """Notes that ``changed`` is to be written in place of ``box``."""
        changed.parent = box.parent
        data = changed.to_bytes()
        self.replaced[id(box)] = data
        size = self.new_size(box)
        if size is None and box._where is not None:
            size = box._where[2] - box._where[1]
        self.resized = self.resized or len(data) != size
