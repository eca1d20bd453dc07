"""The run time of generated classes."""

from bmffkit.runtime.box import Box, UnknownBox
from bmffkit.runtime.context import Path
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.reader import Reader
from bmffkit.runtime.registry import Entry, Family, Registry
from bmffkit.runtime.structure import OpaqueRecord, Record, Row
from bmffkit.runtime.writer import Writer

__all__ = [
    "Box", "Descriptor", "Entry", "Family", "Layout", "OpaqueRecord", "Part", "Path", "Reader", "Record",
    "Registry", "Row", "Run", "UnknownBox", "Writer",
]  # fmt: skip
