"""How a ``for`` counts."""

from __future__ import annotations

from bmffgen.front import ast
from bmffgen.middle.arithmetic import folded, simplified
from bmffgen.middle.problem import fail


def loop_start(statement: ast.For) -> tuple[str, ast.Expression]:
    """The loop's variable and its first value."""
    start = statement.start
    if isinstance(start, ast.Variable) and start.initial is not None:
        return start.names[0], folded(start.initial)
    if isinstance(start, ast.Assign) and isinstance(start.target, ast.Name):
        return start.target.id, folded(start.value or ast.Number(0))
    raise fail("the loop has no variable with a first value", statement.span)


def constant_step(statement: ast.For) -> bool:
    """Whether the variable changes by a constant."""
    step = statement.step
    if step is None or step.operator in ("++", "--"):
        return True
    return step.operator in ("+=", "-=") and isinstance(step.value, ast.Number)


def loop_step(statement: ast.For) -> int:
    """By how much the variable changes."""
    step = statement.step
    if step is None or step.operator == "++":
        return 1
    if step.operator == "--":
        return -1
    value = step.value
    if step.operator in ("+=", "-=") and isinstance(value, ast.Number):
        return value.value if step.operator == "+=" else -value.value
    raise fail("the loop's step must be a constant", statement.span)


def loop_count(
    statement: ast.For, variable: str, start: ast.Expression, step: int
) -> tuple[ast.Expression | None, ast.Expression | None]:
    """How often the loop runs, or the condition under which it goes on."""
    test = statement.condition
    if test is None:
        return None, None
    plain = (
        isinstance(test, ast.Binary)
        and isinstance(test.left, ast.Name)
        and test.left.id == variable
        and test.operator in (("<", "<=") if step > 0 else (">", ">="))
        and abs(step) == 1
    )
    if not plain:
        return None, test
    assert isinstance(test, ast.Binary)
    first, last = (start, test.right) if step > 0 else (test.right, start)
    extra = 1 if test.operator in ("<=", ">=") else 0
    return simplified(last, first, extra), None
