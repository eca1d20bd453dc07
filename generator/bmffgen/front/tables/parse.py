"""Reading syntax tables: text in, syntax tree out."""

from __future__ import annotations

from functools import cache
from typing import cast

from lark import Lark
from lark.exceptions import UnexpectedInput

from .. import ast
from ..attach import attach
from ..parse import comments_seen, language, placed_comments
from .build import build_tables
from .explain import explain
from .syntax import Structure, Tables


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
    return Tables(structures, done.comments, tables.file)
