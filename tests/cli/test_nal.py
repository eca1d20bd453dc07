"""``bmff nal``: what people are told, and what they are told when something is wrong."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from click.testing import CliRunner, Result

from bmffkit.cli import main
from bmffkit.cli.screen import write_list
from bmffkit.runtime.errors import ParseError
from bmffkit.semantics.nal import annexb

OPTIONS = "nal-hrd=cbr:bitrate=200:vbv-maxrate=200:vbv-bufsize=200:pic-struct=1"


def encoded(path: Path) -> Path:
    """Six pictures with buffering periods and picture timing."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        stream.options = {"x264-params": OPTIONS}
        for number in range(6):
            grey = np.full((72, 64), 40 * number, np.uint8)
            picture = av.VideoFrame.from_ndarray(grey, format="yuv420p")
            picture.pts, picture.time_base = number, Fraction(1, 25)
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    return path


@pytest.fixture(scope="module")
def stream(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return encoded(tmp_path_factory.mktemp("nal") / "clip.h264")


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return encoded(tmp_path_factory.mktemp("nal") / "clip.mp4")


def nal(*arguments: object) -> Result:
    done = CliRunner().invoke(main, ["nal", *map(str, arguments)])
    assert "Traceback" not in done.output
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done


def rewritten(stream: Path, to: Path, change: Callable[[bytes], bytes]) -> Path:
    """A stream with other NAL units; none where ``change`` gives no bytes."""
    units = [change(bytes(each)) for each in annexb.split(stream.read_bytes())]
    to.write_bytes(annexb.join([each for each in units if each]))
    return to


def test_a_summary_counts_what_could_not_be_read(stream: Path, tmp_path: Path) -> None:
    whole = json.loads(nal(stream, "--summary", "--json").stdout)
    assert whole["unread"] == {"units": 0, "messages": 0}
    assert "could not be read" not in nal(stream, "--summary").stdout
    lacking = rewritten(
        stream, tmp_path / "a.264", lambda unit: b"" if unit[0] & 31 == 7 else unit
    )
    counts = json.loads(nal(lacking, "--summary", "--json").stdout)
    timed = sum(
        each["count"] for each in counts["messages"] if each["payloadType"] in (0, 1)
    )
    assert counts["unread"] == {"units": 0, "messages": timed} and timed > 6
    text = nal(lacking, "--summary").stdout
    assert f"could not be read: {timed} messages" in text
    assert "avc_seq_parameter_set_data" in text


def test_what_stands_in_front_of_an_error_is_shown(
    stream: Path, tmp_path: Path
) -> None:
    cut = rewritten(
        stream,
        tmp_path / "a.264",
        lambda unit: unit[:8] if unit[0] & 31 == 7 else unit,
    )
    units = json.loads(nal(cut, "--json", "--type", "SPS").stdout)["units"]
    names = [row[0] for row in units[0]["fields"]]
    assert units[0]["error"] and names[:2] == ["forbidden_zero_bit", "nal_ref_idc"]
    assert "profile_idc" in names and "level_idc" in names
    offsets = [(row[3], row[4]) for row in units[0]["fields"]]
    at = 0
    for offset, bits in offsets:
        assert offset == at
        at += bits


def test_bits_that_nobody_explains_are_shown(tmp_path: Path) -> None:
    plain, more = tmp_path / "a.266", tmp_path / "b.266"
    for path, octet in ((plain, 0xC0), (more, 0xB0)):
        message = bytes((0, 23 << 3 | 1, 211, 2, 0x4C, octet, 0x80))
        path.write_bytes(b"\0\0\0\1" + message)
    assert "left over" not in nal(plain, "--codec", "vvc").stdout
    assert "left over: 0110000" in nal(more, "--codec", "vvc").stdout


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--samples", "5..2"], "ends before it begins"),
        (["--samples", "6"], "no sample 6: the track has 6"),
        (["--type", "99"], "go up to 31"),
        (["--type", "SIE"], "did you mean 'SEI'"),
        (["--track", "9"], "no track has the ID 9"),
    ],
)
def test_what_is_not_there_is_said(
    clip: Path, arguments: list[str], reason: str
) -> None:
    done = nal(clip, *arguments)
    assert done.exit_code == 2 and reason in done.stderr


def test_a_stream_has_no_samples(stream: Path) -> None:
    done = nal(stream, "--samples", "0..1")
    assert done.exit_code == 2 and "has no samples" in done.stderr


def test_a_network_has_types_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "a.nnr"
    path.write_bytes(bytes.fromhex("00040001"))
    assert nal(path, "--type", "nnr_str").exit_code == 0
    done = nal(path, "--type", "NNR_STT")
    assert done.exit_code == 2 and "did you mean 'NNR_STR'" in done.stderr
    done = nal(path, "--samples", "0..1")
    assert done.exit_code == 2 and "no tracks, samples" in done.stderr


@pytest.mark.parametrize("summary", [True, False])
def test_what_was_found_before_a_broken_sample_is_told(
    clip: Path, tmp_path: Path, summary: bool
) -> None:
    units = json.loads(nal(clip, "--json").stdout)["units"]
    third = next(each for each in units if each["sample"] == 3)
    data = bytearray(clip.read_bytes())
    data[third["offset"] - 4 : third["offset"]] = b"\x7f\0\0\0"
    path = tmp_path / "a.mp4"
    path.write_bytes(data)
    before = units.index(third)
    done = nal(path, "--json", *(["--summary"] if summary else []))
    shown = json.loads(done.stdout)
    assert done.exit_code == 2 and "left in the sample" in done.stderr
    assert "left in the sample" in shown["error"]
    assert shown["units"] == (before if summary else units[:before])


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("kind", [io.StringIO, Terminal])
@pytest.mark.parametrize("entries", [[], [1], [{"a": [1, 2]}, {}, "x"]])
def test_lists_are_written_entry_by_entry(
    kind: type[io.StringIO], entries: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = kind()
    monkeypatch.setattr(sys, "stdout", out)
    write_list({"file": "é"}, "units", iter(entries))
    assert json.loads(out.getvalue()) == {"file": "é", "units": entries}
    if kind is Terminal:
        whole = {"file": "é", "units": entries}
        assert out.getvalue() == json.dumps(whole, indent=2) + "\n"


def test_an_error_ends_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)

    def entries() -> Any:
        yield 1
        raise ParseError("no more")

    with pytest.raises(ParseError):
        write_list({"a": 1}, "b", entries())
    assert json.loads(out.getvalue()) == {"a": 1, "b": [1], "error": "no more"}
