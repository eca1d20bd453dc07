"""Expressions: from the parse tree to the syntax tree."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeAlias

from lark import Token, Transformer
from lark.tree import Meta

from . import ast
from .build_parts import with_places
from .diagnostics import SdlError, error

Node: TypeAlias = Any  # lark hands down children of every kind


@with_places
class ExpressionBuilder(Transformer[Token, Any]):
    """Builds the expressions of one text; ``file`` and ``text`` are for spans and errors."""

    def __init__(self, file: str, text: str, first_line: int = 1) -> None:
        super().__init__()
        self.file = file
        self.text = text
        self.shift = first_line - 1

    # -- places and errors

    def span(self, meta: Meta | Token) -> ast.Span:
        """The place of a tree or token."""
        if isinstance(meta, Meta) and meta.empty:
            return ast.Span(self.file, 1 + self.shift, 1, 1 + self.shift, 1)
        line, end_line = meta.line or 1, meta.end_line or 1
        column, end_column = meta.column or 1, meta.end_column or 1
        return ast.Span(
            self.file, line + self.shift, column, end_line + self.shift, end_column
        )

    def error(self, message: str, span: ast.Span) -> SdlError:
        """The exception for an error at ``span``."""
        here = replace(span, line=span.line - self.shift)
        found = error(message, here, self.text).diagnostics[0]
        return SdlError(replace(found, span=span))

    # -- expressions

    def binary(self, meta: Meta, children: list[Node]) -> ast.Binary:
        left, operator, right = children
        return ast.Binary(str(operator), left, right, self.span(meta))

    def unary(self, meta: Meta, children: list[Node]) -> ast.Unary:
        return ast.Unary(str(children[0]), children[1], self.span(meta))

    def ternary(self, meta: Meta, children: list[Node]) -> ast.Ternary:
        condition, then, otherwise = children
        return ast.Ternary(condition, then, otherwise, self.span(meta))

    def index(self, meta: Meta, children: list[Node]) -> ast.Index:
        return ast.Index(children[0], children[1], self.span(meta))

    def access(self, meta: Meta, children: list[Node]) -> ast.Member:
        return ast.Member(children[0], str(children[1]), self.span(meta))

    def call(self, meta: Meta, children: list[Node]) -> ast.Call:
        given = tuple(child for child in children[1:] if child is not None)
        return ast.Call(str(children[0]), given, self.span(meta))

    def name(self, meta: Meta, children: list[Node]) -> ast.Name:
        return ast.Name(str(children[0]), self.span(meta))

    def number(self, meta: Meta, children: list[Node]) -> ast.Number:
        text = str(children[0])
        digits = text.replace(".", "")
        value = int(digits, 16) if digits[:2] in ("0x", "0X") else int(digits)
        return ast.Number(value, text, self.span(meta))

    def bits(self, meta: Meta, children: list[Node]) -> ast.BitLiteral:
        text = str(children[0])
        digits = text[2:] if text.startswith("0b") else text[1:-2]
        return ast.BitLiteral(digits.replace(".", "").replace(" ", ""), self.span(meta))

    def fourcc(self, meta: Meta, children: list[Node]) -> ast.FourCC:
        return self.fourcc_token(children[0])

    def fourcc_token(self, token: Token) -> ast.FourCC:
        return ast.FourCC(str(token)[1:-1], self.span(token))

    def list_literal(self, meta: Meta, children: list[Node]) -> ast.ListLiteral:
        given = tuple(child for child in children if child is not None)
        return ast.ListLiteral(given, self.span(meta))
