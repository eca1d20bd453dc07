"""Messages that depend on parameter sets, in streams that x264 makes."""

from __future__ import annotations

import io
import json
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

import bmff
from bmff import REGISTRY
from bmffkit.cli.application import main
from bmffkit.inspect.nal_units import UnitList
from bmffkit.runtime.errors import MissingContextError
from bmffkit.runtime.parameter_sets import ParameterSets
from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nal.emulation import unescape
from bmffkit.semantics.nal.sei import SeiMessage
from bmffkit.semantics.nal.stream_sets import StreamSets

av = pytest.importorskip("av")
BUFFERS = "nal-hrd=cbr:vbv-maxrate=400:vbv-bufsize=400:bitrate=400:aud=1:pic-struct=1"


@pytest.fixture(scope="module")
def stream(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stream of a few pictures, with messages about buffers and times."""
    target = io.BytesIO()
    with av.open(target, "w", format="h264") as container:
        video = container.add_stream("libx264", rate=Fraction(25))
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        video.options = {"x264-params": BUFFERS}
        for number in range(4):
            picture = np.full((48, 64, 3), number * 20, np.uint8)
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            container.mux(video.encode(frame))
        container.mux(video.encode())
    path = tmp_path_factory.mktemp("streams") / "a.264"
    path.write_bytes(target.getvalue())
    return path


def test_messages_are_read_with_the_parameter_sets_of_the_stream(stream: Path) -> None:
    listed = UnitList(str(stream), Codec.AVC)
    read = {
        each.name: each
        for unit in listed.units()
        for each in unit.messages
        if not each.error
    }
    timing = {e.name: (e.value, e.bits) for e in read["pic_timing"].elements}
    assert timing["pic_struct"] == (0, 4)
    assert timing["cpb_removal_delay"][1] > 0 < timing["dpb_output_delay"][1]
    buffering = [e.name for e in read["buffering_period"].elements]
    assert buffering == [
        "seq_parameter_set_id",
        "nal_initial_cpb_removal_delay",
        "nal_initial_cpb_removal_delay_offset",
    ]


def test_samples_are_read_with_the_sets_of_their_sample_entry(stream: Path) -> None:
    path = stream.with_suffix(".mp4")
    with av.open(str(stream), format="h264") as source, av.open(str(path), "w") as made:
        video = made.add_stream_from_template(source.streams.video[0])
        for number, packet in enumerate(source.demux(video=0)):
            if packet.size:
                packet.stream = video
                packet.pts = packet.dts = number
                made.mux(packet)
    listed = UnitList(str(path))
    # Neither the samples that are left out nor the types are needed for it.
    for chosen in (
        listed.units((2, 3)),
        listed.units(types=frozenset({6})),
    ):
        found = [each for unit in chosen for each in unit.messages]
        timing = [each for each in found if each.name == "pic_timing"]
        assert timing and not any(each.error for each in timing)
        assert all(each.elements for each in timing)


def test_a_message_without_its_parameter_set_stays_as_it_is(stream: Path) -> None:
    data = stream.read_bytes()
    # The parameter set becomes a unit of a type that nothing is known of.
    data = data.replace(b"\0\0\1\x67", b"\0\0\1\x76").replace(
        b"\0\0\1\x27", b"\0\0\1\x36"
    )
    other = stream.with_name("without.264")
    other.write_bytes(data)
    found = [
        m for unit in UnitList(str(other), Codec.AVC).units() for m in unit.messages
    ]
    broken = [m for m in found if m.name in ("pic_timing", "buffering_period")]
    assert broken and all("parameter_set" in m.error for m in broken)
    assert all(m.message.payload for m in broken)
    # Only what stands in front of the values that are missing.
    read = {each.name for m in broken for each in m.elements}
    assert read == {"seq_parameter_set_id"}


def test_values_and_bytes_of_messages_and_sets(stream: Path) -> None:
    listed = UnitList(str(stream), Codec.AVC)
    known = StreamSets(REGISTRY, Codec.AVC)
    compared = 0
    for unit in listed.units():
        known.note(unit.data)
        for each in unit.messages:
            content = each.message.content(REGISTRY, Codec.AVC, known.sets)
            if content is not None and not each.error:
                values = each.message.given(type(content))
                again = content.to_bytes(*values, sets=known.sets)
                assert again == each.message.payload
                compared += 1
        if unit.structure:
            rbsp = unescape(unit.data)
            record = bmff.avc_nal_unit.from_bytes(rbsp, sets=ParameterSets())
            assert record.to_bytes(sets=ParameterSets()) == bytes(rbsp)
            compared += 1
    assert compared > 8


def test_a_message_alone_asks_for_its_parameter_set() -> None:
    with pytest.raises(MissingContextError, match="seq_parameter_set"):
        SeiMessage(1, b"\x40").content(REGISTRY, Codec.AVC)
    # Without a codec, or in one that has no such table, it is bytes.
    assert SeiMessage(1, b"\x40").content(REGISTRY) is None


def test_sets_are_told_apart_by_their_identifiers() -> None:
    def parameter_set(identifier: int, length: int) -> bytes:
        hrd = bmff.avc_hrd_parameters(
            schedules=[bmff.avc_hrd_parameters.Schedule()],
            initial_cpb_removal_delay_length_minus1=length - 1,
        )
        vui = bmff.avc_vui_parameters(
            nal_hrd_parameters_present_flag=1,
            nal_hrd_parameters=hrd,
            low_delay_hrd_flag=0,
        )
        made = bmff.avc_seq_parameter_set_data(
            profile_idc=66,
            seq_parameter_set_id=identifier,
            log2_max_pic_order_cnt_lsb_minus4=0,
            frame_mbs_only_flag=1,
            vui_parameters_present_flag=1,
            vui_parameters=vui,
        )
        return made.to_bytes()

    sets = ParameterSets(strict=True)
    for identifier, length in ((0, 8), (3, 16)):
        made = parameter_set(identifier, length)
        bmff.avc_seq_parameter_set_data.from_bytes(made, sets=sets)
    short = SeiMessage(0, b"\xff" * 3).content(REGISTRY, Codec.AVC, sets)
    assert short is not None and len(short.trailing_bits) == 24 - 1 - 16
    third = SeiMessage(0, b"\x20" + b"\xff" * 5).content(REGISTRY, Codec.AVC, sets)
    assert third is not None and len(third.trailing_bits) == 48 - 5 - 32
    with pytest.raises(MissingContextError, match="identifier 1"):
        SeiMessage(0, b"\x40" + b"\xff" * 5).content(REGISTRY, Codec.AVC, sets)


def test_the_command_shows_the_elements_of_units(
    stream: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as done:
        main(["nal", str(stream), "--json"])
    assert not done.value.code
    units = json.loads(capsys.readouterr().out)["units"]
    kinds = {unit.get("structure") for unit in units}
    assert {"access_unit_delimiter_rbsp", "seq_parameter_set_rbsp"} <= kinds
    for unit in units:
        names = [row[0] for row in unit["fields"]]
        assert names[:3] == ["forbidden_zero_bit", "nal_ref_idc", "nal_unit_type"]
        assert unit["fields"][2][1] == unit["type"]
        if unit["name"] == "SPS":
            rows = {row[0]: row[1] for row in unit["fields"]}
            assert (rows["pic_width_in_mbs_minus1"] + 1) * 16 == 64
            assert (rows["pic_height_in_map_units_minus1"] + 1) * 16 == 48


def test_a_message_is_laid_out_as_an_earlier_message_says() -> None:
    known = StreamSets(REGISTRY, Codec.VVC)
    known.note(bytes.fromhex("00ba") + b"\x80")
    timing = SeiMessage(1, bytes.fromhex("a8c00a40"))
    with pytest.raises(MissingContextError, match="buffering_period"):
        timing.content(REGISTRY, Codec.VVC, known.sets)
    period = bmff.vvc_buffering_period(
        bp_cpb_removal_delay_length_minus1=3,
        bp_dpb_output_delay_length_minus1=1,
        bp_max_sublayers_minus1=2,
        bp_cpb_removal_delay_deltas_present_flag=0,
        bp_sublayer_initial_cpb_removal_delay_present_flag=0,
        bp_sublayers=[bmff.vvc_buffering_period.BpSublayer()],
        bp_sublayer_dpb_output_offsets_present_flag=0,
    )
    SeiMessage(0, period.to_bytes()).content(REGISTRY, Codec.VVC, known.sets)
    found = timing.content(REGISTRY, Codec.VVC, known.sets)
    assert found is not None
    values = found.to_dict()
    assert values["pt_cpb_removal_delay_minus1"] == 0b1010
    # The unit is of sub-layer 1 of three: one row, for that sub-layer.
    assert values["pt_sublayers"] == [
        {"pt_sublayer_delays_present_flag": 1, "pt_cpb_removal_delay_minus1": 0b0001}
    ]
    assert values["pt_dpb_output_delay"] == 0b10
    assert found.to_bytes(sets=known.sets) == timing.payload
