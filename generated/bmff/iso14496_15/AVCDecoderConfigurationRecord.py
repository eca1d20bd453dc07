"""AVCDecoderConfigurationRecord of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/avc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_AVCDecoderConfigurationRecord_R0: Final = Run(
    ">BBBBBB",
    (("configurationVersion", 8),),
    (("AVCProfileIndication", 8),),
    (("profile_compatibility", 8),),
    (("AVCLevelIndication", 8),),
    (("reserved", 6), ("lengthSizeMinusOne", 2)),
    (("reserved_2", 3), ("numOfSequenceParameterSets", 5)),
)
_AVCDecoderConfigurationRecord_R1: Final = Run(
    ">H", (("sequenceParameterSetLength", 16),)
)
_AVCDecoderConfigurationRecord_R2: Final = Run(
    ">B", (("numOfPictureParameterSets", 8),)
)
_AVCDecoderConfigurationRecord_R3: Final = Run(
    ">H", (("pictureParameterSetLength", 16),)
)
_AVCDecoderConfigurationRecord_R4: Final = Run(
    ">BBBB",
    (("reserved_3", 6), ("chroma_format", 2)),
    (("reserved_4", 5), ("bit_depth_luma_minus8", 3)),
    (("reserved_5", 5), ("bit_depth_chroma_minus8", 3)),
    (("numOfSequenceParameterSetExt", 8),),
)
_AVCDecoderConfigurationRecord_R5: Final = Run(
    ">H", (("sequenceParameterSetExtLength", 16),)
)


class AVCDecoderConfigurationRecord(Record):
    """The set-up of an AVC decoder: profile, level, size of the length fields, parameter sets.

    ISO/IEC 14496-15:2024, 5.3.3.1.2::

        aligned(8) class AVCDecoderConfigurationRecord {
            unsigned int(8) configurationVersion = 1;
            unsigned int(8) AVCProfileIndication;
            unsigned int(8) profile_compatibility;
            unsigned int(8) AVCLevelIndication;
            bit(6) reserved = 0b111111;
            unsigned int(2) lengthSizeMinusOne;
            bit(3) reserved = 0b111;
            unsigned int(5) numOfSequenceParameterSets;
            for (i = 0; i < numOfSequenceParameterSets; i++) {
                unsigned int(16) sequenceParameterSetLength;
                bit(8 * sequenceParameterSetLength) sequenceParameterSetNALUnit;
            }
            unsigned int(8) numOfPictureParameterSets;
            for (i = 0; i < numOfPictureParameterSets; i++) {
                unsigned int(16) pictureParameterSetLength;
                bit(8 * pictureParameterSetLength) pictureParameterSetNALUnit;
            }
            if (AVCProfileIndication != 66 && AVCProfileIndication != 77 && AVCProfileIndication != 88) {
                bit(6) reserved = 0b111111;
                unsigned int(2) chroma_format;
                bit(5) reserved = 0b11111;
                unsigned int(3) bit_depth_luma_minus8;
                bit(5) reserved = 0b11111;
                unsigned int(3) bit_depth_chroma_minus8;
                unsigned int(8) numOfSequenceParameterSetExt;
                for (i = 0; i < numOfSequenceParameterSetExt; i++) {
                    unsigned int(16) sequenceParameterSetExtLength;
                    bit(8 * sequenceParameterSetExtLength) sequenceParameterSetExtNALUnit;
                }
            }
        }

    Attributes:
        configurationVersion: ``unsigned int(8)``.
        AVCProfileIndication: profile_idc of the sequence parameter sets.
        profile_compatibility: The byte between profile_idc and level_idc.
        AVCLevelIndication: level_idc of the sequence parameter sets.
        reserved: ``bit(6)``.
        lengthSizeMinusOne: Bytes of a NAL unit's length field, less one.
        reserved_2: ``bit(3)``.
        numOfSequenceParameterSets: ``unsigned int(5)``.
        sequenceParameterSets: A list: one SPS NAL unit, header included.
        numOfPictureParameterSets: ``unsigned int(8)``.
        pictureParameterSets: A list: one PPS NAL unit, header included.
        reserved_3: ``bit(6)``; None when left out.
        chroma_format: chroma_format_idc of the sequence parameter sets; None when left out.
        reserved_4: ``bit(5)``; None when left out.
        bit_depth_luma_minus8: Bits of a luma sample, less 8; None when left out.
        reserved_5: ``bit(5)``; None when left out.
        bit_depth_chroma_minus8: Bits of a chroma sample, less 8; None when left out.
        numOfSequenceParameterSetExt: ``unsigned int(8)``; None when left out.
        sequenceParameterSetExts: A list: one SPS extension NAL unit; None when left out.
    """

    __slots__ = (
        "AVCLevelIndication",
        "AVCProfileIndication",
        "bit_depth_chroma_minus8",
        "bit_depth_luma_minus8",
        "chroma_format",
        "configurationVersion",
        "lengthSizeMinusOne",
        "pictureParameterSets",
        "profile_compatibility",
        "reserved",
        "reserved_2",
        "reserved_3",
        "reserved_4",
        "reserved_5",
        "sequenceParameterSetExts",
        "sequenceParameterSets",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.3.3.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "configurationVersion",
        "AVCProfileIndication",
        "profile_compatibility",
        "AVCLevelIndication",
        "reserved",
        "lengthSizeMinusOne",
        "reserved_2",
        "numOfSequenceParameterSets",
        "sequenceParameterSets",
        "numOfPictureParameterSets",
        "pictureParameterSets",
        "reserved_3",
        "chroma_format",
        "reserved_4",
        "bit_depth_luma_minus8",
        "reserved_5",
        "bit_depth_chroma_minus8",
        "numOfSequenceParameterSetExt",
        "sequenceParameterSetExts",
    )

    configurationVersion: int
    AVCProfileIndication: int
    profile_compatibility: int
    AVCLevelIndication: int
    reserved: int
    lengthSizeMinusOne: int
    reserved_2: int
    sequenceParameterSets: list[bytes]
    pictureParameterSets: list[bytes]
    reserved_3: int | None
    chroma_format: int | None
    reserved_4: int | None
    bit_depth_luma_minus8: int | None
    reserved_5: int | None
    bit_depth_chroma_minus8: int | None
    sequenceParameterSetExts: list[bytes] | None

    def __init__(
        self,
        *,
        configurationVersion: int = 1,
        AVCProfileIndication: int = 0,
        profile_compatibility: int = 0,
        AVCLevelIndication: int = 0,
        reserved: int = 63,
        lengthSizeMinusOne: int = 0,
        reserved_2: int = 7,
        sequenceParameterSets: Iterable[bytes] = (),
        pictureParameterSets: Iterable[bytes] = (),
        reserved_3: int | None = 63,
        chroma_format: int | None = None,
        reserved_4: int | None = 31,
        bit_depth_luma_minus8: int | None = None,
        reserved_5: int | None = 31,
        bit_depth_chroma_minus8: int | None = None,
        sequenceParameterSetExts: Iterable[bytes] | None = None,
    ) -> None:
        self.trailing = b""
        self.configurationVersion = configurationVersion
        self.AVCProfileIndication = AVCProfileIndication
        self.profile_compatibility = profile_compatibility
        self.AVCLevelIndication = AVCLevelIndication
        self.reserved = reserved
        self.lengthSizeMinusOne = lengthSizeMinusOne
        self.reserved_2 = reserved_2
        self.sequenceParameterSets = list(sequenceParameterSets)
        self.pictureParameterSets = list(pictureParameterSets)
        self.reserved_3 = reserved_3
        self.chroma_format = chroma_format
        self.reserved_4 = reserved_4
        self.bit_depth_luma_minus8 = bit_depth_luma_minus8
        self.reserved_5 = reserved_5
        self.bit_depth_chroma_minus8 = bit_depth_chroma_minus8
        self.sequenceParameterSetExts = (
            None if sequenceParameterSetExts is None else list(sequenceParameterSetExts)
        )

    @property
    def numOfSequenceParameterSets(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.sequenceParameterSets)

    @property
    def numOfPictureParameterSets(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.pictureParameterSets)

    @property
    def numOfSequenceParameterSetExt(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0
            if self.sequenceParameterSetExts is None
            else len(self.sequenceParameterSetExts)
        )

    def _read(self, r: Reader, /) -> None:
        self.reserved_3 = None
        self.chroma_format = None
        self.reserved_4 = None
        self.bit_depth_luma_minus8 = None
        self.reserved_5 = None
        self.bit_depth_chroma_minus8 = None
        numOfSequenceParameterSetExt = 0
        self.sequenceParameterSetExts = None
        (
            self.configurationVersion,
            AVCProfileIndication,
            self.profile_compatibility,
            self.AVCLevelIndication,
            bits_2,
            bits_4,
        ) = r.run(_AVCDecoderConfigurationRecord_R0)
        self.AVCProfileIndication = AVCProfileIndication
        self.reserved = bits_2 >> 2
        self.lengthSizeMinusOne = bits_2 & 0x3
        self.reserved_2 = bits_4 >> 5
        numOfSequenceParameterSets = bits_4 & 0x1F
        sequenceParameterSets: list[bytes] = []
        self.sequenceParameterSets = sequenceParameterSets
        r.allow("sequenceParameterSets", numOfSequenceParameterSets, 16)
        for _ in range(numOfSequenceParameterSets):
            (sequenceParameterSetLength,) = r.run(_AVCDecoderConfigurationRecord_R1)
            sequenceParameterSetNALUnit = r.octets(
                "sequenceParameterSetNALUnit", sequenceParameterSetLength
            )
            sequenceParameterSets.append(sequenceParameterSetNALUnit)

        (numOfPictureParameterSets,) = r.run(_AVCDecoderConfigurationRecord_R2)
        pictureParameterSets: list[bytes] = []
        self.pictureParameterSets = pictureParameterSets
        r.allow("pictureParameterSets", numOfPictureParameterSets, 16)
        for _ in range(numOfPictureParameterSets):
            (pictureParameterSetLength,) = r.run(_AVCDecoderConfigurationRecord_R3)
            pictureParameterSetNALUnit = r.octets(
                "pictureParameterSetNALUnit", pictureParameterSetLength
            )
            pictureParameterSets.append(pictureParameterSetNALUnit)

        if (
            ((AVCProfileIndication != 66) and (AVCProfileIndication != 77))
            and (AVCProfileIndication != 88)
        ) and r.remaining() >= 4:
            bits_6, bits_8, bits_10, numOfSequenceParameterSetExt = r.run(
                _AVCDecoderConfigurationRecord_R4
            )
            self.reserved_3 = bits_6 >> 2
            self.chroma_format = bits_6 & 0x3
            self.reserved_4 = bits_8 >> 3
            self.bit_depth_luma_minus8 = bits_8 & 0x7
            self.reserved_5 = bits_10 >> 3
            self.bit_depth_chroma_minus8 = bits_10 & 0x7
            sequenceParameterSetExts: list[bytes] = []
            self.sequenceParameterSetExts = sequenceParameterSetExts
            r.allow("sequenceParameterSetExts", numOfSequenceParameterSetExt, 16)
            for _ in range(numOfSequenceParameterSetExt):
                (sequenceParameterSetExtLength,) = r.run(
                    _AVCDecoderConfigurationRecord_R5
                )
                sequenceParameterSetExtNALUnit = r.octets(
                    "sequenceParameterSetExtNALUnit", sequenceParameterSetExtLength
                )
                sequenceParameterSetExts.append(sequenceParameterSetExtNALUnit)

    def _write(self, w: Writer, /) -> None:
        AVCProfileIndication = self.AVCProfileIndication
        numOfSequenceParameterSets = len(self.sequenceParameterSets)
        numOfPictureParameterSets = len(self.pictureParameterSets)
        numOfSequenceParameterSetExt = (
            0
            if self.sequenceParameterSetExts is None
            else len(self.sequenceParameterSetExts)
        )
        w.run(
            _AVCDecoderConfigurationRecord_R0,
            self.configurationVersion,
            self.AVCProfileIndication,
            self.profile_compatibility,
            self.AVCLevelIndication,
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("lengthSizeMinusOne", self.lengthSizeMinusOne, 2, False),
            ),
            w.pack(
                ("reserved_2", self.reserved_2, 3, False),
                ("numOfSequenceParameterSets", numOfSequenceParameterSets, 5, False),
            ),
        )
        for sequenceParameterSetNALUnit in self.sequenceParameterSets:
            sequenceParameterSetLength = len(sequenceParameterSetNALUnit)
            w.run(_AVCDecoderConfigurationRecord_R1, sequenceParameterSetLength)
            w.octets(
                "sequenceParameterSetNALUnit",
                sequenceParameterSetNALUnit,
                sequenceParameterSetLength,
            )

        w.run(_AVCDecoderConfigurationRecord_R2, numOfPictureParameterSets)
        for pictureParameterSetNALUnit in self.pictureParameterSets:
            pictureParameterSetLength = len(pictureParameterSetNALUnit)
            w.run(_AVCDecoderConfigurationRecord_R3, pictureParameterSetLength)
            w.octets(
                "pictureParameterSetNALUnit",
                pictureParameterSetNALUnit,
                pictureParameterSetLength,
            )

        if (
            ((AVCProfileIndication != 66) and (AVCProfileIndication != 77))
            and (AVCProfileIndication != 88)
        ) and self.chroma_format is not None:
            w.run(
                _AVCDecoderConfigurationRecord_R4,
                w.pack(
                    ("reserved_3", self.reserved_3, 6, False),
                    ("chroma_format", self.chroma_format, 2, False),
                ),
                w.pack(
                    ("reserved_4", self.reserved_4, 5, False),
                    ("bit_depth_luma_minus8", self.bit_depth_luma_minus8, 3, False),
                ),
                w.pack(
                    ("reserved_5", self.reserved_5, 5, False),
                    ("bit_depth_chroma_minus8", self.bit_depth_chroma_minus8, 3, False),
                ),
                numOfSequenceParameterSetExt,
            )
            for sequenceParameterSetExtNALUnit in self.sequenceParameterSetExts or ():
                sequenceParameterSetExtLength = len(sequenceParameterSetExtNALUnit)
                w.run(_AVCDecoderConfigurationRecord_R5, sequenceParameterSetExtLength)
                w.octets(
                    "sequenceParameterSetExtNALUnit",
                    sequenceParameterSetExtNALUnit,
                    sequenceParameterSetExtLength,
                )
