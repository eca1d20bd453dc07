"""The root of all boxes: header, place in the tree, reading on demand, writing."""

from __future__ import annotations

import builtins
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, overload

from bmffkit.runtime.document import shown_code
from bmffkit.runtime.errors import BmffError, WriteError
from bmffkit.runtime.reader import Reader
from bmffkit.runtime.structure import VALUES, Structure, values_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bmffkit.runtime.document import Document
    from bmffkit.runtime.writer import Writer

    Where = tuple[Document, int, int, int, int]

B = TypeVar("B", bound="Box")

_set_class = object.__setattr__


class Box(Structure):
    """A box of ISO/IEC 14496-12:2022, 4.2.

    A box found in a file is read when one of its fields is first asked for; until
    then it is only a place. A box made by its constructor has no place.

    Attributes:
        parent: the box that holds it; None at the top, or on its own.
        trailing: bytes behind the known syntax; they are written back.
    """

    __slots__ = (
        "_code",
        "_document",
        "_end",
        "_form",
        "_head",
        "_start",
        "parent",
        "trailing",
    )
    fourcc: ClassVar[bytes] = b""
    clause: ClassVar[str] = ""
    _container: ClassVar[bool] = False
    _lazy: ClassVar[bool] = False
    _accessors: ClassVar[tuple[str, ...]] = ()

    _code: bytes
    _document: Document | None
    _start: int
    _end: int
    _head: int
    _form: int
    parent: Box | None
    trailing: bytes

    def __init__(self, type: str = "") -> None:
        code = type.encode("latin-1") if type else self.fourcc
        if len(code) not in (4, 20):
            raise WriteError(f"a box type has four characters, not {type!r}")
        self._code = code
        self._document = None
        self._start = self._end = -1
        self._head = self._form = 0
        self.parent = None
        self.trailing = b""

    # -------------------------------------------------------------------- the header

    @property
    def _where(self) -> Where | None:
        """The document, first byte, byte behind, header size and form; None: a new box."""
        if self._document is None:
            return None
        return self._document, self._start, self._end, self._head, self._form

    @_where.setter
    def _where(self, place: Where | None) -> None:
        if place is None:
            self._document = None
            self._start = self._end = -1
            self._head = self._form = 0
            return
        self._document, self._start, self._end, self._head, self._form = place

    @property
    def type(self) -> str:
        """The four-character code."""
        return self._code[:4].decode("latin-1")

    @property
    def usertype(self) -> bytes | None:
        """The 16 bytes that tell ``uuid`` boxes apart; None for any other box."""
        return self._code[4:] or None

    @property
    def offset(self) -> int:
        """Where the box began in the file it was read from; -1 for a new box."""
        return self._start

    @property
    def size(self) -> int:
        """Its bytes in the file it was read from, header included; a new box's own bytes."""
        if self._document is None:
            return len(self.to_bytes())
        return self._end - self._start

    @property
    def header_size(self) -> int:
        """Bytes of the header in the file it was read from; 8 for a new box."""
        return self._head or 8 + len(self._code[4:])

    @property
    def truncated(self) -> bool:
        """Whether the end of the file cuts the box short."""
        return self._document is not None and self._start in self._document.truncated

    @property
    def path(self) -> str:
        """The way from the top, as ``find`` takes it: ``moov/trak[0]/mdia``."""
        steps: list[str] = []
        box: Box | None = self
        while box is not None:
            steps.append(box._label())
            box = box.parent
        return "/".join(reversed(steps))

    def _label(self) -> str:
        where = self._where
        above = self.parent
        if above is None:
            root = where[0].root if where is not None else None
            siblings = root.children if root is not None else None
        else:
            siblings = None if above._lazy else above.children
        if not siblings:
            return shown_code(self.type)
        if where is None:
            from bmffkit.runtime.document import labels

            return labels(siblings).get(id(self), shown_code(self.type))
        return where[0].label(self, siblings)

    # ---------------------------------------------------------------------- the tree

    if TYPE_CHECKING:
        # Containers keep it in a slot of their own.
        children: list[Box]
    else:

        @property
        def children(self) -> list[Box]:
            """The boxes inside, in file order; changes to the list change the file."""
            return []

    def walk(self) -> Iterator[Box]:
        """This box and all boxes inside it, depth first. A box that cannot be read has none."""
        yield self
        if self._container:
            yield from descend(self._children_or_none())

    def _children_or_none(self) -> list[Box]:
        try:
            if self._lazy:
                self._load()
            return self.children
        except BmffError:
            return []

    @overload
    def find(self, path: str) -> Box: ...
    @overload
    def find(self, path: builtins.type[B]) -> B: ...
    def find(self, path: str | builtins.type[B]) -> Box | B:
        """The first box that ``path`` (or the class) names below this one.

        Args:
            path: steps with ``/``: ``trak[0]/mdia``, ``//stsz``, ``*``; or a class.

        Raises:
            NotFoundError: there is none; the message names what comes nearest.
        """
        from bmffkit.runtime import paths

        found: Box | B = paths.find(self, path)
        return found

    @overload
    def find_all(self, path: str) -> list[Box]: ...
    @overload
    def find_all(self, path: builtins.type[B]) -> list[B]: ...
    def find_all(self, path: str | builtins.type[B]) -> list[Box] | list[B]:
        """All boxes that ``path`` (or the class) names below this one, in file order."""
        from bmffkit.runtime import paths

        return list(paths.matches(self, path))

    def append(self, box: Box) -> None:
        """Puts ``box`` behind the last child."""
        self.insert(len(self._own_children()), box)

    def insert(self, index: int, box: Box) -> None:
        """Puts ``box`` before the child that has ``index`` now."""
        children = self._own_children()
        if box.parent is not None or any(box is child for child in children):
            raise WriteError(
                "the box already stands somewhere; remove it there first", path=box.path
            )
        children.insert(index, box)
        box.parent = self

    def remove(self, box: Box) -> None:
        """Takes a child out."""
        children = self._own_children()
        for index, child in enumerate(children):
            if child is box:
                del children[index]
                box.parent = None
                return
        raise WriteError(f"{shown_code(box.type)} does not stand here", path=self.path)

    def _own_children(self) -> list[Box]:
        if not self._container:
            raise WriteError("this box holds no boxes", path=self.path)
        return self.children

    def _child(self, *codes: bytes) -> Any:
        for child in self.children:
            if child._code[:4] in codes:
                return child
        return None

    def _children_with(self, *codes: bytes) -> Any:
        return [child for child in self.children if child._code[:4] in codes]

    def _children_named(self, name: str) -> Any:
        return [
            c for c in self.children if any(k.__name__ == name for k in type(c).__mro__)
        ]

    def _child_named(self, name: str) -> Any:
        found = self._children_named(name)
        return found[0] if found else None

    def _adopt(self, children: Iterable[Box]) -> list[Box]:
        listed = list(children)
        for child in listed:
            child.parent = self
        return listed

    # ----------------------------------------------------------------------- reading

    def load(self) -> None:
        """Reads the fields now, if they have not been read yet.

        Raises:
            ParseError: the bytes are not what the syntax demands.
        """
        if self._lazy:
            self._load()

    def fields(self) -> Iterator[tuple[str, Any]]:
        """Every syntax element with its value, in the order of the syntax."""
        if self._lazy:
            self._load()
        kind = self.__class__
        values = VALUES.get(kind) or values_of(kind)
        return zip(kind._fields, values(self))  # noqa: B905 (a keyword costs time)

    def _load(self) -> None:
        document = self._document
        assert document is not None
        start, end, head = self._start, self._end, self._head
        unread = self.__class__
        _set_class(self, "__class__", unread.__base__)
        # One field is all of a media data box; it asks for its bytes itself, when it is long.
        if document.ensure is not None and (
            len(self._fields) != 1 or end - start < 1 << 20
        ):
            document.ensure(start + head, end)
        # One reader serves one box after the other; a box inside a box needs a second.
        reader = document.reader
        if reader is None:
            reader = Reader(document, start + head, end, self)
        else:
            document.reader = None
            reader.position = reader.start = start + head
            reader.end = end
            reader.owner = self
            reader.bit = 0
            reader.spare = -1
        try:
            self._read(reader)
            if reader.bit:
                reader.pad()
        except BaseException:
            self._unload(unread)
            raise
        position = reader.position
        self.trailing = bytes(reader.buffer[position:end]) if position != end else b""
        reader.owner = None
        document.reader = reader

    def _unload(self, unread: builtins.type[Box]) -> None:
        for name, attribute in unread.__dict__.items():
            if isinstance(attribute, property):
                try:
                    object.__delattr__(self, name)
                except AttributeError:
                    continue
        _set_class(self, "__class__", unread)

    def _read(self, r: Reader, /) -> None:
        raise NotImplementedError

    # ----------------------------------------------------------------------- writing

    def _write(self, w: Writer, /) -> None:
        raise NotImplementedError

    def to_bytes(self) -> bytes:
        """The box as it is written, header included."""
        from bmffkit.runtime.writer import Writer

        writer = Writer()
        self._write_box(writer)
        return writer.joined()

    @classmethod
    def from_bytes(cls: builtins.type[B], data: bytes) -> B:
        """A box read from bytes of its own, header included.

        Raises:
            ParseError: the bytes are no box of this class, or not one box alone.
        """
        from bmffkit.runtime.registry import alone

        box: B = alone(cls, data)
        return box

    def _write_box(self, w: Writer) -> None:
        if self._written_whole(w):
            return
        from bmffkit.runtime.header import header_of

        place, start = len(w.parts), w.length
        w.parts.append(b"")
        # What is inside must know its place, so room is left for the header first.
        room = self.header_size
        w.length += room
        mark = len(w.moved), len(w.placed)
        above = w.owner
        w.owner = self
        self._write_fields(w)
        w.fill()
        if self.trailing:
            w.add(self.trailing)
        w.owner = above
        payload = w.length - start - room
        header = header_of(self, payload)
        if len(header) != room:
            w.shift(len(header) - room, *mark)
        w.parts[place] = header
        w.placed.append((self, start, w.length - start))
        where = self._where
        if (
            where is not None
            and not self._container
            and payload == where[2] - where[1] - where[3]
        ):
            w.moved.append(
                (where[1] + where[3], where[2], start + len(header), where[0])
            )

    def _written_whole(self, w: Writer) -> bool:
        """Writes the box if its bytes are known, or come from its source; says whether."""
        data = w.replaced.get(id(self)) if w.replaced else None
        if data is not None:
            w.placed.append((self, w.length, len(data)))
            w.add(data)
            return True
        where = self._where
        spliced = where[0].splices if where is not None else None
        splices = spliced.boxes.get(where[1]) if spliced is not None and where else None
        if splices is not None:
            splices.write(self, w)
            return True
        if not self._lazy or where is None:
            return False
        if not w.verbatim:
            with suppress(BmffError):
                self._load()
                return False
        self._copy(w, where)
        return True

    def _write_fields(self, w: Writer) -> None:
        try:
            self._write(w)
        except (TypeError, AttributeError) as error:
            # A value of the wrong kind: a None where a number is needed, a list of none.
            raise WriteError(f"cannot be written: {error}", path=self.path) from error

    def _copy(self, w: Writer, where: Where) -> None:
        document, start, end = where[:3]
        if document.ensure is not None:
            document.ensure(start, end)
        w.moved.append((start, end, w.length, document))
        w.copied.append((len(w.parts), start, end, document))
        w.add(document.buffer[start:end])

    # ----------------------------------------------------------------------- showing

    def to_dict(self, limit: int | None = None) -> dict[str, Any]:
        """Type, place, fields and children as plain Python values that JSON can hold."""
        out: dict[str, Any] = {
            "type": self.type,
            "class": type(self).__name__,
            "path": self.path,
            "offset": self.offset,
            "size": self.size,
        }
        if self.usertype is not None:
            out["usertype"] = self.usertype.hex()
        try:
            self.load()
        except BmffError as error:
            out["error"] = str(error)
            return out
        out["fields"] = super().to_dict(limit)
        if self.trailing:
            from bmffkit.runtime.structure import plain

            out["trailing"] = plain(self.trailing, limit)
        if self._container:
            out["children"] = [child.to_dict(limit) for child in self.children]
        return out

    def __repr__(self) -> str:
        try:
            text = super().__repr__()
        except BmffError as error:
            return f"<{type(self).__name__} {shown_code(self.type)!r}: {error}>"
        if self._container and self.children:
            inside = " ".join(shown_code(child.type) for child in self.children[:12])
            more = " …" if len(self.children) > 12 else ""
            text += f" [{inside}{more}]"
        return text

    def __str__(self) -> str:
        place = (
            f" at {self.offset:#x}, {self.size} bytes"
            if self._where is not None
            else ""
        )
        return f"{shown_code(self.type)} {type(self).__name__}{place}"


def descend(boxes: list[Box]) -> Iterator[Box]:
    """Boxes and all boxes inside them, depth first."""
    stack = [iter(boxes)]
    while stack:
        for box in stack[-1]:
            yield box
            if box._container:
                inside = box._children_or_none()
                if inside:
                    stack.append(iter(inside))
                    break
        else:
            stack.pop()


class UnknownBox(Box):
    """A box whose syntax is not known; its bytes are kept.

    Attributes:
        data: the payload.
    """

    __slots__ = ("data",)
    _fields: ClassVar[tuple[str, ...]] = ("data",)
    data: bytes | memoryview

    def __init__(self, type: str, *, data: bytes = b"") -> None:
        super().__init__(type)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
