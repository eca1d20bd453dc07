"""What published syntax uses and ISO/IEC 14496-34 does not allow.

Each finding is a warning with a sentence that says what ISO/IEC 14496-34 wants instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from . import ast
from .diagnostics import Diagnostic, source_line
from .walk import expressions, parts, statements

Found: TypeAlias = Iterator[tuple[str, ast.Span]]

_RESERVED = frozenset(
    [
        "abstract",
        "aligned",
        "base64string",
        "bit",
        "break",
        "case",
        "class",
        "computed",
        "const",
        "default",
        "do",
        "else",
        "expandable",
        "extends",
        "float",
        "for",
        "if",
        "int",
        "legacy",
        "lengthof",
        "map",
        "reserved",
        "switch",
        "unsigned",
        "utf16string",
        "utf8list",
        "utf8string",
        "utfstring",
        "while",
    ]
)

_TYPES = {
    "char": "write 'unsigned int(8)', or one of the string types",
    "string": "write 'utf8string'",
    "boxstring": "write 'utf8string' for a text that ends with its box",
}

_OPERATORS = {
    "!": "compare with 0",
    "~": "write the value with its bits inverted",
    "^": "express it with '&' and '|'",
}


def strict_findings(
    specification: ast.Specification, text: str = ""
) -> tuple[Diagnostic, ...]:
    """The findings in the order of the text; ``text`` gives them their source lines."""
    found: list[tuple[str, ast.Span]] = []
    for declaration in specification.declarations:
        found += _declaration(declaration)
    found += _comments(specification.comments)
    found.sort(key=lambda each: (each[1].line, each[1].column))
    return tuple(
        Diagnostic("warning", message, span, source_line(text, span.line))
        for message, span in found
    )


def _declaration(node: ast.Declaration) -> Found:
    yield from _comments(node.comments)
    if isinstance(node, ast.Headless):
        yield "a block has no name: write 'class Name { … }'", node.span
    else:
        yield from _comments(node.closing)
        yield from _name(node.name, node.span)
        yield from _formals(node)
        if node.base is not None and node.base.arguments is not None:
            yield from _arguments(node.base)
    for statement in statements(node.body):
        yield from _comments(statement.comments)
        yield from _statement(statement)
        for expression in expressions(statement):
            yield from _expression(expression)


def _comments(comments: tuple[ast.Comment, ...]) -> Found:
    for comment in comments:
        if comment.block:
            yield "a comment begins with '//' and ends with the line", comment.span


def _name(name: str, span: ast.Span) -> Found:
    if name.lower() in _RESERVED:
        yield f"'{name}' is a word of the language: the name must be another", span


# ------------------------------------------------------------------------- class headers


def _formals(node: ast.ClassDeclaration) -> Found:
    if node.formals is None:
        return
    if not node.formals:
        yield "a class without parameters has no parentheses: leave '()' out", node.span
    for formal in node.formals:
        if formal.literal is not None:
            code = formal.literal.value
            yield f"'{code}' is a value: a parameter has a type and a name", formal.span
        elif formal.type is None:
            sentence = (
                f"the parameter '{formal.name}' needs a type in front of its name"
            )
            yield sentence, formal.span
        elif formal.type.width is not None:
            kind = formal.type.written
            sentence = f"the type of a parameter has no width: '{kind} {formal.name}'"
            yield sentence, formal.span
        if formal.optional:
            yield "a parameter is never optional: every value is given", formal.span
        if formal.type is not None:
            yield from _type(formal.type, formal.span)
        if formal.name is not None:
            yield from _name(formal.name, formal.span)


def _arguments(base: ast.Base) -> Found:
    if not base.arguments:
        yield f"without values no parentheses follow: 'extends {base.name}'", base.span
    for argument in base.arguments or ():
        if argument.name is not None:
            sentence = f"values are given by place: leave '{argument.name} =' out"
            yield sentence, argument.span
        if len(argument.values) > 1:
            sentence = "a parameter has one value: write one class for each code"
            yield sentence, argument.span
        for value in argument.values:
            yield from _expression(value)


# ----------------------------------------------------------------------------- statements


def _statement(node: ast.Statement) -> Found:
    match node:
        case ast.Field():
            yield from _field(node)
        case ast.Variable():
            yield from _variable(node)
        case ast.Assign():
            yield from _assign(node)
        case ast.For(start=start, step=step):
            if isinstance(start, ast.Variable):
                yield from _variable(start)
            for part in (start, step):
                if isinstance(part, ast.Assign):
                    yield from _assign(part)
        case ast.Do(condition=None):
            yield "'do' needs its condition: 'while (…);' behind the block", node.span
        case ast.Repeat():
            yield "a block has no dimension: repeat it with 'for'", node.span
        case _:
            pass


def _assign(node: ast.Assign) -> Found:
    sign = node.operator
    if len(sign) > 1 and sign not in ("++", "--"):
        sentence = f"'{sign}' is no operator: write 'x = x {sign[:-1]} …'"
        yield sentence, node.span


def _variable(node: ast.Variable) -> Found:
    if "computed" not in node.qualifiers:
        first = node.names[0]
        sentence = f"a variable without bits is 'computed {node.type.written} {first}'"
        yield sentence, node.span
    if len(node.names) > 1:
        yield "each variable has a declaration of its own", node.span
    yield from _type(node.type, node.span)
    for name in node.names:
        yield from _name(name, node.span)


def _field(node: ast.Field) -> Found:
    if "template" in node.qualifiers:
        yield "'template' is no word of the language: leave it out", node.span
    if "optional" in node.qualifiers:
        yield "'optional' is no word of the language: use 'if'", node.span
    yield from _type(node.type, node.span)
    if node.name is None:
        kind = node.type.written
        yield f"a member has a name: '{kind} name;'", node.span
        if node.type_dimensions:
            yield "a dimension stands behind the name of the member", node.span
        return
    if node.type_dimensions:
        sentence = f"the dimension stands behind the name: '{node.name}[…]'"
        yield sentence, node.span
    if node.name_arguments is not None:
        yield f"no parentheses follow a name: '{node.name}'", node.span
    yield from _name(node.name, node.span)


def _type(kind: ast.TypeName, span: ast.Span) -> Found:
    if kind.written == "uint":
        yield "'uint' is written 'unsigned int'", span
    elif kind.name.startswith("signed "):
        yield "'signed int' is written 'int'", span
    elif kind.name in _TYPES:
        yield f"there is no type '{kind.name}': {_TYPES[kind.name]}", span
    if kind.arguments == ():
        sentence = f"without values no parentheses follow a class: '{kind.written}'"
        yield sentence, span


def _expression(expression: ast.Expression) -> Found:
    for part in parts(expression):
        match part:
            case ast.Call(function="lengthof"):
                pass
            case ast.Call(function=function):
                sentence = f"there are no functions: compute what '{function}' gives"
                yield sentence, part.span
            case ast.Unary(operator=sign) | ast.Binary(operator=sign):
                if sign in _OPERATORS:
                    yield f"'{sign}' is no operator: {_OPERATORS[sign]}", part.span
            case ast.Ternary():
                yield "'? :' is no operator: use 'if' and 'else'", part.span
            case _:
                pass
