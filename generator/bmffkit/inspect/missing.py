"""What to say when nothing was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.document import shown_code
from bmffkit.runtime.errors import BmffError, NotFoundError
from bmffkit.runtime.nearest import did_you_mean

if TYPE_CHECKING:
    from bmffkit.inspect.filters import Filter


def nearest_names(file: Any, pattern: str, filters: Sequence[Filter] = ()) -> str:
    """A clause with the names that come nearest to a pattern that found nothing."""
    boxes = file.find_all(pattern)
    if boxes:
        return _about_fields(boxes, filters)
    try:
        file.find(pattern)
    except NotFoundError as error:
        _, semicolon, hint = error.reason.partition(";")
        if semicolon:
            return semicolon + hint
    return _about_classes(file, pattern)


def _about_classes(file: Any, pattern: str) -> str:
    names: dict[str, None] = {}
    for box in file.walk():
        names[shown_code(box.type)] = None
        names[type(box).__name__] = None
    last = pattern.rsplit("/", 1)[-1].partition("[")[0]
    return did_you_mean(last, names)


def _about_fields(boxes: Sequence[Any], filters: Sequence[Filter]) -> str:
    for each in filters:
        names: dict[str, None] = {}
        for box in boxes:
            try:
                names.update((name.rstrip("_"), None) for name, _ in box.fields())
            except BmffError:
                continue
        if each.field not in names:
            return f" with a field {each.field!r}{did_you_mean(each.field, names)}"
    return f" with these values ({len(boxes):,} with others)"
