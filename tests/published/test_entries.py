"""Every block that the registry of the file formats publishes has a generated class.

The registry's JSON lies beside the project, not in it; without it these tests say so.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import bmff
from bmffgen import build
from bmffgen.data import specs_path
from bmffgen.front import ast
from bmffgen.front.errata import apply_registry_errata, load_errata
from bmffgen.front.parse import parse
from bmffgen.front.walk import statements
from bmffgen.middle import ir
from bmffgen.middle.tree import everything

REGISTRY = Path(__file__).parents[2].parent / "shared" / "reference" / "ffc"

FAMILIES = {
    "boxes": "Box",
    "codecs": "SampleEntry",
    "entity_groups": "EntityToGroupBox",
    "item_properties": "Box",
    "item_references": "SingleItemTypeReferenceBox",
    "sample_groups": "SampleGroupDescriptionEntry",
    "track_groups": "TrackGroupTypeBox",
    "track_references": "TrackReferenceTypeBox",
}


def published() -> list[tuple[str, str, str, str]]:
    """Document, kind, code and text of every block."""
    out = []
    for file in sorted(REGISTRY.glob("*/*.json")):
        data = json.loads(file.read_text("utf-8"))
        if not isinstance(data, dict):
            continue
        for entry in data.get("entries", []):
            if entry.get("syntax"):
                out.append(
                    (file.parent.name, file.stem, entry["fourcc"], entry["syntax"])
                )
    return out


BLOCKS = published()
NEEDS = pytest.mark.skipif(
    not BLOCKS, reason="the published registry is not there: nothing to compare with"
)


@pytest.fixture(scope="module")
def classes() -> ir.Classes:
    """The compiled classes."""
    return build.compile_classes(specs_path())


def names_of(classes: ir.Classes, kind: str, code: str) -> list[str]:
    """The classes that the library has for a code."""
    table = bmff.REGISTRY.classes()
    key = code.encode("latin-1")
    found: list[str] = []
    wanted = [
        FAMILIES[kind],
        "Box",
        "SampleEntry",
        "DataEntryBaseBox",
        "ItemInfoExtension",
    ]
    for family in dict.fromkeys(wanted):
        found += table.get(family, {}).get(key, ())
    refined = [each.name for each in classes.values() if key in each.codes]
    if key == b"uuid":
        # The block printed for this code is that of the header of every box.
        found.append("Box")
    # A class that adds to another one without a code of its own has the same code.
    refined += [
        each.name for each in classes.values() if each.base in found and not each.codes
    ]
    return list(dict.fromkeys([*found, *refined]))


def fields_of(each: ir.ClassIR) -> set[str]:
    """The elements that a class reads, those in rows and columns included."""
    out: set[str] = set()
    for op in everything(each.program):
        if isinstance(op, ir.Table):
            out |= {name for part in op.parts for name, _, _ in part.fields}
        if isinstance(op, ir.NAMED):
            out.add(getattr(op, "element", "") or op.name)
            out.add(op.name)
        if isinstance(op, ir.Let):
            out.add(op.name)
    return out | {accessor.name for accessor in each.accessors}


def test_the_registry_has_455_blocks() -> None:
    if not BLOCKS:
        pytest.skip("the published registry is not there: nothing to count")
    assert len(BLOCKS) == 455


@NEEDS
@pytest.mark.parametrize(
    ("document", "kind", "code", "text"),
    BLOCKS,
    ids=[f"{d}-{k}-{c.strip()}" for d, k, c, _ in BLOCKS],
)
def test_a_block_has_its_class(
    classes: ir.Classes, document: str, kind: str, code: str, text: str
) -> None:
    names = names_of(classes, kind, code)
    assert names, f"no class for {code!r}"
    have: set[str] = set()
    for name in names:
        have |= fields_of(classes[name]) | {"data_format"}
    errata = load_errata(specs_path() / "registry" / "errata.toml")
    mended, _ = apply_registry_errata(text, errata)
    wanted = _fields_for(parse(mended), code)
    missing = {name for name in wanted if name not in have and not _refined(name)}
    assert missing <= RENAMED.get(code, set()), f"{names} lack {sorted(missing)}"


RENAMED: dict[str, set[str]] = {
    # An erratum of the project: the published name hides one that is inherited.
    "dhec": {"flags"},
    # The header of every box, which the run time reads.
    "uuid": {"size", "type", "largesize", "usertype"},
}


def _fields_for(specification: ast.Specification, code: str) -> set[str]:
    """The members of the class of a block that has this code, or of all when none says."""
    declarations = [
        each
        for each in specification.declarations
        if isinstance(each, ast.ClassDeclaration)
    ]
    own = [each for each in declarations if code in _codes(each)]
    out: set[str] = set()
    for each in own or declarations[:1]:
        for statement in statements(each.body):
            # Boxes of any kind have no name of their own: they are the children.
            if (
                isinstance(statement, ast.Field)
                and statement.name
                and statement.type.name != "Box"
            ):
                out.add(statement.name)
    return out


def _codes(each: ast.ClassDeclaration) -> list[Any]:
    base = each.base
    values = base.arguments[0].values if base is not None and base.arguments else ()
    formal = [f.literal.value for f in each.formals or () if f.literal is not None]
    return [*formal, *(v.value for v in values if isinstance(v, ast.FourCC))]


def _refined(name: str) -> bool:
    return name.startswith(("reserved", "pre_defined"))
