"""The box tree as a stream of lines, in time linear in the number of boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bmffkit.inspect.summary import summary
from bmffkit.runtime.box import UnknownBox
from bmffkit.runtime.document import labels, shown_code
from bmffkit.runtime.errors import BmffError

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box


@dataclass(slots=True)
class Line:
    """One line of an outline.

    Attributes:
        depth: how many boxes are around it.
        box: the box; None for a remark about its container.
        label: the box's name among its siblings: ``trak[1]``.
        text: what is in the box, or the remark.
        inside: how many boxes it holds that are not shown.
    """

    depth: int
    box: Box | None
    label: str
    text: str
    inside: int = 0


def children_of(box: Any) -> list[Box]:
    """The boxes inside; none where they cannot be read."""
    try:
        return list(box.children)
    except BmffError:
        return []


def outline(
    top: Any, depth: int | None = None, limit: int | None = None
) -> Iterator[Line]:
    """The boxes below ``top``, depth first.

    Args:
        top: a file or a box.
        depth: how many levels; None: all.
        limit: how many siblings of one container; None: all.
    """
    stack: list[Iterator[Line]] = [_siblings(children_of(top), 0, limit)]
    while stack:
        line = next(stack[-1], None)
        if line is None:
            stack.pop()
            continue
        box = line.box
        children = children_of(box) if box is not None and box._container else []
        if depth is not None and line.depth + 1 >= depth:
            line.inside = len(children)
            children = []
        yield line
        remark = _left_over(box) if box is not None else ""
        if remark:
            stack.append(iter([Line(line.depth + 1, None, "", remark)]))
        if children:
            stack.append(_siblings(children, line.depth + 1, limit))


def _siblings(boxes: list[Box], depth: int, limit: int | None) -> Iterator[Line]:
    names = labels(boxes)
    shown = boxes if limit is None else boxes[:limit]
    for box in shown:
        yield Line(depth, box, names[id(box)], summary(box))
    if len(shown) < len(boxes):
        yield Line(depth, None, "", f"… {len(boxes) - len(shown):,} more")


def _left_over(box: Box) -> str:
    trailing = b"" if box._lazy else box.trailing
    return f"{len(trailing):,} bytes behind the known syntax" if trailing else ""


def is_known(box: Box) -> bool:
    """Whether a generated (or registered) class reads this box."""
    return not isinstance(box, UnknownBox)


def nested(
    top: Any, depth: int | None = None, limit: int | None = None
) -> list[dict[str, Any]]:
    """The outline as nested values that JSON can hold."""
    root: list[dict[str, Any]] = []
    levels: list[list[dict[str, Any]]] = [root]
    paths: list[str] = [""]
    for line in outline(top, depth, limit):
        if line.box is None:
            continue
        del levels[line.depth + 1 :], paths[line.depth + 1 :]
        above = paths[line.depth]
        path = f"{above}/{line.label}" if above else line.label
        entry = _entry(line, path)
        levels[line.depth].append(entry)
        levels.append(entry.setdefault("children", []) if line.box._container else [])
        paths.append(path)
    return root


def _entry(line: Line, path: str) -> dict[str, Any]:
    box = line.box
    assert box is not None
    entry: dict[str, Any] = {
        "type": box.type,
        "class": type(box).__name__,
        "path": path,
        "offset": box.offset,
        "size": box.size,
        "known": is_known(box),
        "summary": line.text,
    }
    if box.usertype is not None:
        entry["usertype"] = box.usertype.hex()
    if box.truncated:
        entry["truncated"] = True
    if not box._lazy and box.trailing:
        entry["trailing"] = len(box.trailing)
    if line.inside:
        entry["hidden"] = line.inside
    return entry


def remarks(file: Any) -> list[dict[str, Any]]:
    """What was found wrong while the boxes were searched: ``offset`` and ``problem``."""
    out: list[dict[str, Any]] = []
    for problem in file.problems:
        offset, sentence = problem
        out.append({"offset": offset, "problem": sentence})
    return out


def code_of(box: Box) -> str:
    """The type as it can be printed, with the user type of ``uuid`` boxes."""
    code = shown_code(box.type)
    return f"{code} {box.usertype.hex()}" if box.usertype is not None else code
