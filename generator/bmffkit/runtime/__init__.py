"""The run time of generated classes.

Names are bound when they are first used: reading a file does not load what writes one.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box as Box
    from bmffkit.runtime.box import UnknownBox as UnknownBox
    from bmffkit.runtime.context import Path as Path
    from bmffkit.runtime.descriptor import Descriptor as Descriptor
    from bmffkit.runtime.layout import Layout as Layout
    from bmffkit.runtime.layout import Part as Part
    from bmffkit.runtime.layout import Run as Run
    from bmffkit.runtime.reader import Reader as Reader
    from bmffkit.runtime.registry import Entry as Entry
    from bmffkit.runtime.registry import Family as Family
    from bmffkit.runtime.registry import Registry as Registry
    from bmffkit.runtime.structure import OpaqueRecord as OpaqueRecord
    from bmffkit.runtime.structure import Record as Record
    from bmffkit.runtime.structure import Row as Row
    from bmffkit.runtime.writer import Writer as Writer

_PLACES = {
    "Box": "box",
    "Descriptor": "descriptor",
    "Entry": "registry",
    "Family": "registry",
    "Layout": "layout",
    "OpaqueRecord": "structure",
    "Part": "layout",
    "Path": "context",
    "Reader": "reader",
    "Record": "structure",
    "Registry": "registry",
    "Row": "structure",
    "Run": "layout",
    "UnknownBox": "box",
    "Writer": "writer",
}


def __getattr__(name: str) -> Any:
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"bmffkit.runtime has no {name!r}")
    value = getattr(import_module(f"bmffkit.runtime.{place}"), name)
    globals()[name] = value
    return value
