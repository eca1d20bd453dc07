"""The statements that read a class."""

from __future__ import annotations

from bmffgen.back.attributes import assigned, loop_rows, zero_of
from bmffgen.back.given import named_arguments, needed_arguments
from bmffgen.back.reading_runs import ReadingRuns
from bmffgen.back.run_items import items, run_constant
from bmffgen.back.scope import Frame
from bmffgen.back.statements import Block, Constant, Line, Statement, quoted
from bmffgen.back.subscripts import (
    absence,
    arrays,
    call_told,
    given_arguments,
    noted,
    own_variable,
    stored,
    telling,
)
from bmffgen.back.table_layout import conditions, layout_constant
from bmffgen.front import ast
from bmffgen.middle import ir
from bmffgen.middle.runs import Run, RunOp, fixed_bits, flat
from bmffgen.middle.tree import everything, frame, names_in


class Reading(ReadingRuns):
    """Makes the body of ``_read``."""

    def body(self, ops: tuple[RunOp, ...]) -> tuple[Statement, ...]:
        """All statements of the function."""
        first: list[Statement] = [*arrays(self.scope)]
        first += self.prepared(ops, self.scope.frames[0])
        if any(isinstance(op, ir.Boxes) and path for op, path in frame(flat(ops))):
            first.append(Line("self.children = []"))
        return (*first, *self.block(ops), *telling(self.scope))

    # ------------------------------------------------------------------------ frames

    def prepared(self, ops: tuple[RunOp, ...], frame_: Frame) -> list[Statement]:
        """What has to have a value before the first field: whatever some path leaves out."""
        out: list[Statement] = []
        plain = flat(ops)
        sure = assigned(plain)
        for each in frame_.attributes.values():
            if (
                frame_.target
                and (each.optional or each.unset)
                and each.kind != "derived"
            ):
                value = "None" if each.optional else "ABSENT"
                out.append(Line(f"{self.attribute(frame_, each)} = {value}"))
            if each.name in self.needed and isinstance(each.op, ir.Scalar):
                frame_.locals[each.name] = self.scope.fresh(each.name)
                if each.name not in sure:
                    zero = zero_of(each.op)
                    out.append(Line(f"{frame_.locals[each.name]} = {zero}"))
        for op, _ in frame(plain):
            if not own_variable(op, self.scope) or op.name not in self.needed:
                continue
            if not any(op.name in f.locals for f in self.scope.frames):
                frame_.locals[op.name] = self.scope.fresh(op.name)
                out.append(Line(f"{frame_.locals[op.name]} = 0"))
        return out

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
                body = (Line("r.turn()"), *self.block(op.body))
                return [Block(f"while {test}:", body)]
            case ir.Boxes():
                count = "" if op.count is None else f", {self.text(op.count)}"
                return [
                    Line(
                        f"self.children = r.boxes({quoted(op.family or 'Box')}{count})"
                    )
                ]
            case _:
                self.scope.made(op)
                read = self.assign(op.name, self.value(op))
                if isinstance(op, ir.Scalar):
                    return [*read, *noted(op, self.scope)]
                if isinstance(op, ir.Instance):
                    return [*read, *call_told(op, self.scope)]
                return read

    def text(self, expression: ast.Expression) -> str:
        return self.scope.text(expression)

    def count(self, count: ast.Expression | None) -> str:
        return "None" if count is None else self.text(count)

    def label(self, op: ir.Named) -> str:
        """What an element is called in messages: as the syntax spells it."""
        spelled = op.element if self.each.kind == "bits" else ""
        return quoted(spelled or op.name)

    def value(self, op: ir.Named) -> str:
        name = self.label(op)
        match op:
            case ir.Scalar():
                return self.scalar(op)
            case ir.Vector():
                each = f"r.bits({name}, {op.bits}{', True' if op.signed else ''})"
                return "(" + ", ".join([each] * op.count) + ",)"
            case ir.Octets(length=None):
                return f"r.tail({name})"
            case ir.Octets():
                return f"r.octets({name}, {self.count(op.length)})"
            case ir.String():
                return f"r.{op.kind}({name})"
            case ir.Codes():
                return f"r.fourccs({name}, {self.count(op.count)})"
            case ir.Numbers():
                sign = ", True" if op.signed else ""
                return f"r.numbers({name}, {self.text(op.width)}, {self.count(op.count)}{sign})"
            case ir.Table():
                constant = self.constants[id(op)].name
                tests = "".join(f", {test}" for test in conditions(op, self.scope))
                return f"r.table({name}, {constant}, {self.count(op.count)}{tests})"
            case ir.Instance():
                return self.instance(op)
        raise AssertionError(op)

    def scalar(self, op: ir.Scalar) -> str:
        name = self.label(op)
        if op.coding == "code":
            return f"r.fourcc({name})"
        if op.coding == "st":
            return f"r.st({name})"
        if op.coding == "bits":
            return f"r.bit_text({name}, {self.text(op.width)})"
        if op.coding == "float":
            return f"r.flt({name}, {self.text(op.width)})"
        if op.coding in ("ue", "se", "te"):
            order = self.text(op.width)
            return f"r.{op.coding}({name}{'' if order == '0' else f', {order}'})"
        sign = ", True" if op.signed and op.coding == "int" else ""
        value = f"r.bits({name}, {self.text(op.width)}{sign})"
        return f"letters({value})" if op.coding == "letters" else value

    def instance(self, op: ir.Instance) -> str:
        name = quoted(op.name)
        if op.tagged:
            family = self.classes[op.kind].family or op.kind
            if op.many:
                return f"r.descriptors({name}, {quoted(family)})"
            return f"r.descriptor({name}, {quoted(family)})"
        length = "None" if op.length is None else self.text(op.length)
        if op.family and self.each.kind == "bits":
            key = self.text(_chosen(op, self.classes))
            family = quoted(op.table or op.kind)
            more = "" if op.length is None else f", {length}"
            return f"r.structure({name}, {family}, {key}, {{{self.named(op)}}}{more})"
        if op.family:
            key = self.text(op.arguments[0]) if op.arguments else '""'
            return f"r.record({name}, {quoted(op.kind)}, {key}, {length})"
        arguments = [self.text(each) for each in needed_arguments(op, self.classes)]
        arguments += given_arguments(op, self.scope)
        given = "".join(f", {each}" for each in arguments)
        if op.structure and op.length is not None:
            return f"r.within({name}, {op.reference}, {length}{given})"
        if op.length is not None:
            return f"{op.reference}._within(r, {name}, {length}{given})"
        return f"{op.reference}._from(r{given})"

    def named(self, op: ir.Instance) -> str:
        """The arguments of a call by the names of the parameters, as items of a dict."""
        return named_arguments(op, self.scope)

    # -------------------------------------------------------------- control statements

    def let(self, op: ir.Let) -> list[Statement]:
        if op.absent:
            return [*absence(op, self.scope)]
        if op.indices:
            return [*stored(op, self.scope)]
        for frame_ in reversed(self.scope.frames):
            if op.name in frame_.locals:
                return [
                    Line(
                        f"{frame_.locals[op.name]} {op.operator} {self.scope.number(op.value)}"
                    )
                ]
        return []

    def branch(self, op: ir.Branch) -> list[Statement]:
        tests = []
        if op.condition is not None:
            tests.append(self.text(op.condition))
        if op.more:
            tests.append(
                "r.remaining() > 0" if op.need == 1 else f"r.remaining() >= {op.need}"
            )
        then = self.block(op.then)
        otherwise = self.block(op.otherwise)
        test = " and ".join(tests)
        if not then and not otherwise:
            return []
        if not then:
            return [Block(f"if not ({test}):", otherwise)]
        out: list[Statement] = [Block(f"if {test}:", then)]
        if otherwise:
            out.append(Block("else:", otherwise))
        return out

    def loop(self, op: ir.Loop) -> list[Statement]:
        hoisted = self.scope.hoist(op)
        where, _ = self.target(op.name)
        items_ = self.scope.fresh(op.name)
        owner = self.scope.frames[-1]
        annotation = owner.attributes[op.name].type
        out: list[Statement] = [
            Line(f"{name} = {value}") for name, value in hoisted.values()
        ]
        out.append(Line(f"{items_}: {annotation} = []"))
        out.append(Line(f"{where} = {items_}"))
        head, before, after = self.loop_head(op)
        out += before
        rows = {
            each.name: each
            for each in loop_rows(self.each.name, op, owner.attributes[op.name])
        }
        inner = Frame("", rows, loop=op, variable=self._variable)
        self.scope.frames.append(inner)
        body: list[Statement] = []
        if op.row:
            inner.target = self.scope.fresh("row")
            kind = f"{self.each.name}.{op.row}"
            body.append(Line(f"{inner.target} = {kind}.__new__({kind})"))
            body.append(Line(f"{items_}.append({inner.target})"))
        else:
            self._single(op, inner, body)
        body += self.prepared(op.body, inner)
        body += self.block(op.body)
        if not op.row:
            body.append(Line(f"{items_}.append({inner.locals['=' + op.single]})"))
        body += after
        if op.again is not None:
            body.append(Block(f"if not {self.text(op.again)}:", (Line("break"),)))
        self.scope.frames.pop()
        out.append(Block(head, tuple(body)))
        for each in everything(flat(op.body)):
            if isinstance(each, ir.NAMED):
                self.scope.lists.setdefault(each.name, (owner, op))
        self.scope.lower(hoisted)
        return out

    def _single(self, op: ir.Loop, inner: Frame, body: list[Statement]) -> None:
        value = self.scope.fresh(op.single)
        inner.locals["=" + op.single] = value
        attribute = inner.attributes[op.single]
        if op.single in self.needed and isinstance(attribute.op, ir.Scalar):
            inner.locals[op.single] = value
        if attribute.optional:
            body.append(Line(f"{value}: {attribute.type} | None = None"))
        elif attribute.unset:
            body.append(Line(f"{value}: {attribute.type} = ABSENT"))

    def loop_head(self, op: ir.Loop) -> tuple[str, list[Statement], list[Statement]]:
        """The loop's first line, what comes before it, and what ends each turn."""
        used = op.variable and self._uses(op)
        needed = op.variable and (used or op.condition)
        self._variable = self.scope.fresh(op.variable) if needed else ""
        name = quoted(op.name)
        if op.condition is not None:
            if not op.variable:
                return (
                    f"while {self.text(op.condition)}:",
                    [],
                    [Line(f"r.allow({name}, 1, 0)")],
                )
            start = Line(f"{self._variable} = {self.text(op.start)}")
            step = Line(f"{self._variable} += {op.step}")
            frame_ = Frame("", {}, loop=op, variable=self._variable)
            self.scope.frames.append(frame_)
            test = self.text(op.condition)
            self.scope.frames.pop()
            return f"while {test}:", [start], [Line(f"r.allow({name}, 1, 0)"), step]
        if op.again is not None:
            return "while True:", [], [Line(f"r.allow({name}, 1, 0)")]
        if op.count is None:
            need = least_bits(op.body) // 8 or 1
            before: list[Statement] = []
            after: list[Statement] = [Line(f"r.allow({name}, 1, 0)")]
            if self._variable:
                before.append(Line(f"{self._variable} = {self.text(op.start)}"))
                after.append(Line(f"{self._variable} += {op.step}"))
            return f"while r.remaining() >= {need}:", before, after
        count = self.text(op.count)
        allow = Line(f"r.allow({name}, {count}, {least_bits(op.body)})")
        if not self._variable:
            return f"for _ in range({count}):", [allow], []
        start_text = self.text(op.start)
        if op.step == 1:
            if start_text == "0":
                return f"for {self._variable} in range({count}):", [allow], []
            stop = f"{start_text} + {count}"
            return f"for {self._variable} in range({start_text}, {stop}):", [allow], []
        stop = f"{start_text} - {count}"
        return f"for {self._variable} in range({start_text}, {stop}, -1):", [allow], []

    def _uses(self, op: ir.Loop) -> bool:
        return loop_variable_used(op, self.each.arrays)


def _chosen(op: ir.Instance, classes: ir.Classes) -> ast.Expression:
    """The argument that decides which member of a family is read."""
    family = classes[op.kind]
    position = family.formals.index(family.notes.family_key)
    return op.arguments[position]


def loop_variable_used(op: ir.Loop, arrays: frozenset[str]) -> bool:
    """Whether an expression inside a loop, or a subscript, needs its variable."""
    from bmffgen.middle.expressions_of import expressions_of

    for each in everything(flat(op.body)):
        kept = isinstance(each, ir.Scalar) and each.name in arrays
        indices = each.indices if kept and isinstance(each, ir.Scalar) else ()
        if any(op.variable in names_in(index) for index in indices):
            return True
        for expression in expressions_of(each):
            if op.variable in names_in(expression):
                return True
    return False


def least_bits(ops: tuple[RunOp, ...]) -> int:
    """The bits that one turn of a loop takes at least."""
    total = 0
    for op in flat(ops):
        width = fixed_bits(op)
        if width is not None:
            total += width
        elif isinstance(op, ir.String) and op.kind == "text":
            total += 0
        elif isinstance(op, ir.Branch) and not op.more:
            total += min(least_bits(op.then), least_bits(op.otherwise))
    return total


def table_constants(ops: tuple[RunOp, ...], owner: str) -> dict[int, Constant]:
    """The runs and layouts of a program, numbered, by the identity of the operation."""
    out: dict[int, Constant] = {}
    runs = layouts = 0

    def visit(listed: tuple[RunOp, ...]) -> None:
        nonlocal runs, layouts
        for op in listed:
            if isinstance(op, Run):
                out[id(op)] = Constant(
                    f"_{owner}_R{runs}", run_constant(items(op.fields))
                )
                runs += 1
            elif isinstance(op, ir.Table):
                out[id(op)] = Constant(f"_{owner}_T{layouts}", layout_constant(op))
                layouts += 1
            elif isinstance(op, ir.Branch):
                visit(op.then)
                visit(op.otherwise)
            elif isinstance(op, ir.Loop):
                visit(op.body)

    visit(ops)
    return out
