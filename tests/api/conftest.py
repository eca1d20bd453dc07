"""Clips made with PyAV, and what it decodes of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest

PICTURES = 24
OPTIONS = {
    "progressive": "",
    "faststart": "faststart",
    "fragmented": "frag_keyframe+empty_moov",
    "default base": "frag_keyframe+empty_moov+default_base_moof",
    "indexed": "dash+global_sidx+frag_keyframe+empty_moov",
    "hybrid": "frag_keyframe",
}


def make_clip(path: Path, flags: str) -> None:
    options = {"movflags": flags} if flags else {}
    with av.open(str(path), "w", format="mp4", options=options) as container:
        stream = container.add_stream("libx264", rate=25, options={"g": "6", "bf": "2"})
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        base = np.arange(64 * 96 * 3).reshape(64, 96, 3)
        for number in range(PICTURES):
            picture = (base * (number + 3) % 255).astype(np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "rgb24")))
        container.mux(stream.encode())


def pictures(path: Path) -> list[bytes]:
    """The decoded pictures of a file."""
    with av.open(str(path)) as container:
        return [frame.to_ndarray().tobytes() for frame in container.decode(video=0)]


def packets(path: Path) -> list[av.Packet]:
    """The samples of a file as PyAV finds them."""
    with av.open(str(path)) as container:
        return [packet for packet in container.demux(video=0) if packet.size]


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    folder = tmp_path_factory.mktemp("clips")

    def get(name: str) -> Path:
        path = folder / f"{name}.mp4"
        if not path.exists():
            make_clip(path, OPTIONS[name])
        return path

    return get
