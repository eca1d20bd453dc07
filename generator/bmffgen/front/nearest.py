"""The right names nearest to a wrong one."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, names: Iterable[str]) -> list[str]:
    """Up to three of ``names`` that look like ``name``, best first."""
    return get_close_matches(name, sorted(set(names)), 3, 0.6)
