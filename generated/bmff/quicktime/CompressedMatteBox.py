"""CompressedMatteBox of QuickTime File Format.

Generated from the specification ``quicktime/movie``. Do not edit: change the specification and
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

_CompressedMatteBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class CompressedMatteBox(FullBox):
    """Image description and data of a matte.

    QuickTime File Format, Compressed Matte Atom::

        aligned(8) class CompressedMatteBox extends FullBox('kmat', version = 0, flags = 0) {
            unsigned int(8) matte_data[];
        }

    Attributes:
        matte_data: ``unsigned int(8) matte_data[]``.
    """

    __slots__ = ("matte_data",)

    fourcc: ClassVar[bytes] = b"kmat"
    clause: ClassVar[str] = "QuickTime File Format, Compressed Matte Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "matte_data")

    matte_data: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, matte_data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.matte_data = matte_data

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_CompressedMatteBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.matte_data = r.tail("matte_data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CompressedMatteBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("matte_data", self.matte_data)
