"""Errata: mending misprints of a published text, each pinned to the text it was made for.

An erratum holds only for texts whose digest is among its pins: when the text changes, the
erratum fails aloud instead of mending something else. All pins mean the original text, also
where several errata mend one block.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .ast import Span
from .blocks import Block, block_of_class, digest, split_blocks
from .diagnostics import SdlError, error

KINDS = ("typo", "quotes", "meaning", "suspect", "placeholder", "context")

_KEYS = frozenset(
    {
        "id",
        "target",
        "clause",
        "class",
        "reason",
        "old",
        "new",
        "append",
        "whole",
        "pins",
    }
)


@dataclass(frozen=True, slots=True)
class Erratum:
    """One correction; ``kind`` is one of KINDS, ``target`` is ``file.sdl#Class`` or None.

    Exactly one of these: ``old`` is replaced by ``new``; ``append`` is added at the end;
    ``whole``: the text is ``new``. ``span`` is the place of the entry in its file.
    """

    id: str
    target: str | None
    clause: str
    kind: str
    reason: str
    old: str
    new: str
    append: str
    whole: bool
    pins: tuple[str, ...]
    span: Span

    @property
    def file(self) -> str | None:
        """The target's file, relative to the folder of the specifications."""
        return self.target.partition("#")[0] if self.target else None

    @property
    def class_name(self) -> str | None:
        """The target's class."""
        return self.target.partition("#")[2] if self.target else None

    def error(self, message: str) -> SdlError:
        """The exception for a problem with this erratum."""
        return error(f"erratum '{self.id}': {message}", self.span, "")


def load_errata(path: Path) -> tuple[Erratum, ...]:
    """The errata of a TOML file, in order. Raises SdlError if it is not well formed."""
    text = path.read_text(encoding="utf-8")
    return read_errata(text, str(path))


def read_errata(text: str, file: str = "<errata>") -> tuple[Erratum, ...]:
    """The errata of a TOML text, in order. Raises SdlError if it is not well formed."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        place = re.search(r"at line (\d+), column (\d+)", str(problem))
        line, column = (int(place[1]), int(place[2])) if place else (1, 1)
        span = Span(file, line, column, line, column + 1)
        raise error(f"this is not TOML: {problem}", span, text) from None
    lines = [
        number
        for number, line in enumerate(text.split("\n"), 1)
        if line.strip() == "[[erratum]]"
    ]
    entries = data.get("erratum", [])
    lines += [1] * (len(entries) - len(lines))
    unknown = sorted(set(data) - {"erratum"})
    if unknown:
        raise error(f"'{unknown[0]}' is no part of an errata file", Span(file), text)
    done = tuple(
        _erratum(entry, Span(file, line, 1, line, 12), text)
        for entry, line in zip(entries, lines, strict=False)
    )
    seen: set[str] = set()
    for each in done:
        if each.id in seen:
            raise each.error("another erratum has this id")
        seen.add(each.id)
    return done


def _erratum(entry: dict[str, Any], span: Span, text: str) -> Erratum:
    unknown = sorted(set(entry) - _KEYS)
    if unknown:
        raise error(f"an erratum has no '{unknown[0]}'", span, text)
    for key in ("id", "class", "reason"):
        if not isinstance(entry.get(key), str) or not entry[key]:
            raise error(f"the erratum has no '{key}'", span, text)
    erratum = Erratum(
        id=entry["id"],
        target=entry.get("target"),
        clause=str(entry.get("clause", "")),
        kind=entry["class"],
        reason=entry["reason"],
        old=entry.get("old", ""),
        new=entry.get("new", ""),
        append=entry.get("append", ""),
        whole=entry.get("whole", False),
        pins=tuple(entry.get("pins", ())),
        span=span,
    )
    if erratum.kind not in KINDS:
        raise erratum.error(f"its class is one of {', '.join(KINDS)}")
    if erratum.target is not None and not erratum.class_name:
        raise erratum.error("a target is written 'folder/file.sdl#ClassName'")
    if not erratum.pins:
        raise erratum.error("a pin is missing: the digest of the text it is made for")
    wanted = [bool(erratum.old), bool(erratum.append), erratum.whole]
    if wanted.count(True) != 1:
        raise erratum.error("one of 'old', 'append' and 'whole' says what to mend")
    return erratum


def mend(text: str, erratum: Erratum) -> str:
    """The text with one erratum applied, whatever its digest.

    Raises SdlError if ``old`` is not found, or found twice.
    """
    if erratum.whole:
        return erratum.new
    if erratum.append:
        joint = "" if text.endswith("\n") or erratum.append.startswith("\n") else "\n"
        return text + joint + erratum.append
    pattern = _pattern(erratum.old)
    found = list(pattern.finditer(text))
    if len(found) != 1:
        count = "not found" if not found else f"found {len(found)} times"
        raise erratum.error(f"its text is {count}: '{erratum.old}'")
    start, end = found[0].span()
    lost = text.count("\n", start, end) - erratum.new.count("\n")
    return text[:start] + erratum.new + "\n" * max(lost, 0) + text[end:]


def _pattern(old: str) -> re.Pattern[str]:
    """Any run of blanks in ``old`` stands for any run of blanks."""
    words = [re.escape(word) for word in old.split()]
    before = r"\s+" if old[:1].isspace() else ""
    after = r"\s+" if old[-1:].isspace() else ""
    return re.compile(before + r"\s+".join(words) + after)


def apply_registry_errata(
    text: str, errata: Iterable[Erratum]
) -> tuple[str, tuple[str, ...]]:
    """A free text with the errata that are pinned to it, and their ids. Raises SdlError."""
    pin = digest(text)
    applied: list[str] = []
    for erratum in errata:
        if pin in erratum.pins:
            text = mend(text, erratum)
            applied.append(erratum.id)
    return text, tuple(applied)


def mended_blocks(text: str, file: str, errata: Iterable[Erratum]) -> tuple[Block, ...]:
    """The blocks of a file with the errata that aim at it.

    ``file`` is relative to the folder of the specifications, as targets are. Raises
    SdlError if a target is missing, its text has changed, or ``old`` is not found once.
    """
    blocks = split_blocks(text, file)
    for erratum in errata:
        if erratum.file != file or erratum.class_name is None:
            continue
        block = block_of_class(blocks, erratum.class_name)
        if block is None:
            raise erratum.error(f"there is no class '{erratum.class_name}' in {file}")
        check_pin(erratum, block)
        new = block.with_text(mend(block.text, erratum))
        blocks = tuple(new if each is block else each for each in blocks)
    return blocks


def check_pin(erratum: Erratum, block: Block) -> None:
    """Raises SdlError, naming both digests, if the block is not what was pinned."""
    if block.pin in erratum.pins:
        return
    pinned = ", ".join(erratum.pins)
    raise erratum.error(
        f"the text of {erratum.target} has changed: its digest is {block.pin}, "
        f"the erratum was made for {pinned}"
    )
