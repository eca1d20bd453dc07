"""One type of message can have another layout in another codec."""

from __future__ import annotations

from pathlib import Path

import pytest

from bmff import REGISTRY
from bmffkit.inspect.nal_units import UnitList
from bmffkit.runtime.errors import MissingContextError
from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nal.sei import SeiMessage, joined

LIGHT = SeiMessage(144, bytes.fromhex("03e80190"))
HASH = SeiMessage(132, b"\x00\x80" + bytes(range(16)))
HEADERS = {Codec.AVC: "06", Codec.HEVC: "4e01", Codec.VVC: "00b9"}
CODECS = list(HEADERS)


LEVEL = {Codec.VVC: "clli_max_content_light_level"}


@pytest.mark.parametrize("codec", CODECS)
def test_a_layout_that_all_share_has_the_names_of_the_codec(codec: Codec) -> None:
    found = LIGHT.content(REGISTRY, codec)
    assert found is not None and found.to_bytes() == LIGHT.payload
    assert found.syntax_name() == "content_light_level_info"
    name = LEVEL.get(codec, "max_content_light_level")
    assert dict(found.fields())[name] == 1000


@pytest.mark.parametrize(
    ("codec", "kinds"),
    [(Codec.AVC, (132, 168)), (Codec.HEVC, (168,)), (Codec.VVC, ())],
)
def test_types_that_a_codec_leaves_open_are_kept_as_bytes(
    codec: Codec, kinds: tuple[int, ...]
) -> None:
    asked = (19, 45, 132, 144, 168)
    unknown = [
        k for k in asked if SeiMessage(k, b"").structure(REGISTRY, codec) is None
    ]
    assert tuple(unknown) == kinds


@pytest.mark.parametrize("codec", CODECS)
def test_units_are_read_by_the_layout_of_their_stream(
    codec: Codec, tmp_path: Path
) -> None:
    stream = tmp_path / "a.bin"
    unit = bytes.fromhex(HEADERS[codec]) + joined([LIGHT, HASH])
    stream.write_bytes(b"\0\0\0\1" + unit)
    (found,) = UnitList(str(stream), codec).units()
    light, digest = found.messages
    assert light.name == "content_light_level_info" and not light.error
    assert (digest.name == "decoded_picture_hash") == (codec is not Codec.AVC)
    # In HEVC the number of components stands in the parameter set, which is missing here.
    assert ("parameter_set" in digest.error) == (codec is Codec.HEVC)
    assert digest.message.payload == HASH.payload
    assert next(each.name for each in found.elements) == "forbidden_zero_bit"
    assert sum(each.bits for each in found.elements) == 4 * len(HEADERS[codec])


def test_what_a_parameter_set_says_is_asked_for_by_name() -> None:
    class Needing:
        _given = ("payloadSize", "CpbDpbDelaysPresentFlag")

    with pytest.raises(MissingContextError, match="CpbDpbDelaysPresentFlag"):
        LIGHT.given(Needing)
