"""Which element of an old body became which of the new one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from bmffgen.report.elements import Element

Key = Callable[[Element], Hashable]


@dataclass(frozen=True, slots=True)
class Matching:
    """The outcome.

    Attributes:
        pairs: positions of the same element in the old and in the new body, by the new.
        renamed: pairs whose names differ.
        moved: pairs whose order among the others changed.
        removed: positions in the old body.
        added: positions in the new body.
    """

    pairs: tuple[tuple[int, int], ...]
    renamed: frozenset[tuple[int, int]]
    moved: frozenset[tuple[int, int]]
    removed: tuple[int, ...]
    added: tuple[int, ...]


def match(old: Sequence[Element], new: Sequence[Element]) -> Matching:
    """Matches two bodies: equal elements first, then those of one name, then renamed ones."""
    pairs: dict[int, int] = {}
    keys: tuple[Key, ...] = (
        lambda each: each,
        lambda each: (each.name, each.type, each.conditions, each.loops),
        lambda each: (each.name, each.conditions, each.loops),
        lambda each: (each.name, each.type, each.width),
        lambda each: (each.name, each.kind) if each.name else each,
    )
    for key in keys:
        _pair(old, new, pairs, key)
    renamed = _renamed(old, new, pairs)
    pairs.update(renamed)
    ordered = sorted(pairs.items(), key=lambda pair: pair[1])
    taken = set(pairs.values())
    return Matching(
        tuple(ordered),
        frozenset(renamed.items()),
        _moved(ordered),
        tuple(n for n in range(len(old)) if n not in pairs),
        tuple(n for n in range(len(new)) if n not in taken),
    )


def _pair(
    old: Sequence[Element], new: Sequence[Element], pairs: dict[int, int], key: Key
) -> None:
    """Pairs what is left and has equal keys, in order."""
    taken = set(pairs.values())
    free: dict[Hashable, list[int]] = {}
    for number, each in enumerate(new):
        if number not in taken:
            free.setdefault(key(each), []).append(number)
    for number, each in enumerate(old):
        found = free.get(key(each)) if number not in pairs else None
        if found:
            pairs[number] = found.pop(0)


def _renamed(
    old: Sequence[Element], new: Sequence[Element], pairs: dict[int, int]
) -> dict[int, int]:
    """What has another name and is the same otherwise, at the same place."""
    back = {after: before for before, after in pairs.items()}
    out: dict[int, int] = {}
    before = -1  # The old position that stands for the one before in the new body.
    for number, each in enumerate(new):
        if number in back:
            before = back[number]
            continue
        candidate = before + 1
        same = candidate < len(old) and candidate not in pairs and candidate not in out
        if (
            same
            and old[candidate].shape == each.shape
            and old[candidate].name
            and each.name
        ):
            out[candidate] = number
            before = candidate
    return out


def _moved(ordered: list[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    """All pairs but those of the longest run that kept its order."""
    tails: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for number, (before, _) in enumerate(ordered):
        at = bisect_left(tails, before)
        previous.append(ends[at - 1] if at else -1)
        tails[at : at + 1] = [before]
        ends[at : at + 1] = [number]
    kept: set[int] = set()
    number = ends[-1] if ends else -1
    while number >= 0:
        kept.add(number)
        number = previous[number]
    return frozenset(pair for n, pair in enumerate(ordered) if n not in kept)
