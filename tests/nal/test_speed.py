"""How fast NAL units are found and repacked; nothing here fails because it is slow.

The copy is the yardstick for the others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from bmffkit.semantics.nal import annexb, lengths
from bmffkit.semantics.nal.access_units import boundaries
from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nal.emulation import escape, unescape

SIZE = 1 << 23
RANDOM = (
    np.random.default_rng(1).integers(0, 256, SIZE, np.uint8).tobytes()[:-1] + b"\x80"
)
PARTS = [RANDOM[low : low + 9000] for low in range(0, SIZE, 9000)]
UNITS = [escape(b"\x41\x9a" + part + b"\x80") for part in PARTS]
STREAM = annexb.join(UNITS)
SAMPLES = lengths.join(UNITS)


def _patch() -> int:
    return lengths.patch_to_annexb(bytearray(SAMPLES))


@pytest.mark.parametrize(
    "work",
    [
        pytest.param(lambda: bytearray(RANDOM), id="copy"),
        pytest.param(lambda: escape(RANDOM), id="escape"),
        pytest.param(lambda: unescape(RANDOM), id="unescape"),
        pytest.param(lambda: annexb.split(STREAM), id="split"),
        pytest.param(lambda: annexb.split(STREAM).join(), id="split and join"),
        pytest.param(lambda: lengths.to_annexb(SAMPLES), id="to a byte stream"),
        pytest.param(lambda: lengths.from_annexb(STREAM), id="from a byte stream"),
        pytest.param(_patch, id="copy and patch in place"),
        pytest.param(lambda: boundaries(UNITS, Codec.AVC), id="access units"),
    ],
)
def test_speed(benchmark: Any, work: Callable[[], object]) -> None:
    assert benchmark(work) is not None
