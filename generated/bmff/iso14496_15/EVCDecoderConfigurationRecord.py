"""EVCDecoderConfigurationRecord of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/evc``. Do not edit: change the specification and
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

_EVCDecoderConfigurationRecord_R0: Final = Run(
    ">BBBIIBHHBB",
    (("configurationVersion", 8),),
    (("profile_idc", 8),),
    (("level_idc", 8),),
    (("toolset_idc_h", 32),),
    (("toolset_idc_l", 32),),
    (
        ("chroma_format_idc", 2),
        ("bit_depth_luma_minus8", 3),
        ("bit_depth_chroma_minus8", 3),
    ),
    (("pic_width_in_luma_samples", 16),),
    (("pic_height_in_luma_samples", 16),),
    (("reserved", 6), ("lengthSizeMinusOne", 2)),
    (("num_of_arrays", 8),),
)
_EVCDecoderConfigurationRecord_R1: Final = Run(
    ">BH",
    (("array_completeness", 1), ("reserved", 1), ("NAL_unit_type", 6)),
    (("num_nalus", 16),),
)
_EVCDecoderConfigurationRecord_R2: Final = Run(">H", (("nal_unit_length", 16),))


class EVCDecoderConfigurationRecord(Record):
    """The set-up of an EVC decoder: profile, level, tools, formats, and NAL units by type.

    ISO/IEC 14496-15:2024, 12.3.3.2.2::

        aligned(8) class EVCDecoderConfigurationRecord {
            unsigned int(8) configurationVersion = 1;
            unsigned int(8) profile_idc;
            unsigned int(8) level_idc;
            unsigned int(32) toolset_idc_h;
            unsigned int(32) toolset_idc_l;
            unsigned int(2) chroma_format_idc;
            unsigned int(3) bit_depth_luma_minus8;
            unsigned int(3) bit_depth_chroma_minus8;
            unsigned int(16) pic_width_in_luma_samples;
            unsigned int(16) pic_height_in_luma_samples;
            bit(6) reserved = 0b000000;
            unsigned int(2) lengthSizeMinusOne;
            unsigned int(8) num_of_arrays;
            for (j = 0; j < num_of_arrays; j++) {
                bit(1) array_completeness;
                bit(1) reserved = 0;
                unsigned int(6) NAL_unit_type;
                unsigned int(16) num_nalus;
                for (i = 0; i < num_nalus; i++) {
                    unsigned int(16) nal_unit_length;
                    bit(8 * nal_unit_length) nal_unit;
                }
            }
        }

    Attributes:
        configurationVersion: ``unsigned int(8)``.
        profile_idc: ``unsigned int(8)``.
        level_idc: ``unsigned int(8)``.
        toolset_idc_h: ``unsigned int(32)``.
        toolset_idc_l: ``unsigned int(32)``.
        chroma_format_idc: ``unsigned int(2)``.
        bit_depth_luma_minus8: Bits of a luma sample, less 8.
        bit_depth_chroma_minus8: Bits of a chroma sample, less 8.
        pic_width_in_luma_samples: ``unsigned int(16)``.
        pic_height_in_luma_samples: ``unsigned int(16)``.
        reserved: ``bit(6)``.
        lengthSizeMinusOne: Bytes of a NAL unit's length field, less one.
        num_of_arrays: ``unsigned int(8)``.
        arrays: A list of ``Array``.
    """

    __slots__ = (
        "arrays",
        "bit_depth_chroma_minus8",
        "bit_depth_luma_minus8",
        "chroma_format_idc",
        "configurationVersion",
        "lengthSizeMinusOne",
        "level_idc",
        "pic_height_in_luma_samples",
        "pic_width_in_luma_samples",
        "profile_idc",
        "reserved",
        "toolset_idc_h",
        "toolset_idc_l",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 12.3.3.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "configurationVersion",
        "profile_idc",
        "level_idc",
        "toolset_idc_h",
        "toolset_idc_l",
        "chroma_format_idc",
        "bit_depth_luma_minus8",
        "bit_depth_chroma_minus8",
        "pic_width_in_luma_samples",
        "pic_height_in_luma_samples",
        "reserved",
        "lengthSizeMinusOne",
        "num_of_arrays",
        "arrays",
    )

    configurationVersion: int
    profile_idc: int
    level_idc: int
    toolset_idc_h: int
    toolset_idc_l: int
    chroma_format_idc: int
    bit_depth_luma_minus8: int
    bit_depth_chroma_minus8: int
    pic_width_in_luma_samples: int
    pic_height_in_luma_samples: int
    reserved: int
    lengthSizeMinusOne: int
    arrays: list[EVCDecoderConfigurationRecord.Array]

    class Array(Row):
        """One of the ``arrays`` of EVCDecoderConfigurationRecord.

        Attributes:
            array_completeness: 1: no NAL unit of this type stands in the samples.
            reserved: ``bit(1)``.
            NAL_unit_type: ``unsigned int(6)``.
            nal_units: A list: one NAL unit, header included.
        """

        __slots__ = ("NAL_unit_type", "array_completeness", "nal_units", "reserved")

        _fields: ClassVar[tuple[str, ...]] = (
            "array_completeness",
            "reserved",
            "NAL_unit_type",
            "nal_units",
        )

        array_completeness: int
        reserved: int
        NAL_unit_type: int
        nal_units: list[bytes]

        def __init__(
            self,
            *,
            array_completeness: int = 0,
            reserved: int = 0,
            NAL_unit_type: int = 0,
            nal_units: Iterable[bytes] = (),
        ) -> None:
            self.array_completeness = array_completeness
            self.reserved = reserved
            self.NAL_unit_type = NAL_unit_type
            self.nal_units = list(nal_units)

    def __init__(
        self,
        *,
        configurationVersion: int = 1,
        profile_idc: int = 0,
        level_idc: int = 0,
        toolset_idc_h: int = 0,
        toolset_idc_l: int = 0,
        chroma_format_idc: int = 0,
        bit_depth_luma_minus8: int = 0,
        bit_depth_chroma_minus8: int = 0,
        pic_width_in_luma_samples: int = 0,
        pic_height_in_luma_samples: int = 0,
        reserved: int = 0,
        lengthSizeMinusOne: int = 0,
        arrays: Iterable[EVCDecoderConfigurationRecord.Array] = (),
    ) -> None:
        self.trailing = b""
        self.configurationVersion = configurationVersion
        self.profile_idc = profile_idc
        self.level_idc = level_idc
        self.toolset_idc_h = toolset_idc_h
        self.toolset_idc_l = toolset_idc_l
        self.chroma_format_idc = chroma_format_idc
        self.bit_depth_luma_minus8 = bit_depth_luma_minus8
        self.bit_depth_chroma_minus8 = bit_depth_chroma_minus8
        self.pic_width_in_luma_samples = pic_width_in_luma_samples
        self.pic_height_in_luma_samples = pic_height_in_luma_samples
        self.reserved = reserved
        self.lengthSizeMinusOne = lengthSizeMinusOne
        self.arrays = list(arrays)

    @property
    def num_of_arrays(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.arrays)

    def _read(self, r: Reader, /) -> None:
        (
            self.configurationVersion,
            self.profile_idc,
            self.level_idc,
            self.toolset_idc_h,
            self.toolset_idc_l,
            bits_2,
            self.pic_width_in_luma_samples,
            self.pic_height_in_luma_samples,
            bits_4,
            num_of_arrays,
        ) = r.run(_EVCDecoderConfigurationRecord_R0)
        self.chroma_format_idc = bits_2 >> 6
        self.bit_depth_luma_minus8 = (bits_2 >> 3) & 0x7
        self.bit_depth_chroma_minus8 = bits_2 & 0x7
        self.reserved = bits_4 >> 2
        self.lengthSizeMinusOne = bits_4 & 0x3
        arrays: list[EVCDecoderConfigurationRecord.Array] = []
        self.arrays = arrays
        r.allow("arrays", num_of_arrays, 24)
        for _ in range(num_of_arrays):
            row = EVCDecoderConfigurationRecord.Array.__new__(
                EVCDecoderConfigurationRecord.Array
            )
            arrays.append(row)
            bits_6, num_nalus = r.run(_EVCDecoderConfigurationRecord_R1)
            row.array_completeness = bits_6 >> 7
            row.reserved = (bits_6 >> 6) & 0x1
            row.NAL_unit_type = bits_6 & 0x3F
            nal_units: list[bytes] = []
            row.nal_units = nal_units
            r.allow("nal_units", num_nalus, 16)
            for _ in range(num_nalus):
                (nal_unit_length,) = r.run(_EVCDecoderConfigurationRecord_R2)
                nal_unit = r.octets("nal_unit", nal_unit_length)
                nal_units.append(nal_unit)

    def _write(self, w: Writer, /) -> None:
        num_of_arrays = len(self.arrays)
        w.run(
            _EVCDecoderConfigurationRecord_R0,
            self.configurationVersion,
            self.profile_idc,
            self.level_idc,
            self.toolset_idc_h,
            self.toolset_idc_l,
            w.pack(
                ("chroma_format_idc", self.chroma_format_idc, 2, False),
                ("bit_depth_luma_minus8", self.bit_depth_luma_minus8, 3, False),
                ("bit_depth_chroma_minus8", self.bit_depth_chroma_minus8, 3, False),
            ),
            self.pic_width_in_luma_samples,
            self.pic_height_in_luma_samples,
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("lengthSizeMinusOne", self.lengthSizeMinusOne, 2, False),
            ),
            num_of_arrays,
        )
        for row in self.arrays:
            num_nalus = len(row.nal_units)
            w.run(
                _EVCDecoderConfigurationRecord_R1,
                w.pack(
                    ("array_completeness", row.array_completeness, 1, False),
                    ("reserved", row.reserved, 1, False),
                    ("NAL_unit_type", row.NAL_unit_type, 6, False),
                ),
                num_nalus,
            )
            for nal_unit in row.nal_units:
                nal_unit_length = len(nal_unit)
                w.run(_EVCDecoderConfigurationRecord_R2, nal_unit_length)
                w.octets("nal_unit", nal_unit, nal_unit_length)
