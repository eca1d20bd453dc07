"""Values that a box needs and another box holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError, MissingContextError

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_NOTHING = object()


class Path:
    """The way to a value: up to an ancestor, down through children, to a field.

    Args:
        name: the value's name in the syntax.
        steps: pairs of ``ancestor``, ``child``, ``field`` or ``hook`` and a name.
        default: the value when the way leads nowhere; none: that is an error.
    """

    __slots__ = ("default", "name", "steps")

    def __init__(
        self, name: str, *steps: tuple[str, str], default: Any = _NOTHING
    ) -> None:
        self.name = name
        self.steps = steps
        self.default = default

    def value(self, owner: Box | None, cursor: Reader | Writer | None = None) -> Any:
        """The value as seen from ``owner``.

        Raises:
            MissingContextError: the way leads nowhere and there is no default.
        """
        found = self.find(owner, cursor)
        if found is not None:
            return found
        if self.default is not _NOTHING:
            return self.default
        raise MissingContextError(
            f"needs {self.name} from elsewhere in the file, and it is not there",
            path=owner.path if owner is not None else "",
            field=self.name,
        )

    def find(self, owner: Box | None, cursor: Reader | Writer | None = None) -> Any:
        """The value, or None."""
        here: Any = owner
        for kind, name in self.steps:
            if kind == "hook":
                from bmffkit.runtime.hooks import HOOKS

                here = HOOKS[name](owner, cursor)
            elif here is None:
                return None
            elif kind == "ancestor":
                here = _ancestor(here, name)
            elif kind == "child":
                here = _child(here, name)
            else:
                here = _field(here, name)
        return here


def _ancestor(box: Box | None, name: str) -> Box | None:
    while box is not None:
        if box.type == name or any(kind.__name__ == name for kind in type(box).__mro__):
            return box
        box = box.parent
    return None


def _child(box: Box, name: str) -> Box | None:
    # A box that is just being read has no children yet: its parser would not end.
    try:
        children = (
            object.__getattribute__(box, "children") if not box._lazy else box.children
        )
    except (AttributeError, BmffError):
        return None
    for child in children:
        if child.type == name or any(
            kind.__name__ == name for kind in type(child).__mro__
        ):
            return child
    return None


def _field(box: Box, name: str) -> Any:
    try:
        return getattr(box, name, None)
    except BmffError:
        return None
