"""The little language that names boxes: ``moov/trak[0]//stsz``.

Steps are separated by ``/``; ``//`` descends to any depth; a step is a type (blanks
at its end may be left out), a class name, or ``*``; ``[n]`` picks the n-th among the
siblings of that step, from 0, or from the end when negative.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.document import shown_code
from bmffkit.runtime.errors import BmffError, NotFoundError
from bmffkit.runtime.nearest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.runtime.box import Box

_STEP = re.compile(r"(?P<name>(?:[^/\[\]])+?)\s*(?:\[(?P<index>-?\d+)\])?\Z")


class Step(NamedTuple):
    """One step of a path."""

    name: str
    number: int | None
    deep: bool


def steps(path: str) -> list[Step]:
    """The steps of a path.

    Raises:
        NotFoundError: the path cannot be read.
    """
    out: list[Step] = []
    deep = False
    text = path.strip("\n")
    if text.startswith("/") and not text.startswith("//"):
        text = text[1:]
    for part in text.split("/"):
        if not part.strip():
            deep = True
            continue
        match = _STEP.match(
            part.strip() if part.strip() != part and len(part) > 4 else part
        )
        if match is None:
            raise NotFoundError(f"a path is written moov/trak[0]//stsz, not {path!r}")
        index = match["index"]
        out.append(Step(match["name"], None if index is None else int(index), deep))
        deep = False
    if not out or deep:
        raise NotFoundError(f"a path is written moov/trak[0]//stsz, not {path!r}")
    return out


def fits(box: Box, name: str) -> bool:
    """Whether a step's name means this box."""
    if name == "*":
        return True
    code = box.type
    if code == name or code.rstrip() == name.rstrip() or shown_code(code) == name:
        return True
    return len(name) > 4 and any(
        kind.__name__ == name for kind in type(box).__mro__[:-2]
    )


def matches(top: Any, path: str | type[Any]) -> Iterator[Any]:
    """All boxes below ``top`` that ``path`` names, in file order.

    A path without any ``/`` that finds nothing at the first level searches deeper.
    """
    if not isinstance(path, str):
        for box in _below(top):
            if isinstance(box, path):
                yield box
        return
    wanted = steps(path)
    if (
        len(wanted) == 1
        and not wanted[0].deep
        and not any(fits(child, wanted[0].name) for child in _inside(top))
    ):
        wanted = [wanted[0]._replace(deep=True)]
    yield from _match(top, wanted, 0, set())


def _match(top: Any, wanted: list[Step], number: int, seen: set[int]) -> Iterator[Any]:
    step = wanted[number]
    pools = [top, *_below(top)] if step.deep else [top]
    last = number + 1 == len(wanted)
    for pool in pools:
        found = [child for child in _inside(pool) if fits(child, step.name)]
        if step.number is not None:
            found = found[step.number : step.number + 1 or None]
        for box in found:
            if not last:
                yield from _match(box, wanted, number + 1, seen)
            elif id(box) not in seen:
                seen.add(id(box))
                yield box


def _inside(top: Any) -> list[Box]:
    try:
        return list(top.children)
    except BmffError:
        return []


def _below(top: Any) -> Iterator[Box]:
    for child in _inside(top):
        yield from child.walk()


def find(top: Any, path: str | type[Any]) -> Any:
    """The first box that ``path`` names.

    Raises:
        NotFoundError: none does.
    """
    for box in matches(top, path):
        return box
    where = getattr(top, "path", "")
    name = path if isinstance(path, str) else path.__name__
    raise NotFoundError(f"no box {name!r}{_hint(top, path)}", path=where)


def _hint(top: Any, path: str | type[Any]) -> str:
    names: dict[str, None] = {}
    for box in _below(top):
        names[shown_code(box.type)] = None
        if len(names) > 500:
            break
    if not isinstance(path, str):
        return ""
    here: list[Any] = [top]
    for step in steps(path):
        below = list(_match_one(here, step))
        if not below:
            near = {shown_code(c.type): None for pool in here for c in _inside(pool)}
            bare = step.name.rstrip()
            if bare in near or bare in {n.rstrip() for n in near}:
                return f"; there are fewer {bare!r} than [{step.number}] asks for"
            return did_you_mean(bare, near) or did_you_mean(bare, names)
        here = below
    return ""


def _match_one(pools: list[Any], step: Step) -> Iterator[Any]:
    for pool in pools:
        yield from _match(pool, [step], 0, set())
