"""Rules over the collections of real files and of broken ones, where those are at hand."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from bmffkit.inspect.checking import Checked, check_files
from bmffkit.inspect.skipping import files_in, is_skipped

SHARED = Path(__file__).parents[3] / "shared"

EXPLAINED = {
    # The language is 0, which is that of QuickTime for English.
    ("C046.heic", "MDHD-3"),
    ("C049.heic", "MDHD-3"),
    # The configuration says Baseline, the sequence parameter set High.
    ("multilayer004.heic", "AVCC-1"),
    ("multilayer004.heic", "AVCC-2"),
}
"""What the conformance files of HEIF really break."""

SOUND = {
    "exiv2", "fq", "fuzzing-corpus", "isobmff-fuzzer", "libavif", "metadata-extractor-images",
    "mp4viewer", "zenavif", "jieyongma-poc", "ntu-sec-pocs", "mp4parser", "fuzzer_crashes",
    "mux.js",
}  # fmt: skip
"""Folders with files whose boxes are sound: what they break lies in coded pictures or metadata."""


def results(folder: str) -> list[Checked]:
    path = SHARED / folder
    if not path.is_dir():
        pytest.skip(f"there is no {folder} beside the repository")
    return _results(path)


@cache
def _results(path: Path) -> list[Checked]:
    chosen = [each for each in files_in([path]) if not is_skipped(each)]
    return list(check_files(chosen, "info", jobs=1))


@pytest.mark.parametrize("folder", ["corpus", "corpus-malformed"])
def test_no_rule_fails(folder: str) -> None:
    for each in results(folder):
        for finding in each.findings:
            assert "carried out" not in finding.message, (each.path, finding)


def test_conformance_files_keep_what_they_must() -> None:
    found = {
        (Path(each.path).name, finding.id)
        for each in results("corpus")
        if "heif_conformance" in each.path
        for finding in each.findings
        if finding.level == "shall"
    }
    assert found == EXPLAINED


def test_broken_files_are_unreadable_or_have_findings() -> None:
    listed = results("corpus-malformed")
    quiet = [each.path for each in listed if not each.error and not each.findings]
    assert len(quiet) < 0.02 * len(listed)
    assert {Path(path).parent.name for path in quiet} <= SOUND
