"""Reads bits as syntax tables say, straight from the syntax tree.

Only the tests use it: it shows that a transcription is right without any compiler.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil, floor, log2
from pathlib import Path
from typing import Any

from bmffgen.front import ast
from bmffgen.front.tables.annotations import annotated, statement_annotations
from bmffgen.front.tables.notes import AnnotatedStructure, Context, StatementNotes
from bmffgen.front.tables.parse import parse_tables
from bmffgen.front.tables.printer import descriptor_text
from bmffgen.front.tables.syntax import Body, Call, Element, inner, statements

SPECS = Path(__file__).parents[2] / "specs"
Document = dict[str, AnnotatedStructure]


class Unreadable(Exception):
    """The bits are not what the tables say."""


def document(*folders: str) -> Document:
    """The structures of folders; those of a later folder win."""
    found: Document = {}
    for folder in folders:
        for path in sorted((SPECS / folder).glob("*.syntax")):
            for each in annotated(parse_tables(path.read_text("utf-8"), str(path))):
                found[each.structure.name] = each
    return found


@dataclass
class Scope:
    """The values of one structure that is being read."""

    notes: dict[str, StatementNotes]
    values: dict[str, Any] = field(default_factory=dict)
    calls: dict[str, Scope] = field(default_factory=dict)


@dataclass
class Found:
    """One element as it was read."""

    name: str
    value: Any
    descriptor: str
    offset: int
    bits: int


class Interpreter:
    """Reads structures of a document; ``codes`` go to the members of its families."""

    def __init__(self, known: Document) -> None:
        self.known = known
        self.members: dict[tuple[str, int], AnnotatedStructure] = {}
        for each in known.values():
            for low, high in each.notes.keys:
                for key in range(low, high + 1):
                    self.members[each.notes.member_of or "", key] = each
        self.read: dict[tuple[str, int | None], Scope] = {}
        self._notes: dict[int, StatementNotes] = {}
        self._of: dict[str, dict[str, StatementNotes]] = {}

    def run(self, name: str, data: bytes, *arguments: int) -> list[Found]:
        """The elements of a structure that takes all of ``data``."""
        self.data, self.at, self.end = data, 0, 8 * len(data)
        self.bits = int.from_bytes(data, "big")
        self.found: list[Found] = []
        self.structure(self.known[name], list(arguments), None)
        return self.found

    # -- structures and statements

    def note(self, statement: Any) -> StatementNotes:
        if id(statement) not in self._notes:
            self._notes[id(statement)] = statement_annotations(statement.comments)
        return self._notes[id(statement)]

    def structure(
        self, each: AnnotatedStructure, given: list[Any], caller: Scope | None
    ) -> Scope:
        structure, notes = each.structure, each.notes
        if structure.name not in self._of:
            elements = [s for s in statements(structure.body) if isinstance(s, Element)]
            self._of[structure.name] = {e.name: self.note(e) for e in elements}
        scope = Scope(self._of[structure.name])
        scope.values.update(zip(structure.parameters, given, strict=True))
        for context in notes.contexts:
            self.context(context, scope, caller)
        family = notes.family
        member = self.members.get((structure.name, scope.values.get(family or "", -1)))
        if family and member is not None:
            same = [scope.values[each] for each in member.structure.parameters]
            scope = self.structure(member, same, scope)
        else:
            self.body(structure.body, scope)
        key = scope.values.get(notes.identifier) if notes.identifier else None
        self.read[structure.name, key] = self.read[structure.name, None] = scope
        return scope

    def context(self, context: Context, scope: Scope, caller: Scope | None) -> None:
        place = caller
        if context.structure is not None:
            key = context.identifier
            # The element that chooses is read first: asked for when it is needed.
            place = self.read.get((context.structure, None))
            if key is not None:
                scope.values[context.name] = lambda: self.chosen(context, scope)
                return
            for step in context.path[:-1]:
                place = place.calls.get(step) if place else None
        name = context.path[-1] if context.path else context.name
        self.take(context, place, name, scope)

    def chosen(self, context: Context, scope: Scope) -> Any:
        assert context.identifier is not None and context.structure is not None
        key = self.value(context.identifier, scope)
        place = self.read.get((context.structure, key))
        for step in context.path[:-1]:
            place = place.calls.get(step) if place else None
        self.take(context, place, context.path[-1], scope)
        return scope.values[context.name]

    def take(
        self, context: Context, place: Scope | None, name: str, scope: Scope
    ) -> None:
        if place is not None and (name in place.values or name in place.notes):
            scope.values[context.name] = self.named(name, place)
        elif context.default is not None:
            scope.values[context.name] = self.value(context.default, scope)
        else:
            raise Unreadable(f"there is no {context.name}")

    def body(self, body: Body, scope: Scope) -> None:
        for statement in body:
            match statement:
                case Element():
                    self.element(statement, scope)
                case Call():
                    self.call(statement, scope)
                case ast.Assign():
                    self.assign(statement, scope)
                case ast.If():
                    there = self.value(statement.condition, scope)
                    self.body(
                        inner(statement.then if there else statement.otherwise), scope
                    )
                case ast.For():
                    if isinstance(statement.start, ast.Assign):
                        self.assign(statement.start, scope)
                    while statement.condition is None or self.value(
                        statement.condition, scope
                    ):
                        self.body(inner(statement.body), scope)
                        if statement.step is not None:
                            self.assign(statement.step, scope)
                case ast.While():
                    while self.value(statement.condition, scope):
                        self.body(inner(statement.body), scope)
                case ast.Do():
                    self.body(inner(statement.body), scope)
                    while self.value(statement.condition, scope):
                        self.body(inner(statement.body), scope)

    def call(self, call: Call, scope: Scope) -> None:
        given = [self.value(each, scope) for each in call.arguments]
        notes, end = self.note(call), self.end
        if notes.length is not None:
            self.end = self.at + 8 * self.value(notes.length, scope)
            if self.end > end:
                raise Unreadable(f"{call.name} ends too late")
        called = self.structure(self.known[call.name], given, scope)
        scope.calls[notes.name or call.name] = called
        if notes.length is not None:
            if self.at != self.end:
                raise Unreadable(f"{call.name} leaves {self.end - self.at} bits")
            self.end = end

    def assign(self, node: ast.Assign, scope: Scope) -> None:
        indices: list[int] = []
        target = node.target
        while isinstance(target, ast.Index):
            indices.insert(0, self.value(target.index, scope))
            target = target.base
        assert isinstance(target, ast.Name)
        operator = node.operator[0] if node.operator != "=" else ""
        value = 1 if node.value is None else self.value(node.value, scope)
        if operator:
            value = self.binary(operator, self.value(node.target, scope), value)
        self.put(target.id, tuple(indices), value, scope)

    @staticmethod
    def put(name: str, indices: tuple[int, ...], value: Any, scope: Scope) -> None:
        if indices:
            scope.values.setdefault(name, {})[indices] = value
        else:
            scope.values[name] = value

    # -- elements

    def element(self, element: Element, scope: Scope) -> None:
        kind, width = element.descriptor.kind, element.descriptor.width
        size = 0 if width is None else self.value(width, scope)
        start = self.at
        match kind:
            case "u" | "f" | "b" | "flt":
                value: Any = self.take_bits(size)
            case "i":
                value = self.take_bits(size)
                value -= (value >> (size - 1)) << size if size else 0
            case "ue":
                value = self.golomb(size)
            case "se" | "ie":
                code = self.golomb(size)
                value = (code + 1) // 2 if code & 1 else -(code // 2)
            case "te":
                value = self.golomb(0) if size > 1 else 1 - self.take_bits(1)
            case "st":
                octets = bytearray()
                while octet := self.take_bits(8):
                    octets.append(octet)
                value = octets.decode("utf-8", "replace")
        indices = tuple(self.value(each, scope) for each in element.indices)
        self.put(element.name, indices, value, scope)
        text = descriptor_text(element.descriptor)
        found = Found(element.name, value, text, start, self.at - start)
        self.found.append(found)

    def take_bits(self, size: int) -> int:
        if size < 0 or self.at + size > self.end:
            raise Unreadable(f"{size} bits at {self.at}, and the end is {self.end}")
        self.at += size
        return self.bits >> (8 * len(self.data) - self.at) & ((1 << size) - 1)

    def golomb(self, order: int) -> int:
        value = 0
        while not self.take_bits(1):
            value += 1 << order
            order += 1
        return value + self.take_bits(order)

    # -- expressions

    def value(self, node: Any, scope: Scope) -> Any:
        match node:
            case ast.Number():
                return node.value
            case ast.Name():
                return self.named(node.id, scope)
            case ast.Index():
                indices: list[int] = []
                base: Any = node
                while isinstance(base, ast.Index):
                    indices.insert(0, self.value(base.index, scope))
                    base = base.base
                if isinstance(base, ast.Member):
                    raise Unreadable("a list of structures")
                values = self.named(base.id, scope)
                if not isinstance(values, dict) or tuple(indices) not in values:
                    return self.absent(base.id, scope)
                return values[tuple(indices)]
            case ast.Member():
                called = scope.calls.get(node.base.id)  # type: ignore[union-attr]
                return 0 if called is None else self.named(node.name, called)
            case ast.Call():
                given = [self.value(each, scope) for each in node.arguments]
                return self.function(node.function, given)
            case ast.Unary():
                value = self.value(node.operand, scope)
                return {"!": int(not value), "-": -value, "+": value, "~": ~value}[
                    node.operator
                ]
            case ast.Binary(operator="&&"):
                return self.value(node.left, scope) and self.value(node.right, scope)
            case ast.Binary(operator="||"):
                return self.value(node.left, scope) or self.value(node.right, scope)
            case ast.Binary():
                left, right = self.value(node.left, scope), self.value(
                    node.right, scope
                )
                return self.binary(node.operator, left, right)
            case ast.Ternary():
                holds = self.value(node.condition, scope)
                return self.value(node.then if holds else node.otherwise, scope)
        raise Unreadable(f"no value: {node}")

    def named(self, name: str, scope: Scope) -> Any:
        value = scope.values.get(name)
        if callable(value):
            return value()
        return self.absent(name, scope) if value is None else value

    def absent(self, name: str, scope: Scope) -> Any:
        notes = scope.notes.get(name)
        there = notes is not None and notes.absent is not None
        return self.value(notes.absent, scope) if notes and there else 0

    @staticmethod
    def binary(operator: str, left: Any, right: Any) -> Any:
        match operator:
            case "+":
                return left + right
            case "-":
                return left - right
            case "*":
                return left * right
            case "/":
                return left // right
            case "%":
                return left % right
            case "&":
                return left & right
            case "|":
                return left | right
            case "<<":
                return left << right
            case ">>":
                return left >> right
            case "==":
                return int(left == right)
            case "!=":
                return int(left != right)
            case "<":
                return int(left < right)
            case "<=":
                return int(left <= right)
            case ">":
                return int(left > right)
            case ">=":
                return int(left >= right)
        raise Unreadable(operator)

    def function(self, name: str, given: list[Any]) -> Any:
        rest = self.end - self.at
        left = self.bits >> (8 * len(self.data) - self.end) & ((1 << rest) - 1)
        zeros = (left & -left).bit_length() - 1 if left else 0
        match name:
            case "bit_position":
                return self.at
            case "byte_aligned":
                return int(self.at % 8 == 0)
            case "next_bits":
                size = min(given[0], rest)
                return left >> (rest - size) << (given[0] - size)
            case "payload_bits_left":
                return rest
            case "more_data_in_payload":
                return int(rest > 0)
            case "more_rbsp_data":
                return int(left > 0 and left != 1 << (rest - 1))
            case "rbsp_bits_left":
                return max(rest - 1 - zeros, 0) if left else 0
            case "payload_extension_present":
                return int(rest > 0 and (rest > 8 or left != 1 << (rest - 1)))
            case "payload_extension_bits":
                return max(rest - 1 - zeros, 0) if left else 0
            case "Abs":
                return abs(given[0])
            case "Ceil":
                return ceil(given[0])
            case "Floor":
                return floor(given[0])
            case "Log2":
                return log2(given[0])
            case "Max":
                return max(given)
            case "Min":
                return min(given)
        raise Unreadable(name)
