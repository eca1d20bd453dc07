"""Clips of several coding systems, with post-filter messages where they are asked for."""

from __future__ import annotations

import hashlib
import io
import tempfile
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

import bmff
from bmffkit.semantics.nal.emulation import escape
from bmffkit.semantics.nal.sei import SeiMessage, joined

SHARED = Path(__file__).resolve().parents[3] / "shared"

PICTURES = 12
GOP = 4
LAYOUTS = {
    "progressive": "",
    "faststart": "faststart",
    "fragmented": "frag_keyframe+empty_moov+default_base_moof",
}
ENCODERS = {
    "avc": "libx264",
    "hevc": "libx265",
    "vp9": "libvpx-vp9",
    "mpeg4": "mpeg4",
}
_OPTIONS: dict[str, dict[str, str]] = {
    "avc": {"bf": "0"},
    "hevc": {"x265-params": f"log-level=none:bframes=0:keyint={GOP}:min-keyint={GOP}:scenecut=0"},
}  # fmt: skip
_HEADS = {"avc": b"\x06", "hevc": b"\x4e\x01"}

Messages = Mapping[int, Sequence[SeiMessage]]


def characteristics(
    number: int = 0, purpose: int = 1, *, base: bool = True
) -> SeiMessage:
    """An NNPFC message with a URI, bit by bit."""
    code = f"{number + 1:b}"
    bits = f"{purpose:016b}" + "0" * (len(code) - 1) + code + str(int(base)) + "010"
    bits += "0" * (-len(bits) % 8)
    head = int(bits, 2).to_bytes(len(bits) // 8, "big")
    return SeiMessage(210, head + b"\0" + b"x:filter\0" + b"\x40")


def activation() -> SeiMessage:
    """An NNPFA message for filter 0."""
    return SeiMessage(211, bytes.fromhex("acc0"))


def registered() -> SeiMessage:
    """A message of a third type."""
    return SeiMessage(4, b"\xb5\x00\x3b" + b"payload")


@cache
def _encoder_is_there(name: str) -> bool:
    try:
        av.Codec(name, "w")
    except av.error.FFmpegError:
        return False
    return True


def need(codec: str) -> None:
    """Skips a test when PyAV has no encoder for a codec."""
    if not _encoder_is_there(ENCODERS[codec]):
        pytest.skip(f"PyAV has no {ENCODERS[codec]} here")


def clip(
    codec: str = "avc", layout: str = "progressive", messages: Messages | None = None,
    *, profile: str = "", sound: bool = False,
) -> bytes:  # fmt: skip
    """A short clip; the messages stand in front of the pictures with these numbers."""
    need(codec)
    frozen = tuple(
        sorted((number, tuple(held)) for number, held in (messages or {}).items())
    )
    return _clip(codec, layout, frozen, profile, sound)


@cache
def _clip(codec: str, layout: str, messages: Any, profile: str, sound: bool) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        _write(path, codec, LAYOUTS[layout], dict(messages), profile, sound)
        return path.read_bytes()


def _write(
    path: Path, codec: str, flags: str, held: Messages, profile: str, sound: bool
) -> None:
    options = {"movflags": flags} if flags else {}
    with av.open(str(path), "w", format="mp4", options=options) as container:
        wanted = {"g": str(GOP), **_OPTIONS.get(codec, {})}
        if profile:
            wanted["profile"] = profile
        stream = container.add_stream(ENCODERS[codec], rate=25, options=wanted)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        stream.time_base = Fraction(1, 25)
        speech = container.add_stream("aac", rate=8000) if sound else None
        base = np.arange(64 * 64 * 3).reshape(64, 64, 3)
        number = 0
        for index in range(PICTURES + 1):
            picture = None
            if index < PICTURES:
                data = (base * (index + 3) % 255).astype(np.uint8)
                picture = av.VideoFrame.from_ndarray(data, "rgb24")
                picture.pts = index
            for packet in stream.encode(picture):
                container.mux(_with(packet, codec, held.get(number, ())))
                number += 1
        if speech is not None:
            frame = av.AudioFrame.from_ndarray(
                np.zeros((1, 4096), np.float32), "fltp", "mono"
            )
            frame.rate = 8000
            for each in (frame, None):
                container.mux(speech.encode(each))


def _with(packet: av.Packet, codec: str, held: Sequence[SeiMessage]) -> av.Packet:
    if not held:
        return packet
    unit = escape(_HEADS[codec] + joined(held))
    made = av.Packet(b"\0\0\0\1" + unit + bytes(packet))
    made.pts, made.dts, made.time_base = packet.pts, packet.dts, packet.time_base
    made.duration, made.stream = packet.duration, packet.stream
    made.is_keyframe = packet.is_keyframe
    return made


def filtered(codec: str = "hevc", layout: str = "progressive", **extra: Any) -> bytes:
    """A clip with two filters of different purposes, one of them switched on."""
    both = [characteristics(0, 1), characteristics(3, 9)]
    return clip(
        codec, layout, {0: [*both, activation()], GOP: [*both, activation()]}, **extra
    )


def pictures(data: bytes) -> list[str]:
    """What PyAV decodes."""
    with av.open(io.BytesIO(data)) as container:
        return [
            hashlib.md5(frame.to_ndarray().tobytes()).hexdigest()
            for frame in container.decode(video=0)
        ]


def packets(data: bytes) -> list[bytes]:
    """The samples of the video track, as PyAV finds them."""
    with av.open(io.BytesIO(data)) as container:
        return [bytes(packet) for packet in container.demux(video=0) if packet.size]


def video(file: bmff.File) -> Any:
    """The first video track."""
    return file.tracks.video[0]


def entry(data: bytes, number: int = 0) -> Any:
    """A sample entry of the video track."""
    return video(bmff.open(data)).sample_entries[number]


def changed(data: bytes, change: Any) -> bytes:
    """The file with its first video track changed by a function."""
    with bmff.open(data) as file:
        change(video(file))
        return file.to_bytes()
