"""Finding ``@…`` annotations in comments and reading what they all share.

An annotation stands in a comment of its own; several are parted by ``;``. Text before the
first ``@`` of a comment is a description.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TypeVar

from .ast import NOWHERE, Comment, Expression
from .diagnostics import Diagnostic, SdlError
from .parse import parse_expression

Notes = TypeVar("Notes")

_MARK = re.compile(r"(?:^|(?<=\s)|(?<=;))@(?=\w)")
_WORD = re.compile(r"(\w+)\s*(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Annotation:
    """A word behind ``@`` and the text that follows it."""

    word: str
    text: str
    comment: Comment

    def error(self, message: str) -> SdlError:
        """The exception for an annotation that is wrong."""
        return _error(f"@{self.word}: {message}", self.comment)


def _error(message: str, comment: Comment) -> SdlError:
    line = " " * (comment.span.column - 1) + f"// {comment.text}"
    return SdlError(Diagnostic("error", message, comment.span, line))


def split(comment: Comment) -> tuple[str, list[Annotation]]:
    """The description a comment gives, and its annotations. Raises SdlError."""
    first, *rest = _MARK.split(comment.text)
    found: list[Annotation] = []
    for i, part in enumerate(rest):
        text = part.strip()
        if i < len(rest) - 1 and not text.endswith(";"):
            raise _error("two annotations of a comment are parted by ';'", comment)
        match = _WORD.fullmatch(text.rstrip(";").strip())
        if match is None:
            raise _error("'@' wants a word behind it", comment)
        found.append(Annotation(match[1], match[2].strip(), comment))
    return first.strip().rstrip(";").strip(), found


def nothing(note: Annotation) -> None:
    """Raises SdlError if anything follows the word."""
    if note.text:
        raise note.error(f"nothing can follow, not '{note.text}'")


def expression_of(note: Annotation, text: str | None = None) -> Expression:
    """The expression behind the word, or in ``text``. Raises SdlError."""
    source = note.text if text is None else text
    if not source:
        raise note.error("an expression is missing")
    try:
        return parse_expression(source, note.comment.span.file, note.comment.span.line)
    except SdlError as problem:
        raise note.error(problem.diagnostics[0].message) from None


def name_of(note: Annotation) -> str:
    """The one name behind the word. Raises SdlError."""
    if not re.fullmatch(r"[A-Za-z_]\w*", note.text):
        raise note.error(f"one name is wanted, not '{note.text}'")
    return note.text


def definition(note: Annotation, pattern: str, example: str) -> re.Match[str]:
    """The text as ``pattern`` takes it apart. Raises SdlError if it does not fit."""
    match = re.fullmatch(pattern, note.text, re.DOTALL)
    if match is None:
        raise note.error(f"this is written {example}")
    return match


def read_notes(
    notes: Notes,
    found: list[Annotation],
    words: dict[str, Callable[[Notes, Annotation], Notes]],
    others: dict[str, str],
    repeatable: frozenset[str] = frozenset(),
) -> Notes:
    """The notes with every annotation read into them.

    ``others`` are words that belong elsewhere, and where. Raises SdlError.
    """
    seen: set[str] = set()
    for note in found:
        reader = words.get(note.word)
        if reader is None:
            raise _unknown(note, sorted(words), others)
        if note.word in seen and note.word not in repeatable:
            raise note.error("this is said twice")
        seen.add(note.word)
        notes = reader(notes, note)
    return notes


def _unknown(note: Annotation, words: list[str], others: dict[str, str]) -> SdlError:
    if note.word in others:
        return note.error(f"this annotation belongs to {others[note.word]}")
    near = get_close_matches(note.word, words, n=3, cutoff=0.5)
    offered = [f"@{word}" for word in near or words]
    said = "did you mean" if near else "the annotations here are"
    return note.error(f"there is no such annotation; {said} {', '.join(offered)}")


def contiguous(comments: list[Comment], line: int) -> list[Comment]:
    """The comments on lines of their own that end right above ``line``."""
    kept: list[Comment] = []
    for comment in reversed(comments):
        if comment.span != NOWHERE and comment.span.end_line + 1 < line:
            break
        kept.insert(0, comment)
        line = comment.span.line
    return kept


def sentence(parts: list[str]) -> str:
    """The parts in one line."""
    return " ".join(" ".join(parts).split())
