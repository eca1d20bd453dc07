"""The right names nearest to a wrong one."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(name: str, names: Iterable[str], most: int = 3) -> list[str]:
    """Up to ``most`` of ``names`` that look like ``name``, best first; case is forgiven."""
    import difflib

    spelled = {candidate.casefold(): candidate for candidate in names}
    found = difflib.get_close_matches(name.casefold(), spelled, most, 0.6)
    return [spelled[key] for key in found]


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """A clause to end a message with: ``; did you mean 'a' or 'b'?``, or nothing."""
    found = nearest(name, names)
    if not found:
        return ""
    return "; did you mean " + " or ".join(repr(each) for each in found) + "?"
