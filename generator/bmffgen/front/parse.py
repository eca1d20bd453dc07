"""Reading SDL: text in, syntax tree out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from functools import cache

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

from ..data import grammar_path
from .ast import Comment, Expression, Span, Specification
from .attach import attach
from .build import build
from .explain import explain

_seen: ContextVar[list[Token] | None] = ContextVar("comments_seen", default=None)


def _collect(token: Token) -> Token:
    seen = _seen.get()
    if seen is not None:
        seen.append(token)
    return token


def language(grammar: str, start: list[str]) -> Lark:
    """The parser of a grammar and the expressions that all grammars share."""
    parts = [grammar_path(name) for name in (grammar, "expressions.lark")]
    return Lark(
        "\n".join(part.read_text(encoding="utf-8") for part in parts),
        parser="lalr",
        lexer="contextual",
        strict=True,
        start=start,
        propagate_positions=True,
        maybe_placeholders=True,
        lexer_callbacks={"COMMENT": _collect},
    )


@contextmanager
def comments_seen() -> Iterator[list[Token]]:
    """The comments that a parser passes over meanwhile."""
    comments: list[Token] = []
    mark = _seen.set(comments)
    try:
        yield comments
    finally:
        _seen.reset(mark)


@cache
def _parser() -> Lark:
    """The parser; made once, since making it takes longer than most parsing."""
    return language("sdl.lark", ["specification", "expression"])


def _tree(
    text: str, file: str, start: str, first_line: int
) -> tuple[Tree[Token], list[Token]]:
    with comments_seen() as comments:
        try:
            return _parser().parse(text, start=start), comments
        except UnexpectedInput as problem:
            raise explain(problem, text, file, first_line) from None


def parse(text: str, file: str = "<text>", line: int = 1) -> Specification:
    """The syntax tree of a text of SDL, with its comments.

    ``line`` is the number of the text's first line in ``file``. Raises SdlError, whose
    diagnostics name the place and say in a sentence what is wrong.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    tree, tokens = _tree(text, file, "specification", line)
    built = build(tree, file, text, line)
    assert isinstance(built, Specification)
    return attach(built, placed_comments(tokens, text, file, line))


def parse_expression(text: str, file: str = "<text>", line: int = 1) -> Expression:
    """The syntax tree of one expression. Raises SdlError."""
    tree, _ = _tree(text, file, "expression", line)
    built = build(tree, file, text, line)
    assert not isinstance(built, Specification)
    return built


def placed_comments(
    tokens: list[Token], text: str, file: str, first_line: int
) -> list[Comment]:
    """The comments, each knowing whether code stands before it on its line."""
    lines = text.split("\n")
    done: list[Comment] = []
    for token in tokens:
        comment = _comment(token, file, first_line)
        start = comment.span.column
        before = done[-1] if done else None
        joined = before is not None and before.span.end_line == comment.span.line
        if before is not None and joined:
            between = lines[comment.span.line - first_line]
            between = between[before.span.end_column - 1 : start - 1]
            own_line = before.own_line and not between.strip()
            first = before.span
            over_lines = first.line < comment.span.line
            if over_lines and not (own_line or between.strip()):
                # It belongs where the comment before it does, which began behind code.
                column = first.column + 1
                place = replace(comment.span, line=first.line, column=column)
                comment = replace(comment, span=place)
        else:
            own_line = not lines[comment.span.line - first_line][: start - 1].strip()
        done.append(replace(comment, own_line=own_line))
    return done


def _comment(token: Token, file: str, first_line: int) -> Comment:
    raw = str(token)
    line, column = (token.line or 1) + first_line - 1, token.column or 1
    block = raw.startswith("/*")
    inner = raw[2:-2] if block else raw[2:]
    text = "\n".join(part.strip() for part in inner.strip().split("\n"))
    parts = raw.split("\n")
    end_column = len(parts[-1]) + (column if len(parts) == 1 else 1)
    span = Span(file, line, column, line + len(parts) - 1, end_column)
    return Comment(text, block=block, span=span)
