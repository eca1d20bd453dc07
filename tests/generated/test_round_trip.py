"""Every generated class: what it reads it writes, and what it is made of it reads back."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from bmffkit.runtime import Record
from bmffkit.runtime.errors import BmffError, WriteError

from .entropy import Entropy
from .inventing import NAMES, Invalid, Plan, load, payload
from .inventing import given as given_values
from .probing import construct, elsewhere, read, values, written

EXAMPLES = 80
LEAST = 48
MUTATIONS = 4
THOROUGH = {"AudioSampleEntry", "ChannelLayout", "DownMixInstructions", "IPMP_Tool"}
"""Classes with conditions that are seldom met by chance: ten times as many examples."""
ATTEMPTS = 24

UNFINISHED = {
    "IAConfigurationBox": "a number in groups of seven bits has at least one group"
}
"""Classes whose defaults are not enough to be read again, and why."""

CHOICES = st.tuples(st.integers(0, 2), st.binary(min_size=24, max_size=120))


class Case:
    """A structure's bytes with all that is needed to read them."""

    def __init__(self, kind: type[Any], data: bytes, small: int) -> None:
        self.kind = kind
        for attempt in range(ATTEMPTS):
            self.entropy = Entropy(data if attempt == 0 else more(data, attempt))
            plan = Plan(self.entropy, max(small, attempt % 4))
            self.arguments = given_values(kind, plan)
            try:
                self.data = payload(kind, plan, self.arguments)
            except Invalid:
                continue
            self.contexts = plan.contexts
            return
        raise Invalid

    def read(self, data: bytes) -> Any:
        return read(self.kind, data, self.arguments)

    def written(self, structure: Any) -> bytes:
        return written(structure, self.arguments)


@pytest.mark.parametrize("name", NAMES)
def test_class(name: str) -> None:
    kind = load(name)
    done = 0

    @settings(
        max_examples=EXAMPLES * (10 if name in THOROUGH else 1),
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(CHOICES)
    def check(choices: tuple[int, bytes]) -> None:
        nonlocal done
        try:
            case = Case(kind, choices[1], choices[0])
        except Invalid:
            return
        note(f"bytes: {case.data.hex()}, {case.arguments}, {case.contexts}")
        with elsewhere(case.contexts):
            if not there_and_back(case):
                return
            mutated(case)
        done += 1

    check()
    assert done >= LEAST, f"only {done} structures of {name} could be read"


def more(data: bytes, attempt: int) -> bytes:
    """Other choices, that follow from the first ones."""
    return Random(data + bytes([attempt])).randbytes(240)


def there_and_back(case: Case) -> bool:
    """Bytes to values to bytes, values to bytes to values; False: they cannot be read."""
    try:
        found = case.read(case.data)
    except BmffError:
        # It was made up without its end, which some syntax depends on.
        return False
    assert case.written(found) == case.data
    again = case.read(case.data)
    made = construct(again, loose=case.entropy.chance(2))
    assert case.written(made) == case.data
    assert values(case.read(case.written(made))) == values(found)
    return True


def mutated(case: Case) -> None:
    """Damaged bytes are refused, or come back as they are."""
    for _ in range(MUTATIONS):
        data = damaged(case.data, case.entropy)
        try:
            found = case.read(data)
        except BmffError:
            continue
        assert case.written(found) == data, data.hex()


def damaged(data: bytes, entropy: Entropy) -> bytes:
    """The bytes with one thing changed, left out or put in."""
    place = int.from_bytes(entropy.take(2), "big") % (len(data) + 1)
    match entropy.below(4):
        case 0:
            return data[:place]
        case 1:
            return data[:place] + entropy.take(1 + entropy.below(4)) + data[place:]
        case 2:
            return data[:place] + data[place + 1 + entropy.below(4) :]
        case _:
            if place == len(data):
                return data
            octet = data[place] ^ (1 << entropy.below(8))
            return data[:place] + bytes([octet]) + data[place + 1 :]


@pytest.mark.parametrize("name", NAMES)
def test_constructed_without_values(name: str) -> None:
    """A structure made of defaults is written so that it can be read, or not at all."""
    kind = load(name)
    arguments = given_values(kind, Plan(Entropy(b"")))
    try:
        made = kind()
        made.to_bytes(*(arguments if isinstance(made, Record) else ()))
        data = written(made, arguments)
    except WriteError:
        return
    if name in UNFINISHED:
        return
    assert written(read(kind, data, arguments), arguments) == data
