"""Syntax errors in words: what the editor of a specification has to mend, and where.

Each rule looks at what stands before and at the place where the parser stopped, and gives a
sentence or None; the first that knows an answer wins.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from .ast import Span
from .diagnostics import Diagnostic, SdlError, source_line
from .tokens import Word, last_class, open_brackets, words

TYPOGRAPHIC = {
    **dict.fromkeys("‘’‚‛′", ("quote", "'")),
    **dict.fromkeys("“”„‟″", ("quote", '"')),
    **dict.fromkeys("‐‑‒–—−", ("dash", "-")),
    "×": ("multiplication sign", "*"),
    "≤": ("sign", "<="),
    "≥": ("sign", ">="),
    "≠": ("sign", "!="),
    "…": ("ellipsis", ".."),
}

KEYWORDS = frozenset(
    [
        "class",
        "extends",
        "if",
        "else",
        "for",
        "while",
        "do",
        "switch",
        "case",
        "default",
        "break",
        "aligned",
        "abstract",
        "expandable",
        "template",
        "const",
        "optional",
        "reserved",
        "computed",
        "unsigned",
        "signed",
        "int",
        "bit",
    ]
)

# Never names, wherever they stand.
_HARD = frozenset(
    {"if", "else", "for", "while", "do", "switch", "case", "break", "class"}
)

_VALUES = frozenset({"NAME", "NUMBER", "FOURCC", "BITS"})
_OPERATORS = frozenset(
    [
        "OR",
        "AND",
        "BAR",
        "CARET",
        "AMPERSAND",
        "EQUAL",
        "UNEQUAL",
        "LESS",
        "LESS_EQUAL",
        "MORE",
        "MORE_EQUAL",
        "SHIFT_LEFT",
        "SHIFT_RIGHT",
        "PLUS",
        "MINUS",
        "STAR",
        "SLASH",
        "PERCENT",
        "QMARK",
    ]
)
_ASSIGNMENTS = frozenset({"COMPOUND", "INCREMENT", "DECREMENT"})
_SIGNS = {
    "SEMICOLON": "';'",
    "COMMA": "','",
    "COLON": "':'",
    "LPAR": "'('",
    "RPAR": "')'",
    "LSQB": "'['",
    "RSQB": "']'",
    "LBRACE": "'{'",
    "RBRACE": "'}'",
    "ASSIGN": "'='",
    "DOT": "'.'",
    "__ANON_0": "'..'",
    "NAME": "a name",
    "CLASS": "'class'",
    "EXTENDS": "'extends'",
}


@dataclass(frozen=True, slots=True)
class _Stop:
    """Where and before what the parser stopped; ``before`` are the tokens up to there."""

    text: str
    word: Word
    before: list[Word]
    comments: list[Word]
    after: list[Word]
    expected: frozenset[str]
    ended: bool

    @property
    def previous(self) -> Word | None:
        return self.before[-1] if self.before else None


Answer: TypeAlias = tuple[str, Word] | None


def explain(
    problem: UnexpectedInput, text: str, file: str, first_line: int = 1
) -> SdlError:
    """The error a syntax error is reported as."""
    stop = _stop(problem, text)
    message, word = next(answer for rule in _RULES if (answer := rule(stop)))
    span = Span(file, word.line, word.column, word.end_line, word.end_column)
    line = source_line(text, word.line)
    shift = first_line - 1
    placed = replace(span, line=span.line + shift, end_line=span.end_line + shift)
    return SdlError(Diagnostic("error", message, placed, line))


def _stop(problem: UnexpectedInput, text: str) -> _Stop:
    ended = isinstance(problem, UnexpectedToken) and problem.token.type == "$END"
    place = (max(problem.line, 1), max(problem.column, 1))
    found = words(text)
    code = [word for word in found if not word.comment]
    comments = [word for word in found if word.comment]
    if ended:
        last = code[-1] if code else Word("", 1, 1)
        return _Stop(text, last, code, comments, [], _expected(problem), True)
    before = [word for word in code if (word.line, word.column) < place]
    rest = code[len(before) :]
    word = rest[0] if rest else Word(text[problem.pos_in_stream or 0 :][:1], *place)
    expected = _expected(problem)
    return _Stop(text, word, before, comments, rest[1:], expected, False)


def _expected(problem: UnexpectedInput) -> frozenset[str]:
    if isinstance(problem, UnexpectedToken):
        return frozenset(problem.accepts or problem.expected)
    if isinstance(problem, UnexpectedCharacters):
        return frozenset(problem.allowed or ())
    return frozenset()


# ----------------------------------------------------------------------------------- rules


def _typographic(stop: _Stop) -> Answer:
    for character in stop.word.text[:1]:
        if character in TYPOGRAPHIC:
            kind, wanted = TYPOGRAPHIC[character]
            return f"this {kind} is typographic; SDL wants {wanted}", stop.word
    return None


def _unclosed(stop: _Stop) -> Answer:
    if stop.word.text in ("'", '"'):
        return "this quote is not closed in its line", stop.word
    last = stop.comments[-1] if stop.comments else None
    if last and last.text.startswith("/*") and not last.text.endswith("*/"):
        return "this comment never ends: '*/' is missing", replace(last, text="/*")
    return None


def _never_ends(stop: _Stop) -> Answer:
    if not stop.ended:
        return None
    still_open = open_brackets(stop.before)
    if not still_open:
        if "SEMICOLON" in stop.expected and stop.previous:
            return f"a ';' is missing after '{stop.previous.text}'", stop.previous
        if "NUMBER" in stop.expected:
            return "a value is missing at the end", stop.word
        return "the text ends in the middle of a declaration", stop.word
    inner = still_open[-1]
    if inner.text != "{":
        pair = {"(": ")", "[": "]"}[inner.text]
        return f"this '{inner.text}' is never closed: '{pair}' is missing", inner
    swallowed = [c for c in stop.comments if "}" in c.text]
    name = last_class(stop.before)
    what = f"the class '{name}'" if name else "the block"
    message = f"{what} never ends: a '}}' is missing"
    if swallowed:
        message += f" (the one in line {swallowed[-1].line} is inside a comment)"
    return message, stop.word


def _lower_case(stop: _Stop) -> Answer:
    text = stop.word.text
    if text.lower() in KEYWORDS and text not in KEYWORDS:
        wanted = text.lower()
        return f"keywords are written small: '{wanted}', not '{text}'", stop.word
    for word in reversed(stop.before):
        if word.text in (";", "{", "}"):
            return None
        if word.text.lower() in _HARD and word.text not in _HARD:
            wanted = word.text.lower()
            return f"keywords are written small: '{wanted}', not '{word.text}'", word
    return None


def _keyword_as_name(stop: _Stop) -> Answer:
    previous = stop.previous
    if stop.word.text not in _HARD or "NAME" not in stop.expected:
        return None
    if "NUMBER" in stop.expected or not previous or previous.end_line != stop.word.line:
        return None
    return (
        f"'{stop.word.text}' is a word of the language and cannot be a name",
        stop.word,
    )


def _class_name(stop: _Stop) -> Answer:
    previous = stop.previous
    if len(stop.before) < 2 or previous is None or stop.before[-2].text != "class":
        return None
    if not stop.word.text.isidentifier():
        return None
    first, second = previous.text, stop.word.text
    return (
        f"a class name is one word: '{first}{second}', not '{first} {second}'",
        previous,
    )


def _top_level(stop: _Stop) -> Answer:
    if "CLASS" not in stop.expected or "LBRACE" not in stop.expected:
        return None
    word, previous = stop.word, stop.previous
    name = last_class(stop.before)
    if word.text == "}" and previous:
        ended = (
            f"'{name}' has ended in line {previous.line}" if name else "all is closed"
        )
        return f"this '}}' closes nothing: {ended}", word
    if previous and previous.text == "}":
        later = _unmatched(stop)
        if later:
            lines = later.line - previous.line
            count = f"{lines} lines" if lines != 1 else "1 line"
            what = f"the class '{name}'" if name else "the block"
            return f"this '}}' closes {what} {count} early", previous
    return f"a declaration begins with 'class' or '{{', not with '{word.text}'", word


def _unmatched(stop: _Stop) -> Word | None:
    """The next brace that closes nothing, before another class begins."""
    depth = 0
    for word in [stop.word, *stop.after]:
        if word.text == "class":
            return None
        if word.text == "{":
            depth += 1
        elif word.text == "}":
            depth -= 1
            if depth < 0:
                return word
    return None


def _out_of_place(stop: _Stop) -> Answer:
    text = stop.word.text
    if text == "else" and "IF" in stop.expected:
        return "this 'else' has no 'if' before it", stop.word
    if text in ("case", "default") and "IF" in stop.expected:
        return f"'{text}' stands outside a switch", stop.word
    return None


def _semicolon(stop: _Stop) -> Answer:
    previous = stop.previous
    if previous is None or "SEMICOLON" not in stop.expected:
        return None
    starts = stop.word.text.isidentifier() or stop.word.text in ("}", "{")
    if not starts and stop.word.line == previous.end_line:
        return None
    earlier = stop.before[-2] if len(stop.before) > 1 else None
    if (
        earlier
        and stop.word.text.isidentifier()
        and stop.word.line == previous.line > earlier.line
        and earlier.text not in ("{", "}", ";", ")", ":")
    ):
        previous = earlier  # "Foo" ended the line before, and was taken for a type
    return f"a ';' is missing after '{previous.text}'", previous


def _bracket(stop: _Stop) -> Answer:
    still_open = open_brackets(stop.before)
    text = stop.word.text
    if text not in (")", "]", "}", ";", "{") or not still_open:
        return None
    inner = still_open[-1]
    pair = {"(": ")", "[": "]"}.get(inner.text)
    wanted = {"(": "RPAR", "[": "RSQB"}.get(inner.text, "")
    if pair is None or wanted not in stop.expected:
        return None
    where = "" if inner.line == stop.word.line else f" of line {inner.line}"
    return f"'{pair}' must close the '{inner.text}'{where} before '{text}'", stop.word


def _operator(stop: _Stop) -> Answer:
    text, previous = stop.word.text, stop.previous
    value = text[:1].isalnum() or text[:1] in "_'\"("
    if previous is None or not value or "PLUS" not in stop.expected:
        return None
    if not previous.text[-1:].isalnum() and previous.text[-1:] not in "_'\")]":
        return None
    return f"an operator is missing between '{previous.text}' and '{text}'", stop.word


def _generic(stop: _Stop) -> Answer:
    wanted = _wanted(stop.expected)
    text = f"'{stop.word.text}' cannot stand here"
    if wanted:
        text += f"; {wanted} is expected"
    return text, stop.word


def _wanted(expected: frozenset[str]) -> str:
    left = set(expected) - {"$END"}
    offered: list[str] = []
    if left >= _VALUES:
        offered.append("a value")
        left -= _VALUES | {"NOT", "TILDE", "PLUS", "MINUS", "LPAR", "LBRACE"}
    if "IF" in left:
        offered.append("a statement")
        left &= {"RBRACE", "SEMICOLON", "RPAR"}
    if left & (_OPERATORS - {"STAR"}):
        offered.append("an operator")
    left -= _OPERATORS | _ASSIGNMENTS
    offered += [sign for name, sign in _SIGNS.items() if name in left]
    if len(offered) > 1:
        return ", ".join(offered[:-1]) + f" or {offered[-1]}"
    return offered[0] if offered else ""


_RULES: tuple[Callable[[_Stop], Answer], ...] = (
    _unclosed,
    _typographic,
    _never_ends,
    _lower_case,
    _class_name,
    _top_level,
    _out_of_place,
    _keyword_as_name,
    _semicolon,
    _bracket,
    _operator,
    _generic,
)
