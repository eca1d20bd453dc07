"""A rough cut of a text into words, for messages about texts that do not parse."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORDS = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))
      |(?P<word>'[^'\n]*'b?|"[^"\n]*"|\w+
        |\+\+|--|&&|\|\||[=!<>+\-*/%&|^]=|<<=?|>>=?|\.\.|\S)""",
    re.DOTALL | re.VERBOSE,
)

_PAIRS = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class Word:
    """A token or a comment, with the line and column (from 1) it begins at."""

    text: str
    line: int
    column: int
    comment: bool = False

    @property
    def end_column(self) -> int:
        """The column behind the word (its last line counts)."""
        last = self.text.rpartition("\n")[2]
        return len(last) + (1 if "\n" in self.text else self.column)

    @property
    def end_line(self) -> int:
        """The line the word ends in."""
        return self.line + self.text.count("\n")


def words(text: str) -> list[Word]:
    """All tokens and comments of a text, in order."""
    found: list[Word] = []
    line, line_start, seen = 1, 0, 0
    for match in _WORDS.finditer(text):
        line += text.count("\n", seen, match.start())
        line_start = text.rfind("\n", 0, match.start()) + 1
        seen = match.start()
        found.append(
            Word(match[0], line, match.start() - line_start + 1, bool(match["comment"]))
        )
    return found


def open_brackets(tokens: list[Word]) -> list[Word]:
    """The brackets that are not closed at the end of ``tokens``, outermost first."""
    stack: list[Word] = []
    for token in tokens:
        if token.text in ("(", "[", "{"):
            stack.append(token)
        elif stack and _PAIRS.get(token.text) == stack[-1].text:
            stack.pop()
    return stack


def last_class(tokens: list[Word]) -> str | None:
    """The name of the class that the last ``class`` among ``tokens`` declares."""
    for word, name in zip(reversed(tokens[:-1]), reversed(tokens), strict=False):
        if word.text == "class":
            return name.text
    return None
