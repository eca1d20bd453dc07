"""Syntax errors in words: what an editor of a specification has to mend."""

from __future__ import annotations

from lark.exceptions import UnexpectedInput

from .ast import Span
from .diagnostics import SdlError, error


def explain(
    problem: UnexpectedInput, text: str, file: str, first_line: int = 1
) -> SdlError:
    line, column = max(problem.line, 1), max(problem.column, 1)
    span = Span(file, line, column, line, column + 1)
    return error(str(problem).split("\n")[0], span, text)
