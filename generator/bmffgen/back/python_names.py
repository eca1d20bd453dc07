"""Names as Python can have them."""

from __future__ import annotations

import keyword
import re

BOX_NAMES = frozenset(
    "append children clause find find_all fields fourcc from_bytes header_size insert load "
    "offset parent path remove size to_bytes to_dict trailing truncated type usertype walk".split()
)
"""What every box already has; a test compares it with the run time."""

RECORD_NAMES = frozenset(
    "fields from_bytes size_bytes syntax_name tag tag_value to_bytes to_dict trailing "
    "trailing_bits".split()
)
"""What records of all kinds already have; a test compares it with the run time."""

ROW_NAMES = frozenset("fields to_dict".split())
"""What every row already has."""

LOCAL_NAMES = frozenset(
    "r w self len range min max list tuple cls enumerate int bool".split()
)
"""What generated functions use themselves."""


def attribute(name: str, taken: frozenset[str]) -> str:
    """An attribute's name: that of the syntax, with an underscore where it is taken."""
    return f"{name}_" if name in taken or keyword.iskeyword(name) else name


def local(name: str, taken: set[str]) -> str:
    """A fresh local name for a syntax element."""
    base = f"{name}_" if name in LOCAL_NAMES or keyword.iskeyword(name) else name
    fresh, number = base, 1
    while fresh in taken:
        number += 1
        fresh = f"{base}_{number}"
    taken.add(fresh)
    return fresh


def parameter(name: str) -> str:
    """A parameter's name."""
    return f"{name}_" if name in ("self",) or keyword.iskeyword(name) else name


def by_number(name: str) -> list[tuple[int, int, str]]:
    """A key for sorting names with numbers in them: ``bits_8`` before ``bits_10``."""
    return [
        (0, int(part), "") if part.isdigit() else (1, 0, part)
        for part in re.split(r"(\d+)", name)
    ]
