"""Declarations: from the parse tree to the syntax tree. Comments are attached later."""

from __future__ import annotations

from typing import Any, TypeAlias

from lark import Token, Tree
from lark.exceptions import VisitError
from lark.tree import Meta

from . import ast
from .build_parts import Extends, Modifier, with_places
from .build_statements import StatementBuilder
from .diagnostics import SdlError

Node: TypeAlias = Any  # lark hands down children of every kind


@with_places
class Builder(StatementBuilder):
    """Builds the whole syntax tree of a text."""

    # -- declarations

    def specification(self, meta: Meta, children: list[Node]) -> ast.Specification:
        return ast.Specification(tuple(children), (), self.file)

    def class_declaration(
        self, meta: Meta, children: list[Node]
    ) -> ast.ClassDeclaration:
        modifiers = {c.name: c.value for c in children if isinstance(c, Modifier)}
        rest = [c for c in children if not isinstance(c, Modifier)]
        name, rest = str(rest[0]), rest[1:]
        formals: tuple[ast.Formal, ...] | None = None
        if rest and isinstance(rest[0], list):
            formals, rest = tuple(rest[0]), rest[1:]
        base = next((c.base for c in rest if isinstance(c, Extends)), None)
        tag = next((c for c in rest if isinstance(c, ast.Tag)), None)
        body = [c for c in rest if not isinstance(c, Extends | ast.Tag)]
        return ast.ClassDeclaration(
            name=name,
            body=self.statements(body),
            formals=formals,
            base=base,
            aligned=self._aligned(modifiers, meta),
            abstract="abstract" in modifiers,
            expandable=(
                (modifiers["expandable"] or True)
                if "expandable" in modifiers
                else False
            ),
            tag=tag,
            span=self.span(meta),
        )

    def _aligned(
        self, modifiers: dict[str, ast.Expression | None], meta: Meta
    ) -> int | None:
        if "aligned" not in modifiers:
            return None
        value = modifiers["aligned"]
        if value is None:
            return 8
        if not isinstance(value, ast.Number):
            raise self.error("an alignment is a number of bits", self.span(meta))
        return value.value

    def modifier(self, meta: Meta, children: list[Node]) -> Modifier:
        value = children[1] if len(children) > 1 else None
        return Modifier(str(children[0]), value)

    def formals(self, meta: Meta, children: list[Node]) -> list[Node]:
        return [child for child in children if child is not None]

    def formal_literal(self, meta: Meta, children: list[Node]) -> ast.Formal:
        return ast.Formal(
            None, literal=self.fourcc_token(children[0]), span=self.span(meta)
        )

    def formal(self, meta: Meta, children: list[Node]) -> ast.Formal:
        optional = isinstance(children[0], Token)
        head, declarator = children[1:] if optional else children
        span = self.span(meta)
        if declarator is None:
            plain = head.sign is None and head.arguments is None
            if not plain or head.dimensions:
                raise self.error("this parameter has a type and no name", span)
            return ast.Formal(head.name, optional=optional, span=span)
        dimensions = head.dimensions + declarator.dimensions
        return ast.Formal(
            declarator.name, self.type_of(head), None, dimensions, optional, span
        )

    def base(self, meta: Meta, children: list[Node]) -> Extends:
        name, *rest = children
        # maybe_placeholders: no parentheses leave (None,) as empty ones do, so look.
        given = tuple(child for child in rest if child is not None)
        last = self._character_at_end(meta)
        arguments = given if given or last == ")" else None
        return Extends(ast.Base(str(name), arguments, self.span(meta)))

    def _character_at_end(self, meta: Meta) -> str:
        return self.text[meta.end_pos - 1]

    def argument(self, meta: Meta, children: list[Node]) -> ast.Argument:
        name, value = children
        values = value if isinstance(value, tuple) else (value,)
        return ast.Argument(
            values, str(name) if name is not None else None, self.span(meta)
        )

    def fourcc_choice(self, meta: Meta, children: list[Node]) -> tuple[ast.FourCC, ...]:
        return tuple(self.fourcc_token(child) for child in children)

    def tag(self, meta: Meta, children: list[Node]) -> ast.Tag:
        head, name, *values = children
        if head.name != "bit" or head.arguments is None or len(head.arguments) != 1:
            raise self.error("a class identifier has the type bit(n)", self.span(meta))
        return ast.Tag(head.arguments[0], str(name), tuple(values), self.span(meta))

    def value_range(
        self, meta: Meta, children: list[Node]
    ) -> tuple[ast.Expression, ast.Expression | None]:
        return children[0], children[1]

    def headless(self, meta: Meta, children: list[Node]) -> ast.Headless:
        return ast.Headless(self.statements(children), span=self.span(meta))


def build(
    tree: Tree[Token], file: str, text: str, first_line: int = 1
) -> ast.Specification | ast.Expression:
    """The syntax tree of a parse tree, without comments. Raises SdlError."""
    try:
        return Builder(file, text, first_line).transform(tree)  # type: ignore[no-any-return]
    except VisitError as problem:
        if isinstance(problem.orig_exc, SdlError):
            raise problem.orig_exc from None
        raise
