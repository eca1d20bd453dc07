"""LHEVCDecoderConfigurationRecord of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/lhevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record, Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_LHEVCDecoderConfigurationRecord_R0: Final = Run(
    ">BHBBB",
    (("configurationVersion", 8),),
    (("reserved", 4), ("min_spatial_segmentation_idc", 12)),
    (("reserved_2", 6), ("parallelismType", 2)),
    (
        ("reserved_3", 2),
        ("numTemporalLayers", 3),
        ("temporalIdNested", 1),
        ("lengthSizeMinusOne", 2),
    ),
    (("numOfArrays", 8),),
)
_LHEVCDecoderConfigurationRecord_R1: Final = Run(
    ">BH",
    (("array_completeness", 1), ("reserved", 1), ("NAL_unit_type", 6)),
    (("numNalus", 16),),
)
_LHEVCDecoderConfigurationRecord_R2: Final = Run(">H", (("nalUnitLength", 16),))


class LHEVCDecoderConfigurationRecord(Record):
    """The set-up of a layered HEVC decoder, beyond that of the base layer.

    ISO/IEC 14496-15:2024, 9.3.2.2::

        aligned(8) class LHEVCDecoderConfigurationRecord {
            unsigned int(8) configurationVersion = 1;
            bit(4) reserved = 0b1111;
            unsigned int(12) min_spatial_segmentation_idc;
            bit(6) reserved = 0b111111;
            unsigned int(2) parallelismType;
            bit(2) reserved = 0b11;
            bit(3) numTemporalLayers;
            bit(1) temporalIdNested;
            unsigned int(2) lengthSizeMinusOne;
            unsigned int(8) numOfArrays;
            for (j = 0; j < numOfArrays; j++) {
                bit(1) array_completeness;
                unsigned int(1) reserved = 0;
                unsigned int(6) NAL_unit_type;
                unsigned int(16) numNalus;
                for (i = 0; i < numNalus; i++) {
                    unsigned int(16) nalUnitLength;
                    bit(8 * nalUnitLength) nalUnit;
                }
            }
        }

    Attributes:
        configurationVersion: ``unsigned int(8)``.
        reserved: ``bit(4)``.
        min_spatial_segmentation_idc: ``unsigned int(12)``.
        reserved_2: ``bit(6)``.
        parallelismType: 0: unknown or mixed, 1: slices, 2: tiles, 3: wavefronts.
        reserved_3: ``bit(2)``.
        numTemporalLayers: 0: unknown, 1: not temporally scalable.
        temporalIdNested: ``bit(1)``.
        lengthSizeMinusOne: Bytes of a NAL unit's length field, less one.
        numOfArrays: ``unsigned int(8)``.
        arrays: A list of ``Array``.
    """

    __slots__ = (
        "arrays",
        "configurationVersion",
        "lengthSizeMinusOne",
        "min_spatial_segmentation_idc",
        "numTemporalLayers",
        "parallelismType",
        "reserved",
        "reserved_2",
        "reserved_3",
        "temporalIdNested",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.3.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "configurationVersion",
        "reserved",
        "min_spatial_segmentation_idc",
        "reserved_2",
        "parallelismType",
        "reserved_3",
        "numTemporalLayers",
        "temporalIdNested",
        "lengthSizeMinusOne",
        "numOfArrays",
        "arrays",
    )

    configurationVersion: int
    reserved: int
    min_spatial_segmentation_idc: int
    reserved_2: int
    parallelismType: int
    reserved_3: int
    numTemporalLayers: int
    temporalIdNested: int
    lengthSizeMinusOne: int
    arrays: list[LHEVCDecoderConfigurationRecord.Array]

    class Array(Row):
        """One of the ``arrays`` of LHEVCDecoderConfigurationRecord.

        Attributes:
            array_completeness: 1: no NAL unit of this type stands in the samples.
            reserved: ``unsigned int(1)``.
            NAL_unit_type: ``unsigned int(6)``.
            nalUnits: A list: one NAL unit, header included.
        """

        __slots__ = ("NAL_unit_type", "array_completeness", "nalUnits", "reserved")

        _fields: ClassVar[tuple[str, ...]] = (
            "array_completeness",
            "reserved",
            "NAL_unit_type",
            "nalUnits",
        )

        array_completeness: int
        reserved: int
        NAL_unit_type: int
        nalUnits: list[bytes]

        def __init__(
            self,
            *,
            array_completeness: int = 0,
            reserved: int = 0,
            NAL_unit_type: int = 0,
            nalUnits: Iterable[bytes] = (),
        ) -> None:
            self.array_completeness = array_completeness
            self.reserved = reserved
            self.NAL_unit_type = NAL_unit_type
            self.nalUnits = list(nalUnits)

    def __init__(
        self,
        *,
        configurationVersion: int = 1,
        reserved: int = 15,
        min_spatial_segmentation_idc: int = 0,
        reserved_2: int = 63,
        parallelismType: int = 0,
        reserved_3: int = 3,
        numTemporalLayers: int = 0,
        temporalIdNested: int = 0,
        lengthSizeMinusOne: int = 0,
        arrays: Iterable[LHEVCDecoderConfigurationRecord.Array] = (),
    ) -> None:
        self.trailing = b""
        self.configurationVersion = configurationVersion
        self.reserved = reserved
        self.min_spatial_segmentation_idc = min_spatial_segmentation_idc
        self.reserved_2 = reserved_2
        self.parallelismType = parallelismType
        self.reserved_3 = reserved_3
        self.numTemporalLayers = numTemporalLayers
        self.temporalIdNested = temporalIdNested
        self.lengthSizeMinusOne = lengthSizeMinusOne
        self.arrays = list(arrays)

    @property
    def numOfArrays(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.arrays)

    def _read(self, r: Reader, /) -> None:
        self.configurationVersion, bits_2, bits_4, bits_6, numOfArrays = r.run(
            _LHEVCDecoderConfigurationRecord_R0
        )
        self.reserved = bits_2 >> 12
        self.min_spatial_segmentation_idc = bits_2 & 0xFFF
        self.reserved_2 = bits_4 >> 2
        self.parallelismType = bits_4 & 0x3
        self.reserved_3 = bits_6 >> 6
        self.numTemporalLayers = (bits_6 >> 3) & 0x7
        self.temporalIdNested = (bits_6 >> 2) & 0x1
        self.lengthSizeMinusOne = bits_6 & 0x3
        arrays: list[LHEVCDecoderConfigurationRecord.Array] = []
        self.arrays = arrays
        r.allow("arrays", numOfArrays, 24)
        for _ in range(numOfArrays):
            row = LHEVCDecoderConfigurationRecord.Array.__new__(
                LHEVCDecoderConfigurationRecord.Array
            )
            arrays.append(row)
            bits_8, numNalus = r.run(_LHEVCDecoderConfigurationRecord_R1)
            row.array_completeness = bits_8 >> 7
            row.reserved = (bits_8 >> 6) & 0x1
            row.NAL_unit_type = bits_8 & 0x3F
            nalUnits: list[bytes] = []
            row.nalUnits = nalUnits
            r.allow("nalUnits", numNalus, 16)
            for _ in range(numNalus):
                (nalUnitLength,) = r.run(_LHEVCDecoderConfigurationRecord_R2)
                nalUnit = r.octets("nalUnit", nalUnitLength)
                nalUnits.append(nalUnit)

    def _write(self, w: Writer, /) -> None:
        numOfArrays = len(self.arrays)
        w.run(
            _LHEVCDecoderConfigurationRecord_R0,
            self.configurationVersion,
            w.pack(
                ("reserved", self.reserved, 4, False),
                (
                    "min_spatial_segmentation_idc",
                    self.min_spatial_segmentation_idc,
                    12,
                    False,
                ),
            ),
            w.pack(
                ("reserved_2", self.reserved_2, 6, False),
                ("parallelismType", self.parallelismType, 2, False),
            ),
            w.pack(
                ("reserved_3", self.reserved_3, 2, False),
                ("numTemporalLayers", self.numTemporalLayers, 3, False),
                ("temporalIdNested", self.temporalIdNested, 1, False),
                ("lengthSizeMinusOne", self.lengthSizeMinusOne, 2, False),
            ),
            numOfArrays,
        )
        for row in self.arrays:
            numNalus = len(row.nalUnits)
            w.run(
                _LHEVCDecoderConfigurationRecord_R1,
                w.pack(
                    ("array_completeness", row.array_completeness, 1, False),
                    ("reserved", row.reserved, 1, False),
                    ("NAL_unit_type", row.NAL_unit_type, 6, False),
                ),
                numNalus,
            )
            for nalUnit in row.nalUnits:
                nalUnitLength = len(nalUnit)
                w.run(_LHEVCDecoderConfigurationRecord_R2, nalUnitLength)
                w.octets("nalUnit", nalUnit, nalUnitLength)
