"""VPCodecConfigurationRecord of VP Codec ISO Media File Format Binding.

Generated from the specification ``vp_codec_isobmff/vp_codec``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_VPCodecConfigurationRecord_R0: Final = Run(
    ">BBBBBBH",
    (("profile", 8),),
    (("level", 8),),
    (("bitDepth", 4), ("chromaSubsampling", 3), ("videoFullRangeFlag", 1)),
    (("colourPrimaries", 8),),
    (("transferCharacteristics", 8),),
    (("matrixCoefficients", 8),),
    (("codecInitializationDataSize", 16),),
)


class VPCodecConfigurationRecord(Record):
    """Decoder configuration of a VP codec.

    VP Codec ISO Media File Format Binding, VP Codec Configuration Box::

        aligned(8) class VPCodecConfigurationRecord {
            unsigned int(8) profile;
            unsigned int(8) level;
            unsigned int(4) bitDepth;
            unsigned int(3) chromaSubsampling;
            unsigned int(1) videoFullRangeFlag;
            unsigned int(8) colourPrimaries;
            unsigned int(8) transferCharacteristics;
            unsigned int(8) matrixCoefficients;
            unsigned int(16) codecInitializationDataSize;
            unsigned int(8) codecInitializationData[codecInitializationDataSize];
        }

    Attributes:
        profile: ``unsigned int(8)``.
        level: ``unsigned int(8)``.
        bitDepth: ``unsigned int(4)``.
        chromaSubsampling: ``unsigned int(3)``.
        videoFullRangeFlag: ``unsigned int(1)``.
        colourPrimaries: Code of ISO/IEC 23091-2.
        transferCharacteristics: Code of ISO/IEC 23091-2.
        matrixCoefficients: Code of ISO/IEC 23091-2.
        codecInitializationDataSize: Bytes, 0 for VP8 and VP9.
        codecInitializationData: ``unsigned int(8)
            codecInitializationData[codecInitializationDataSize]``.
    """

    __slots__ = (
        "bitDepth",
        "chromaSubsampling",
        "codecInitializationData",
        "colourPrimaries",
        "level",
        "matrixCoefficients",
        "profile",
        "transferCharacteristics",
        "videoFullRangeFlag",
    )

    clause: ClassVar[str] = (
        "VP Codec ISO Media File Format Binding, VP Codec Configuration Box"
    )
    _fields: ClassVar[tuple[str, ...]] = (
        "profile",
        "level",
        "bitDepth",
        "chromaSubsampling",
        "videoFullRangeFlag",
        "colourPrimaries",
        "transferCharacteristics",
        "matrixCoefficients",
        "codecInitializationDataSize",
        "codecInitializationData",
    )

    profile: int
    level: int
    bitDepth: int
    chromaSubsampling: int
    videoFullRangeFlag: int
    colourPrimaries: int
    transferCharacteristics: int
    matrixCoefficients: int
    codecInitializationData: bytes

    def __init__(
        self,
        *,
        profile: int = 0,
        level: int = 0,
        bitDepth: int = 0,
        chromaSubsampling: int = 0,
        videoFullRangeFlag: int = 0,
        colourPrimaries: int = 0,
        transferCharacteristics: int = 0,
        matrixCoefficients: int = 0,
        codecInitializationData: bytes = b"",
    ) -> None:
        self.trailing = b""
        self.profile = profile
        self.level = level
        self.bitDepth = bitDepth
        self.chromaSubsampling = chromaSubsampling
        self.videoFullRangeFlag = videoFullRangeFlag
        self.colourPrimaries = colourPrimaries
        self.transferCharacteristics = transferCharacteristics
        self.matrixCoefficients = matrixCoefficients
        self.codecInitializationData = codecInitializationData

    @property
    def codecInitializationDataSize(self) -> int:
        """Bytes, 0 for VP8 and VP9. Derived: it follows from the list."""
        return len(self.codecInitializationData)

    def _read(self, r: Reader, /) -> None:
        (
            self.profile,
            self.level,
            bits_2,
            self.colourPrimaries,
            self.transferCharacteristics,
            self.matrixCoefficients,
            codecInitializationDataSize,
        ) = r.run(_VPCodecConfigurationRecord_R0)
        self.bitDepth = bits_2 >> 4
        self.chromaSubsampling = (bits_2 >> 1) & 0x7
        self.videoFullRangeFlag = bits_2 & 0x1
        self.codecInitializationData = r.octets(
            "codecInitializationData", codecInitializationDataSize
        )

    def _write(self, w: Writer, /) -> None:
        codecInitializationDataSize = len(self.codecInitializationData)
        w.run(
            _VPCodecConfigurationRecord_R0,
            self.profile,
            self.level,
            w.pack(
                ("bitDepth", self.bitDepth, 4, False),
                ("chromaSubsampling", self.chromaSubsampling, 3, False),
                ("videoFullRangeFlag", self.videoFullRangeFlag, 1, False),
            ),
            self.colourPrimaries,
            self.transferCharacteristics,
            self.matrixCoefficients,
            codecInitializationDataSize,
        )
        w.octets(
            "codecInitializationData",
            self.codecInitializationData,
            codecInitializationDataSize,
        )
