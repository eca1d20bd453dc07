"""Reading typographic quotes, dashes and signs in code as the plain ones; never silently."""

from __future__ import annotations

from .ast import Span
from .diagnostics import Diagnostic, source_line
from .explain import TYPOGRAPHIC
from .tokens import words


def plain(text: str, file: str = "<text>") -> tuple[str, tuple[Diagnostic, ...]]:
    """The text with plain signs in its code, and a warning for each that was replaced.

    Comments stay as they are.
    """
    found: list[Diagnostic] = []
    lines = text.split("\n")
    for word in words(text):
        if word.text not in TYPOGRAPHIC:
            continue
        kind, wanted = TYPOGRAPHIC[word.text]
        span = Span(file, word.line, word.column, word.line, word.column + 1)
        message = f"this {kind} is typographic; it is read as {wanted}"
        line = source_line(text, word.line)
        found.append(Diagnostic("warning", message, span, line))
    for diagnostic in reversed(found):
        number, at = diagnostic.span.line - 1, diagnostic.span.column - 1
        old = lines[number]
        lines[number] = old[:at] + TYPOGRAPHIC[old[at]][1] + old[at + 1 :]
    return "\n".join(lines), tuple(found)
