"""Walking over statements and expressions of the syntax tree."""

from __future__ import annotations

from collections.abc import Iterator

from . import ast


def statements(body: tuple[ast.Statement, ...]) -> Iterator[ast.Statement]:
    """Every statement of a block, outer ones before inner ones, in the order of the text."""
    for statement in body:
        yield statement
        match statement:
            case ast.If(then=then, otherwise=otherwise):
                yield from statements(then)
                yield from statements(otherwise)
            case ast.For() | ast.While() | ast.Do() | ast.Repeat():
                yield from statements(statement.body)
            case ast.Switch(cases=cases):
                for case in cases:
                    yield from statements(case.body)
            case _:
                pass


def expressions(statement: ast.Statement) -> Iterator[ast.Expression]:
    """The expressions a statement itself holds (not those of statements inside it)."""
    match statement:
        case ast.Field():
            yield from _of_field(statement)
        case ast.Variable():
            yield from _of_type(statement.type)
            yield from _of_dimensions(statement.dimensions)
            yield from _present(statement.initial)
        case ast.Assign():
            yield statement.target
            yield from _present(statement.value)
        case ast.If() | ast.While():
            yield statement.condition
        case ast.For():
            for part in (statement.start, statement.step):
                if part is not None:
                    yield from expressions(part)
            yield from _present(statement.condition)
        case ast.Do():
            yield from _present(statement.condition)
        case ast.Repeat():
            yield from _of_dimensions((statement.dimension,))
        case ast.Switch():
            yield statement.subject
            for case in statement.cases:
                yield from case.values


def _of_field(field: ast.Field) -> Iterator[ast.Expression]:
    yield from _of_type(field.type)
    yield from _of_dimensions(field.type_dimensions + field.name_dimensions)
    yield from field.name_arguments or ()
    yield from _present(field.initial, field.upper)


def _of_type(kind: ast.TypeName) -> Iterator[ast.Expression]:
    yield from _present(kind.width)
    yield from kind.arguments or ()


def _of_dimensions(dimensions: tuple[ast.Dimension, ...]) -> Iterator[ast.Expression]:
    for dimension in dimensions:
        yield from _present(dimension.size, dimension.upper)


def _present(*given: ast.Expression | None) -> Iterator[ast.Expression]:
    return (each for each in given if each is not None)


def parts(expression: ast.Expression) -> Iterator[ast.Expression]:
    """An expression and all expressions inside it."""
    yield expression
    inner: tuple[ast.Expression, ...] = ()
    match expression:
        case ast.ListLiteral(values=values):
            inner = values
        case ast.Index(base=base, index=index):
            inner = (base, index)
        case ast.Member(base=base):
            inner = (base,)
        case ast.Call(arguments=arguments):
            inner = arguments
        case ast.Unary(operand=operand):
            inner = (operand,)
        case ast.Binary(left=left, right=right):
            inner = (left, right)
        case ast.Ternary(condition=condition, then=then, otherwise=otherwise):
            inner = (condition, then, otherwise)
        case _:
            pass
    for each in inner:
        yield from parts(each)
