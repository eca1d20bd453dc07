"""Which of the codes that the registration authority lists have a class.

The list is ``mp4ra/registered.csv`` in the folder of the specifications; what its kinds
are is said in ``mp4ra/kinds.toml`` beside it.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

from bmffgen.build import compile_classes
from bmffgen.middle import ir
from bmffgen.middle.collect import problem, read_toml

Status: TypeAlias = Literal["defined", "generic", "value", "missing"]
STATUSES: tuple[Status, ...] = ("defined", "generic", "value", "missing")


@dataclass(frozen=True, slots=True)
class Definition:
    """A class that reads a code.

    Attributes:
        name: the class.
        document: the title of its document, as it is cited.
        clause: the number of its clause, or its heading where there is no number.
    """

    name: str
    document: str
    clause: str

    def to_dict(self) -> dict[str, str]:
        """The definition as JSON can hold it."""
        return {"class": self.name, "document": self.document, "clause": self.clause}


@dataclass(frozen=True, slots=True)
class Coverage:
    """A registered code, and what is known about it.

    Attributes:
        media: the media type that it is registered for; often empty.
        specification: the authority's short name of the specification.
        status: ``defined`` by a class of its own; ``generic``: read by the class that
            serves all codes of its kind; ``value``: no class can be asked for;
            ``missing``.
        reason: why the code is a value.
    """

    code: str
    kind: str
    media: str
    specification: str
    status: Status
    definitions: tuple[Definition, ...] = ()
    reason: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The row as JSON can hold it."""
        out: dict[str, Any] = {
            "code": self.code,
            "kind": self.kind,
            "handler": self.media,
            "specification": self.specification,
            "status": self.status,
            "classes": [each.to_dict() for each in self.definitions],
        }
        return {**out, "reason": self.reason} if self.reason else out


@dataclass(frozen=True, slots=True)
class Unregistered:
    """A code that a class reads and the authority does not list, with the reason."""

    code: str
    definitions: tuple[Definition, ...]
    reason: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The row as JSON can hold it."""
        return {
            "code": self.code,
            "classes": [each.to_dict() for each in self.definitions],
            "reason": self.reason,
        }


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of codes, as ``kinds.toml`` tells it."""

    name: str
    roots: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    value: str = ""


@dataclass(frozen=True, slots=True)
class Kinds:
    """All that ``kinds.toml`` says."""

    kinds: dict[str, Kind]
    values: dict[tuple[str, str], str]
    handlers: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Report:
    """What the specifications define of what is registered.

    Attributes:
        rows: the registered codes, in the order of the list.
        beyond: codes of classes that are not registered.
        bytes_only: classes that stand for codes nobody defines, and keep bytes.
    """

    rows: tuple[Coverage, ...]
    beyond: tuple[Unregistered, ...]
    bytes_only: frozenset[str]


def coverage(specs: Path) -> Report:
    """Compares what is registered with the classes of a folder of specifications.

    Raises:
        SdlError: a specification, or one of the two lists, is not what it has to be.
    """
    kinds = read_kinds(specs / "mp4ra" / "kinds.toml")
    listed = _rows(specs / "mp4ra" / "registered.csv")
    compiled = compile_classes(specs)
    classes = _Classes(compiled, kinds)
    rows = []
    for row in listed:
        if row["kind"] not in kinds.kinds:
            raise problem(
                f"the kind '{row['kind']}' of '{row['code']}' is not in kinds.toml",
                specs / "mp4ra" / "registered.csv",
            )
        rows.append(classes.judge(row))
    beyond = _beyond(specs, classes, {row["code"] for row in listed})
    only = (
        each.name
        for each in compiled.values()
        if each.notes.default and _keeps_bytes(each)
    )
    return Report(tuple(rows), tuple(beyond), frozenset(only))


def summary(rows: Iterable[Coverage]) -> dict[str, dict[str, int]]:
    """How many codes of each kind are listed, and how many have which status."""
    counts: dict[str, Counter[str]] = {}
    for row in rows:
        counts.setdefault(row.kind, Counter())[row.status] += 1
    return {
        kind: {"listed": found.total(), **{each: found[each] for each in STATUSES}}
        for kind, found in counts.items()
    }


def read_kinds(file: Path) -> Kinds:
    """What the kinds of registered codes are.

    Raises:
        SdlError: the file is not there, or says what it cannot say.
    """
    data = read_toml(file)
    kinds: dict[str, Kind] = {}
    for entry in data.get("kinds", []):
        unknown = entry.keys() - {"kind", "roots", "places", "value"}
        if unknown or "kind" not in entry:
            raise problem("a kind has a kind, roots, places and a value, no more", file)
        name = entry["kind"]
        kinds[name] = Kind(
            name,
            tuple(entry.get("roots", ())),
            tuple(entry.get("places", ())),
            entry.get("value", ""),
        )
    values = {}
    for entry in data.get("values", []):
        if not entry.get("reason") or entry.get("kind") not in kinds:
            raise problem("values need a known kind and a reason", file)
        values.update(
            {(entry["kind"], code): entry["reason"] for code in entry["codes"]}
        )
    handlers = {
        media: tuple(codes) for media, codes in data.get("handlers", {}).items()
    }
    return Kinds(kinds, values, handlers)


def _rows(file: Path) -> list[dict[str, str]]:
    try:
        with file.open(encoding="utf-8", newline="") as text:
            return list(csv.DictReader(text))
    except OSError as error:
        raise problem(f"cannot be read: {error.strerror}", file) from None


def _beyond(specs: Path, classes: _Classes, listed: set[str]) -> list[Unregistered]:
    reasons: dict[str, str] = {}
    extra = specs / "mp4ra" / "unregistered.toml"
    for group in read_toml(extra).get("codes", []) if extra.exists() else []:
        for code in group["codes"]:
            reasons.setdefault(code, group["reason"])
    return [
        Unregistered(
            code, tuple(_definition(each) for each in found), reasons.get(code, "")
        )
        for code, found in sorted(classes.by_code.items())
        if code not in listed
    ]


def _definition(each: ir.ClassIR) -> Definition:
    return Definition(each.name, each.title, each.notes.clause or "")


class _Classes:
    """All classes by code; judges what is there for a registered one."""

    def __init__(self, classes: ir.Classes, kinds: Kinds) -> None:
        self._classes = classes
        self._kinds = kinds
        self.by_code: dict[str, list[ir.ClassIR]] = {}
        for each in classes.values():
            # A user type stands behind the code that all user types share.
            for code in dict.fromkeys(code[:4] for code in each.codes):
                self.by_code.setdefault(code.decode("latin-1"), []).append(each)
        native = {each.name for each in classes.values() if each.kind == "native"}
        named = {root for kind in kinds.kinds.values() for root in kind.roots}
        self._native = native
        self._families = named - native

    def judge(self, row: dict[str, str]) -> Coverage:
        """What there is for one row of the list."""
        code, kind = row["code"], self._kinds.kinds[row["kind"]]
        media = row["handler"]
        reason = kind.value or self._kinds.values.get((kind.name, code), "")
        found = [] if kind.value else self._of_kind(code, kind, media)
        status: Status = "defined" if found else "value" if reason else "missing"
        if status == "missing":
            found = self._generic(kind, media)
            status = "generic" if found else "missing"
        definitions = tuple(_definition(each) for each in found)
        reason = reason if status == "value" else ""
        return Coverage(
            code, kind.name, media, row["specification"], status, definitions, reason
        )

    def _of_kind(self, code: str, kind: Kind, media: str) -> list[ir.ClassIR]:
        return [
            each
            for each in self.by_code.get(code, ())
            if self._is(each, kind) and self._under(each, media)
        ]

    def _is(self, each: ir.ClassIR, kind: Kind) -> bool:
        if not kind.roots or set(kind.places) & set(each.notes.containers):
            return True
        if not self._native.isdisjoint(kind.roots):
            box = any(base.name in self._native for base in self._bases(each))
            return box and each.family not in self._families
        return any(base.name in kind.roots for base in self._bases(each))

    def _under(self, each: ir.ClassIR, media: str) -> bool:
        """Whether the class belongs under the handler types of a media type."""
        wanted = self._kinds.handlers.get(media)
        own = next(
            (b.notes.handlers for b in self._bases(each) if b.notes.handlers), ()
        )
        if wanted is None or not own or each.family not in self._families:
            return True
        return not set(wanted).isdisjoint(own)

    def _generic(self, kind: Kind, media: str) -> list[ir.ClassIR]:
        """The class that reads all codes of the kind, if it says more than bytes."""
        families = self._families.intersection(kind.roots)
        wanted = self._kinds.handlers.get(media, ())
        for each in self._classes.values():
            if not each.notes.default or each.family not in families:
                continue
            under = not each.notes.handlers or not set(wanted).isdisjoint(
                each.notes.handlers
            )
            if under and not _keeps_bytes(each):
                return [each]
        return []

    def _bases(self, each: ir.ClassIR) -> Iterable[ir.ClassIR]:
        yield each
        while each.base:
            each = self._classes[each.base]
            yield each


def _keeps_bytes(each: ir.ClassIR) -> bool:
    last = each.own[-1] if each.own else None
    return isinstance(last, ir.Octets) and last.length is None
