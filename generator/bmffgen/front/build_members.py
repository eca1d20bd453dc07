"""Members and variables: from the parse tree to the syntax tree."""

from __future__ import annotations

from typing import Any, TypeAlias

from lark.tree import Meta

from . import ast
from .build_expressions import ExpressionBuilder
from .build_parts import Declarator, Head, Initial, with_places

Node: TypeAlias = Any  # lark hands down children of every kind

ELEMENTARY = frozenset({"int", "uint", "bit", "float", "double"})
_VARIABLE_TYPES = frozenset({"int", "unsigned int", "signed int", "float", "double"})


@with_places
class MemberBuilder(ExpressionBuilder):
    """Builds members, variables, types and dimensions."""

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

    def member_unnamed_set(self, meta: Meta, children: list[Node]) -> ast.Field:
        *qualifiers, head, initial = children
        return self.field_of(
            tuple(qualifiers), head, None, initial, False, self.span(meta)
        )

    def _member(
        self, meta: Meta, children: list[Node], initial: Initial | None
    ) -> tuple[Node, ...]:
        place = next(i for i, c in enumerate(children) if isinstance(c, Head))
        qualifiers = tuple(children[:place])
        head = children[place]
        lookahead = "*" in children[place + 1 :]
        names = [c for c in children[place + 1 :] if isinstance(c, Declarator)]
        span = self.span(meta)
        if self._is_variable(qualifiers, head, names):
            return self._variables(qualifiers, head, names, initial, span)
        if not names:
            return (self.field_of(qualifiers, head, None, initial, lookahead, span),)
        last = len(names) - 1
        return tuple(
            self.field_of(
                qualifiers, head, name, initial if i == last else None, lookahead, span
            )
            for i, name in enumerate(names)
        )

    @staticmethod
    def _is_variable(
        qualifiers: tuple[str, ...], head: Head, names: list[Declarator]
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
        head: Head,
        names: list[Declarator],
        initial: Initial | None,
        span: ast.Span,
    ) -> tuple[ast.Variable, ...]:
        value = initial.value if initial else None
        if initial and initial.upper is not None:
            raise self.error("a variable has one value, not a range", span)
        kind = self.type_of(head)
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

    def field_of(
        self,
        qualifiers: tuple[str, ...],
        head: Head,
        name: Declarator | None,
        initial: Initial | None,
        lookahead: bool,
        span: ast.Span,
    ) -> ast.Field:
        twice = name and name.arguments is not None and head.arguments is not None
        if twice and head.name not in ELEMENTARY:  # two instances without names
            raise self.error(f"a ';' is missing after '{head.name}(…)'", head.span)
        return ast.Field(
            type=self.type_of(head),
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

    def type_of(self, head: Head) -> ast.TypeName:
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

    def head(self, meta: Meta, children: list[Node]) -> Head:
        sign, name, *rest = children
        arguments, dimensions = self._parts(rest)
        return Head(
            str(sign) if sign is not None else None,
            str(name),
            arguments,
            dimensions,
            self.span(meta),
        )

    def declarator(self, meta: Meta, children: list[Node]) -> Declarator:
        name, *rest = children
        arguments, dimensions = self._parts(rest)
        return Declarator(str(name), arguments, dimensions)

    @staticmethod
    def _parts(
        rest: list[Node],
    ) -> tuple[tuple[ast.Expression, ...] | None, tuple[ast.Dimension, ...]]:
        arguments = next((c for c in rest if isinstance(c, tuple)), None)
        return arguments, tuple(c for c in rest if isinstance(c, ast.Dimension))

    def initial(self, meta: Meta, children: list[Node]) -> Initial:
        return Initial(children[0], children[1])

    def arguments(self, meta: Meta, children: list[Node]) -> tuple[ast.Expression, ...]:
        return tuple(child for child in children if child is not None)

    def dimension_open(self, meta: Meta, children: list[Node]) -> ast.Dimension:
        return ast.Dimension(span=self.span(meta))

    def dimension_sized(self, meta: Meta, children: list[Node]) -> ast.Dimension:
        return ast.Dimension(children[0], span=self.span(meta))

    def dimension_range(self, meta: Meta, children: list[Node]) -> ast.Dimension:
        return ast.Dimension(children[0], children[1], span=self.span(meta))

    def dimension_partial(self, meta: Meta, children: list[Node]) -> ast.Dimension:
        return ast.Dimension(children[0], partial=True, span=self.span(meta))
