"""A short text of a syntax tree, written without the printer, for expectations in cases."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from bmffgen.front import ast

_HIDDEN = {"span", "block", "written"}


def expression(node: Any) -> str:
    """An expression in prefix form."""
    match node:
        case ast.Number(text=text):
            return text
        case ast.FourCC(value=code):
            return f"'{code}'"
        case ast.BitLiteral(bits=bits):
            return f"0b{bits}"
        case ast.Name(id=name):
            return name
        case ast.ListLiteral(values=values):
            return "{" + " ".join(map(expression, values)) + "}"
        case ast.Index(base=base, index=index):
            return f"([] {expression(base)} {expression(index)})"
        case ast.Member(base=base, name=name):
            return f"(. {expression(base)} {name})"
        case ast.Call(function=function, arguments=arguments):
            return "(call " + " ".join([function, *map(expression, arguments)]) + ")"
        case ast.Unary(operator=sign, operand=operand):
            return f"({sign} {expression(operand)})"
        case ast.Binary(operator=sign, left=left, right=right):
            return f"({sign} {expression(left)} {expression(right)})"
        case ast.Ternary(condition=condition, then=then, otherwise=otherwise):
            parts = " ".join(map(expression, (condition, then, otherwise)))
            return f"(? {parts})"
        case ast.Dimension(size=None):
            return "[]"
        case ast.Dimension(size=size, upper=upper, partial=partial):
            inner = expression(size) + (f"..{expression(upper)}" if upper else "")
            return f"[[{inner}]]" if partial else f"[{inner}]"
        case ast.TypeName(name=name, width=width, arguments=arguments):
            text = name if width is None else f"{name}:{expression(width)}"
            if arguments is not None:
                text += "(" + ", ".join(map(expression, arguments)) + ")"
            return text
        case ast.Comment(text=text, own_line=own_line):
            return f"{'^' if own_line else '<'}{text!r}"
        case tuple():
            return "(" + ", ".join(map(value, node)) + ")"
    return repr(node)


def value(node: Any) -> str:
    """A field of a node that is no statement list."""
    if isinstance(node, ast.Formal | ast.Argument | ast.Base | ast.Tag):
        return node_line(node)
    if isinstance(node, ast.Assign | ast.Variable):
        return f"<{node_line(node)}>"
    return node if isinstance(node, str) else expression(node)


def _statements(node: Any) -> bool:
    statements = ast.ClassDeclaration | ast.Headless | ast.Case
    if not isinstance(node, tuple) or not node:
        return False
    plain = ast.Field | ast.Variable | ast.Assign | ast.If | ast.For | ast.While
    return isinstance(node[0], plain | ast.Do | ast.Repeat | ast.Switch | statements)


def node_line(node: Any) -> str:
    """A node without its statement lists, in one line."""
    assert is_dataclass(node)
    words = [type(node).__name__.removesuffix("Declaration")]
    for each in fields(node):
        content = getattr(node, each.name)
        if each.name in _HIDDEN or _statements(content):
            continue
        if each.default is not MISSING and content == each.default:
            continue
        if content == () and each.name in ("body", "declarations", "cases", "then"):
            continue
        words.append(f"{each.name}={value(content)}")
    return " ".join(words)


def summary(node: Any, indent: str = "") -> list[str]:
    """A node and the statements below it, a line each."""
    lines = [] if isinstance(node, ast.Specification) else [indent + node_line(node)]
    inner = indent if isinstance(node, ast.Specification) else indent + "  "
    for each in fields(node):
        content = getattr(node, each.name)
        if _statements(content):
            if each.name == "otherwise":
                lines.append(indent + "Else")
            for child in content:
                lines += summary(child, inner)
    if isinstance(node, ast.Specification) and node.comments:
        lines.append("comments=" + expression(node.comments))
    return lines
