"""The published syntax blocks of the conformance registry, and an amendment's blocks.

Both lie beside the repository and are no part of it; without them these tests are skipped.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bmffgen.front.parse import parse
from bmffgen.front.printer import to_sdl
from bmffgen.front.spec_parse import all_errata, parse_sources, read_sources

REFERENCE = Path(__file__).parents[3] / "shared" / "reference"
REGISTRY = REFERENCE / "ffc"
AMENDMENT = REFERENCE / "14496-15-2024-amd1.txt"

needs_registry = pytest.mark.skipif(
    not REGISTRY.is_dir(), reason=f"the registry's files are not at {REGISTRY}"
)


def sources() -> list[str]:
    return [str(path) for path in sorted(REGISTRY.glob("*/*.json"))]


@needs_registry
def test_most_blocks_are_read_as_published() -> None:
    results = parse_sources(read_sources(sources()))
    assert len(results) == 455
    assert sum(result.ok for result in results) >= 405


@needs_registry
def test_all_blocks_are_read_with_errata() -> None:
    texts = read_sources(sources())
    results = parse_sources(texts, errata=True)
    refused = [each.diagnostics[0].render() for each in results if not each.ok]
    assert not refused
    used = {name for result in results for name in result.errata}
    assert used == {erratum.id for erratum in all_errata()}


@needs_registry
def test_published_blocks_are_printed_and_read_again() -> None:
    for source, result in zip(
        texts := read_sources(sources()), parse_sources(texts), strict=True
    ):
        if result.ok and not result.diagnostics:
            tree = parse(source.text)
            assert parse(to_sdl(tree)) == tree, source.name


@pytest.mark.skipif(
    not AMENDMENT.is_file(), reason=f"the amendment's text is not at {AMENDMENT}"
)
def test_blocks_of_the_amendment_are_read() -> None:
    """Six declarations; a page break may part a block."""
    parts = re.findall(r"```\n(.*?)```", AMENDMENT.read_text("utf-8"), re.DOTALL)
    joined, declarations = "", 0
    for part in parts:
        if not joined and "{" not in part:
            continue
        joined += part
        if joined.count("{") == joined.count("}"):
            declarations += len(parse(joined).declarations)
            joined = ""
    assert not joined
    assert declarations == 6
