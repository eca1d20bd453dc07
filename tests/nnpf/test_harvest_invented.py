"""Files that nobody encoded, harvested and restored: any order of pictures and messages."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bmffkit.runtime.errors import WriteError
from bmffkit.semantics.nal.sei import SeiMessage

from . import building as make
from .harvests import check_all, harvested

USER = SeiMessage(5, bytes(range(16)) + b"\0\0\1\0\0\0\2d2\xd2\xd2")
ENTRIES = {"avc": "avc3", "hevc": "hev1", "vvc": "vvi1"}
# Types of pictures that start sequences, that may, and that do not; and what ends one.
PICTURES = {
    "avc": ((5,), (1,), (1,), (10, 11)),
    "hevc": ((16, 19, 20), (21,), (0, 1, 8), (36, 37)),
    "vvc": ((7, 8), (9, 10), (0, 3), (21, 22)),
}
MESSAGES = {
    (number, update, variant): make.characteristics(
        number,
        base=not update,
        data=None if number == 300 else make.network(variant + 2 * update + 4, 24),
        uri=f"urn:example:{variant}" if number == 300 else "",
    )
    for number in (0, 7, 300)
    for update in (False, True)
    for variant in (0, 1)
}


class Invented(NamedTuple):
    """A file.

    Attributes:
        data: its bytes.
        repeat: whether messages may be repeated.
    """

    data: bytes
    repeat: bool


@st.composite
def samples(draw: st.DrawFn, codec: str, layers: int) -> tuple[list[bytes], list[int]]:
    """Samples, and what their pictures are: 0: they start sequences, 1: they may, 2: not."""
    kinds = [draw(st.sampled_from((0, 1, 2, 2)))]
    kinds += draw(st.lists(st.sampled_from((0, 1, 2, 2, 2)), max_size=8))
    *pictures, ends = PICTURES[codec]
    keys = draw(
        st.lists(st.sampled_from(sorted({k[:2] for k in MESSAGES})), max_size=3)
    )
    tidy = draw(st.booleans())
    habit: dict[tuple[int, bool], int] = {}
    out = []
    for kind in kinds:
        fresh = (
            draw(st.dictionaries(st.sampled_from(keys), st.integers(0, 1)))
            if keys
            else {}
        )
        if tidy and kind < 2:
            habit.update(fresh)
            chosen = dict(habit)
        else:
            chosen = fresh if draw(st.integers(0, 2)) == 0 else {}
            habit.update(chosen)
        number = draw(st.sampled_from(pictures[kind]))
        units = []
        for layer in range(layers):
            found = [MESSAGES[(*key, variant)] for key, variant in chosen.items()]
            suffix = codec != "avc" and draw(st.integers(0, 4)) == 0
            own = draw(carriers(codec, layer, found, suffix))
            picture = [make.unit(codec, number, b"\xb8" + bytes([layer]) * 9, layer)]
            units += [*picture, *own] if suffix else [*own, *picture]
        if draw(st.integers(0, 5)) == 0:
            end = make.unit(codec, draw(st.sampled_from(ends)), b"")
            units.insert(draw(st.sampled_from((0, len(units)))), end)
        out.append(make.sample(units))
    return out, kinds


@st.composite
def carriers(
    draw: st.DrawFn, codec: str, layer: int, found: list[SeiMessage], suffix: bool
) -> list[bytes]:
    """SEI units that carry messages: one each, or several, some with others."""
    out = []
    while found:
        size = draw(st.integers(1, len(found)))
        listed, found = found[:size], found[size:]
        if draw(st.integers(0, 3)) == 0:
            listed.insert(draw(st.integers(0, size)), USER)
        out.append(make.sei(codec, *listed, layer=layer, suffix=suffix))
    if draw(st.booleans()):
        out.append(make.sei(codec, USER, layer=layer, suffix=suffix))
    return out


@st.composite
def files(draw: st.DrawFn) -> Invented:
    codec = draw(st.sampled_from(("avc", "hevc", "vvc")))
    layers = 1 if codec == "avc" else draw(st.sampled_from((1, 1, 2)))
    found, kinds = draw(samples(codec, layers))
    count = len(found)
    marked = draw(st.sampled_from((0, 1)))
    sync = [kind <= marked for kind in kinds]
    if draw(st.integers(0, 3)) == 0:
        sync = draw(st.lists(st.booleans(), min_size=count, max_size=count))
    if codec == "avc":
        entry = make.clip("avc").entry.replace(b"avc1", b"avc3")
    else:
        entry = make.plain_entry(ENTRIES[codec], make.configuration(codec))
    entries, of_entry = [entry], [1] * count
    fragments: list[int] = []
    if draw(st.booleans()):
        left = count
        while left:
            fragments.append(draw(st.integers(1, left)))
            left -= fragments[-1]
    elif draw(st.booleans()):
        entries = [entry, entry]
        of_entry = draw(
            st.lists(st.sampled_from((1, 2)), min_size=count, max_size=count)
        )
    plan = make.TrackPlan(found, entries, sync, of_entry)
    return Invented(
        make.layout(plan, fragments=fragments),
        draw(st.sampled_from((True, True, False))),
    )


@given(files())
@settings(
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
def test_what_is_harvested_comes_back(each: Invented) -> None:
    try:
        harvested(each.data, repeat=each.repeat)
    except WriteError as error:
        expected = "the base filter is not" in error.reason
        assert expected or ("--repeat" in error.reason and not each.repeat), error
        assume(False)
    except AssertionError as nothing:
        assert "no NNPFC messages" in str(nothing)
        assume(False)
    check_all(each.data, repeat=each.repeat)
