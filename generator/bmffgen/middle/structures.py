"""Lowering syntax tables: the statements of a structure become operations.

The same operations as those of boxes, but for the codes of an element, and that nothing
is known to begin on a byte.
"""

from __future__ import annotations

from dataclasses import replace

from bmffgen.front import ast
from bmffgen.front.nearest import nearest
from bmffgen.front.notes import ClassNotes, Context, Step
from bmffgen.front.tables import syntax
from bmffgen.front.tables.annotations import statement_annotations
from bmffgen.front.tables.notes import AnnotatedStructure, StructureNotes
from bmffgen.front.tables.printer import to_text
from bmffgen.middle import ir
from bmffgen.middle.arithmetic import folded
from bmffgen.middle.loops import loop_count, loop_start, loop_step
from bmffgen.middle.problem import fail
from bmffgen.middle.tree import calls_in

SIGNED = {"i"}
PLAIN = {"u", "i", "f", "b"}
LEFT = {"payload_extension_bits", "rbsp_bits_left"}
"""Functions that tell how many bits are left: an element so wide is kept as bits."""


class StructureLowering:
    """Lowers one structure."""

    def __init__(
        self, structure: syntax.Structure, families: dict[str, StructureNotes]
    ) -> None:
        self.structure = structure
        self.families = families

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
                return self.assign(statement)
            case ast.If():
                then = self.block(syntax.inner(statement.then))
                otherwise = self.block(syntax.inner(statement.otherwise))
                return (
                    ir.Branch(
                        statement.condition, then, otherwise, span=statement.span
                    ),
                )
            case ast.For():
                return (self.counted(statement),)
            case ast.While():
                return (self.endless(statement),)
            case ast.Do():
                body = self.block(syntax.inner(statement.body))
                return (
                    ir.Loop("", body, again=statement.condition, span=statement.span),
                )

    def assign(self, statement: ast.Assign) -> tuple[ir.Op, ...]:
        if not isinstance(statement.target, ast.Name):
            raise fail("a variable with a subscript cannot be kept", statement.span)
        value = statement.value or ast.Number(1)
        operator = {"++": "+=", "--": "-="}.get(statement.operator, statement.operator)
        return (ir.Let(statement.target.id, value, operator, statement.span),)

    def element(self, node: syntax.Element) -> ir.Op:
        notes = statement_annotations(node.comments)
        kind, width = node.descriptor.kind, node.descriptor.width
        scalar = ir.Scalar(
            node.name,
            folded(width) if width is not None else ast.Number(0),
            kind in SIGNED,
            initial=notes.default,
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
        called = self.families.get(node.name)
        if called is None:
            near = nearest(node.name, self.families)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise fail(f"there is no structure '{node.name}'{hint}", node.span)
        return ir.Instance(
            notes.name or node.name,
            node.name,
            node.arguments,
            family=called.family is not None,
            structure=True,
            element=node.name,
            written=f"{node.name}( )",
            description=notes.description,
            span=node.span,
        )

    def counted(self, statement: ast.For) -> ir.Op:
        variable, start = loop_start(statement)
        step = loop_step(statement)
        count, condition = loop_count(statement, variable, start, step)
        body = self.block(syntax.inner(statement.body))
        if condition is not None and (octets := _octets(condition, body)) is not None:
            return octets
        return ir.Loop(
            "", body, variable, start, step, count, condition, span=statement.span
        )

    def endless(self, statement: ast.While) -> ir.Op:
        body = self.block(syntax.inner(statement.body))
        octets = _octets(statement.condition, body)
        if octets is not None:
            return octets
        return ir.Loop("", body, condition=statement.condition, span=statement.span)


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


def descriptor_text(descriptor: syntax.Descriptor) -> str:
    """A descriptor as the standards write it: ``u(8)``, ``ue(v)``."""
    from bmffgen.front.printer import to_sdl

    kind, width = descriptor.kind, descriptor.width
    if kind in ("ue", "se", "te", "st") or width is None:
        return f"{kind}(v)"
    return f"{kind}({to_sdl(width) if isinstance(width, ast.Number) else 'v'})"


def structure_class(
    each: AnnotatedStructure,
    module: str,
    title: str,
    families: dict[str, StructureNotes],
) -> ir.ClassIR:
    """A structure as a class."""
    structure, notes = each.structure, each.notes
    contexts = tuple(
        Context(found.name, (Step("given"),), found.default) for found in notes.contexts
    )
    program = StructureLowering(structure, families).program()
    declaration = ast.ClassDeclaration(structure.name, (), span=structure.span)
    codes = tuple(
        number.to_bytes(4, "big")
        for low, high in notes.keys
        for number in range(low, high + 1)
    )
    bare = replace(structure, comments=(), closing=())
    return ir.ClassIR(
        structure.name,
        declaration,
        ClassNotes(
            description=notes.description,
            clause=notes.clause,
            family=notes.family is not None,
            family_key=notes.family or "",
            contexts=contexts,
        ),
        module,
        title,
        kind="bits",
        codes=codes,
        family=notes.member_of or (structure.name if notes.family else ""),
        own=program,
        program=program,
        formals=structure.parameters,
        text=to_text(syntax.Tables((bare,))),
    )
