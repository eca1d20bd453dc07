"""Rules of the amendment about post-filters, beyond one file that breaks each of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bmff
from bmffkit.semantics.nal.sei import SeiMessage
from bmffkit.semantics.rules.catalogue import all_rules, select
from bmffkit.semantics.rules.subject import TrackSubject
from nnpf.building import (
    clip,
    csgp,
    layout,
    meta,
    sample,
    sei,
    units_of,
    words,
)

from . import filters as f
from .bases import avc, fragmented, hevc, image, indexed, of
from .test_fixtures import fixture

AMENDMENT = "ISO/IEC 14496-15:2024/Amd 1:2025, "
OURS = [rule.id for rule in all_rules() if rule.clause.startswith(AMENDMENT)]
SHARED = Path(__file__).parents[2].parent / "shared"
REQUIREMENTS = SHARED / "design" / "requirements.md"


def ids(file: Any, rules: list[str] | None = None) -> list[str]:
    """The rules that a file breaks, each as often as it does."""
    with bmff.open(of(file)) as opened:
        findings = opened.validate("info", rules)
    assert all("carried out" not in each.message for each in findings), findings
    return [each.id for each in findings]


# ------------------------------------------------------------------- what is to be a rule


@pytest.mark.skipif(not REQUIREMENTS.is_file(), reason="there is no ../shared/design")
def test_every_statement_for_validators_is_a_rule_of_its_level() -> None:
    text = REQUIREMENTS.read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| ([A-Z]+-\d+) \| ([WRV ]+) \| ([^|]+) \|", text, re.MULTILINE
    )
    wanted = {id: level.strip() for id, who, level in rows if "V" in who}
    assert len(wanted) == 37
    known = {rule.id: rule for rule in all_rules()}
    assert set(wanted) == set(OURS)
    for id, level in wanted.items():
        ours = {"SEII-8": "should", "NNPF-12": "shall"}.get(id, "")
        assert known[id].level == (ours if level == "(ours)" else level), id


def test_rules_of_the_amendment_name_their_clause() -> None:
    assert len(OURS) == 37
    for rule in select(OURS):
        assert re.fullmatch(re.escape(AMENDMENT) + r"4\.\d+(\.\d+)*", rule.clause)


# ------------------------------------------------------------------------------- variants

OTHER = f.characteristics(4, uri="https://example.org/net")
FAR = f.characteristics(1 << 31, uri="https://example.org/net")
URI_UPDATE = f.characteristics(3, base=False, uri="https://example.org/update")
ALL = [1] * f.SAMPLES
SAID = f.manifest((210, 1), (211, 1)), f.prefix(210, f.PURPOSE)


def handed(entry: bytes) -> Any:
    """A clip with one entry, which all samples have as filter 3."""
    return f.grouped([entry], {3: ALL})


def nested() -> Any:
    """A clip with a group, and an NNPFC message nested in one for layers."""
    outside = SeiMessage(133, b"\x90" + OTHER.to_bytes())
    data = f.samples("hevc", {0: [outside]})
    return f.grouped(file=f.movie([f.hevc_entry()], data, sync=(1,)))


def in_entry() -> Any:
    """A clip with a group, and an NNPFC message in its sample entry."""
    return f.messages_of(f.configured(OTHER), group=True)


def misplaced_property() -> Any:
    """A clip whose property nnrC stands in the meta box itself."""
    file = f.items()
    record = f.nnr_record((0, f.nnr_unit(0, b"\1")))
    made = bmff.NNRConfigurationItemProperty(
        nnr_config=bmff.NNRDecoderConfigurationRecord.from_bytes(record)
    )
    file.find("//trak/meta").append(made)
    return file


def property_of_another() -> Any:
    """A clip whose property nnrC belongs to an item of another type, too."""
    record = f.nnr_record((0, f.nnr_unit(0, b"\1")))
    data = {1: f.lean(1), 2: f.lean(2), 3: b"note"}
    entries = [
        f.nfcs(each, item=n, head=f.HEAD, counted=False)
        for n, each in ((1, f.BASE), (2, f.UPDATE))
    ]
    return f.items(
        data, entries=entries, shared=record, sharing=[1, 2, 3], kinds={3: b"mime"}
    )


def without(path: str) -> Any:
    """A restricted clip without a box of its restriction."""
    entry = f.restricted(f.avc_entry(), f.seii([5]))
    file = f.messages_of(entry, codec="avc")
    box = file.find(path)
    box.parent.remove(box)
    return file


def beside(scheme: str) -> Any:
    """A clip whose sample entry is restricted by this scheme, in a box for protection."""
    entry = f.restricted(
        f.hevc_entry(), f.seii([5]), scheme=scheme, holder=bmff.ProtectionSchemeInfoBox,
        code="hvc1",
    )  # fmt: skip
    return f.messages_of(entry)


VARIANTS: Mapping[str, tuple[Callable[[], Any], list[str]]] = {
    "compact without a parameter": (
        lambda: f.grouped(mappings={}, more=[bare_csgp(ALL)]), ["NNPF-4"]),
    "without a parameter, the update without its base": (
        lambda: f.grouped(mappings={}, more=[f.sbgp(None, [0, 0, 2, 2, 2, 2])]),
        ["NNPF-4", "NNPF-8"]),
    "without a parameter, entries that differ": (
        lambda: f.grouped(mappings={}, more=[f.sbgp(None, [1, 1, 2, 2, 2, 2])]),
        ["NNPF-4", "NNPF-8"]),
    "compact with the wrong flag": (
        lambda: f.grouped(mappings={}, more=[csgp(f.update(3), ALL)]),
        ["NNPF-6", "NNPF-8"]),
    "wrong flag and number": (
        lambda: f.grouped(mappings={4: [2] * 6}), ["NNPF-6", "NNPF-7"]),
    "fragments of their own descriptions": (
        lambda: f.grouped_fragments({4: [0x10001] * 12}, local=True),
        ["NNPF-7", "NNPF-7"]),
    "update in fragments alone": (
        lambda: f.grouped_fragments({f.update(3): [0] * 6 + [2] * 6}), ["NNPF-8"]),
    "a number of 32 bits": (
        lambda: f.grouped([f.nfcs(FAR)], {0: ALL}), ["NNPF-12"]),
    "a message in the sample entry": (in_entry, ["NNPF-9"]),
    "a nested message": (nested, ["NNPF-9"]),
    "a message of the other track": (
        lambda: f.two_tracks(OTHER), ["NNPF-10"]),
    "a message beside the group of the other track": (
        lambda: in_non_vcl(), ["NNPF-9"]),
    "messages and no group in either track": (
        lambda: f.two_tracks(OTHER, group=False), ["DECL-5"]),
    "another message": (
        lambda: handed(b"nnet" + words(0) + f.activation(3).to_bytes()), ["ENTR-5"]),
    "two messages": (
        lambda: handed(f.nfcs(f.BASE) + f.BASE.to_bytes()), ["ENTR-5"]),
    "a message that is cut": (lambda: handed(f.nfcs(f.BASE)[:-1]), ["ENTR-5"]),
    "nothing": (lambda: handed(b"nnet" + words(0)), ["ENTR-5"]),
    "a broken message": (
        lambda: handed(f.nfcs(SeiMessage(210, OTHER.payload[:5]))), ["ENTR-5", "NNPF-7"]),
    "a network in both places": (
        lambda: f.items(entries=[f.nfcs(f.BASE, item=1, head=len(f.BASE.payload)),
                                 f.ITEM_ENTRIES[1]]), ["ENTR-6"]),
    "a size that fits neither": (
        lambda: f.items(entries=[resized(f.ITEM_ENTRIES[0]), f.ITEM_ENTRIES[1]]),
        ["ENTR-6"]),
    "no such item": (
        lambda: f.items({1: f.NETWORK}, references={}), ["ENTR-4"]),
    "another handler": (lambda: f.items(handler=b"meta"), ["ENTR-4", "ENTR-4"]),
    "the handler that entries name": (
        lambda: f.items(handler=b"abcd", entries=[b"abcd" + each[4:] for each in
                                                  f.ITEM_ENTRIES]), []),
    "no start unit": (
        lambda: f.items({1: f.NETWORK, 2: f.network(2)[4:]}, references={},
                        entries=[f.ITEM_ENTRIES[0]], mappings={3: ALL}), ["NNR-2"]),
    "an item of no bytes": (
        lambda: f.items({1: f.NETWORK, 2: f.network(2), 3: b""}), ["ILOC-2", "NNR-2"]),
    "an update that refers to itself alone": (
        lambda: f.items(references={2: [2]}), ["IREF-3", "NNR-4"]),
    "a reference to something else": (
        lambda: f.items({1: f.NETWORK, 2: f.network(2), 3: b"note"},
                        kinds={3: b"mime"}, references={1: [3], 2: [1]}), ["NNR-4"]),
    "an update of a filter that is no item": (
        lambda: f.items({2: f.network(2)}, references={},
                        entries=[f.nfcs(f.BASE), f.ITEM_ENTRIES[1]]), []),
    "a property in the meta box": (misplaced_property, ["NNRC-1"]),
    "a property of another item": (property_of_another, ["NNRC-1"]),
    "no type that was": (lambda: without("//frma"), ["STRU-1", "ASEI-1"]),
    "no information": (lambda: without("//schi"), ["ASEI-1"]),
    "no list": (lambda: without("//schi/seii"), ["SEII-3"]),
    "a list at the top": (
        lambda: bmff.open(of(f.plain()) + f.seii(others=[5]).to_bytes()), ["SEII-2"]),
    "a list in an entry of sound": (lambda: in_sound(), ["SEII-2"]),
    "the scheme among protections": (lambda: beside("aSEI"), ["ASEI-1"]),
    "required and not required": (
        lambda: f.messages_of(f.restricted(f.avc_entry(), f.seii([5], [5])), codec="avc"),
        ["SEII-8"]),
    "required here and not required there": (lambda: twice_listed(), ["SEII-8"]),
    "necessary by the manifest alone": (
        lambda: f.messages_of(f.configured(f.manifest((5, 1)))), []),
    "undetermined": (
        lambda: f.messages_of(f.restricted(f.configured(f.manifest((5, 3))), f.seii([5]))),
        []),
    "essential in one of two sample entries": (
        lambda: essential_in_one(), ["ASEI-2", "DECL-2", "DECL-4"]),
    "essential in AVC": (
        lambda: f.messages_of(f.restricted(f.avc_entry(), f.seii([210])), codec="avc",
                              carries=True), []),
    "essential in a group": (
        lambda: f.messages_of(f.configured(*SAID), group=True), []),
    "optional by the list, essential by the manifest": (
        lambda: optional_and_essential(), ["DECL-6", "DECL-9"]),
    "activation that may be ignored": (
        lambda: f.messages_of(f.restricted(f.configured(f.manifest((210, 1), (211, 2))),
                                           f.seii([210])), group=True), ["DECL-9"]),
    "optional, in VVC": (lambda: f.carrying("vvc"), ["DECL-5"]),
    "optional, in AVC": (lambda: f.carrying("avc"), []),
}  # fmt: skip


def bare_csgp(values: list[int]) -> bytes:
    """A compact mapping without a parameter."""
    made = bmff.open(csgp(0, values)).children[0]
    made.flags &= ~(1 << 6)
    made.grouping_type_parameter = None
    out: bytes = made.to_bytes()
    return out


def in_non_vcl() -> Any:
    """A VVC track, and the track of its non-VCL units with a group and a message."""
    return f.two_tracks(other=[f.activation(3), OTHER])


def resized(entry: bytes) -> bytes:
    """An entry whose payloadSize is one less."""
    return entry[:13] + bytes([entry[13] - 1]) + entry[14:]


def in_sound() -> Any:
    """A track of sound whose sample entry lists SEI messages."""
    entry = bmff.AudioSampleEntry(
        type="mp4a", data_reference_index=1, channelcount=2, samplesize=16,
        samplerate=48000 << 16, children=[f.seii(others=[5])],
    )  # fmt: skip
    return f.movie([entry], [b"\0"] * 2, handler="soun")


def twice_listed() -> Any:
    """A restricted entry with a list in its scheme, and one directly in it."""
    entry = f.avc_entry()
    entry.append(f.seii(others=[5, 211]))
    return f.messages_of(f.restricted(entry, f.seii([5])), codec="avc")


def essential_in_one() -> Any:
    """A clip with two sample entries, of which one requires filters, in both."""
    entries = [f.restricted(f.configured(*SAID), f.seii([210, 211])), f.hevc_entry()]
    data = f.samples("hevc", {0: [OTHER], 1: [OTHER, f.activation(4)]})
    file = f.movie(entries, data, sync=(1,))
    file.find("//stsc").entries = bmff.SampleToChunkBox(
        entries=[(1, 1, 1), (2, 1, 2)]
    ).entries
    return file


def optional_and_essential() -> Any:
    entry = f.configured(*SAID)
    entry.append(f.seii(others=[210, 211]))
    return f.messages_of(entry, group=True)


@pytest.mark.parametrize("name", VARIANTS)
def test_other_ways_to_break_and_to_keep(name: str) -> None:
    build, wanted = VARIANTS[name]
    assert sorted(ids(build())) == sorted(wanted)


# --------------------------------------------------------------------- nothing hides others


def test_one_broken_part_does_not_hide_others() -> None:
    entries = [
        f.nfcs(f.BASE)[:-1],
        b"nnet" + words(2, 1, 2) + f.ITEM_ENTRIES[0][12:],
        f.nfcs(OTHER),
        f.nfcs(f.UPDATE, item=9, head=f.HEAD),
    ]
    mappings = {3: [1, 1, 2, 2, 2, 0], 5: [3] * 6, f.update(3): [4] * 6}
    file = f.grouped(entries, mappings, more=[f.sbgp(None, [3] * 6)])
    file = f.put(file, "//trak", meta({1: f.NETWORK[:-1]}, kinds={}))
    file.find("//avc1").append(f.seii([5], [5, 211]))
    wanted = {
        "ENTR-2", "ENTR-4", "ENTR-5", "NNPF-4", "NNPF-7", "NNPF-8", "NNR-2", "SEII-5",
        "SEII-8",
    }  # fmt: skip
    assert set(ids(file, OURS)) == wanted


def test_findings_tell_where() -> None:
    with bmff.open(fixture("NNPF-8").breaks()) as file:
        (finding,) = file.validate("shall")
        assert finding.samples == (6, 7)
        assert finding.path.startswith("moof[1]/traf/sbgp")
    with bmff.open(fixture("NNR-2").breaks()) as file:
        (finding,) = file.validate("shall")
        assert finding.offset is not None and finding.size is not None
        end = finding.offset + finding.size
        # The last unit is cut short: of its bytes all but one are there.
        assert of(file)[finding.offset : end] == f.NETWORK[:-1][-finding.size :]
    with bmff.open(fixture("ENTR-2").breaks()) as file:
        (finding,) = file.validate("shall")
        assert finding.offset is not None and finding.size is not None
        octets = of(file)[finding.offset : finding.offset + finding.size]
        assert octets == file.find("//sgpd").entries[0].to_bytes()


def test_samples_are_not_looked_into_where_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def never(track: TrackSubject) -> None:
        raise AssertionError("the samples were looked into")

    monkeypatch.setattr(TrackSubject, "units", property(never))
    rules = [id for id in OURS if not id.startswith("DECL")]
    for base in (avc, hevc, fragmented, indexed, image):
        assert ids(base(), rules) == []


# ----------------------------------------------------------------- what the product writes


def carried(codec: str, *, fragments: tuple[int, ...] = ()) -> bytes:
    """An encoded clip with a base filter at key pictures, an update, and a filter by URI."""
    made = clip(codec)
    out = []
    for number, data in enumerate(made.samples):
        units = units_of(data)
        listed = [f.BASE, OTHER] if made.sync[number] else []
        if number % 4 == 2 or (number > 4 and made.sync[number]):
            listed.append(f.UPDATE)
        listed.append(f.activation(3))
        ahead = [sei(codec, each) for each in listed]
        out.append(sample([units[0], *ahead, *units[1:]]))
    return layout(made.plan(samples=out), fragments=fragments)


def changed(data: bytes, name: str, *values: Any, **options: Any) -> bytes:
    """The file after a method of ``track.nnpf``."""
    with bmff.open(data) as file:
        getattr(file.tracks[0].nnpf, name)(*values, **options)
        return file.to_bytes()


def ours(data: bytes, level: str = "info") -> set[str]:
    with bmff.open(data) as file:
        return {each.id for each in file.validate(level, OURS)}


@pytest.mark.parametrize("fragments", [(), (4, 8)])
@pytest.mark.parametrize("codec", ["avc", "hevc"])
def test_what_harvest_restore_and_declare_write_keeps_the_rules(
    codec: str, fragments: tuple[int, ...]
) -> None:
    data = carried(codec, fragments=fragments)
    undeclared = set() if codec == "avc" else {"DECL-5"}
    assert ours(data) == undeclared
    for networks in ("inline", "items"):
        lean = changed(data, "harvest", networks=networks, repeat=True)
        assert b"nfcs" in lean and ours(lean) == set()
        assert ours(changed(lean, "restore")) == undeclared
        for essential in (True, False):
            assert ours(changed(lean, "declare", essential)) == set()
    for essential in (True, False):
        assert ours(changed(data, "declare", essential)) == set()


def test_a_harvest_that_is_not_saved_yet_is_checked_as_it_will_be() -> None:
    with bmff.open(of(f.carrying("hevc"))) as file:
        file.tracks[0].nnpf.harvest()
        assert file.validate("info") == []
        table = file.find("//stbl")
        table.append(bmff.open(f.sbgp(4, ALL)).children[0])
        assert [each.id for each in file.validate("info")] == ["NNPF-7"]


VECTORS = sorted((SHARED / "vectors").glob("*/*.mp4box*.mp4"))


@pytest.mark.skipif(not VECTORS, reason="there are no ../shared/vectors")
@pytest.mark.parametrize("path", VECTORS, ids=lambda path: path.name)
def test_vectors_keep_the_rules_before_and_after(path: Path) -> None:
    data = path.read_bytes()
    assert ours(data, "shall") == set()
    lean = changed(data, "harvest", networks="items", repeat=True)
    assert ours(lean) == set()
    assert ours(changed(data, "declare", True)) == set()


# -------------------------------------------------------------------------------- damage

SUBJECTS = [fixture(id).breaks() for id in ("NNR-4", "NNPF-8", "NNRC-1", "DECL-2")]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_damaged_files_are_answered(data: st.DataObject) -> None:
    octets = bytearray(data.draw(st.sampled_from(SUBJECTS)))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(24, len(octets) - 1))
        octets[at] = data.draw(st.integers(0, 255))
    try:
        file = bmff.open(bytes(octets))
    except bmff.BmffError:
        return
    with file:
        for each in file.validate("info", OURS):
            assert "carried out" not in each.message, each
