"""The ordered steps from lowered classes to classes that can be printed."""

from __future__ import annotations

from collections.abc import Callable

from bmffgen.middle import ir
from bmffgen.middle.constants import name_constants
from bmffgen.middle.counts import derive_counts
from bmffgen.middle.lists import name_lists
from bmffgen.middle.subscripts import find_subscripts
from bmffgen.middle.tables import find_tables, undo_misplaced

STEPS: tuple[Callable[[ir.Classes], ir.Classes], ...] = (
    find_subscripts,
    name_constants,
    name_lists,
    find_tables,
    undo_misplaced,
    derive_counts,
)
"""Each takes all classes and returns all classes; the order matters."""


def run_steps(classes: ir.Classes) -> ir.Classes:
    """The classes after all steps."""
    for step in STEPS:
        classes = step(classes)
    return classes
