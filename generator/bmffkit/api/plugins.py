"""Classes that other distributions bring, through an entry point.

A distribution declares entry points of the group ``bmff.classes`` (for another generated
package: its name and ``.classes``). Each names a module, whose import registers classes,
or something to call with the registry. They are loaded when a file is first opened.
"""

from __future__ import annotations

import os
import sys
import warnings
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING
from weakref import WeakSet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from importlib.metadata import EntryPoint

    from bmffkit.runtime.registry import Registry

_done: WeakSet[Registry] = WeakSet()
_lock = RLock()


def load_plugins(registry: Registry) -> None:
    """Loads the plugins for a registry, once. One that fails becomes a warning."""
    if registry in _done:
        return
    with _lock:
        if registry in _done:
            return
        # Before the plugins run: one of them may open a file.
        _done.add(registry)
        package = next(iter(registry.names.values()), "").partition(".")[0]
        if package and _declared(group := f"{package}.classes"):
            for entry in _entry_points(group):
                _load(entry, registry)


def _load(entry: EntryPoint, registry: Registry) -> None:
    try:
        found: ModuleType | Callable[[Registry], object] = entry.load()
        if not isinstance(found, ModuleType):
            found(registry)
    except Exception as error:
        distribution = f" of {entry.dist.name}" if entry.dist is not None else ""
        warnings.warn(
            f"the plugin {entry.name!r}{distribution} ({entry.value}) brings no classes: "
            f"{type(error).__name__}: {error}",
            RuntimeWarning,
            stacklevel=2,
        )


def _entry_points(group: str) -> list[EntryPoint]:
    from importlib.metadata import entry_points

    return sorted(entry_points(group=group), key=lambda each: (each.name, each.value))


def _declared(group: str) -> bool:
    """Whether an installed distribution may declare the group.

    Looks into the files, because importing ``importlib.metadata`` takes longer than
    opening a file.
    """
    header = f"[{group}]".encode()
    return any(header in text for text in _declarations())


def _declarations() -> Iterator[bytes]:
    for folder in dict.fromkeys(sys.path):
        try:
            names = os.listdir(folder or ".")
        except OSError:
            if os.path.isfile(folder):
                yield from _archive(folder)
            continue
        for name in names:
            if name.endswith((".dist-info", ".egg-info", ".egg")):
                inner = ("EGG-INFO",) if name.endswith(".egg") else ()
                yield _text(os.path.join(folder, name, *inner, "entry_points.txt"))


def _text(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def _archive(path: str) -> Iterator[bytes]:
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith("-info/entry_points.txt"):
                    yield archive.read(name)
    except (BadZipFile, OSError):
        return
