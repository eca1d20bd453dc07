"""PCMConfig of ISO/IEC 23003-5:2020.

Generated from the specification ``iso23003_5/pcm_audio``. Do not edit: change the specification and
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

_PCMConfig_R0: Final = Run(
    ">IBB",
    (("version", 8), ("flags", 24)),
    (("reserved", 7), ("little_endian", 1)),
    (("PCM_sample_size", 8),),
)


class PCMConfig(FullBox):
    """Byte order and size of uncompressed audio samples.

    ISO/IEC 23003-5:2020, 5.3::

        aligned(8) class PCMConfig extends FullBox('pcmC', version = 0, flags = 0) {
            unsigned int(7) reserved = 0;
            unsigned int(1) little_endian;
            unsigned int(8) PCM_sample_size;
        }

    Attributes:
        reserved: ``unsigned int(7)``.
        little_endian: 1: least significant byte first.
        PCM_sample_size: Bits a sample.
    """

    __slots__ = ("PCM_sample_size", "little_endian", "reserved")

    fourcc: ClassVar[bytes] = b"pcmC"
    clause: ClassVar[str] = "ISO/IEC 23003-5:2020, 5.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "little_endian",
        "PCM_sample_size",
    )

    reserved: int
    little_endian: int
    PCM_sample_size: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        little_endian: int = 0,
        PCM_sample_size: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.little_endian = little_endian
        self.PCM_sample_size = PCM_sample_size

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, self.PCM_sample_size = r.run(_PCMConfig_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 1
        self.little_endian = bits_4 & 0x1

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PCMConfig_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved", self.reserved, 7, False),
                ("little_endian", self.little_endian, 1, False),
            ),
            self.PCM_sample_size,
        )
