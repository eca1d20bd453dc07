"""SMPTE2086MasteringDisplayMetadataBox of VP Codec ISO Media File Format Binding.

Generated from the specification ``vp_codec_isobmff/vp_codec``. Do not edit: change the specification and
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

_SMPTE2086MasteringDisplayMetadataBox_R0: Final = Run(
    ">IHHHHHHHHII",
    (("version", 8), ("flags", 24)),
    (("primaryRChromaticity_x", 16),),
    (("primaryRChromaticity_y", 16),),
    (("primaryGChromaticity_x", 16),),
    (("primaryGChromaticity_y", 16),),
    (("primaryBChromaticity_x", 16),),
    (("primaryBChromaticity_y", 16),),
    (("whitePointChromaticity_x", 16),),
    (("whitePointChromaticity_y", 16),),
    (("luminanceMax", 32),),
    (("luminanceMin", 32),),
)


class SMPTE2086MasteringDisplayMetadataBox(FullBox):
    """Colour volume of the mastering display.

    VP Codec ISO Media File Format Binding, SMPTE-2086 Mastering Display Metadata Box::

        aligned(8) class SMPTE2086MasteringDisplayMetadataBox extends FullBox('SmDm', version = 0, flags = 0) {
            unsigned int(16) primaryRChromaticity_x;
            unsigned int(16) primaryRChromaticity_y;
            unsigned int(16) primaryGChromaticity_x;
            unsigned int(16) primaryGChromaticity_y;
            unsigned int(16) primaryBChromaticity_x;
            unsigned int(16) primaryBChromaticity_y;
            unsigned int(16) whitePointChromaticity_x;
            unsigned int(16) whitePointChromaticity_y;
            unsigned int(32) luminanceMax;
            unsigned int(32) luminanceMin;
        }

    Attributes:
        primaryRChromaticity_x: 0.16 fixed point.
        primaryRChromaticity_y: ``unsigned int(16)``.
        primaryGChromaticity_x: ``unsigned int(16)``.
        primaryGChromaticity_y: ``unsigned int(16)``.
        primaryBChromaticity_x: ``unsigned int(16)``.
        primaryBChromaticity_y: ``unsigned int(16)``.
        whitePointChromaticity_x: ``unsigned int(16)``.
        whitePointChromaticity_y: ``unsigned int(16)``.
        luminanceMax: 24.8 fixed point, candela per square metre.
        luminanceMin: 18.14 fixed point, candela per square metre.
    """

    __slots__ = (
        "luminanceMax",
        "luminanceMin",
        "primaryBChromaticity_x",
        "primaryBChromaticity_y",
        "primaryGChromaticity_x",
        "primaryGChromaticity_y",
        "primaryRChromaticity_x",
        "primaryRChromaticity_y",
        "whitePointChromaticity_x",
        "whitePointChromaticity_y",
    )

    fourcc: ClassVar[bytes] = b"SmDm"
    clause: ClassVar[str] = (
        "VP Codec ISO Media File Format Binding, SMPTE-2086 Mastering Display Metadata Box"
    )
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "primaryRChromaticity_x",
        "primaryRChromaticity_y",
        "primaryGChromaticity_x",
        "primaryGChromaticity_y",
        "primaryBChromaticity_x",
        "primaryBChromaticity_y",
        "whitePointChromaticity_x",
        "whitePointChromaticity_y",
        "luminanceMax",
        "luminanceMin",
    )

    primaryRChromaticity_x: int
    primaryRChromaticity_y: int
    primaryGChromaticity_x: int
    primaryGChromaticity_y: int
    primaryBChromaticity_x: int
    primaryBChromaticity_y: int
    whitePointChromaticity_x: int
    whitePointChromaticity_y: int
    luminanceMax: int
    luminanceMin: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        primaryRChromaticity_x: int = 0,
        primaryRChromaticity_y: int = 0,
        primaryGChromaticity_x: int = 0,
        primaryGChromaticity_y: int = 0,
        primaryBChromaticity_x: int = 0,
        primaryBChromaticity_y: int = 0,
        whitePointChromaticity_x: int = 0,
        whitePointChromaticity_y: int = 0,
        luminanceMax: int = 0,
        luminanceMin: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.primaryRChromaticity_x = primaryRChromaticity_x
        self.primaryRChromaticity_y = primaryRChromaticity_y
        self.primaryGChromaticity_x = primaryGChromaticity_x
        self.primaryGChromaticity_y = primaryGChromaticity_y
        self.primaryBChromaticity_x = primaryBChromaticity_x
        self.primaryBChromaticity_y = primaryBChromaticity_y
        self.whitePointChromaticity_x = whitePointChromaticity_x
        self.whitePointChromaticity_y = whitePointChromaticity_y
        self.luminanceMax = luminanceMax
        self.luminanceMin = luminanceMin

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.primaryRChromaticity_x,
            self.primaryRChromaticity_y,
            self.primaryGChromaticity_x,
            self.primaryGChromaticity_y,
            self.primaryBChromaticity_x,
            self.primaryBChromaticity_y,
            self.whitePointChromaticity_x,
            self.whitePointChromaticity_y,
            self.luminanceMax,
            self.luminanceMin,
        ) = r.run(_SMPTE2086MasteringDisplayMetadataBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SMPTE2086MasteringDisplayMetadataBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.primaryRChromaticity_x,
            self.primaryRChromaticity_y,
            self.primaryGChromaticity_x,
            self.primaryGChromaticity_y,
            self.primaryBChromaticity_x,
            self.primaryBChromaticity_y,
            self.whitePointChromaticity_x,
            self.whitePointChromaticity_y,
            self.luminanceMax,
            self.luminanceMin,
        )
