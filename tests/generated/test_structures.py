"""Every structure of the syntax tables: bits to values to bits, values to bits to values."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, note, settings
from hypothesis import given as tried_with
from hypothesis import strategies as st

from bmff import REGISTRY
from bmffkit.runtime.errors import BmffError, WriteError

from .entropy import Entropy
from .inventing import Invalid
from .inventing_bits import STRUCTURES, InventedSets, Inventor, given
from .probing import construct, values
from .test_round_trip import damaged, more

EXAMPLES = 25
LEAST = 15
ATTEMPTS = 30


class Case:
    """A structure's bytes, and all that is needed to read them."""

    def __init__(self, kind: Any, data: bytes) -> None:
        self.kind = kind
        for attempt in range(ATTEMPTS):
            self.entropy = Entropy(more(data, attempt))
            self.arguments = given(kind, self.entropy)
            self.values: dict[Any, int] = {}
            inventor = Inventor(self.entropy, self.sets())
            try:
                kind._from(inventor, *deepcopy(self.arguments))
                inventor.out.fill()
                self.data = inventor.out.joined()
                self.found = self.read(self.data)
            except (Invalid, BmffError):
                # It was made up without its end, which some syntax depends on.
                continue
            return
        raise Invalid

    def sets(self) -> InventedSets:
        return InventedSets(self.entropy, self.values)

    def read(self, data: bytes) -> Any:
        arguments = deepcopy(self.arguments)
        return self.kind.from_bytes(data, *arguments, sets=self.sets())

    def written(self, structure: Any) -> bytes:
        arguments = deepcopy(self.arguments)
        made: bytes = structure.to_bytes(*arguments, sets=self.sets())
        return made


@pytest.mark.parametrize("name", STRUCTURES)
def test_structure(name: str) -> None:
    kind = REGISTRY.load(name)
    done = 0

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @tried_with(st.binary(min_size=8, max_size=32))
    def check(choices: bytes) -> None:
        nonlocal done
        try:
            case = Case(kind, choices)
        except Invalid:
            return
        note(f"bytes: {case.data.hex()}, {case.arguments}, {case.values}")
        assert case.written(case.found) == case.data
        made = construct(case.found)
        assert case.written(made) == case.data
        assert values(case.read(case.data)) == values(case.found)
        for _ in range(3):
            data = damaged(case.data, case.entropy)
            try:
                found = case.read(data)
            except BmffError:
                continue
            assert case.written(found) == data, data.hex()
        done += 1

    check()
    assert done >= LEAST, f"only {done} structures of {name} could be read"


@pytest.mark.parametrize("name", STRUCTURES)
def test_constructed_without_values(name: str) -> None:
    """A structure made of defaults is written so that it can be read, or not at all."""
    kind = REGISTRY.load(name)
    entropy = Entropy(b"")
    arguments, known = given(kind, entropy), InventedSets(entropy, {})
    try:
        data = kind().to_bytes(*deepcopy(arguments), sets=known)
    except WriteError:
        return
    found = kind.from_bytes(data, *deepcopy(arguments), sets=InventedSets(entropy, {}))
    again = found.to_bytes(*deepcopy(arguments), sets=InventedSets(entropy, {}))
    assert again == data
