"""Which class reads which code.

Generated packages hand their tables to a ``Registry``; classes are imported when a
file first needs them. Users add classes of their own with ``register``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from bmffkit.runtime.context import Path
from bmffkit.runtime.document import Document, shown_code
from bmffkit.runtime.errors import ParseError, WriteError

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.structure import Record

C = TypeVar("C", bound=type)


class Entry(NamedTuple):
    """One way to a class.

    Attributes:
        name: the class.
        handlers: handler types that it belongs to; none: any.
        containers: types or classes that may hold it; none: any.
        peek: bytes that must stand at an offset of the payload, if any.
    """

    name: str
    handlers: tuple[str, ...] = ()
    containers: tuple[str, ...] = ()
    peek: tuple[int, bytes] | None = None


class Family(NamedTuple):
    """The classes that derive from one root, by code.

    Attributes:
        entries: by code (for ``uuid`` boxes the code and the user type).
        defaults: for codes that no entry has.
        otherwise: the family to ask next.
        handler: how to find the handler type that tells entries apart.
    """

    entries: Mapping[bytes, tuple[Entry, ...]]
    defaults: Sequence[Entry] = ()
    otherwise: str = ""
    handler: Path | None = None


class Registry:
    """The classes of one generated package, and those its users added.

    Attributes:
        names: the module of each class of the package.
    """

    def __init__(
        self,
        families: Mapping[str, Family],
        load: Callable[[str], type[Any]],
        names: Mapping[str, str] | None = None,
    ) -> None:
        self._families = dict(families)
        self._load = load
        self.names = names if names is not None else {}
        self._known: dict[str, dict[bytes, type[Box]]] = {}
        self._twins: dict[type[Box], type[Box]] = {}
        self._added: dict[str, dict[bytes, list[tuple[Entry, type[Any]]]]] = {}

    # ---------------------------------------------------------------------- look up

    def known(self, family: str) -> dict[bytes, type[Box]]:
        """The twins of codes that need no second look; fills as codes are met."""
        return self._known.setdefault(family, {})

    def choose(
        self,
        family: str,
        code: bytes,
        parent: Box | None,
        document: Document,
        payload: int,
    ) -> type[Box]:
        """The class of a box found in ``parent``, as its twin for boxes not read yet."""
        from bmffkit.runtime.box import UnknownBox

        name = family
        while name:
            table = self._families.get(name)
            kind, certain = self._entry(
                name, table, code, parent, (document.buffer, payload)
            )
            if kind is not None:
                twin = self.twin(kind)
                if certain:
                    self.known(family)[code] = twin
                return twin
            name = table.otherwise if table is not None else ""
        return self.twin(UnknownBox)

    def record(
        self, family: str, code: bytes, owner: Box | None
    ) -> type[Record] | None:
        """The class of a record, or None."""
        name = family
        while name:
            table = self._families.get(name)
            kind, _ = self._entry(name, table, code, owner, None)
            if kind is not None:
                return kind
            name = table.otherwise if table is not None else ""
        return None

    def fallback(self, family: str) -> type[Any] | None:
        """The class that serves unknown codes of a family, or of the family it turns to."""
        name = family
        while name:
            table = self._families.get(name)
            if table is None:
                return None
            if table.defaults:
                return self._load(table.defaults[-1].name)
            name = table.otherwise
        return None

    def knows(self, family: str) -> bool:
        """Whether there is a family of that name."""
        return family in self._families

    def root(self, family: str) -> type[Any] | None:
        """The class that a family began with; None: the package has no such family."""
        name = family
        while (table := self._families.get(name)) is not None and table.otherwise:
            name = table.otherwise
        return self._load(name) if name in self.names else None

    def _entry(
        self,
        name: str,
        table: Family | None,
        code: bytes,
        parent: Box | None,
        payload: tuple[memoryview, int] | None,
    ) -> tuple[type[Any] | None, bool]:
        added = self._added.get(name, {}).get(code, [])
        if added:
            chosen = self._pick([entry for entry, _ in added], table, parent, payload)
            for entry, kind in added:
                if entry is chosen:
                    return kind, False
        if table is None:
            return None, False
        entries = table.entries.get(code, ())
        if entries:
            alone = len(entries) == 1 and entries[0].peek is None and not added
            if alone:
                return self._load(entries[0].name), True
            picked = self._pick(entries, table, parent, payload)
            if picked is not None:
                return self._load(picked.name), False
        if table.defaults:
            only = len(table.defaults) == 1 and not table.defaults[0].handlers
            picked = (
                table.defaults[0]
                if only
                else self._pick(table.defaults, table, parent, payload, strict=True)
            )
            if picked is not None:
                return self._load(picked.name), False
        return None, False

    def _pick(
        self,
        entries: Iterable[Entry],
        table: Family | None,
        parent: Box | None,
        payload: tuple[memoryview, int] | None,
        strict: bool = False,
    ) -> Entry | None:
        handler: str | None = None
        asked = False
        best: tuple[int, Entry] | None = None
        for entry in entries:
            points = 0
            if entry.peek is not None:
                if payload is None or not _peeks(entry.peek, *payload):
                    continue
                points += 8
            if entry.containers:
                points += 4 if _holds(parent, entry.containers) else -4
            if entry.handlers:
                if not asked and table is not None and table.handler is not None:
                    handler, asked = table.handler.find(parent), True
                if handler in entry.handlers:
                    points += 2
                elif strict:
                    continue
                else:
                    points -= 2
            if best is None or points > best[0]:
                best = (points, entry)
        return best[1] if best is not None else None

    def load(self, name: str) -> type[Any]:
        """A class of the package by its name.

        Raises:
            KeyError: there is no such class.
        """
        return self._load(name)

    def twin(self, kind: type[Box]) -> type[Box]:
        """The twin of a box class, for boxes not read yet."""
        found = self._twins.get(kind)
        if found is None:
            found = self._twins[kind] = unread(kind)
        return found

    def classes(self) -> dict[str, dict[bytes, tuple[str, ...]]]:
        """All codes of all families, with the names of their classes."""
        out: dict[str, dict[bytes, tuple[str, ...]]] = {}
        for name, family in self._families.items():
            out[name] = {
                code: tuple(entry.name for entry in entries)
                for code, entries in family.entries.items()
            }
        return out

    # --------------------------------------------------------------------- register

    def register(
        self,
        *codes: str,
        family: str = "Box",
        handlers: Iterable[str] = (),
        containers: Iterable[str] = (),
    ) -> Callable[[C], C]:
        """A class decorator: from now on the class reads boxes (or records) of ``codes``.

        Args:
            codes: four characters; for a ``uuid`` box 32 hexadecimal digits. None: the
                class's own ``fourcc``.
            family: the root class whose members are looked up, as ``SampleEntry``.
            handlers: handler types that it belongs to; none: any.
            containers: types or class names that may hold it; none: any.

        Raises:
            WriteError: a code is not a code.
        """

        def add(kind: C) -> C:
            listed = [_code(code) for code in codes] or [getattr(kind, "fourcc", b"")]
            for code in listed:
                if len(code) not in (4, 20):
                    raise WriteError(f"a code has four characters, not {code!r}")
                entry = Entry(kind.__name__, tuple(handlers), tuple(containers))
                table = self._added.setdefault(family, {})
                table.setdefault(code, []).insert(0, (entry, kind))
            self._known.clear()
            return kind

        return add


def _code(code: str) -> bytes:
    if len(code) == 32:
        return b"uuid" + bytes.fromhex(code)
    return code.encode("latin-1", "replace")


def _peeks(peek: tuple[int, bytes], buffer: memoryview, payload: int) -> bool:
    start = payload + peek[0]
    return bytes(buffer[start : start + len(peek[1])]) == peek[1]


def _holds(parent: Box | None, containers: tuple[str, ...]) -> bool:
    if parent is None:
        return "file" in containers
    if parent.type in containers:
        return True
    return any(kind.__name__ in containers for kind in type(parent).__mro__)


def unread(kind: type[Box]) -> type[Box]:
    """The twin of a box class for boxes not read yet: any touch of a field reads it.

    A twin has the same slots, so a box changes from one to the other by assigning its
    class; once it has been read, attribute access costs nothing extra.
    """
    from bmffkit.runtime.box import Box

    names = {"trailing"}
    for level in kind.__mro__:
        if level is not Box and issubclass(level, Box):
            names.update(level.__dict__.get("__slots__", kind._fields))
    names -= {"__dict__", "__weakref__"}
    space: dict[str, Any] = {name: _deferred(name) for name in names}
    space |= {
        "__slots__": (),
        "__module__": kind.__module__,
        "__qualname__": kind.__qualname__,
        "__doc__": kind.__doc__,
        "_lazy": True,
    }
    twin: type[Box] = type(kind.__name__, (kind,), space)
    return twin


def _deferred(name: str) -> property:
    """An attribute that reads the box first; then it is the class's own again."""

    def get(self: Box) -> Any:
        self._load()
        return getattr(self, name)

    def put(self: Box, value: Any) -> None:
        self._load()
        setattr(self, name, value)

    return property(get, put)


def alone(kind: type[Any], data: bytes) -> Any:
    """A box of ``kind`` out of bytes that hold it and nothing else.

    Raises:
        ParseError: the bytes are another box, or more than one.
    """
    from bmffkit.runtime.scan import scan

    registry = registry_of(kind)
    document = Document(memoryview(data), registry)
    found, after = scan(document, None, 0, len(data), "Box", 1)
    if not found or after != len(data):
        raise ParseError("the bytes are not one whole box")
    box = found[0]
    if not isinstance(box, kind):
        if kind.fourcc and box._code != kind.fourcc and not kind._fields:
            raise ParseError(f"the bytes are a {shown_code(box.type)}")
        box.__class__ = object.__getattribute__(box, "__class__")
        fresh = object.__new__(registry.twin(kind))
        fresh._document, fresh._start, fresh._end = box._document, box._start, box._end
        fresh._head, fresh._form = box._head, box._form
        fresh._code, fresh.parent = box._code, None
        box = fresh
    box.load()
    return box


def registry_of(kind: type[Any]) -> Registry:
    """The registry of the generated package that a class belongs to."""
    import sys

    package = kind.__module__.partition(".")[0]
    found = getattr(sys.modules.get(package), "REGISTRY", None)
    return found if isinstance(found, Registry) else EMPTY


def registry_for(box: Box) -> Registry:
    """The registry of the package that a box was read by, or that its class belongs to."""
    where = box._where
    return where[0].registry if where is not None else registry_of(type(box))


def from_text(package: str, classes: str, families: str) -> Registry:
    """A registry out of the two tables that a generated package holds.

    ``classes`` has a line for each folder: its name and its classes. ``families`` has a
    line for each family, followed by lines for its codes: the code, the class, and the
    conditions (``handlers``, ``in``, ``peek``) with their values.
    """
    names: dict[str, str] = {}
    for line in classes.splitlines():
        folder, *members = line.split() or [""]
        for member in members:
            names[member] = f"{package}.{folder}.{member}"

    def load(name: str) -> type[Any]:
        found = getattr(import_module(names[name]), name)
        assert isinstance(found, type)
        return found

    return Registry(_families(families), load, names)


_WORDS = frozenset(("handlers", "in", "peek", "else", "handler"))


def _families(text: str) -> dict[str, Family]:
    out: dict[str, Family] = {}
    entries: dict[bytes, tuple[Entry, ...]] = {}
    defaults: list[Entry] = []
    for line in text.splitlines():
        words = line.split()
        if not words:
            continue
        given = _given(words[2:]) if len(words) > 2 else {}
        if words[0] == "family":
            entries, defaults = {}, []
            steps = given.get("handler", [])
            pairs = list(zip(steps[::2], steps[1::2], strict=True))
            path = Path("handler", *pairs) if pairs else None
            out[words[1]] = Family(
                entries, defaults, "".join(given.get("else", ())), path
            )
            continue
        entry = Entry(words[1], *_conditions(given)) if given else Entry(words[1])
        if words[0] == "default":
            defaults.append(entry)
        else:
            code = _word(words[0])
            entries[code] = (*entries.get(code, ()), entry)
    return out


def _given(words: list[str]) -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    values: list[str] = []
    for word in words:
        if word in _WORDS:
            values = out[word] = []
        else:
            values.append(word)
    return out


def _conditions(
    given: dict[str, list[str]],
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[int, bytes] | None]:
    peek = given.get("peek")
    return (
        tuple(_word(word).decode("latin-1") for word in given.get("handlers", ())),
        tuple(_name(word) for word in given.get("in", ())),
        (int(peek[0]), bytes.fromhex(peek[1])) if peek else None,
    )


def _word(word: str) -> bytes:
    return bytes.fromhex(word[2:]) if word.startswith("0x") else word.encode("latin-1")


def _name(word: str) -> str:
    return _word(word).decode("latin-1") if word.startswith("0x") else word


def _nothing(name: str) -> type[Any]:
    raise KeyError(name)


EMPTY = Registry({}, _nothing)
"""A registry without classes: every box is unknown."""
