"""CanonJpegBox of Vendor boxes.

Generated from the specification ``vendors/canon_raw``. Do not edit: change the specification and
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

_CanonJpegBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class CanonJpegBox(FullBox):
    """Marks an image track coded with JPEG.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonJpegBox extends FullBox('JPEG', version = 0, flags = 0) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"JPEG"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    def __init__(self, *, version: int = 0, flags: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_CanonJpegBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonJpegBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
