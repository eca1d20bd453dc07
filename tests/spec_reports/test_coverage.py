"""Which registered codes have a class."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from bmffgen.data import specs_path
from bmffgen.front.diagnostics import SdlError
from bmffgen.report.coverage import STATUSES, coverage, summary
from bmffkit.cli.clip import clip

Run = Callable[..., Result]


def test_every_status(small_specs: Path) -> None:
    rows = coverage(small_specs).rows
    found = [
        (
            row.code,
            row.kind,
            row.media,
            row.status,
            [each.name for each in row.definitions],
        )
        for row in rows
    ]
    assert found == [
        ("one ", "box", "", "defined", ["OneBox"]),
        ("both", "box", "", "defined", ["BothBox"]),
        ("none", "box", "", "missing", []),
        ("both", "entry", "Video", "defined", ["PictureEntry"]),
        ("both", "entry", "Audio", "generic", ["SoundEntry"]),
        ("new ", "entry", "Audio", "generic", ["SoundEntry"]),
        ("new ", "entry", "Video", "missing", []),
        ("****", "entry", "Video", "value", []),
        ("one ", "brand", "", "value", []),
    ]


def test_where_a_code_is_defined(small_specs: Path) -> None:
    row = coverage(small_specs).rows[1]
    assert row.to_dict()["classes"] == [
        {"class": "BothBox", "document": "Document 1", "clause": "2.1"}
    ]


def test_codes_that_are_not_registered(small_specs: Path) -> None:
    report = coverage(small_specs)
    assert [(each.code, each.reason) for each in report.beyond] == [
        ("book", "nobody lists books")
    ]
    assert report.bytes_only == {"OpaqueEntry"}


def test_the_summary(small_specs: Path) -> None:
    counts = summary(coverage(small_specs).rows)
    assert counts["box"] == {
        "listed": 3, "defined": 2, "generic": 0, "value": 0, "missing": 1,
    }  # fmt: skip
    assert counts["entry"]["generic"] == 2


def test_a_kind_that_nobody_explains(small_specs: Path) -> None:
    listed = small_specs / "mp4ra" / "registered.csv"
    listed.write_text(listed.read_text("utf-8") + "abcd,thing,,,X\n", "utf-8")
    with pytest.raises(SdlError, match="kind 'thing' of 'abcd'"):
        coverage(small_specs)


def test_our_specifications() -> None:
    rows = coverage(specs_path()).rows
    for found in summary(rows).values():
        assert found["listed"] == sum(found[each] for each in STATUSES)
    assert all(row.definitions for row in rows if row.status in ("defined", "generic"))
    assert all(row.reason for row in rows if row.status == "value")
    by_code = {(row.code, row.kind): row for row in rows}
    assert by_code["moov", "box"].definitions[0].clause == "8.2.1"
    assert by_code["avc1", "sample entry"].status == "defined"
    assert by_code["isom", "brand"].status == "value"


# ----------------------------------------------------------------------- command line


def test_the_table(run: Run, small_specs: Path) -> None:
    result = run("spec", "coverage", "--specs", small_specs)
    assert result.exit_code == 0
    assert "BothBox (Document 1, 2.1)" in result.stdout
    assert "1 more codes have a class, and are not registered" in result.stdout


def test_a_part_of_the_table(run: Run, small_specs: Path) -> None:
    given = ("spec", "coverage", "--specs", small_specs, "--missing", "--kind", "box")
    answer = json.loads(run(*given, "--json").stdout)
    assert [row["code"] for row in answer["codes"]] == ["none"]
    assert answer["summary"]["entry"]["listed"] == 5


def test_a_misspelt_kind(run: Run, small_specs: Path) -> None:
    result = run("spec", "coverage", "--specs", small_specs, "--kind", "entri")
    assert result.exit_code == 2
    assert "entry" in result.stderr


def test_a_corpus(run: Run, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    unknown = b"\0\0\0\x0cqqqq\0\0\0\0"
    (corpus / "clip.mp4").write_bytes(clip() + unknown + unknown)
    (corpus / "none.mp4").write_bytes(b"no boxes at all")
    answer = json.loads(run("spec", "coverage", "--corpus", corpus, "--json").stdout)
    occurs = {(row["code"], row["kind"]): row["occurs"] for row in answer["codes"]}
    assert occurs["moov", "box"] == 1
    assert occurs["avc1", "sample entry"] == 1
    assert occurs["avc1", "brand"] == 1
    assert occurs["avcC", "sample entry box"] == 1
    assert occurs["vide", "handler"] == 1
    assert answer["corpus"]["files"] == 1
    assert [each["path"] for each in answer["corpus"]["unreadable"]] == [
        str(corpus / "none.mp4")
    ]
    assert answer["corpus"]["opaque"] == [
        {"kind": "box", "code": "qqqq", "occurs": 2, "opaque": 2}
    ]
    assert (
        "kept as bytes there: box 'qqqq' 2"
        in run("spec", "coverage", "--corpus", corpus).stdout
    )


def test_a_corpus_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "none.mp4").write_bytes(b"no boxes at all")
    assert run("spec", "coverage", "--corpus", tmp_path).exit_code == 2
