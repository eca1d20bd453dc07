"""Writing expressions, types and dimensions as SDL, with no more parentheses than needed."""

from __future__ import annotations

from typing import assert_never

from . import ast

_LEVELS = (
    ("||",),
    ("&&",),
    ("|",),
    ("^",),
    ("&",),
    ("==", "!="),
    ("<", "<=", ">", ">="),
    ("<<", ">>"),
    ("+", "-"),
    ("*", "/", "%"),
)
_LEVEL = {sign: level for level, signs in enumerate(_LEVELS, 1) for sign in signs}
_UNARY = len(_LEVELS) + 1
_POSTFIX = _UNARY + 1


def expression_text(node: ast.Expression) -> str:
    """The SDL text of an expression."""
    return _text(node, 0)


def _text(node: ast.Expression, level: int) -> str:
    """The text, in parentheses if it binds more loosely than ``level``."""
    match node:
        case ast.Number():
            return node.text or str(node.value)
        case ast.FourCC():
            return fourcc_text(node)
        case ast.BitLiteral():
            return f"0b{node.bits}"
        case ast.ListLiteral():
            return "{" + ", ".join(_text(each, 0) for each in node.values) + "}"
        case ast.Name():
            return node.id
        case ast.Index():
            return f"{_text(node.base, _POSTFIX)}[{_text(node.index, 0)}]"
        case ast.Member():
            return f"{_text(node.base, _POSTFIX)}.{node.name}"
        case ast.Call():
            return node.function + arguments_text(node.arguments)
        case ast.Unary():
            operand = _text(node.operand, _UNARY)
            gap = " " if operand[:1] == node.operator else ""  # '--' is another sign
            return _wrapped(f"{node.operator}{gap}{operand}", _UNARY, level)
        case ast.Binary():
            own = _LEVEL[node.operator]
            left, right = _text(node.left, own), _text(node.right, own + 1)
            return _wrapped(f"{left} {node.operator} {right}", own, level)
        case ast.Ternary():
            condition, then = _text(node.condition, 1), _text(node.then, 0)
            text = f"{condition} ? {then} : {_text(node.otherwise, 0)}"
            return _wrapped(text, 0, level)
        case _:
            assert_never(node)


def _wrapped(text: str, own: int, level: int) -> str:
    return f"({text})" if own < level else text


def fourcc_text(node: ast.FourCC) -> str:
    """The code in quotes."""
    return f'"{node.value}"' if "'" in node.value else f"'{node.value}'"


def arguments_text(arguments: tuple[ast.Expression, ...]) -> str:
    """The arguments in parentheses."""
    return f"({', '.join(expression_text(each) for each in arguments)})"


def type_text(node: ast.TypeName) -> str:
    """The type as it was written, with its width or arguments."""
    text = node.written or node.name
    if node.width is not None:
        return f"{text}({expression_text(node.width)})"
    if node.arguments is not None:
        return text + arguments_text(node.arguments)
    return text


def dimensions_text(dimensions: tuple[ast.Dimension, ...]) -> str:
    """The dimensions, each in its brackets."""
    return "".join(_dimension(each) for each in dimensions)


def _dimension(node: ast.Dimension) -> str:
    if node.size is None:
        return "[]"
    size = expression_text(node.size)
    if node.upper is not None:
        return f"[{size} .. {expression_text(node.upper)}]"
    return f"[[{size}]]" if node.partial else f"[{size}]"
