"""SVCDecoderConfigurationRecord of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
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

_SVCDecoderConfigurationRecord_R0: Final = Run(
    ">BBBBBB",
    (("configurationVersion", 8),),
    (("AVCProfileIndication", 8),),
    (("profile_compatibility", 8),),
    (("AVCLevelIndication", 8),),
    (("complete_representation", 1), ("reserved", 5), ("lengthSizeMinusOne", 2)),
    (("reserved_2", 1), ("numOfSequenceParameterSets", 7)),
)
_SVCDecoderConfigurationRecord_R1: Final = Run(
    ">H", (("sequenceParameterSetLength", 16),)
)
_SVCDecoderConfigurationRecord_R2: Final = Run(
    ">B", (("numOfPictureParameterSets", 8),)
)
_SVCDecoderConfigurationRecord_R3: Final = Run(
    ">H", (("pictureParameterSetLength", 16),)
)


class SVCDecoderConfigurationRecord(Record):
    """The set-up of an SVC decoder: as for AVC, for the enhancement layers.

    ISO/IEC 14496-15:2024, 6.5.3.1.2::

        aligned(8) class SVCDecoderConfigurationRecord {
            unsigned int(8) configurationVersion = 1;
            unsigned int(8) AVCProfileIndication;
            unsigned int(8) profile_compatibility;
            unsigned int(8) AVCLevelIndication;
            bit(1) complete_representation;
            bit(5) reserved = 0b11111;
            unsigned int(2) lengthSizeMinusOne;
            bit(1) reserved = 0b0;
            unsigned int(7) numOfSequenceParameterSets;
            for (i = 0; i < numOfSequenceParameterSets; i++) {
                unsigned int(16) sequenceParameterSetLength;
                bit(8 * sequenceParameterSetLength) sequenceParameterSetNALUnit;
            }
            unsigned int(8) numOfPictureParameterSets;
            for (i = 0; i < numOfPictureParameterSets; i++) {
                unsigned int(16) pictureParameterSetLength;
                bit(8 * pictureParameterSetLength) pictureParameterSetNALUnit;
            }
        }

    Attributes:
        configurationVersion: ``unsigned int(8)``.
        AVCProfileIndication: profile_idc of the subset sequence parameter sets.
        profile_compatibility: ``unsigned int(8)``.
        AVCLevelIndication: ``unsigned int(8)``.
        complete_representation: 1: the track alone holds a whole operating point.
        reserved: ``bit(5)``.
        lengthSizeMinusOne: Bytes of a NAL unit's length field, less one.
        reserved_2: ``bit(1)``.
        numOfSequenceParameterSets: ``unsigned int(7)``.
        sequenceParameterSets: A list: one SPS or subset SPS NAL unit.
        numOfPictureParameterSets: ``unsigned int(8)``.
        pictureParameterSets: A list: one PPS NAL unit.
    """

    __slots__ = (
        "AVCLevelIndication",
        "AVCProfileIndication",
        "complete_representation",
        "configurationVersion",
        "lengthSizeMinusOne",
        "pictureParameterSets",
        "profile_compatibility",
        "reserved",
        "reserved_2",
        "sequenceParameterSets",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.5.3.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "configurationVersion",
        "AVCProfileIndication",
        "profile_compatibility",
        "AVCLevelIndication",
        "complete_representation",
        "reserved",
        "lengthSizeMinusOne",
        "reserved_2",
        "numOfSequenceParameterSets",
        "sequenceParameterSets",
        "numOfPictureParameterSets",
        "pictureParameterSets",
    )

    configurationVersion: int
    AVCProfileIndication: int
    profile_compatibility: int
    AVCLevelIndication: int
    complete_representation: int
    reserved: int
    lengthSizeMinusOne: int
    reserved_2: int
    sequenceParameterSets: list[bytes]
    pictureParameterSets: list[bytes]

    def __init__(
        self,
        *,
        configurationVersion: int = 1,
        AVCProfileIndication: int = 0,
        profile_compatibility: int = 0,
        AVCLevelIndication: int = 0,
        complete_representation: int = 0,
        reserved: int = 31,
        lengthSizeMinusOne: int = 0,
        reserved_2: int = 0,
        sequenceParameterSets: Iterable[bytes] = (),
        pictureParameterSets: Iterable[bytes] = (),
    ) -> None:
        self.trailing = b""
        self.configurationVersion = configurationVersion
        self.AVCProfileIndication = AVCProfileIndication
        self.profile_compatibility = profile_compatibility
        self.AVCLevelIndication = AVCLevelIndication
        self.complete_representation = complete_representation
        self.reserved = reserved
        self.lengthSizeMinusOne = lengthSizeMinusOne
        self.reserved_2 = reserved_2
        self.sequenceParameterSets = list(sequenceParameterSets)
        self.pictureParameterSets = list(pictureParameterSets)

    @property
    def numOfSequenceParameterSets(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.sequenceParameterSets)

    @property
    def numOfPictureParameterSets(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.pictureParameterSets)

    def _read(self, r: Reader, /) -> None:
        (
            self.configurationVersion,
            self.AVCProfileIndication,
            self.profile_compatibility,
            self.AVCLevelIndication,
            bits_2,
            bits_4,
        ) = r.run(_SVCDecoderConfigurationRecord_R0)
        self.complete_representation = bits_2 >> 7
        self.reserved = (bits_2 >> 2) & 0x1F
        self.lengthSizeMinusOne = bits_2 & 0x3
        self.reserved_2 = bits_4 >> 7
        numOfSequenceParameterSets = bits_4 & 0x7F
        sequenceParameterSets: list[bytes] = []
        self.sequenceParameterSets = sequenceParameterSets
        r.allow("sequenceParameterSets", numOfSequenceParameterSets, 16)
        for _ in range(numOfSequenceParameterSets):
            (sequenceParameterSetLength,) = r.run(_SVCDecoderConfigurationRecord_R1)
            sequenceParameterSetNALUnit = r.octets(
                "sequenceParameterSetNALUnit", sequenceParameterSetLength
            )
            sequenceParameterSets.append(sequenceParameterSetNALUnit)

        (numOfPictureParameterSets,) = r.run(_SVCDecoderConfigurationRecord_R2)
        pictureParameterSets: list[bytes] = []
        self.pictureParameterSets = pictureParameterSets
        r.allow("pictureParameterSets", numOfPictureParameterSets, 16)
        for _ in range(numOfPictureParameterSets):
            (pictureParameterSetLength,) = r.run(_SVCDecoderConfigurationRecord_R3)
            pictureParameterSetNALUnit = r.octets(
                "pictureParameterSetNALUnit", pictureParameterSetLength
            )
            pictureParameterSets.append(pictureParameterSetNALUnit)

    def _write(self, w: Writer, /) -> None:
        numOfSequenceParameterSets = len(self.sequenceParameterSets)
        numOfPictureParameterSets = len(self.pictureParameterSets)
        w.run(
            _SVCDecoderConfigurationRecord_R0,
            self.configurationVersion,
            self.AVCProfileIndication,
            self.profile_compatibility,
            self.AVCLevelIndication,
            w.pack(
                ("complete_representation", self.complete_representation, 1, False),
                ("reserved", self.reserved, 5, False),
                ("lengthSizeMinusOne", self.lengthSizeMinusOne, 2, False),
            ),
            w.pack(
                ("reserved_2", self.reserved_2, 1, False),
                ("numOfSequenceParameterSets", numOfSequenceParameterSets, 7, False),
            ),
        )
        for sequenceParameterSetNALUnit in self.sequenceParameterSets:
            sequenceParameterSetLength = len(sequenceParameterSetNALUnit)
            w.run(_SVCDecoderConfigurationRecord_R1, sequenceParameterSetLength)
            w.octets(
                "sequenceParameterSetNALUnit",
                sequenceParameterSetNALUnit,
                sequenceParameterSetLength,
            )

        w.run(_SVCDecoderConfigurationRecord_R2, numOfPictureParameterSets)
        for pictureParameterSetNALUnit in self.pictureParameterSets:
            pictureParameterSetLength = len(pictureParameterSetNALUnit)
            w.run(_SVCDecoderConfigurationRecord_R3, pictureParameterSetLength)
            w.octets(
                "pictureParameterSetNALUnit",
                pictureParameterSetNALUnit,
                pictureParameterSetLength,
            )
