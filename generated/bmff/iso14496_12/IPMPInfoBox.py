"""IPMPInfoBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/protection``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_IPMPInfoBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class IPMPInfoBox(FullBox):
    """Protection tools of ISO/IEC 14496-13 for one stream; its descriptors are kept as bytes.

    ISO/IEC 14496-12:2022, 8.12.4::

        aligned(8) class IPMPInfoBox extends FullBox('imif', 0, 0) {
            unsigned int(8) ipmp_descriptors[];
        }

    Attributes:
        ipmp_descriptors: Descriptors of ISO/IEC 14496-1.
    """

    __slots__ = ("ipmp_descriptors",)

    fourcc: ClassVar[bytes] = b"imif"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "ipmp_descriptors")

    ipmp_descriptors: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        ipmp_descriptors: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.ipmp_descriptors = ipmp_descriptors

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_IPMPInfoBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.ipmp_descriptors = r.tail("ipmp_descriptors")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _IPMPInfoBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("ipmp_descriptors", self.ipmp_descriptors)
