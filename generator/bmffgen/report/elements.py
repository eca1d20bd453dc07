"""The body of a class as a flat list of elements, each with where it stands.

Loops, conditions and annotations become attributes of the elements, so that two bodies
can be compared element by element. Spelling (hexadecimal or decimal, the names of loop
variables) and descriptions are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

from bmffgen.front import ast
from bmffgen.front.annotations import member_annotations
from bmffgen.front.notes import MemberNotes
from bmffgen.front.printer_expressions import dimensions_text, expression_text

N = TypeVar("N")

_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


@dataclass(frozen=True, slots=True)
class Element:
    """One member, local value or assignment.

    Attributes:
        name: empty for members without a name.
        kind: ``field``, ``value`` (a local variable) or ``assignment``.
        type: the type without its width.
        width: bits, as an expression.
        arguments: those of a class type.
        dimensions: as written, those of the type first.
        initial: the value that it is given.
        qualifiers: such as ``template`` and ``const``.
        conditions: what has to be true, outermost first.
        loops: how it is repeated, outermost first.
        rows: the names of the lists that the loops make.
        notes: what annotations say, in words.
    """

    name: str
    kind: str = "field"
    type: str = ""
    width: str = ""
    arguments: str = ""
    dimensions: str = ""
    initial: str = ""
    qualifiers: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    loops: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()

    @property
    def shape(self) -> Element:
        """The element without its name: what a renamed one keeps."""
        return replace(self, name="")

    @property
    def type_text(self) -> str:
        """The type with its width or arguments."""
        return (
            f"{self.type}({self.width})" if self.width else self.type + self.arguments
        )


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a statement stands."""

    conditions: tuple[str, ...] = ()
    loops: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()

    def under(self, condition: str) -> _Place:
        return replace(self, conditions=(*self.conditions, condition))

    def repeated(self, loop: str, notes: MemberNotes, variable: str = "") -> _Place:
        rows = (*self.rows, notes.rows) if notes.rows else self.rows
        variables = self.variables
        if variable:
            # Loop variables are told apart by their depth, whatever they are called.
            variables = (*variables, (variable, "ijklmn"[len(self.loops) % 6]))
        inside = replace(
            self, loops=(*self.loops, loop), rows=rows, variables=variables
        )
        return inside.noted(notes)

    def noted(self, notes: MemberNotes) -> _Place:
        """The place with the condition that an annotation adds."""
        if notes.condition is None:
            return self
        return self.under(self.text(notes.condition))

    def text(self, node: ast.Expression) -> str:
        """An expression in the one spelling that is compared."""
        return expression_text(plain(node, dict(self.variables)))


def plain(node: N, names: dict[str, str] | None = None) -> N:
    """A tree with numbers in decimal, and names exchanged by ``names``."""
    if isinstance(node, ast.Number):
        return replace(node, text="")
    if isinstance(node, ast.Name) and names:
        return replace(node, id=names.get(node.id, node.id))
    if isinstance(node, tuple):
        return tuple(plain(each, names) for each in node)  # type: ignore[return-value]
    if is_dataclass(node) and not isinstance(node, type):
        changed: dict[str, Any] = {
            each.name: plain(getattr(node, each.name), names)
            for each in fields(node)
            if each.name != "span"
        }
        return replace(node, **changed)
    return node


def value_text(node: ast.Expression) -> str:
    """An expression, with numbers in decimal."""
    return expression_text(plain(node))


def elements(declaration: ast.ClassDeclaration) -> list[Element]:
    """All elements of the body of a class, in the order of the text."""
    return list(_all(declaration.body, _Place()))


def _all(body: Iterable[ast.Statement], place: _Place) -> Iterator[Element]:
    for statement in body:
        yield from _statement(statement, place)


def _statement(node: ast.Statement, place: _Place) -> Iterator[Element]:
    notes = member_annotations(node.comments)
    match node:
        case ast.Field():
            yield _field(node, notes, place)
        case ast.Variable():
            yield from _variable(node, place)
        case ast.Assign():
            value = "" if node.value is None else f" {place.text(node.value)}"
            text = f"{place.text(node.target)} {node.operator}{value}"
            yield Element(
                text, "assignment", conditions=place.conditions, loops=place.loops
            )
        case ast.If():
            inside = place.noted(notes)
            yield from _all(node.then, inside.under(place.text(node.condition)))
            otherwise = place.text(negated(node.condition))
            yield from _all(node.otherwise, inside.under(otherwise))
        case ast.For():
            yield from _for(node, notes, place)
        case ast.While():
            loop = f"while {place.text(node.condition)}"
            yield from _all(node.body, place.repeated(loop, notes))
        case ast.Do():
            end = (
                ""
                if node.condition is None
                else f", while {place.text(node.condition)}"
            )
            loop = f"at least once{end}" if end else "to the end"
            yield from _all(node.body, place.repeated(loop, notes))
        case ast.Repeat():
            size = node.dimension.size
            loop = "to the end" if size is None else f"{place.text(size)} times"
            yield from _all(node.body, place.repeated(loop, notes))
        case ast.Switch():
            yield from _switch(node, place.noted(notes))


def negated(node: ast.Expression) -> ast.Expression:
    """The condition of an ``else``."""
    if isinstance(node, ast.Binary) and node.operator in _OPPOSITE:
        return replace(node, operator=_OPPOSITE[node.operator])
    if isinstance(node, ast.Unary) and node.operator == "!":
        return node.operand
    return ast.Unary("!", node)


def _for(node: ast.For, notes: MemberNotes, place: _Place) -> Iterator[Element]:
    variable = ""
    start: ast.Expression | None = None
    if isinstance(node.start, ast.Assign) and isinstance(node.start.target, ast.Name):
        variable, start = node.start.target.id, node.start.value
    elif isinstance(node.start, ast.Variable):
        variable, start = node.start.names[0], node.start.initial
    inside = place.repeated("", notes, variable)
    loop = _times(node, variable, start, place, inside)
    loops = (*place.loops, loop)
    yield from _all(node.body, replace(inside, loops=loops))


def _times(
    node: ast.For,
    variable: str,
    start: ast.Expression | None,
    place: _Place,
    inside: _Place,
) -> str:
    """How often a loop turns, in words where it just counts."""
    condition, step = node.condition, node.step
    if condition is None:
        return "to the end"
    counts = step is not None and step.operator == "++"
    if (
        counts
        and isinstance(condition, ast.Binary)
        and condition.left == ast.Name(variable)
    ):
        first = start.value if isinstance(start, ast.Number) else None
        if (first, condition.operator) in ((0, "<"), (1, "<=")):
            return f"{place.text(condition.right)} times"
    parts = [
        (
            ""
            if start is None
            else f"{inside.text(ast.Name(variable))} = {place.text(start)}"
        )
    ]
    parts.append(inside.text(condition))
    if step is not None:
        value = "" if step.value is None else f" {inside.text(step.value)}"
        parts.append(
            f"{inside.text(step.target)} {step.operator}{value}".replace(" ++", "++")
        )
    return f"for ({'; '.join(parts)})"


def _switch(node: ast.Switch, place: _Place) -> Iterator[Element]:
    subject = place.text(node.subject)
    for case in node.cases:
        values = " or ".join(place.text(value) for value in case.values)
        condition = f"{subject} is {values}" if values else f"any other {subject}"
        yield from _all(case.body, place.under(condition))


def _field(node: ast.Field, notes: MemberNotes, place: _Place) -> Element:
    here = place.noted(notes)
    names = dict(place.variables)
    kind, width, arguments = node.type.name, "", ""
    if node.type.width is not None:
        width = place.text(node.type.width)
    elif node.type.arguments is not None:
        arguments = f"({', '.join(place.text(each) for each in node.type.arguments)})"
    dimensions = plain((*node.type_dimensions, *node.name_dimensions), names)
    initial = "" if node.initial is None else place.text(node.initial)
    if node.upper is not None:
        initial += f" .. {place.text(node.upper)}"
    return Element(
        node.name or "",
        "field",
        kind,
        width,
        arguments,
        dimensions_text(dimensions),
        initial,
        tuple(sorted(node.qualifiers)),
        here.conditions,
        here.loops,
        here.rows,
        _notes(notes, node.lookahead, place),
    )


def _notes(
    notes: MemberNotes, lookahead: bool, place: _Place
) -> tuple[tuple[str, str], ...]:
    said = [
        ("optional", "optional: there if bytes are left" if notes.optional else ""),
        ("fourcc", "shown as four characters" if notes.fourcc else ""),
        ("letters", "shown as letters" if notes.letters else ""),
        ("keep", "kept as it is stored" if notes.keep else ""),
        ("lookahead", "only looked at, not consumed" if lookahead else ""),
        (
            "length",
            "" if notes.length is None else f"{place.text(notes.length)} bytes long",
        ),
    ]
    return tuple((name, text) for name, text in said if text)


def _variable(node: ast.Variable, place: _Place) -> Iterator[Element]:
    if node.initial is None and not node.qualifiers:
        return  # The mere announcement of a loop variable.
    initial = "" if node.initial is None else place.text(node.initial)
    for name in node.names:
        yield Element(
            name,
            "value",
            node.type.name,
            dimensions=dimensions_text(plain(node.dimensions)),
            initial=initial,
            qualifiers=tuple(sorted(node.qualifiers)),
            conditions=place.conditions,
            loops=place.loops,
        )
