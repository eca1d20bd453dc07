"""How two folders of specifications differ: class by class, field by field, in words.

Declarations are compared, and what annotations say; comments and spelling do not matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bmffgen.front import ast
from bmffgen.front.notes import ClassNotes, Context
from bmffgen.middle.collect import Declared, collect, load_profile
from bmffgen.middle.resolve import own_codes
from bmffgen.report.changes import Change, body_changes, enumeration, instead
from bmffgen.report.elements import Element, elements, value_text

PROFILE = "profile.toml"


@dataclass(frozen=True, slots=True)
class Class:
    """A class of one side, with the codes of all its declarations."""

    name: str
    declared: Declared
    codes: tuple[str, ...]
    box: bool

    @property
    def notes(self) -> ClassNotes:
        """What its annotations say."""
        return self.declared.notes

    @property
    def clause(self) -> str:
        """Its clause."""
        return self.notes.clause or ""

    @property
    def document(self) -> str:
        """Its document, without edition: the folder of its module."""
        return self.declared.module.partition(".")[0]

    def to_dict(self) -> dict[str, Any]:
        """What identifies the class, as JSON can hold it."""
        base = self.declared.declaration.base
        return {
            "class": self.name,
            "document": self.declared.title,
            "clause": self.clause,
            "base": base.name if base is not None else "",
            "codes": list(self.codes),
        }


@dataclass(frozen=True, slots=True)
class Changed:
    """A class that is on both sides, and not the same."""

    old: Class
    new: Class
    changes: tuple[Change, ...]

    def to_dict(self) -> dict[str, Any]:
        """The changes as JSON can hold them."""
        out = self.new.to_dict()
        if self.old.name != self.new.name:
            out["was"] = self.old.name
        return {**out, "changes": [each.to_dict() for each in self.changes]}


@dataclass(slots=True)
class Difference:
    """How two sides differ.

    Attributes:
        same: how many classes are the same on both.
    """

    changed: list[Changed] = field(default_factory=list)
    added: list[Class] = field(default_factory=list)
    removed: list[Class] = field(default_factory=list)
    same: int = 0

    def __bool__(self) -> bool:
        return bool(self.changed or self.added or self.removed)

    def to_dict(self) -> dict[str, Any]:
        """The difference as JSON can hold it."""
        return {
            "changed": [each.to_dict() for each in self.changed],
            "added": [each.to_dict() for each in self.added],
            "removed": [each.to_dict() for each in self.removed],
            "same": self.same,
        }

    def lines(self) -> Iterator[tuple[str, str]]:
        """Pairs of a class with its clause, and one thing to say about it."""
        for changed in self.changed:
            for change in changed.changes:
                yield f"{changed.new.name} ({changed.new.clause})", change.sentence
        for each in self.added:
            yield f"{each.name} ({each.clause})", f"new class{_what(each)}"
        for each in self.removed:
            yield f"{each.name} ({each.clause})", f"class removed{_what(each)}"


def _what(each: Class) -> str:
    base = each.declared.declaration.base
    codes = f", {_code_word(each)} {_quoted(each.codes)}" if each.codes else ""
    extends = f", extends {base.name}" if base is not None else ""
    return f" of {each.declared.title}, {each.clause}{codes}{extends}"


def difference(old: Path, new: Path) -> Difference:
    """Compares two folders of specifications, or two profiles.

    Raises:
        SdlError: a side is not what it has to be.
    """
    return compare(read_side(old), read_side(new))


def read_side(path: Path) -> dict[str, Class]:
    """The classes in force of a folder with a profile, or of a profile.

    Raises:
        SdlError: it is not what it has to be.
    """
    folder, name = (path, PROFILE) if path.is_dir() else (path.parent, path.name)
    return classes_of(collect(folder, load_profile(folder, name)))


def classes_of(declared: Iterable[Declared]) -> dict[str, Class]:
    """Classes by name; one that is published twice has the codes of both."""
    first: dict[str, Declared] = {}
    codes: dict[str, list[str]] = {}
    for each in declared:
        name = each.declaration.name
        first.setdefault(name, each)
        known = codes.setdefault(name, [])
        known += [code for code in own_codes(each) if code not in known]
    return {
        name: Class(name, each, tuple(codes[name]), _is_box(name, first))
        for name, each in first.items()
    }


def _is_box(name: str, classes: Mapping[str, Declared]) -> bool:
    seen: set[str] = set()
    while name in classes and name not in seen:
        seen.add(name)
        if classes[name].notes.native:
            return True
        base = classes[name].declaration.base
        name = base.name if base is not None else ""
    return False


def compare(old: Mapping[str, Class], new: Mapping[str, Class]) -> Difference:
    """Compares two sets of classes."""
    out = Difference()
    gone = {name: each for name, each in old.items() if name not in new}
    for name, each in new.items():
        before = old.get(name) or _former(each, gone)
        if before is None:
            out.added.append(each)
            continue
        gone.pop(before.name, None)
        changes = tuple(class_changes(before, each, old, new))
        if changes:
            out.changed.append(Changed(before, each, changes))
        else:
            out.same += 1
    out.removed = list(gone.values())
    return out


def _former(each: Class, gone: Mapping[str, Class]) -> Class | None:
    """The class of another name that says the same, if it is clear which."""
    body = elements(each.declared.declaration)
    if not body and not each.codes:
        return None
    found = [
        other
        for other in gone.values()
        if other.codes == each.codes
        and _base_name(other) == _base_name(each)
        and elements(other.declared.declaration) == body
    ]
    return found[0] if len(found) == 1 else None


# ------------------------------------------------------------------------- one class


def class_changes(
    old: Class, new: Class, before: Mapping[str, Class], after: Mapping[str, Class]
) -> Iterator[Change]:
    """All changes of one class."""
    if old.name != new.name:
        text = f"now called {new.name} instead of {old.name}"
        yield Change("class name", text, (), old.name, new.name)
    yield from _place(old, new)
    yield from _codes(old, new)
    yield from _header(old, new, before, after)
    yield from _annotations(old, new)
    whole = "box" if new.box else "record"
    mine, yours = _body(old), _body(new)
    yield from body_changes(mine, yours, whole)


def _body(each: Class) -> list[Element]:
    return elements(each.declared.declaration)


def _place(old: Class, new: Class) -> Iterator[Change]:
    if old.document != new.document:
        text = f"now in {instead(new.declared.title, old.declared.title)}"
        yield Change("document", text, (), old.declared.title, new.declared.title)
    if old.clause != new.clause:
        text = f"now clause {instead(new.clause, old.clause)}"
        yield Change("clause", text, (), old.clause, new.clause)


def _code_word(each: Class) -> str:
    return "box type" if each.box else "code"


def _quoted(codes: Iterable[str]) -> str:
    return enumeration([f"'{each}'" for each in codes])


def _codes(old: Class, new: Class) -> Iterator[Change]:
    gone = [each for each in old.codes if each not in new.codes]
    came = [each for each in new.codes if each not in old.codes]
    if not gone and not came:
        return
    word = _code_word(new)
    if gone and came:
        text = f"{word} {_quoted(came)} instead of {_quoted(gone)}"
    elif came:
        text = f"{'also ' if old.codes else ''}{word} {_quoted(came)}"
    else:
        text = f"no longer {word} {_quoted(gone)}"
    yield Change("code", text, (), " ".join(old.codes), " ".join(new.codes))


def _base_name(each: Class) -> str:
    base = each.declared.declaration.base
    return base.name if base is not None else ""


def _header(
    old: Class, new: Class, before: Mapping[str, Class], after: Mapping[str, Class]
) -> Iterator[Change]:
    was, now = _base_name(old), _base_name(new)
    if was != now:
        text = (
            f"base class now {instead(now, was)}"
            if now
            else f"no base class (was {was})"
        )
        yield Change("base", text, (), was, now)
    else:
        mine, yours = _arguments(old, before), _arguments(new, after)
        for name in dict.fromkeys((*mine, *yours)):
            first, second = mine.get(name, ""), yours.get(name, "")
            if first != second:
                text = f"{name} {instead(second, first)}"
                yield Change("argument", text, (), first, second)
    for name, said in _said_of_header(new).items():
        earlier = _said_of_header(old)[name]
        if said != earlier:
            yield Change(
                name, f"{name} now {said} instead of {earlier}", (), earlier, said
            )


def _arguments(each: Class, classes: Mapping[str, Class]) -> dict[str, str]:
    """The arguments of ``extends`` behind the code, by the names of what they fill."""
    base = each.declared.declaration.base
    if base is None or base.arguments is None:
        return {}
    parent = classes.get(base.name)
    formals = parent.declared.declaration.formals if parent is not None else None
    names = [formal.name or "" for formal in formals or ()]
    out = {}
    for number, argument in enumerate(base.arguments):
        if any(isinstance(value, ast.FourCC) for value in argument.values):
            continue
        given = names[number] if number < len(names) else ""
        name = argument.name or given or f"argument {number + 1}"
        out[name] = " or ".join(value_text(value) for value in argument.values)
    return out


def _said_of_header(each: Class) -> dict[str, str]:
    node = each.declared.declaration
    formals = ", ".join(_formal(formal) for formal in node.formals or () if formal.name)
    expandable = node.expandable
    tag = "" if node.tag is None else _tag(node.tag)
    return {
        "parameters": f"({formals})",
        "alignment": f"{node.aligned} bits" if node.aligned is not None else "none",
        "abstract": "yes" if node.abstract else "no",
        "expandable": (
            ("yes" if expandable else "no")
            if isinstance(expandable, bool)
            else value_text(expandable)
        ),
        "tag": tag or "none",
    }


def _formal(formal: ast.Formal) -> str:
    # A type before a parameter tells no more than the name.
    return f"{formal.name}{' (optional)' if formal.optional else ''}"


def _tag(tag: ast.Tag) -> str:
    values = [
        value_text(low) + ("" if high is None else f" .. {value_text(high)}")
        for low, high in tag.values
    ]
    return f"{tag.name} of {value_text(tag.width)} bits = {', '.join(values)}"


def _annotations(old: Class, new: Class) -> Iterator[Change]:
    mine, yours = _said_by_annotations(old), _said_by_annotations(new)
    for name in dict.fromkeys((*mine, *yours)):
        was, now = mine.get(name, ""), yours.get(name, "")
        if was == now:
            continue
        text = (
            f"{name} {instead(now, was)}" if now else f"no longer {name} {was}".rstrip()
        )
        yield Change("annotation", text, (), was, now)


def _said_by_annotations(each: Class) -> dict[str, str]:
    """What annotations say, under the words that stand before it in a sentence."""
    notes = each.notes
    containers = [*(f"'{code}'" for code in notes.containers), *notes.container_classes]
    said = {
        "provided by the run time:": "yes" if notes.native else "",
        "root of a family:": "yes" if notes.family else "",
        "other codes are looked up in": notes.family_else or "",
        "under the handlers": ", ".join(f"'{code}'" for code in sorted(notes.handlers)),
        "default of its family:": "yes" if notes.default else "",
        "user type": notes.uuid or "",
        "chosen where the payload holds": "" if notes.peek is None
        else f"'{notes.peek[1]}' at {notes.peek[0]}",
        "contained in": ", ".join(sorted(containers)),
        "quantity": notes.quantity or "",
        "quantity in some places": ", ".join(
            f"{often} in {place}" for place, often in notes.quantities
        ),
        "order": ", ".join(f"{side} '{code}'" for side, code in notes.order),
        "children of family": (notes.children_family or "Box") if notes.children else "",
    }  # fmt: skip
    for let in notes.lets:
        said[f"{let.name} computed as"] = value_text(let.value)
    for function in notes.functions:
        name = f"{function.name}({', '.join(function.parameters)})"
        said[f"{name} computed as"] = value_text(function.value)
    for context in notes.contexts:
        said[f"{context.name} taken from"] = _path(context)
    return {name: text for name, text in said.items() if text}


def _path(context: Context) -> str:
    steps = []
    for step in context.path:
        name = f"'{step.name}'" if step.code else step.name
        bare = step.kind in ("field", "given")
        steps.append((step.name or step.kind) if bare else f"{step.kind}({name})")
    default = "" if context.default is None else f", or {value_text(context.default)}"
    return ".".join(steps) + default


__all__ = [
    "Change",
    "Changed",
    "Class",
    "Difference",
    "compare",
    "difference",
    "read_side",
]
