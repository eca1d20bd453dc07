"""Streams to test with: some made with PyAV, some that lie beside the repository."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

SHARED = Path(__file__).parents[3] / "shared"
SUFFIXES = {".264", ".h264", ".265", ".h265", ".hevc", ".266"}
FORMATS = {"avc": "h264", "hevc": "hevc", "vvc": "vvc"}
ENCODERS = {"avc": "libx264", "hevc": "libx265"}

needs_shared = pytest.mark.skipif(
    not all((SHARED / each).is_dir() for each in ("corpus", "vectors")),
    reason=f"streams of others are not at {SHARED}",
)


def shared_streams() -> list[Path]:
    """Raw streams of AVC, HEVC and VVC beside the repository."""
    found = [*SHARED.glob("corpus/*/*"), *SHARED.glob("vectors/*/*")]
    return sorted(path for path in found if path.suffix in SUFFIXES)


def vector_folders() -> list[Path]:
    """Folders that hold a raw stream and files made of it."""
    streams = SHARED.glob("vectors/*/*.26?")
    return sorted({path.parent for path in streams})


def encode(path: Path, codec: str, pictures: int = 9, slices: int = 1) -> Path:
    """Encodes a clip of noise; the container follows from the name."""
    options = {"g": "4", "bf": "2"}
    if codec == "hevc":
        options["x265-params"] = f"log-level=none:aud=1:slices={slices}"
    else:
        options["x264-params"] = f"aud=1:slices={slices}"
    generator = np.random.default_rng(7)
    with av.open(str(path), "w") as container:
        stream = container.add_stream(ENCODERS[codec], rate=25, options=options)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 160, 128, "yuv420p"
        for _ in range(pictures):
            picture = generator.integers(0, 256, (128, 160, 3), np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "rgb24")))
        container.mux(stream.encode())
    return path
