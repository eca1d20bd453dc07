"""Trees of syntax tables made by hypothesis: only trees that some text can have."""

from __future__ import annotations

from hypothesis import strategies as st

from bmffgen.front import ast
from bmffgen.front.tables.syntax import (
    Call,
    Descriptor,
    Element,
    Statement,
    Structure,
    Tables,
    outer,
)
from front.strategies import assigns, comments, expressions, plain_names


def _varying(kind: str) -> st.SearchStrategy[Descriptor]:
    return st.builds(Descriptor, st.just(kind), expressions)


def _fixed(kind: str, *widths: int) -> st.SearchStrategy[Descriptor]:
    numbers = [ast.Number(width, str(width)) for width in widths]
    return st.builds(Descriptor, st.just(kind), st.sampled_from(numbers))


def _open(*kinds: str) -> st.SearchStrategy[Descriptor]:
    return st.builds(Descriptor, st.sampled_from(kinds))


descriptors = (
    _varying("u")
    | _varying("i")
    | _varying("f")
    | _varying("te")
    | _fixed("b", 8)
    | _fixed("flt", 16, 32, 64)
    | _fixed("ue", 0, 7)
    | _fixed("ie", 3)
    | _open("ue", "se", "ie", "st")
)
indices = st.lists(expressions, max_size=2).map(tuple)
arguments = st.lists(expressions, max_size=3).map(tuple)
elements = st.builds(Element, plain_names, descriptors, indices, comments())
calls = st.builds(Call, plain_names, arguments, comments())


@st.composite
def variables(draw: st.DrawFn) -> ast.Assign:
    """An assignment; its target has no members."""
    made = draw(assigns())
    target: ast.Expression = ast.Name(draw(plain_names))
    for _ in range(draw(st.integers(0, 2))):
        target = ast.Index(target, draw(expressions))
    return ast.Assign(target, made.operator, made.value, made.comments)


@st.composite
def steps(draw: st.DrawFn) -> ast.Assign:
    made = draw(variables())
    return ast.Assign(made.target, made.operator, made.value)


def _blocks(inner: st.SearchStrategy[Statement]) -> st.SearchStrategy[Statement]:
    bodies = st.lists(inner, max_size=2).map(tuple).map(outer)
    start = st.none() | steps()
    condition = st.none() | expressions
    return (
        st.builds(ast.If, expressions, bodies, bodies, comments())
        | st.builds(ast.For, start, condition, start, bodies, comments())
        | st.builds(ast.While, expressions, bodies, comments())
        | st.builds(ast.Do, bodies, expressions, comments())
    )


statements = st.recursive(elements | calls | variables(), _blocks, max_leaves=6)


@st.composite
def structures(draw: st.DrawFn) -> Structure:
    return Structure(
        draw(plain_names),
        tuple(draw(st.lists(plain_names, max_size=3, unique=True))),
        draw(st.lists(statements, max_size=4).map(tuple)),
        draw(comments()),
        draw(comments()) if draw(st.booleans()) else (),
    )


tables = st.builds(Tables, st.lists(structures(), max_size=3).map(tuple), st.just(()))
