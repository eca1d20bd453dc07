"""Reading syntax tables: text in, syntax tree out."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import cast

from lark import Lark
from lark.exceptions import UnexpectedInput

from .. import ast
from ..attach import attach
from ..parse import comments_seen, language, placed_comments
from .build import build_tables
from .explain import explain
from .syntax import Body, Element, Statement, Structure, Tables, inner, outer


@cache
def _parser() -> Lark:
    return language("syntax_table.lark", ["tables"])


def parse_tables(text: str, file: str = "<text>", line: int = 1) -> Tables:
    """The syntax tree of a text of syntax tables, with its comments.

    ``line`` is the number of the text's first line in ``file``. Raises SdlError, whose
    diagnostics name the place and say in a sentence what is wrong.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    with comments_seen() as tokens:
        try:
            tree = _parser().parse(text, start="tables")
        except UnexpectedInput as problem:
            raise explain(problem, text, file, line) from None
    tables = build_tables(tree, file, text, line)
    return _attached(tables, placed_comments(tokens, text, file, line))


def _attached(tables: Tables, comments: list[ast.Comment]) -> Tables:
    """The tables with every comment in its place, as it is with declarations of SDL."""
    declarations = cast("tuple[ast.Declaration, ...]", tables.structures)
    done = attach(ast.Specification(declarations, (), tables.file), comments)
    structures = cast("tuple[Structure, ...]", done.declarations)
    settled = tuple(replace(each, body=_settled(each.body)) for each in structures)
    return Tables(settled, done.comments, tables.file)


def _settled(body: Body) -> Body:
    """The body with what is said behind ``name[ i++ ] u(8)`` at the element.

    The step stands within the element, and so it is the last statement of its line.
    """
    done: list[Statement] = []
    for each in body:
        if isinstance(each, ast.If):
            then, otherwise = inner(each.then), inner(each.otherwise)
            each = replace(
                each, then=outer(_settled(then)), otherwise=outer(_settled(otherwise))
            )
        elif isinstance(each, ast.For | ast.While | ast.Do):
            each = replace(each, body=outer(_settled(inner(each.body))))
        place = _stepped(done, each) if isinstance(each, ast.Assign) else None
        if place is not None:
            done[place] = replace(
                done[place], comments=done[place].comments + each.comments
            )
            each = replace(each, comments=())
        done.append(each)
    return tuple(done)


def _stepped(done: list[Statement], step: ast.Assign) -> int | None:
    """Which statement is the element that ``step`` stands in."""
    for place in range(len(done) - 1, -1, -1):
        element = done[place]
        if isinstance(element, Element):
            start, at = element.span, step.span
            first = (start.line, start.column) < (at.line, at.column)
            inside = (at.line, at.column) < (start.end_line, start.end_column)
            return place if first and inside else None
        if not isinstance(element, ast.Assign):
            return None
    return None
