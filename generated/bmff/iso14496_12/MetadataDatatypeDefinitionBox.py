"""MetadataDatatypeDefinitionBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_MetadataDatatypeDefinitionBox_R0: Final = Run(">I", (("datatype_namespace", 32),))


class MetadataDatatypeDefinitionBox(Box):
    """Data type of the values under a metadata key.

    ISO/IEC 14496-12:2022, 12.9.4.4::

        aligned(8) class MetadataDatatypeDefinitionBox extends Box('dtyp') {
            unsigned int(32) datatype_namespace;
            unsigned int(8) datatype_array[];
        }

    Attributes:
        datatype_namespace: 0: well-known types, 1: reverse domain names.
        datatype_array: The type; format depends on the namespace.
    """

    __slots__ = ("datatype_array", "datatype_namespace")

    fourcc: ClassVar[bytes] = b"dtyp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.4"
    _fields: ClassVar[tuple[str, ...]] = ("datatype_namespace", "datatype_array")

    datatype_namespace: int
    datatype_array: bytes | memoryview

    def __init__(
        self, *, datatype_namespace: int = 0, datatype_array: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.datatype_namespace = datatype_namespace
        self.datatype_array = datatype_array

    def _read(self, r: Reader, /) -> None:
        (self.datatype_namespace,) = r.run(_MetadataDatatypeDefinitionBox_R0)
        self.datatype_array = r.tail("datatype_array")

    def _write(self, w: Writer, /) -> None:
        w.run(_MetadataDatatypeDefinitionBox_R0, self.datatype_namespace)
        w.octets("datatype_array", self.datatype_array)
