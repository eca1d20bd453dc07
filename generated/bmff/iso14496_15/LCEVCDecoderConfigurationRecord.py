"""LCEVCDecoderConfigurationRecord of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/lcevc``. Do not edit: change the specification and
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

_LCEVCDecoderConfigurationRecord_R0: Final = Run(
    ">BBBBBIIBB",
    (("configurationVersion", 8),),
    (("LCEVCProfileIndication", 8),),
    (("LCEVCLevelIndication", 8),),
    (
        ("chroma_format_idc", 2),
        ("bit_depth_luma_minus8", 3),
        ("bit_depth_chroma_minus8", 3),
    ),
    (("lengthSizeMinusOne", 2), ("reserved", 6)),
    (("pic_width_in_luma_samples", 32),),
    (("pic_height_in_luma_samples", 32),),
    (("sc_in_stream", 1), ("gc_in_stream", 1), ("ai_in_stream", 1), ("reserved_2", 5)),
    (("numOfArrays", 8),),
)
_LCEVCDecoderConfigurationRecord_R1: Final = Run(
    ">BH", (("reserved", 2), ("NAL_unit_type", 6)), (("numOfNalus", 16),)
)
_LCEVCDecoderConfigurationRecord_R2: Final = Run(">H", (("nalUnitLength", 16),))


class LCEVCDecoderConfigurationRecord(Record):
    """The set-up of an LCEVC decoder: profile, level, formats, and NAL units by type.

    ISO/IEC 14496-15:2024, Carriage of LCEVC::

        aligned(8) class LCEVCDecoderConfigurationRecord {
            unsigned int(8) configurationVersion = 1;
            unsigned int(8) LCEVCProfileIndication;
            unsigned int(8) LCEVCLevelIndication;
            unsigned int(2) chroma_format_idc;
            unsigned int(3) bit_depth_luma_minus8;
            unsigned int(3) bit_depth_chroma_minus8;
            unsigned int(2) lengthSizeMinusOne;
            bit(6) reserved = 0b111111;
            unsigned int(32) pic_width_in_luma_samples;
            unsigned int(32) pic_height_in_luma_samples;
            unsigned int(1) sc_in_stream;
            unsigned int(1) gc_in_stream;
            unsigned int(1) ai_in_stream;
            bit(5) reserved = 0b11111;
            unsigned int(8) numOfArrays;
            for (j = 0; j < numOfArrays; j++) {
                bit(2) reserved = 0b00;
                unsigned int(6) NAL_unit_type;
                unsigned int(16) numOfNalus;
                for (i = 0; i < numOfNalus; i++) {
                    unsigned int(16) nalUnitLength;
                    bit(8 * nalUnitLength) nalUnit;
                }
            }
        }

    Attributes:
        configurationVersion: ``unsigned int(8)``.
        LCEVCProfileIndication: ``unsigned int(8)``.
        LCEVCLevelIndication: ``unsigned int(8)``.
        chroma_format_idc: ``unsigned int(2)``.
        bit_depth_luma_minus8: Bits of a luma sample, less 8.
        bit_depth_chroma_minus8: Bits of a chroma sample, less 8.
        lengthSizeMinusOne: Bytes of a NAL unit's length field, less one.
        reserved: ``bit(6)``.
        pic_width_in_luma_samples: ``unsigned int(32)``.
        pic_height_in_luma_samples: ``unsigned int(32)``.
        sc_in_stream: 1: sequence configurations may stand in the samples.
        gc_in_stream: 1: global configurations may stand in the samples.
        ai_in_stream: 1: additional information may stand in the samples.
        reserved_2: ``bit(5)``.
        numOfArrays: ``unsigned int(8)``.
        arrays: A list of ``Array``.
    """

    __slots__ = (
        "LCEVCLevelIndication",
        "LCEVCProfileIndication",
        "ai_in_stream",
        "arrays",
        "bit_depth_chroma_minus8",
        "bit_depth_luma_minus8",
        "chroma_format_idc",
        "configurationVersion",
        "gc_in_stream",
        "lengthSizeMinusOne",
        "pic_height_in_luma_samples",
        "pic_width_in_luma_samples",
        "reserved",
        "reserved_2",
        "sc_in_stream",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, Carriage of LCEVC"
    _fields: ClassVar[tuple[str, ...]] = (
        "configurationVersion",
        "LCEVCProfileIndication",
        "LCEVCLevelIndication",
        "chroma_format_idc",
        "bit_depth_luma_minus8",
        "bit_depth_chroma_minus8",
        "lengthSizeMinusOne",
        "reserved",
        "pic_width_in_luma_samples",
        "pic_height_in_luma_samples",
        "sc_in_stream",
        "gc_in_stream",
        "ai_in_stream",
        "reserved_2",
        "numOfArrays",
        "arrays",
    )

    configurationVersion: int
    LCEVCProfileIndication: int
    LCEVCLevelIndication: int
    chroma_format_idc: int
    bit_depth_luma_minus8: int
    bit_depth_chroma_minus8: int
    lengthSizeMinusOne: int
    reserved: int
    pic_width_in_luma_samples: int
    pic_height_in_luma_samples: int
    sc_in_stream: int
    gc_in_stream: int
    ai_in_stream: int
    reserved_2: int
    arrays: list[LCEVCDecoderConfigurationRecord.Array]

    class Array(Row):
        """One of the ``arrays`` of LCEVCDecoderConfigurationRecord.

        Attributes:
            reserved: ``bit(2)``.
            NAL_unit_type: ``unsigned int(6)``.
            nal_units: A list: one NAL unit, header included.
        """

        __slots__ = ("NAL_unit_type", "nal_units", "reserved")

        _fields: ClassVar[tuple[str, ...]] = ("reserved", "NAL_unit_type", "nal_units")

        reserved: int
        NAL_unit_type: int
        nal_units: list[bytes]

        def __init__(
            self,
            *,
            reserved: int = 0,
            NAL_unit_type: int = 0,
            nal_units: Iterable[bytes] = (),
        ) -> None:
            self.reserved = reserved
            self.NAL_unit_type = NAL_unit_type
            self.nal_units = list(nal_units)

    def __init__(
        self,
        *,
        configurationVersion: int = 1,
        LCEVCProfileIndication: int = 0,
        LCEVCLevelIndication: int = 0,
        chroma_format_idc: int = 0,
        bit_depth_luma_minus8: int = 0,
        bit_depth_chroma_minus8: int = 0,
        lengthSizeMinusOne: int = 0,
        reserved: int = 63,
        pic_width_in_luma_samples: int = 0,
        pic_height_in_luma_samples: int = 0,
        sc_in_stream: int = 0,
        gc_in_stream: int = 0,
        ai_in_stream: int = 0,
        reserved_2: int = 31,
        arrays: Iterable[LCEVCDecoderConfigurationRecord.Array] = (),
    ) -> None:
        self.trailing = b""
        self.configurationVersion = configurationVersion
        self.LCEVCProfileIndication = LCEVCProfileIndication
        self.LCEVCLevelIndication = LCEVCLevelIndication
        self.chroma_format_idc = chroma_format_idc
        self.bit_depth_luma_minus8 = bit_depth_luma_minus8
        self.bit_depth_chroma_minus8 = bit_depth_chroma_minus8
        self.lengthSizeMinusOne = lengthSizeMinusOne
        self.reserved = reserved
        self.pic_width_in_luma_samples = pic_width_in_luma_samples
        self.pic_height_in_luma_samples = pic_height_in_luma_samples
        self.sc_in_stream = sc_in_stream
        self.gc_in_stream = gc_in_stream
        self.ai_in_stream = ai_in_stream
        self.reserved_2 = reserved_2
        self.arrays = list(arrays)

    @property
    def numOfArrays(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.arrays)

    def _read(self, r: Reader, /) -> None:
        (
            self.configurationVersion,
            self.LCEVCProfileIndication,
            self.LCEVCLevelIndication,
            bits_2,
            bits_4,
            self.pic_width_in_luma_samples,
            self.pic_height_in_luma_samples,
            bits_6,
            numOfArrays,
        ) = r.run(_LCEVCDecoderConfigurationRecord_R0)
        self.chroma_format_idc = bits_2 >> 6
        self.bit_depth_luma_minus8 = (bits_2 >> 3) & 0x7
        self.bit_depth_chroma_minus8 = bits_2 & 0x7
        self.lengthSizeMinusOne = bits_4 >> 6
        self.reserved = bits_4 & 0x3F
        self.sc_in_stream = bits_6 >> 7
        self.gc_in_stream = (bits_6 >> 6) & 0x1
        self.ai_in_stream = (bits_6 >> 5) & 0x1
        self.reserved_2 = bits_6 & 0x1F
        arrays: list[LCEVCDecoderConfigurationRecord.Array] = []
        self.arrays = arrays
        r.allow("arrays", numOfArrays, 24)
        for _ in range(numOfArrays):
            row = LCEVCDecoderConfigurationRecord.Array.__new__(
                LCEVCDecoderConfigurationRecord.Array
            )
            arrays.append(row)
            bits_8, numOfNalus = r.run(_LCEVCDecoderConfigurationRecord_R1)
            row.reserved = bits_8 >> 6
            row.NAL_unit_type = bits_8 & 0x3F
            nal_units: list[bytes] = []
            row.nal_units = nal_units
            r.allow("nal_units", numOfNalus, 16)
            for _ in range(numOfNalus):
                (nalUnitLength,) = r.run(_LCEVCDecoderConfigurationRecord_R2)
                nalUnit = r.octets("nalUnit", nalUnitLength)
                nal_units.append(nalUnit)

    def _write(self, w: Writer, /) -> None:
        numOfArrays = len(self.arrays)
        w.run(
            _LCEVCDecoderConfigurationRecord_R0,
            self.configurationVersion,
            self.LCEVCProfileIndication,
            self.LCEVCLevelIndication,
            w.pack(
                ("chroma_format_idc", self.chroma_format_idc, 2, False),
                ("bit_depth_luma_minus8", self.bit_depth_luma_minus8, 3, False),
                ("bit_depth_chroma_minus8", self.bit_depth_chroma_minus8, 3, False),
            ),
            w.pack(
                ("lengthSizeMinusOne", self.lengthSizeMinusOne, 2, False),
                ("reserved", self.reserved, 6, False),
            ),
            self.pic_width_in_luma_samples,
            self.pic_height_in_luma_samples,
            w.pack(
                ("sc_in_stream", self.sc_in_stream, 1, False),
                ("gc_in_stream", self.gc_in_stream, 1, False),
                ("ai_in_stream", self.ai_in_stream, 1, False),
                ("reserved_2", self.reserved_2, 5, False),
            ),
            numOfArrays,
        )
        for row in self.arrays:
            numOfNalus = len(row.nal_units)
            w.run(
                _LCEVCDecoderConfigurationRecord_R1,
                w.pack(
                    ("reserved", row.reserved, 2, False),
                    ("NAL_unit_type", row.NAL_unit_type, 6, False),
                ),
                numOfNalus,
            )
            for nalUnit in row.nal_units:
                nalUnitLength = len(nalUnit)
                w.run(_LCEVCDecoderConfigurationRecord_R2, nalUnitLength)
                w.octets("nalUnit", nalUnit, nalUnitLength)
