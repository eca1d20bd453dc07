"""Names for members that the text leaves without one."""

from __future__ import annotations

import re


def unnamed(kind: str) -> str:
    """A name for an unnamed record: the last word of its class, or all of it."""
    words = [w for w in _words(kind) if w]
    return words[-1].lower() if len(words) > 1 and "_" not in kind else kind.lower()


def unnamed_box(kind: str, many: bool) -> str:
    """A name for an unnamed box: its class in lower case, without the word Box."""
    words = [w.lower() for w in _words(kind) if w != "Box"]
    name = "_".join(words)
    return name + "s" if many and not name.endswith("s") else name


def _words(name: str) -> list[str]:
    return re.findall(r"[A-Z0-9]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z0-9]+", name)
