"""``bmff check`` and ``bmff rules``: what a person and what a program gets."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bmffkit.cli import main

from .bases import avc, encoded, of

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    def call(*arguments: object) -> Result:
        result = CliRunner().invoke(main, [str(a) for a in arguments], prog_name="bmff")
        if result.exception is not None and not isinstance(
            result.exception, SystemExit
        ):
            raise result.exception
        return result

    return call


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder: a good file, a bad one, one that is none, and a text."""
    path = tmp_path_factory.mktemp("files")
    (path / "good.mp4").write_bytes(encoded("libx264"))
    with avc() as file:
        file.find("//mvhd").next_track_ID = 1
        file.find("//stss").sample_number[:] = [7, 1]
        file.find("//tkhd").volume = 0x0100
        (path / "bad.mp4").write_bytes(of(file))
    (path / "none.mp4").write_bytes(b"this is no file of boxes")
    (path / "notes.txt").write_bytes(b"nor is this")
    return path


def test_exit_codes(run: Run, folder: Path) -> None:
    assert run("check", folder / "good.mp4").exit_code == 0
    assert run("check", folder / "bad.mp4").exit_code == 1
    assert run("check", folder / "none.mp4").exit_code == 2
    assert run("check", folder / "good.mp4", folder / "none.mp4").exit_code == 1
    assert run("check", folder / "missing.mp4").exit_code == 2
    assert run("check", folder / "bad.mp4", "--rule", "ELST").exit_code == 0
    assert run("check", folder / "bad.mp4", "--rule", "ELTS").exit_code == 2


def test_json(run: Run, folder: Path) -> None:
    answer = json.loads(run("check", folder, "--json").stdout)
    assert [Path(each["file"]).name for each in answer] == [
        "bad.mp4", "good.mp4", "none.mp4",
    ]  # fmt: skip
    bad, good, none = answer
    assert [each["id"] for each in bad["findings"]] == ["MVHD-2", "STSS-1"]
    assert all(
        {"id", "level", "path", "message"} <= each.keys() for each in bad["findings"]
    )
    assert good["findings"] == [] and "error" not in good
    assert none["findings"] == [] and "no file made of boxes" in none["error"].replace(
        "not a file", "no file"
    )


def test_levels_and_rules(run: Run, folder: Path) -> None:
    def found(*options: str) -> list[str]:
        answer = json.loads(run("check", folder / "bad.mp4", "--json", *options).stdout)
        return [each["id"] for each in answer[0]["findings"]]

    assert found("--level", "info") == ["MVHD-2", "TKHD-4", "STSS-1"]
    assert found("--level", "shall") == ["MVHD-2", "STSS-1"]
    assert found("--rule", "STSS-1", "--rule", "STTS") == ["STSS-1"]
    assert found("--rule", "TKHD-4") == ["TKHD-4"]
    assert found("--rule", "TKHD-4", "--level", "should") == []


def test_two_processes_find_the_same(run: Run, folder: Path) -> None:
    one = run("check", folder, "--json")
    two = run("check", folder, "--json", "--jobs", "2")
    assert one.stdout == two.stdout and one.exit_code == two.exit_code == 1


def test_text_is_grouped_by_file_and_rule(run: Run, folder: Path) -> None:
    lines = run("check", folder, "--level", "info").stdout.splitlines()
    assert lines[0] == str(folder / "bad.mp4")
    assert lines[1].startswith("  shall MVHD-2  next_track_ID is greater than")
    assert lines[2].startswith("    moov/mvhd @")
    assert lines[2].endswith("next_track_ID is 1; expected 2 or more")
    assert "unreadable" in lines[8]
    assert "3 files, 1 without findings, 2 shall, 1 info, 1 unreadable" in lines


def test_rules(run: Run) -> None:
    listed = run("rules").stdout
    assert "STTS-1   shall " in listed and "ISO/IEC 14496-12:2022\n" in listed
    told = run("rules", "nalu-5").stdout
    assert (
        "ISO/IEC 14496-15:2024, 4.3.2" in told and "breaks it: SEI, AUD, slice" in told
    )
    (rule,) = json.loads(run("rules", "RESV-1", "--json").stdout)
    assert rule["mended"] is True and rule["level"] == "shall"
    wrong = run("rules", "NALU-55")
    assert wrong.exit_code == 2 and "did you mean" in wrong.stderr


def test_fix(run: Run, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.mp4"
    done = run("check", folder / "bad.mp4", "--fix", "-o", target)
    assert done.exit_code == 0
    assert "mended  MVHD-2 moov/mvhd: set next_track_ID to 2" in done.stdout
    assert "1 file, 1 without findings" in done.stdout
    again = json.loads(
        run("check", folder / "bad.mp4", "--fix", "-o", target, "--json").stdout
    )
    assert [each["id"] for each in again[0]["mends"]] == ["MVHD-2", "STSS-1"]
    assert again[0]["findings"] == []
    assert run("check", folder / "bad.mp4", "--fix").exit_code == 2
    assert run("check", folder, "--fix", "-o", target).exit_code == 2


def test_fix_leaves_the_file_itself_alone(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    source = tmp_path / "in.mp4"
    data = (folder / "bad.mp4").read_bytes()
    source.write_bytes(data)
    (tmp_path / "link.mp4").symlink_to(source)
    for target in (source, tmp_path / "link.mp4"):
        refused = run("check", source, "--fix", "-o", target)
        assert refused.exit_code == 2 and "not written over" in refused.stderr
    assert run("check", source, "--fix", "-o", tmp_path / "out.mp4").exit_code == 0
    assert source.read_bytes() == data
    wrong = run("check", source, "--fix", "-o", tmp_path / "out.mp4", "--sarif")
    assert wrong.exit_code == 2 and "SARIF" in wrong.stderr


# ------------------------------------------------------------------------------- SARIF


def check_sarif(log: Any) -> None:
    """What the schema of SARIF 2.1.0 demands of the parts that are written."""
    assert log["version"] == "2.1.0" and isinstance(log["$schema"], str)
    assert set(log) <= {"$schema", "version", "runs", "properties"}
    for run in log["runs"]:
        driver = run["tool"]["driver"]
        assert isinstance(driver["name"], str) and driver["name"]
        names = [rule["id"] for rule in driver["rules"]]
        assert len(set(names)) == len(names)
        for rule in driver["rules"]:
            assert rule["shortDescription"]["text"] and rule["fullDescription"]["text"]
            level = rule["defaultConfiguration"]["level"]
            assert level in ("none", "note", "warning", "error")
        for invocation in run["invocations"]:
            assert isinstance(invocation["executionSuccessful"], bool)
            for note in invocation["toolExecutionNotifications"]:
                assert note["message"]["text"] and note["level"] == "error"
                check_locations(note["locations"])
        for result in run["results"]:
            assert result["message"]["text"]
            assert result["level"] in ("none", "note", "warning", "error")
            assert names[result["ruleIndex"]] == result["ruleId"]
            check_locations(result["locations"])


def check_locations(locations: Any) -> None:
    for location in locations:
        assert set(location) <= {"physicalLocation", "logicalLocations", "properties"}
        place = location["physicalLocation"]
        uri = place["artifactLocation"]["uri"]
        assert isinstance(uri, str) and uri.isascii() and " " not in uri
        region = place.get("region", {"byteOffset": 0})
        assert set(region) <= {"byteOffset", "byteLength"}
        assert all(isinstance(n, int) and n >= 0 for n in region.values())
        for logical in location.get("logicalLocations", []):
            assert logical["fullyQualifiedName"]


def test_sarif(run: Run, folder: Path, tmp_path: Path) -> None:
    strange = tmp_path / "ä b#.mp4"
    strange.write_bytes((folder / "bad.mp4").read_bytes())
    done = run("check", folder, strange, "--sarif", "--level", "info")
    assert done.exit_code == 1
    log = json.loads(done.stdout)
    check_sarif(log)
    results = log["runs"][0]["results"]
    assert [each["ruleId"] for each in results] == ["MVHD-2", "TKHD-4", "STSS-1"] * 2
    assert [each["level"] for each in results[:3]] == ["error", "note", "error"]
    assert (
        "%23"
        in results[-1]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    )
    (notice,) = log["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    assert (
        "none.mp4"
        in notice["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    )
    assert run("check", folder, "--sarif", "--json").exit_code == 2


def test_sarif_of_a_file_whose_name_is_no_text(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    strange = os.fsencode(tmp_path) + b"/a\xff.mp4"
    try:
        with open(strange, "wb") as target:
            target.write((folder / "bad.mp4").read_bytes())
    except OSError:
        pytest.skip("this file system takes names of text only")
    log = json.loads(run("check", tmp_path, "--sarif").stdout)
    check_sarif(log)
    first, *_ = log["runs"][0]["results"]
    place = first["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uri"].endswith("/a%FF.mp4")
