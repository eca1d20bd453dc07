"""Boxes, records and tables of the MPEG file formats, generated from the standards' own syntax.

Generated from the specifications in force; do not edit: run ``bmff gen``. Names are
bound when they are first used, so that importing this package costs next to nothing;
``__init__.pyi`` tells type checkers what there is.
"""

from functools import partial
from importlib import import_module

_API = {
    "open": "bmffkit.api",
    "File": "bmffkit.api",
    "Track": "bmffkit.api",
    "Item": "bmffkit.api",
    "Box": "bmffkit.runtime",
    "Record": "bmffkit.runtime",
    "UnknownBox": "bmffkit.runtime",
    "OpaqueRecord": "bmffkit.runtime",
    "ParameterSets": "bmffkit.runtime.parameter_sets",
    "BmffError": "bmffkit.runtime.errors",
    "ParseError": "bmffkit.runtime.errors",
    "TruncatedError": "bmffkit.runtime.errors",
    "BoxSizeError": "bmffkit.runtime.errors",
    "LimitError": "bmffkit.runtime.errors",
    "MissingContextError": "bmffkit.runtime.errors",
    "WriteError": "bmffkit.runtime.errors",
    "FieldRangeError": "bmffkit.runtime.errors",
    "RelocationError": "bmffkit.runtime.errors",
    "NotFoundError": "bmffkit.runtime.errors",
    "SourceError": "bmffkit.runtime.errors",
}


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    if name in _API:
        value = getattr(import_module(_API[name]), name)
        if getattr(value, "takes_registry", False):
            # The classes of this package, not those of another one.
            registry = import_module("bmff._registry").REGISTRY
            value = partial(value, registry=registry)
    else:
        registry = import_module("bmff._registry").REGISTRY
        if name == "REGISTRY":
            value = registry
        elif name == "register":
            value = registry.register
        elif name in registry.names:
            value = registry.load(name)
        else:
            nearest = import_module("bmffkit.runtime.nearest")
            hint = nearest.did_you_mean(name, __dir__())
            raise AttributeError(f"bmff has no {name!r}{hint}")
    globals()[name] = value
    return value


def __dir__():
    registry = import_module("bmff._registry").REGISTRY
    return sorted([*_API, *registry.names, "REGISTRY", "register"])
