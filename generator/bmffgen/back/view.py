"""Plain view objects: all that the templates print, nothing that they have to decide."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bmffgen.back.attributes import Attribute, attributes, default
from bmffgen.back.documentation import attribute_doc, cited, class_doc
from bmffgen.back.given import given_order, needed_names, used_formals
from bmffgen.back.properties import (
    Property,
    accessors,
    column_property,
    columns,
    derived_property,
    fallback_property,
)
from bmffgen.back.python_names import (
    BOX_NAMES,
    RECORD_NAMES,
    ROW_NAMES,
    by_number,
    parameter,
)
from bmffgen.back.reading import Reading, table_constants
from bmffgen.back.statements import Constant, Statement, quoted
from bmffgen.back.subscripts import known_constant
from bmffgen.back.table_layout import conditions
from bmffgen.back.writing import Writing
from bmffgen.middle import ir
from bmffgen.middle.runs import RunOp, flat, fold_runs
from bmffgen.middle.tree import everything, frame, names_in


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a constructor, and the statement that keeps it."""

    name: str
    type: str
    default: str
    store: str


@dataclass(frozen=True, slots=True)
class RowView:
    """The class of the rows of a list."""

    name: str
    doc: str
    fields: tuple[str, ...]
    slots: tuple[tuple[str, str], ...]
    parameters: tuple[Parameter, ...]

    @property
    def slot_names(self) -> list[str]:
        """The names of the slots, sorted."""
        return sorted((name for name, _ in self.slots), key=by_number)


@dataclass(frozen=True, slots=True)
class ClassView:
    """A generated class."""

    name: str
    base: str
    doc: str
    fourcc: str
    clause: str
    tag: str
    fields: tuple[str, ...]
    slots: tuple[tuple[str, str], ...]
    rows: tuple[RowView, ...]
    parameters: tuple[Parameter, ...]
    signature: str
    begin: tuple[str, ...]
    own_init: bool
    container: bool
    kind: str
    properties: tuple[Property, ...]
    given: tuple[str, ...]
    reading: tuple[Statement, ...]
    writing: tuple[Statement, ...]
    constants: tuple[Constant, ...]
    instances: tuple[str, ...]
    own_program: bool
    spelled: str

    @property
    def given_names(self) -> list[str]:
        """The names of what it needs to know beside the bits."""
        if self.kind != "bits":
            return []
        return [each.partition(":")[0] for each in self.given]

    @property
    def reader(self) -> str:
        """The class that reads it."""
        return "BitReader" if self.kind == "bits" else "Reader"

    @property
    def writer(self) -> str:
        """The class that writes it."""
        return "BitWriter" if self.kind == "bits" else "Writer"

    @property
    def slot_names(self) -> list[str]:
        """The names of the slots, sorted."""
        return sorted((name for name, _ in self.slots), key=by_number)


class Viewer:
    """Turns classes into views."""

    def __init__(self, classes: ir.Classes) -> None:
        self.classes = classes
        self._attributes: dict[str, tuple[Attribute, ...]] = {}

    def attributes(self, each: ir.ClassIR) -> tuple[Attribute, ...]:
        """The attributes of a class, those of its bases included."""
        found = self._attributes.get(each.name)
        if found is None:
            taken = BOX_NAMES if each.kind == "box" else RECORD_NAMES
            owner = each.name
            found = attributes(each.program, taken, owner, ROW_NAMES)
            base = self.classes.get(each.base)
            if base is not None:
                found = self._inherit_rows(found, base)
            self._attributes[each.name] = found
        return found

    def _inherit_rows(
        self, found: tuple[Attribute, ...], base: ir.ClassIR
    ) -> tuple[Attribute, ...]:
        """Row classes of an inherited list stay those of the base."""
        known = {each.name: each for each in self.attributes(base)}
        return tuple(
            replace(each, type=known[each.name].type) if each.name in known else each
            for each in found
        )

    def view(self, each: ir.ClassIR) -> ClassView:
        """The view of one class."""
        base = self.classes.get(each.base)
        own_program = (
            base is None or base.kind == "native" or each.program != base.program
        )
        listed = self.attributes(each)
        inherited = {a.py for a in self.attributes(base)} if base is not None else set()
        own = tuple(a for a in listed if a.py not in inherited)
        ops = fold_runs(each)
        constants = table_constants(ops, each.name)
        by_name = {a.name: a for a in listed}
        needed = needed_names(each, self.classes)
        reading = Reading(each, self.classes, by_name, needed, constants)
        writing = Writing(each, self.classes, by_name, needed, constants)
        read, written = reading.body(ops), writing.body(ops)
        paths = _path_constants(each, reading, writing)
        signature, begin = _opening(each, bool(listed))
        parameters = self._parameters(each, listed, constants, ops)
        return ClassView(
            name=each.name,
            base=self._base(each),
            doc=class_doc(each, own),
            fourcc=_fourcc(each, base),
            clause=cited(each),
            tag=_tag(each),
            fields=tuple(a.py for a in listed),
            slots=self._slots(each, own, base),
            rows=self._rows(each, own),
            parameters=parameters + _children_parameter(each),
            signature=signature,
            begin=begin,
            own_init=own_program or _typed(each),
            container=each.container,
            kind=each.kind,
            properties=(
                *self._properties(each, own, writing),
                *accessors(each, listed),
            ),
            given=_given(each, reading),
            reading=read,
            writing=written,
            constants=(*paths, *constants.values()) if own_program else tuple(paths),
            instances=_instances(ops, self.classes),
            own_program=own_program,
            spelled=each.spelled if each.spelled != each.name else "",
        )

    def _base(self, each: ir.ClassIR) -> str:
        if each.base:
            return each.base
        return {"tagged": "Descriptor", "bits": "BitRecord"}.get(each.kind, "Record")

    def _slots(
        self, each: ir.ClassIR, own: tuple[Attribute, ...], base: ir.ClassIR | None
    ) -> tuple[tuple[str, str], ...]:
        slots = []
        for a in own:
            if a.kind == "derived":
                continue
            name = f"_{a.name}" if a.kind == "fallback" else a.py
            slots.append((name, _annotation(a)))
        if each.container and not (base is not None and base.container):
            slots.append(("children", "list[Box]"))
        return tuple(slots)

    def _rows(
        self, each: ir.ClassIR, own: tuple[Attribute, ...]
    ) -> tuple[RowView, ...]:
        out: list[RowView] = []
        seen: set[str] = set()

        def visit(listed: tuple[Attribute, ...]) -> None:
            for a in listed:
                for loop in _row_loops(a.op):
                    if not loop.row or loop.row in seen:
                        continue
                    seen.add(loop.row)
                    rows = a.row if loop is a.op else _row_attributes(each, loop)
                    visit(rows)
                    out.append(_row_view(each, loop, rows))

        visit(own)
        return tuple(out)

    def _parameters(
        self,
        each: ir.ClassIR,
        listed: tuple[Attribute, ...],
        constants: dict[int, Constant],
        ops: tuple[RunOp, ...],
    ) -> tuple[Parameter, ...]:
        tables = {
            op.name: op for op in everything(flat(ops)) if isinstance(op, ir.Table)
        }
        out = []
        for a in listed:
            if a.kind == "derived":
                continue
            layout = None
            table = tables.get(a.name)
            if (
                isinstance(a.op, ir.Table)
                and table is not None
                and id(a.op) in constants
            ):
                layout = constants[id(a.op)].name
            out.append(_parameter(a, layout, self._tests(each, a)))
        return tuple(out)

    def _tests(self, each: ir.ClassIR, a: Attribute) -> str | None:
        """The conditions of a table's columns as a constructor sees them, if it can."""
        op = a.op
        if not isinstance(op, ir.Table) or a.unset:
            return None
        if not op.guards:
            return ""
        by_name = {each.name: each for each in self.attributes(each)}
        for guard in op.guards:
            for name in names_in(guard):
                if name in by_name and (by_name[name].optional or by_name[name].unset):
                    return None
        writing = Writing(each, self.classes, by_name, set(), {})
        texts = conditions(op, writing.scope)
        if any(text.startswith("bool(w.") or "w.context" in text for text in texts):
            return None
        return "".join(f", {text}" for text in texts)

    def _properties(
        self, each: ir.ClassIR, own: tuple[Attribute, ...], writing: Writing
    ) -> tuple[Property, ...]:
        out: list[Property] = []
        taken = {a.py for a in self.attributes(each)} | BOX_NAMES
        for a in own:
            if a.kind == "derived":
                out.append(derived_property(a, by_name(own, self.attributes(each))))
            elif a.kind == "fallback":
                out.append(
                    fallback_property(a, writing, by_name(own, self.attributes(each)))
                )
            if isinstance(a.op, ir.Table) and not a.op.column:
                for column in columns(a.op):
                    if column[0] not in taken:
                        taken.add(column[0])
                        out.append(column_property(a, *column))
        return tuple(out)


def by_name(
    own: tuple[Attribute, ...], listed: tuple[Attribute, ...]
) -> dict[str, Attribute]:
    """Attributes by the name of their element."""
    return {a.name: a for a in (*listed, *own)}


def _row_loops(op: ir.Named) -> list[ir.Loop]:
    """A list's loop, or the loops inside lists of lists, that make rows."""
    if not isinstance(op, ir.Loop):
        return []
    if op.row:
        return [op]
    out: list[ir.Loop] = []
    for inner, _ in frame(op.body):
        if isinstance(inner, ir.Loop):
            out += _row_loops(inner)
    return out


def _row_attributes(each: ir.ClassIR, loop: ir.Loop) -> tuple[Attribute, ...]:
    return attributes(loop.body, ROW_NAMES, each.name, ROW_NAMES)


def _annotation(a: Attribute) -> str:
    optional = a.optional or (isinstance(a.op, ir.Instance) and not a.op.many and False)
    return f"{a.type} | None" if optional else a.type


def _row_view(each: ir.ClassIR, loop: ir.Loop, rows: tuple[Attribute, ...]) -> RowView:
    listed = [a for a in rows if a.kind != "derived"]
    doc = f"One of the ``{loop.name}`` of {each.name}."
    described = [line for a in listed for line in attribute_doc(a)]
    if described:
        doc += "\n\nAttributes:\n" + "\n".join(described)
    return RowView(
        loop.row,
        doc,
        tuple(a.py for a in listed),
        tuple((a.py, _annotation(a)) for a in listed),
        tuple(_parameter(a, None, None) for a in listed),
    )


def _parameter(a: Attribute, layout: str | None, tests: str | None) -> Parameter:
    name = parameter(a.py)
    target = f"self._{a.name}" if a.kind == "fallback" else f"self.{a.py}"
    op = a.op
    value, kind = name, _annotation(a)
    if isinstance(op, ir.Table | ir.Numbers):
        kind = "Any"
        if layout is not None and tests is not None:
            value = f"{layout}.table({name}{tests})"
            if a.optional:
                value = f"None if {name} is None else {value}"
    elif isinstance(op, ir.Loop | ir.Codes) or (
        isinstance(op, ir.Instance) and op.many
    ):
        absent = a.optional or a.unset
        kind = "Iterable" + a.type.removeprefix("list") + (" | None" if absent else "")
        value = f"list({name})"
        if a.optional:
            value = f"None if {name} is None else {value}"
        elif a.unset:
            value = f"ABSENT if {name} is None else {value}"
    elif isinstance(op, ir.Instance) and not a.optional:
        kind = f"{a.type} | None"
        if op.family or op.tagged:
            value = f"absent({name})"
        else:
            value = f"{op.reference}() if {name} is None else {name}"
    return Parameter(name, kind, default(a), f"{target} = {value}")


def _fourcc(each: ir.ClassIR, base: ir.ClassIR | None) -> str:
    if each.kind != "box":
        plain = [code for code in each.codes if len(code) == 4]
        return repr(plain[0]) if plain else ""
    return repr(each.codes[0]) if each.codes else ""


def _opening(each: ir.ClassIR, fields: bool) -> tuple[str, tuple[str, ...]]:
    """The first parameters of a constructor, and its first statements."""
    parts = ["self"]
    if each.kind == "tagged":
        begin = "Descriptor.__init__(self)"
    elif each.kind == "record":
        begin = 'self.trailing = b""'
    elif each.kind == "bits":
        begin = "BitRecord.__init__(self)"
    elif _typed(each):
        parts.append('type: str = ""')
        begin = "Box.__init__(self, type)"
    else:
        begin = "Box.__init__(self)"
    if fields or each.container:
        parts.append("*,")
    return ", ".join(parts), (begin,)


def _children_parameter(each: ir.ClassIR) -> tuple[Parameter, ...]:
    if not each.container:
        return ()
    adopted = "self._adopt(children)" if each.kind == "box" else "list(children)"
    store = f"self.children = {adopted}"
    return (Parameter("children", "Iterable[Box]", "()", store),)


def _typed(each: ir.ClassIR) -> bool:
    """Whether a constructor takes a ``type``: for classes that serve several codes.

    By default it is the first code of the class that is made, which may be a class derived
    from this one.
    """
    if each.kind != "box":
        return False
    return len(each.codes) != 1 or each.notes.default or each.notes.family


def _tag(each: ir.ClassIR) -> str:
    return str(each.tag[0][0]) if each.tag else ""


def _given(each: ir.ClassIR, reading: Reading) -> tuple[str, ...]:
    """Parameters of a record that its expressions use."""
    if each.kind == "box":
        return ()
    formals = used_formals(each, reading.classes)
    out = [f"{name}: Any" for name in formals]
    contexts = [reading.scope.contexts[name] for name in reading.scope.given]
    for context in sorted(contexts, key=given_order):
        value = "None" if context.default is None else reading.text(context.default)
        # What a structure cannot do without has no default.
        bare = each.kind == "bits" and context.default is None
        out.append(f"{context.name}: Any" + ("" if bare else f" = {value}"))
    return tuple(out)


def _path_constants(
    each: ir.ClassIR, reading: Reading, writing: Writing
) -> list[Constant]:
    out = []
    for name in dict.fromkeys([*reading.scope.used_paths, *writing.scope.used_paths]):
        context = reading.scope.contexts[name]
        steps = "".join(f", ({quoted(s.kind)}, {quoted(s.name)})" for s in context.path)
        fallback = ""
        if context.default is not None:
            fallback = f", default={reading.text(context.default)}"
        out.append(
            Constant(f"_{each.name}_{name}", f"Path({quoted(name)}{steps}{fallback})")
        )
    for name in dict.fromkeys([*reading.scope.used_known, *writing.scope.used_known]):
        value = known_constant(reading.scope, name)
        out.append(Constant(f"_{each.name}_{name}", value))
    return out


def _instances(ops: tuple[RunOp, ...], classes: ir.Classes) -> tuple[str, ...]:
    """Classes whose names the bodies of the functions use."""
    return tuple(
        dict.fromkeys(
            op.kind
            for op in everything(flat(ops))
            if isinstance(op, ir.Instance) and not op.family and not op.tagged
        )
    )
