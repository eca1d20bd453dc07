"""Names that syntax elements must not take are those that the run time really has."""

from __future__ import annotations

import builtins
import keyword

import pytest

from bmffgen.back import python_names
from bmffkit.runtime import Box, Descriptor, Record, Row
from bmffkit.runtime.bit_record import BitRecord


def public(kind: type[object]) -> frozenset[str]:
    return frozenset(name for name in dir(kind) if not name.startswith("_"))


SLOTS = {Record: frozenset({"trailing_bits"})}
"""What only instances have."""


@pytest.mark.parametrize(
    ("reserved", "kinds"),
    [
        (python_names.BOX_NAMES, [Box]),
        (python_names.RECORD_NAMES, [Record, Descriptor, BitRecord]),
        (python_names.ROW_NAMES, [Row]),
    ],
)
def test_reserved_names(reserved: frozenset[str], kinds: list[type[object]]) -> None:
    real = frozenset(name for kind in kinds for name in public(kind))
    assert reserved == real | SLOTS.get(kinds[0], frozenset())


def test_taken_names_get_an_underscore() -> None:
    assert python_names.attribute("offset", python_names.BOX_NAMES) == "offset_"
    assert python_names.attribute("class", frozenset()) == "class_"
    assert python_names.attribute("width", python_names.BOX_NAMES) == "width"


def test_local_names_do_not_hide_what_statements_use() -> None:
    taken: set[str] = set()
    for name in ("r", "w", "self", "len", "range", "int", "class", "list"):
        assert python_names.local(name, taken) == f"{name}_"
    assert python_names.local("width", taken) == "width"
    assert python_names.local("width", taken) == "width_2"
    for name in python_names.LOCAL_NAMES - {"r", "w", "self", "cls"}:
        assert hasattr(builtins, name) and not keyword.iskeyword(name)
