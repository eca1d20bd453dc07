"""The statements that read runs: fixed fields that begin and end on a byte."""

from __future__ import annotations

from bmffgen.back.attributes import Attribute
from bmffgen.back.run_items import Item, items
from bmffgen.back.scope import Frame, Scope
from bmffgen.back.statements import Constant, Line, Statement, item_codes
from bmffgen.front import ast
from bmffgen.middle import ir
from bmffgen.middle.runs import Run


class ReadingRuns:
    """Where values go, and how runs are read."""

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
        self.scope = Scope(each, classes, "r")
        self.needed = needed
        self.constants = constants
        self.scope.frames.append(Frame("self", attributes))

    def attribute(self, frame_: Frame, each: Attribute) -> str:
        name = f"_{each.name}" if each.kind == "fallback" else each.py
        return f"{frame_.target}.{name}"

    def target(self, name: str) -> tuple[str, str]:
        """Where a value goes: the first target of the assignment, and a second or none."""
        frame_ = self.scope.frames[-1]
        each = frame_.attributes[name]
        where = ""
        if frame_.target and each.kind != "derived":
            where = self.attribute(frame_, each)
        elif (
            not frame_.target and frame_.loop is not None and frame_.loop.single == name
        ):
            where = frame_.locals.get("=" + name, "")
        local = frame_.locals.get(name, "")
        if not where:
            return local or "_", ""
        return where, local

    def assign(self, name: str, value: str) -> list[Statement]:
        where, local = self.target(name)
        if local:
            return [Line(f"{local} = {value}"), Line(f"{where} = {local}")]
        return [Line(f"{where} = {value}")]

    def run(self, op: Run) -> list[Statement]:
        listed = items(op.fields)
        targets: list[str] = []
        after: list[Statement] = []
        for item in listed:
            self.item(item, targets, after)
        constant = self.constants[id(op)].name
        left = f"({targets[0]},)" if len(targets) == 1 else ", ".join(targets)
        return [Line(f"{left} = r.run({constant})"), *after]

    def item(self, item: Item, targets: list[str], after: list[Statement]) -> None:
        op = item.op
        if op is None:
            self.group(item, targets, after)
            return
        where, local = self.target(op.name)
        if isinstance(op, ir.Vector):
            temporary = [self.scope.fresh(f"v{n}") for n in range(op.count)]
            targets += temporary
            after.append(Line(f"{where} = ({', '.join(temporary)},)"))
            return
        if isinstance(op, ir.Scalar) and op.coding == "code":
            raw = self.scope.fresh("code")
            targets.append(raw)
            both = f"{where} = {local}" if local else where
            after.append(Line(f'{both} = {raw}.decode("latin-1")'))
            return
        targets.append(local or where)
        if local and where != local:
            after.append(Line(f"{where} = {local}"))

    def group(self, item: Item, targets: list[str], after: list[Statement]) -> None:
        whole = self.scope.fresh("bits")
        if item.octets > 8:
            targets.append(whole)
            after.append(Line(f'{whole} = int.from_bytes({whole}, "big")'))
        else:
            parts = []
            shift = 8 * item.octets
            for _, size in item_codes(item.octets):
                part = self.scope.fresh("bits")
                targets.append(part)
                shift -= 8 * size
                parts.append(f"({part} << {shift})" if shift else part)
            if len(parts) == 1:
                whole = parts[0]
            else:
                after.append(Line(f"{whole} = {' | '.join(parts)}"))
        shift = 8 * item.octets
        vectors: dict[str, list[str]] = {}
        for piece in item.group:
            shift -= piece.bits
            value = _slice(whole, shift, piece.bits, 8 * item.octets)
            op = piece.op
            if getattr(op, "signed", False):
                sign = 1 << (piece.bits - 1)
                value = f"({value} ^ {sign}) - {sign}"
            if piece.index >= 0:
                vectors.setdefault(op.name, []).append(value)
            else:
                after += self.assign(op.name, _coded(op, value))
        for name, values in vectors.items():
            after += self.assign(name, f"({', '.join(values)},)")


def _slice(whole: str, shift: int, bits: int, total: int) -> str:
    value = f"({whole} >> {shift})" if shift else whole
    if shift + bits == total:
        return value
    return f"{value} & {(1 << bits) - 1:#x}"


def _coded(op: object, value: str) -> str:
    if isinstance(op, ir.Scalar) and op.coding == "letters":
        return f"letters({value})"
    if isinstance(op, ir.Scalar) and op.coding == "code":
        return f'({value}).to_bytes(4, "big").decode("latin-1")'
    if isinstance(op, ir.Octets) and isinstance(op.length, ast.Number):
        return f'({value}).to_bytes({op.length.value}, "big")'
    return value
