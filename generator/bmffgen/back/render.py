"""Rendering views with the templates, and formatting what comes out."""

from __future__ import annotations

import ast
import os
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache

import black
import jinja2
from black.mode import TargetVersion

from bmffgen.back.dispatch import class_lines, family_lines, folder_of
from bmffgen.back.placement import placement_lines
from bmffgen.back.view import ClassView, Viewer
from bmffgen.middle import ir
from bmffgen.middle.problem import fail

MODE = black.Mode(
    target_versions={TargetVersion.PY311},
    line_length=88,
    magic_trailing_comma=False,
)

STUB_MODE = black.Mode(
    target_versions={TargetVersion.PY311}, line_length=88, is_pyi=True
)

_RUNTIME = {
    "BitRecord": "bmffkit.runtime.bit_record",
    "Box": "bmffkit.runtime.box",
    "Descriptor": "bmffkit.runtime.descriptor",
    "Known": "bmffkit.runtime.parameter_sets",
    "Layout": "bmffkit.runtime.layout",
    "Part": "bmffkit.runtime.layout",
    "Path": "bmffkit.runtime.context",
    "Record": "bmffkit.runtime.structure",
    "Row": "bmffkit.runtime.structure",
    "Run": "bmffkit.runtime.layout",
    "ABSENT": "bmffkit.runtime.support",
    "at": "bmffkit.runtime.support",
    "absent": "bmffkit.runtime.support",
    "column": "bmffkit.runtime.support",
    "every": "bmffkit.runtime.support",
    "first": "bmffkit.runtime.support",
    "given": "bmffkit.runtime.support",
    "letters": "bmffkit.runtime.support",
}
_LATE = {
    "BitReader": "bmffkit.runtime.bit_reader",
    "BitWriter": "bmffkit.runtime.bit_writer",
    "Iterable": "collections.abc",
    "Reader": "bmffkit.runtime.reader",
    "Table": "bmffkit.runtime.layout",
    "Writer": "bmffkit.runtime.writer",
}
MANY = 64
"""From this many files on, formatting is worth a second process."""

_TYPING = ("Any", "ClassVar", "Final")


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A generated module: its head, and the text of its classes."""

    doc: str
    source: str
    typing: tuple[str, ...]
    imports: tuple[str, ...]
    late: tuple[str, ...]
    classes: tuple[str, ...]


@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("bmffgen.back", "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
        keep_trailing_newline=True,
    )


def formatted(text: str) -> str:
    """Python text as black sets it."""
    return black.format_str(text, mode=MODE)


def all_formatted(drafts: dict[str, str]) -> dict[str, str]:
    """Many texts, on all processors when there are enough to be worth it."""
    texts = list(drafts.values())
    if len(texts) < MANY or (os.cpu_count() or 1) < 2:
        return dict(zip(drafts, map(formatted, texts), strict=True))
    with ProcessPoolExecutor(max_workers=min(os.cpu_count() or 1, 8)) as pool:
        done = list(pool.map(formatted, texts, chunksize=16))
    return dict(zip(drafts, done, strict=True))


def package_files(
    classes: ir.Classes,
    package: str,
    summary: str,
    api: tuple[tuple[str, tuple[str, ...]], ...],
    lay_out: Callable[[str], str] | None = None,
) -> dict[str, str]:
    """All files of the package, by path relative to its folder.

    ``lay_out`` sets each text; by default black does, and takes most of the time.
    """
    viewer = Viewer(classes)
    members = [each for each in classes.values() if each.kind != "native"]
    _check_files(members)
    drafts: dict[str, str] = {}
    for each in members:
        folder = folder_of(each)
        drafts[f"{folder}/{each.name}.py"] = _module(each, viewer, package)
        drafts.setdefault(f"{folder}/__init__.py", _folder(each.title))
    environment = _environment()
    drafts["_registry.py"] = environment.get_template("registry.j2").render(
        classes=class_lines(classes), families=family_lines(classes), package=package
    )
    drafts["_placement.py"] = environment.get_template("placement.j2").render(
        lines=placement_lines(classes)
    )
    values = {"package": package, "summary": summary, "api": api}
    drafts["__init__.py"] = environment.get_template("facade.j2").render(values)
    names = sorted((folder_of(each), each.name) for each in members)
    types = environment.get_template("facade_types.j2").render(values, classes=names)
    if lay_out is not None:
        out = {path: lay_out(text) for path, text in drafts.items()}
        out["__init__.pyi"] = lay_out(types)
    else:
        out = all_formatted(drafts)
        out["__init__.pyi"] = black.format_str(types, mode=STUB_MODE)
    out["py.typed"] = ""
    return out


def _check_files(members: list[ir.ClassIR]) -> None:
    """Two classes must not need one file, not even where case does not count."""
    seen: dict[tuple[str, str], str] = {}
    for each in members:
        key = (folder_of(each), each.name.casefold())
        if key in seen:
            raise fail(
                f"'{each.name}' and '{seen[key]}' differ only in upper and lower case",
                each.declaration.span,
            )
        seen[key] = each.name


def _folder(title: str) -> str:
    return f'"""Classes of {title.partition("/Amd")[0]}. Generated; do not edit."""\n'


def _module(each: ir.ClassIR, viewer: Viewer, package: str) -> str:
    view = viewer.view(each)
    text = _environment().get_template("class.j2").render(view=view)
    head = _head(each, view, text, viewer.classes, package)
    return _environment().get_template("module.j2").render(module=head)


def _head(
    each: ir.ClassIR, view: ClassView, text: str, classes: ir.Classes, package: str
) -> ModuleView:
    words = names_used(text)
    imports: dict[str, set[str]] = defaultdict(set)
    late: dict[str, set[str]] = defaultdict(set)
    for name, source in _RUNTIME.items():
        if name in words:
            imports[source].add(name)
    for name, source in _LATE.items():
        if name in words:
            late[source].add(name)
    now = {view.base, *view.instances}
    for word in sorted(words):
        name = word[:-1] if word not in classes and word.endswith("_") else word
        if name not in classes or word == each.name or classes[name].kind == "native":
            continue
        source = f"{package}.{folder_of(classes[name])}.{name}"
        imported = name if name == word else f"{name} as {word}"
        (imports if name in now else late)[source].add(imported)
    typing = [name for name in _TYPING if name in words]
    if late:
        typing.append("TYPE_CHECKING")
    group = each.module.replace(".", "/")
    return ModuleView(
        f"{each.name} of {each.title}.",
        f"the specification ``{group}``",
        tuple(sorted(typing)),
        _lines(imports),
        _lines(late),
        (text,),
    )


def names_used(text: str) -> set[str]:
    """The names that a piece of Python refers to without giving them a value itself."""
    names = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)]
    given = {node.id for node in names if isinstance(node.ctx, ast.Store)}
    return {node.id for node in names} - given


def _lines(imports: dict[str, set[str]]) -> tuple[str, ...]:
    return tuple(
        f"from {source} import {', '.join(sorted(names))}"
        for source, names in sorted(imports.items())
    )
