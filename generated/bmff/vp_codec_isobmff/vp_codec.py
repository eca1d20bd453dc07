"""Classes of VP Codec ISO Media File Format Binding: vp codec.

Generated from the specification ``vp_codec_isobmff/vp_codec``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_entries import VisualSampleEntry
from bmffkit.runtime import Box, Record, Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable


class VPCodecSampleEntry(VisualSampleEntry):
    """Sample entry of a VP8, VP9 or VP10 track.

    VP Codec ISO Media File Format Binding, Sample Entry::

        class VPCodecSampleEntry() extends VisualSampleEntry('vp08' or 'vp09' or 'vp10') {
            VPCodecConfigurationBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"vp08"
    clause: ClassVar[str] = "VP Codec ISO Media File Format Binding, Sample Entry"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "vp08",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        pre_defined: int = 0,
        reserved_2: int = 0,
        pre_defined_2: tuple[int, ...] = (0, 0, 0),
        width: int = 0,
        height: int = 0,
        horizresolution: int = 4718592,
        vertresolution: int = 4718592,
        reserved_3: int = 0,
        frame_count: int = 1,
        compressorname: bytes = bytes(32),
        depth: int = 24,
        pre_defined_3: int = -1,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.pre_defined = pre_defined
        self.reserved_2 = reserved_2
        self.pre_defined_2 = pre_defined_2
        self.width = width
        self.height = height
        self.horizresolution = horizresolution
        self.vertresolution = vertresolution
        self.reserved_3 = reserved_3
        self.frame_count = frame_count
        self.compressorname = compressorname
        self.depth = depth
        self.pre_defined_3 = pre_defined_3
        self.children = self._adopt(children)

    @property
    def config(self) -> VPCodecConfigurationBox | None:
        """The VPCodecConfigurationBox inside. None when there is none."""
        return first(self.children, "VPCodecConfigurationBox")


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


_VPCodecConfigurationBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class VPCodecConfigurationBox(FullBox):
    """Holds the decoder configuration.

    VP Codec ISO Media File Format Binding, VP Codec Configuration Box::

        aligned(8) class VPCodecConfigurationBox extends FullBox('vpcC', version = 1, flags = 0) {
            if (version == 0) {
                VPCodecConfigurationRecordDraft draftConfig;
            } else {
                VPCodecConfigurationRecord vpcConfig;
            }
        }

    Attributes:
        draftConfig: ``VPCodecConfigurationRecordDraft``; None when left out.
        vpcConfig: ``VPCodecConfigurationRecord``; None when left out.
    """

    __slots__ = ("draftConfig", "vpcConfig")

    fourcc: ClassVar[bytes] = b"vpcC"
    clause: ClassVar[str] = (
        "VP Codec ISO Media File Format Binding, VP Codec Configuration Box"
    )
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "draftConfig",
        "vpcConfig",
    )

    draftConfig: VPCodecConfigurationRecordDraft | None
    vpcConfig: VPCodecConfigurationRecord | None

    def __init__(
        self,
        *,
        version: int = 1,
        flags: int = 0,
        draftConfig: VPCodecConfigurationRecordDraft | None = None,
        vpcConfig: VPCodecConfigurationRecord | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.draftConfig = draftConfig
        self.vpcConfig = vpcConfig

    def _read(self, r: Reader, /) -> None:
        self.draftConfig = None
        self.vpcConfig = None
        (bits_2,) = r.run(_VPCodecConfigurationBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            self.draftConfig = VPCodecConfigurationRecordDraft._from(r)

        else:
            self.vpcConfig = VPCodecConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _VPCodecConfigurationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.record("draftConfig", self.draftConfig)

        else:
            w.record("vpcConfig", self.vpcConfig)


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


_VPContentLightLevelBox_R0: Final = Run(
    ">IHH", (("version", 8), ("flags", 24)), (("maxCLL", 16),), (("maxFALL", 16),)
)


class VPContentLightLevelBox(FullBox):
    """Light levels of the content.

    VP Codec ISO Media File Format Binding, Content Light Level Box::

        aligned(8) class VPContentLightLevelBox extends FullBox('CoLL', version = 0, flags = 0) {
            unsigned int(16) maxCLL;
            unsigned int(16) maxFALL;
        }

    Attributes:
        maxCLL: Candela per square metre.
        maxFALL: Candela per square metre.
    """

    __slots__ = ("maxCLL", "maxFALL")

    fourcc: ClassVar[bytes] = b"CoLL"
    clause: ClassVar[str] = (
        "VP Codec ISO Media File Format Binding, Content Light Level Box"
    )
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "maxCLL", "maxFALL")

    maxCLL: int
    maxFALL: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, maxCLL: int = 0, maxFALL: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.maxCLL = maxCLL
        self.maxFALL = maxFALL

    def _read(self, r: Reader, /) -> None:
        bits_2, self.maxCLL, self.maxFALL = r.run(_VPContentLightLevelBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VPContentLightLevelBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.maxCLL,
            self.maxFALL,
        )
