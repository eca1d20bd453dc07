"""Clips, messages and files with post-filters, made for the tests.

Clips are encoded with PyAV. Messages come from the generated classes. Boxes are laid out
byte by byte, so that the library is not tested by what it writes itself.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

import av
import numpy as np

import bmff
from bmffkit.semantics.nal.emulation import escape
from bmffkit.semantics.nal.sei import SeiMessage, joined

from .layouts import (
    TrackPlan,
    box,
    configuration,
    csgp,
    cut,
    full,
    hdlr,
    layout,
    meta,
    nfcs,
    nnr_record,
    plain_entry,
    restricted,
    runs,
    sbgp,
    sgpd,
    table,
    update,
    words,
)

__all__ = [
    "ENCODERS",
    "FORMATS",
    "REGISTRY",
    "SEI_TYPES",
    "Clip",
    "TrackPlan",
    "activation",
    "box",
    "characteristics",
    "clip",
    "configuration",
    "csgp",
    "cut",
    "decoded",
    "full",
    "hdlr",
    "header",
    "layout",
    "meta",
    "network",
    "nfcs",
    "nnr_record",
    "nnr_unit",
    "plain_entry",
    "restricted",
    "runs",
    "sample",
    "sbgp",
    "sei",
    "sgpd",
    "stream_units",
    "table",
    "unit",
    "units_of",
    "update",
    "words",
]

REGISTRY = bmff.REGISTRY
SEI_TYPES = {"avc": (6, 6), "hevc": (39, 40), "vvc": (23, 24), "evc": (28, 28)}
ENCODERS = {"avc": "libx264", "hevc": "libx265"}
FORMATS = {"avc": "h264", "hevc": "hevc", "vvc": "vvc"}


# ------------------------------------------------------------------------- messages


def nnr_unit(kind: int, body: bytes, *, wide: bool = False) -> bytes:
    """One NNR unit: its size, its type and no more of a header, its content."""
    size = (4 if wide else 2) + 1 + len(body)
    head = struct.pack(">I", size | 1 << 31) if wide else struct.pack(">H", size)
    return head + bytes([kind << 2 | 2]) + body


def network(seed: int = 1, size: int = 60, *, start: bytes = b"\1") -> bytes:
    """An NNR bitstream: start, model parameter set, and two data units."""
    noise = np.random.default_rng(seed).integers(0, 4, size, np.uint8).tobytes()
    return b"".join(
        (
            nnr_unit(0, start),
            nnr_unit(1, b"\x11\x22\x33"),
            nnr_unit(5, noise[: size // 2]),
            nnr_unit(5, noise[size // 2 :], wide=True),
        )
    )


def characteristics(
    number: int = 0,
    *,
    base: bool = True,
    data: bytes | None = None,
    uri: str = "",
    properties: bool = False,
    purpose: int = 1,
) -> SeiMessage:
    """An NNPFC message: with a network, or with a URI."""
    values: dict[str, Any] = {
        "nnpfc_purpose": purpose,
        "nnpfc_id": number,
        "nnpfc_base_flag": int(base),
    }
    if uri:
        values |= {"nnpfc_tag_uri": "tag:example,2026:net", "nnpfc_uri": uri}
    if properties:
        values |= {
            "nnpfc_num_input_pics_minus1": 0, "nnpfc_component_last_flag": 0,
            "nnpfc_inp_format_idc": 0, "nnpfc_auxiliary_inp_idc": 0,
            "nnpfc_inp_order_idc": 0, "nnpfc_out_format_idc": 0,
            "nnpfc_out_order_idc": 0,
            "nnpfc_separate_colour_description_present_flag": 0,
            "nnpfc_overlap": 8, "nnpfc_constant_patch_size_flag": 1,
            "nnpfc_patch_width_minus1": 63, "nnpfc_patch_height_minus1": 63,
            "nnpfc_padding_type": 1, "nnpfc_complexity_info_present_flag": 0,
            "nnpfc_metadata_extension_num_bits": 0,
        }  # fmt: skip
    for zeros in range(8):
        bits = [0] * zeros
        name = "nnpfc_alignment_zero_bit_a" if uri else "nnpfc_alignment_zero_bit_b"
        made = bmff.nn_post_filter_characteristics(
            nnpfc_mode_idc=1 if uri else 0,
            nnpfc_property_present_flag=int(properties),
            nnpfc_payload_byte=None if uri else (data or b""),
            **values,
            **{name: bits},
        )
        found = _aligned(made, bytes(data or b""), not uri)
        if found is not None:
            return SeiMessage(210, found)
    raise AssertionError("no alignment fits")


def _aligned(made: Any, data: bytes, inline: bool) -> bytes | None:
    try:
        octets = made.to_bytes()
        read = type(made).from_bytes(octets)
    except bmff.BmffError:
        return None
    if inline:
        good = bytes(read.nnpfc_payload_byte or b"") == data
        return octets if good and not read.trailing_bits else None
    if read.nnpfc_uri != made.nnpfc_uri:
        return None
    # The last bit of the payload is set where its syntax ends within a byte.
    made.trailing_bits = "1" if read.trailing_bits else ""
    out: bytes = made.to_bytes()
    return out


def activation(target: int, *, base: bool = True, cancel: bool = False) -> SeiMessage:
    """An NNPFA message."""
    bits = f"{target + 1:b}"
    bits = "0" * (len(bits) - 1) + bits
    bits += "1" if cancel else f"01{int(base)}001"
    bits += "1"
    bits += "0" * (-len(bits) % 8)
    return SeiMessage(211, int(bits, 2).to_bytes(len(bits) // 8, "big"))


# ------------------------------------------------------------------------ NAL units


def header(codec: str, kind: int, layer: int = 0, temporal: int = 0) -> bytes:
    """The header of a NAL unit."""
    if codec == "avc":
        return bytes([kind if kind in (6, 9, 10, 11) else 0x60 | kind])
    if codec == "hevc":
        return bytes([kind << 1 | layer >> 5, (layer & 31) << 3 | temporal + 1])
    if codec == "vvc":
        return bytes([layer, kind << 3 | temporal + 1])
    return bytes([(kind + 1) << 1, 0])


def unit(
    codec: str, kind: int, body: bytes = b"\x80", layer: int = 0, temporal: int = 0
) -> bytes:
    """A NAL unit."""
    return header(codec, kind, layer, temporal) + body


def sei(
    codec: str,
    *listed: SeiMessage,
    layer: int = 0,
    temporal: int = 0,
    suffix: bool = False,
) -> bytes:
    """An SEI NAL unit."""
    kind = SEI_TYPES[codec][suffix]
    return escape(header(codec, kind, layer, temporal) + joined(listed))


def sample(units: Iterable[bytes], size: int = 4) -> bytes:
    """A sample of NAL units."""
    return b"".join(len(each).to_bytes(size, "big") + each for each in units)


def units_of(data: bytes, size: int = 4) -> list[bytes]:
    """The NAL units of a sample."""
    out, place = [], 0
    while place < len(data):
        length = int.from_bytes(data[place : place + size], "big")
        out.append(data[place + size : place + size + length])
        place += size + length
    return out


def stream_units(stream: bytes) -> list[bytes]:
    """The NAL units of a byte stream whose start codes have four bytes."""
    assert stream[:4] == b"\0\0\0\1" or not stream
    return stream.split(b"\0\0\0\1")[1:]


# ---------------------------------------------------------------------------- clips


@dataclass(frozen=True)
class Clip:
    """An encoded clip, taken apart.

    Attributes:
        codec: its codec.
        entry: the sample entry.
        samples: with lengths of four bytes.
        sync: which samples are sync samples.
        composition: composition offsets, in pictures.
        pictures: what PyAV decodes, one digest a picture.
    """

    codec: str
    entry: bytes
    samples: tuple[bytes, ...]
    sync: tuple[bool, ...]
    composition: tuple[int, ...]
    pictures: tuple[int, ...]

    def plan(self, **more: Any) -> TrackPlan:
        """A track of this clip."""
        given: dict[str, Any] = {
            "samples": self.samples, "entries": [self.entry], "sync": self.sync,
            "composition": self.composition,
        }  # fmt: skip
        return TrackPlan(**given | more)


@cache
def clip(
    codec: str = "avc", pictures: int = 12, gop: int = 4, b: int = 0, slices: int = 1
) -> Clip:
    """A clip of noise, encoded with access unit delimiters."""
    whole = io.BytesIO()
    name = "x264-params" if codec == "avc" else "x265-params"
    quiet = "" if codec == "avc" else ":log-level=none:pools=1:frame-threads=1"
    options = {
        "g": str(gop), "bf": str(b), "preset": "ultrafast",
        name: f"aud=1:slices={slices}:keyint={gop}:min-keyint={gop}:scenecut=0{quiet}",
    }  # fmt: skip
    generator = np.random.default_rng(3)
    with av.open(whole, "w", format="mp4") as container:
        stream = container.add_stream(ENCODERS[codec], rate=25, options=options)
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        for _ in range(pictures):
            picture = generator.integers(0, 256, (64, 96, 3), np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "rgb24")))
        container.mux(stream.encode())
    data = whole.getvalue()
    with bmff.open(data) as file:
        track = file.tracks.video[0]
        step = int(track.durations[0])
        return Clip(
            codec,
            track.sample_entries[0].to_bytes(),
            tuple(each.data for each in track.samples),
            tuple(bool(each) for each in track.sync),
            tuple((track.composition_offsets // step).tolist()),
            decoded(data),
        )


def decoded(data: bytes, codec: str = "") -> tuple[int, ...]:
    """The pictures that PyAV decodes: of a file, or of a byte stream of a codec."""
    form = FORMATS[codec] if codec else None
    with av.open(io.BytesIO(data), format=form) as container:
        return tuple(
            hash(frame.to_ndarray().tobytes()) for frame in container.decode(video=0)
        )
