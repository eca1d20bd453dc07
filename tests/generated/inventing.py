"""Bytes that a class can read, invented while it reads them.

An ``Inventor`` is a reader without a file: whatever a generated class asks for is made
up on the spot and noted. What was noted is a structure that the class's own syntax
allows, conditions and counts included.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from inspect import signature
from typing import Any

import bmff
from bmffkit.runtime import Box, Descriptor, Record
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.context import Path
from bmffkit.runtime.document import Document
from bmffkit.runtime.errors import ParseError
from bmffkit.runtime.reader import Reader

from .entropy import Entropy

REGISTRY = bmff.REGISTRY

ROOM = 4096
"""Bytes that a structure may have when nothing else limits it."""

TEXTS = (
    b"",
    b"a",
    b"text/plain",
    "Zürich €".encode(),
    b"\xc3\x28",
    b"\xff\xfea",
    b"\xfe\xff\0a",
)


class Invalid(Exception):
    """What was made up cannot be completed."""


@dataclass(slots=True)
class Plan:
    """What one invention shares: where choices come from, and what is known elsewhere."""

    entropy: Entropy
    small: int = 0
    contexts: dict[str, Any] = field(default_factory=dict)
    depth: int = 0


def load(name: str) -> type[Any]:
    """A generated class by its name."""
    found = getattr(bmff, name)
    assert isinstance(found, type)
    return found


NAMES = tuple(
    name
    for name in sorted(REGISTRY.names)
    if issubclass(load(name), Box | Record) and not issubclass(load(name), BitRecord)
)
"""Every generated class; syntax tables of bit streams are another matter."""


@cache
def hints(kind: type[Any]) -> tuple[tuple[int, ...], tuple[bytes, ...]]:
    """Numbers and codes that a class, or a record in it, compares with."""
    numbers: set[int] = set()
    codes: set[bytes] = set()
    for level in kind.__mro__:
        reads = level.__dict__.get("_read")
        if reads is None:
            continue
        for constant in reads.__code__.co_consts:
            if isinstance(constant, int) and 1 < constant < 1 << 32:
                numbers.add(constant)
            elif isinstance(constant, str) and len(constant) == 4:
                codes.add(constant.encode("latin-1", "replace"))
        for name in reads.__code__.co_names:
            if name in REGISTRY.names and name != kind.__name__:
                inner = hints(load(name))
                numbers.update(inner[0])
                codes.update(inner[1])
    return tuple(sorted(numbers)), tuple(sorted(codes))


@cache
def counts() -> frozenset[str]:
    """The names of all derived counts and lengths."""
    return frozenset(
        name
        for kind in map(load, NAMES)
        for each in (
            kind,
            *(inner for inner in vars(kind).values() if isinstance(inner, type)),
        )
        for name in getattr(each, "_fields", ())
        if isinstance(getattr(each, name, None), property)
    )


class Inventor(Reader):
    """A reader that makes up what it is asked for."""

    __slots__ = ("counts", "hints", "open", "plan")

    def __init__(
        self,
        document: Document,
        position: int,
        end: int,
        owner: Box | None,
        plan: Plan,
        kind: type[Any],
        is_open: bool = True,
    ) -> None:
        super().__init__(document, position, end, owner)
        self.plan = plan
        self.hints = hints(kind)
        self.counts = counts()
        self.open = is_open

    # -------------------------------------------------------------------- making up

    def value(self, name: str, width: int) -> int:
        """A number of so many bits, more often a small one than any one."""
        numbers = self.hints[0]
        entropy = self.plan.entropy
        if name in self.counts:
            return entropy.below(4) & ((1 << width) - 1)
        kind = entropy.octet()
        mask = (1 << width) - 1
        if kind < 112 + 56 * self.plan.small:
            return entropy.below(4 if kind % 4 else 24) & mask
        if kind < 176 + 28 * self.plan.small and numbers:
            return entropy.pick(numbers) & mask
        if kind < 192:
            return 1 << entropy.below(min(width, 255)) & mask if width else 0
        if kind < 208:
            return mask
        return int.from_bytes(entropy.take((width + 7) // 8), "big") & mask

    def code(self) -> bytes:
        """A four-character code."""
        codes = self.hints[1]
        entropy = self.plan.entropy
        kind = entropy.octet()
        if kind < 128 and codes:
            return entropy.pick(codes)
        return entropy.take(4) if kind < 192 else b"vide"

    def put(self, name: str, width: int, value: int) -> None:
        """Notes the next so many bits, if there is room for them."""
        start = 8 * self.position + self.bit
        if width <= 0 or start + width > 8 * self.end:
            return
        first, last = start // 8, (start + width + 7) // 8
        whole = int.from_bytes(self.buffer[first:last], "big")
        whole |= value << (8 * last - start - width)
        self.buffer[first:last] = whole.to_bytes(last - first, "big")

    def fill(self, name: str, count: int) -> None:
        """Notes so many bytes."""
        if 0 < count <= self.end - self.position:
            data = self.plan.entropy.take(min(count, 40)).ljust(count, b"\0")
            self.put(name, 8 * count, int.from_bytes(data, "big"))

    def close(self, length: int) -> None:
        """From here on the structure has so many bytes."""
        if self.open:
            self.end = min(self.position + length, len(self.buffer))
            self.open = False

    # ---------------------------------------------------------------- what is asked

    def run(self, run: Any) -> tuple[Any, ...]:
        codes = run.form.lstrip(">").replace("s", "s ").split()
        text = any(each.endswith("4s") for each in codes)
        data = bytearray()
        whole = bits = 0
        for group in run.names:
            for name, width in group:
                code = text and width == 32 and name not in self.counts
                coded = code and (self.hints[1] or "type" in name)
                value = (
                    int.from_bytes(self.code(), "big")
                    if coded
                    else self.value(name, width)
                )
                whole = whole << width | value
                bits += width
        data += whole.to_bytes((bits + 7) // 8, "big")
        if self.position + len(data) <= self.end:
            self.buffer[self.position : self.position + len(data)] = bytes(data)
        return super().run(run)

    def bits(self, name: str, count: int, signed: bool = False) -> int:
        if 0 < count <= 8 * ROOM and name != "padding":
            self.put(name, count, self.value(name, count))
        return super().bits(name, count, signed)

    def remaining(self) -> int:
        if self.open and not self.bit:
            choice = self.plan.entropy.below(3)
            if choice == 0:
                self.close(0)
            elif choice == 1:
                self.close(self.plan.entropy.below(48))
        return super().remaining()

    def octets(self, name: str, count: int) -> bytes:
        if not self.bit:
            self.fill(name, count)
        return super().octets(name, count)

    def rest(self, name: str) -> bytes:
        self.close(self.plan.entropy.below(24))
        return super().rest(name)

    def tail(self, name: str) -> bytes | memoryview:
        self.close(self.plan.entropy.below(24))
        return super().tail(name)

    def fourcc(self, name: str) -> str:
        self.put(name, 32, int.from_bytes(self.code(), "big"))
        return Reader.octets(self, name, 4).decode("latin-1")

    def fourccs(self, name: str, count: int | None = None) -> list[str]:
        if count is None:
            self.close(self.plan.entropy.below(16))
            count = super().remaining() // 4
        for number in range(min(count, 64)):
            at = self.position + 4 * number
            if at + 4 <= self.end:
                self.buffer[at : at + 4] = self.code()
        data = Reader.octets(self, name, 4 * count).decode("latin-1")
        return [data[i : i + 4] for i in range(0, len(data), 4)]

    def text(self, name: str) -> str:
        value = self.plan.entropy.pick(TEXTS)
        if self.plan.entropy.chance(8):
            self.close(len(value))
        else:
            value += b"\0"
        room = self.end - self.position
        value = value[:room]
        self.buffer[self.position : self.position + len(value)] = value
        return super().text(name)

    def wide_text(self, name: str) -> str:
        if self.plan.entropy.chance(2):
            mark, encoding = self.plan.entropy.pick(
                ((b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"))
            )
            value = mark + self.plan.entropy.pick(("", "Genève", "\U0001f600")).encode(
                encoding
            )
            value += b"\0\0"
            if len(value) <= self.end - self.position:
                self.buffer[self.position : self.position + len(value)] = value
                return Reader.wide_text(self, name)
        return super().wide_text(name)

    def box_text(self, name: str) -> str:
        value = self.plan.entropy.pick(TEXTS)
        self.close(len(value))
        value = value[: self.end - self.position]
        self.buffer[self.position : self.position + len(value)] = value
        return super().box_text(name)

    def table(
        self, name: str, layout: Any, count: int | None, *conditions: bool
    ) -> Any:
        shape = layout.shape(*conditions)
        if count is None and self.open:
            self.close(
                shape.itemsize * self.plan.entropy.below(4) + self.plan.entropy.below(3)
            )
        rows = count
        if rows is None:
            rows = (self.end - self.position) // shape.itemsize if shape.itemsize else 0
        whole = bits = 0
        for _ in range(min(rows, 64)):
            for part in shape.parts:
                for field_name, width, _signed in part.fields:
                    whole = whole << width | self.value(field_name, width)
                    bits += width
        self.put(name, bits, whole)
        return super().table(name, layout, count, *conditions)

    def numbers(
        self, name: str, bits: int, count: int | None, signed: bool = False
    ) -> Any:
        if count is None:
            self.close(self.plan.entropy.below(24))
        number = count
        if number is None:
            number = 8 * (self.end - self.position) // bits if bits > 0 else 0
        whole = 0
        for _ in range(min(number, 64)):
            whole = whole << bits | self.value(name, bits) if bits > 0 else 0
        if 0 < number <= 64:
            self.put(name, bits * number, whole)
        return super().numbers(name, bits, count, signed)

    def bounded(self, name: str, length: int) -> Reader:
        position = self.position
        super().bounded(name, length)
        view = Inventor(
            self.document,
            position,
            position + length,
            self.owner,
            self.plan,
            Record,
            False,
        )
        view.hints = self.hints
        return view

    def context(self, path: Path) -> Any:
        if path.name not in self.plan.contexts:
            choices = (0, 1, 2, 3, 8, 16, *self.hints[0])
            self.plan.contexts[path.name] = self.plan.entropy.pick(choices)
        return self.plan.contexts[path.name]

    # ------------------------------------------------------------- boxes and records

    def boxes(self, family: str, count: int | None = None) -> list[Box]:
        entropy = self.plan.entropy
        number = entropy.below(3) if count is None else min(count, 8)
        whole = b"".join(self._child(family) for _ in range(number))
        if count is None:
            self.close(len(whole) + (entropy.below(8) if entropy.chance(8) else 0))
        self._note(whole)
        return super().boxes(family, count)

    def _child(self, family: str) -> bytes:
        entropy = self.plan.entropy
        codes = list(REGISTRY.classes().get(family, {}))
        if self.plan.depth > 1 or not codes or entropy.chance(3):
            return box_bytes(b"~any", entropy.take(entropy.below(6)))
        code = entropy.pick(codes)
        name = entropy.pick(REGISTRY.classes()[family][code])
        try:
            return box_bytes(code, _deeper(load(name), self.plan))
        except Invalid:
            return box_bytes(code, b"")

    def _descriptor(self, family: str) -> bytes:
        codes = list(REGISTRY.classes().get(family, {}))
        code = self.plan.entropy.pick(codes)
        kind = load(REGISTRY.classes()[family][code][0])
        try:
            body = _deeper(kind, self.plan) if self.plan.depth < 2 else b""
        except Invalid:
            body = b""
        size = len(body).to_bytes(1, "big") if len(body) < 128 else b"\x81\x00"
        return code + size + body[:128]

    def descriptor(self, name: str, family: str) -> Any:
        self._note(self._descriptor(family))
        plain = Reader(self.document, self.position, self.end, self.owner)
        found = plain.descriptor(name, family)
        self.position = plain.position
        return found

    def descriptors(self, name: str, family: str) -> list[Any]:
        whole = b"".join(
            self._descriptor(family) for _ in range(self.plan.entropy.below(3))
        )
        self.close(len(whole))
        self._note(whole)
        plain = Reader(self.document, self.position, self.end, self.owner)
        found = plain.descriptors(name, family)
        self.position = plain.position
        return found

    def _note(self, whole: bytes) -> None:
        if len(whole) > self.end - self.position:
            raise Invalid
        self.buffer[self.position : self.position + len(whole)] = whole


def box_bytes(code: bytes, payload: bytes) -> bytes:
    """A box with a header of the common form."""
    return (len(payload) + len(code) + 4).to_bytes(4, "big") + code + payload


def _deeper(kind: type[Any], plan: Plan) -> bytes:
    inner = Plan(plan.entropy, 2, plan.contexts, plan.depth + 1)
    return payload(kind, inner, given(kind, inner))


def given(kind: type[Any], plan: Plan) -> tuple[int, ...]:
    """Values for what a record has to be told when it is read."""
    names = list(signature(kind._read).parameters)[2:]
    return tuple(plan.entropy.pick((3, 1, 0, 2, 8)) for _ in names)


def payload(kind: type[Any], plan: Plan, arguments: tuple[int, ...] = ()) -> bytes:
    """The bytes of a structure, without the header of its box or descriptor.

    Raises:
        Invalid: the choices lead to nothing that can be read.
    """
    buffer = memoryview(bytearray(ROOM))
    document = Document(buffer, REGISTRY)
    owner = None
    if issubclass(kind, Box):
        owner = kind.__new__(kind)
        Box.__init__(owner, code_of(kind).decode("latin-1"))
    reader = Inventor(document, 0, ROOM, owner, plan, kind)
    structure = owner if owner is not None else kind.__new__(kind)
    try:
        structure._read(reader, *arguments)
    except ParseError as error:
        raise Invalid(str(error)) from error
    length = reader.position + (1 if reader.bit else 0)
    data = bytes(buffer[: length if reader.open else reader.end])
    if reader.open and plan.entropy.chance(6):
        data += plan.entropy.take(1 + plan.entropy.below(6))
    return data


def code_of(kind: type[Any]) -> bytes:
    """What a box of a class is called: its first code, or one that nobody knows."""
    return kind.fourcc or b"~tst"


def is_tagged(kind: type[Any]) -> bool:
    """Whether a class is a descriptor, which stands behind a tag and a size."""
    return issubclass(kind, Descriptor)
