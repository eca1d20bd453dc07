"""The tables read parameter sets and messages of other people's streams to their ends.

Where ffmpeg can be asked, it finds the same values in the same bits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from .interpreter import Interpreter, document

SHARED = Path(__file__).parents[3] / "shared"
FOLDERS = {"264": "itu-h264/ed14", "265": "itu-h265/ed10", "266": "itu-h266/ed3"}
FORMATS = {"264": "h264", "265": "hevc", "266": "vvc"}
KEPT = {
    "264": {6, 7, 8, 9, 10, 11, 12, 13, 15},
    "265": set(range(32, 41)),
    "266": set(range(12, 19)) | set(range(20, 26)),
}
# Streams of fuzzers, and one of a draft, which ffmpeg cannot read either.
BROKEN = re.compile(r"fuzzing-corpus|mediasdk/content__test_stream\.265")
PATHS = [
    path
    for path in sorted(SHARED.rglob("*.26[456]"))
    if not BROKEN.search(path.as_posix()) and path.stat().st_size < 3_000_000
]
# Bits that ffmpeg leaves unnamed, or parts in another way.
LOOSE = re.compile(
    r"payload_(type|size)_byte|^payload_byte|ff_byte|reserved_zero_..bits|uuid"
    r"|extension_data|num_ref_loc_offsets"
)
LINE = re.compile(r"(\d+)\s+(\S+)\s+([01]*)\s*=\s*(-?\d+)")

pytestmark = pytest.mark.skipif(
    not PATHS, reason=f"NOT CHECKED: there are no streams in {SHARED}"
)

Bits = dict[tuple[int, int, int], str]


def _type(codec: str, head: bytes) -> int:
    if codec == "264":
        return head[0] & 31
    return head[0] >> 1 & 63 if codec == "265" else head[1] >> 3


def units(path: Path, most: int = 120) -> Iterator[bytes]:
    """The first NAL units that the tables describe, without emulation prevention."""
    data, codec = path.read_bytes(), path.suffix[1:]
    starts = [match.end() for match in re.finditer(b"\0\0\x01", data)]
    found = 0
    for i, start in enumerate(starts):
        end = starts[i + 1] - 3 if i + 1 < len(starts) else len(data)
        if _type(codec, data[start : start + 2] + b"\0\0") in KEPT[codec]:
            found += 1
            yield data[start:end].rstrip(b"\0").replace(b"\0\0\x03", b"\0\0")
        if found == most:
            return


def read(path: Path) -> Iterator[Bits]:
    folder = FOLDERS[path.suffix[1:]]
    interpreter = Interpreter(document("itu-h274/ed3", "itu-h274/v4", folder))
    for unit in units(path):
        found = interpreter.run("nal_unit", unit)
        assert interpreter.at == interpreter.end, unit.hex()
        for each in found:
            if each.name == "rbsp_stop_one_bit" or each.name.endswith("equal_to_one"):
                assert each.value == 1, (each, unit.hex())
            if "alignment_zero" in each.name or each.name.endswith("equal_to_zero"):
                assert each.value == 0, (each, unit.hex())
        yield {
            (each.offset, each.bits, each.value): each.name
            for each in found
            if each.bits and isinstance(each.value, int)
        }


def traced(path: Path) -> Iterator[Bits]:
    """What ffmpeg's filter ``trace_headers`` says of the first packets."""
    av = pytest.importorskip("av", reason="NOT CHECKED: there is no PyAV")
    bitstream = pytest.importorskip("av.bitstream")
    level = av.logging.get_level()
    av.logging.set_level(48)
    try:
        with (
            av.logging.Capture(True) as logs,
            av.open(str(path), format=FORMATS[path.suffix[1:]]) as container,
        ):
            stream = container.streams.video[0]
            trace = bitstream.BitStreamFilterContext("trace_headers", stream)
            for i, packet in enumerate(container.demux(stream)):
                trace.filter(packet)
                if i == 3:
                    break
    finally:
        av.logging.set_level(level)
    unit: Bits = {}
    for _, source, text in logs:
        match = LINE.match(text.strip()) if "trace" in source else None
        if match is None:
            continue
        if match[1] == "0":
            yield unit
            unit = {}
        if match[3]:
            unit[int(match[1]), len(match[3]), int(match[4])] = match[2].split("[")[0]
    yield unit


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name)
def test_every_unit_is_read_to_its_end(path: Path) -> None:
    assert list(read(path))


@pytest.mark.parametrize(
    "path", PATHS[:: max(1, len(PATHS) // 20)], ids=lambda p: p.name
)
def test_ffmpeg_reads_the_same(path: Path) -> None:
    mine = list(read(path))
    codec, compared = path.suffix[1:], 0
    for unit in traced(path):
        kind = next((b[2] for b, name in unit.items() if name == "nal_unit_type"), -1)
        if kind not in KEPT[codec] or (codec == "266" and kind in (17, 18)):
            continue  # adaptation parameter sets are kept as bits
        missing = min((set(unit) - set(each) for each in mine), key=len)
        assert {
            bits: unit[bits] for bits in missing if not LOOSE.search(unit[bits])
        } == {}
        compared += 1
    assert compared
