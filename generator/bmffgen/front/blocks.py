"""Blocks of an ``.sdl`` text: what stands between one ``// @clause`` line and the next."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from hashlib import sha256

from .ast import ClassDeclaration, Specification
from .parse import parse

_CLAUSE_LINE = re.compile(r"^[ \t]*//[ \t]*@clause[ \t]+(.+?)[ \t]*$", re.MULTILINE)
_TEXTS = re.compile(r"'[^'\n]*'|//[^\n]*|/\*.*?\*/", re.DOTALL)
_CLASS_NAME = re.compile(r"\bclass\s+([A-Za-z_]\w*)")


def canonical(text: str) -> str:
    """The text with every run of white space (U+00A0 too) folded to one blank."""
    return " ".join(text.split())


def digest(text: str) -> str:
    """The SHA-256 of the canonical text, in hexadecimal digits."""
    return sha256(canonical(text).encode("utf-8")).hexdigest()


@dataclass(frozen=True, slots=True)
class Block:
    """A run of lines of a file; ``line`` is the number of its first line.

    ``clause`` is None for what stands before the first ``@clause`` line. ``pin`` is the
    digest of the text as it was found; it stays when errata mend ``text``.
    """

    file: str
    line: int
    clause: str | None
    text: str
    pin: str

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of the classes the block declares, found without parsing it."""
        code = _TEXTS.sub(" ", self.text)
        return tuple(_CLASS_NAME.findall(code))

    def with_text(self, text: str) -> Block:
        """The same block with another text, pinned to the original one."""
        return replace(self, text=text)


def split_blocks(text: str, file: str = "<text>") -> tuple[Block, ...]:
    """The blocks of a text, in order; joined, their texts are the whole text again."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    marks = list(_CLAUSE_LINE.finditer(text))
    starts = [match.start() for match in marks]
    blocks: list[Block] = []
    if text[: starts[0] if starts else None].strip():
        first = text[: starts[0] if starts else None]
        blocks.append(Block(file, 1, None, first, digest(first)))
    ends = [*starts[1:], len(text)]
    for match, start, end in zip(marks, starts, ends, strict=True):
        part = text[start:end]
        line = text.count("\n", 0, start) + 1
        blocks.append(Block(file, line, match[1], part, digest(part)))
    return tuple(blocks)


def block_of_class(blocks: tuple[Block, ...], name: str) -> Block | None:
    """The block that declares a class, or None."""
    return next((block for block in blocks if name in block.classes), None)


def parse_blocks(blocks: tuple[Block, ...], file: str = "<text>") -> Specification:
    """One specification of all blocks, with the places of the file. Raises SdlError."""
    parts = [parse(block.text, block.file, block.line) for block in blocks]
    return Specification(
        tuple(each for part in parts for each in part.declarations),
        tuple(comment for part in parts for comment in part.comments),
        file,
    )


def class_names(specification: Specification) -> tuple[str, ...]:
    """The names of the declared classes, in order."""
    return tuple(
        each.name
        for each in specification.declarations
        if isinstance(each, ClassDeclaration)
    )
