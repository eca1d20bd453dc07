"""VvcDecoderConfigurationRecord of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_15.VvcPTLRecord import VvcPTLRecord
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record, Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_VvcDecoderConfigurationRecord_R0: Final = Run(
    ">B", (("reserved", 5), ("LengthSizeMinusOne", 2), ("ptl_present_flag", 1))
)
_VvcDecoderConfigurationRecord_R1: Final = Run(
    ">HB",
    (
        ("ols_idx", 9),
        ("num_sublayers", 3),
        ("constant_frame_rate", 2),
        ("chroma_format_idc", 2),
    ),
    (("bit_depth_minus8", 3), ("reserved_2", 5)),
)
_VvcDecoderConfigurationRecord_R2: Final = Run(
    ">HHH",
    (("max_picture_width", 16),),
    (("max_picture_height", 16),),
    (("avg_frame_rate", 16),),
)
_VvcDecoderConfigurationRecord_R3: Final = Run(">B", (("num_of_arrays", 8),))
_VvcDecoderConfigurationRecord_R4: Final = Run(
    ">B", (("array_completeness", 1), ("reserved", 2), ("NAL_unit_type", 5))
)
_VvcDecoderConfigurationRecord_R5: Final = Run(">H", (("num_nalus", 16),))
_VvcDecoderConfigurationRecord_R6: Final = Run(">H", (("nal_unit_length", 16),))


class VvcDecoderConfigurationRecord(Record):
    """The set-up of a VVC decoder: operating point, formats, and NAL units by type.

    ISO/IEC 14496-15:2024, 11.2.4.2.3::

        aligned(8) class VvcDecoderConfigurationRecord {
            bit(5) reserved = 0b11111;
            unsigned int(2) LengthSizeMinusOne;
            unsigned int(1) ptl_present_flag;
            if (ptl_present_flag) {
                unsigned int(9) ols_idx;
                unsigned int(3) num_sublayers;
                unsigned int(2) constant_frame_rate;
                unsigned int(2) chroma_format_idc;
                unsigned int(3) bit_depth_minus8;
                bit(5) reserved = 0b11111;
                VvcPTLRecord(num_sublayers) native_ptl;
                unsigned int(16) max_picture_width;
                unsigned int(16) max_picture_height;
                unsigned int(16) avg_frame_rate;
            }
            unsigned int(8) num_of_arrays;
            for (j = 0; j < num_of_arrays; j++) {
                unsigned int(1) array_completeness;
                bit(2) reserved = 0;
                unsigned int(5) NAL_unit_type;
                if (NAL_unit_type != DCI_NUT && NAL_unit_type != OPI_NUT) {
                    unsigned int(16) num_nalus;
                } else {
                    int num_nalus = 1;
                }
                for (i = 0; i < num_nalus; i++) {
                    unsigned int(16) nal_unit_length;
                    bit(8 * nal_unit_length) nal_unit;
                }
            }
        }

    Attributes:
        reserved: ``bit(5)``.
        LengthSizeMinusOne: Bytes of a NAL unit's length field, less one.
        ptl_present_flag: 1: the track tells profile, tier and level.
        ols_idx: The output layer set that the track decodes to; None when left out.
        num_sublayers: ``unsigned int(3)``; None when left out.
        constant_frame_rate: ``unsigned int(2)``; None when left out.
        chroma_format_idc: ``unsigned int(2)``; None when left out.
        bit_depth_minus8: Bits of a sample, less 8; None when left out.
        reserved_2: ``bit(5)``; None when left out.
        native_ptl: Profile, tier and level; None when left out.
        max_picture_width: Luma samples; None when left out.
        max_picture_height: Luma samples; None when left out.
        avg_frame_rate: Frames in 256 seconds, 0: not told; None when left out.
        num_of_arrays: ``unsigned int(8)``.
        arrays: A list of ``Array``.
    """

    __slots__ = (
        "LengthSizeMinusOne",
        "arrays",
        "avg_frame_rate",
        "bit_depth_minus8",
        "chroma_format_idc",
        "constant_frame_rate",
        "max_picture_height",
        "max_picture_width",
        "native_ptl",
        "num_sublayers",
        "ols_idx",
        "ptl_present_flag",
        "reserved",
        "reserved_2",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.2.4.2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "LengthSizeMinusOne",
        "ptl_present_flag",
        "ols_idx",
        "num_sublayers",
        "constant_frame_rate",
        "chroma_format_idc",
        "bit_depth_minus8",
        "reserved_2",
        "native_ptl",
        "max_picture_width",
        "max_picture_height",
        "avg_frame_rate",
        "num_of_arrays",
        "arrays",
    )

    reserved: int
    LengthSizeMinusOne: int
    ptl_present_flag: int
    ols_idx: int | None
    num_sublayers: int | None
    constant_frame_rate: int | None
    chroma_format_idc: int | None
    bit_depth_minus8: int | None
    reserved_2: int | None
    native_ptl: VvcPTLRecord | None
    max_picture_width: int | None
    max_picture_height: int | None
    avg_frame_rate: int | None
    arrays: list[VvcDecoderConfigurationRecord.Array]

    class Array(Row):
        """One of the ``arrays`` of VvcDecoderConfigurationRecord.

        Attributes:
            array_completeness: 1: no NAL unit of this type stands in the samples.
            reserved: ``bit(2)``.
            NAL_unit_type: ``unsigned int(5)``.
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
        reserved: int = 31,
        LengthSizeMinusOne: int = 0,
        ptl_present_flag: int = 0,
        ols_idx: int | None = None,
        num_sublayers: int | None = None,
        constant_frame_rate: int | None = None,
        chroma_format_idc: int | None = None,
        bit_depth_minus8: int | None = None,
        reserved_2: int | None = 31,
        native_ptl: VvcPTLRecord | None = None,
        max_picture_width: int | None = None,
        max_picture_height: int | None = None,
        avg_frame_rate: int | None = None,
        arrays: Iterable[VvcDecoderConfigurationRecord.Array] = (),
    ) -> None:
        self.trailing = b""
        self.reserved = reserved
        self.LengthSizeMinusOne = LengthSizeMinusOne
        self.ptl_present_flag = ptl_present_flag
        self.ols_idx = ols_idx
        self.num_sublayers = num_sublayers
        self.constant_frame_rate = constant_frame_rate
        self.chroma_format_idc = chroma_format_idc
        self.bit_depth_minus8 = bit_depth_minus8
        self.reserved_2 = reserved_2
        self.native_ptl = native_ptl
        self.max_picture_width = max_picture_width
        self.max_picture_height = max_picture_height
        self.avg_frame_rate = avg_frame_rate
        self.arrays = list(arrays)

    @property
    def num_of_arrays(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.arrays)

    def _read(self, r: Reader, /) -> None:
        self.ols_idx = None
        self.num_sublayers = None
        num_sublayers = 0
        self.constant_frame_rate = None
        self.chroma_format_idc = None
        self.bit_depth_minus8 = None
        self.reserved_2 = None
        self.native_ptl = None
        self.max_picture_width = None
        self.max_picture_height = None
        self.avg_frame_rate = None
        (bits_2,) = r.run(_VvcDecoderConfigurationRecord_R0)
        self.reserved = bits_2 >> 3
        self.LengthSizeMinusOne = (bits_2 >> 1) & 0x3
        ptl_present_flag = bits_2 & 0x1
        self.ptl_present_flag = ptl_present_flag
        if ptl_present_flag:
            bits_4, bits_6 = r.run(_VvcDecoderConfigurationRecord_R1)
            self.ols_idx = bits_4 >> 7
            num_sublayers = (bits_4 >> 4) & 0x7
            self.num_sublayers = num_sublayers
            self.constant_frame_rate = (bits_4 >> 2) & 0x3
            self.chroma_format_idc = bits_4 & 0x3
            self.bit_depth_minus8 = bits_6 >> 5
            self.reserved_2 = bits_6 & 0x1F
            self.native_ptl = VvcPTLRecord._from(r, num_sublayers)
            self.max_picture_width, self.max_picture_height, self.avg_frame_rate = (
                r.run(_VvcDecoderConfigurationRecord_R2)
            )

        (num_of_arrays,) = r.run(_VvcDecoderConfigurationRecord_R3)
        arrays: list[VvcDecoderConfigurationRecord.Array] = []
        self.arrays = arrays
        r.allow("arrays", num_of_arrays, 8)
        for _ in range(num_of_arrays):
            row = VvcDecoderConfigurationRecord.Array.__new__(
                VvcDecoderConfigurationRecord.Array
            )
            arrays.append(row)
            num_nalus = 0
            (bits_8,) = r.run(_VvcDecoderConfigurationRecord_R4)
            row.array_completeness = bits_8 >> 7
            row.reserved = (bits_8 >> 5) & 0x3
            NAL_unit_type = bits_8 & 0x1F
            row.NAL_unit_type = NAL_unit_type
            if (NAL_unit_type != 13) and (NAL_unit_type != 12):
                (num_nalus,) = r.run(_VvcDecoderConfigurationRecord_R5)

            else:
                num_nalus = 1

            nal_units: list[bytes] = []
            row.nal_units = nal_units
            r.allow("nal_units", num_nalus, 16)
            for _ in range(num_nalus):
                (nal_unit_length,) = r.run(_VvcDecoderConfigurationRecord_R6)
                nal_unit = r.octets("nal_unit", nal_unit_length)
                nal_units.append(nal_unit)

    def _write(self, w: Writer, /) -> None:
        ptl_present_flag = self.ptl_present_flag
        num_sublayers = self.num_sublayers or 0
        num_of_arrays = len(self.arrays)
        w.run(
            _VvcDecoderConfigurationRecord_R0,
            w.pack(
                ("reserved", self.reserved, 5, False),
                ("LengthSizeMinusOne", self.LengthSizeMinusOne, 2, False),
                ("ptl_present_flag", self.ptl_present_flag, 1, False),
            ),
        )
        if ptl_present_flag:
            w.run(
                _VvcDecoderConfigurationRecord_R1,
                w.pack(
                    ("ols_idx", self.ols_idx, 9, False),
                    ("num_sublayers", self.num_sublayers, 3, False),
                    ("constant_frame_rate", self.constant_frame_rate, 2, False),
                    ("chroma_format_idc", self.chroma_format_idc, 2, False),
                ),
                w.pack(
                    ("bit_depth_minus8", self.bit_depth_minus8, 3, False),
                    ("reserved_2", self.reserved_2, 5, False),
                ),
            )
            w.record("native_ptl", self.native_ptl, num_sublayers)
            w.run(
                _VvcDecoderConfigurationRecord_R2,
                self.max_picture_width,
                self.max_picture_height,
                self.avg_frame_rate,
            )

        w.run(_VvcDecoderConfigurationRecord_R3, num_of_arrays)
        for row in self.arrays:
            NAL_unit_type = row.NAL_unit_type
            num_nalus = len(row.nal_units)
            w.run(
                _VvcDecoderConfigurationRecord_R4,
                w.pack(
                    ("array_completeness", row.array_completeness, 1, False),
                    ("reserved", row.reserved, 2, False),
                    ("NAL_unit_type", row.NAL_unit_type, 5, False),
                ),
            )
            if (NAL_unit_type != 13) and (NAL_unit_type != 12):
                w.run(_VvcDecoderConfigurationRecord_R5, num_nalus)

            else:
                w.same("nal_units", row.nal_units, 1)

            for nal_unit in row.nal_units:
                nal_unit_length = len(nal_unit)
                w.run(_VvcDecoderConfigurationRecord_R6, nal_unit_length)
                w.octets("nal_unit", nal_unit, nal_unit_length)
