"""Resolving: bases, kinds, codes, families; then lowering and flattening every class."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bmffgen.front import ast
from bmffgen.front.nearest import nearest
from bmffgen.middle import ir
from bmffgen.middle.collect import Declared
from bmffgen.middle.lower import Lowering
from bmffgen.middle.problem import fail


class Resolved:
    """All classes with their bases; answers what lowering asks."""

    def __init__(self, declared: Iterable[Declared]) -> None:
        self.classes: dict[str, Declared] = {}
        self.codes: dict[str, list[str]] = {}
        for each in declared:
            self._add(each)
        self._kinds: dict[str, str] = {}
        for name in self.classes:
            self._kinds[name] = self._kind(name, ())

    def _add(self, each: Declared) -> None:
        """Takes a class; one that was published before, with another code, adds its code."""
        name = each.declaration.name
        known = self.classes.get(name)
        codes = own_codes(each)
        if known is None:
            self.classes[name] = each
            self.codes[name] = codes
            return
        if _without_codes(known.declaration) != _without_codes(each.declaration):
            raise fail(
                f"'{name}' is declared twice, with different bodies; "
                f"the other one stands at {known.declaration.span}",
                each.declaration.span,
            )
        self.codes[name] += [code for code in codes if code not in self.codes[name]]

    def _kind(self, name: str, below: tuple[str, ...]) -> str:
        each = self.classes[name]
        if each.notes.native:
            return "box"
        base = each.declaration.base
        if name in below:
            raise fail(f"'{name}' extends itself", each.declaration.span)
        if base is None:
            return "tagged" if each.declaration.tag is not None else "record"
        if base.name not in self.classes:
            near = nearest(base.name, self.classes)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise fail(f"nothing is called '{base.name}'{hint}", base.span)
        return self._kind(base.name, (*below, name))

    # What lowering asks.

    def kind_of(self, name: str) -> str | None:
        return self._kinds.get(name)

    def is_family(self, name: str) -> bool:
        return self.classes[name].notes.family

    def is_root(self, name: str) -> bool:
        return self.classes[name].notes.native

    def names(self) -> list[str]:
        return list(self.classes)

    def bases(self, name: str) -> list[str]:
        """The class and its bases, nearest first."""
        chain = [name]
        while (base := self.classes[chain[-1]].declaration.base) is not None:
            chain.append(base.name)
        return chain

    def family(self, name: str) -> str:
        """The family that a class belongs to; empty when it has none."""
        joined = self.classes[name].notes.member_of
        if joined is not None:
            return joined
        return next((n for n in self.bases(name) if self.classes[n].notes.family), "")


def own_codes(each: Declared) -> list[str]:
    """The codes that a class is published under, in the order of the text."""
    declaration = each.declaration
    codes: list[str] = []
    for formal in declaration.formals or ():
        if formal.literal is not None:
            codes.append(formal.literal.value)
    base = declaration.base
    if base is not None and base.arguments:
        first = base.arguments[0]
        codes += [
            value.value for value in first.values if isinstance(value, ast.FourCC)
        ]
        codes += [
            _numbered(value) for value in first.values if isinstance(value, ast.Number)
        ]
    codes += each.notes.keys
    return list(dict.fromkeys(codes))


def _numbered(value: ast.Number) -> str:
    """A code that is written as a number."""
    return value.value.to_bytes(4, "big").decode("latin-1")


def _without_codes(declaration: ast.ClassDeclaration) -> ast.ClassDeclaration:
    base = declaration.base
    if base is not None and base.arguments:
        base = replace(base, arguments=base.arguments[1:])
    return replace(declaration, base=base, comments=(), closing=(), formals=None)


def resolve(declared: Iterable[Declared]) -> ir.Classes:
    """Every class lowered, with the operations of its bases in front of its own."""
    resolved = Resolved(declared)
    done: ir.Classes = {}
    for name in resolved.classes:
        _class(name, resolved, done)
    # Keep the order of declaration: bases were finished earlier than they stand.
    return {name: done[name] for name in resolved.classes}


def _class(name: str, resolved: Resolved, done: ir.Classes) -> ir.ClassIR:
    if name in done:
        return done[name]
    each = resolved.classes[name]
    base_name = each.declaration.base.name if each.declaration.base else ""
    base = _class(base_name, resolved, done) if base_name else None
    kind = resolved.kind_of(name) or "record"
    lowering = Lowering(each.declaration, each.notes, resolved)
    own = () if each.notes.native else lowering.program()
    own, own_accessors = _children(each, own, lowering, resolved, kind)
    program, aliases = _flattened(base, each, own)
    tag = each.declaration.tag
    out = ir.ClassIR(
        name,
        each.declaration,
        each.notes,
        each.module,
        each.title,
        kind="native" if each.notes.native else kind,
        base=base_name,
        codes=_uuid(each) or tuple(_code(code, each) for code in resolved.codes[name]),
        family=resolved.family(name),
        own=own,
        program=program,
        own_accessors=own_accessors,
        accessors=(base.accessors if base else ()) + own_accessors,
        formals=tuple(f.name for f in each.declaration.formals or () if f.name),
        aliases=aliases,
        container=_holds_boxes(program),
        tag=_tags(tag) if tag is not None else None,
        expandable=bool(each.declaration.expandable) or bool(base and base.expandable),
    )
    done[name] = out
    return out


def _children(
    each: Declared,
    own: tuple[ir.Op, ...],
    lowering: Lowering,
    resolved: Resolved,
    kind: str,
) -> tuple[tuple[ir.Op, ...], tuple[ir.Accessor, ...]]:
    """The program with the list of children that an annotation asks for at its end."""
    accessors = tuple(lowering.accessors)
    if not each.notes.children:
        return own, accessors
    family = each.notes.children_family or "Box"
    held = resolved.kind_of(family)
    if held is None:
        near = nearest(family, resolved.names())
        raise fail(
            f"@children: nothing is called '{family}'"
            + (f"; did you mean {' or '.join(near)}?" if near else ""),
            each.declaration.span,
        )
    if held == "tagged":
        own, found = _descriptors(own, family)
        return own, accessors + found
    if not any(isinstance(op, ir.Boxes) for op in own):
        own = (*own, ir.Boxes(family, span=each.declaration.span))
    else:
        own = tuple(
            (
                replace(op, family=family)
                if isinstance(op, ir.Boxes) and not op.family
                else op
            )
            for op in own
        )
    return own, accessors


def _descriptors(
    own: tuple[ir.Op, ...], family: str
) -> tuple[tuple[ir.Op, ...], tuple[ir.Accessor, ...]]:
    """Tagged members become accessors of one list at the end, in any order."""
    found: list[ir.Accessor] = []

    def strip(ops: tuple[ir.Op, ...]) -> tuple[ir.Op, ...]:
        out: list[ir.Op] = []
        for op in ops:
            if isinstance(op, ir.Instance) and op.tagged:
                if all(a.name != op.name for a in found):
                    found.append(
                        ir.Accessor(op.name, op.kind, op.many, True, op.description)
                    )
                continue
            if isinstance(op, ir.Branch):
                then, otherwise = strip(op.then), strip(op.otherwise)
                if not then and not otherwise:
                    continue
                op = replace(op, then=then, otherwise=otherwise)
            out.append(op)
        return tuple(out)

    left = strip(own)
    items = ir.Instance("descriptors", family, tagged=True, many=True, written=family)
    return (*left, items), tuple(found)


def _flattened(
    base: ir.ClassIR | None, each: Declared, own: tuple[ir.Op, ...]
) -> tuple[tuple[ir.Op, ...], tuple[tuple[str, ast.Expression], ...]]:
    """The base's operations with this class's arguments, then its own; children last."""
    if base is None or base.kind == "native":
        return _children_last((), own), ()
    bindings = _bindings(base, each.declaration)
    inherited: list[ir.Op] = []
    aliases: list[tuple[str, ast.Expression]] = []
    for op in base.program:
        if isinstance(op, ir.Scalar) and isinstance(op.initial, ast.Name):
            given = bindings.get(op.initial.id)
            if isinstance(given, ast.Name) and given.id != op.name:
                aliases.append((given.id, ast.Name(op.name)))
            op = replace(op, initial=given)
        inherited.append(op)
    return _children_last(tuple(inherited), own), tuple(base.aliases) + tuple(aliases)


def _bindings(
    base: ir.ClassIR, declaration: ast.ClassDeclaration
) -> dict[str, ast.Expression | None]:
    """What the arguments of ``extends`` give to the formals of the base."""
    formals = list(base.formals)
    out: dict[str, ast.Expression | None] = dict.fromkeys(formals)
    arguments = declaration.base.arguments if declaration.base else None
    for position, argument in enumerate(arguments or ()):
        value = argument.values[0] if argument.values else None
        if argument.name is not None:
            name = _formal_for(base, argument.name)
            if name is not None:
                out[name] = value
        elif position < len(formals):
            out[formals[position]] = value
    return out


def _formal_for(base: ir.ClassIR, name: str) -> str | None:
    """The formal of a named argument: by its own name, or by the field it fills."""
    if name in base.formals:
        return name
    for op in base.program:
        if (
            isinstance(op, ir.Scalar)
            and op.name == name
            and isinstance(op.initial, ast.Name)
        ):
            return op.initial.id
    return None


def _children_last(
    inherited: tuple[ir.Op, ...], own: tuple[ir.Op, ...]
) -> tuple[ir.Op, ...]:
    plain: list[ir.Op] = [
        op for op in (*inherited, *own) if not isinstance(op, ir.Boxes)
    ]
    boxes = [op for op in (*inherited, *own) if isinstance(op, ir.Boxes)]
    if not boxes:
        return tuple(plain)
    # Boxes that stand under a condition are found among the others all the same.
    kept = _without_boxes(tuple(plain))
    families = {op.family for op in boxes if op.family} or {"Box"}
    family = families.pop() if len(families) == 1 else "Box"
    count = boxes[0].count if len(boxes) == 1 else None
    return (*kept, ir.Boxes(family, count, boxes[-1].span))


def _without_boxes(ops: tuple[ir.Op, ...]) -> tuple[ir.Op, ...]:
    out: list[ir.Op] = []
    for op in ops:
        if isinstance(op, ir.Branch):
            then, otherwise = _without_boxes(op.then), _without_boxes(op.otherwise)
            if (op.then or op.otherwise) and not then and not otherwise:
                continue
            op = replace(op, then=then, otherwise=otherwise)
        if not isinstance(op, ir.Boxes):
            out.append(op)
    return tuple(out)


def _holds_boxes(ops: tuple[ir.Op, ...]) -> bool:
    for op in ops:
        if isinstance(op, ir.Boxes):
            return True
        if isinstance(op, ir.Branch) and (
            _holds_boxes(op.then) or _holds_boxes(op.otherwise)
        ):
            return True
    return False


def _code(code: str, each: Declared) -> bytes:
    data = code.encode("latin-1", "replace")
    if len(data) != 4:
        raise fail(
            f"a four-character code has four characters, '{code}' has {len(data)}",
            each.declaration.span,
        )
    return data


def _uuid(each: Declared) -> tuple[bytes, ...]:
    if each.notes.uuid is None:
        return ()
    return (b"uuid" + bytes.fromhex(each.notes.uuid.replace("-", "")),)


def _tags(tag: ast.Tag) -> tuple[tuple[int, int], ...]:
    out = []
    for low, high in tag.values:
        if not isinstance(low, ast.Number) or not isinstance(high, ast.Number | None):
            raise fail("a tag is a number or a range of numbers", tag.span)
        out.append((low.value, high.value if high is not None else low.value))
    return tuple(out)
