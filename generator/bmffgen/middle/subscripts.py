"""Step: what ``x[ i ]`` is in a structure of a syntax table.

The value that was read in the same turn of the loop is that of the row at hand: a plain
name. The values of a list that stands under no other conditions are found in the list.
For all others the generated code keeps an array by subscript; ``arrays`` names them. What
structures ask of structures read before is noted there as ``told``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from bmffgen.front import ast
from bmffgen.middle import ir
from bmffgen.middle.problem import fail
from bmffgen.middle.tree import Guard, everything

Change: TypeAlias = Callable[[ast.Expression], ast.Expression | None]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an operation stands: the loops around it, and the conditions around those."""

    loops: tuple[int, ...] = ()
    outside: tuple[Guard, ...] = ()
    inside: tuple[Guard, ...] = ()

    def under(self, branch: int, side: bool) -> _Place:
        """The place on one side of a condition."""
        if self.loops:
            return replace(self, inside=(*self.inside, (branch, side)))
        return replace(self, outside=(*self.outside, (branch, side)))


@dataclass
class _Elements:
    """The elements of a structure, with their subscripts and places."""

    found: dict[str, list[tuple[ir.Scalar, _Place]]] = field(default_factory=dict)
    listed: set[str] = field(default_factory=set)

    def at_hand(
        self, name: str, indices: tuple[ast.Expression, ...], at: _Place
    ) -> bool:
        """Whether the value was read in the same turn of the same loop."""
        return all(
            op.indices == indices and place.loops == at.loops[: len(place.loops)]
            for op, place in self.found[name]
        )

    def in_list(
        self, name: str, indices: tuple[ast.Expression, ...], at: _Place
    ) -> bool:
        """Whether the list of values is certain to be there, and whole."""
        if len(self.found[name]) > 1 or len(indices) != 1 or name not in self.listed:
            return False
        _, place = self.found[name][0]
        certain = place.outside == at.outside[: len(place.outside)]
        return certain and len(place.loops) == 1 and not place.inside


def find_subscripts(classes: ir.Classes) -> ir.Classes:
    """The classes with subscripts told apart. Raises SdlError."""
    out = dict(classes)
    wanted: dict[str, set[str]] = {name: set() for name in classes}
    for name, each in classes.items():
        if each.kind == "bits":
            program, arrays = _resolved(each)
            out[name] = each.with_(program=program, own=program)
            wanted[name] |= arrays
    _hand_down(out, wanted)
    told = _told(out, wanted)
    return {
        name: each.with_(
            arrays=frozenset(wanted[name]), told=tuple(sorted(told.get(name, ())))
        )
        for name, each in out.items()
    }


def _places(
    ops: tuple[ir.Op, ...], at: _Place = _Place()
) -> Iterator[tuple[ir.Op, _Place]]:
    for op in ops:
        yield op, at
        if isinstance(op, ir.Branch):
            yield from _places(op.then, at.under(id(op), True))
            yield from _places(op.otherwise, at.under(id(op), False))
        elif isinstance(op, ir.Repeat):
            yield from _places(op.body, at)
        elif isinstance(op, ir.Loop):
            yield from _places(op.body, replace(at, loops=(*at.loops, id(op))))


def _resolved(each: ir.ClassIR) -> tuple[tuple[ir.Op, ...], set[str]]:
    elements = _Elements()
    arrays: set[str] = set()
    for op, place in _places(each.program):
        if isinstance(op, ir.Scalar):
            elements.found.setdefault(op.name, []).append((op, place))
        elif isinstance(op, ir.Loop) and op.count is not None and op.step == 1:
            only = op.body[0] if len(op.body) == 1 else None
            if isinstance(only, ir.Scalar):
                elements.listed.add(only.name)
        elif isinstance(op, ir.Let) and op.indices and not op.absent:
            arrays.add(op.name)
    return _rewritten(each.program, _Place(), elements, arrays), arrays


def _rewritten(
    ops: tuple[ir.Op, ...], at: _Place, elements: _Elements, arrays: set[str]
) -> tuple[ir.Op, ...]:
    def change_at(place: _Place) -> Change:
        def change(node: ast.Expression) -> ast.Expression | None:
            base, indices = unwound(node)
            if not indices or not isinstance(base, ast.Name):
                return None
            if base.id not in elements.found:
                arrays.add(base.id)
                return None
            if elements.at_hand(base.id, indices, place):
                return base
            if not elements.in_list(base.id, indices, place):
                arrays.add(base.id)
            return None

        return change

    out: list[ir.Op] = []
    for op in ops:
        inner = replace(at, loops=(*at.loops, id(op)))
        made = _with(op, change_at(at), change_at(inner))
        if isinstance(made, ir.Branch):
            then = _rewritten(made.then, at.under(id(op), True), elements, arrays)
            other = at.under(id(op), False)
            otherwise = _rewritten(made.otherwise, other, elements, arrays)
            made = replace(made, then=then, otherwise=otherwise)
        elif isinstance(made, ir.Repeat):
            made = replace(made, body=_rewritten(made.body, at, elements, arrays))
        elif isinstance(made, ir.Loop):
            made = replace(made, body=_rewritten(made.body, inner, elements, arrays))
        out.append(made)
    return tuple(out)


def _with(op: ir.Op, change: Change, inner: Change) -> ir.Op:
    """An operation with its own expressions changed; ``inner`` holds within a loop."""

    def new(expression: ast.Expression) -> ast.Expression:
        return changed(expression, change)

    def maybe(expression: ast.Expression | None) -> ast.Expression | None:
        return None if expression is None else changed(expression, change)

    match op:
        case ir.Scalar():
            return replace(op, width=new(op.width), absent=maybe(op.absent))
        case ir.Instance():
            arguments = tuple(new(each) for each in op.arguments)
            return replace(op, arguments=arguments, length=maybe(op.length))
        case ir.Let():
            for each in op.indices:
                new(each)
            return replace(op, value=new(op.value))
        case ir.Branch():
            return replace(op, condition=maybe(op.condition))
        case ir.Repeat():
            return replace(op, condition=new(op.condition))
        case ir.Loop():
            again = None if op.again is None else changed(op.again, inner)
            return replace(
                op,
                start=new(op.start),
                count=maybe(op.count),
                condition=maybe(op.condition),
                again=again,
            )
        case _:
            return op


def unwound(node: ast.Expression) -> tuple[ast.Expression, tuple[ast.Expression, ...]]:
    """``x[ i ][ j ]`` as x and its subscripts."""
    indices: list[ast.Expression] = []
    while isinstance(node, ast.Index):
        indices.insert(0, node.index)
        node = node.base
    return node, tuple(indices)


def changed(node: ast.Expression, change: Change) -> ast.Expression:
    """An expression whose parts are replaced where ``change`` gives something else."""
    new = change(node)
    if new is not None:
        return new

    def inner(each: ast.Expression) -> ast.Expression:
        return changed(each, change)

    match node:
        case ast.Index():
            base = node.base
            # What is between a name and its last subscript is no value of its own.
            if isinstance(base, ast.Index):
                _, indices = unwound(base)
                for each in indices:
                    inner(each)
            return replace(node, index=inner(node.index))
        case ast.Unary():
            return replace(node, operand=inner(node.operand))
        case ast.Binary():
            return replace(node, left=inner(node.left), right=inner(node.right))
        case ast.Ternary():
            return replace(
                node,
                condition=inner(node.condition),
                then=inner(node.then),
                otherwise=inner(node.otherwise),
            )
        case ast.Call():
            return replace(node, arguments=tuple(map(inner, node.arguments)))
        case _:
            return node


def _hand_down(classes: ir.Classes, wanted: dict[str, set[str]]) -> None:
    """Who calls a structure that wants an array to be given keeps that array."""
    again = True
    while again:
        again = False
        for name, each in classes.items():
            for op in everything(each.program) if each.kind == "bits" else ():
                if not isinstance(op, ir.Instance) or op.family:
                    continue
                contexts = classes[op.kind].notes.contexts
                given = {context.name for context in contexts}
                more = (given & wanted[op.kind]) - wanted[name]
                if more:
                    wanted[name] |= more
                    again = True


def _told(classes: ir.Classes, wanted: dict[str, set[str]]) -> dict[str, set[str]]:
    """What structures have to tell those that are read later."""
    told: dict[str, set[str]] = {}
    for name, each in classes.items():
        for known in each.known:
            place = known.structure
            for step in known.path[:-1]:
                told.setdefault(place, set()).add(step)
                place = _called(classes[place], step)
            told.setdefault(place, set()).add(known.path[-1])
            if known.name in wanted[name]:
                wanted[place].add(known.path[-1])
    return told


def _called(each: ir.ClassIR, name: str) -> str:
    for op in everything(each.program):
        if isinstance(op, ir.Instance) and op.name == name:
            return op.kind
    raise fail(f"'{each.name}' does not call '{name}'", each.declaration.span)
