"""Statements: from the parse tree to the syntax tree."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeAlias

from lark import Token
from lark.tree import Meta

from . import ast
from .build_members import MemberBuilder
from .build_parts import Block, Break, Head, Initial, with_places

Node: TypeAlias = Any  # lark hands down children of every kind


@with_places
class StatementBuilder(MemberBuilder):
    """Builds statements and blocks of them."""

    def statements(self, children: list[Node]) -> tuple[ast.Statement, ...]:
        """Statements without compound brackets; a ``break`` among them is an error."""
        body, breaks = self._flat(children)
        if breaks:
            found = self.error(
                "'break' may only be the last statement of a case", breaks
            )
            raise found
        return body

    def _flat(
        self, children: list[Node]
    ) -> tuple[tuple[ast.Statement, ...], ast.Span | None]:
        """The statements, and the place of the ``break`` that ends them, if any."""
        body: list[ast.Statement] = []
        breaks: ast.Span | None = None
        for child in children:
            if breaks and child is not None:
                raise self.error("nothing can follow 'break' in a case", breaks)
            if isinstance(child, Break):
                breaks = child.span
            elif isinstance(child, Block):
                body.extend(child.body)
                breaks = child.span if child.breaks else None
            elif isinstance(child, tuple):
                body.extend(child)
            elif child is not None:
                body.append(child)
        return tuple(body), breaks

    # -- statements

    def block(self, meta: Meta, children: list[Node]) -> Block:
        body, breaks = self._flat(children)
        return Block(body, breaks is not None, self.span(meta))

    def empty(self, meta: Meta, children: list[Node]) -> tuple[ast.Statement, ...]:
        return ()

    def break_statement(self, meta: Meta, children: list[Node]) -> Break:
        return Break(self.span(meta))

    def if_only(self, meta: Meta, children: list[Node]) -> ast.If:
        condition, then = children
        return ast.If(condition, self.statements([then]), span=self.span(meta))

    def if_else(self, meta: Meta, children: list[Node]) -> ast.If:
        condition, then, otherwise = children
        return ast.If(
            condition,
            self.statements([then]),
            self.statements([otherwise]),
            span=self.span(meta),
        )

    def for_loop(self, meta: Meta, children: list[Node]) -> ast.For:
        (start, condition, step), body = children
        return ast.For(
            start, condition, step, self.statements([body]), span=self.span(meta)
        )

    def for_header(self, meta: Meta, children: list[Node]) -> tuple[Node, Node, Node]:
        parts = dict(children)
        return parts.get("start"), parts.get("condition"), parts.get("step")

    def for_condition(
        self, meta: Meta, children: list[Node]
    ) -> tuple[str, ast.Expression]:
        return "condition", children[0]

    def for_step(self, meta: Meta, children: list[Node]) -> tuple[str, Node]:
        return "step", children[0]

    def for_start(self, meta: Meta, children: list[Node]) -> tuple[str, Node]:
        if not isinstance(children[0], Head):
            return "start", children[0]
        head, declarator, initial = children
        variable = ast.Variable(
            self.type_of(head), (declarator.name,), initial, span=self.span(meta)
        )
        return "start", variable

    def while_loop(self, meta: Meta, children: list[Node]) -> ast.While:
        condition, body = children
        return ast.While(condition, self.statements([body]), span=self.span(meta))

    def do_while(self, meta: Meta, children: list[Node]) -> ast.Do:
        body, condition = children
        return ast.Do(self.statements([body]), condition, span=self.span(meta))

    def do_open(self, meta: Meta, children: list[Node]) -> ast.Do:
        return ast.Do(self.statements(children), None, span=self.span(meta))

    def repeat(self, meta: Meta, children: list[Node]) -> ast.Repeat:
        body, size = children
        dimension = ast.Dimension(size, span=size.span)
        return ast.Repeat(self.statements([body]), dimension, span=self.span(meta))

    def switch(self, meta: Meta, children: list[Node]) -> ast.Switch:
        subject, *cases = children
        merged: list[ast.Case] = []
        for case in cases:
            before = merged[-1] if merged else None
            falls = before and before.values and not before.body and not before.breaks
            if before and falls and case.values:
                values = before.values + case.values
                span = replace(
                    before.span,
                    end_line=case.span.end_line,
                    end_column=case.span.end_column,
                )
                merged[-1] = replace(case, values=values, span=span)
            else:
                merged.append(case)
        return ast.Switch(subject, tuple(merged), span=self.span(meta))

    def case(self, meta: Meta, children: list[Node]) -> ast.Case:
        count = next(
            (i for i, c in enumerate(children) if not self._is_expression(c)),
            len(children),
        )
        body, breaks = self._flat(children[count:])
        values = tuple(children[:count])
        return ast.Case(values, body, breaks is not None, self.span(meta))

    def case_default(self, meta: Meta, children: list[Node]) -> ast.Case:
        body, breaks = self._flat(children)
        return ast.Case((), body, breaks is not None, self.span(meta))

    @staticmethod
    def _is_expression(node: Node) -> bool:
        return isinstance(
            node,
            ast.Number
            | ast.FourCC
            | ast.BitLiteral
            | ast.Name
            | ast.Index
            | ast.Member
            | ast.Call
            | ast.Unary
            | ast.Binary
            | ast.Ternary,
        )

    def target(self, meta: Meta, children: list[Node]) -> Node:
        """A place to assign to; a bare type stays a head (``unsigned int(8) = 0``)."""
        head, *rest = children
        if head.sign is not None or head.arguments is not None:
            if rest:
                raise self.error("a type has no parts", head.span)
            return head
        place = self._indexed(ast.Name(head.name, head.span), head.dimensions)
        for part in rest:
            if isinstance(part, Token):
                place = ast.Member(place, str(part), self.span(meta))
            else:
                place = self._indexed(place, (part,))
        return place

    def _indexed(
        self, base: ast.Expression, dimensions: tuple[ast.Dimension, ...]
    ) -> ast.Expression:
        for each in dimensions:
            if each.size is None or each.upper is not None or each.partial:
                raise self.error("an element is chosen by one index", each.span)
            base = ast.Index(base, each.size, each.span)
        return base

    def assign(self, meta: Meta, children: list[Node]) -> ast.Assign | ast.Field:
        target, operator, value = children
        span = self.span(meta)
        if isinstance(target, Head):
            if operator != "=":
                raise self.error("this is a type, not a variable", target.span)
            return self.field_of((), target, None, Initial(value, None), False, span)
        return ast.Assign(target, str(operator), value, span=span)

    def step(self, meta: Meta, children: list[Node]) -> ast.Assign:
        target, operator = children
        if isinstance(target, Head):
            raise self.error("this is a type, not a variable", target.span)
        return ast.Assign(target, str(operator), None, span=self.span(meta))

    def step_prefix(self, meta: Meta, children: list[Node]) -> ast.Assign:
        return self.step(meta, children[::-1])
