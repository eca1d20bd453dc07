"""Declaring post-filters: the rows of 4.10, 4.11, 4.16 and 4.19.6, from files made for it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import bmff
from bmff import REGISTRY
from bmffkit.semantics import restrictions
from bmffkit.semantics.groups.building import (
    Assignment,
    place_groups,
)
from bmffkit.semantics.nal import manifest
from bmffkit.semantics.nal.sei import SeiMessage
from bmffkit.semantics.nnpf.declaring import declare, prefix_of
from bmffkit.semantics.nnpf.entries import entry_of
from bmffkit.semantics.restricted import unwrap, wrap
from declare.files import (
    GOP,
    LAYOUTS,
    SHARED,
    activation,
    changed,
    characteristics,
    clip,
    entry,
    filtered,
    packets,
    pictures,
    registered,
    video,
)

VECTORS = SHARED / "vectors"
BOTH = {"essential": True, "optional": False}


def declared(data: bytes, essential: bool, **options: Any) -> bytes:
    with bmff.open(data) as file:
        declare(file, video(file), essential, **options)
        return file.to_bytes()


def unit_types(found: Any) -> list[int]:
    return [each.NAL_unit_type for each in found.find("hvcC").HEVCConfig.arrays]


def units(found: Any) -> list[bytes]:
    """The SEI NAL units in the hvcC box of a sample entry."""
    arrays = found.find("hvcC").HEVCConfig.arrays
    return [
        unit for each in arrays if each.NAL_unit_type == 39 for unit in each.nalUnits
    ]


# --------------------------------------------------------------------- what is declared


@pytest.mark.parametrize("layout", LAYOUTS)
def test_essential_filters_restrict_the_track(layout: str) -> None:
    """DECL-2, ASEI-2, ASEI-1, MANI-1."""
    data = filtered("hevc", layout)
    found = entry(declared(data, True))
    assert found.type == "resv"
    assert found.find("rinf/schm").scheme_type == "aSEI"
    assert found.find("rinf/frma").data_format == "hev1"
    assert restrictions.listed(found) == ([210, 211], [])
    assert restrictions.direct(found) == ([], [])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_optional_filters_are_listed_in_the_entry(layout: str) -> None:
    """SEII-4, SEII-5, SEII-6."""
    data = filtered("hevc", layout)
    found = entry(declared(data, False))
    assert found.type == "hev1"
    (seii,) = [box for box in found.children if box.type == "seii"]
    assert seii.numRequiredSEIs == 0
    assert seii.notrequiredSEI_ID.tolist() == [210, 211]


def test_what_does_not_occur_is_not_listed_as_optional() -> None:
    """SEII-6: no activation message, no 211 in the list; DECL-8 has it in the manifest."""
    data = clip("hevc", messages={0: [characteristics()]})
    found = entry(declared(data, False))
    assert restrictions.direct(found) == ([], [210])
    assert manifest.entries(found) == {210: 0, 211: 0}


@pytest.mark.parametrize("need", BOTH)
def test_the_manifest_has_both_types(need: str) -> None:
    """DECL-3, DECL-5, DECL-6, DECL-8, DECL-9, ASEI-3, ASEI-4."""
    found = entry(declared(filtered(), BOTH[need]))
    what = 1 if BOTH[need] else 0
    assert manifest.entries(found) == {210: what, 211: what}


@pytest.mark.parametrize("need", BOTH)
def test_prefixes_have_the_purposes(need: str) -> None:
    """DECL-4, DECL-5, DECL-7: one prefix for each purpose."""
    found = entry(declared(filtered(), BOTH[need]))
    assert manifest.indications(found) == {210: [f"{1:016b}", f"{9:016b}"]}


def test_longer_prefixes_tell_filters_apart() -> None:
    held = [
        characteristics(0, 1),
        characteristics(0, 1, base=False),
        characteristics(3, 1),
    ]
    data = clip("hevc", messages={0: held})
    found = entry(declared(data, False, prefix="identity"))
    purpose = f"{1:016b}"
    assert manifest.indications(found) == {
        210: [purpose + "1" + "1", purpose + "1" + "0", purpose + "00100" + "1"]
    }
    for each in held:
        assert prefix_of(each, "identity").startswith(prefix_of(each))


def test_the_nal_units_bit_by_bit() -> None:
    """An SEI array with a manifest first, then the prefix indications."""
    found = entry(declared(filtered(), True))
    assert unit_types(found)[-1] == 39
    manifest_unit, prefix_unit = units(found)[:2]
    payload = bytes.fromhex("0002 00d2 01 00d3 01")
    assert manifest_unit == b"\x4e\x01" + bytes([200, 8]) + payload + b"\x80"
    payload = bytes.fromhex("00d2 01 000f 0001 000f 0009")
    assert prefix_unit == b"\x4e\x01" + bytes([201, 11]) + payload + b"\x80"
    array = found.find("hvcC").HEVCConfig.arrays[-1]
    assert array.array_completeness == 0


def test_emulation_is_prevented() -> None:
    held = [characteristics(0, 0), characteristics(1, 1)]
    found = entry(declared(clip("hevc", messages={0: held}), False))
    assert b"\0\x0f\0\0\x03\0\x0f\0\x01" in units(found)[1]
    assert manifest.indications(found) == {210: ["0" * 16, f"{1:016b}"]}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("codec", ["avc", "hevc"])
def test_the_pictures_stay_the_same(codec: str, layout: str) -> None:
    data = filtered(codec, layout)
    assert pictures(declared(data, False)) == pictures(data)
    essential = declared(data, True)
    assert packets(essential) == packets(data)
    assert pictures(changed(essential, unwrap)) == pictures(data)


# ------------------------------------------------------------------------ again, and else


@pytest.mark.parametrize("codec", ["avc", "hevc"])
@pytest.mark.parametrize("need", BOTH)
def test_declaring_twice_is_declaring_once(need: str, codec: str) -> None:
    once = declared(filtered(codec), BOTH[need])
    assert declared(once, BOTH[need]) == once


@pytest.mark.parametrize("codec", ["avc", "hevc"])
@pytest.mark.parametrize("need", BOTH)
def test_a_declaration_replaces_the_other_one(need: str, codec: str) -> None:
    data = filtered(codec)
    other = declared(data, not BOTH[need])
    assert declared(other, BOTH[need]) == declared(data, BOTH[need])


def test_a_manifest_that_is_there_keeps_its_entries() -> None:
    def say(track: Any) -> None:
        place = manifest.Place.of(track.sample_entries[0])
        assert place is not None
        said = {45: 1, 210: 2, 5: 3}
        manifest.edit(place, REGISTRY, said, {45: ["1011"], 210: ["0"]})

    data = changed(filtered(), say)
    found = entry(declared(data, True))
    assert manifest.entries(found) == {45: 1, 210: 1, 5: 3, 211: 1}
    assert manifest.indications(found) == {
        210: [f"{1:016b}", f"{9:016b}"],
        45: ["1011"],
    }
    # MANI-1: what the manifest calls necessary is required.
    assert restrictions.listed(found) == ([210, 211, 45], [])


def test_other_nal_units_of_the_entry_stay() -> None:
    broken, other = b"\x4e\x01\x05\xff\xff", b"\x4e\x01\x05\x02ab\x80"

    def put(track: Any) -> None:
        place = manifest.Place.of(track.sample_entries[0])
        assert place is not None
        place.put([broken, other])

    data = changed(filtered(), put)
    for again in (declared(data, True), declared(declared(data, True), False)):
        found = units(entry(again))
        assert len(found) == 4
        assert found[2:] == [broken, other]
        assert unit_types(entry(again)).count(39) == 1


def test_all_types_of_messages_on_request() -> None:
    in_band = manifest.manifest_message({4: 2, 45: 0}, REGISTRY)
    held = [
        in_band,
        characteristics(),
        activation(),
        registered(),
        SeiMessage(147, b"\x12\x80"),
    ]
    data = clip("hevc", messages={0: held})
    plain = manifest.entries(entry(declared(data, False)))
    assert plain == {210: 0, 211: 0}
    found = manifest.entries(entry(declared(data, False, others=True)))
    assert found == {4: 2, 45: 0, 147: 3, 210: 0, 211: 0} | {
        kind: 3 for kind in found if kind not in (4, 45, 147, 210, 211)
    }


def test_other_types_in_the_lists_stay() -> None:
    def restrict(track: Any) -> None:
        wrap(track, [45], [5])

    data = changed(filtered(), restrict)
    essential = entry(declared(data, True))
    assert restrictions.listed(essential) == ([45, 210, 211], [5])
    optional = entry(declared(declared(data, True), False))
    assert restrictions.listed(optional) == ([45], [5])
    assert restrictions.direct(optional) == ([], [210, 211])


def test_what_is_left_when_nothing_is_required() -> None:
    """What was listed beside the filters moves into the sample entry."""
    data = changed(declared(filtered(), True), lambda track: wrap(track, [], [5]))
    found = entry(declared(data, False))
    assert found.type == "hev1"
    assert restrictions.direct(found) == ([], [5, 210, 211])


# -------------------------------------------------------------------- AVC, groups, several


def test_avc_sample_entries_keep_their_avcc() -> None:
    data = filtered("avc")
    before = entry(data).find("avcC").to_bytes()
    for need in BOTH.values():
        after = entry(declared(data, need))
        assert after.find("avcC").to_bytes() == before
        assert manifest.entries(after) == {}


def test_avc_on_request_with_the_extensions() -> None:
    data = filtered("avc", profile="high")
    out = declared(data, False, avc="extensions")
    record = entry(out).find("avcC").AVCConfig
    assert [unit[0] & 31 for unit in record.sequenceParameterSetExts] == [6, 6]
    assert manifest.entries(entry(out)) == {210: 0, 211: 0}
    assert pictures(out) == pictures(data)
    assert declared(out, False, avc="extensions") == out
    essential = declared(out, True, avc="extensions")
    assert manifest.entries(entry(essential)) == {210: 1, 211: 1}


def test_avc_profiles_without_extensions() -> None:
    data = filtered("avc", profile="main")
    with pytest.raises(bmff.WriteError, match="no list of extensions"):
        declared(data, False, avc="extensions")
    assert restrictions.direct(entry(declared(data, False))) == ([], [210, 211])


def grouped(data: bytes) -> bytes:
    """The file with samples in a sample group of two filters; a third one is not used."""
    with bmff.open(data) as file:
        track = video(file)
        held = (characteristics(0, 2), characteristics(4, 16), characteristics(4, 32))
        assigned = [
            Assignment(0, np.array([0, 6]), np.array([1, 0])),
            Assignment(4, np.array([0]), np.array([2])),
        ]
        entries = [entry_of(each, REGISTRY) for each in held]
        place_groups(file.children, track.box, track.id, "nfcs", entries, assigned)
        return file.to_bytes()


@pytest.mark.parametrize("need", BOTH)
@pytest.mark.parametrize("layout", ["progressive", "fragmented"])
def test_filters_in_sample_groups(layout: str, need: str) -> None:
    """DECL-1, ASEI-2: the messages are in the bitstream once they are inserted."""
    data = grouped(clip("hevc", layout, {0: [activation()]}))
    found = entry(declared(data, BOTH[need]))
    what = 1 if BOTH[need] else 0
    assert manifest.entries(found) == {210: what, 211: what}
    assert manifest.indications(found) == {210: [f"{2:016b}", f"{16:016b}"]}
    if BOTH[need]:
        assert restrictions.listed(found) == ([210, 211], [])
    else:
        assert restrictions.direct(found) == ([], [210, 211])


def test_layers_above_the_base_have_their_own_nal_units() -> None:
    """The configuration of an L-HEVC sample entry holds NAL units of its layers."""

    def lift(track: Any) -> None:
        found = track.sample_entries[0]
        old = found.find("hvcC")
        kind = REGISTRY.load("LHEVCDecoderConfigurationRecord")
        arrays = [
            kind.Array(
                NAL_unit_type=each.NAL_unit_type,
                nalUnits=[
                    unit[:1] + bytes([unit[1] | 1 << 3]) + unit[2:]
                    for unit in each.nalUnits
                ],
            )
            for each in old.HEVCConfig.arrays
            if each.NAL_unit_type in (32, 33, 34)
        ]
        record = kind(lengthSizeMinusOne=3, arrays=arrays)
        found.remove(old)
        found.append(REGISTRY.load("LHEVCConfigurationBox")(LHEVCConfig=record))
        found._code = b"lhe1"

    out = declared(changed(filtered(), lift), True)
    found = entry(out)
    record = found.find("lhvC").LHEVCConfig
    assert record.arrays[-1].NAL_unit_type == 39
    assert [unit[:2] for unit in record.arrays[-1].nalUnits] == [b"\x4e\x09"] * 2
    assert manifest.entries(found) == {210: 1, 211: 1}
    assert restrictions.original_format(found) == "lhe1"


def test_vvc_sample_entries() -> None:
    """The SEI array stands before that of suffix SEI NAL units; its units are prefix ones."""
    record = REGISTRY.load("VvcDecoderConfigurationRecord")
    arrays = [
        record.Array(NAL_unit_type=15, nal_units=[b"\0\x79ab"]),
        record.Array(NAL_unit_type=24, nal_units=[b"\0\xc1\x05\x01a\x80"]),
    ]
    box = REGISTRY.load("VvcConfigurationBox")(VvcConfig=record(arrays=arrays))
    found = REGISTRY.load("VvcSampleEntry")("vvc1", children=[box])
    place = manifest.Place.of(found)
    assert place is not None
    manifest.edit(place, REGISTRY, {210: 0}, {210: ["1"]})
    again = type(found).from_bytes(found.to_bytes())
    arrays = again.find("vvcC").VvcConfig.arrays
    assert [each.NAL_unit_type for each in arrays] == [15, 23, 24]
    assert [unit[:3] for unit in arrays[1].nal_units] == [b"\0\xb9\xc8", b"\0\xb9\xc9"]
    assert manifest.entries(again) == {210: 0}
    assert manifest.indications(again) == {210: ["1"]}


def test_several_sample_entries() -> None:
    """All are restricted; those with filters tell of them."""

    def second(track: Any) -> None:
        stsd = track.box.find("mdia/minf/stbl/stsd")
        copy = type(stsd.children[0]).from_bytes(stsd.children[0].to_bytes())
        copy.parent = None
        stsd.append(copy)

    data = changed(filtered(), second)
    with bmff.open(data) as file:
        found = declare(file, video(file), True)
        out = file.to_bytes()
    assert [each.restricted for each in found] == [True, True]
    assert [bool(each.manifest) for each in found] == [True, False]
    assert found[1].notes == ["there are no filters in its samples"]
    assert [entry(out, n).type for n in (0, 1)] == ["resv", "resv"]


def test_filters_in_the_sample_entry_itself() -> None:
    def put(track: Any) -> None:
        place = manifest.Place.of(track.sample_entries[0])
        assert place is not None
        place.put([place.unit([characteristics(7, 4)])])

    found = entry(declared(changed(clip("hevc"), put), False))
    assert manifest.indications(found) == {210: [f"{4:016b}"]}
    assert restrictions.direct(found) == ([], [210])


# ----------------------------------------------------------------------------- refusals


def test_there_must_be_filters() -> None:
    data = clip("hevc", messages={0: [activation()], GOP: [registered()]})
    with bmff.open(data) as file:
        with pytest.raises(bmff.NotFoundError, match="no NNPFC message"):
            declare(file, video(file), True)
        assert file.to_bytes() == data


def test_other_coding_systems_have_no_filters() -> None:
    with pytest.raises(bmff.WriteError, match="AVC, HEVC and VVC"):
        declared(clip("mpeg4"), True)


def test_encrypted_tracks_are_refused() -> None:
    data = filtered().replace(b"hev1\0\0\0\0\0\0\0\1", b"encv\0\0\0\0\0\0\0\1")
    with pytest.raises(bmff.WriteError, match="encrypted"):
        declared(data, False)


def test_a_fragment_far_beyond_the_file() -> None:
    data = filtered("hevc", "fragmented")
    tfdt = bmff.open(data).find("//tfdt")
    at = tfdt.offset + 12
    data = data[:at] + b"\xff" * 8 + data[at + 8 :]
    assert tfdt.version == 1
    with pytest.raises(bmff.ParseError, match="beyond 63 bits"):
        declared(data, True)


def test_a_message_too_short_for_its_purpose() -> None:
    data = clip("hevc", messages={0: [SeiMessage(210, b"\x80")]})
    with pytest.raises(bmff.WriteError, match="too short"):
        declared(data, False)


# ------------------------------------------------------------------------------- vectors


@pytest.mark.skipif(not VECTORS.is_dir(), reason="the shared vectors are not there")
def test_every_vector() -> None:
    tried = 0
    for path in sorted(VECTORS.glob("*/*.mp4")):
        data = path.read_bytes()
        out = {need: declared(data, need) for need in (True, False)}
        for need, made in out.items():
            assert declared(made, need) == made, path
            assert declared(made, not need) == out[not need], path
        found = entry(out[True])
        assert restrictions.listed(found) == ([210, 211], []), path
        assert restrictions.direct(entry(out[False])) == ([], [210, 211]), path
        if path.name.startswith(("hevc", "vvc")):
            assert manifest.entries(found) == {210: 1, 211: 1}, path
            assert manifest.indications(found)[210], path
        tried += 1
    assert tried > 100


@pytest.mark.skipif(not VECTORS.is_dir(), reason="the shared vectors are not there")
@pytest.mark.parametrize(
    "name", ["vvc_v3_multi.mp4box_vvi1", "hevc_update.ffmpeg9_frag", "avc_multi.bento4"]
)
def test_the_pictures_of_vectors_stay_the_same(name: str) -> None:
    data = (VECTORS / name.partition(".")[0] / f"{name}.mp4").read_bytes()
    assert pictures(declared(data, False)) == pictures(data)
    assert pictures(changed(declared(data, True), unwrap)) == pictures(data)
