"""Checking texts of SDL: what stands behind ``bmff spec parse``.

A text is an ``.sdl`` file, standard input, or one non-empty ``syntax`` field of a registry's
JSON file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..data import specs_path
from .ast import Span
from .blocks import class_names
from .diagnostics import Diagnostic, SdlError, source_line
from .errata import Erratum, apply_registry_errata, load_errata
from .parse import parse
from .strict import strict_findings
from .typography import plain


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text and the name it is reported under."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class ParseResult:
    """What became of one text; ``errata`` are the ids of those applied to it."""

    file: str
    ok: bool
    classes: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]
    errata: tuple[str, ...]


def read_sources(names: Iterable[str]) -> list[SourceText]:
    """The texts of files (``-``: standard input). Raises SdlError for an unreadable file."""
    found: list[SourceText] = []
    for name in names:
        if name == "-":
            found.append(SourceText("<stdin>", sys.stdin.read()))
        elif name.endswith(".json"):
            found += _registry_sources(name)
        else:
            found.append(SourceText(name, _read(name)))
    return found


def _read(name: str) -> str:
    try:
        return Path(name).read_text(encoding="utf-8")
    except OSError as problem:
        reason = problem.strerror or str(problem)
        message = f"this file cannot be read: {reason}"
    except UnicodeDecodeError as problem:
        message = f"this file is not UTF-8: {problem.reason} at byte {problem.start}"
    raise SdlError(Diagnostic("error", message, Span(name)))


def _registry_sources(name: str) -> list[SourceText]:
    text = _read(name)
    try:
        data = json.loads(text)
    except json.JSONDecodeError as problem:
        message = f"this is not JSON: {problem.msg}"
        span = Span(name, problem.lineno, problem.colno, problem.lineno, problem.colno)
        line = source_line(text, problem.lineno)
        raise SdlError(Diagnostic("error", message, span, line)) from None
    seen: dict[str, int] = {}
    found: list[SourceText] = []
    for code, syntax in _syntax_fields(data):
        seen[code] = seen.get(code, 0) + 1
        again = f"/{seen[code]}" if seen[code] > 1 else ""
        found.append(SourceText(f"{name}#{code}{again}", syntax))
    return found


def _syntax_fields(data: Any) -> Iterator[tuple[str, str]]:
    """The code and text of every entry that has a syntax, in the order of the file."""
    if isinstance(data, list):
        for each in data:
            yield from _syntax_fields(each)
    elif isinstance(data, dict):
        syntax = data.get("syntax")
        if isinstance(syntax, str) and syntax.strip():
            yield str(data.get("fourcc", "")), syntax
        for each in data.values():
            yield from _syntax_fields(each)


def all_errata() -> tuple[Erratum, ...]:
    """The errata of the published registry's texts. Raises SdlError."""
    return load_errata(specs_path() / "registry" / "errata.toml")


def parse_source(
    source: SourceText, errata: Iterable[Erratum] = (), strict: bool = False
) -> ParseResult:
    """Parses one text; nothing is raised: what is wrong stands in the result.

    Typographic signs in code are read as plain ones, with a warning each. ``strict`` adds
    a warning for everything that ISO/IEC 14496-34 does not allow.
    """
    applied: tuple[str, ...] = ()
    found: tuple[Diagnostic, ...] = ()
    try:
        text, applied = apply_registry_errata(source.text, errata)
        text, found = plain(text, source.name)
        specification = parse(text, source.name)
    except SdlError as problem:
        return ParseResult(source.name, False, (), found + problem.diagnostics, applied)
    if strict:
        found += strict_findings(specification, text)
    return ParseResult(source.name, True, class_names(specification), found, applied)


def parse_sources(
    sources: Iterable[SourceText], *, strict: bool = False, errata: bool = False
) -> list[ParseResult]:
    """Parses every text; ``errata`` mends the published registry's misprints first."""
    mending = all_errata() if errata else ()
    return [parse_source(source, mending, strict) for source in sources]


def as_json(result: ParseResult) -> dict[str, Any]:
    """The result as plain data for JSON."""
    return {
        "file": result.file,
        "ok": result.ok,
        "classes": list(result.classes),
        "diagnostics": [
            {
                "severity": each.severity,
                "message": each.message,
                "line": each.span.line,
                "column": each.span.column,
            }
            for each in result.diagnostics
        ],
        "errata": list(result.errata),
    }
