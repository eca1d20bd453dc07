"""The whole way: specifications in, a package out, all in memory."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bmffgen.back.render import package_files
from bmffgen.middle import ir
from bmffgen.middle.codes import check_codes
from bmffgen.middle.collect import collect, load_profile
from bmffgen.middle.collect_structures import collect_structures
from bmffgen.middle.passes import run_steps
from bmffgen.middle.problem import fail
from bmffgen.middle.resolve import resolve


@dataclass(frozen=True, slots=True)
class Change:
    """A file that is not as it is generated.

    Attributes:
        kind: ``stale`` (another text), ``missing``, or ``orphan`` (nothing generates it).
        path: relative to the package's folder.
        diff: the unified diff from what is there to what is generated.
    """

    kind: Literal["stale", "missing", "orphan"]
    path: str
    diff: str


def compile_classes(specs: Path) -> ir.Classes:
    """All classes of a folder of specifications, ready to be printed.

    Raises:
        SdlError: a specification is not what it has to be.
    """
    profile = load_profile(specs)
    declared = collect(specs, profile)
    check_codes(specs, declared)
    classes = resolve(declared)
    for name, structure in collect_structures(specs, profile).items():
        if name in classes:
            raise fail(
                f"'{name}' is a class and a structure", structure.declaration.span
            )
        classes[name] = structure
    return run_steps(classes)


def generate(
    specs: Path, package: str | None = None, lay_out: Callable[[str], str] | None = None
) -> dict[str, str]:
    """Every file of the package, by path relative to its folder.

    Args:
        specs: the folder with ``profile.toml``.
        package: the package's name; by default the one in the profile.
        lay_out: sets the text of a module; by default black does, which takes most of
            the time.

    Raises:
        SdlError: a specification is not what it has to be.
    """
    profile = load_profile(specs)
    name = package or profile.package
    summary = profile.summary or f"Classes for MPEG files: the package {name}."
    classes = compile_classes(specs)
    return package_files(classes, name, summary, profile.facade, lay_out)


def compare(folder: Path, files: dict[str, str]) -> list[Change]:
    """What differs between a folder and what is generated."""
    changes: list[Change] = []
    there = {
        path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
    for name, text in sorted(files.items()):
        if name not in there:
            changes.append(Change("missing", name, _diff(name, "", text)))
            continue
        have = there[name].read_text("utf-8")
        if have != text:
            changes.append(Change("stale", name, _diff(name, have, text)))
    for name in sorted(there.keys() - files.keys()):
        have = there[name].read_text("utf-8", "replace")
        changes.append(Change("orphan", name, _diff(name, have, "")))
    return changes


def _diff(name: str, have: str, want: str) -> str:
    lines = difflib.unified_diff(
        have.splitlines(keepends=True),
        want.splitlines(keepends=True),
        f"there/{name}",
        f"generated/{name}",
    )
    return "".join(line if line.endswith("\n") else line + "\n" for line in lines)


def write(folder: Path, files: dict[str, str]) -> list[Change]:
    """Makes a folder equal to what is generated; says what had to change."""
    changes = compare(folder, files)
    for change in changes:
        path = folder / change.path
        if change.kind == "orphan":
            path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_name(path.name + ".new")
        temporary.write_text(files[change.path], "utf-8", newline="\n")
        temporary.replace(path)
    _without_empty(folder)
    return changes


def _without_empty(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and path.name != "__pycache__":
            left = [each for each in path.iterdir() if each.name != "__pycache__"]
            if not left and path != folder:
                for cached in path.glob("__pycache__/*"):
                    cached.unlink()
                for cached in path.glob("__pycache__"):
                    cached.rmdir()
                path.rmdir()
