"""Lowering syntax tables: the statements of a structure become operations.

The same operations as those of boxes, but for the codes of an element, and that nothing
is known to begin on a byte.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bmffgen.front import ast
from bmffgen.front.nearest import nearest
from bmffgen.front.tables import syntax
from bmffgen.front.tables.annotations import statement_annotations
from bmffgen.front.tables.notes import StructureNotes
from bmffgen.middle import ir
from bmffgen.middle.arithmetic import folded
from bmffgen.middle.loops import constant_step, loop_count, loop_start, loop_step
from bmffgen.middle.problem import fail
from bmffgen.middle.tree import calls_in, frame

SIGNED = {"i"}
PLAIN = {"u", "i", "f", "b"}
LEFT = {"payload_bits_left", "payload_extension_bits", "rbsp_bits_left"}
"""Functions that tell how many bits are left: an element so wide is kept as bits."""


@dataclass(frozen=True, slots=True)
class Callable:
    """A structure as those who call it see it.

    Attributes:
        name: its class.
        notes: what its comments say.
        table: the family in which its members are looked up; empty: it has none.
    """

    name: str
    notes: StructureNotes
    table: str = ""


class StructureLowering:
    """Lowers one structure; ``called`` are the structures that it may call, by name."""

    def __init__(
        self, structure: syntax.Structure, called: Mapping[str, Callable]
    ) -> None:
        self.structure = structure
        self.called = called

    def program(self) -> tuple[ir.Op, ...]:
        """The operations of the structure."""
        return self.block(self.structure.body)

    def block(self, body: syntax.Body) -> tuple[ir.Op, ...]:
        """The operations of some statements."""
        return tuple(op for statement in body for op in self.statement(statement))

    def statement(self, statement: syntax.Statement) -> tuple[ir.Op, ...]:
        """The operations of one statement."""
        match statement:
            case syntax.Element():
                return (self.element(statement),)
            case syntax.Call():
                return (self.call(statement),)
            case ast.Assign():
                return (self.assign(statement),)
            case ast.If():
                return (self.condition(statement),)
            case ast.For():
                return self.counted(statement)
            case ast.While():
                return (self.endless(statement),)
            case ast.Do():
                body = self.block(syntax.inner(statement.body))
                name = statement_annotations(statement.comments).name
                again = statement.condition
                return (ir.Loop(name or "", body, again=again, span=statement.span),)

    def assign(self, statement: ast.Assign) -> ir.Op:
        indices: list[ast.Expression] = []
        target = statement.target
        while isinstance(target, ast.Index):
            indices.insert(0, target.index)
            target = target.base
        assert isinstance(target, ast.Name)
        value = statement.value or ast.Number(1)
        operator = {"++": "+=", "--": "-="}.get(statement.operator, statement.operator)
        return ir.Let(target.id, value, operator, statement.span, tuple(indices))

    def condition(self, statement: ast.If) -> ir.Op:
        then = self.block(syntax.inner(statement.then))
        otherwise = self.block(syntax.inner(statement.otherwise))
        return ir.Branch(
            statement.condition,
            (*then, *_counted_as(otherwise, then)),
            (*otherwise, *_counted_as(then, otherwise)),
            span=statement.span,
        )

    def element(self, node: syntax.Element) -> ir.Op:
        notes = statement_annotations(node.comments)
        kind, width = node.descriptor.kind, node.descriptor.width
        scalar = ir.Scalar(
            notes.name or node.name,
            folded(width) if width is not None else ast.Number(0),
            kind in SIGNED,
            initial=notes.default,
            indices=node.indices,
            absent=notes.absent,
            element=node.name,
            written=descriptor_text(node.descriptor),
            description=notes.description,
            span=node.span,
        )
        if kind in PLAIN:
            if width is not None and calls_in(width) & LEFT:
                return replace(scalar, coding="bits")
            return scalar
        if kind == "flt":
            return replace(scalar, coding="float", signed=True)
        if kind == "ie":
            return replace(scalar, coding="se")
        if kind in ("ue", "se", "te", "st"):
            return replace(scalar, coding=kind)
        raise fail(f"the descriptor {kind} is not known", node.span)

    def call(self, node: syntax.Call) -> ir.Op:
        notes = statement_annotations(node.comments)
        called = self.called.get(node.name)
        if called is None:
            near = nearest(node.name, self.called)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise fail(f"there is no structure '{node.name}'{hint}", node.span)
        return ir.Instance(
            notes.name or node.name,
            called.name,
            node.arguments,
            length=notes.length,
            family=called.notes.family is not None,
            structure=True,
            table=called.table,
            element=node.name,
            written=f"{node.name}( )",
            description=notes.description,
            span=node.span,
        )

    def counted(self, statement: ast.For) -> tuple[ir.Op, ...]:
        variable, start = loop_start(statement)
        body = self.block(syntax.inner(statement.body))
        if not _reads(statement.body):
            return self.stepped(statement, variable, start, body, False)
        if not constant_step(statement) or _changes(statement.body, variable):
            return self.stepped(statement, variable, start, body, True)
        step = loop_step(statement)
        count, condition = loop_count(statement, variable, start, step)
        if condition is not None and (octets := _octets(condition, body)) is not None:
            return (octets,)
        name = statement_annotations(statement.comments).name or ""
        return (
            ir.Loop(
                name, body, variable, start, step, count, condition, span=statement.span
            ),
        )

    def stepped(
        self,
        statement: ast.For,
        variable: str,
        start: ast.Expression,
        body: tuple[ir.Op, ...],
        reads: bool,
    ) -> tuple[ir.Op, ...]:
        """A loop whose variable is one like others: it changes by what the text says."""
        after = (self.assign(statement.step),) if statement.step is not None else ()
        condition = statement.condition
        if condition is None:
            raise fail("this loop has no end", statement.span)
        first = ir.Let(variable, start, span=statement.span)
        body = (*body, *after)
        if not reads:
            return first, ir.Repeat(condition, body, statement.span)
        name = statement_annotations(statement.comments).name or ""
        return first, ir.Loop(name, body, condition=condition, span=statement.span)

    def endless(self, statement: ast.While) -> ir.Op:
        body = self.block(syntax.inner(statement.body))
        if not _reads(statement.body):
            return ir.Repeat(statement.condition, body, statement.span)
        kept = _octets(statement.condition, body) or _rest(statement.condition, body)
        if kept is not None:
            return kept
        name = statement_annotations(statement.comments).name or ""
        return ir.Loop(name, body, condition=statement.condition, span=statement.span)


def _reads(body: tuple[ast.Statement, ...]) -> bool:
    """Whether there is an element or a call among some statements."""
    return any(
        isinstance(each, syntax.Element | syntax.Call)
        for each in syntax.statements(syntax.inner(body))
    )


def _changes(body: tuple[ast.Statement, ...], variable: str) -> bool:
    return any(
        isinstance(each, ast.Assign)
        and isinstance(each.target, ast.Name)
        and each.target.id == variable
        for each in syntax.statements(syntax.inner(body))
    )


def _counted_as(there: tuple[ir.Op, ...], here: tuple[ir.Op, ...]) -> list[ir.Let]:
    """What elements of the other side of a condition count as on this side."""
    known = {op.name for op, _ in frame(here) if isinstance(op, ir.Scalar | ir.Let)}
    out: dict[str, ir.Let] = {}
    for op, _ in frame(there):
        if isinstance(op, ir.Scalar) and op.absent is not None and op.name not in known:
            out[op.name] = ir.Let(
                op.name, op.absent, indices=op.indices, absent=True, span=op.span
            )
    return list(out.values())


def _octets(condition: ast.Expression, body: tuple[ir.Op, ...]) -> ir.Octets | None:
    """Bytes up to the end of the payload, if that is what a loop reads."""
    only = body[0] if len(body) == 1 else None
    rest = (
        isinstance(condition, ast.Call) and condition.function == "more_data_in_payload"
    )
    if not rest or not isinstance(only, ir.Scalar) or only.bits != 8:
        return None
    return ir.Octets(
        only.name, None, only.element, only.written, only.description, only.span
    )


def _rest(condition: ast.Expression, body: tuple[ir.Op, ...]) -> ir.Scalar | None:
    """Bits up to those that end an RBSP, if that is what a loop reads one by one."""
    only = body[0] if len(body) == 1 else None
    rest = isinstance(condition, ast.Call) and condition.function == "more_rbsp_data"
    if not rest or not isinstance(only, ir.Scalar) or only.bits != 1:
        return None
    return replace(only, width=ast.Call("rbsp_bits_left", ()), coding="bits")


def descriptor_text(descriptor: syntax.Descriptor) -> str:
    """A descriptor as the standards write it: ``u(8)``, ``ue(v)``."""
    from bmffgen.front.printer import to_sdl

    kind, width = descriptor.kind, descriptor.width
    if kind in ("ue", "se", "te", "st") or width is None:
        return f"{kind}(v)"
    return f"{kind}({to_sdl(width) if isinstance(width, ast.Number) else 'v'})"
