"""What is mended of post-filters, and what is left because the mend is not certain."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import bmff
from bmffkit.cli import main
from bmffkit.semantics import restrictions
from bmffkit.semantics.rules.mending import mend

from . import filters as f
from .bases import of
from .test_filter_rules import bare_csgp


def mended(file: Any, rule: str) -> tuple[list[str], Any]:
    """What was done about findings of a rule, and the file after it, opened again."""
    with bmff.open(of(file)) as opened:
        findings = [each for each in opened.validate("info", [rule]) if each.id == rule]
        assert findings
        done = [each.done for each in mend(opened, findings)]
        return done, bmff.open(opened.to_bytes())


# ------------------------------------------------------------------------ the parameter


@pytest.mark.parametrize("box", [f.sbgp(None, [1] * 6), bare_csgp([1] * 6)])
def test_a_missing_parameter_is_added(box: bytes) -> None:
    done, file = mended(f.grouped(mappings={}, more=[box]), "NNPF-4")
    assert done == ["added grouping_type_parameter 0x3"]
    assert file.validate("info") == []
    made = file.find("//stbl").children[-1]
    assert made.grouping_type_parameter == 3
    (mapping,) = file.tracks[0].groups("nfcs")
    assert mapping.expanded().tolist() == [1] * 6


@pytest.mark.parametrize(
    ("values", "others"),
    [([1, 1, 2, 2, 2, 2], {}), ([1] * 6, {3: [1] * 6}), ([0] * 6, {})],
)
def test_a_parameter_that_is_not_certain_is_not_added(
    values: list[int], others: dict[int, list[int]]
) -> None:
    source = f.grouped(mappings=others, more=[f.sbgp(None, values)])
    done, file = mended(source, "NNPF-4")
    assert done == [""]
    assert of(file) == of(source)


def test_the_command_mends_a_file_for_readers_of_groups(tmp_path: Path) -> None:
    source, target = tmp_path / "in.mp4", tmp_path / "out.mp4"
    source.write_bytes(of(f.grouped(mappings={}, more=[f.sbgp(None, [1] * 6)])))
    with bmff.open(str(source)) as file, pytest.raises(bmff.BmffError):
        file.tracks[0].nnpf.restore()
    result = CliRunner().invoke(
        main, ["check", "--fix", "-o", str(target), str(source)]
    )
    assert result.exit_code == 0, result.output
    assert "NNPF-4" in result.output
    with bmff.open(str(target)) as file:
        file.tracks[0].nnpf.restore()
        assert f.NETWORK in file.to_bytes()


# ---------------------------------------------------------------------- what is required


def lists(file: Any) -> tuple[list[int], list[int]]:
    """What the only sample entry requires by the scheme, and lists beside it."""
    (entry,) = file.tracks[0].sample_entries
    scheme = restrictions.listed(entry)
    return [] if scheme is None else scheme.required, restrictions.direct(
        entry
    ).not_required


def test_what_is_required_in_an_entry_is_required_by_the_scheme() -> None:
    source = f.plain()
    source.find("//avc1").append(f.seii([5], [211]))
    before = source.tracks[0].sample(0)
    done, file = mended(source, "SEII-5")
    assert done == ["required 5 by the scheme aSEI"]
    assert lists(file) == ([5], [211])
    assert file.tracks[0].sample(0) == before
    assert file.validate("info") == []


def test_what_is_required_joins_a_scheme_that_is_there() -> None:
    entry = f.avc_entry()
    entry.append(f.seii([5]))
    made = f.restricted(entry, f.seii([211]))
    done, file = mended(f.messages_of(made, codec="avc"), "SEII-5")
    assert done == ["required 5 by the scheme aSEI"]
    assert lists(file) == ([211, 5], [])
    assert file.validate("info") == []


def test_what_a_manifest_calls_unnecessary_is_not_required() -> None:
    entry = f.configured(f.manifest((5, 2), (211, 1)))
    entry.append(f.seii([5, 211]))
    done, file = mended(f.messages_of(entry), "SEII-5")
    assert done == [
        "required 211 by the scheme aSEI; listed 5 as not required, as the manifest has it"
    ]
    assert lists(file) == ([211], [5])
    assert file.validate("info") == []


def test_contradictions_are_left() -> None:
    source = f.plain()
    source.find("//avc1").append(f.seii([5], [5]))
    for rule in ("SEII-5", "SEII-8"):
        done, file = mended(source, rule)
        assert done == [""] and of(file) == of(source)


# --------------------------------------------------------------------------- manifests


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        ([(210, 2), (211, 3)], 0),
        ([(210, 1)], 1),
        ([(5, 3), (210, 0), (211, 1)], 0),
    ],
)
def test_a_manifest_says_the_same_of_both_types(
    rows: list[tuple[int, int]], wanted: int
) -> None:
    source = f.messages_of(f.configured(f.manifest(*rows)), group=True)
    rule = source.validate("shall")[0].id
    done, file = mended(source, rule)
    assert done == [f"described payload types 210 and 211 as {wanted}"]
    said = dict(rows) | {210: wanted, 211: wanted}
    with file:
        assert file.validate("info") == []
        (entry,) = entries_of(file)
        assert entry.said == said


def entries_of(file: Any) -> list[Any]:
    from bmffkit.semantics.rules.subject import Subject

    (track,) = Subject(file).tracks
    return track.sei.entries


def test_an_undetermined_description_is_left() -> None:
    source = f.messages_of(f.configured(f.manifest((210, 3), (211, 3))), group=True)
    done, file = mended(source, "DECL-6")
    assert done == [""] and of(file) == of(source)
