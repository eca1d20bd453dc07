"""Collecting: the structures of all syntax tables that a profile puts in force."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bmffgen.front.blocks import digest, split_blocks
from bmffgen.front.tables.annotations import annotated
from bmffgen.front.tables.notes import AnnotatedStructure
from bmffgen.front.tables.parse import parse_tables
from bmffgen.middle import ir
from bmffgen.middle.collect import Document, Profile, module_of, problem, read_toml
from bmffgen.middle.structures import structure_class


def collect_structures(specs: Path, profile: Profile) -> ir.Classes:
    """All structures in force, lowered.

    Raises:
        SdlError: a text or an overlay does not fit.
    """
    found: dict[str, tuple[AnnotatedStructure, str, str]] = {}
    pins: dict[str, str] = {}
    for document in profile.documents:
        folder = specs / document.path
        overlay: dict[str, Any] = {}
        if (folder / "overlay.toml").exists():
            overlay = read_toml(folder / "overlay.toml")
        for file in sorted(folder.glob("*.syntax")):
            _file(file, document, overlay, found, pins)
    families = {name: each.notes for name, (each, _, _) in found.items()}
    return {
        name: structure_class(each, module, title, families)
        for name, (each, module, title) in found.items()
    }


def _file(
    file: Path,
    document: Document,
    overlay: dict[str, Any],
    found: dict[str, tuple[AnnotatedStructure, str, str]],
    pins: dict[str, str],
) -> None:
    text = file.read_text("utf-8")
    replaced = {
        entry["structure"]: entry
        for entry in overlay.get("replace", [])
        if "structure" in entry
    }
    fresh = {
        each.structure.name: each for each in annotated(parse_tables(text, str(file)))
    }
    module = module_of(document, file)
    for name, each in fresh.items():
        if name in found:
            _check_replaced(name, replaced, pins, file)
            # The structure stays where others look for it.
            module_before = found[name][1]
            found[name] = (each, module_before, document.title)
        else:
            found[name] = (each, module, document.title)
    for block in split_blocks(text, str(file)):
        for name in fresh:
            if f"{name}(" in block.text.replace(" ", ""):
                pins.setdefault(name, digest(block.text))


def _check_replaced(
    name: str, replaced: dict[str, Any], pins: dict[str, str], file: Path
) -> None:
    entry = replaced.get(name)
    if entry is None:
        raise problem(f"'{name}' is there already; an overlay must replace it", file)
    if entry.get("pin") not in (None, pins.get(name)):
        raise problem(
            f"'{name}' was pinned as {entry['pin']}; its text has the digest {pins.get(name)}",
            file,
        )
