"""Whether two Python texts are the same program, however they are laid out."""

from __future__ import annotations

import ast
import inspect
from typing import Any


def same_program(one: str, other: str) -> bool:
    """Whether two texts have equal statements, docstrings included; layout does not count."""
    if one == other:
        return True
    pairs: list[tuple[Any, Any]] = [(_body(ast.parse(one)), _body(ast.parse(other)))]
    while pairs:
        mine, theirs = pairs.pop()
        if type(mine) is not type(theirs):
            return False
        if isinstance(mine, ast.AST):
            if isinstance(mine, _DOCUMENTED):
                pairs.append((_body(mine), _body(theirs)))
            pairs.extend(
                (getattr(mine, name, None), getattr(theirs, name, None))
                for name in mine._fields
                if name != "body" or not isinstance(mine, _DOCUMENTED)
            )
        elif isinstance(mine, list):
            if len(mine) != len(theirs):
                return False
            pairs.extend(zip(mine, theirs, strict=True))
        elif mine != theirs:
            return False
    return True


_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def _body(node: Any) -> list[Any]:
    """The statements of a body; a docstring without the indentation of its lines."""
    body: list[Any] = node.body
    first = body[0] if body else None
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        text = first.value.value
        if isinstance(text, str):
            return [inspect.cleandoc(text).strip(), *body[1:]]
    return body
