"""Syntax errors of syntax tables in words: what has to be mended, and where."""

from __future__ import annotations

from dataclasses import replace

from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from ..ast import Span
from ..diagnostics import Diagnostic, SdlError, source_line
from ..explain import TYPOGRAPHIC
from ..tokens import Word, open_brackets, words

_CLOSING = {"(": (")", "RPAR"), "[": ("]", "RSQB"), "{": ("}", "RBRACE")}


def explain(
    problem: UnexpectedInput, text: str, file: str, first_line: int = 1
) -> SdlError:
    """The error a syntax error is reported as."""
    message, word = _answer(problem, text)
    span = Span(file, word.line, word.column, word.end_line, word.end_column)
    shift = first_line - 1
    placed = replace(span, line=span.line + shift, end_line=span.end_line + shift)
    return SdlError(Diagnostic("error", message, placed, source_line(text, word.line)))


def _answer(problem: UnexpectedInput, text: str) -> tuple[str, Word]:
    code = [word for word in words(text) if not word.comment]
    place = (max(problem.line, 1), max(problem.column, 1))
    if isinstance(problem, UnexpectedToken) and problem.token.type == "$END":
        return _end(code)
    before = [word for word in code if (word.line, word.column) < place]
    rest = code[len(before) :]
    word = rest[0] if rest else Word(text[problem.pos_in_stream or 0 :][:1], *place)
    return _typographic(word) or _inside(before, word, _expected(problem))


def _expected(problem: UnexpectedInput) -> frozenset[str]:
    if isinstance(problem, UnexpectedToken):
        return frozenset(problem.accepts or problem.expected)
    if isinstance(problem, UnexpectedCharacters):
        return frozenset(problem.allowed or ())
    return frozenset()


def _end(code: list[Word]) -> tuple[str, Word]:
    still_open = open_brackets(code)
    if not still_open:
        last = code[-1] if code else Word("", 1, 1)
        return "the text ends within a statement", last
    bracket = still_open[-1]
    return f"this '{bracket.text}' is never closed", bracket


def _typographic(word: Word) -> tuple[str, Word] | None:
    kind, wanted = TYPOGRAPHIC.get(word.text[:1], ("", ""))
    return (f"this {kind} is typographic; {wanted} is wanted", word) if kind else None


def _inside(
    before: list[Word], word: Word, expected: frozenset[str]
) -> tuple[str, Word]:
    previous = before[-1] if before else None
    still_open = open_brackets(before)
    if word.text == ";":
        return "a statement has no ';' behind it", word
    if not still_open and previous is None:
        return "a text begins with the name of a structure", word
    named = previous is not None and (
        previous.text.isidentifier() or previous.text == "]"
    )
    if previous and named and "ASSIGN" in expected and still_open:
        return f"a descriptor is missing behind '{previous.text}', as in u(1)", previous
    if still_open:
        sign, token = _CLOSING[still_open[-1].text]
        if token in expected and sign != "}":
            return f"'{sign}' must close the '{still_open[-1].text}' first", word
    if "WHILE" in expected and "IF" not in expected:
        return "the 'while' of a 'do' is missing in front of this", word
    earlier = before[-2] if len(before) > 1 else None
    unfinished = earlier is not None and earlier.text.isidentifier()
    if previous and earlier and unfinished and earlier.line < previous.line:
        return f"a descriptor is missing behind '{earlier.text}', as in u(1)", earlier
    if previous and "LPAR" in expected and previous.text.isidentifier():
        return f"'(' is missing behind '{previous.text}'", previous
    return f"'{word.text}' cannot stand here", word
