"""Writing syntax tables in one canonical layout: four blanks, an element a line.

Reading the result gives an equal tree (places in the text aside).
"""

from __future__ import annotations

from typing import assert_never

from ..ast import Assign, Do, Expression, For, If, Number, While
from ..printer_comments import own_lines, trailing
from ..printer_expressions import arguments_text, expression_text
from .syntax import Body, Call, Descriptor, Element, Statement, Structure, Tables, inner

_COLUMN = 56


def to_text(tables: Tables) -> str:
    """The text of syntax tables; it ends with a line end unless it is empty."""
    parts = ["\n".join(_structure(each)) for each in tables.structures]
    if tables.comments:
        parts.append("\n".join(own_lines(tables.comments, "")))
    return "\n\n".join(parts) + "\n" if parts else ""


def _structure(node: Structure) -> list[str]:
    return [
        *own_lines(node.comments, ""),
        f"{node.name}({', '.join(node.parameters)}) {{" + trailing(node.comments, ""),
        *_body(node.body, ""),
        *own_lines(node.closing, "    "),
        "}" + trailing(node.closing, ""),
    ]


def _body(body: Body, indent: str) -> list[str]:
    inner_indent = indent + "    "
    return [line for each in body for line in _statement(each, inner_indent)]


def _statement(node: Statement, indent: str) -> list[str]:
    lines = own_lines(node.comments, indent)
    behind = trailing(node.comments, indent)
    match node:
        case Element():
            lines.append(_element(node, indent) + behind)
        case Call():
            lines.append(indent + node.name + arguments_text(node.arguments) + behind)
        case Assign():
            lines.append(indent + _assign(node) + behind)
        case If():
            lines += _if(node, indent, behind)
        case For():
            lines += _braced(f"for ({_header(node)})", inner(node.body), indent, behind)
        case While():
            head = f"while ({expression_text(node.condition)})"
            lines += _braced(head, inner(node.body), indent, behind)
        case Do():
            lines += _braced("do", inner(node.body), indent, behind)
            lines[-1] += f" while ({_text(node.condition)})"
        case _:
            assert_never(node)
    return lines


def _element(node: Element, indent: str) -> str:
    indices = "".join(f"[{expression_text(each)}]" for each in node.indices)
    name = f"{indent}{node.name}{indices} "
    return f"{name:<{_COLUMN}}{descriptor_text(node.descriptor)}"


def descriptor_text(node: Descriptor) -> str:
    """The descriptor as tables write it: ``u(8)``, ``u(v: width)``, ``ue(v)``."""
    if node.width is None:
        return f"{node.kind}(v)"
    mark = "" if isinstance(node.width, Number) else "v: "
    return f"{node.kind}({mark}{expression_text(node.width)})"


def _assign(node: Assign) -> str:
    target = expression_text(node.target)
    if node.value is None:
        return target + node.operator
    return f"{target} {node.operator} {expression_text(node.value)}"


def _braced(head: str, body: Body, indent: str, behind: str) -> list[str]:
    return [f"{indent}{head} {{{behind}", *_body(body, indent), indent + "}"]


def _if(node: If, indent: str, behind: str) -> list[str]:
    head = f"if ({expression_text(node.condition)})"
    lines = _braced(head, inner(node.then), indent, behind)
    otherwise = inner(node.otherwise)
    if not otherwise:
        return lines
    nested = otherwise[0]
    if len(otherwise) > 1 or not isinstance(nested, If):
        lines[-1] += " else {"
        return [*lines, *_body(otherwise, indent), indent + "}"]
    own = own_lines(nested.comments, indent)
    chain = _if(nested, indent, trailing(nested.comments, indent))
    if own:
        return [*lines, *own, f"{indent}else {chain[0].lstrip()}", *chain[1:]]
    lines[-1] += f" else {chain[0].lstrip()}"
    return lines + chain[1:]


def _header(node: For) -> str:
    start = _assign(node.start) if isinstance(node.start, Assign) else ""
    condition = "" if node.condition is None else f" {_text(node.condition)}"
    step = "" if node.step is None else f" {_assign(node.step)}"
    return f"{start};{condition};{step}"


def _text(node: Expression | None) -> str:
    return "" if node is None else expression_text(node)
