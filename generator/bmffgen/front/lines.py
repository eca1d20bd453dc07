"""The source line of a span, for diagnostics of passes that no longer hold the text."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from .ast import Span


@lru_cache(maxsize=64)
def _lines(file: str) -> tuple[str, ...]:
    try:
        return tuple(Path(file).read_text("utf-8").splitlines())
    except OSError:
        return ()


def source_line(span: Span) -> str:
    """The line that ``span`` begins in; empty when its file cannot be read."""
    lines = _lines(span.file)
    return lines[span.line - 1] if 0 < span.line <= len(lines) else ""
