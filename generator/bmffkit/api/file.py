"""A file as a list of boxes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, overload

from bmffkit.api.plugins import load_plugins
from bmffkit.runtime.box import UnknownBox, descend
from bmffkit.runtime.document import Document, labels, shown_code
from bmffkit.runtime.errors import ParseError, SourceError, WriteError
from bmffkit.runtime.scan import TO_END, scan
from bmffkit.runtime.source import Source, open_source

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Iterator
    from types import TracebackType
    from typing import BinaryIO

    from bmffkit.api.items import Items
    from bmffkit.api.saving import Part
    from bmffkit.api.tracks import Tracks
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.registry import Registry
    from bmffkit.runtime.writer import Writer
    from bmffkit.semantics.rules.finding import Finding, Level

    B = TypeVar("B", bound=Box)
    Input = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO


def open(source: Input, *, registry: Registry | None = None) -> File:
    """Opens an MP4, HEIF or any other file made of boxes.

    Only the headers of the boxes at the top are read; everything else is read when it
    is asked for.

    Args:
        source: a path, bytes, a binary file object, or a URL (with the extra ``remote``).
        registry: the classes that boxes are made of; by default those of ``bmff``.

    Raises:
        SourceError: the input cannot be opened or read.
        ParseError: it is not made of boxes.
    """
    opened = open_source(source)
    try:
        chosen = registry if registry is not None else _registry()
        load_plugins(chosen)
        return File._opened(opened, chosen)
    except BaseException:
        opened.close()
        raise


def _registry() -> Registry:
    from bmff import REGISTRY

    found: Registry = REGISTRY
    return found


class File:
    """A file, opened or new: a context manager, and the boxes at the top.

    Changes are made in memory and take effect with ``save``. Offsets in boxes that were
    read (``stco``, ``iloc`` …) always count in the file as it was opened; ``save`` writes
    what they have to be in the new file. Offsets in boxes that you make are written as
    you set them.

    Args:
        children: the boxes of a new file.

    Attributes:
        children: the boxes at the top, in file order; the list may be changed.
        trailing: bytes behind the last box that are no box; they are written back.
        name: the path or URL; ``<bytes>`` for bytes, ``<new>`` for a new file.
    """

    def __init__(self, children: Iterable[Box] = ()) -> None:
        self.children: list[Box] = []
        self.trailing: bytes | memoryview = b""
        self.name = "<new>"
        self._source: Source | None = None
        self._document: Document | None = None
        self._first: list[Box] = []
        self._closed = False
        for box in children:
            self.append(box)

    @classmethod
    def new(cls, *children: Box) -> File:
        """A new file of the given boxes."""
        return cls(children)

    @classmethod
    def _opened(cls, source: Source, registry: Registry) -> File:
        file = cls()
        file.name = source.name
        file._source = source
        buffer = source.buffer
        document = Document(buffer, registry, source.ensure)
        document.root = file
        file._document = document
        _check_start(source)
        file.children, end = scan(document, None, 0, len(buffer), "Box")
        if not file.children or _is_guess(document, file.children[0]):
            reason = document.problems[0][1] if document.problems else "no box is there"
            raise ParseError(
                f"this is not a file made of boxes: {reason}", path=source.name
            )
        file._first = list(file.children)
        file.trailing = buffer[end:]
        return file

    # ------------------------------------------------------------------- the context

    def __enter__(self) -> File:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the file. Boxes read so far keep their values; arrays stay valid."""
        if self._closed:
            return
        self._closed = True
        self.children = []
        self._first = []
        self.trailing = b""
        if self._document is not None:
            self._document.root = None
            self._document.reader = None
            self._document.splices = None
            self._document.ensure = _refuse
            self._document.buffer = memoryview(b"")
        if self._source is not None:
            self._source.close()

    @property
    def closed(self) -> bool:
        """Whether ``close`` was called."""
        return self._closed

    # ------------------------------------------------------------------------ looking

    @property
    def size(self) -> int:
        """Bytes of the file as it was opened; of a new one as it would be written."""
        if self._document is not None:
            return len(self._document.buffer)
        return sum(len(part) for part in self._parts())

    @property
    def path(self) -> str:
        """The way from the top: nothing; it makes a file usable where a box is."""
        return ""

    @property
    def problems(self) -> list[tuple[int, str]]:
        """What the box headers met so far show to be wrong, as (offset, sentence).

        Boxes are read when they are asked for, so that a walk may add to the list.
        """
        found: list[tuple[int, str]] = []
        document = self._document
        if document is not None:
            found.extend(document.problems)
            for at, size in document.truncated.items():
                code = bytes(document.buffer[at + 4 : at + 8]).decode("latin-1")
                left = len(document.buffer) - at
                found.append(
                    (
                        at,
                        f"{shown_code(code)} claims {size} bytes, the file ends after {left}",
                    )
                )
            if len(self.trailing):
                at = len(document.buffer) - len(self.trailing)
                found.append((at, f"{len(self.trailing)} bytes at the end are no box"))
        return sorted(set(found))

    @property
    def tracks(self) -> Tracks:
        """The tracks, in the order of the movie box."""
        from bmffkit.api.tracks import Tracks

        return Tracks(self)

    @property
    def items(self) -> Items:
        """The items (pictures, metadata …) of the meta box at the top, or in ``moov``."""
        from bmffkit.api.items import Items

        return Items(self)

    @property
    def all_items(self) -> list[Items]:
        """The items of each meta box that has some: at the top, in ``moov``, in tracks and
        in fragments, in file order."""
        from bmffkit.api.items import all_items

        return all_items(self)

    def walk(self) -> Iterator[Box]:
        """All boxes, depth first. A box that cannot be read is there, without children."""
        return descend(list(self.children))

    @overload
    def find(self, path: str) -> Box: ...
    @overload
    def find(self, path: type[B]) -> B: ...
    def find(self, path: str | type[B]) -> Box | B:
        """The first box that ``path`` (or the class) names.

        Args:
            path: steps with ``/``: ``moov/trak[0]//stsz``, ``*``; or a class.

        Raises:
            NotFoundError: there is none; the message names what comes nearest.
        """
        self._check_open()
        from bmffkit.runtime import paths

        found: Box = paths.find(self, path)
        return found

    @overload
    def find_all(self, path: str) -> list[Box]: ...
    @overload
    def find_all(self, path: type[B]) -> list[B]: ...
    def find_all(self, path: str | type[B]) -> list[Box] | list[B]:
        """All boxes that ``path`` (or the class) names, in file order."""
        self._check_open()
        from bmffkit.runtime import paths

        return list(paths.matches(self, path))

    def to_dict(self, limit: int | None = None) -> dict[str, Any]:
        """Name, size and boxes as plain Python values that JSON can hold.

        Args:
            limit: longer tables and bytes are cut there; None: nothing is cut.
        """
        out: dict[str, Any] = {
            "name": self.name,
            "size": self.size,
            "children": [box.to_dict(limit) for box in self.children],
        }
        if len(self.trailing):
            from bmffkit.runtime.structure import plain

            out["trailing"] = plain(self.trailing, limit)
        return out

    # ------------------------------------------------------------------------ checking

    def validate(
        self, level: Level | None = None, rules: Iterable[str] | None = None
    ) -> list[Finding]:
        """What rules of the standards find in the file, as it is now.

        While samples have other bytes than in the opened file, that is what they find in
        the file as it would be saved; it is made in memory.

        Args:
            level: the least grave that is wanted: ``shall``, ``should`` or ``info``; by
                default ``should``, and every level where rules are named.
            rules: ids of rules, or how they begin (``STTS``); by default all rules.

        Raises:
            NotFoundError: there is no such rule.
            WriteError: samples were replaced, and the file cannot be written.
        """
        self._check_open()
        from bmffkit.semantics.rules.engine import validate

        document = self._document
        if document is None or document.splices is None:
            return validate(self, level, rules)
        if not any(each.data for each in document.splices.tracks.values()):
            return validate(self, level, rules)
        with open(self.to_bytes(), registry=document.registry) as saved:
            return validate(saved, level, rules)

    # ----------------------------------------------------------------------- changing

    def append(self, box: Box) -> None:
        """Puts ``box`` behind the last one at the top."""
        self.insert(len(self.children), box)

    def insert(self, index: int, box: Box) -> None:
        """Puts ``box`` before the one that has ``index`` at the top now."""
        self._check_open()
        if box.parent is not None or any(box is child for child in self.children):
            raise WriteError(
                "the box already stands somewhere; remove it there first", path=box.path
            )
        self.children.insert(index, box)

    def remove(self, box: Box) -> None:
        """Takes a box out of the top."""
        self._check_open()
        for index, child in enumerate(self.children):
            if child is box:
                del self.children[index]
                return
        raise WriteError(
            f"{shown_code(box.type)} does not stand at the top of {self.name}"
        )

    # ------------------------------------------------------------------------- saving

    def save(
        self,
        target: str | os.PathLike[str] | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
    ) -> Path:
        """Writes the file; what was not changed is written as it was, byte for byte.

        The bytes go to a temporary file beside the target, which takes the target's
        place when it is complete. Saving over the opened file is fine: this object
        stays usable, and its offsets go on counting in the file as it was opened.

        Args:
            target: where to; by default the file that was opened.
            progress: called with the bytes written so far, and all bytes.

        Returns:
            The path written to.

        Raises:
            RelocationError: an offset cannot follow the data it points to.
            WriteError: a value cannot be written, or there is no target.
            SourceError: the file system refuses.
        """
        self._check_open()
        if target is None:
            if self._source is None or self._source.path is None:
                raise WriteError(f"{self.name} has no path; say where to save it")
            target = self._source.path
        from bmffkit.api.saving import Forgetting, replace_file

        path = Path(target)
        if self._untouched():
            replace_file(path, self._parts(), progress, self._source)
            return path
        writer = self._laid_out()
        written = None
        if self._source is not None:
            mine = [row[:3] for row in writer.copied if row[3] is self._document]
            written = Forgetting(self._source, mine)
        replace_file(path, writer.parts, progress, written=written)
        return path

    def to_bytes(self) -> bytes:
        """The file as ``save`` would write it.

        Raises:
            RelocationError: an offset cannot follow the data it points to.
            WriteError: a value cannot be written.
        """
        self._check_open()
        return b"".join(self._parts())

    def _parts(self) -> list[Part]:
        if self._untouched():
            document = self._document
            assert document is not None
            if document.ensure is not None:
                document.ensure(0, len(document.buffer))
            return [document.buffer]
        return self._laid_out().parts

    def _laid_out(self) -> Writer:
        from bmffkit.semantics.relocation import lay_out

        return lay_out(self.children, self._write)

    def _give_back(self, start: int, end: int) -> None:
        """Gives back the memory of a range of the source, as far as no box there was read.

        What was read may have been changed in place, in memory alone.
        """
        if self._source is None:
            return
        for box in self.children:
            if box._lazy and box._document is self._document:
                first, behind = max(start, box._start), min(end, box._end)
                if first < behind:
                    self._source.forget(first, behind)

    def _untouched(self) -> bool:
        first = self._first
        if self._document is None or len(first) != len(self.children):
            return False
        if self._document.splices is not None:
            return False
        if any(
            a is not b or not a._lazy for a, b in zip(first, self.children, strict=True)
        ):
            return False
        last = first[-1]._where
        end = last[2] if last is not None else 0
        return bytes(self.trailing) == bytes(self._document.buffer[end:])

    def _write(self, writer: Writer) -> None:
        writer.boxes(self.children)
        document = self._document
        if document is not None and len(self.trailing):
            at = len(document.buffer) - len(self.trailing)
            if document.buffer[at:] == self.trailing:
                writer.moved.append((at, len(document.buffer), writer.length, document))
        writer.add(self.trailing)

    # ------------------------------------------------------------------------ showing

    def _check_open(self) -> None:
        if self._closed:
            raise SourceError("the file is closed", path=self.name)

    def __repr__(self) -> str:
        if self._closed:
            return f"<File {self.name!r}, closed>"
        names = list(labels(self.children[:12]).values())
        more = " …" if len(self.children) > 12 else ""
        size = f"{self.size} bytes" if self._document is not None else "new"
        return f"<File {self.name!r}, {size} [{' '.join(names)}{more}]>"


def _is_guess(document: Document, first: Box) -> bool:
    """Whether the first box is one only by chance: unknown, and longer than the file."""
    where = first._where
    open_ended = where is not None and (
        where[1] in document.truncated or where[4] == TO_END
    )
    return open_ended and isinstance(first, UnknownBox)


def _refuse(start: int, end: int) -> None:
    raise SourceError("the file is closed", offset=start)


def _check_start(source: Source) -> None:
    """Refuses what is clearly no box at the start."""
    buffer = source.buffer
    if len(buffer) < 8:
        reason = f"it has {len(buffer)} bytes" if len(buffer) else "it is empty"
        raise ParseError(
            f"this is not a file made of boxes: {reason}", path=source.name
        )
    if source.ensure is not None:
        source.ensure(0, min(32, len(buffer)))
    code = bytes(buffer[4:8])
    if not all(0x20 <= octet < 0x7F or octet >= 0xA0 for octet in code):
        raise ParseError(
            f"this is not a file made of boxes: it begins with {bytes(buffer[:8]).hex(' ')}",
            path=source.name,
            offset=0,
        )


open.takes_registry = True  # type: ignore[attr-defined]
