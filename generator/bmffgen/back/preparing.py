"""What has to have a value before a class writes its first field."""

from __future__ import annotations

from bmffgen.back.attributes import Attribute, zero_of
from bmffgen.back.lengths import length_of
from bmffgen.back.scope import Frame, Scope
from bmffgen.back.statements import Constant, Line, Statement, quoted
from bmffgen.back.subscripts import own_variable
from bmffgen.front import ast
from bmffgen.middle import ir
from bmffgen.middle.runs import RunOp, flat
from bmffgen.middle.tree import frame


class Preparing:
    """The locals of ``_write``: elements that others depend on, and derived counts."""

    def __init__(
        self,
        each: ir.ClassIR,
        classes: ir.Classes,
        attributes: dict[str, Attribute],
        needed: set[str],
        constants: dict[int, Constant],
    ) -> None:
        self.each = each
        self.classes = classes
        self.scope = Scope(each, classes, "w")
        self.needed = needed
        self.constants = constants
        self.scope.frames.append(Frame("self", attributes))
        self.measured: dict[str, str] = {}

    def prepared(self, ops: tuple[RunOp, ...], frame_: Frame) -> list[Statement]:
        """Locals for the elements that later ones depend on, and for derived counts."""
        out: list[Statement] = []
        plain = flat(ops)
        out += self._measures(plain, frame_)
        for each in frame_.attributes.values():
            op = each.op
            if not isinstance(op, ir.Scalar):
                continue
            derived = self._derivation(each, plain)
            if derived is None and each.name not in self.needed:
                continue
            if not frame_.target and derived is None:
                continue
            value = derived if derived is not None else self._stored(frame_, each)
            frame_.locals[each.name] = self.scope.fresh(each.name)
            out.append(Line(f"{frame_.locals[each.name]} = {value}"))
        return out + self.variables(plain, frame_)

    def variables(self, ops: tuple[ir.Op, ...], frame_: Frame) -> list[Statement]:
        """The variables of the syntax that are used and have no value yet."""
        out: list[Statement] = []
        for op, _ in frame(ops):
            if not own_variable(op, self.scope) or op.name not in self.needed:
                continue
            if not any(op.name in f.locals for f in self.scope.frames):
                frame_.locals[op.name] = self.scope.fresh(op.name)
                out.append(Line(f"{frame_.locals[op.name]} = 0"))
        return out

    def _stored(self, frame_: Frame, each: Attribute) -> str:
        place = f"{frame_.target}.{each.py}"
        assert isinstance(each.op, ir.Scalar)
        if not each.optional:
            return place
        return f"{place} or {zero_of(each.op)}"

    def _derivation(self, each: Attribute, ops: tuple[ir.Op, ...]) -> str | None:
        """What a count or length is, when it follows from something else."""
        derived = next(
            (
                op.derived
                for op, _ in frame(ops)
                if isinstance(op, ir.Scalar) and op.name == each.name and op.derived
            ),
            None,
        )
        if derived is None:
            return None
        if derived.kind == "measure":
            return f"len({self.measured[derived.target]})"
        if derived.kind == "element":
            listed = f"self.{self.scope.frames[0].attributes[derived.target].py}"
            loop = self.scope.frames[-1].loop
            assert loop is not None
            position = self.scope.position(loop, ast.Name(loop.variable))
            return f"len({listed}[{position}])"
        if each.kind == "fallback":
            return f"self.{each.py}{' or 0' if each.optional else ''}"
        listed, optional = self._list(derived.target)
        length = length_of(listed, derived.offset)
        if not derived.always and each.kind == "stored":
            return f"{self.place(each.name)} if {listed} is None else {length}"
        return f"0 if {listed} is None else {length}" if optional else length

    def _list(self, target: str) -> tuple[str, bool]:
        """The list or bytes that a count follows from, and whether it may be None."""
        frame_ = self.scope.frames[-1]
        if target == "children":
            return "self.children", False
        if frame_.target:
            each = frame_.attributes[target]
            return f"{frame_.target}.{each.py}", each.optional
        return frame_.locals["=" + target], False

    def _measures(self, ops: tuple[ir.Op, ...], frame_: Frame) -> list[Statement]:
        """Records whose length is written in front of them are written first, aside."""
        out: list[Statement] = []
        for op, _ in frame(ops):
            if not isinstance(op, ir.Instance) or op.length is None:
                continue
            if not any(
                isinstance(s, ir.Scalar) and s.derived and s.derived.target == op.name
                for s, _ in frame(ops)
            ):
                continue
            data = self.scope.fresh(f"{op.name}_data")
            self.measured[op.name] = data
            place = self.place(op.name)
            out.append(Line(f"{data} = w.measure_record({quoted(op.name)}, {place})"))
        return out

    def place(self, name: str) -> str:
        """Where a value comes from."""
        frame_ = self.scope.frames[-1]
        each = frame_.attributes[name]
        if frame_.target:
            return f"{frame_.target}.{each.py}"
        return frame_.locals["=" + name]
