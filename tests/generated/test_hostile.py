"""A hundred thousand damaged messages, parameter sets and units: refused, or as they were."""

from __future__ import annotations

import time
from random import Random

import pytest

from bmff import REGISTRY
from bmffkit.runtime.errors import BmffError

from .inventing import Invalid
from .inventing_bits import STRUCTURES
from .test_structures import Case

TOTAL = 100_000
BASES = 3
SLOWEST = 2.0
"""Seconds that one structure may take, on a machine that does other things besides."""


def damaged(data: bytes, random: Random) -> bytes:
    """The bytes with a few bits turned over, cut, or with others in between."""
    made = bytearray(data)
    for _ in range(random.randrange(1, 4)):
        place = random.randrange(len(made) + 1)
        match random.randrange(4):
            case 0:
                del made[place:]
            case 1:
                made[place:place] = random.randbytes(random.randrange(1, 5))
            case 2:
                made[place : place + random.randrange(1, 9)] = bytes(4)
            case _ if place < len(made):
                made[place] ^= 1 << random.randrange(8)
    return bytes(made)


@pytest.mark.parametrize("name", STRUCTURES)
def test_damaged_structures(name: str) -> None:
    kind = REGISTRY.load(name)
    random = Random(name)
    bases: list[Case] = []
    while len(bases) < BASES:
        try:
            bases.append(Case(kind, random.randbytes(24)))
        except Invalid:
            continue
    for turn in range(TOTAL // len(STRUCTURES) + 1):
        case = bases[turn % BASES]
        data = damaged(case.data, random)
        began = time.perf_counter()
        try:
            found = case.read(data)
        except BmffError:
            pass
        else:
            assert case.written(found) == data, data.hex()
        assert time.perf_counter() - began < SLOWEST, data.hex()
