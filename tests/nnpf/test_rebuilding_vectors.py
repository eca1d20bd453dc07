"""Streams of reference encoders come out of the files that other programs made of them.

They lie beside the project, not in it; without them these tests say so.
"""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import av
import pytest

import bmff
from bmffkit.semantics.nal import annexb
from bmffkit.semantics.nal.codecs import Codec, is_parameter_set, unit_type

VECTORS = Path(__file__).parents[2].parent / "shared" / "vectors"
FILES = sorted(VECTORS.glob("*/*.mp4"))
NEEDS = pytest.mark.skipif(
    not FILES, reason="the vectors are not there: nothing to compare with"
)
CODECS = {".264": Codec.AVC, ".265": Codec.HEVC, ".266": Codec.VVC}
FORMATS = {Codec.AVC: "h264", Codec.HEVC: "hevc", Codec.VVC: "vvc"}
DELIMITERS = {Codec.AVC: 9, Codec.HEVC: 35, Codec.VVC: 20}


@cache
def original(folder: Path) -> tuple[Codec, bytes, tuple[int, ...]]:
    """Codec, stream and pictures."""
    (path,) = (each for each in folder.iterdir() if each.suffix in CODECS)
    codec = CODECS[path.suffix]
    data = path.read_bytes()
    return codec, data, pictures(data, codec)


def pictures(stream: bytes, codec: Codec) -> tuple[int, ...]:
    with av.open(io.BytesIO(stream), format=FORMATS[codec]) as container:
        return tuple(
            hash(frame.to_ndarray().tobytes()) for frame in container.decode(video=0)
        )


def compared(stream: bytes, codec: Codec) -> list[bytes]:
    """The units that no program moves or leaves out."""
    out = []
    for each in annexb.units(stream):
        kind = unit_type(each, codec)
        if not is_parameter_set(kind, codec) and kind != DELIMITERS[codec]:
            out.append(bytes(each))
    return out


@NEEDS
@pytest.mark.parametrize("path", FILES, ids=[each.name for each in FILES])
def test_the_stream_is_what_its_encoder_wrote(path: Path) -> None:
    codec, data, shown = original(path.parent)
    out = io.BytesIO()
    with bmff.open(path) as file:
        file.tracks.video[0].rebuild(out)
    assert compared(out.getvalue(), codec) == compared(data, codec)
    assert pictures(out.getvalue(), codec) == shown
