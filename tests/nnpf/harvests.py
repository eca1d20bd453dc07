"""Harvesting and restoring files in tests, and what must hold then."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import bmff
from bmffkit.semantics.nal.configuration import codec_of, configured_units, length_size

from . import in_force
from .building import units_of


class Taken(NamedTuple):
    """A track taken apart.

    Attributes:
        codec: its codec.
        samples: the NAL units of every sample.
        sync: the sync samples.
        given: SEI units of sample entries, at the samples that they are for.
    """

    codec: str
    samples: list[list[bytes]]
    sync: set[int]
    given: dict[int, list[bytes]]

    def account(self) -> list[in_force.Account]:
        return in_force.account(self.samples, self.codec, self.given)

    def access(self) -> set[int]:
        """Sync samples, and random access points by the types of their slices."""
        found = {n for n, each in enumerate(self.account()) if each.access}
        return found | self.sync


def taken_apart(data: bytes, track: int = 0) -> Taken:
    """The samples of a track."""
    with bmff.open(data) as file:
        chosen = file.tracks[track]
        entries = chosen.sample_entries
        codec = str(codec_of(entries[0]))
        sizes = [length_size(each) for each in entries]
        table = chosen.table
        numbers = [int(each) for each in table.entries]
        samples = [
            units_of(chosen.sample(n), sizes[numbers[n] - 1])
            for n in range(chosen.sample_count)
        ]
        sync = {n for n, each in enumerate(table.sync) if each}
        found = [_messages(configured_units(each), codec) for each in entries]
        given: dict[int, list[bytes]] = {}
        starts = {
            n for n, each in enumerate(in_force.account(samples, codec)) if each.starts
        }
        for n, number in enumerate(numbers):
            first = n == 0 or number != numbers[n - 1]
            if found[number - 1] and (first or n in sync | starts):
                given[n] = found[number - 1]
        return Taken(codec, samples, sync, given)


def _messages(units: Sequence[bytes], codec: str) -> list[bytes]:
    kinds = in_force.KINDS[codec].messages
    return [
        each
        for each in units
        if in_force.kind_of(each, codec) in kinds
        and any(code == 210 for code, _ in in_force.all_messages(each, codec))
    ]


def harvested(data: bytes, track: int = 0, **options: Any) -> bytes:
    """The file with its messages in sample groups."""
    with bmff.open(data) as file:
        made = file.tracks[track].nnpf.harvest(**options)
        assert not made.nothing, made
        return file.to_bytes()


def restored(data: bytes, track: int = 0, **options: Any) -> bytes:
    """The file with its messages in the samples again."""
    with bmff.open(data) as file:
        file.tracks[track].nnpf.restore(**options)
        return file.to_bytes()


def check_lean(original: bytes, lean: bytes, track: int = 0) -> None:
    """Nothing but NNPFC messages is gone, and all of those are."""
    before, after = taken_apart(original, track), taken_apart(lean, track)
    assert not after.given
    assert not any(each.there for each in after.account())
    in_force.check_others(before.samples, after.samples, before.codec)
    assert after.sync == before.sync


def check_back(
    original: bytes, back: bytes, track: int = 0, *, added: bool = False
) -> set[tuple[int, in_force.Message]]:
    """The messages are where they have to be, in force where they were.

    Args:
        original: the file before.
        back: the file after.
        track: the track.
        added: whether messages may be there that were not, at random access points.

    Returns:
        Messages at random access points that were not there.
    """
    before, after = taken_apart(original, track), taken_apart(back, track)
    have, want = after.account(), before.account()
    for number, (mine, theirs) in enumerate(zip(have, want, strict=True)):
        assert mine.force == theirs.force, f"sample {number}"
    more = set()
    for number in sorted(before.access()):
        assert want[number].there <= have[number].there, f"sample {number}"
        more |= {(number, each) for each in have[number].there - want[number].there}
    assert added or not more
    in_force.check_others(before.samples, after.samples, before.codec)
    return more


def check_all(
    original: bytes, track: int = 0, *, repeat: bool = False, **options: Any
) -> tuple[bytes, bytes]:
    """Everything that must hold of a harvest; the harvested and the restored file."""
    lean = harvested(original, track, repeat=repeat, **options)
    assert harvested(original, track, repeat=repeat, **options) == lean
    check_lean(original, lean, track)
    back = restored(lean, track)
    check_back(original, back, track, added=repeat)
    assert harvested(back, track, **options) == lean
    return lean, back
