"""What the front end tells the editor of a specification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .ast import NOWHERE, Span

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: a sentence about a place in a text, and the line it is in."""

    severity: Severity
    message: str
    span: Span = NOWHERE
    source_line: str = ""

    def render(self) -> str:
        """``file:line:column: error: sentence``, then the line and a caret below the place."""
        head = f"{self.span}: {self.severity}: {self.message}"
        if not self.source_line.strip():
            return head
        line = self.source_line.expandtabs(4)
        before = self.source_line[: self.span.column - 1].expandtabs(4)
        same_line = self.span.end_line == self.span.line
        width = self.span.end_column - self.span.column if same_line else 1
        marks = "^" * max(1, min(width, len(line) - len(before)))
        return f"{head}\n    {line}\n    {' ' * len(before)}{marks}"


class SdlError(Exception):
    """A text is not what it has to be; ``diagnostics`` say where and why."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        self.diagnostics = diagnostics
        super().__init__("\n".join(each.render() for each in diagnostics))


def source_line(text: str, line: int) -> str:
    """Line ``line`` (from 1) of a text, or nothing when the text has no such line."""
    lines = text.split("\n")
    return lines[line - 1].rstrip("\r") if 1 <= line <= len(lines) else ""


def error(message: str, span: Span, text: str = "") -> SdlError:
    """The exception for one error at ``span`` of ``text``."""
    line = source_line(text, span.line)
    return SdlError(Diagnostic("error", message, span, line))
