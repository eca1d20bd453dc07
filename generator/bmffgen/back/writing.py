"""The statements that write a class: its reading, mirrored."""

from __future__ import annotations

from bmffgen.back.attributes import assigned, constant, loop_rows, zero_of
from bmffgen.back.given import named_arguments, needed_arguments
from bmffgen.back.lengths import counted_by_rows, without_remaining
from bmffgen.back.preparing import Preparing
from bmffgen.back.reading import loop_variable_used
from bmffgen.back.run_items import Item, items
from bmffgen.back.scope import Frame
from bmffgen.back.statements import (
    Block,
    Line,
    Statement,
    item_codes,
    quoted,
    without_unused,
)
from bmffgen.back.subscripts import (
    absence,
    arrays,
    call_told,
    given_arguments,
    noted,
    stored,
    telling,
)
from bmffgen.back.table_layout import conditions
from bmffgen.front import ast
from bmffgen.middle import ir
from bmffgen.middle.arithmetic import simplified
from bmffgen.middle.runs import Run, RunOp, flat
from bmffgen.middle.tree import (
    POSITIONAL,
    calls_in,
    everything,
    frame,
    linear,
    names_in,
)


class Writing(Preparing):
    """Makes the body of ``_write``."""

    def body(self, ops: tuple[RunOp, ...]) -> tuple[Statement, ...]:
        """All statements of the function."""
        first: list[Statement] = [*arrays(self.scope)]
        first += self.prepared(ops, self.scope.frames[0])
        body = (*first, *self.block(ops), *telling(self.scope))
        return without_unused(body)

    # ---------------------------------------------------------------------- operations

    def block(self, ops: tuple[RunOp, ...]) -> tuple[Statement, ...]:
        out: list[Statement] = []
        for op in ops:
            out += self.operation(op)
        return tuple(out)

    def operation(self, op: RunOp) -> list[Statement]:
        match op:
            case Run():
                return self.run(op)
            case ir.Let():
                return self.let(op)
            case ir.Branch():
                return self.branch(op)
            case ir.Loop():
                return self.loop(op)
            case ir.Repeat():
                test = self.text(op.condition)
                repeated = (Line("w.turn()"), *self.block(op.body))
                return [Block(f"while {test}:", repeated)]
            case ir.Boxes():
                return [Line("w.boxes(self.children)")]
            case ir.Scalar():
                return [Line(self.scalar(op)), *noted(op, self.scope)]
            case ir.Instance():
                return [*self.instance(op), *call_told(op, self.scope)]
            case _:
                self.scope.made(op)
                return self.element(op)

    def text(self, expression: ast.Expression) -> str:
        return self.scope.text(expression)

    def source(self, op: ir.Named) -> str:
        """The value to write: a derived count, or the attribute."""
        frame_ = self.scope.frames[-1]
        if isinstance(op, ir.Scalar) and op.derived is not None:
            return frame_.locals[op.name]
        return self.place(op.name)

    def scalar(self, op: ir.Scalar) -> str:
        name, value = quoted(op.name), self.source(op)
        if op.coding == "code":
            return f"w.octets({name}, w.code({name}, {value}))"
        if op.coding == "letters":
            return f"w.bits({name}, w.letters({name}, {value}), 15)"
        if op.coding in ("st", "bits"):
            return f"w.{'st' if op.coding == 'st' else 'bit_text'}({name}, {value})"
        if op.coding == "float":
            return f"w.flt({name}, {value}, {self.text(op.width)})"
        if op.coding in ("ue", "se", "te"):
            order = self.text(op.width)
            return (
                f"w.{op.coding}({name}, {value}{'' if order == '0' else f', {order}'})"
            )
        sign = ", True" if op.signed else ""
        return f"w.bits({name}, {value}, {self.text(op.width)}{sign})"

    def element(self, op: ir.Named) -> list[Statement]:
        name, value = quoted(op.name), self.place(op.name)
        match op:
            case ir.Vector():
                sign = ", True" if op.signed else ""
                return [
                    Block(
                        f"for element in w.vector({name}, {value}, {op.count}):",
                        (Line(f"w.bits({name}, element, {op.bits}{sign})"),),
                    )
                ]
            case ir.Octets():
                return [Line(f"w.octets({name}, {value}{self._fixed(op.length)})")]
            case ir.String():
                return [Line(f"w.{op.kind}({name}, {value})")]
            case ir.Codes():
                return [Line(f"w.codes({name}, {value}{self._fixed(op.count)})")]
            case ir.Numbers():
                sign = ", True" if op.signed else ""
                line = Line(f"w.numbers({name}, {value}, {self.text(op.width)}{sign})")
                return [*self.same(op.name, value, op.count), line]
            case ir.Table():
                constant = self.constants[id(op)].name
                tests = "".join(f", {test}" for test in conditions(op, self.scope))
                line = Line(f"w.table({name}, {constant}, {value}{tests})")
                return [*self.same(op.name, value, op.count), line]
            case _:
                raise AssertionError(op)

    def _fixed(self, count: ast.Expression | None) -> str:
        """The number of elements that is demanded, when it does not follow from them."""
        if count is None or not self._known(count):
            return ""
        return f", {self.text(count)}"

    def _known(self, count: ast.Expression) -> bool:
        """Whether it can be said without the bytes that were read."""
        if POSITIONAL & calls_in(count):
            return False
        lets = (
            self.scope.lets[name] for name in names_in(count) & self.scope.lets.keys()
        )
        return all(self._known(let.value) for let in lets)

    def same(
        self, name: str, value: str, count: ast.Expression | None
    ) -> list[Statement]:
        if count is None or not self._known(count) or self._follows(name, count):
            return []
        return [Line(f"w.same({quoted(name)}, {value}, {self.text(count)})")]

    def _follows(self, name: str, count: ast.Expression) -> bool:
        """Whether a count is derived from this very list, and so cannot differ."""
        found = linear(count)
        if found is None:
            return False
        if isinstance(found[0], ast.Index):
            return self._in_step(found[0])
        if not isinstance(found[0], ast.Name):
            return False
        each = self.scope.frames[-1].attributes.get(found[0].id)
        op = each.op if each is not None else None
        return isinstance(op, ir.Scalar) and bool(
            op.derived and op.derived.target == name
        )

    def _in_step(self, count: ast.Index) -> bool:
        """Whether the rows that hold a count derive it from the list that it counts."""
        rows = (
            self.scope.lists.get(count.base.id)
            if isinstance(count.base, ast.Name)
            else None
        )
        return (
            rows is not None
            and isinstance(rows[1], ir.Loop)
            and bool(counted_by_rows(rows[1]))
        )

    def instance(self, op: ir.Instance) -> list[Statement]:
        name, value = quoted(op.name), self.place(op.name)
        if op.tagged:
            many = "s" if op.many else ""
            return [Line(f"w.descriptor{many}({name}, {value})")]
        if op.name in self.measured:
            data = self.measured[op.name]
            lines: list[Statement] = [Line(f"w.add({data})")]
            if op.length is not None:
                need = self.text(without_remaining(op.length))
                lines.insert(0, Line(f"w.fits({name}, len({data}), {need})"))
            return lines
        if op.family and self.each.kind == "bits":
            named = named_arguments(op, self.scope)
            more = "" if op.length is None else f", {self.text(op.length)}"
            return [Line(f"w.structure({name}, {value}, {{{named}}}{more})")]
        given = ""
        if not op.family:
            needed = needed_arguments(op, self.classes)
            arguments = [self.text(each) for each in needed]
            arguments += given_arguments(op, self.scope)
            given = "".join(f", {each}" for each in arguments)
        if op.structure and op.length is not None:
            need = self.text(op.length)
            return [Line(f"w.within({name}, {value}, {need}{given})")]
        if op.length is not None:
            need = self.text(without_remaining(op.length))
            data = self.scope.fresh(f"{op.name}_data")
            return [
                Line(f"{data} = w.measure_record({name}, {value}{given})"),
                Line(f"w.fits({name}, len({data}), {need})"),
                Line(f"w.add({data})"),
            ]
        return [Line(f"w.record({name}, {value}{given})")]

    # ------------------------------------------------------------------------- runs

    def run(self, op: Run) -> list[Statement]:
        before: list[Statement] = []
        values: list[str] = []
        for item in items(op.fields):
            self.item(item, values, before)
        constant = self.constants[id(op)].name
        return [*before, Line(f"w.run({constant}, {', '.join(values)})")]

    def item(self, item: Item, values: list[str], before: list[Statement]) -> None:
        op = item.op
        if op is None:
            self.group(item, values, before)
            return
        name, value = quoted(op.name), self.source(op)
        if isinstance(op, ir.Octets):
            assert isinstance(op.length, ast.Number)
            values.append(f"w.sized({name}, {value}, {op.length.value})")
        elif isinstance(op, ir.Vector):
            values.append(f"*w.vector({name}, {value}, {op.count})")
        elif isinstance(op, ir.Scalar) and op.coding == "code":
            values.append(f"w.code({name}, {value})")
        else:
            values.append(value)

    def group(self, item: Item, values: list[str], before: list[Statement]) -> None:
        fields = []
        for piece in item.group:
            op = piece.op
            name = quoted(op.name)
            if piece.index >= 0:
                assert isinstance(op, ir.Vector)
                value = f"w.vector({name}, {self.place(op.name)}, {op.count})[{piece.index}]"
            elif isinstance(op, ir.Octets):
                assert isinstance(op.length, ast.Number)
                sized = f"w.sized({name}, {self.place(op.name)}, {op.length.value})"
                value = f'int.from_bytes({sized}, "big")'
            else:
                value = self.source(op)
            if isinstance(op, ir.Scalar) and op.coding == "letters":
                value = f"w.letters({name}, {value})"
            if isinstance(op, ir.Scalar) and op.coding == "code":
                value = f'int.from_bytes(w.code({name}, {value}), "big")'
            fields.append(
                f"({name}, {value}, {piece.bits}, {getattr(op, 'signed', False)})"
            )
        packed = f"w.pack({', '.join(fields)})"
        codes = item_codes(item.octets) if item.octets <= 8 else []
        if len(codes) == 1:
            values.append(packed)
            return
        whole = self.scope.fresh("bits")
        before.append(Line(f"{whole} = {packed}"))
        if not codes:
            values.append(f'{whole}.to_bytes({item.octets}, "big")')
            return
        shift = 8 * item.octets
        for _, size in codes:
            shift -= 8 * size
            part = f"{whole} >> {shift}" if shift else whole
            values.append(f"({part}) & {(1 << 8 * size) - 1:#x}")

    # -------------------------------------------------------------- control statements

    def let(self, op: ir.Let) -> list[Statement]:
        if op.absent:
            return [*absence(op, self.scope)]
        if op.indices:
            return [*stored(op, self.scope)]
        for frame_ in reversed(self.scope.frames):
            local = frame_.locals.get(op.name)
            if local is None:
                continue
            if op.name in frame_.attributes:
                return self._agreed(op, frame_)
            return [Line(f"{local} {op.operator} {self.scope.number(op.value)}")]
        return []

    def _agreed(self, op: ir.Let, frame_: Frame) -> list[Statement]:
        """A count that the syntax sets, where it stores none, binds the list that it counts."""
        scalar = frame_.attributes[op.name].op
        derived = scalar.derived if isinstance(scalar, ir.Scalar) else None
        if derived is None or derived.kind != "length" or op.operator != "=":
            return []
        need = simplified(op.value, ast.Number(derived.offset), 0)
        place = self.place(derived.target)
        return [Line(f"w.same({quoted(derived.target)}, {place}, {self.text(need)})")]

    def branch(self, op: ir.Branch) -> list[Statement]:
        tests = []
        condition = op.condition
        if condition is not None and not POSITIONAL & calls_in(condition):
            tests.append(self.text(condition))
        if op.more or len(tests) < (condition is not None):
            there = self.present(op.then)
            if there:
                tests.append(there)
        then, otherwise = self.block(op.then), self.block(op.otherwise)
        test = " and ".join(tests) or "True"
        if not then and not otherwise:
            return []
        if not then:
            return [Block(f"if not ({test}):", otherwise)]
        out: list[Statement] = [Block(f"if {test}:", then)]
        if otherwise:
            out.append(Block("else:", otherwise))
        return out

    def present(self, ops: tuple[RunOp, ...]) -> str:
        """A test whether elements that may be left out were there, or have been given."""
        named = [op for op, _ in frame(flat(ops)) if isinstance(op, ir.NAMED)]
        free = [
            op for op in named if not isinstance(op, ir.Scalar) or op.derived is None
        ]
        certain = assigned(flat(ops))
        if self.each.kind == "bits" and any(op.name in certain for op in free):
            free = [op for op in free if op.name in certain]
        # What has a value of its own, as reserved bits have, is there even when left out.
        telling = [op for op in free if getattr(op, "initial", None) is None]
        for op in telling or free:
            return f"{self.place(op.name)} is not None"
        return ""

    def loop(self, op: ir.Loop) -> list[Statement]:
        owner = self.scope.frames[-1]
        where = self.place(op.name)
        attribute = owner.attributes[op.name]
        listed = f"{where} or ()" if attribute.optional else where
        if aligns(op):
            single = _only(op)
            fill = constant(single.initial) if single is not None else 0
            listed = f"w.aligning({quoted(op.name)}, {where}, {fill})"
        hoisted = self.scope.hoist(op)
        out: list[Statement] = [
            Line(f"{name} = {value}") for name, value in hoisted.values()
        ]
        if op.condition is None and op.again is None:
            out += self.same(op.name, where, op.count)
        if op.again is not None and self.each.kind == "bits":
            out.append(Line(f"w.some({quoted(op.name)}, {where})"))
        out += self._step(op, where)
        used = op.variable and (
            loop_variable_used(op, self.each.arrays) or counted_by_rows(op)
        )
        variable = self.scope.fresh(op.variable) if used else ""
        inner = Frame("", {}, loop=op, variable=variable)
        inner.attributes = {
            each.name: each for each in loop_rows(self.each.name, op, attribute)
        }
        self.scope.frames.append(inner)
        row = self.scope.fresh("row" if op.row else op.single)
        first_of = self._named_row(op, inner, row)
        body = (*first_of, *self.prepared(op.body, inner), *self.block(op.body))
        self.scope.frames.pop()
        head, first = self._head(op, variable, row, listed)
        out.append(Block(head, (*first, *body)))
        for each in everything(flat(op.body)):
            if isinstance(each, ir.NAMED):
                self.scope.lists.setdefault(each.name, (owner, op))
        self.scope.lower(hoisted)
        return out

    def _named_row(self, op: ir.Loop, inner: Frame, row: str) -> tuple[Statement, ...]:
        """Makes a row known inside its loop, and its value where others need that."""
        if op.row:
            inner.target = row
            return ()
        inner.locals["=" + op.single] = row
        one = inner.attributes[op.single]
        if op.single not in self.needed or not isinstance(one.op, ir.Scalar):
            return ()
        inner.locals[op.single] = row
        if self.each.kind != "bits" or not (one.optional or one.unset):
            return ()
        counted = self.scope.fresh(op.single)
        inner.locals[op.single] = counted
        return (Line(f"{counted} = {row} or {zero_of(one.op)}"),)

    def _step(self, op: ir.Loop, rows: str) -> list[Statement]:
        """A list whose elements the rows count must be as long as they are."""
        known = self.scope.frames[0].attributes
        return [
            Line(f"w.same({quoted(name)}, self.{known[name].py}, len({rows}))")
            for name in counted_by_rows(op)
        ]

    def _head(
        self, op: ir.Loop, variable: str, row: str, listed: str
    ) -> tuple[str, tuple[Statement, ...]]:
        """The first line of a loop over the list, and what gives its variable a value."""
        if not variable:
            return f"for {row} in {listed}:", ()
        start = self.text(op.start)
        if op.step == 1:
            first = "" if start == "0" else f", {start}"
            return f"for {variable}, {row} in enumerate({listed}{first}):", ()
        numbered = self.scope.fresh("position")
        line = Line(f"{variable} = {start} + {numbered} * {op.step}")
        return f"for {numbered}, {row} in enumerate({listed}):", (line,)


def aligns(op: ir.Loop) -> bool:
    """Whether a loop reads single bits up to the next byte: how many depends on the place."""
    test = op.condition
    if not isinstance(test, ast.Unary) or test.operator != "!" or op.variable:
        return False
    item = _only(op)
    return (
        calls_in(test) == {"byte_aligned"}
        and not names_in(test)
        and item is not None
        and item.coding == "int"
        and isinstance(item.width, ast.Number)
        and item.width.value == 1
    )


def _only(op: ir.Loop) -> ir.Scalar | None:
    """The only element of a loop."""
    found = list(flat(op.body)) if op.single else []
    item = found[0] if len(found) == 1 else None
    return item if isinstance(item, ir.Scalar) else None
