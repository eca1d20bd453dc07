"""VPCodecConfigurationRecordDraft of VP Codec ISO Media File Format Binding.

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

_VPCodecConfigurationRecordDraft_R0: Final = Run(
    ">BBBBH",
    (("profile", 8),),
    (("level", 8),),
    (("bitDepth", 4), ("colorSpace", 4)),
    (("chromaSubsampling", 4), ("transferFunction", 3), ("videoFullRangeFlag", 1)),
    (("codecInitializationDataSize", 16),),
)


class VPCodecConfigurationRecordDraft(Record):
    """Decoder configuration as written before version 1.0.

    VP Codec ISO Media File Format Binding, VP Codec Configuration Box::

        aligned(8) class VPCodecConfigurationRecordDraft {
            unsigned int(8) profile;
            unsigned int(8) level;
            unsigned int(4) bitDepth;
            unsigned int(4) colorSpace;
            unsigned int(4) chromaSubsampling;
            unsigned int(3) transferFunction;
            unsigned int(1) videoFullRangeFlag;
            unsigned int(16) codecInitializationDataSize;
            unsigned int(8) codecInitializationData[codecInitializationDataSize];
        }

    Attributes:
        profile: ``unsigned int(8)``.
        level: ``unsigned int(8)``.
        bitDepth: ``unsigned int(4)``.
        colorSpace: ``unsigned int(4)``.
        chromaSubsampling: ``unsigned int(4)``.
        transferFunction: ``unsigned int(3)``.
        videoFullRangeFlag: ``unsigned int(1)``.
        codecInitializationDataSize: ``unsigned int(16)``.
        codecInitializationData: ``unsigned int(8)
            codecInitializationData[codecInitializationDataSize]``.
    """

    __slots__ = (
        "bitDepth",
        "chromaSubsampling",
        "codecInitializationData",
        "colorSpace",
        "level",
        "profile",
        "transferFunction",
        "videoFullRangeFlag",
    )

    clause: ClassVar[str] = (
        "VP Codec ISO Media File Format Binding, VP Codec Configuration Box"
    )
    _fields: ClassVar[tuple[str, ...]] = (
        "profile",
        "level",
        "bitDepth",
        "colorSpace",
        "chromaSubsampling",
        "transferFunction",
        "videoFullRangeFlag",
        "codecInitializationDataSize",
        "codecInitializationData",
    )

    profile: int
    level: int
    bitDepth: int
    colorSpace: int
    chromaSubsampling: int
    transferFunction: int
    videoFullRangeFlag: int
    codecInitializationData: bytes

    def __init__(
        self,
        *,
        profile: int = 0,
        level: int = 0,
        bitDepth: int = 0,
        colorSpace: int = 0,
        chromaSubsampling: int = 0,
        transferFunction: int = 0,
        videoFullRangeFlag: int = 0,
        codecInitializationData: bytes = b"",
    ) -> None:
        self.trailing = b""
        self.profile = profile
        self.level = level
        self.bitDepth = bitDepth
        self.colorSpace = colorSpace
        self.chromaSubsampling = chromaSubsampling
        self.transferFunction = transferFunction
        self.videoFullRangeFlag = videoFullRangeFlag
        self.codecInitializationData = codecInitializationData

    @property
    def codecInitializationDataSize(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.codecInitializationData)

    def _read(self, r: Reader, /) -> None:
        self.profile, self.level, bits_2, bits_4, codecInitializationDataSize = r.run(
            _VPCodecConfigurationRecordDraft_R0
        )
        self.bitDepth = bits_2 >> 4
        self.colorSpace = bits_2 & 0xF
        self.chromaSubsampling = bits_4 >> 4
        self.transferFunction = (bits_4 >> 1) & 0x7
        self.videoFullRangeFlag = bits_4 & 0x1
        self.codecInitializationData = r.octets(
            "codecInitializationData", codecInitializationDataSize
        )

    def _write(self, w: Writer, /) -> None:
        codecInitializationDataSize = len(self.codecInitializationData)
        w.run(
            _VPCodecConfigurationRecordDraft_R0,
            self.profile,
            self.level,
            w.pack(
                ("bitDepth", self.bitDepth, 4, False),
                ("colorSpace", self.colorSpace, 4, False),
            ),
            w.pack(
                ("chromaSubsampling", self.chromaSubsampling, 4, False),
                ("transferFunction", self.transferFunction, 3, False),
                ("videoFullRangeFlag", self.videoFullRangeFlag, 1, False),
            ),
            codecInitializationDataSize,
        )
        w.octets(
            "codecInitializationData",
            self.codecInitializationData,
            codecInitializationDataSize,
        )
