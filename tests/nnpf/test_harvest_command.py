"""``bmff nnpf harvest``: what it says, and what it writes."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from bmffkit.cli import main

from . import building as make
from .harvests import harvested
from .test_harvest import ACTIVE, BASE, a_file, repeated, sei


def test_the_command_tells_what_it_did(tmp_path: Path) -> None:
    clip = make.clip("avc")
    path, out, again = (tmp_path / name for name in ("a.mp4", "b.mp4", "c.mp4"))
    listed = repeated(clip, sei(clip, BASE), sei(clip, ACTIVE)) | {5: [sei(clip, BASE)]}
    path.write_bytes(a_file(clip, listed))
    arguments = ["nnpf", "harvest", str(path), "-o", str(out), "--json"]
    found = CliRunner().invoke(main, arguments)
    assert found.exit_code == 0, found.stderr
    told = json.loads(found.stdout)
    assert told["bytes_before"] == path.stat().st_size
    assert told["bytes_after"] == out.stat().st_size
    (track,) = told["tracks"]
    unit = len(sei(clip, BASE)) + 4
    assert track["sample_bytes_before"] - track["sample_bytes_after"] == 4 * unit
    assert (track["messages_removed"], track["repetitions_dropped"]) == (4, 1)
    assert track["filters"] == [
        {
            "filter_id": 3, "filter_update_flag": 0, "entries": 1, "messages": 1,
            "payload_bytes": len(BASE.payload), "runs": [{"start": 0, "end": 12, "entry": 1}],
        }
    ]  # fmt: skip
    found = CliRunner().invoke(main, ["nnpf", "harvest", str(out), "-o", str(again)])
    assert found.exit_code == 0
    assert "in a sample group already: nothing to do" in found.stdout
    assert again.read_bytes() == out.read_bytes()


def test_a_file_without_messages_is_copied(tmp_path: Path) -> None:
    clip = make.clip("avc")
    path, out = tmp_path / "a.mp4", tmp_path / "b.mp4"
    path.write_bytes(a_file(clip, {}))
    found = CliRunner().invoke(main, ["nnpf", "harvest", str(path), "-o", str(out)])
    assert found.exit_code == 0
    assert "there are no NNPFC messages: nothing to do" in found.stdout
    assert out.read_bytes() == path.read_bytes()


def test_a_file_without_such_tracks_is_copied(tmp_path: Path) -> None:
    path, out = tmp_path / "a.mp4", tmp_path / "b.mp4"
    entry = make.plain_entry("mp4v")
    path.write_bytes(make.layout(make.TrackPlan([b"abc"], [entry], [True])))
    found = CliRunner().invoke(main, ["nnpf", "harvest", str(path), "-o", str(out)])
    assert found.exit_code == 0
    assert "nothing to do" in found.stdout
    assert out.read_bytes() == path.read_bytes()


def test_a_file_may_be_harvested_over_itself(tmp_path: Path) -> None:
    clip = make.clip("avc")
    data = a_file(clip, repeated(clip, sei(clip, BASE)))
    path = tmp_path / "a.mp4"
    path.write_bytes(data)
    found = CliRunner().invoke(main, ["nnpf", "harvest", str(path), "-o", str(path)])
    assert found.exit_code == 0
    assert path.read_bytes() == harvested(data)
