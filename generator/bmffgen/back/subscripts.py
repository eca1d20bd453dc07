"""Values that structures of syntax tables find by subscript, in calls, or in earlier ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from bmffgen.back.given import given_order
from bmffgen.back.statements import Line, quoted
from bmffgen.front import ast
from bmffgen.middle import ir
from bmffgen.middle.problem import fail
from bmffgen.middle.tree import everything

if TYPE_CHECKING:
    from bmffgen.back.scope import Scope


def arrays(scope: Scope) -> list[Line]:
    """Gives a local to each array that the structure keeps, and to each value it tells."""
    each = scope.each
    elements = {op.name for op in everything(each.program) if isinstance(op, ir.Scalar)}
    out = []
    for name in sorted(each.arrays - scope.given - scope.known.keys()):
        scope.arrays[name] = scope.fresh(f"{name}_at" if name in elements else name)
        out.append(Line(f"{scope.arrays[name]}: dict[Any, Any] = {{}}"))
    calls = {op.name for op in everything(each.program) if isinstance(op, ir.Instance)}
    for name in each.told:
        if name in calls:
            scope.told[name] = scope.fresh(f"{name}_told")
            out.append(Line(f"{scope.told[name]}: Any = None"))
    return out


def own_variable(op: ir.Op, scope: Scope) -> TypeGuard[ir.Let]:
    """Whether an operation gives a variable of the structure's own a value."""
    if not isinstance(op, ir.Let) or op.absent or op.indices:
        return False
    return op.name not in scope.given


def key_of(scope: Scope, indices: tuple[ast.Expression, ...]) -> str:
    """Subscripts as one key."""
    texts = [scope.text(each) for each in indices]
    return texts[0] if len(texts) == 1 else f"({', '.join(texts)})"


def subscripted(scope: Scope, base: ast.Name, indices: list[ast.Expression]) -> str:
    """The value of a subscript, where an array is kept for it; else nothing."""
    key = key_of(scope, tuple(indices))
    if base.id in scope.arrays:
        return f"{scope.arrays[base.id]}.get({key}, 0)"
    if base.id in scope.given or base.id in scope.known:
        return f"at({scope.name(base)}, {key})"
    return ""


def noted(op: ir.Scalar, scope: Scope) -> list[Line]:
    """Puts the value of an element into the array that is kept for it."""
    if op.name not in scope.arrays or not op.indices:
        return []
    value = scope.name(ast.Name(op.name, op.span))
    return [Line(f"{scope.arrays[op.name]}[{key_of(scope, op.indices)}] = {value}")]


def absence(op: ir.Let, scope: Scope) -> list[Line]:
    """The value of an element that is not there."""
    value = scope.number(op.value)
    out = []
    for frame in reversed(scope.frames):
        if op.name in frame.locals:
            out.append(Line(f"{frame.locals[op.name]} = {value}"))
            break
    if op.name in scope.arrays and op.indices:
        key = key_of(scope, op.indices)
        out.append(Line(f"{scope.arrays[op.name]}[{key}] = {value}"))
    return out


def stored(op: ir.Let, scope: Scope) -> list[Line]:
    """A variable with subscripts gets a value."""
    place = scope.arrays.get(op.name, op.name)
    key, value = key_of(scope, op.indices), scope.number(op.value)
    if op.operator != "=":
        own = op.name in scope.arrays
        before = f"{place}.get({key}, 0)" if own else f"at({place}, {key})"
        value = f"{before} {op.operator[:-1]} {value}"
    return [Line(f"{place}[{key}] = {value}")]


def member(scope: Scope, node: ast.Member) -> str:
    """The value of a structure that was called before."""
    if not isinstance(node.base, ast.Name):
        raise fail("only a structure called before has values", node.span)
    for frame in reversed(scope.frames):
        each = frame.attributes.get(node.base.id)
        if each is not None and isinstance(each.op, ir.Instance) and frame.target:
            place = f"{frame.target}.{each.py}"
            place = f"given({place})" if each.optional or each.unset else place
            return f"{place}.{node.name}"
    raise fail(f"no structure '{node.base.id}' is called before", node.span)


def earlier(scope: Scope, name: str) -> str:
    """A value that a structure read earlier has."""
    if name not in scope.used_known:
        scope.used_known.append(name)
    identifier = scope.known[name].identifier
    key = "" if identifier is None else f", {scope.text(identifier)}"
    return f"{scope.cursor}.earlier(_{scope.each.name}_{name}{key})"


def known_constant(scope: Scope, name: str) -> str:
    """How a value of an earlier structure is found, as Python text."""
    known = scope.known[name]
    path = ", ".join(quoted(each) for each in known.path)
    default = ""
    if known.default is not None:
        default = f", default={scope.text(known.default)}"
    return f"Known({quoted(known.structure)}, {path}{default})"


def given_arguments(op: ir.Instance, scope: Scope) -> list[str]:
    """The values that a called structure wants to be given beside its arguments."""
    called = scope.classes[op.kind]
    if called.kind != "bits":
        return []
    out = []
    for each in sorted(called.notes.contexts, key=given_order):
        if each.name in scope.arrays:
            out.append(scope.arrays[each.name])
        elif each.default is None or scope.has(each.name):
            out.append(scope.text(ast.Name(each.name, op.span)))
        else:
            out.append(scope.text(each.default))
    return out


def call_told(op: ir.Instance, scope: Scope) -> list[Line]:
    """What a called structure told, for those who ask later."""
    if op.name not in scope.told:
        return []
    return [Line(f"{scope.told[op.name]} = {scope.cursor}.kept({quoted(op.kind)})")]


def telling(scope: Scope) -> list[Line]:
    """What the structure tells those that are read later."""
    each = scope.each
    if not each.told:
        return []
    items = []
    for name in each.told:
        value = scope.told.get(name) or scope.arrays.get(name)
        value = value or scope.text(ast.Name(name))
        items.append(f"{quoted(name)}: {value}")
    key = scope.text(ast.Name(each.identifier)) if each.identifier else "None"
    told = ", ".join(items)
    return [Line(f"{scope.cursor}.keep({quoted(each.name)}, {key}, {{{told}}})")]
