"""What specifications declare of boxes: containers, quantities, versions and flags."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.registry import Registry

AT_TOP = "file"
ONCE, AT_MOST_ONCE, SOME = "1", "?", "+"


@dataclass(slots=True)
class Declared:
    """What is declared of one class.

    Attributes:
        places: containers (codes, classes, or ``file``) with how often: ``1``, ``?``,
            ``+``, ``*``, or nothing where it is not told.
        fixed: fields of the header with the value that the class gives them.
        greatest: fields of the header with the greatest value that the syntax knows.
        before: codes of boxes in the same container that stand behind it.
        after: codes of boxes in the same container that stand in front of it.
    """

    places: dict[str, str] = field(default_factory=dict)
    fixed: dict[str, int] = field(default_factory=dict)
    greatest: dict[str, int] = field(default_factory=dict)
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Declarations:
    """What is declared of all classes of a package.

    Attributes:
        classes: by name.
        demanded: for each container the classes that have to be there.
    """

    classes: dict[str, Declared]
    demanded: dict[str, list[str]]


def declarations(registry: Registry) -> Declarations:
    """What is declared of the classes of a registry's package; nothing, if it has no table."""
    module = next(iter(registry.names.values()), "")
    return _of_package(module.partition(".")[0])


@cache
def _of_package(package: str) -> Declarations:
    try:
        text: str = import_module(f"{package}._placement").PLACEMENT
    except (ImportError, ValueError, AttributeError):
        text = ""
    classes: dict[str, Declared] = {}
    demanded: dict[str, list[str]] = {}
    for line in text.splitlines():
        name, *words = line.split() or [""]
        if not name:
            continue
        each = classes[name] = Declared()
        for word in words:
            _take(each, word)
        for place, often in each.places.items():
            if often in (ONCE, SOME):
                demanded.setdefault(place, []).append(name)
    return Declarations(classes, demanded)


def _take(each: Declared, word: str) -> None:
    if word.startswith("."):
        name, limit, value = word[1:].partition("<=")
        if limit:
            each.greatest[name] = int(value)
        else:
            name, _, value = name.partition("=")
            each.fixed[name] = int(value)
        return
    side, mark, code = word.partition(":")
    if mark:
        (each.before if side == "before" else each.after).append(_code(code))
        return
    place, _, often = word.rpartition("=")
    each.places[_code(place)] = often


def _code(word: str) -> str:
    if word.startswith("0x"):
        return bytes.fromhex(word[2:]).decode("latin-1")
    return word


def class_names(box: Box) -> list[str]:
    """The class of a box and the classes that it derives from."""
    return [kind.__name__ for kind in type(box).__mro__]


def place_of(places: dict[str, str], container: Box | None) -> str | None:
    """Under which of the places a container is declared; None: under none."""
    if container is None:
        return AT_TOP if AT_TOP in places else None
    if container.type in places:
        return container.type
    return next((name for name in class_names(container) if name in places), None)
