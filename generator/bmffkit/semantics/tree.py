"""Ways through the box tree that several modules need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import ParseError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bmffkit.runtime.box import Box

HOLDERS = frozenset(
    "moov trak mdia minf stbl meta moof traf mfra meco udta dinf".split()
)  # fmt: skip
"""The boxes inside which offsets into the file may stand."""


def child(box: Box | None, *codes: str) -> Any:
    """The first child of one of these types; None: there is none."""
    if box is None:
        return None
    for each in box.children:
        if each.type in codes:
            return each
    return None


def down(box: Box | None, path: str) -> Any:
    """The box that ``path`` leads to, first children only; None: there is none."""
    for code in path.split("/"):
        box = child(box, code)
    return box


def above(box: Box | None, code: str) -> Box | None:
    """The nearest box of this type that holds ``box``."""
    while box is not None and box.type != code:
        box = box.parent
    return box


def search(
    tops: Iterable[Box], codes: frozenset[str], skip: frozenset[str]
) -> Iterator[Box]:
    """All boxes of these types, reading only boxes that may hold some.

    A box that may hold some and cannot be read is given instead of what it holds.
    """
    stack = list(reversed(list(tops)))
    while stack:
        box = stack.pop()
        code = box.type
        if code in codes:
            yield box
        if code in HOLDERS and code not in skip and box._container:
            try:
                stack.extend(reversed(box.children))
            except ParseError:
                yield box
