"""SEI manifests and SEI prefix indications, bit for bit as a reference encoder has them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bmff
from bmff import REGISTRY
from bmffkit.runtime.errors import NotFoundError
from bmffkit.semantics.nal import manifest
from bmffkit.semantics.nal.payload_types import names, payload_type
from bmffkit.semantics.nal.sei import SeiMessage
from bmffkit.semantics.nnpf.scanning import scan
from declare.files import SHARED, video

VECTORS = SHARED / "vectors"
BITS = st.text("01", min_size=1, max_size=70)


@given(st.dictionaries(st.integers(0, 65535), st.integers(0, 255), max_size=9))
def test_a_manifest_says_what_it_was_given(said: dict[int, int]) -> None:
    message = manifest.manifest_message(said, REGISTRY)
    assert manifest.manifest_entries(message) == said
    assert message.payloadSize == 2 + 3 * len(said)


@given(st.integers(0, 65535), st.lists(BITS, min_size=1, max_size=9))
def test_prefixes_come_back(kind: int, prefixes: list[str]) -> None:
    (message,) = manifest.prefix_messages(kind, prefixes, REGISTRY)
    assert manifest.prefix_indications(message) == (kind, prefixes)
    record = REGISTRY.load("sei_prefix_indication").from_bytes(message.payload)
    assert not record.trailing_bits
    rows = record.sei_prefix_indications
    assert ["".join(map(str, row.sei_prefix_data_bit)) for row in rows] == prefixes


def test_a_message_has_no_more_than_256_prefixes() -> None:
    prefixes = [f"{number:016b}" for number in range(600)]
    made = manifest.prefix_messages(210, prefixes, REGISTRY)
    assert [each.payload[2] + 1 for each in made] == [256, 256, 88]
    read = [bits for each in made for bits in manifest.prefix_indications(each)[1]]
    assert read == prefixes


@given(st.binary(max_size=40))
def test_any_bytes_can_be_read(data: bytes) -> None:
    manifest.manifest_entries(SeiMessage(200, data))
    manifest.prefix_indications(SeiMessage(201, data))


@pytest.mark.skipif(not VECTORS.is_dir(), reason="the shared vectors are not there")
@pytest.mark.parametrize(
    "name", ["vvc_v3_manifest_prefix", "hevc_manifest", "avc_manifest"]
)
def test_the_bytes_of_reference_encoders(name: str) -> None:
    path: Path = VECTORS / name / f"{name}.mp4box.mp4"
    met = set()
    with bmff.open(path) as file:
        for sample in scan(video(file), frozenset((200, 201))):
            for message in (each.message for each in sample.messages):
                if message.payloadType == manifest.MANIFEST:
                    said = manifest.manifest_entries(message)
                    assert said
                    again = manifest.manifest_message(said, REGISTRY)
                else:
                    kind, bits = manifest.prefix_indications(message)
                    (again,) = manifest.prefix_messages(kind, bits, REGISTRY)
                assert again.payload == message.payload
                met.add(message.payloadType)
    assert 200 in met
    assert name != "vvc_v3_manifest_prefix" or 201 in met


def test_types_by_number_and_name() -> None:
    assert payload_type("210", REGISTRY) == 210
    assert payload_type("nn_post_filter_characteristics", REGISTRY) == 210
    assert payload_type("NN_post_filter_activation", REGISTRY) == 211
    assert names(REGISTRY)[200] == "sei_manifest"
    with pytest.raises(NotFoundError, match="did you mean 'sei_manifest'"):
        payload_type("sei_manifesto", REGISTRY)
