"""Errors of the compiler's middle, told at the place in the specification."""

from __future__ import annotations

from bmffgen.front.ast import Span
from bmffgen.front.diagnostics import Diagnostic, SdlError
from bmffgen.front.lines import source_line


def fail(message: str, span: Span) -> SdlError:
    """An error to raise, with the line of the specification it is about."""
    return SdlError(Diagnostic("error", message, span, source_line(span)))
