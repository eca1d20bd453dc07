"""Collecting: the structures of all syntax tables that a profile puts in force."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bmffgen.front.blocks import digest, split_blocks
from bmffgen.front.tables.annotations import annotated
from bmffgen.front.tables.parse import parse_tables
from bmffgen.middle import ir
from bmffgen.middle.collect import Document, Profile, module_of, problem, read_toml
from bmffgen.middle.structure_classes import Placed, structure_class
from bmffgen.middle.structures import Callable


@dataclass
class Space:
    """The structures of one document, whichever edition and overlay they come from.

    Attributes:
        prefix: what stands before their names in the package.
        uses: the documents that are asked for structures that this one lacks.
    """

    prefix: str = ""
    uses: tuple[str, ...] = ()
    found: dict[str, Placed] = field(default_factory=dict)
    pins: dict[str, str] = field(default_factory=dict)

    def class_name(self, name: str) -> str:
        """The name of a structure in the package."""
        return f"{self.prefix}_{name}" if self.prefix else name


def collect_structures(specs: Path, profile: Profile) -> ir.Classes:
    """All structures in force, lowered.

    Raises:
        SdlError: a text or an overlay does not fit.
    """
    spaces: dict[str, Space] = {}
    for document in profile.documents:
        folder = specs / document.path
        space = spaces.setdefault(document.name, Space())
        space.prefix = document.prefix or space.prefix
        space.uses = document.uses or space.uses
        overlay: dict[str, Any] = {}
        if (folder / "overlay.toml").exists():
            overlay = read_toml(folder / "overlay.toml")
        for file in sorted(folder.glob("*.syntax")):
            _file(file, document, overlay, space)
    classes: ir.Classes = {}
    branches: dict[str, list[str]] = {}
    for name, space in spaces.items():
        called = _called(name, spaces, specs)
        for root in called.values():
            listed = branches.setdefault(root.name, [])
            if root.table and root.table != root.name and space.found:
                listed.append(root.table)
        for placed in space.found.values():
            if placed.name in classes:
                message = f"two documents have '{placed.name}'; give one a prefix"
                raise problem(message, placed.each.structure.span.file)
            classes[placed.name] = structure_class(placed, called)
    return {
        name: each.with_(branches=tuple(branches.get(name, ())))
        for name, each in classes.items()
    }


def _called(name: str, spaces: dict[str, Space], specs: Path) -> dict[str, Callable]:
    """The structures that a document sees: its own, and those of the documents it uses."""
    own = spaces[name]
    out: dict[str, Callable] = {}
    for used in own.uses:
        if used not in spaces:
            message = f"'{name}' uses '{used}', which the profile does not name"
            raise problem(message, specs / "profile.toml")
        for spelled, placed in spaces[used].found.items():
            notes = placed.each.notes
            # Members of one's own go before those of the document that is used.
            table = own.class_name(placed.name) if notes.family else ""
            out[spelled] = Callable(placed.name, notes, table)
    for spelled, placed in own.found.items():
        notes = placed.each.notes
        out[spelled] = Callable(placed.name, notes, placed.name if notes.family else "")
    return out


def _file(
    file: Path, document: Document, overlay: dict[str, Any], space: Space
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
        if name in space.found:
            _check_replaced(name, replaced, space.pins, file)
            # The structure stays where others look for it.
            module = space.found[name].module
        space.found[name] = Placed(each, space.class_name(name), module, document.title)
        module = module_of(document, file)
    for block in split_blocks(text, str(file)):
        for name in fresh:
            if re.search(rf"^{name}\s*\(", block.text, re.MULTILINE):
                space.pins.setdefault(name, digest(block.text))


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
