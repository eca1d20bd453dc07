"""Collecting: all declarations that a profile puts in force, errata and overlays applied."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bmffgen.front import ast
from bmffgen.front.annotations import annotated
from bmffgen.front.blocks import Block, block_of_class, parse_blocks
from bmffgen.front.diagnostics import Diagnostic, SdlError
from bmffgen.front.errata import Erratum, load_errata, mended_blocks
from bmffgen.front.notes import ClassNotes


@dataclass(frozen=True, slots=True)
class Declared:
    """A class that is in force.

    Attributes:
        module: the generated module, as ``iso14496_12.sample_table``.
        title: the document, as it is cited.
    """

    declaration: ast.ClassDeclaration
    notes: ClassNotes
    module: str
    title: str


@dataclass(frozen=True, slots=True)
class Document:
    """One line of the profile.

    Attributes:
        prefix: what stands before the names of its structures in the package.
        uses: the documents whose structures it calls where it has none of that name.
    """

    path: str
    title: str
    overlay: bool = False
    prefix: str = ""
    uses: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The document, whichever edition."""
        return self.path.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Profile:
    """What makes the library: the package's name and the documents, in order."""

    package: str
    documents: tuple[Document, ...]
    facade: tuple[tuple[str, tuple[str, ...]], ...] = ()
    summary: str = ""


def problem(message: str, file: Path | str, line: int = 1) -> SdlError:
    """An error about a file as a whole."""
    span = ast.Span(str(file), line, 1, line, 1)
    return SdlError(Diagnostic("error", message, span, ""))


def load_profile(specs: Path, name: str = "profile.toml") -> Profile:
    """The profile of a folder of specifications, or another one of that folder.

    Raises:
        SdlError: there is none, or it says what no profile says.
    """
    file = specs / name
    data = read_toml(file)
    known = {"package", "documents", "facade", "summary"}
    for key in data:
        if key not in known:
            raise problem(
                f"a profile has no '{key}'; it has {', '.join(sorted(known))}", file
            )
    documents = []
    for entry in data.get("documents", []):
        if "path" not in entry:
            raise problem("a document needs a path", file)
        folder = specs / entry["path"]
        if not folder.is_dir():
            raise problem(f"there is no folder '{entry['path']}'", file)
        documents.append(
            Document(
                entry["path"],
                entry.get("title", ""),
                bool(entry.get("overlay", False)),
                entry.get("prefix", ""),
                tuple(entry.get("uses", ())),
            )
        )
    if not documents:
        raise problem("the profile names no documents", file)
    facade = tuple(
        (module, tuple(names)) for module, names in data.get("facade", {}).items()
    )
    return Profile(
        data.get("package", "bmff"), tuple(documents), facade, data.get("summary", "")
    )


def read_toml(file: Path) -> dict[str, Any]:
    """A TOML file.

    Raises:
        SdlError: it is not there or not well formed.
    """
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise problem(f"cannot be read: {error.strerror}", file) from None
    except tomllib.TOMLDecodeError as error:
        raise problem(f"this is not TOML: {error}", file) from None


def collect(specs: Path, profile: Profile) -> tuple[Declared, ...]:
    """All classes in force, in the order of the profile.

    Raises:
        SdlError: a text, an erratum or an overlay does not fit.
    """
    classes: list[Declared] = []
    blocks: dict[str, Block] = {}
    for document in profile.documents:
        folder = specs / document.path
        errata = (
            load_errata(folder / "errata.toml")
            if (folder / "errata.toml").exists()
            else ()
        )
        _check_targets(errata, document, folder)
        overlay: dict[str, Any] = {}
        if document.overlay:
            overlay = read_toml(folder / "overlay.toml")
        title = document.title or overlay.get("title", document.path)
        found: list[Declared] = []
        fresh: dict[str, Block] = {}
        for file in sorted(folder.glob("*.sdl")):
            found += _file(specs, file, errata, document, title, overlay, fresh)
        if document.overlay:
            _overlaid(classes, blocks, found, overlay, folder / "overlay.toml")
        else:
            classes += found
        blocks.update(fresh)
    return tuple(classes)


def _check_targets(
    errata: tuple[Erratum, ...], document: Document, folder: Path
) -> None:
    for erratum in errata:
        if erratum.file is None:
            continue
        if not erratum.file.startswith(document.path + "/"):
            raise erratum.error(f"its target is not in {document.path}")
        if not (folder.parent.parent / erratum.file).exists():
            raise erratum.error(f"there is no file {erratum.file}")


def _file(
    specs: Path,
    file: Path,
    errata: tuple[Erratum, ...],
    document: Document,
    title: str,
    overlay: dict[str, Any],
    fresh: dict[str, Block],
) -> list[Declared]:
    relative = file.relative_to(specs).as_posix()
    blocks = mended_blocks(file.read_text("utf-8"), relative, errata)
    blocks = tuple(replace(block, file=str(file)) for block in blocks)
    names = {entry["clause"]: entry["class"] for entry in overlay.get("name", [])}
    out = []
    for each in annotated(parse_blocks(blocks, str(file))):
        declaration = each.declaration
        if isinstance(declaration, ast.Headless):
            declaration = _named(declaration, each.notes, names)
        if each.notes.clause is None:
            raise problem(
                f"'{declaration.name}' has no clause; write // @clause before it",
                file,
                declaration.span.line,
            )
        block = block_of_class(blocks, declaration.name)
        if block is not None:
            fresh[declaration.name] = block
        out.append(Declared(declaration, each.notes, module_of(document, file), title))
    return out


def _named(
    block: ast.Headless, notes: ClassNotes, names: dict[str, str]
) -> ast.ClassDeclaration:
    name = names.get(notes.clause or "")
    if name is None:
        raise problem(
            f"the block of clause {notes.clause} has no class name; the overlay gives it one",
            block.span.file,
            block.span.line,
        )
    return ast.ClassDeclaration(
        name, block.body, comments=block.comments, span=block.span
    )


def module_of(document: Document, file: Path) -> str:
    """Where the classes of a file go: folder and group of the package."""
    folder, _, edition = document.path.partition("/")
    stem = f"{edition}_{file.stem}" if document.overlay else file.stem
    return f"{_identifier(folder)}.{_identifier(stem)}"


def _identifier(text: str) -> str:
    name = re.sub(r"\W+", "_", text)
    return f"_{name}" if name[:1].isdigit() else name


def _overlaid(
    classes: list[Declared],
    blocks: dict[str, Block],
    found: list[Declared],
    overlay: dict[str, Any],
    file: Path,
) -> None:
    """Applies an overlay's replacements, removals and additions to the classes so far."""
    by_name = {each.declaration.name: each for each in found}
    # Entries with a structure instead of a class are for syntax tables.
    overlay = {
        key: (
            [each for each in value if "structure" not in each]
            if isinstance(value, list)
            else value
        )
        for key, value in overlay.items()
    }
    replaced = {entry["class"]: entry for entry in overlay.get("replace", [])}
    added = {entry["class"] for entry in overlay.get("add", [])}
    named = {entry["class"] for entry in overlay.get("name", [])}
    for kind in ("replace", "remove", "add"):
        for entry in overlay.get(kind, []):
            if not entry.get("reason") or not entry.get("clause"):
                raise problem(
                    f"{kind} '{entry.get('class')}' needs a clause and a reason", file
                )
    for name in by_name:
        if name not in replaced and name not in added and name not in named:
            raise problem(f"'{name}' is neither added nor replaced here", file)
    for entry in [*overlay.get("replace", []), *overlay.get("remove", [])]:
        _replace(classes, blocks, by_name, entry, file)
    for name in [*added, *named]:
        if name not in by_name:
            raise problem(
                f"'{name}' is added, and no .sdl file beside this one has it", file
            )
        if any(each.declaration.name == name for each in classes):
            raise problem(
                f"'{name}' is added, and it is there already; replace it", file
            )
    classes += [each for each in found if each.declaration.name not in replaced]


def _replace(
    classes: list[Declared],
    blocks: dict[str, Block],
    fresh: dict[str, Declared],
    entry: dict[str, Any],
    file: Path,
) -> None:
    name = entry["class"]
    places = [n for n, each in enumerate(classes) if each.declaration.name == name]
    block = blocks.get(name)
    if not places or block is None:
        raise problem(
            f"'{name}' is to be replaced or removed, and nothing declares it", file
        )
    if entry.get("pin") != block.pin:
        raise problem(
            f"'{name}' was pinned as {entry.get('pin')}; its text in {block.file} "
            f"has the digest {block.pin}",
            file,
        )
    for number in reversed(places[1:]):
        del classes[number]
    new = fresh.get(name)
    if new is None:
        if any(each["class"] == name for each in read_toml(file).get("replace", [])):
            raise problem(f"no .sdl file beside this one has the new '{name}'", file)
        del classes[places[0]]
        return
    # The class stays where its descendants look for it.
    classes[places[0]] = replace(new, module=classes[places[0]].module)
