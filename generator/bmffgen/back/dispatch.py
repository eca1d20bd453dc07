"""The tables that lead from a code to a class."""

from __future__ import annotations

from dataclasses import dataclass

from bmffgen.back.statements import quoted
from bmffgen.front.notes import Context
from bmffgen.middle import ir


@dataclass(frozen=True, slots=True)
class FamilyView:
    """A family as the registry template prints it."""

    name: str
    entries: tuple[tuple[str, tuple[str, ...]], ...]
    defaults: tuple[str, ...]
    otherwise: str
    handler: str


def family_views(classes: ir.Classes) -> tuple[FamilyView, ...]:
    """All families, with their entries in the order of declaration."""
    out = []
    for root in classes.values():
        if root.notes.family:
            out.append(_family(root, classes))
    return tuple(out)


def _family(root: ir.ClassIR, classes: ir.Classes) -> FamilyView:
    table: dict[bytes, list[ir.ClassIR]] = {}
    defaults: list[ir.ClassIR] = []
    for each in classes.values():
        if each.family != root.name:
            continue
        if each.notes.default:
            defaults.append(each)
        for code in _codes(each):
            table.setdefault(code, []).append(each)
    entries = tuple(
        (repr(code), tuple(_entry(each, classes) for each in _distinct(found, classes)))
        for code, found in sorted(table.items())
    )
    defaults.sort(key=lambda each: not _handlers(each, classes))
    return FamilyView(
        root.name, entries, tuple(_entry(each, classes) for each in defaults),
        root.notes.family_else or "", _handler(root),
    )  # fmt: skip


def _codes(each: ir.ClassIR) -> list[bytes]:
    if each.tag is None:
        return list(each.codes)
    if each.notes.default:
        return []
    return [bytes([value]) for low, high in each.tag for value in range(low, high + 1)][:16]


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


def _entry(each: ir.ClassIR, classes: ir.Classes) -> str:
    parts = [quoted(each.name)]
    handlers = _handlers(each, classes)
    containers = (*each.notes.containers, *each.notes.container_classes)
    if handlers:
        parts.append(f"handlers={handlers!r}")
    if containers:
        parts.append(f"containers={containers!r}")
    if each.notes.peek is not None:
        offset, text = each.notes.peek
        parts.append(f"peek=({offset}, {text.encode('latin-1')!r})")
    return f"Entry({', '.join(parts)})"


def _handler(root: ir.ClassIR) -> str:
    found: Context | None = next((c for c in root.notes.contexts if c.name == "handler"), None)
    if found is None:
        return "None"
    steps = "".join(f", ({quoted(s.kind)}, {quoted(s.name)})" for s in found.path)
    return f'Path("handler"{steps})'
