"""Access units against the packets of PyAV, samples of files, and cases made by hand."""

from __future__ import annotations

from pathlib import Path

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st

import bmff
from bmffkit.runtime.errors import ParseError
from bmffkit.semantics.nal import annexb, codecs, lengths
from bmffkit.semantics.nal.access_units import access_units, boundaries
from bmffkit.semantics.nal.codecs import Codec
from nal.streams import FORMATS, encode, needs_shared, shared_streams, vector_folders

# Where the other reader is wrong: slices in any order, a damaged parameter set, and two
# streams with layers.
OTHERS_ERR = {
    "h264__FM1_FT_E.264": 300,
    "h264__testcase.264": 5,
    "failed__VTM-20.2__ILRPL_A_Huawei_3.266": 5,
    "failed__VTM-20.2__OLS_C_Tencent_6.266": 5,
}


def packets(path: Path, codec: Codec) -> int:
    with av.open(str(path), format=FORMATS[codec]) as container:
        return sum(1 for packet in container.demux(video=0) if packet.size)


@pytest.mark.parametrize("slices", [1, 3])
@pytest.mark.parametrize("codec", ["avc", "hevc"])
def test_encoded_streams(codec: str, slices: int, tmp_path: Path) -> None:
    path = encode(tmp_path / f"clip.{FORMATS[codec]}", codec, slices=slices)
    stream = annexb.split(path.read_bytes())
    starts = boundaries(stream, Codec(codec))
    delimiter = {"avc": 9, "hevc": 35}[codec]
    types = [codecs.unit_type(unit, Codec(codec)) for unit in stream]
    assert starts == [index for index, kind in enumerate(types) if kind == delimiter]
    # The same without the delimiters that say it.
    rest = [u for u, kind in zip(stream, types, strict=True) if kind != delimiter]
    assert boundaries(rest, Codec(codec)) == [
        start - index for index, start in enumerate(starts)
    ]


@needs_shared
def test_streams_of_others() -> None:
    for path in shared_streams():
        stream = annexb.split(path.read_bytes())
        codec = codecs.detect(stream)
        starts = boundaries(stream, codec)
        theirs = OTHERS_ERR.get(path.name) or packets(path, codec)
        assert len(starts) == theirs, path
        groups = list(access_units(stream, codec))
        assert [len(group) for group in groups] == [
            end - start
            for start, end in zip(starts, [*starts[1:], len(stream)], strict=True)
        ]


@needs_shared
def test_samples_are_the_access_units_of_the_stream_beside_them() -> None:
    compared = 0
    for folder in vector_folders():
        [stream] = folder.glob("*.26?")
        units = annexb.split(stream.read_bytes())
        codec = codecs.detect(units)
        pictures = [_slices(group, codec) for group in access_units(units, codec)]
        for path in sorted(folder.glob("*.mp4")):
            with bmff.open(path) as file:
                track = file.tracks.video[0]
                assert (
                    codecs.codec_of_sample_entry(track.sample_entries[0].type) is codec
                )
                samples = [list(lengths.units(s.data, 4)) for s in track.samples]
            assert [_slices(sample, codec) for sample in samples] == pictures, path
            compared += 1
    assert compared > 100


def _slices(units: list[memoryview], codec: Codec) -> list[bytes]:
    kinds = [codecs.unit_type(unit, codec) for unit in units]
    pairs = zip(units, kinds, strict=True)
    return [bytes(unit) for unit, kind in pairs if codecs.is_vcl(kind, codec)]


def hevc(kind: int, layer: int = 0, first: bool = True) -> bytes:
    return bytes([kind << 1 | layer >> 5, (layer & 31) << 3 | 1, first << 7 | 1])


def vvc(kind: int, layer: int = 0, temporal: int = 0, headed: bool = True) -> bytes:
    return bytes([layer, kind << 3 | temporal + 1, headed << 7 | 1])


def test_what_stands_before_a_picture_begins_its_access_unit() -> None:
    units = [
        hevc(32), hevc(33), hevc(34), hevc(19), hevc(19, first=False), hevc(40),
        hevc(39), hevc(1), hevc(62), hevc(36),
        hevc(1),
        hevc(35),
    ]  # fmt: skip
    assert boundaries(units, Codec.HEVC) == [0, 6, 10]


def test_upper_layers_belong_to_the_base_layer() -> None:
    units = [
        hevc(19),
        hevc(34),
        hevc(33, 1),
        hevc(19, 1),
        hevc(34, 1),
        hevc(1),
        hevc(1, 1),
    ]
    assert boundaries(units, Codec.HEVC) == [0, 5]
    units = [vvc(8), vvc(8, 1), vvc(0), vvc(0, 1), vvc(0, 1, 1), vvc(20), vvc(0, 2, 1)]
    assert boundaries(units, Codec.VVC) == [0, 2, 4, 5]


def test_a_picture_header_begins_a_picture() -> None:
    slices = [vvc(0, headed=False)] * 2
    units = [vvc(20), vvc(19), *slices, vvc(18), vvc(17), vvc(19), *slices, vvc(0)]
    assert boundaries(units, Codec.VVC) == [0, 5, 9]


def test_pictures_of_avc_without_parameter_sets() -> None:
    first, later = b"\x41\x9a\x00\x01", b"\x41\x46\x80\x01"
    units = [first, later, later, b"\x06\x05", first, first, later, b"\x0b"]
    assert boundaries(units, Codec.AVC) == [0, 3, 5]


def test_nothing_to_tell_apart() -> None:
    assert boundaries([], Codec.AVC) == []
    assert boundaries([b"", b"\x67\x42", b"\x68"], Codec.AVC) == []
    assert list(access_units([memoryview(b"\x68")], Codec.AVC)) == [[b"\x68"]]
    with pytest.raises(ParseError, match="evc"):
        boundaries([], Codec.EVC)


@given(
    st.lists(
        st.binary(max_size=30) | st.binary(max_size=12).map(lambda b: b"\x67" + b)
    ),
    st.sampled_from([Codec.AVC, Codec.HEVC, Codec.VVC]),
)
def test_any_bytes_have_some_access_units(units: list[bytes], codec: Codec) -> None:
    starts = boundaries(units, codec)
    assert starts == sorted(set(starts))
    views = [memoryview(unit) for unit in units]
    groups = list(access_units(views, codec))
    assert [unit for group in groups for unit in group] == views
    if starts:
        assert len(groups) == len(starts)


def _bits(head: int, text: str) -> bytes:
    text = text.replace(" ", "") + "1"
    text += "0" * (-len(text) % 8)
    return bytes([head]) + int(text, 2).to_bytes(len(text) // 8, "big")


@pytest.mark.parametrize(("profile", "expected"), [(77, [0, 4]), (66, [0])])
def test_idr_pictures_that_all_have_one_id(profile: int, expected: list[int]) -> None:
    # Only where no slice can be redundant does a second first macroblock tell.
    sequence = _bits(0x67, f"{profile:08b} 00000000 00001010 1 1 011 1 0 1 1 1")
    picture = _bits(0x68, "1 1 0 0")
    first = _bits(0x65, "1 0001000 1 0000 1")
    second = _bits(0x65, "010 0001000 1 0000 1")
    units = [sequence, picture, first, second, first, second]
    assert boundaries(units, Codec.AVC) == expected
    other = _bits(0x65, "1 0001000 1 0000 010")
    assert boundaries([*units, other], Codec.AVC) == [*expected, 6]
