"""VC1SpecificBox of SMPTE RP 2025.

Generated from the specification ``smpte_rp2025/vc1``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_VC1SpecificBox_R0: Final = Run(">B", (("profile", 4), ("level", 3), ("reserved", 1)))


class VC1SpecificBox(Box):
    """Profile and level of a VC-1 stream; what follows depends on the profile.

    SMPTE RP 2025, 5::

        aligned(8) class VC1SpecificBox extends Box('dvc1') {
            unsigned int(4) profile;
            unsigned int(3) level;
            unsigned int(1) reserved = 0;
            unsigned int(8) decoder_specific_data[];
        }

    Attributes:
        profile: 0 simple, 4 main, 12 advanced.
        level: ``unsigned int(3)``.
        reserved: ``unsigned int(1)``.
        decoder_specific_data: ``unsigned int(8) decoder_specific_data[]``.
    """

    __slots__ = ("decoder_specific_data", "level", "profile", "reserved")

    fourcc: ClassVar[bytes] = b"dvc1"
    clause: ClassVar[str] = "SMPTE RP 2025, 5"
    _fields: ClassVar[tuple[str, ...]] = (
        "profile",
        "level",
        "reserved",
        "decoder_specific_data",
    )

    profile: int
    level: int
    reserved: int
    decoder_specific_data: bytes | memoryview

    def __init__(
        self,
        *,
        profile: int = 0,
        level: int = 0,
        reserved: int = 0,
        decoder_specific_data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.profile = profile
        self.level = level
        self.reserved = reserved
        self.decoder_specific_data = decoder_specific_data

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VC1SpecificBox_R0)
        self.profile = bits_2 >> 4
        self.level = (bits_2 >> 1) & 0x7
        self.reserved = bits_2 & 0x1
        self.decoder_specific_data = r.tail("decoder_specific_data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VC1SpecificBox_R0,
            w.pack(
                ("profile", self.profile, 4, False),
                ("level", self.level, 3, False),
                ("reserved", self.reserved, 1, False),
            ),
        )
        w.octets("decoder_specific_data", self.decoder_specific_data)
