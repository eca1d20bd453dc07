"""Headers and types of NAL units, and which codec they are of."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import av
import av.logging
import pytest
from av.bitstream import BitStreamFilterContext
from hypothesis import given
from hypothesis import strategies as st

from bmffkit.runtime.errors import BmffError, ParseError, TruncatedError
from bmffkit.semantics.nal import annexb, codecs
from bmffkit.semantics.nal.codecs import Codec, UnitHeader, header, type_name
from nal.streams import FORMATS, SHARED, encode, needs_shared, shared_streams

# What the other reader leaves out: prefix NAL units, slices of layers above the first,
# and what follows the end of a sequence or bitstream.
LEFT_OUT = {
    "h264__test.264",
    "B020.265",
    "B025.265",
    "examples__content__cars_320x240.h265",
}


def counted(path: Path, codec: Codec) -> Counter[int]:
    units = annexb.split(path.read_bytes())
    return Counter(codecs.unit_type(unit, codec) for unit in units)


def traced(path: Path, codec: Codec) -> Counter[int] | None:
    """The NAL units by type that ffmpeg reads; None: it cannot read them all."""
    level = av.logging.get_level()
    av.logging.set_level(av.logging.INFO)
    try:
        with (
            av.logging.Capture() as lines,
            av.open(str(path), format=FORMATS[codec]) as container,
        ):
            stream = container.streams.video[0]
            tracer = BitStreamFilterContext("trace_headers", stream)
            for packet in container.demux(stream):
                if packet.size:
                    tracer.filter(packet)
    except av.FFmpegError:
        return None
    finally:
        av.logging.set_level(level)
    result: Counter[int] = Counter()
    counting = False
    for _, _, line in lines:
        if line.startswith(("Packet", "Extradata")):
            counting = line.startswith("Packet")
        elif counting and " nal_unit_type " in line:
            result[int(line.rpartition("=")[2])] += 1
    return result


@pytest.mark.parametrize("codec", ["avc", "hevc"])
def test_types_of_encoded_streams(codec: str, tmp_path: Path) -> None:
    path = encode(tmp_path / f"clip.{FORMATS[codec]}", codec, slices=2)
    units = annexb.split(path.read_bytes())
    assert codecs.detect(units) == codec
    assert codecs.detect(units[-4:]) == codec
    assert counted(path, Codec(codec)) == traced(path, Codec(codec))


@needs_shared
def test_types_of_streams_of_others() -> None:
    compared = 0
    for path in shared_streams():
        codec = codecs.detect(annexb.units(path.read_bytes()))
        theirs = traced(path, codec)
        if theirs is not None and path.name not in LEFT_OUT:
            compared += 1
            assert counted(path, codec) == theirs, path
    assert compared > 80


@needs_shared
def test_types_are_those_of_the_list() -> None:
    with (SHARED / "corpus" / "MANIFEST.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    raw = [row for row in rows if row["kind"].startswith("raw-")]
    assert len(raw) == 80
    for row in raw:
        path = SHARED / "corpus" / row["path"]
        codec = codecs.detect(annexb.units(path.read_bytes()))
        assert f"raw-{codec}" == row["kind"], path
        pairs = (pair.split(":") for pair in row["nal_types"].split(","))
        assert counted(path, codec) == {int(a): int(b) for a, b in pairs}, path


@pytest.mark.parametrize(
    ("unit", "codec", "expected"),
    [
        ("67", "avc", UnitHeader(7, 0, 0, 1)),
        ("6e40804f", "avc", UnitHeader(14, 513, 1, 4)),
        ("74c0506f", "avc", UnitHeader(20, 5, 3, 4)),
        ("75a0b0", "avc", UnitHeader(21, 130, 6, 3)),
        ("4401", "hevc", UnitHeader(34, 0, 0, 2)),
        ("430b", "hevc", UnitHeader(33, 33, 2, 2)),
        ("0379", "vvc", UnitHeader(15, 3, 0, 2)),
        ("00c3", "vvc", UnitHeader(24, 0, 2, 2)),
        ("3200", "evc", UnitHeader(24, 0, 0, 2)),
        ("0340", "evc", UnitHeader(0, 0, 5, 2)),
    ],
)
def test_headers(unit: str, codec: str, expected: UnitHeader) -> None:
    assert header(bytes.fromhex(unit), Codec(codec)) == expected
    with pytest.raises(TruncatedError, match="NAL unit header"):
        header(bytes.fromhex(unit)[:-1], Codec(codec))


@given(st.binary(max_size=6), st.sampled_from(Codec))
def test_any_header_is_read_or_refused(unit: bytes, codec: Codec) -> None:
    try:
        head = header(unit, codec)
    except BmffError:
        assert len(unit) < 4
        return
    assert head.type == codecs.unit_type(unit, codec)
    assert type_name(head.type, codec)
    groups = (codecs.is_vcl, codecs.is_sei, codecs.is_parameter_set)
    assert sum(group(head.type, codec) for group in groups) <= 1
    assert codecs.is_vcl(head.type, codec) or not codecs.is_irap(head.type, codec)


@pytest.mark.parametrize(
    ("codec", "names"),
    [
        ("avc", {5: "SLICE_IDR", 9: "AUD", 20: "SLICE_EXTENSION", 31: "UNSPEC31"}),
        (
            "hevc",
            {9: "RASL_R", 16: "BLA_W_LP", 20: "IDR_N_LP", 31: "RSV_VCL31", 39: "PREFIX_SEI_NUT",
             47: "RSV_NVCL47", 63: "UNSPEC63"},
        ),
        (
            "vvc",
            {6: "RSV_VCL_6", 9: "CRA_NUT", 19: "PH_NUT", 24: "SUFFIX_SEI_NUT", 27: "RSV_NVCL_27",
             31: "UNSPEC_31"},
        ),
        ("evc", {1: "IDR_NUT", 23: "RSV_VCL_NUT23", 24: "SPS_NUT", 62: "UNSPEC_NUT62"}),
    ],
)  # fmt: skip
def test_names(codec: str, names: dict[int, str]) -> None:
    assert {kind: type_name(kind, Codec(codec)) for kind in names} == names
    assert type_name(99, Codec(codec)) == "UNKNOWN_99"


def test_codecs_of_sample_entries() -> None:
    codes = ["avc1", "hev1", "vvi1", "evc1", "mp4a"]
    assert [codecs.codec_of_sample_entry(code) for code in codes] == [*Codec, None]


def test_other_data_is_of_no_codec() -> None:
    with pytest.raises(ParseError, match="no NAL units of a known codec"):
        codecs.detect([])
    with pytest.raises(ParseError, match="no NAL units of a known codec"):
        codecs.detect([b"\xff\xff\xff", b"RIFF", b"\x89PNG"])
    with pytest.raises(ParseError, match="name the codec"):
        codecs.detect([b"\x00\x01\x00"])
