"""AuxiliaryTypeProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AuxiliaryTypeProperty_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class AuxiliaryTypeProperty(ItemFullProperty):
    """What an auxiliary image is for, such as alpha or depth.

    ISO/IEC 23008-12:2025, 6.5.8::

        aligned(8) class AuxiliaryTypeProperty extends ItemFullProperty('auxC', version = 0, flags) {
            string aux_type;
            template unsigned int(8) aux_subtype[];
        }

    Attributes:
        aux_type: URN.
        aux_subtype: More on the type; format depends on it.
    """

    __slots__ = ("aux_subtype", "aux_type")

    fourcc: ClassVar[bytes] = b"auxC"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.8"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "aux_type", "aux_subtype")

    aux_type: str
    aux_subtype: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        aux_type: str = "",
        aux_subtype: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.aux_type = aux_type
        self.aux_subtype = aux_subtype

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_AuxiliaryTypeProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.aux_type = r.text("aux_type")
        self.aux_subtype = r.tail("aux_subtype")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AuxiliaryTypeProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("aux_type", self.aux_type)
        w.octets("aux_subtype", self.aux_subtype)
