"""The bytes that boxes were found in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.registry import Registry
    from bmffkit.runtime.splices import Splices

MAX_DEPTH = 64
"""Boxes nested deeper than this are refused."""


class Document:
    """A buffer with its registry of classes.

    Attributes:
        buffer: all bytes; for a file a private copy-on-write mapping, so that arrays
            over it can be changed in place without touching the file.
        registry: the classes that boxes and records are made of.
        ensure: called with a range before it is read; None when all bytes are there.
        truncated: the declared size of boxes that the end of the file cuts, by offset.
        problems: what was found wrong while scanning, as (offset, sentence).
        reader: a reader that is not in use, for the next box.
        root: what holds the boxes at the top; it only has ``children``.
        splices: bytes that are written instead of some of the buffer; None: there are none.
    """

    __slots__ = (
        "_labels",
        "buffer",
        "ensure",
        "problems",
        "reader",
        "registry",
        "root",
        "splices",
        "truncated",
    )

    def __init__(
        self,
        buffer: memoryview,
        registry: Registry,
        ensure: Callable[[int, int], None] | None = None,
    ) -> None:
        self.buffer = buffer
        self.registry = registry
        self.ensure = ensure
        self.truncated: dict[int, int] = {}
        self.problems: list[tuple[int, str]] = []
        self.root: Any = None
        self.reader: Reader | None = None
        self.splices: Splices | None = None
        self._labels: dict[int, tuple[list[Box], int, dict[int, str]]] = {}

    def label(self, box: Box, siblings: list[Box]) -> str:
        """How ``box`` is called among its siblings: ``moov``, or ``trak[1]``."""
        known = self._labels.get(id(siblings))
        if known is None or known[0] is not siblings or known[1] != len(siblings):
            known = (siblings, len(siblings), labels(siblings))
            self._labels[id(siblings)] = known
        found = known[2].get(id(box))
        return found if found is not None else labels(siblings).get(id(box), box.type)


def labels(siblings: list[Box]) -> dict[int, str]:
    """The label of each of the siblings, by ``id``."""
    total: dict[str, int] = {}
    for box in siblings:
        total[box.type] = total.get(box.type, 0) + 1
    seen: dict[str, int] = {}
    out: dict[int, str] = {}
    for box in siblings:
        code = box.type
        number = seen.get(code, 0)
        seen[code] = number + 1
        name = shown_code(code)
        out[id(box)] = f"{name}[{number}]" if total[code] > 1 else name
    return out


def shown_code(code: str) -> str:
    """A four-character code for paths and messages: no control characters, no slashes."""
    if code.isalnum():
        return code
    return "".join(
        (
            c
            if (" " <= c <= "~" and c not in "/[]\\") or "\xa1" <= c <= "\xff"
            else f"\\x{ord(c):02x}"
        )
        for c in code
    )
