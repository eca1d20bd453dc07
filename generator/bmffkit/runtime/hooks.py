"""Named hooks: the few values that no path in the file leads to.

A specification refers to one as ``@context NAME = hook(name)``. Each takes the box
that is being read or written and the cursor, and gives the value or None.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

Hook = Callable[["Box | None", "Reader | Writer | None"], Any]

HOOKS: dict[str, Hook] = {}
"""The hooks by name."""


def hook(name: str) -> Callable[[Hook], Hook]:
    """Makes a function known as a hook."""

    def add(function: Hook) -> Hook:
        HOOKS[name] = function
        return function

    return add
