"""From the parse tree of syntax tables to the syntax tree. Comments are attached later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from lark import Token, Tree
from lark.exceptions import VisitError
from lark.tree import Meta

from .. import ast
from ..build_expressions import ExpressionBuilder
from ..build_parts import with_places
from ..diagnostics import SdlError
from ..nearest import nearest
from .syntax import (
    KINDS,
    Body,
    Call,
    Descriptor,
    Element,
    Statement,
    Structure,
    Tables,
    outer,
)

Node: TypeAlias = Any  # lark hands down children of every kind

_SIZED = frozenset({"u", "i", "f", "flt"})
_CODED = frozenset({"ue", "ie", "se"})


@dataclass(frozen=True, slots=True)
class _Place:
    """A name and its subscripts, before it is known what it is."""

    name: str
    indices: tuple[ast.Expression, ...]
    steps: tuple[ast.Assign, ...]
    span: ast.Span


@with_places
class TableBuilder(ExpressionBuilder):
    """Builds the syntax tree of a text of syntax tables."""

    def tables(self, meta: Meta, children: list[Node]) -> Tables:
        return Tables(tuple(children), (), self.file)

    def structure(self, meta: Meta, children: list[Node]) -> Structure:
        name, *rest = children
        parameters = [str(each) for each in rest if isinstance(each, Token)]
        again = {each for each in parameters if parameters.count(each) > 1}
        if again:
            message = f"two parameters of '{name}' are named '{min(again)}'"
            raise self.error(message, self.span(meta))
        body = [c for c in rest if c is not None and not isinstance(c, Token)]
        return Structure(
            str(name), tuple(parameters), self.body(body), span=self.span(meta)
        )

    def body(self, children: list[Node]) -> Body:
        """Statements without compound brackets."""
        found: list[Statement] = []
        for child in children:
            if isinstance(child, tuple):
                found.extend(child)
            else:
                found.append(child)
        return tuple(found)

    def block(self, meta: Meta, children: list[Node]) -> Body:
        return self.body(children)

    # -- elements, calls and variables

    def element(self, meta: Meta, children: list[Node]) -> Body:
        place, descriptor = children
        element = Element(place.name, descriptor, place.indices, span=self.span(meta))
        return (element, *place.steps)

    def place(self, meta: Meta, children: list[Node]) -> _Place:
        name, *subscripts = children
        return _Place(
            str(name),
            tuple(index for index, _ in subscripts),
            tuple(step for _, step in subscripts if step is not None),
            self.span(meta),
        )

    def subscript(self, meta: Meta, children: list[Node]) -> Node:
        return children[0], None

    def subscript_step(self, meta: Meta, children: list[Node]) -> Node:
        index, operator = children
        span = self.span(meta)
        if not isinstance(index, ast.Name):
            raise self.error(f"'{operator}' stands behind the name of a variable", span)
        return index, ast.Assign(index, str(operator), None, span=span)

    def descriptor(self, meta: Meta, children: list[Node]) -> Descriptor:
        name, first, second = children
        span, kind = self.span(meta), str(name)
        if kind not in KINDS:
            near = [f"{each}(…)" for each in nearest(kind, KINDS) or KINDS]
            message = f"there is no descriptor '{kind}'; there are {', '.join(near)}"
            raise self.error(message, span)
        open_width = isinstance(first, ast.Name) and first.id == "v"
        width = second if open_width else first
        if not open_width and second is not None:
            raise self.error(f"a width is written {kind}(v: …)", span)
        if not open_width and not isinstance(first, ast.Number):
            raise self.error(f"a width that varies is written {kind}(v: …)", span)
        self._check(kind, width, span)
        return Descriptor(next(each for each in KINDS if each == kind), width, span)

    def _check(self, kind: str, width: ast.Expression | None, span: ast.Span) -> None:
        number = width.value if isinstance(width, ast.Number) else None
        if kind in _SIZED and width is None:
            raise self.error(f"{kind}(v) wants its width, {kind}(v: …)", span)
        if kind == "te" and width is None:
            raise self.error("te(v) wants the greatest value, te(v: …)", span)
        if kind == "b" and number != 8:
            raise self.error("a byte is b(8)", span)
        if kind == "st" and width is not None:
            raise self.error("a string has no width: st(v)", span)
        if kind == "flt" and number not in (16, 32, 64):
            raise self.error("a floating point number has 16, 32 or 64 bits", span)
        if kind in _CODED and width is not None and number is None:
            raise self.error("the order of a code is a number", span)

    def call_structure(self, meta: Meta, children: list[Node]) -> Call:
        given = tuple(child for child in children[1:] if child is not None)
        return Call(str(children[0]), given, span=self.span(meta))

    def assign(self, meta: Meta, children: list[Node]) -> ast.Assign:
        place, operator, value = children
        return ast.Assign(
            self._target(place), str(operator), value, span=self.span(meta)
        )

    def step(self, meta: Meta, children: list[Node]) -> ast.Assign:
        place, operator = children
        return ast.Assign(
            self._target(place), str(operator), None, span=self.span(meta)
        )

    def _target(self, place: _Place) -> ast.Expression:
        if place.steps:
            message = "a variable steps in the subscript of an element only"
            raise self.error(message, place.steps[0].span)
        target: ast.Expression = ast.Name(place.name, place.span)
        for index in place.indices:
            target = ast.Index(target, index, place.span)
        return target

    # -- conditions and loops

    def if_only(self, meta: Meta, children: list[Node]) -> ast.If:
        condition, then = children
        return ast.If(condition, outer(self.body([then])), span=self.span(meta))

    def if_else(self, meta: Meta, children: list[Node]) -> ast.If:
        condition, then, otherwise = children
        first, second = self.body([then]), self.body([otherwise])
        return ast.If(condition, outer(first), outer(second), span=self.span(meta))

    def for_loop(self, meta: Meta, children: list[Node]) -> ast.For:
        (start, condition, step), body = children
        found = outer(self.body([body]))
        return ast.For(start, condition, step, found, span=self.span(meta))

    def for_header(self, meta: Meta, children: list[Node]) -> Node:
        return tuple(children)

    def while_loop(self, meta: Meta, children: list[Node]) -> ast.While:
        condition, body = children
        return ast.While(condition, outer(self.body([body])), span=self.span(meta))

    def do_while(self, meta: Meta, children: list[Node]) -> ast.Do:
        body, condition = children
        return ast.Do(outer(self.body([body])), condition, span=self.span(meta))


def build_tables(
    tree: Tree[Token], file: str, text: str, first_line: int = 1
) -> Tables:
    """The syntax tree of a parse tree, without comments. Raises SdlError."""
    try:
        return TableBuilder(file, text, first_line).transform(tree)  # type: ignore[no-any-return]
    except VisitError as problem:
        if isinstance(problem.orig_exc, SdlError):
            raise problem.orig_exc from None
        raise
