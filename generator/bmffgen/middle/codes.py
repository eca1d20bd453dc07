"""Step: every four-character code is one that the registration authority lists.

Codes that it does not list stand in ``mp4ra/unregistered.toml``, each group with the
reason. A folder of specifications without ``mp4ra`` is not checked.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from bmffgen.front.nearest import nearest
from bmffgen.middle.collect import Declared, problem, read_toml
from bmffgen.middle.problem import fail
from bmffgen.middle.resolve import own_codes


def known_codes(specs: Path) -> set[str] | None:
    """The codes that may be used; None when the specifications bring no list."""
    listed = specs / "mp4ra" / "registered.csv"
    if not listed.exists():
        return None
    codes: set[str] = set()
    with listed.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            codes.add(row["code"])
    extra = specs / "mp4ra" / "unregistered.toml"
    if extra.exists():
        for group in read_toml(extra).get("codes", []):
            if not group.get("reason"):
                raise problem("unregistered codes need a reason", extra)
            codes.update(group["codes"])
    return codes


def check_codes(specs: Path, declared: Iterable[Declared]) -> None:
    """Raises SdlError for a code that nobody knows, with the nearest ones."""
    known = known_codes(specs)
    if known is None:
        return
    for each in declared:
        for code in own_codes(each):
            if code not in known:
                near = nearest(code, known)
                hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
                raise fail(
                    f"'{code}' of '{each.declaration.name}' is no registered code{hint} "
                    "(a code in use all the same belongs into mp4ra/unregistered.toml)",
                    each.declaration.span,
                )
