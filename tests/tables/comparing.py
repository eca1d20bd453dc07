"""Elements as the interpreter and as generated classes read them."""

from __future__ import annotations

from bmffkit.inspect.elements import Element

from .interpreter import Found


def difference(expected: list[Found], read: list[Element]) -> str:
    """Where two lists of elements differ; empty: nowhere.

    Runs of bytes, and bits that are kept, are one element of a class and several of the
    tables.
    """
    rest = [each for each in expected if each.bits]
    at = 0
    for element in read:
        if not element.bits:
            continue
        bits = 0
        first = rest[at] if at < len(rest) else None
        while bits < element.bits and at < len(rest) and rest[at].name == element.name:
            bits += rest[at].bits
            at += 1
        same = first is not None and first.offset == element.offset
        if bits != element.bits or not same or not _value(element, first):
            return f"{first} and {element}"
    return "" if at == len(rest) else f"{rest[at]} is missing"


def _value(element: Element, first: Found | None) -> bool:
    if first is None or first.bits != element.bits:
        return True
    value = element.value
    if isinstance(value, str) and not isinstance(first.value, str):
        value = int(value, 16 if element.descriptor == "b(8)" else 2)
    return bool(value == first.value)
