"""What building a syntax tree needs between the parse tree and the nodes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar, cast

from lark import v_args

from . import ast

BuilderClass = TypeVar("BuilderClass", bound=type[Any])


def with_places(builder: BuilderClass) -> BuilderClass:
    """A class of tree methods that are handed the place of their tree, too."""
    return cast(BuilderClass, v_args(meta=True)(builder))


@dataclass(frozen=True, slots=True)
class Head:
    """``[unsigned] name [(arguments)] [dimensions]``, before it is known what it is."""

    sign: str | None
    name: str
    arguments: tuple[ast.Expression, ...] | None
    dimensions: tuple[ast.Dimension, ...]
    span: ast.Span


@dataclass(frozen=True, slots=True)
class Declarator:
    """``name [(arguments)] [dimensions]``."""

    name: str
    arguments: tuple[ast.Expression, ...] | None
    dimensions: tuple[ast.Dimension, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A compound statement; its statements join those around it."""

    body: tuple[ast.Statement, ...]
    breaks: bool
    span: ast.Span


@dataclass(frozen=True, slots=True)
class Break:
    """``break;``: it may only end a case."""

    span: ast.Span


@dataclass(frozen=True, slots=True)
class Extends:
    """``extends …``, apart from the expressions around it."""

    base: ast.Base


@dataclass(frozen=True, slots=True)
class Modifier:
    """A word before ``class`` and its value in parentheses."""

    name: str
    value: ast.Expression | None


@dataclass(frozen=True, slots=True)
class Initial:
    """What stands behind ``=``: a value, or a range of values."""

    value: ast.Expression
    upper: ast.Expression | None
