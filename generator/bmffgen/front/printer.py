"""Writing a syntax tree as SDL in one canonical layout: four blanks, a member a line.

Reading the result gives an equal tree (places in the text aside).
"""

from __future__ import annotations

from typing import assert_never

from . import ast
from .printer_comments import own_lines, trailing
from .printer_expressions import (
    arguments_text,
    dimensions_text,
    expression_text,
    fourcc_text,
    type_text,
)

Node = ast.Specification | ast.Declaration | ast.Statement | ast.Expression

_EXPRESSIONS = (
    ast.Number
    | ast.FourCC
    | ast.BitLiteral
    | ast.ListLiteral
    | ast.Name
    | ast.Index
    | ast.Member
    | ast.Call
    | ast.Unary
    | ast.Binary
    | ast.Ternary
)


def to_sdl(node: Node) -> str:
    """The SDL text of a specification, declaration, statement or expression.

    An expression has no line end, everything else ends with one.
    """
    if isinstance(node, _EXPRESSIONS):
        return expression_text(node)
    if isinstance(node, ast.Specification):
        parts = ["\n".join(_declaration(each)) for each in node.declarations]
        if node.comments:
            parts.append("\n".join(own_lines(node.comments, "")))
        return "\n\n".join(parts) + "\n" if parts else ""
    if isinstance(node, ast.ClassDeclaration | ast.Headless):
        return "\n".join(_declaration(node)) + "\n"
    return "\n".join(_statement(node, "")) + "\n"


# ---------------------------------------------------------------------------- declarations


def _declaration(node: ast.Declaration) -> list[str]:
    lines = own_lines(node.comments, "")
    behind = trailing(node.comments, "")
    if isinstance(node, ast.Headless):
        return [*lines, "{" + behind, *_body(node.body, ""), "}"]
    lines.append(f"{_header(node)} {{{behind}")
    lines += _body(node.body, "")
    lines += own_lines(node.closing, "    ")
    lines.append("}" + trailing(node.closing, ""))
    return lines


def _header(node: ast.ClassDeclaration) -> str:
    words: list[str] = []
    if node.aligned is not None:
        words.append(f"aligned({node.aligned})")
    if node.expandable is True:
        words.append("expandable")
    elif node.expandable is not False:
        words.append(f"expandable({expression_text(node.expandable)})")
    if node.abstract:
        words.append("abstract")
    name = node.name
    if node.formals is not None:
        name += f"({', '.join(_formal(each) for each in node.formals)})"
    words += ["class", name]
    if node.base is not None:
        words += ["extends", _base(node.base)]
    if node.tag is not None:
        words += [":", _tag(node.tag)]
    return " ".join(words)


def _formal(formal: ast.Formal) -> str:
    if formal.literal is not None:
        return fourcc_text(formal.literal)
    words = ["optional"] if formal.optional else []
    name = formal.name or ""
    if formal.type is None:
        words.append(name)
    else:
        words += [type_text(formal.type), name + dimensions_text(formal.dimensions)]
    return " ".join(words)


def _base(base: ast.Base) -> str:
    if base.arguments is None:
        return base.name
    given = ", ".join(_argument(each) for each in base.arguments)
    return f"{base.name}({given})"


def _argument(argument: ast.Argument) -> str:
    value = " or ".join(expression_text(each) for each in argument.values)
    return f"{argument.name} = {value}" if argument.name is not None else value


def _tag(tag: ast.Tag) -> str:
    values = ", ".join(_range(low, high) for low, high in tag.values)
    return f"bit({expression_text(tag.width)}) {tag.name} = {values}"


def _range(low: ast.Expression, high: ast.Expression | None) -> str:
    text = expression_text(low)
    return text if high is None else f"{text} .. {expression_text(high)}"


# ------------------------------------------------------------------------------ statements


def _body(body: tuple[ast.Statement, ...], indent: str) -> list[str]:
    """The statements of a block one step further in."""
    inner = indent + "    "
    lines: list[str] = []
    before: ast.Statement | None = None
    for statement in body:
        open_do = isinstance(before, ast.Do) and before.condition is None
        if open_do and isinstance(statement, ast.While):
            lines.append(inner + ";")  # or the loop would become the end of the do
        lines += _statement(statement, inner)
        before = statement
    return lines


def _statement(node: ast.Statement, indent: str) -> list[str]:
    lines = own_lines(node.comments, indent)
    behind = trailing(node.comments, indent)
    match node:
        case ast.Field():
            lines.append(f"{indent}{_field(node)};{behind}")
        case ast.Variable():
            lines.append(f"{indent}{_variable(node)};{behind}")
        case ast.Assign():
            lines.append(f"{indent}{_assign(node)};{behind}")
        case ast.If():
            lines += _if(node, indent, behind)
        case ast.For():
            head = f"for ({_for_header(node)})"
            lines += _braced(head, node.body, indent, behind)
        case ast.While():
            head = f"while ({expression_text(node.condition)})"
            lines += _braced(head, node.body, indent, behind)
        case ast.Do():
            lines += _braced("do", node.body, indent, behind)
            if node.condition is not None:
                lines[-1] += f" while ({expression_text(node.condition)});"
        case ast.Repeat():
            lines += _braced("", node.body, indent, behind)
            lines[-1] += dimensions_text((node.dimension,))
        case ast.Switch():
            lines += _switch(node, indent, behind)
        case _:
            assert_never(node)
    return lines


def _braced(
    head: str, body: tuple[ast.Statement, ...], indent: str, behind: str
) -> list[str]:
    opening = f"{head} {{" if head else "{"
    return [indent + opening + behind, *_body(body, indent), indent + "}"]


def _if(node: ast.If, indent: str, behind: str) -> list[str]:
    head = f"if ({expression_text(node.condition)})"
    lines = _braced(head, node.then, indent, behind)
    if not node.otherwise:
        return lines
    nested = node.otherwise[0]
    if len(node.otherwise) > 1 or not isinstance(nested, ast.If):
        lines[-1] += " else {"
        return [*lines, *_body(node.otherwise, indent), indent + "}"]
    own = own_lines(nested.comments, indent)
    chain = _if(nested, indent, trailing(nested.comments, indent))
    if own:
        return [*lines, *own, f"{indent}else {chain[0].lstrip()}", *chain[1:]]
    lines[-1] += f" else {chain[0].lstrip()}"
    return lines + chain[1:]


def _switch(node: ast.Switch, indent: str, behind: str) -> list[str]:
    inner = indent + "    "
    lines = [f"{indent}switch ({expression_text(node.subject)}) {{{behind}"]
    for case in node.cases:
        lines += [f"{inner}case {expression_text(each)}:" for each in case.values]
        if not case.values:
            lines.append(f"{inner}default:")
        lines += _body(case.body, inner)
        if case.breaks:
            lines.append(f"{inner}    break;")
    return [*lines, indent + "}"]


def _for_header(node: ast.For) -> str:
    start = ""
    if isinstance(node.start, ast.Assign):
        start = _assign(node.start)
    elif node.start is not None:
        start = _variable(node.start)
    condition = "" if node.condition is None else f" {expression_text(node.condition)}"
    step = "" if node.step is None else f" {_assign(node.step)}"
    return f"{start};{condition};{step}"


def _assign(node: ast.Assign) -> str:
    target = expression_text(node.target)
    if node.value is None:
        return target + node.operator
    return f"{target} {node.operator} {expression_text(node.value)}"


def _variable(node: ast.Variable) -> str:
    words = [*node.qualifiers, type_text(node.type)]
    text = " ".join(words) + " " + ", ".join(node.names)
    text += dimensions_text(node.dimensions)
    if node.initial is not None:
        text += f" = {expression_text(node.initial)}"
    return text


def _field(node: ast.Field) -> str:
    text = " ".join([*node.qualifiers, type_text(node.type)])
    text += dimensions_text(node.type_dimensions)
    if node.lookahead:
        text += "*"
    if node.name is not None:
        text += f" {node.name}"
        if node.name_arguments is not None:
            text += arguments_text(node.name_arguments)
        text += dimensions_text(node.name_dimensions)
    if node.initial is not None:
        text += f" = {_range(node.initial, node.upper)}"
    return text
