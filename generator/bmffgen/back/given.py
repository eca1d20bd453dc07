"""What a record has to be told beside its bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bmffgen.back.statements import quoted
from bmffgen.front import ast
from bmffgen.front.notes import Context
from bmffgen.middle import ir
from bmffgen.middle.expressions_of import expressions_of
from bmffgen.middle.tree import everything, names_in

if TYPE_CHECKING:
    from bmffgen.back.scope import Scope


def needed_names(each: ir.ClassIR, classes: ir.Classes) -> set[str]:
    """Names that some expression of the class uses."""
    out: set[str] = set()
    for op in everything(each.program):
        for expression in _asked(op, classes):
            out |= names_in(expression)
    level: ir.ClassIR | None = each
    while level is not None:
        for let in level.notes.lets:
            out |= names_in(let.value)
        for function in level.notes.functions:
            out |= names_in(function.value)
        level = classes.get(level.base)
    for alias, value in each.aliases:
        if alias in out:
            out |= names_in(value)
    return out | _remembered(each, classes)


def _remembered(each: ir.ClassIR, classes: ir.Classes) -> set[str]:
    """Names of a structure whose values are kept, told, or handed to those it calls."""
    out = {*each.arrays, *each.told}
    if each.told and each.identifier:
        out.add(each.identifier)
    for known in each.known:
        out |= names_in(known.identifier)
    for op in everything(each.program):
        if isinstance(op, ir.Instance) and op.structure and not op.family:
            out |= {context.name for context in classes[op.kind].notes.contexts}
        elif isinstance(op, ir.Scalar) and op.name in each.arrays:
            for index in op.indices:
                out |= names_in(index)
    return out


def _asked(op: ir.Op, classes: ir.Classes) -> list[ast.Expression]:
    """The expressions of an operation; of a call only the arguments that are used."""
    if (
        isinstance(op, ir.Instance)
        and classes[op.kind].kind == "bits"
        and not op.family
    ):
        length = [op.length] if op.length is not None else []
        return [*needed_arguments(op, classes), *length]
    return list(expressions_of(op))


def given_order(context: Context) -> tuple[bool, str]:
    """How the values that are handed in follow each other: those without default first."""
    return context.default is not None, context.name


def used_formals(each: ir.ClassIR, classes: ir.Classes) -> list[str]:
    """The parameters of a record that its expressions use."""
    used = needed_names(each, classes)
    own = {op.name for op in everything(each.program) if isinstance(op, ir.NAMED)}
    return [name for name in each.formals if name in used and name not in own]


def needed_arguments(op: ir.Instance, classes: ir.Classes) -> list[ast.Expression]:
    """The arguments of a call that the called class uses."""
    called = classes[op.kind]
    if called.kind != "bits":
        return list(op.arguments)
    used = used_formals(called, classes)
    return [
        argument
        for formal, argument in zip(called.formals, op.arguments, strict=False)
        if formal in used
    ]


def named_arguments(op: ir.Instance, scope: Scope) -> str:
    """The arguments of a call by the names of the parameters, as items of a dict."""
    called = scope.classes[op.kind]
    pairs = zip(called.formals, op.arguments, strict=False)
    return ", ".join(f"{quoted(name)}: {scope.text(value)}" for name, value in pairs)
