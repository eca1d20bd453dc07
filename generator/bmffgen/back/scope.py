"""Names and expressions of the syntax as Python text, for reading and for writing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from bmffgen.back.attributes import Attribute
from bmffgen.back.python_names import local
from bmffgen.back.subscripts import earlier, member, subscripted
from bmffgen.front import ast
from bmffgen.front.nearest import nearest
from bmffgen.front.notes import ClassNotes
from bmffgen.middle import ir
from bmffgen.middle.expressions_of import expressions_of
from bmffgen.middle.problem import fail
from bmffgen.middle.runs import flat
from bmffgen.middle.tree import POSITIONAL, everything, names_in

_OPERATORS = {"&&": "and", "||": "or", "/": "//"}
_FUNCTIONS = {
    "floor": "int",
    "min": "min",
    "max": "max",
    "Abs": "abs",
    "Floor": "int",
    "Max": "max",
    "Min": "min",
}
_OF_CURSOR = POSITIONAL | {"bit_position", "byte_aligned"}


@dataclass
class Frame:
    """The class itself, or the row of a loop that is being read or written.

    Attributes:
        target: what its attributes hang on; empty in a loop that makes plain values.
        attributes: by syntax element.
        locals: elements that have a local variable.
        loop: the loop; None for the class.
        variable: the Python name of the loop's variable.
    """

    target: str
    attributes: dict[str, Attribute]
    locals: dict[str, str] = field(default_factory=dict)
    loop: ir.Loop | None = None
    variable: str = ""


class Scope:
    """The frames that a statement can see, and what the class declares beside them."""

    def __init__(self, each: ir.ClassIR, classes: ir.Classes, cursor: str) -> None:
        self.each = each
        self.classes = classes
        self.cursor = cursor
        self.frames: list[Frame] = []
        self.taken: set[str] = set()
        self.paths: dict[str, str] = {}
        self.lists: dict[str, tuple[Frame, ir.Op]] = {}
        levels = self._levels()
        self.lets = _first(let for notes in levels for let in notes.lets)
        self.functions = _first(each for notes in levels for each in notes.functions)
        self.contexts = _first(each for notes in levels for each in notes.contexts)
        self.given = {
            name for name, context in self.contexts.items()
            if context.path and context.path[0].kind == "given"
        }  # fmt: skip
        self.used_paths: list[str] = []
        self.known = {known.name: known for known in each.known}
        self.used_known: list[str] = []
        self.arrays: dict[str, str] = {}
        self.told: dict[str, str] = {}

    def _levels(self) -> list[ClassNotes]:
        """What the class and its bases declare, nearest first."""
        out: list[ClassNotes] = []
        each: ir.ClassIR | None = self.each
        while each is not None:
            out.append(each.notes)
            each = self.classes.get(each.base)
        return out

    def fresh(self, name: str) -> str:
        """A local name that nothing has yet."""
        return local(name, self.taken)

    def has(self, name: str) -> bool:
        """Whether a name has a value here."""
        framed = any(name in f.locals or name in f.attributes for f in self.frames)
        others = (self.lets, self.given, self.each.formals, self.contexts, self.known)
        return framed or any(name in each for each in others)

    # -------------------------------------------------------------------- expressions

    def text(self, expression: ast.Expression) -> str:
        """An expression as Python text."""
        match expression:
            case ast.Number():
                return (
                    expression.text
                    if expression.text.startswith("0x")
                    else str(expression.value)
                )
            case ast.FourCC():
                return repr(expression.value)
            case ast.BitLiteral():
                return str(int(expression.bits, 2))
            case ast.Name():
                return self.name(expression)
            case ast.Index():
                return self.index(expression)
            case ast.Unary():
                operator = "not " if expression.operator == "!" else expression.operator
                return f"({operator}{self.text(expression.operand)})"
            case ast.Binary():
                operator = _OPERATORS.get(expression.operator, expression.operator)
                part = self.number if operator == expression.operator else self.text
                return f"({part(expression.left)} {operator} {part(expression.right)})"
            case ast.Ternary():
                then, otherwise = self.text(expression.then), self.text(
                    expression.otherwise
                )
                return f"({then} if {self.text(expression.condition)} else {otherwise})"
            case ast.Call():
                return self.call(expression)
            case ast.Member():
                return member(self, expression)
            case _:
                raise fail("this expression has no value here", expression.span)

    def number(self, expression: ast.Expression) -> str:
        """An expression whose value counts: of two joined conditions it is 0 or 1."""
        joined = isinstance(expression, ast.Binary) and expression.operator in (
            "&&",
            "||",
        )
        text = self.text(expression)
        return f"bool({text})" if joined and self.each.kind == "bits" else text

    def name(self, node: ast.Name) -> str:
        for frame in reversed(self.frames):
            if (
                frame.loop is not None
                and frame.loop.variable == node.id
                and frame.variable
            ):
                return frame.variable
            if node.id in frame.locals:
                return frame.locals[node.id]
            if node.id in frame.attributes and frame.target:
                return f"{frame.target}.{frame.attributes[node.id].py}"
        if node.id in self.lets:
            return self.text(self.lets[node.id].value)
        for alias, value in self.each.aliases:
            if alias == node.id:
                return self.text(value)
        if node.id in self.given or node.id in self.each.formals:
            return node.id
        if node.id in self.contexts:
            return self.context(node.id)
        if node.id in self.known:
            return earlier(self, node.id)
        names = [
            *self.frames[0].attributes,
            *self.lets,
            *self.contexts,
            *self.each.formals,
        ]
        near = nearest(node.id, names)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise fail(
            f"'{self.each.name}' uses '{node.id}', which nothing declares{hint}",
            node.span,
        )

    def context(self, name: str) -> str:
        if name not in self.used_paths:
            self.used_paths.append(name)
        return f"{self.cursor}.context(_{self.each.name}_{name})"

    def hoist(self, op: ir.Loop) -> dict[str, tuple[str, str]]:
        """Values from elsewhere that a loop needs: asked for once, in front of it."""
        names: set[str] = set()
        if any(frame.loop is not None for frame in self.frames):
            return {}
        for each in everything(flat((op,))):
            for expression in expressions_of(each):
                names |= names_in(expression)
        for name in list(names):
            if name in self.lets:
                names |= names_in(self.lets[name].value)
        out: dict[str, tuple[str, str]] = {}
        first = self.frames[0]
        fields = {
            each.name for each in everything(flat((op,))) if isinstance(each, ir.NAMED)
        }
        for name in sorted(names & self.contexts.keys()):
            if name in self.given or name in first.locals or name in fields:
                continue
            value = self.context(name)
            out[name] = (self.fresh(name), value)
            first.locals[name] = out[name][0]
        return out

    def made(self, op: ir.Named) -> None:
        """Notes an array of whole numbers: its elements can be had by subscript from now on."""
        if isinstance(op, ir.Numbers) and self.frames[-1].target:
            self.lists.setdefault(op.name, (self.frames[-1], op))
        elif isinstance(op, ir.Table) and self.frames[-1].target:
            for part in op.parts:
                for name, _, _ in part.fields:
                    self.lists.setdefault(name, (self.frames[-1], op))

    def lower(self, hoisted: dict[str, tuple[str, str]]) -> None:
        """Forgets what was hoisted: behind the loop it may not have a value."""
        for name in hoisted:
            del self.frames[0].locals[name]

    def index(self, node: ast.Index) -> str:
        """``x[i]``: the row at hand, or a row of a list made earlier."""
        names: list[ast.Expression] = []
        base: ast.Expression = node
        while isinstance(base, ast.Index):
            names.append(base.index)
            base = base.base
        if not isinstance(base, ast.Name):
            raise fail("only a name can have a subscript", node.span)
        if self.each.kind == "bits":
            found_at = subscripted(self, base, names[::-1])
            if found_at:
                return found_at
        for frame in reversed(self.frames):
            if frame.loop is not None and base.id in frame.attributes:
                return self.name(base)
        found = self.lists.get(base.id)
        if found is None or len(names) != 1:
            return self.name(base)
        frame, op = found
        subscript = self.position(op, names[0])
        owner = f"{frame.target}." if frame.target else ""
        attribute = frame.attributes[op.name].py if isinstance(op, ir.NAMED) else ""
        place = f"{owner}{attribute}"
        if isinstance(op, ir.NAMED) and frame.attributes[op.name].optional:
            # Under the condition that asks for an element the list is there.
            place = f"given({place})"
        item = f"{place}[{subscript}]"
        if isinstance(op, ir.Loop) and op.row:
            return f"{item}.{base.id}"
        if isinstance(op, ir.Table) and not op.column:
            return f'int({place}["{base.id}"][{subscript}])'
        if isinstance(op, ir.Table | ir.Numbers):
            return f"int({item})"
        return item

    def position(self, op: ir.Op, index: ast.Expression) -> str:
        """Where in a list the element of a subscript is."""
        text = self.text(index)
        if isinstance(op, ir.Numbers) and self.text(op.start) != "0":
            return f"({text}) - ({self.text(op.start)})"
        if isinstance(op, ir.Table) and op.loop is not None:
            return self.position(op.loop, index)
        if isinstance(op, ir.Loop):
            start = self.text(op.start)
            if start == "0" and op.step == 1:
                return text
            return f"({text}) - ({start})" if op.step > 0 else f"({start}) - ({text})"
        return text

    def call(self, node: ast.Call) -> str:
        arguments = [self.text(each) for each in node.arguments]
        if node.function in _OF_CURSOR:
            return f"{self.cursor}.{node.function}({', '.join(arguments)})"
        if node.function in ("ceil", "Ceil") and len(arguments) == 1:
            return self._ceil(node.arguments[0])
        if node.function in ("log2", "Log2"):
            return f"max(({arguments[0]}) - 1, 0).bit_length()"
        if node.function in _FUNCTIONS:
            return f"{_FUNCTIONS[node.function]}({', '.join(arguments)})"
        known = self.functions.get(node.function)
        if known is None:
            raise fail(f"there is no function '{node.function}'", node.span)
        bound = dict(zip(known.parameters, node.arguments, strict=True))
        return self.text(substituted(known.value, bound))

    def _ceil(self, argument: ast.Expression) -> str:
        if isinstance(argument, ast.Binary) and argument.operator == "/":
            return (
                f"(-(-({self.text(argument.left)}) // ({self.text(argument.right)})))"
            )
        return self.text(argument)


class Declared(Protocol):
    """Something with a name."""

    @property
    def name(self) -> str:
        """Its name."""
        ...


D = TypeVar("D", bound=Declared)


def _first(items: Iterable[D]) -> dict[str, D]:
    """Items by name, the first of each name."""
    out: dict[str, D] = {}
    for item in items:
        out.setdefault(item.name, item)
    return out


def substituted(
    expression: ast.Expression, values: dict[str, ast.Expression]
) -> ast.Expression:
    """The expression with names replaced by expressions."""
    match expression:
        case ast.Name() if expression.id in values:
            return values[expression.id]
        case ast.Unary():
            operand = substituted(expression.operand, values)
            return ast.Unary(expression.operator, operand, expression.span)
        case ast.Binary():
            left = substituted(expression.left, values)
            right = substituted(expression.right, values)
            return ast.Binary(expression.operator, left, right, expression.span)
        case ast.Ternary():
            return ast.Ternary(
                substituted(expression.condition, values),
                substituted(expression.then, values),
                substituted(expression.otherwise, values),
                expression.span,
            )
        case ast.Call():
            arguments = tuple(
                substituted(each, values) for each in expression.arguments
            )
            return ast.Call(expression.function, arguments, expression.span)
        case _:
            return expression
