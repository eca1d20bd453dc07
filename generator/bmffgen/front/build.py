"""From the parse tree to the syntax tree; comments are attached later."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from lark import Token, Transformer, Tree, v_args
from lark.tree import Meta

from . import ast
from .diagnostics import SdlError, error

Node: TypeAlias = Any  # lark hands down children of every kind

ELEMENTARY = frozenset({"int", "uint", "bit", "float", "double"})
_VARIABLE_TYPES = frozenset({"int", "unsigned int", "signed int", "float", "double"})


@dataclass(frozen=True, slots=True)
class _Head:
    """``[unsigned] name [(arguments)] [dimensions]``, before it is known what it is."""

    sign: str | None
    name: str
    arguments: tuple[ast.Expression, ...] | None
    dimensions: tuple[ast.Dimension, ...]
    span: ast.Span


@dataclass(frozen=True, slots=True)
class _Declarator:
    """``name [(arguments)] [dimensions]``."""

    name: str
    arguments: tuple[ast.Expression, ...] | None
    dimensions: tuple[ast.Dimension, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    """A compound statement; its statements join those around it."""

    body: tuple[ast.Statement, ...]
    breaks: bool
    span: ast.Span


@dataclass(frozen=True, slots=True)
class _Break:
    """``break;``: it may only end a case."""

    span: ast.Span


@dataclass(frozen=True, slots=True)
class _Base:
    base: ast.Base


@dataclass(frozen=True, slots=True)
class _Modifier:
    name: str
    value: ast.Expression | None


@dataclass(frozen=True, slots=True)
class _Initial:
    value: ast.Expression
    upper: ast.Expression | None


@v_args(meta=True)
class Builder(Transformer[Token, Any]):
    """Builds the nodes of one text; ``file`` and ``text`` are for spans and errors."""

    def __init__(self, file: str, text: str, first_line: int = 1) -> None:
        super().__init__()
        self.file = file
        self.text = text
        self.shift = first_line - 1

    # -- places and errors

    def span(self, meta: Meta | Token) -> ast.Span:
        """The place of a tree or token."""
        if isinstance(meta, Meta) and meta.empty:
            return ast.Span(self.file, 1 + self.shift, 1, 1 + self.shift, 1)
        line, end_line = meta.line or 1, meta.end_line or 1
        column, end_column = meta.column or 1, meta.end_column or 1
        return ast.Span(
            self.file, line + self.shift, column, end_line + self.shift, end_column
        )

    def error(self, message: str, span: ast.Span) -> SdlError:
        """The exception for an error at ``span``."""
        here = replace(span, line=span.line - self.shift)
        found = error(message, here, self.text).diagnostics[0]
        return SdlError(replace(found, span=span))

    def statements(self, children: list[Node]) -> tuple[ast.Statement, ...]:
        """Statements without compound brackets; a ``break`` among them is an error."""
        body, breaks = self._flat(children)
        if breaks:
            found = self.error(
                "'break' may only be the last statement of a case", breaks
            )
            raise found
        return body

    def _flat(
        self, children: list[Node]
    ) -> tuple[tuple[ast.Statement, ...], ast.Span | None]:
        """The statements, and the place of the ``break`` that ends them, if any."""
        body: list[ast.Statement] = []
        breaks: ast.Span | None = None
        for child in children:
            if breaks and child is not None:
                raise self.error("nothing can follow 'break' in a case", breaks)
            if isinstance(child, _Break):
                breaks = child.span
            elif isinstance(child, _Block):
                body.extend(child.body)
                breaks = child.span if child.breaks else None
            elif isinstance(child, tuple):
                body.extend(child)
            elif child is not None:
                body.append(child)
        return tuple(body), breaks

    # -- declarations

    def specification(self, meta: Meta, children: list[Node]) -> ast.Specification:
        return ast.Specification(tuple(children), (), self.file)

    def class_declaration(
        self, meta: Meta, children: list[Node]
    ) -> ast.ClassDeclaration:
        modifiers = {c.name: c.value for c in children if isinstance(c, _Modifier)}
        rest = [c for c in children if not isinstance(c, _Modifier)]
        name, rest = str(rest[0]), rest[1:]
        formals: tuple[ast.Formal, ...] | None = None
        if rest and isinstance(rest[0], list):
            formals, rest = tuple(rest[0]), rest[1:]
        base = next((c.base for c in rest if isinstance(c, _Base)), None)
        tag = next((c for c in rest if isinstance(c, ast.Tag)), None)
        body = [c for c in rest if not isinstance(c, _Base | ast.Tag)]
        return ast.ClassDeclaration(
            name=name,
            body=self.statements(body),
            formals=formals,
            base=base,
            aligned=self._aligned(modifiers, meta),
            abstract="abstract" in modifiers,
            expandable=(
                (modifiers["expandable"] or True)
                if "expandable" in modifiers
                else False
            ),
            tag=tag,
            span=self.span(meta),
        )

    def _aligned(
        self, modifiers: dict[str, ast.Expression | None], meta: Meta
    ) -> int | None:
        if "aligned" not in modifiers:
            return None
        value = modifiers["aligned"]
        if value is None:
            return 8
        if not isinstance(value, ast.Number):
            raise self.error("an alignment is a number of bits", self.span(meta))
        return value.value

    def modifier(self, meta: Meta, children: list[Node]) -> _Modifier:
        value = children[1] if len(children) > 1 else None
        return _Modifier(str(children[0]), value)

    def formals(self, meta: Meta, children: list[Node]) -> list[Node]:
        return [child for child in children if child is not None]

    def formal_literal(self, meta: Meta, children: list[Node]) -> ast.Formal:
        return ast.Formal(
            None, literal=self._fourcc(children[0]), span=self.span(meta)
        )

    def formal(self, meta: Meta, children: list[Node]) -> ast.Formal:
        optional = isinstance(children[0], Token)
        head, declarator = children[1:] if optional else children
        span = self.span(meta)
        if declarator is None:
            plain = head.sign is None and head.arguments is None
            if not plain or head.dimensions:
                raise self.error("this parameter has a type and no name", span)
            return ast.Formal(head.name, optional=optional, span=span)
        dimensions = head.dimensions + declarator.dimensions
        return ast.Formal(
            declarator.name, self._type(head), None, dimensions, optional, span
        )

    def base(self, meta: Meta, children: list[Node]) -> _Base:
        name, *rest = children
        # maybe_placeholders: no parentheses leave (None,) as empty ones do, so look.
        given = tuple(child for child in rest if child is not None)
        last = self._character_at_end(meta)
        arguments = given if given or last == ")" else None
        return _Base(ast.Base(str(name), arguments, self.span(meta)))

    def _character_at_end(self, meta: Meta) -> str:
        return self.text[meta.end_pos - 1]

    def argument(self, meta: Meta, children: list[Node]) -> ast.Argument:
        name, value = children
        values = value if isinstance(value, tuple) else (value,)
        return ast.Argument(
            values, str(name) if name is not None else None, self.span(meta)
        )

    def fourcc_choice(
        self, meta: Meta, children: list[Node]
    ) -> tuple[ast.FourCC, ...]:
        return tuple(self._fourcc(child) for child in children)

    def tag(self, meta: Meta, children: list[Node]) -> ast.Tag:
        head, name, *values = children
        if head.name != "bit" or head.arguments is None or len(head.arguments) != 1:
            raise self.error(
                "a class identifier has the type bit(n)", self.span(meta)
            )
        return ast.Tag(head.arguments[0], str(name), tuple(values), self.span(meta))

    def value_range(
        self, meta: Meta, children: list[Node]
    ) -> tuple[ast.Expression, ast.Expression | None]:
        return children[0], children[1]

    def headless(self, meta: Meta, children: list[Node]) -> ast.Headless:
        return ast.Headless(self.statements(children), span=self.span(meta))

    # -- statements

    def block(self, meta: Meta, children: list[Node]) -> _Block:
        body, breaks = self._flat(children)
        return _Block(body, breaks is not None, self.span(meta))

    def empty(self, meta: Meta, children: list[Node]) -> tuple[ast.Statement, ...]:
        return ()

    def break_statement(self, meta: Meta, children: list[Node]) -> _Break:
        return _Break(self.span(meta))

    def if_only(self, meta: Meta, children: list[Node]) -> ast.If:
        condition, then = children
        return ast.If(condition, self.statements([then]), span=self.span(meta))

    def if_else(self, meta: Meta, children: list[Node]) -> ast.If:
        condition, then, otherwise = children
        return ast.If(
            condition,
            self.statements([then]),
            self.statements([otherwise]),
            span=self.span(meta),
        )

    def for_loop(self, meta: Meta, children: list[Node]) -> ast.For:
        (start, condition, step), body = children
        return ast.For(
            start, condition, step, self.statements([body]), span=self.span(meta)
        )

    def for_header(
        self, meta: Meta, children: list[Node]
    ) -> tuple[Node, Node, Node]:
        parts = dict(children)
        return parts.get("start"), parts.get("condition"), parts.get("step")

    def for_condition(
        self, meta: Meta, children: list[Node]
    ) -> tuple[str, ast.Expression]:
        return "condition", children[0]

    def for_step(self, meta: Meta, children: list[Node]) -> tuple[str, Node]:
        return "step", children[0]

    def for_start(self, meta: Meta, children: list[Node]) -> tuple[str, Node]:
        if not isinstance(children[0], _Head):
            return "start", children[0]
        head, declarator, initial = children
        variable = ast.Variable(
            self._type(head), (declarator.name,), initial, span=self.span(meta)
        )
        return "start", variable

    def while_loop(self, meta: Meta, children: list[Node]) -> ast.While:
        condition, body = children
        return ast.While(condition, self.statements([body]), span=self.span(meta))

    def do_while(self, meta: Meta, children: list[Node]) -> ast.Do:
        body, condition = children
        return ast.Do(self.statements([body]), condition, span=self.span(meta))

    def do_open(self, meta: Meta, children: list[Node]) -> ast.Do:
        return ast.Do(self.statements(children), None, span=self.span(meta))

    def repeat(self, meta: Meta, children: list[Node]) -> ast.Repeat:
        body, size = children
        dimension = ast.Dimension(size, span=size.span)
        return ast.Repeat(
            self.statements([body]), dimension, span=self.span(meta)
        )

    def switch(self, meta: Meta, children: list[Node]) -> ast.Switch:
        subject, *cases = children
        merged: list[ast.Case] = []
        for case in cases:
            before = merged[-1] if merged else None
            falls = before and before.values and not before.body and not before.breaks
            if before and falls and case.values:
                values = before.values + case.values
                span = replace(
                    before.span,
                    end_line=case.span.end_line,
                    end_column=case.span.end_column,
                )
                merged[-1] = replace(case, values=values, span=span)
            else:
                merged.append(case)
        return ast.Switch(subject, tuple(merged), span=self.span(meta))

    def case(self, meta: Meta, children: list[Node]) -> ast.Case:
        count = next(
            (i for i, c in enumerate(children) if not self._is_expression(c)),
            len(children),
        )
        body, breaks = self._flat(children[count:])
        values = tuple(children[:count])
        return ast.Case(values, body, breaks is not None, self.span(meta))

    def case_default(self, meta: Meta, children: list[Node]) -> ast.Case:
        body, breaks = self._flat(children)
        return ast.Case((), body, breaks is not None, self.span(meta))

    @staticmethod
    def _is_expression(node: Node) -> bool:
        return isinstance(
            node,
            ast.Number
            | ast.FourCC
            | ast.BitLiteral
            | ast.Name
            | ast.Index
            | ast.Member
            | ast.Call
            | ast.Unary
            | ast.Binary
            | ast.Ternary,
        )

    def target(self, meta: Meta, children: list[Node]) -> Node:
        """A place to assign to; a bare type stays a head (``unsigned int(8) = 0``)."""
        head, *rest = children
        if head.sign is not None or head.arguments is not None:
            if rest:
                raise self.error("a type has no parts", head.span)
            return head
        place = self._indexed(ast.Name(head.name, head.span), head.dimensions)
        for part in rest:
            if isinstance(part, Token):
                place = ast.Member(place, str(part), self.span(meta))
            else:
                place = self._indexed(place, (part,))
        return place

    def _indexed(
        self, base: ast.Expression, dimensions: tuple[ast.Dimension, ...]
    ) -> ast.Expression:
        for each in dimensions:
            if each.size is None or each.upper is not None or each.partial:
                raise self.error("an element is chosen by one index", each.span)
            base = ast.Index(base, each.size, each.span)
        return base

    def assign(self, meta: Meta, children: list[Node]) -> ast.Assign | ast.Field:
        target, operator, value = children
        span = self.span(meta)
        if isinstance(target, _Head):
            if operator != "=":
                raise self.error("this is a type, not a variable", target.span)
            return self._field((), target, None, _Initial(value, None), False, span)
        return ast.Assign(target, str(operator), value, span=span)

    def step(self, meta: Meta, children: list[Node]) -> ast.Assign:
        target, operator = children
        if isinstance(target, _Head):
            raise self.error("this is a type, not a variable", target.span)
        return ast.Assign(target, str(operator), None, span=self.span(meta))

    def step_prefix(self, meta: Meta, children: list[Node]) -> ast.Assign:
        return self.step(meta, children[::-1])

    # -- members

    def qualifier(self, meta: Meta, children: list[Node]) -> str:
        word = str(children[0])
        if len(children) == 1 or children[1] is None:
            return word
        size = children[1]
        if not isinstance(size, ast.Number):
            raise self.error("an alignment is a number of bits", self.span(meta))
        return f"{word}({size.value})"

    def lookahead(self, meta: Meta, children: list[Node]) -> str:
        return "*"

    def member(self, meta: Meta, children: list[Node]) -> tuple[Node, ...]:
        return self._member(meta, children, None)

    def member_set(self, meta: Meta, children: list[Node]) -> tuple[Node, ...]:
        *rest, initial = children
        return self._member(meta, rest, initial)

    def member_unnamed_set(
        self, meta: Meta, children: list[Node]
    ) -> ast.Field:
        *qualifiers, head, initial = children
        return self._field(
            tuple(qualifiers), head, None, initial, False, self.span(meta)
        )

    def _member(
        self, meta: Meta, children: list[Node], initial: _Initial | None
    ) -> tuple[Node, ...]:
        place = next(i for i, c in enumerate(children) if isinstance(c, _Head))
        qualifiers = tuple(children[:place])
        head = children[place]
        lookahead = "*" in children[place + 1 :]
        names = [c for c in children[place + 1 :] if isinstance(c, _Declarator)]
        span = self.span(meta)
        if self._is_variable(qualifiers, head, names):
            return self._variables(qualifiers, head, names, initial, span)
        if not names:
            return (self._field(qualifiers, head, None, initial, lookahead, span),)
        last = len(names) - 1
        return tuple(
            self._field(
                qualifiers, head, name, initial if i == last else None, lookahead, span
            )
            for i, name in enumerate(names)
        )

    @staticmethod
    def _is_variable(
        qualifiers: tuple[str, ...], head: _Head, names: list[_Declarator]
    ) -> bool:
        if not names or head.dimensions or any(name.arguments for name in names):
            return False
        if "computed" in qualifiers:
            return True
        written = f"{head.sign} {head.name}" if head.sign else head.name
        known = written in _VARIABLE_TYPES and head.arguments is None
        return known and set(qualifiers) <= {"const"}

    def _variables(
        self,
        qualifiers: tuple[str, ...],
        head: _Head,
        names: list[_Declarator],
        initial: _Initial | None,
        span: ast.Span,
    ) -> tuple[ast.Variable, ...]:
        value = initial.value if initial else None
        if initial and initial.upper is not None:
            raise self.error("a variable has one value, not a range", span)
        kind = self._type(head)
        groups: list[tuple[tuple[str, ...], tuple[ast.Dimension, ...]]] = []
        for name in names:
            if groups and not groups[-1][1] and not name.dimensions:
                groups[-1] = (groups[-1][0] + (name.name,), ())
            else:
                groups.append(((name.name,), name.dimensions))
        if value is not None and len(groups[-1][0]) > 1:
            every = groups.pop()[0]
            groups += [(every[:-1], ()), (every[-1:], ())]
        last = len(groups) - 1
        return tuple(
            ast.Variable(
                kind,
                each,
                value if i == last else None,
                dimensions,
                qualifiers,
                span=span,
            )
            for i, (each, dimensions) in enumerate(groups)
        )

    def _field(
        self,
        qualifiers: tuple[str, ...],
        head: _Head,
        name: _Declarator | None,
        initial: _Initial | None,
        lookahead: bool,
        span: ast.Span,
    ) -> ast.Field:
        return ast.Field(
            type=self._type(head),
            name=name.name if name else None,
            type_dimensions=head.dimensions,
            name_dimensions=name.dimensions if name else (),
            qualifiers=qualifiers,
            initial=initial.value if initial else None,
            upper=initial.upper if initial else None,
            name_arguments=name.arguments if name else None,
            lookahead=lookahead,
            span=span,
        )

    def _type(self, head: _Head) -> ast.TypeName:
        written = f"{head.sign} {head.name}" if head.sign else head.name
        name = "unsigned int" if written == "uint" else written
        width: ast.Expression | None = None
        arguments = head.arguments
        if head.name in ELEMENTARY and arguments is not None:
            if len(arguments) != 1:
                raise self.error(
                    f"'{written}' wants one width in bits, as in {written}(8)",
                    head.span,
                )
            width, arguments = arguments[0], None
        elif head.sign and head.name not in ELEMENTARY:
            raise self.error(
                f"'{head.sign}' goes with int, not with '{head.name}'", head.span
            )
        return ast.TypeName(name, width, arguments, written, head.span)

    def head(self, meta: Meta, children: list[Node]) -> _Head:
        sign, name, *rest = children
        arguments, dimensions = self._parts(rest)
        return _Head(
            str(sign) if sign is not None else None,
            str(name),
            arguments,
            dimensions,
            self.span(meta),
        )

    def declarator(self, meta: Meta, children: list[Node]) -> _Declarator:
        name, *rest = children
        arguments, dimensions = self._parts(rest)
        return _Declarator(str(name), arguments, dimensions)

    @staticmethod
    def _parts(
        rest: list[Node],
    ) -> tuple[tuple[ast.Expression, ...] | None, tuple[ast.Dimension, ...]]:
        arguments = next((c for c in rest if isinstance(c, tuple)), None)
        return arguments, tuple(c for c in rest if isinstance(c, ast.Dimension))

    def initial(self, meta: Meta, children: list[Node]) -> _Initial:
        return _Initial(children[0], children[1])

    def arguments(
        self, meta: Meta, children: list[Node]
    ) -> tuple[ast.Expression, ...]:
        return tuple(child for child in children if child is not None)

    def dimension_open(self, meta: Meta, children: list[Node]) -> ast.Dimension:
        return ast.Dimension(span=self.span(meta))

    def dimension_sized(self, meta: Meta, children: list[Node]) -> ast.Dimension:
        return ast.Dimension(children[0], span=self.span(meta))

    def dimension_range(self, meta: Meta, children: list[Node]) -> ast.Dimension:
        return ast.Dimension(children[0], children[1], span=self.span(meta))

    def dimension_partial(self, meta: Meta, children: list[Node]) -> ast.Dimension:
        return ast.Dimension(children[0], partial=True, span=self.span(meta))

    # -- expressions

    def binary(self, meta: Meta, children: list[Node]) -> ast.Binary:
        left, operator, right = children
        return ast.Binary(str(operator), left, right, self.span(meta))

    def unary(self, meta: Meta, children: list[Node]) -> ast.Unary:
        return ast.Unary(str(children[0]), children[1], self.span(meta))

    def ternary(self, meta: Meta, children: list[Node]) -> ast.Ternary:
        return ast.Ternary(*children, self.span(meta))

    def index(self, meta: Meta, children: list[Node]) -> ast.Index:
        return ast.Index(children[0], children[1], self.span(meta))

    def access(self, meta: Meta, children: list[Node]) -> ast.Member:
        return ast.Member(children[0], str(children[1]), self.span(meta))

    def call(self, meta: Meta, children: list[Node]) -> ast.Call:
        given = tuple(child for child in children[1:] if child is not None)
        return ast.Call(str(children[0]), given, self.span(meta))

    def name(self, meta: Meta, children: list[Node]) -> ast.Name:
        return ast.Name(str(children[0]), self.span(meta))

    def number(self, meta: Meta, children: list[Node]) -> ast.Number:
        text = str(children[0])
        digits = text.replace(".", "")
        value = int(digits, 16) if digits[:2] in ("0x", "0X") else int(digits)
        return ast.Number(value, text, self.span(meta))

    def bits(self, meta: Meta, children: list[Node]) -> ast.BitLiteral:
        text = str(children[0])
        digits = text[2:] if text.startswith("0b") else text[1:-2]
        return ast.BitLiteral(
            digits.replace(".", "").replace(" ", ""), self.span(meta)
        )

    def fourcc(self, meta: Meta, children: list[Node]) -> ast.FourCC:
        return self._fourcc(children[0])

    def _fourcc(self, token: Token) -> ast.FourCC:
        return ast.FourCC(str(token)[1:-1], self.span(token))

    def list_literal(self, meta: Meta, children: list[Node]) -> ast.ListLiteral:
        given = tuple(child for child in children if child is not None)
        return ast.ListLiteral(given, self.span(meta))


def build(
    tree: Tree[Token], file: str, text: str, first_line: int = 1
) -> ast.Specification | ast.Expression:
    """The syntax tree of a parse tree, without comments. Raises SdlError."""
    from lark.exceptions import VisitError

    try:
        return Builder(file, text, first_line).transform(tree)  # type: ignore[no-any-return]
    except VisitError as problem:
        if isinstance(problem.orig_exc, SdlError):
            raise problem.orig_exc from None
        raise
