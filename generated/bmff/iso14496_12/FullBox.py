"""FullBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/object_structure``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_FullBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class FullBox(Box):
    """A box that opens with a version, which may change its layout, and 24 flag bits.

    ISO/IEC 14496-12:2022, 4.2.2::

        aligned(8) class FullBox(unsigned int(32) boxtype, unsigned int(8) v, bit(24) f) extends Box(boxtype) {
            unsigned int(8) version = v;
            bit(24) flags = f;
        }

    Attributes:
        version: Format of the box.
        flags: Meaning depends on the box.
    """

    __slots__ = ("flags", "version")

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 4.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    version: int
    flags: int

    def __init__(self, type: str = "", *, version: int = 0, flags: int = 0) -> None:
        Box.__init__(self, type)
        self.version = version
        self.flags = flags

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_FullBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FullBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
