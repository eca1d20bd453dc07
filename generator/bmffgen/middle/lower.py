"""Lowering: the statements of a class body become operations.

This step knows the language of SDL, not the standards: what a statement means follows
from types, dimensions, qualifiers and annotations alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from bmffgen.front import ast
from bmffgen.front.annotations import member_annotations
from bmffgen.front.nearest import nearest
from bmffgen.front.notes import ClassNotes, MemberNotes
from bmffgen.middle import ir
from bmffgen.middle.arithmetic import folded
from bmffgen.middle.loops import loop_count, loop_start, loop_step
from bmffgen.middle.problem import fail
from bmffgen.middle.tree import count_of, linear, names_in
from bmffgen.middle.unnamed import unnamed, unnamed_box

INTEGERS = {"unsigned int", "int", "signed int", "bit", "uint", "uimsbf", "bslbf"}
SIGNED = {"int", "signed int"}
FLOATS = {"float": 32, "double": 64}
TEXTS: dict[str, ir.TextKind] = {
    "utf8string": "text",
    "utf8list": "text",
    "string": "text",
    "base64string": "text",
    "utfstring": "wide_text",
    "utf16string": "wide_text",
    "boxstring": "box_text",
}
MOST_IN_VECTOR = 16


class ClassKinds(Protocol):
    """What lowering has to know of other classes."""

    def kind_of(self, name: str) -> str | None:
        """``box``, ``record``, ``tagged``, or None when there is no such class."""
        ...

    def is_family(self, name: str) -> bool:
        """Whether members of this type are chosen by code."""
        ...

    def is_root(self, name: str) -> bool:
        """Whether this is the box class that the run time provides."""
        ...

    def names(self) -> list[str]:
        """All classes, for suggestions."""
        ...


class Lowering:
    """Lowers one class body; collects the box members met on the way."""

    def __init__(
        self, declaration: ast.ClassDeclaration, notes: ClassNotes, kinds: ClassKinds
    ) -> None:
        self.declaration = declaration
        self.kinds = kinds
        self.lets = {let.name: let.value for let in notes.lets}
        self.codes = _compared_with_codes(declaration.body)
        self.variables: list[str] = []
        self.accessors: list[ir.Accessor] = []

    def program(self) -> tuple[ir.Op, ...]:
        """The operations of the body."""
        return self.block(self.declaration.body)

    def block(self, statements: tuple[ast.Statement, ...]) -> tuple[ir.Op, ...]:
        """The operations of some statements."""
        out: list[ir.Op] = []
        for statement in statements:
            for op in self.statement(statement):
                if isinstance(op, ir.Boxes) and out and isinstance(out[-1], ir.Boxes):
                    out[-1] = _joined(out[-1], op)
                elif (out and (joint := _one_optional(out[-1], op)) is not None) or (
                    out and (joint := _with_counted(out[-1], op)) is not None
                ):
                    out[-1] = joint
                else:
                    out.append(op)
        return tuple(out)

    def statement(self, statement: ast.Statement) -> tuple[ir.Op, ...]:
        """The operations of one statement."""
        match statement:
            case ast.Field():
                return self.field(statement)
            case ast.Variable():
                if statement.initial is None:
                    return ()
                return (
                    ir.Let(statement.names[0], statement.initial, "=", statement.span),
                )
            case ast.Assign():
                return self.assign(statement)
            case ast.If():
                return self.condition(statement)
            case ast.For():
                return self.under(self.loop(statement), statement)
            case ast.Repeat():
                return self.under(self.repeat(statement), statement)
            case ast.Do() | ast.While():
                return self.under(self.endless(statement), statement)
            case ast.Switch():
                return self.switch(statement)

    def under(
        self, op: ir.Op, statement: ast.For | ast.Repeat | ast.Do | ast.While
    ) -> tuple[ir.Op, ...]:
        """A loop under the conditions that its annotations give."""
        return _under((op,), member_annotations(statement.comments), statement.span)

    # ------------------------------------------------------------- control statements

    def assign(self, statement: ast.Assign) -> tuple[ir.Op, ...]:
        if not isinstance(statement.target, ast.Name):
            raise fail("only a plain name can be assigned to", statement.span)
        value = statement.value or ast.Number(1)
        operator = {"++": "+=", "--": "-="}.get(statement.operator, statement.operator)
        return (ir.Let(statement.target.id, value, operator, statement.span),)

    def condition(self, statement: ast.If) -> tuple[ir.Op, ...]:
        notes = member_annotations(statement.comments)
        then = self.block(statement.then)
        otherwise = self.block(statement.otherwise)
        condition = statement.condition
        if notes.condition is not None:
            condition = ast.Binary("&&", condition, notes.condition)
        branch = ir.Branch(
            condition, then, otherwise, notes.optional, _need(then), statement.span
        )
        return (branch,)

    def switch(self, statement: ast.Switch) -> tuple[ir.Op, ...]:
        otherwise: tuple[ir.Op, ...] = ()
        for case in reversed(statement.cases):
            if not case.breaks and case is not statement.cases[-1]:
                raise fail("a case must end with 'break'", case.span)
            body = self.block(case.body)
            if not case.values:
                otherwise = body
                continue
            tests: list[ast.Expression] = [
                ast.Binary("==", statement.subject, value) for value in case.values
            ]
            test = tests[0]
            for more in tests[1:]:
                test = ast.Binary("||", test, more)
            otherwise = (ir.Branch(test, body, otherwise, span=case.span),)
        return otherwise

    def loop(self, statement: ast.For) -> ir.Op:
        notes = member_annotations(statement.comments)
        variable, start = loop_start(statement)
        step = loop_step(statement)
        count, condition = loop_count(statement, variable, start, step)
        self.variables.append(variable)
        body = self.block(statement.body)
        self.variables.pop()
        return self.finish_loop(
            ir.Loop(
                notes.rows or "",
                body,
                variable,
                start,
                step,
                count,
                condition,
                description=notes.description,
                span=statement.span,
            )
        )

    def repeat(self, statement: ast.Repeat) -> ir.Op:
        notes = member_annotations(statement.comments)
        body = self.block(statement.body)
        return self.finish_loop(
            ir.Loop(
                notes.rows or "",
                body,
                count=statement.dimension.size,
                description=notes.description,
                span=statement.span,
            )
        )

    def endless(self, statement: ast.Do | ast.While) -> ir.Op:
        notes = member_annotations(statement.comments)
        body = self.block(statement.body)
        again = statement.condition
        if isinstance(statement, ast.While):
            raise fail("write the condition behind the loop, with 'do'", statement.span)
        return self.finish_loop(
            ir.Loop(
                notes.rows or "",
                body,
                again=again,
                description=notes.description,
                span=statement.span,
            )
        )

    def finish_loop(self, loop: ir.Loop) -> ir.Op:
        """A loop whose body is nothing but boxes is a counted list of boxes."""
        if loop.body and all(isinstance(op, ir.Boxes) for op in loop.body):
            first = loop.body[0]
            assert isinstance(first, ir.Boxes)
            return ir.Boxes(first.family, loop.count, loop.span)
        return loop

    # ------------------------------------------------------------------------- fields

    def field(self, node: ast.Field) -> tuple[ir.Op, ...]:
        notes = member_annotations(node.comments)
        dimensions = self.dimensions(node)
        kind = self.kinds.kind_of(node.type.name)
        if kind == "box":
            return self.boxes(node, notes, dimensions)
        return _under((self.element(node, notes, dimensions, kind),), notes, node.span)

    def dimensions(self, node: ast.Field) -> tuple[ast.Dimension, ...]:
        """The dimensions that make an array: subscripts of enclosing loops make none."""
        out = []
        for each in (*node.type_dimensions, *node.name_dimensions):
            size = each.size
            if isinstance(size, ast.Index) and self.variables:
                continue
            if isinstance(size, ast.Name) and size.id in self.variables:
                continue
            out.append(each)
        return tuple(out)

    def element(
        self,
        node: ast.Field,
        notes: MemberNotes,
        dimensions: tuple[ast.Dimension, ...],
        kind: str | None,
    ) -> ir.Named:
        if len(dimensions) > 1:
            raise fail("an array of arrays has no loop to fill it", node.span)
        dimension = dimensions[0] if dimensions else None
        name = node.type.name
        op: ir.Named
        if name in INTEGERS:
            op = self.integer(node, notes, dimension)
        elif name in FLOATS:
            op = self.floating(node, dimension)
        elif name == "char":
            op = ir.Octets(
                self.name(node), dimension.size if dimension else ast.Number(1)
            )
        elif name in TEXTS:
            op = self.text(node, dimension)
        elif kind is not None:
            op = self.instance(node, notes, dimension, kind)
        else:
            near = nearest(name, [*INTEGERS, *TEXTS, *self.kinds.names()])
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise fail(f"nothing is called '{name}'{hint}", node.type.span)
        return ir.described(
            op, node.name or "", _written(node), notes.description, node.span
        )

    def name(self, node: ast.Field) -> str:
        """The member's name; one without is named after its class."""
        return node.name or unnamed(node.type.name)

    def integer(
        self, node: ast.Field, notes: MemberNotes, dimension: ast.Dimension | None
    ) -> ir.Named:
        name = self.name(node)
        width = node.type.width
        if width is None:
            raise fail(f"the width of '{name}' is missing", node.span)
        width = folded(width)
        signed = node.type.name in SIGNED
        coded = (
            notes.fourcc or name in self.codes or isinstance(node.initial, ast.FourCC)
        )
        if coded and isinstance(width, ast.Number) and width.value == 32:
            if dimension is not None:
                return ir.Codes(name, dimension.size)
            return ir.Scalar(
                name, width, coding="code", initial=node.initial, keep=notes.keep
            )
        if dimension is None:
            octets = _octets(width) if node.type.name == "bit" else None
            if octets is not None:
                return ir.Octets(name, octets)
            return ir.Scalar(name, width, signed, initial=node.initial, keep=notes.keep)
        size = folded(dimension.size) if dimension.size is not None else None
        if isinstance(size, ast.Name):
            size = self.lets.get(size.id, size)
        if notes.letters:
            return ir.Scalar(
                name, ast.Number(15), coding="letters", initial=node.initial
            )
        constant = isinstance(size, ast.Number)
        if isinstance(width, ast.Number):
            if width.value == 8 and not signed:
                return ir.Octets(name, None if _is_rest(size) else size)
            if (
                constant
                and isinstance(size, ast.Number)
                and size.value <= MOST_IN_VECTOR
            ):
                return ir.Vector(name, width.value, size.value, signed, node.initial)
        return ir.Numbers(name, width, size, signed)

    def floating(self, node: ast.Field, dimension: ast.Dimension | None) -> ir.Named:
        name = self.name(node)
        width = node.type.width or ast.Number(FLOATS[node.type.name])
        item = ir.Scalar(name, width, True, "float", node.initial, span=node.span)
        if dimension is None:
            return item
        return ir.Loop(name, (item,), count=dimension.size, single=name)

    def text(self, node: ast.Field, dimension: ast.Dimension | None) -> ir.Named:
        kind = TEXTS[node.type.name]
        name = self.name(node)
        if dimension is None:
            return ir.String(name, kind)
        item = ir.String(name, kind, node.name or "", _written(node), span=node.span)
        return ir.Loop(name, (item,), count=dimension.size, single=name)

    def instance(
        self,
        node: ast.Field,
        notes: MemberNotes,
        dimension: ast.Dimension | None,
        kind: str,
    ) -> ir.Named:
        name = self.name(node)
        arguments = node.type.arguments or node.name_arguments or ()
        tagged = kind == "tagged"
        op = ir.Instance(
            name,
            node.type.name,
            tuple(arguments),
            notes.length,
            self.kinds.is_family(node.type.name) and not tagged,
            tagged,
        )
        if dimension is None:
            return op
        if tagged:
            return replace(op, many=True)
        item = replace(op, element=node.name or "", span=node.span)
        count = None if dimension.upper is not None else dimension.size
        return ir.Loop(name, (item,), count=count, single=name)

    def boxes(
        self, node: ast.Field, notes: MemberNotes, dimensions: tuple[ast.Dimension, ...]
    ) -> tuple[ir.Op, ...]:
        """A member that is a box stands among the children; its name is a way to it."""
        kind = node.type.name
        family = kind if self.kinds.is_family(kind) else "Box"
        many = bool(dimensions) or bool(self.variables)
        if not self.kinds.is_root(kind) and (
            node.name or not self.kinds.is_family(kind)
        ):
            name = node.name or unnamed_box(kind, many)
            optional = notes.optional or notes.condition is not None
            self.accessors.append(
                ir.Accessor(name, kind, many, optional, notes.description)
            )
        count = dimensions[0].size if dimensions else None
        return (ir.Boxes("" if self.kinds.is_root(kind) else family, count, node.span),)


def _joined(one: ir.Boxes, other: ir.Boxes) -> ir.Boxes:
    """Two neighbouring lists of boxes as one: to the end, of the family they share."""
    families = {one.family or "Box", other.family or "Box"}
    family = families.pop() if len(families) == 1 else "Box"
    return ir.Boxes(family, None, one.span)


def _under(
    ops: tuple[ir.Op, ...], notes: MemberNotes, span: ast.Span
) -> tuple[ir.Op, ...]:
    """The operations under the conditions that annotations give."""
    if notes.optional:
        ops = (ir.Branch(None, ops, more=True, need=_need(ops), span=span),)
    if notes.condition is not None:
        ops = (ir.Branch(notes.condition, ops, span=span),)
    return ops


def _one_optional(one: ir.Op, other: ir.Op) -> ir.Branch | None:
    """Two optional members as one, when the first ends within a byte."""
    if not isinstance(one, ir.Branch) or not isinstance(other, ir.Branch):
        return None
    alike = all(
        b.more and b.condition is None and not b.otherwise for b in (one, other)
    )
    bits = [op.bits for op in one.then if isinstance(op, ir.Scalar)]
    if not alike or None in bits or sum(bit or 0 for bit in bits) % 8 == 0:
        return None
    both = (*one.then, *other.then)
    return replace(one, then=both, need=_need(both))


def _with_counted(one: ir.Op, other: ir.Op) -> ir.Branch | None:
    """An optional count with what it counts: without the count there is none of that."""
    if not isinstance(one, ir.Branch) or not one.more or one.condition is not None:
        return None
    if isinstance(other, ir.Branch) and other.more and other.condition is None:
        if len(other.then) != 1 or other.otherwise:
            return None
        other = other.then[0]
    found = linear(count_of(other))
    counts = {op.name for op in one.then if isinstance(op, ir.Scalar)}
    if found is None or not names_in(found[0]) <= counts:
        return None
    return replace(one, then=(*one.then, other))


def _is_rest(size: ast.Expression | None) -> bool:
    return size is None or (isinstance(size, ast.Call) and size.function == "remaining")


def _written(node: ast.Field) -> str:
    from bmffgen.front.printer import to_sdl

    bare = replace(node, comments=(), qualifiers=(), initial=None)
    return to_sdl(bare).strip().rstrip(";").removesuffix(node.name or "").strip()


def _need(ops: tuple[ir.Op, ...]) -> int:
    """Bytes that must be left for the first of the operations to be there."""
    bits = 0
    for op in ops:
        if isinstance(op, ir.Scalar) and op.bits is not None:
            bits += op.bits
        elif isinstance(op, ir.Vector):
            bits += op.bits * op.count
        elif isinstance(op, ir.Octets) and isinstance(op.length, ast.Number):
            bits += 8 * op.length.value
        else:
            break
    return max(1, (bits + 7) // 8)


def _octets(width: ast.Expression) -> ast.Expression | None:
    """``8 * n`` bits are n bytes; None for any other width."""
    if isinstance(width, ast.Binary) and width.operator == "*":
        for factor, other in ((width.left, width.right), (width.right, width.left)):
            if isinstance(factor, ast.Number) and factor.value == 8:
                return other
    if isinstance(width, ast.Number) and width.value > 64 and width.value % 8 == 0:
        return ast.Number(width.value // 8)
    return None


def _compared_with_codes(body: tuple[ast.Statement, ...]) -> set[str]:
    """Names that are compared with a text in quotes somewhere in the body."""
    from bmffgen.front.walk import expressions, parts, statements

    found: set[str] = set()
    for statement in statements(body):
        for expression in expressions(statement):
            for part in parts(expression):
                if isinstance(part, ast.Binary):
                    sides = (part.left, part.right)
                    if any(isinstance(side, ast.FourCC) for side in sides):
                        found.update(s.id for s in sides if isinstance(s, ast.Name))
    return found
