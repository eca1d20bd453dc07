"""Blocks, digests and errata."""

from __future__ import annotations

from pathlib import Path

import pytest

from bmffgen.front.blocks import canonical, digest, parse_blocks, split_blocks
from bmffgen.front.diagnostics import SdlError
from bmffgen.front.errata import (
    Erratum,
    apply_registry_errata,
    mend,
    mended_blocks,
    read_errata,
)

FILE = "doc/ed1/group.sdl"
TEXT = """// About this file.
// @clause 1.1
class A {
    bit(1) x;
}
// class Commented
class B {
}

// @clause 1.2
class C { // @clauses are elsewhere
    bit(1) x\u00a0[ 'class Q' ];
}
"""


def toml(**more: str) -> str:
    """An errata file with one entry."""
    values = {"id": '"one"', "class": '"typo"', "reason": '"lost"', **more}
    return "[[erratum]]\n" + "".join(f"{k} = {v}\n" for k, v in values.items())


def erratum(**more: str) -> Erratum:
    return read_errata(toml(**{"pins": '["00"]', **more}))[0]


def test_blocks_begin_at_clause_lines() -> None:
    blocks = split_blocks(TEXT, FILE)
    assert [(b.line, b.clause, b.classes) for b in blocks] == [
        (1, None, ()),
        (2, "1.1", ("A", "B")),
        (10, "1.2", ("C",)),
    ]
    assert "".join(block.text for block in blocks) == TEXT


def test_canonical_text_folds_blanks() -> None:
    assert canonical("\n a\u00a0 \tb\n") == "a b"
    assert digest("a b") == digest(" a\n\nb ") != digest("ab")
    assert digest("a").startswith("ca978112ca1bbdca")


def test_places_stay_those_of_the_file() -> None:
    tree = parse_blocks(split_blocks(TEXT, FILE), FILE)
    assert [(d.span.line, d.span.file) for d in tree.declarations] == [
        (3, FILE),
        (7, FILE),
        (11, FILE),
    ]


def test_old_is_found_with_any_blanks() -> None:
    one = erratum(old='"bit(1)   x"', new='"bit(2) x"')
    assert mend("class A { bit(1)\n\u00a0x; }", one) == "class A { bit(2) x\n; }"


def test_a_blank_at_the_end_of_old_counts() -> None:
    one = erratum(old='"x "', new='"y;"')
    assert mend("ax b xx", one).split() == ["ay;b", "xx"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("class A {}", "is not found"), ("x x", "is found 2 times")],
)
def test_old_is_found_once_or_it_fails(text: str, sentence: str) -> None:
    with pytest.raises(SdlError, match=sentence):
        mend(text, erratum(old='"x"', new='"y"'))


def test_append_and_whole() -> None:
    assert mend("class A {", erratum(append='"}"')) == "class A {\n}"
    assert mend("prose", erratum(whole="true", new='"class A {}"')) == "class A {}"


def test_several_errata_of_a_block_are_pinned_to_the_original() -> None:
    pin = split_blocks(TEXT, FILE)[1].pin
    target = f'"{FILE}#B"'
    both = read_errata(
        toml(target=target, old='"bit(1) x"', new='"bit(2) x"', pins=f'["{pin}"]')
        + toml(
            id='"two"', target=target, old='"bit(2)"', new='"bit(3)"', pins=f'["{pin}"]'
        )
    )
    mended = mended_blocks(TEXT, FILE, both)
    assert "bit(3) x" in mended[1].text
    assert mended[1].pin == pin
    assert mended[2] == split_blocks(TEXT, FILE)[2]
    assert mended_blocks(TEXT, "doc/ed1/other.sdl", both) == split_blocks(
        TEXT, "doc/ed1/other.sdl"
    )


def test_a_changed_text_names_both_digests_and_the_target() -> None:
    one = erratum(target=f'"{FILE}#C"', old='"x"', new='"y"')
    pin = split_blocks(TEXT, FILE)[2].pin
    with pytest.raises(SdlError) as caught:
        mended_blocks(TEXT, FILE, [one])
    message = caught.value.diagnostics[0].message
    assert pin in message and "00" in message and f"{FILE}#C" in message


def test_a_missing_class_is_named() -> None:
    with pytest.raises(SdlError, match=r"there is no class 'Z' in doc/ed1/group\.sdl"):
        mended_blocks(TEXT, FILE, [erratum(target=f'"{FILE}#Z"', old='"x"')])


def test_registry_errata_are_chosen_by_digest() -> None:
    pin = digest("bit(1) x")
    one = erratum(old='"x"', new='"y"', pins=f'["{pin}"]')
    assert apply_registry_errata("bit(1)\nx", [one]) == ("bit(1)\ny", ("one",))
    assert apply_registry_errata("bit(2) x", [one]) == ("bit(2) x", ())


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[[erratum", "this is not TOML"),
        ("[[patch]]\n", "'patch' is no part of an errata file"),
        (toml(old='"x"', pins='["0"]', sha='"x"'), "an erratum has no 'sha'"),
        (toml(old='"x"'), "a pin is missing"),
        (toml(pins='["0"]'), "one of 'old', 'append' and 'whole'"),
        (toml(old='"x"', append='"y"', pins='["0"]'), "one of 'old'"),
        (toml(old='"x"', pins='["0"]', target='"a.sdl"'), "a target is written"),
        (toml(old='"x"', pins='["0"]', reason='""'), "has no 'reason'"),
        (
            toml(**{"old": '"x"', "pins": '["0"]', "class": '"slip"'}),
            "its class is one of",
        ),
        (toml(old='"x"', pins='["0"]') * 2, "another erratum has this id"),
    ],
)
def test_a_malformed_file_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(SdlError, match=sentence):
        read_errata(text, "errata.toml")


def test_the_place_of_the_entry_is_told() -> None:
    with pytest.raises(SdlError) as caught:
        read_errata("\n\n" + toml(old='"x"'), "errata.toml")
    assert str(caught.value.diagnostics[0].span) == "errata.toml:3:1"


def test_all_errata_of_the_specifications_hold() -> None:
    specs = Path(__file__).parents[2] / "specs"
    for path in sorted(specs.rglob("errata.toml")):
        for each in read_errata(path.read_text("utf-8"), str(path)):
            if each.file is not None:
                text = (specs / each.file).read_text("utf-8")
                assert mended_blocks(text, each.file, [each])
