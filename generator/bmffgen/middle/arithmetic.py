"""Constant arithmetic on expressions."""

from __future__ import annotations

from dataclasses import replace

from bmffgen.front import ast


def folded(expression: ast.Expression) -> ast.Expression:
    """The expression with constant arithmetic done."""
    if not isinstance(expression, ast.Binary):
        return expression
    left, right = folded(expression.left), folded(expression.right)
    if isinstance(left, ast.Number) and isinstance(right, ast.Number):
        done = _ARITHMETIC.get(expression.operator)
        if done is not None and not (expression.operator in "/%" and right.value == 0):
            return ast.Number(done(left.value, right.value), span=expression.span)
    return replace(expression, left=left, right=right)


_ARITHMETIC = {
    "+": int.__add__,
    "-": int.__sub__,
    "*": int.__mul__,
    "/": int.__floordiv__,
    "%": int.__mod__,
    "<<": int.__lshift__,
    ">>": int.__rshift__,
    "|": int.__or__,
    "&": int.__and__,
}


def simplified(
    last: ast.Expression, first: ast.Expression, extra: int
) -> ast.Expression:
    """``last - first + extra``, with constants gathered."""
    constant = extra
    base = last
    if isinstance(first, ast.Number):
        constant -= first.value
    else:
        base = ast.Binary("-", base, first, base.span)
    if (
        isinstance(base, ast.Binary)
        and base.operator in "+-"
        and isinstance(base.right, ast.Number)
    ):
        constant += base.right.value if base.operator == "+" else -base.right.value
        base = base.left
    if constant == 0:
        return base
    operator = "+" if constant > 0 else "-"
    return folded(ast.Binary(operator, base, ast.Number(abs(constant)), last.span))
