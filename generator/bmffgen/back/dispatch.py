"""The tables that lead from a code to a class, as lines of text.

A module of nine hundred constructor calls takes long to compile; a text does not.
"""

from __future__ import annotations

from collections import defaultdict

from bmffgen.front.notes import Context
from bmffgen.middle import ir


def class_lines(classes: ir.Classes) -> list[str]:
    """For each folder of the package a line with its classes."""
    folders: dict[str, list[str]] = defaultdict(list)
    for each in classes.values():
        if each.kind != "native":
            folders[folder_of(each)].append(each.name)
    return [
        f"{folder} {' '.join(sorted(names))}"
        for folder, names in sorted(folders.items())
    ]


def folder_of(each: ir.ClassIR) -> str:
    """The folder of the package that a class's module is in."""
    return each.module.partition(".")[0]


def family_lines(classes: ir.Classes) -> list[str]:
    """The families, each with a line for every code."""
    out: list[str] = []
    for root in classes.values():
        if root.notes.family:
            out += _family(root, classes, root.name, root.notes.family_else or "")
            for branch in root.branches:
                out += _family(root, classes, branch, root.name)
    return out


def _family(
    root: ir.ClassIR, classes: ir.Classes, name: str, otherwise: str
) -> list[str]:
    table: dict[bytes, list[ir.ClassIR]] = {}
    defaults: list[ir.ClassIR] = []
    for each in classes.values():
        if each.family != name:
            continue
        if each.notes.default:
            defaults.append(each)
        for code in _codes(each):
            table.setdefault(code, []).append(each)
    head = f"family {name}"
    if otherwise:
        head += f" else {otherwise}"
    out = [head + _handler(root)]
    for code, found in sorted(table.items()):
        for each in _distinct(found, classes):
            out.append(f"{shown_code(code)} {each.name}{_conditions(each, classes)}")
    for each in sorted(defaults, key=lambda each: not _handlers(each, classes)):
        out.append(f"default {each.name}{_conditions(each, classes)}")
    return out


def shown_code(code: bytes) -> str:
    """A code as a word: its characters, or its bytes in hexadecimal digits."""
    text = code.decode("latin-1")
    return (
        text
        if len(code) == 4 and text.isascii() and text.isalnum()
        else f"0x{code.hex()}"
    )


def _codes(each: ir.ClassIR) -> list[bytes]:
    if each.tag is None:
        return list(each.codes)
    if each.notes.default:
        return []
    return [bytes([value]) for low, high in each.tag for value in range(low, high + 1)][
        :16
    ]


def _distinct(found: list[ir.ClassIR], classes: ir.Classes) -> list[ir.ClassIR]:
    """Leaves out classes that only refine another one under the same code."""
    out: list[ir.ClassIR] = []
    for each in sorted(found, key=lambda each: len(_bases(each, classes))):
        refined = any(
            other.name in _bases(each, classes)
            and other.notes.containers == each.notes.containers
            and _handlers(other, classes) == _handlers(each, classes)
            for other in out
        )
        if not refined:
            out.append(each)
    return out


def _bases(each: ir.ClassIR, classes: ir.Classes) -> list[str]:
    out: list[str] = []
    while each.base:
        out.append(each.base)
        each = classes[each.base]
    return out


def _handlers(each: ir.ClassIR, classes: ir.Classes) -> tuple[str, ...]:
    """The handlers of a class, or those of its nearest base that names some."""
    level: ir.ClassIR | None = each
    while level is not None:
        if level.notes.handlers:
            return level.notes.handlers
        level = classes.get(level.base)
    return ()


def _conditions(each: ir.ClassIR, classes: ir.Classes) -> str:
    out = ""
    handlers = _handlers(each, classes)
    if handlers:
        out += " handlers " + " ".join(
            shown_code(code.encode("latin-1")) for code in handlers
        )
    codes = [shown_code(code.encode("latin-1")) for code in each.notes.containers]
    containers = [*codes, *each.notes.container_classes]
    if containers:
        out += f" in {' '.join(containers)}"
    if each.notes.peek is not None:
        offset, text = each.notes.peek
        out += f" peek {offset} {text.encode('latin-1').hex()}"
    return out


def _handler(root: ir.ClassIR) -> str:
    found: Context | None = next(
        (c for c in root.notes.contexts if c.name == "handler"), None
    )
    if found is None:
        return ""
    return " handler" + "".join(f" {step.kind} {step.name}" for step in found.path)
