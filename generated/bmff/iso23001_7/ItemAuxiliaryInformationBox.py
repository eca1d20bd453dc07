"""ItemAuxiliaryInformationBox of ISO/IEC 23001-7:2023.

Generated from the specification ``iso23001_7/common_encryption``. Do not edit: change the specification and
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

_ItemAuxiliaryInformationBox_R0: Final = Run(
    ">I4sI",
    (("version", 8), ("flags", 24)),
    (("aux_info_type", 32),),
    (("aux_info_type_parameter", 32),),
)


class ItemAuxiliaryInformationBox(ItemFullProperty):
    """Tells which kind of auxiliary information an item carries.

    ISO/IEC 23001-7:2023, 8.4::

        aligned(8) class ItemAuxiliaryInformationBox extends ItemFullProperty('iaux', version = 0, flags = 0) {
            unsigned int(32) aux_info_type;
            unsigned int(32) aux_info_type_parameter;
        }

    Attributes:
        aux_info_type: ``unsigned int(32)``.
        aux_info_type_parameter: ``unsigned int(32)``.
    """

    __slots__ = ("aux_info_type", "aux_info_type_parameter")

    fourcc: ClassVar[bytes] = b"iaux"
    clause: ClassVar[str] = "ISO/IEC 23001-7:2023, 8.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "aux_info_type",
        "aux_info_type_parameter",
    )

    aux_info_type: str
    aux_info_type_parameter: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        aux_info_type: str = "",
        aux_info_type_parameter: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.aux_info_type = aux_info_type
        self.aux_info_type_parameter = aux_info_type_parameter

    def _read(self, r: Reader, /) -> None:
        bits_2, code, self.aux_info_type_parameter = r.run(
            _ItemAuxiliaryInformationBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.aux_info_type = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ItemAuxiliaryInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("aux_info_type", self.aux_info_type),
            self.aux_info_type_parameter,
        )
