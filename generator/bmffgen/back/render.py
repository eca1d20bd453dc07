"""Rendering views with the templates, and formatting what comes out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import black
import jinja2

from bmffgen.back.dispatch import family_views
from bmffgen.back.view import ClassView, Viewer
from bmffgen.middle import ir

MODE = black.Mode(
    target_versions={black.TargetVersion.PY311},
    line_length=88,
    magic_trailing_comma=False,
)

_RUNTIME = {
    "Box": "bmffkit.runtime",
    "Descriptor": "bmffkit.runtime",
    "Layout": "bmffkit.runtime",
    "Part": "bmffkit.runtime",
    "Path": "bmffkit.runtime",
    "Record": "bmffkit.runtime",
    "Row": "bmffkit.runtime",
    "Run": "bmffkit.runtime",
    "ABSENT": "bmffkit.runtime.support",
    "absent": "bmffkit.runtime.support",
    "column": "bmffkit.runtime.support",
    "every": "bmffkit.runtime.support",
    "first": "bmffkit.runtime.support",
    "letters": "bmffkit.runtime.support",
}
_LATE = {
    "Iterable": "collections.abc",
    "Reader": "bmffkit.runtime",
    "Table": "bmffkit.runtime.layout",
    "Writer": "bmffkit.runtime",
}
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


def package_files(
    classes: ir.Classes,
    package: str,
    summary: str,
    api: tuple[tuple[str, tuple[str, ...]], ...],
    lay_out: Callable[[str], str] = formatted,
) -> dict[str, str]:
    """All files of the package, by path relative to its folder; ``lay_out`` sets each text."""
    viewer = Viewer(classes)
    modules: dict[str, list[ir.ClassIR]] = defaultdict(list)
    for each in classes.values():
        if each.kind != "native":
            modules[each.module].append(each)
    out: dict[str, str] = {"py.typed": ""}
    for module, members in modules.items():
        out[module.replace(".", "/") + ".py"] = lay_out(
            _module(module, members, viewer, package)
        )
        folder = module.partition(".")[0]
        out[f"{folder}/__init__.py"] = _folder(members[0].title)
    names = sorted((each.name, each.module) for m in modules.values() for each in m)
    template = _environment().get_template("registry.j2")
    out["_registry.py"] = lay_out(
        template.render(modules=names, families=family_views(classes))
    )
    listed = sorted((m, sorted(each.name for each in found)) for m, found in modules.items())
    template = _environment().get_template("facade.j2")
    out["__init__.py"] = lay_out(
        template.render(package=package, summary=summary, api=api, modules=listed)
    )
    return out


def _folder(title: str) -> str:
    return f'"""Classes of {title.partition("/Amd")[0]}. Generated; do not edit."""\n'


def _module(module: str, members: list[ir.ClassIR], viewer: Viewer, package: str) -> str:
    template = _environment().get_template("class.j2")
    ordered = _ordered(members)
    views = [viewer.view(each) for each in ordered]
    texts = tuple(template.render(view=view) for view in views)
    head = _head(module, ordered, views, texts, viewer.classes, package)
    return _environment().get_template("module.j2").render(module=head)


def _ordered(members: list[ir.ClassIR]) -> list[ir.ClassIR]:
    """The classes of a module, each behind its base."""
    names = {each.name: each for each in members}
    out: dict[str, ir.ClassIR] = {}

    def visit(each: ir.ClassIR) -> None:
        if each.name in out:
            return
        if each.base in names:
            visit(names[each.base])
        out[each.name] = each

    for each in members:
        visit(each)
    return list(out.values())


def _head(
    module: str,
    members: list[ir.ClassIR],
    views: list[ClassView],
    texts: tuple[str, ...],
    classes: ir.Classes,
    package: str,
) -> ModuleView:
    code = "\n".join(_code_only(text) for text in texts)
    words = set(re.findall(r"[A-Za-z_]\w*", code))
    here = {each.name for each in members}
    imports: dict[str, set[str]] = defaultdict(set)
    late: dict[str, set[str]] = defaultdict(set)
    for name, source in _RUNTIME.items():
        if name in words:
            imports[source].add(name)
    for name, source in _LATE.items():
        if name in words:
            late[source].add(name)
    bases = {view.base for view in views}
    instances = {name for view in views for name in view.instances}
    for name in sorted(words & classes.keys()):
        if name in here or classes[name].kind == "native":
            continue
        source = f"{package}.{classes[name].module}"
        (imports if name in bases | instances else late)[source].add(name)
    typing = [name for name in _TYPING if name in words]
    if late:
        typing.append("TYPE_CHECKING")
    titles = dict.fromkeys(each.title for each in members)
    return ModuleView(
        f"Classes of {', '.join(titles)}: {module.rpartition('.')[2].replace('_', ' ')}.",
        f"the specification ``{module.replace('.', '/')}``",
        tuple(sorted(typing)), _lines(imports), _lines(late), texts,
    )  # fmt: skip


def _code_only(text: str) -> str:
    return re.sub(r'"""(?:[^"\\]|\\.|"(?!""))*"""', "", text)


def _lines(imports: dict[str, set[str]]) -> tuple[str, ...]:
    return tuple(
        f"from {source} import {', '.join(sorted(names))}"
        for source, names in sorted(imports.items())
    )


def template_names() -> list[str]:
    """The templates, for tests."""
    return _environment().list_templates()


def render(name: str, **values: Any) -> str:
    """One template with values, unformatted."""
    return _environment().get_template(name).render(**values)
