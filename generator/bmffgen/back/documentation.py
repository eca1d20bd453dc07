"""Docstrings of generated classes."""

from __future__ import annotations

import re
import textwrap
from dataclasses import replace

from bmffgen.back.attributes import Attribute
from bmffgen.front.printer import to_sdl
from bmffgen.middle import ir
from bmffgen.middle.tree import frame


def begun(text: str) -> str:
    """A text with a capital in front, unless it begins with a name of the syntax."""
    word = re.match(r"\w*", text)
    first = word[0] if word else ""
    if "_" in first or first[1:].lower() != first[1:] or re.search(r"\d", first):
        return text
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """A description as a sentence."""
    text = text.strip()
    if not text:
        return ""
    text = begun(text)
    return text if text.endswith((".", "?", "!")) else text + "."


def cited(each: ir.ClassIR) -> str:
    """Document and clause in the one form that the project uses."""
    return (
        f"{each.title}, {each.notes.clause}" if each.title else str(each.notes.clause)
    )


def _listed(a: Attribute) -> str:
    """What a list holds, when the specification does not say."""
    op = a.op
    if isinstance(op, ir.Table):
        return f"rows of {', '.join(dict.fromkeys(f[0] for p in op.parts for f in p.fields))}"
    if not isinstance(op, ir.Loop):
        return ""
    if op.row:
        return f"a list of ``{op.row}``"
    inner = [
        each.description
        for each, _ in frame(op.body)
        if isinstance(each, ir.NAMED) and each.name == op.single and each.description
    ]
    found = inner[0] if inner else ""
    return f"a list: {found}" if found else f"a list of ``{op.single}``"


def class_doc(each: ir.ClassIR, own: tuple[Attribute, ...]) -> str:
    """The docstring of a class: what it is, its clause, its syntax, its attributes."""
    head = sentence(each.notes.description) or f"{each.name}."
    declaration = replace(each.declaration, comments=(), closing=())
    sdl = textwrap.indent(each.text or _bare(to_sdl(declaration)), "    ")
    lines = [head, "", f"{cited(each)}::", "", sdl.rstrip()]
    described = [line for a in own for line in attribute_doc(a)]
    if described:
        lines += ["", "Attributes:", *described]
    return "\n".join(lines).replace("\\", "\\\\").replace('"""', "'''")


def _bare(sdl: str) -> str:
    lines = [re.sub(r"\s*//.*$", "", line) for line in sdl.splitlines()]
    return "\n".join(line for line in lines if line.strip())


def attribute_doc(a: Attribute) -> list[str]:
    """The lines on one attribute; none when there is nothing to say."""
    op = a.op
    text = op.description.strip().rstrip(".")
    written = getattr(op, "written", "")
    if not text and not written:
        text = _listed(a)
    if not text and not written:
        return []
    what = begun(text) if text else f"``{written}``"
    if a.optional:
        what += "; None when left out"
    return textwrap.wrap(
        f"{a.py}: {what}.", 88, initial_indent="    ", subsequent_indent="        "
    )
