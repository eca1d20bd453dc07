"""How rules are run over files, whole and broken ones."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bmff
from bmffkit.semantics.rules import engine
from bmffkit.semantics.rules.catalogue import GROUPS, all_rules, prefix_of, select
from bmffkit.semantics.rules.finding import LEVELS, Finding, found
from bmffkit.semantics.rules.rule import RULES, Rule

from .bases import avc, fragmented, grouped, hevc, image, indexed, movie, of, patched

BASES = [of(make()) for make in (avc, hevc, fragmented, indexed, grouped, image)]


def ids(data: bytes, level: Any = "info") -> list[str]:
    with bmff.open(data) as file:
        return [each.id for each in file.validate(level)]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_a_rule_is_declared_in_full(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3,4}-[1-9]\d*", rule.id)
    assert any(prefix_of(rule.id) in prefixes for prefixes in GROUPS.values())
    assert rule.level in LEVELS
    for sentence in (rule.what, rule.why):
        assert sentence.endswith(".") and len(sentence) > 15
    assert rule.clause and rule.breaks and rule.keeps and rule.breaks != rule.keeps
    assert rule.check.__doc__


def test_asking_for_a_rule_imports_its_group_alone() -> None:
    code = (
        "import sys; from bmffkit.semantics.rules.catalogue import select; select(['STTS-1'])\n"
        "print(*(m for m in sys.modules if m.startswith('bmffkit.semantics.rules.')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    there = {name.rpartition(".")[2] for name in done.stdout.split()}
    assert "sample_times" in there
    assert not there & (set(GROUPS) - {"sample_times"})


def test_rules_are_selected_by_id_or_by_how_it_begins() -> None:
    assert [rule.id for rule in select(["stts-2"])] == ["STTS-2"]
    assert {rule.id for rule in select(["STTS"])} == {"STTS-1", "STTS-2"}
    with pytest.raises(bmff.NotFoundError, match="did you mean 'STTS-1'"):
        select(["STTS-11"])


def test_levels() -> None:
    with avc() as file:
        file.find("//mvhd").next_track_ID = 1
        file.find("//tkhd").volume = 0x0100
        file.find("ftyp").compatible_brands = ["mp41"]
        assert [each.id for each in file.validate("shall")] == ["MVHD-2"]
        assert [each.id for each in file.validate()] == ["FTYP-3", "MVHD-2"]
        assert [each.id for each in file.validate("info")] == [
            "FTYP-3",
            "MVHD-2",
            "TKHD-4",
        ]
        assert [each.id for each in file.validate("info", ["TKHD"])] == ["TKHD-4"]
        with pytest.raises(bmff.BmffError, match="no level"):
            file.validate("must")


def test_an_unreadable_box_is_one_finding_and_the_others_go_on() -> None:
    data = patched(of(avc()), "//stts", 4, b"\0\1\0\0")
    with bmff.open(data) as file:
        file.find("//mvhd").next_track_ID = 1
        findings = file.validate("info")
    assert [each.id for each in findings] == ["BOX-1", "MVHD-2"]
    assert findings[0].path == "moov/trak/mdia/minf/stbl/stts"
    assert findings[0].offset is not None


@pytest.mark.parametrize("at", [4, 5])
def test_reserved_bits_of_a_box_of_a_single_field_count(at: int) -> None:
    value = avc().find("//avcC").to_bytes()[8 + at] & (3 if at == 4 else 31)
    assert ids(patched(of(avc()), "//avcC", at, bytes([value]))) == ["RESV-1"]


def test_a_broken_box_of_a_single_field_is_a_finding() -> None:
    file = image()
    assert "BOX-1" in ids(patched(of(file), "//hvcC", 22, b"\x7f"), "shall")


def test_a_fault_of_a_rule_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(subject: Any) -> Iterator[Finding]:
        yield found("", str(1 // 0))

    all_rules()
    rule = Rule("FTYP-9", "none", "shall", "a", "b", "c", "d", "file", wrong)
    monkeypatch.setitem(RULES, "FTYP-9", rule)
    with avc() as file:
        (finding,) = file.validate()
    assert finding.id == "FTYP-9" and "could not be carried out" in finding.message


def test_findings_of_a_rule_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "MOST", 3)
    data = BASES[0]
    for _ in range(5):
        with bmff.open(data) as file:
            file.insert(
                0, bmff.FileTypeBox(major_brand="isom", compatible_brands=["isom"])
            )
            data = of(file)
    with bmff.open(data) as file:
        findings = file.validate("info", ["FTYP-4"])
    assert len(findings) == 4
    assert findings[-1].message == "more than 3 places; the others are not listed"


def test_a_new_file_can_be_checked(tmp_path: Path) -> None:
    made = bmff.File.new(
        bmff.FileTypeBox(major_brand="isom", compatible_brands=["mp41"]),
        bmff.MovieBox(children=[bmff.MovieHeaderBox(timescale=0, next_track_ID=1)]),
    )
    wanted = ["FTYP-3", "MVHD-1"]
    assert [each.id for each in made.validate()] == wanted
    made.save(tmp_path / "made.mp4")
    with bmff.open(str(tmp_path / "made.mp4")) as file:
        assert [each.id for each in file.validate()] == wanted


def test_quicktime_files_are_not_held_to_what_is_no_rule_there() -> None:
    with avc() as file:
        file.find("//hdlr").pre_defined = 0x6D686C72
        assert ids(of(file)) == ["RESV-2"]
        file.find("ftyp").major_brand = "qt  "
        file.find("ftyp").compatible_brands = ["qt  "]
        assert ids(of(file)) == []


def test_what_standards_demand_is_advice_for_quicktime_movies() -> None:
    with avc() as file:
        file.find("//mvhd").next_track_ID = 1
        assert [(e.id, e.level) for e in file.validate()] == [("MVHD-2", "shall")]
        kind = file.find("ftyp")
        kind.major_brand, kind.compatible_brands = "qt  ", ["qt  "]
        assert [(e.id, e.level) for e in file.validate()] == [("MVHD-2", "should")]
        assert not file.validate("shall")
        kind.compatible_brands = ["qt  ", "isom"]
        assert [(e.id, e.level) for e in file.validate()] == [("MVHD-2", "shall")]


def test_a_file_without_a_type_is_quicktime_by_its_handlers() -> None:
    with avc() as file:
        file.find("//mvhd").next_track_ID = 1
        file.remove(file.find("ftyp"))
        assert ids(of(file), "shall") == ["MVHD-2"]
        file.find("//mdia/hdlr").pre_defined = 0x6D686C72
        assert ids(of(file), "shall") == []


@pytest.mark.parametrize("brand", ["iso8", "qt  "])
def test_quicktime_counts_moments_of_sound_as_samples_of_one_byte(brand: str) -> None:
    entry = bmff.AudioSampleEntry("MAC3", data_reference_index=1, channelcount=1)
    with movie([entry], [b"x"] * 6, handler="soun") as file:
        file.find("ftyp").compatible_brands = [brand]
        file.find("ftyp").major_brand = brand
        sizes = file.find("//stsz")
        sizes.sample_size, sizes.sample_count, sizes.entry_size = 1, 60, None
        file.find("//stts").entries = [(60, 512)]
        file.find("//stsc").entries = [(1, 10, 1)]
        found = ids(of(file), "should")
    assert ("STCO-2" in found) is (brand == "iso8"), found


def test_a_rule_that_is_named_is_asked_for_whatever_its_level() -> None:
    with avc() as file:
        file.find("//tkhd").volume = 0x0100
        assert [each.id for each in file.validate(rules=["TKHD-4"])] == ["TKHD-4"]
        assert not file.validate("should", ["TKHD-4"])
        assert not file.validate()


@pytest.mark.parametrize("code", ["moof", "meta", "styp", "ftbl", "free"])
def test_media_data_may_be_told_of_by_other_boxes_than_a_movie(code: str) -> None:
    with avc() as file:
        file.remove(file.find("moov"))
        data = of(file) + b"\0\0\0\x08" + code.encode()
    with bmff.open(data) as file:
        found = {each.id for each in file.validate("shall", ["FTYP-5"])}
    assert found == ({"FTYP-5"} if code == "free" else set())


def test_a_closed_file_cannot_be_checked() -> None:
    file = avc()
    file.close()
    with pytest.raises(bmff.SourceError):
        file.validate()


def test_a_finding_as_text_and_as_json() -> None:
    with avc() as file:
        file.find("//stss").sample_number[:] = [7, 1]
        (finding,) = bmff.open(of(file)).validate("info")
    text = str(finding)
    assert text.startswith("STSS-1 shall moov/trak/mdia/minf/stbl/stss at 0x")
    value = json.loads(json.dumps(finding.to_dict()))
    assert value["id"] == "STSS-1" and value["level"] == "shall"
    assert value["clause"] == "ISO/IEC 14496-12:2022, 8.6.2.1"


@settings(max_examples=150, deadline=None)
@given(
    st.integers(0, len(BASES) - 1),
    st.lists(
        st.tuples(
            st.floats(0, 1), st.integers(0, 2), st.binary(min_size=1, max_size=6)
        ),
        min_size=1,
        max_size=6,
    ),
)
def test_damage_never_stops_a_check(
    base: int, damage: list[tuple[float, int, bytes]]
) -> None:
    data = bytearray(BASES[base])
    for place, kind, octets in damage:
        at = int(place * (len(data) - 8))
        if kind == 0:
            data[at : at + len(octets)] = octets
        elif kind == 1:
            data[at:at] = octets
        else:
            del data[at : at + len(octets)]
    try:
        file = bmff.open(bytes(data))
    except bmff.BmffError:
        return
    with file:
        for finding in file.validate("info"):
            assert "carried out" not in finding.message, finding
            assert finding.id in RULES and finding.message
