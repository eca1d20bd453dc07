"""For how long each NNPFC message of a stream is in force, and what groups can say of it.

A message is in force from the picture that carries it until one with the same ``nnpfc_id``
and ``nnpfc_base_flag`` takes its place, or the coded video sequence ends: ISO/IEC 23002-7.
A message that is there again, byte for byte, is a repetition and changes nothing.

A reader of the sample group puts messages back at every sync sample, where a run of samples
of one sample entry begins, and where a run of samples of one description begins: ISO/IEC
14496-15:2024/Amd 1:2025, 4.19.7. Repetitions at other random access points are kept by two
descriptions with the same bytes, in turn; repetitions at samples where decoding cannot start
are of no use to anybody and are left out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from bmffkit.runtime.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

Key = tuple[int, bool]
"""``filter_id`` and ``filter_update_flag``."""

BASE, UPDATE = False, True


class Presence(NamedTuple):
    """A message in a sample.

    Attributes:
        sample: the sample, from 0.
        key: the filter, and whether it is an update.
        content: a number that equal messages have in common.
    """

    sample: int
    key: Key
    content: int


class Stretch(NamedTuple):
    """Samples in a row for which one message is in force.

    Attributes:
        start: the first sample, which carries the message.
        end: the sample behind the last.
        content: the number of the message.
    """

    start: int
    end: int
    content: int


class Run(NamedTuple):
    """Samples in a row that are to be mapped to one description.

    Attributes:
        start: the first sample.
        end: the sample behind the last.
        content: the number of the message.
        turn: 0 or 1: which of two descriptions with this message.
    """

    start: int
    end: int
    content: int
    turn: int


@dataclass(frozen=True, slots=True)
class Points:
    """The samples of a track at which something begins; each in rising order.

    Attributes:
        count: how many samples there are.
        starts: where coded video sequences start; the first sample always does.
        inserting: sync samples, and the first ones of runs of one sample entry: where
            readers put messages back in any case.
        access: random access points, sync samples among them.
    """

    count: int
    starts: Sequence[int]
    inserting: Sequence[int]
    access: Sequence[int]


class Addition(NamedTuple):
    """A message that a reader puts into a sample where it was not.

    Attributes:
        sample: the sample, from 0: a random access point.
        key: the filter, and whether it is an update.
    """

    sample: int
    key: Key


@dataclass(slots=True)
class Plan:
    """What sample groups are to say.

    Attributes:
        runs: for every filter, in the order of first use, base before update.
        additions: repetitions that were not there, at random access points.
        dropped: how many repetitions are left out, at samples that are none.
    """

    runs: dict[Key, list[Run]]
    additions: list[Addition] = field(default_factory=list)
    dropped: int = 0


def stretches(
    presences: Iterable[Presence], points: Points
) -> dict[Key, list[Stretch]]:
    """For how long the messages of every filter are in force.

    A stretch ends where its sequence does, and where another message takes its place; a
    repetition does not end it.

    Args:
        presences: the messages in decoding order.
        points: where sequences start.

    Raises:
        WriteError: two messages for one filter in one sample differ.
    """
    out: dict[Key, list[Stretch]] = {}
    for key, listed in _by_key(presences).items():
        found = out.setdefault(key, [])
        for sample, content in listed:
            end = _next(points.starts, sample, points.count)
            last = found[-1] if found else None
            if last is not None and sample < last.end:
                if last.content == content:
                    continue
                found[-1] = last._replace(end=sample)
            found.append(Stretch(sample, end, content))
    return out


def _by_key(presences: Iterable[Presence]) -> dict[Key, list[tuple[int, int]]]:
    out: dict[Key, list[tuple[int, int]]] = {}
    for sample, key, content in presences:
        listed = out.setdefault(key, [])
        if listed and listed[-1][0] == sample:
            if listed[-1][1] != content:
                raise WriteError(
                    f"sample {sample} holds two messages for {named(key)} that differ; "
                    "a sample group maps it to one"
                )
            continue
        listed.append((sample, content))
    return out


def plan(
    presences: Sequence[Presence], points: Points, *, repeat: bool = False
) -> Plan:
    """What sample groups have to say, so that readers find each message where it was.

    Args:
        presences: the messages in decoding order.
        points: where sequences start, and where readers put messages back.
        repeat: lets readers put messages into random access points that lack them,
            though they are in force there.

    Raises:
        WriteError: groups cannot say it; the message names the sample and the reason.
    """
    spans = stretches(presences, points)
    _check_bases(spans)
    there: dict[int, set[Key]] = {}
    for each in presences:
        there.setdefault(each.sample, set()).add(each.key)
    added = _additions(spans, there, points)
    if added and not repeat:
        raise WriteError(_refusal(added[0], points))
    for sample, key in added:
        there.setdefault(sample, set()).add(key)
    inserting = frozenset(points.inserting)
    turning = sorted(
        sample
        for sample in set(points.access) & there.keys()
        if sample not in inserting
    )
    runs = {
        key: _runs(key, found, there, inserting, turning)
        for key, found in spans.items()
    }
    order = sorted(runs, key=lambda key: (runs[key][0].start, key[1], key[0]))
    return Plan(
        {key: runs[key] for key in order}, added, _dropped(presences, spans, points)
    )


def _check_bases(spans: Mapping[Key, Sequence[Stretch]]) -> None:
    """Refuses updates in force while the base filter is not: 4.19.1."""
    for key, listed in spans.items():
        if not key[1]:
            continue
        bases = spans.get((key[0], BASE), ())
        for each in listed:
            sample = each.start
            while sample < each.end:
                covering = next((b for b in bases if b.start <= sample < b.end), None)
                if covering is None:
                    raise WriteError(
                        f"{named(key)} is in force at sample {sample} and the base filter "
                        "is not; a sample group cannot say that"
                    )
                sample = covering.end


def _additions(
    spans: Mapping[Key, Sequence[Stretch]],
    there: Mapping[int, set[Key]],
    points: Points,
) -> list[Addition]:
    """What readers would add to random access points."""
    edges = {key: [each.start for each in found] for key, found in spans.items()}
    inserting = frozenset(points.inserting)
    out = []
    for sample in points.access:
        present: AbstractSet[Key] = there.get(sample, frozenset())
        forced = sample in inserting
        if not (present or forced):
            continue
        for key, found in spans.items():
            if key in present:
                continue
            place = bisect_right(edges[key], sample) - 1
            if place < 0 or sample >= found[place].end:
                continue
            # A base that begins a run brings all filters of the sample along.
            if forced or any(not update for _, update in present):
                out.append(Addition(sample, key))
    return out


def _refusal(addition: Addition, points: Points) -> str:
    sample, key = addition
    kind = (
        "a sync sample"
        if sample in frozenset(points.inserting)
        else "a random access point"
    )
    return (
        f"{named(key)} is in force at sample {sample}, {kind}, without being there; a "
        "sample group would put it there (repeat, or --repeat, allows that)"
    )


def _runs(
    key: Key,
    found: Sequence[Stretch],
    there: Mapping[int, set[Key]],
    inserting: frozenset[int],
    turning: Sequence[int],
) -> list[Run]:
    """The runs of one filter: its stretches, cut where a reader must see a new run."""
    base = (key[0], BASE)
    out: list[Run] = []
    for start, end, content in found:
        low, high = bisect_right(turning, start), bisect_left(turning, end)
        cuts = [
            sample
            for sample in turning[low:high]
            if key in there[sample] and not (key[1] and base in there[sample])
        ]
        for first, last in zip([start, *cuts], [*cuts, end], strict=True):
            before = out[-1] if out else None
            if before is None or before.end != first or before.content != content:
                out.append(Run(first, last, content, 0))
            elif first in inserting or (key[1] and base in there[first]):
                out[-1] = before._replace(end=last)
            else:
                out.append(Run(first, last, content, 1 - before.turn))
    return out


def _dropped(
    presences: Iterable[Presence],
    spans: Mapping[Key, Sequence[Stretch]],
    points: Points,
) -> int:
    """How many repetitions stand where decoding cannot start."""
    begun = {(key, each.start) for key, found in spans.items() for each in found}
    kept = frozenset(points.access) | frozenset(points.inserting)
    listed = {(each.key, each.sample) for each in presences}
    return sum(1 for each in listed - begun if each[1] not in kept)


def _next(samples: Sequence[int], sample: int, otherwise: int) -> int:
    place = bisect_right(samples, sample)
    return samples[place] if place < len(samples) else otherwise


def named(key: Key) -> str:
    """A filter in words."""
    return f"the update of filter {key[0]}" if key[1] else f"filter {key[0]}"
