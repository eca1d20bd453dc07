"""Clips made with PyAV: pictures, with or without sound, in several containers."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np

PICTURES = 24
FORMS = {
    "progressive": ("mp4", ""),
    "faststart": ("mp4", "faststart"),
    "fragmented": ("mp4", "frag_keyframe+empty_moov"),
    "default base": ("mp4", "frag_keyframe+empty_moov+default_base_moof"),
    "indexed": ("mp4", "dash+global_sidx+frag_keyframe+empty_moov"),
    "hybrid": ("mp4", "frag_keyframe"),
    "separate": ("mp4", "frag_keyframe+empty_moov+separate_moof"),
    "quicktime": ("mov", ""),
}


def make_clip(path: Path, form: str, codec: str = "libx264") -> None:
    """A clip of ``PICTURES`` pictures, with sound beside them."""
    kind, flags = FORMS[form]
    options = {"movflags": flags} if flags else {}
    with av.open(str(path), "w", format=kind, options=options) as container:
        extra = {"g": "6", "bf": "2"} if codec == "libx264" else {}
        video = container.add_stream(codec, rate=25, options=extra)
        video.width, video.height, video.pix_fmt = 96, 64, "yuv420p"
        audio = container.add_stream("aac", rate=8000, layout="mono")
        base = np.arange(64 * 96 * 3).reshape(64, 96, 3)
        for number in range(PICTURES):
            picture = (base * (number + 3) % 255).astype(np.uint8)
            frame = av.VideoFrame.from_ndarray(picture, "rgb24")
            container.mux(video.encode(frame))
            tone = (np.arange(320) * (number + 5) * 97 % 8000).astype(np.int16)
            sound = av.AudioFrame.from_ndarray(tone.reshape(1, -1), "s16", "mono")
            sound.sample_rate = 8000
            container.mux(audio.encode(sound))
        container.mux(video.encode())
        container.mux(audio.encode())


def pictures(path: Path) -> list[bytes]:
    """The decoded pictures of a file."""
    with av.open(str(path)) as container:
        return [frame.to_ndarray().tobytes() for frame in container.decode(video=0)]


def sound(path: Path) -> list[bytes]:
    """The decoded sound of a file."""
    with av.open(str(path)) as container:
        return [frame.to_ndarray().tobytes() for frame in container.decode(audio=0)]


def packets(path: Path, kind: str) -> list[tuple[int | None, int | None, bytes]]:
    """The samples of a file as PyAV finds them, with their times."""
    with av.open(str(path)) as container:
        stream = getattr(container.streams, kind)[0]
        return [
            (each.dts, each.pts, bytes(each))
            for each in container.demux(stream)
            if each.size
        ]
