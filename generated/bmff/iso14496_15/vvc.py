"""Classes of ISO/IEC 14496-15:2024: vvc.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_entries import VisualSampleEntry
from bmff.iso14496_12.sample_groups import VisualSampleGroupEntry
from bmffkit.runtime import Box, Layout, Part, Record, Row, Run
from bmffkit.runtime.support import column, first

if TYPE_CHECKING:
    from bmff.iso14496_15.avc import MPEG4ExtensionDescriptorsBox
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_VvcPTLRecord_R0: Final = Run(
    ">BBB",
    (("reserved", 2), ("num_bytes_constraint_info", 6)),
    (("general_profile_idc", 7), ("general_tier_flag", 1)),
    (("general_level_idc", 8),),
)


class VvcPTLRecord(Record):
    """Profile, tier, level, constraints and sub-profiles of a VVC stream.

    ISO/IEC 14496-15:2024, 11.2.4.2.2::

        aligned(8) class VvcPTLRecord(num_sublayers) {
            bit(2) reserved = 0;
            unsigned int(6) num_bytes_constraint_info;
            unsigned int(7) general_profile_idc;
            unsigned int(1) general_tier_flag;
            unsigned int(8) general_level_idc;
            unsigned int(1) ptl_frame_only_constraint_flag;
            unsigned int(1) ptl_multi_layer_enabled_flag;
            unsigned int(8 * num_bytes_constraint_info - 2) general_constraint_info;
            for (i = num_sublayers - 2; i >= 0; i--) {
                unsigned int(1) ptl_sublayer_level_present_flag[i];
            }
            for (j = num_sublayers; j <= 8 && num_sublayers > 1; j++) {
                bit(1) ptl_reserved_zero_bit = 0;
            }
            for (i = num_sublayers - 2; i >= 0; i--) {
                if (ptl_sublayer_level_present_flag[i]) {
                    unsigned int(8) sublayer_level_idc[i];
                }
            }
            unsigned int(8) ptl_num_sub_profiles;
            for (j = 0; j < ptl_num_sub_profiles; j++) {
                unsigned int(32) general_sub_profile_idc[j];
            }
        }

    Attributes:
        reserved: ``bit(2)``.
        num_bytes_constraint_info: ``unsigned int(6)``.
        general_profile_idc: ``unsigned int(7)``.
        general_tier_flag: ``unsigned int(1)``.
        general_level_idc: ``unsigned int(8)``.
        ptl_frame_only_constraint_flag: ``unsigned int(1)``.
        ptl_multi_layer_enabled_flag: ``unsigned int(1)``.
        general_constraint_info: The flags, first one on top.
        ptl_num_sub_profiles: ``unsigned int(8)``.
    """

    __slots__ = (
        "general_constraint_info",
        "general_level_idc",
        "general_profile_idc",
        "general_sub_profile_idc",
        "general_tier_flag",
        "num_bytes_constraint_info",
        "ptl_frame_only_constraint_flag",
        "ptl_multi_layer_enabled_flag",
        "ptl_reserved_zero_bit",
        "ptl_sublayer_level_present_flag",
        "reserved",
        "sublayer_level_idc",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.2.4.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "num_bytes_constraint_info",
        "general_profile_idc",
        "general_tier_flag",
        "general_level_idc",
        "ptl_frame_only_constraint_flag",
        "ptl_multi_layer_enabled_flag",
        "general_constraint_info",
        "ptl_sublayer_level_present_flag",
        "ptl_reserved_zero_bit",
        "sublayer_level_idc",
        "ptl_num_sub_profiles",
        "general_sub_profile_idc",
    )

    reserved: int
    num_bytes_constraint_info: int
    general_profile_idc: int
    general_tier_flag: int
    general_level_idc: int
    ptl_frame_only_constraint_flag: int
    ptl_multi_layer_enabled_flag: int
    general_constraint_info: int
    ptl_sublayer_level_present_flag: list[int]
    ptl_reserved_zero_bit: list[int]
    sublayer_level_idc: list[int | None]
    general_sub_profile_idc: list[int]

    def __init__(
        self,
        *,
        reserved: int = 0,
        num_bytes_constraint_info: int = 0,
        general_profile_idc: int = 0,
        general_tier_flag: int = 0,
        general_level_idc: int = 0,
        ptl_frame_only_constraint_flag: int = 0,
        ptl_multi_layer_enabled_flag: int = 0,
        general_constraint_info: int = 0,
        ptl_sublayer_level_present_flag: Iterable[int] = (),
        ptl_reserved_zero_bit: Iterable[int] = (),
        sublayer_level_idc: Iterable[int | None] = (),
        general_sub_profile_idc: Iterable[int] = (),
    ) -> None:
        self.trailing = b""
        self.reserved = reserved
        self.num_bytes_constraint_info = num_bytes_constraint_info
        self.general_profile_idc = general_profile_idc
        self.general_tier_flag = general_tier_flag
        self.general_level_idc = general_level_idc
        self.ptl_frame_only_constraint_flag = ptl_frame_only_constraint_flag
        self.ptl_multi_layer_enabled_flag = ptl_multi_layer_enabled_flag
        self.general_constraint_info = general_constraint_info
        self.ptl_sublayer_level_present_flag = list(ptl_sublayer_level_present_flag)
        self.ptl_reserved_zero_bit = list(ptl_reserved_zero_bit)
        self.sublayer_level_idc = list(sublayer_level_idc)
        self.general_sub_profile_idc = list(general_sub_profile_idc)

    @property
    def ptl_num_sub_profiles(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.general_sub_profile_idc)

    def _read(self, r: Reader, /, num_sublayers: Any) -> None:
        bits_2, bits_4, self.general_level_idc = r.run(_VvcPTLRecord_R0)
        self.reserved = bits_2 >> 6
        self.num_bytes_constraint_info = num_bytes_constraint_info = bits_2 & 0x3F
        self.general_profile_idc = bits_4 >> 1
        self.general_tier_flag = bits_4 & 0x1
        self.ptl_frame_only_constraint_flag = r.bits(
            "ptl_frame_only_constraint_flag", 1
        )
        self.ptl_multi_layer_enabled_flag = r.bits("ptl_multi_layer_enabled_flag", 1)
        self.general_constraint_info = r.bits(
            "general_constraint_info", ((8 * num_bytes_constraint_info) - 2)
        )
        ptl_sublayer_level_present_flag: list[int] = []
        self.ptl_sublayer_level_present_flag = ptl_sublayer_level_present_flag
        r.allow("ptl_sublayer_level_present_flag", (num_sublayers - 1), 1)
        for _ in range((num_sublayers - 1)):
            ptl_sublayer_level_present_flag_2 = ptl_sublayer_level_present_flag_3 = (
                r.bits("ptl_sublayer_level_present_flag", 1)
            )
            ptl_sublayer_level_present_flag.append(ptl_sublayer_level_present_flag_2)

        ptl_reserved_zero_bit: list[int] = []
        self.ptl_reserved_zero_bit = ptl_reserved_zero_bit
        j = num_sublayers
        while (j <= 8) and (num_sublayers > 1):
            ptl_reserved_zero_bit_2 = r.bits("ptl_reserved_zero_bit", 1)
            ptl_reserved_zero_bit.append(ptl_reserved_zero_bit_2)
            r.allow("ptl_reserved_zero_bit", 1, 0)
            j += 1

        sublayer_level_idc: list[int | None] = []
        self.sublayer_level_idc = sublayer_level_idc
        r.allow("sublayer_level_idc", (num_sublayers - 1), 0)
        for i in range(
            (num_sublayers - 2), (num_sublayers - 2) - (num_sublayers - 1), -1
        ):
            sublayer_level_idc_2: int | None = None
            if self.ptl_sublayer_level_present_flag[((num_sublayers - 2)) - (i)]:
                sublayer_level_idc_2 = r.bits("sublayer_level_idc", 8)

            sublayer_level_idc.append(sublayer_level_idc_2)

        ptl_num_sub_profiles = r.bits("ptl_num_sub_profiles", 8)
        general_sub_profile_idc: list[int] = []
        self.general_sub_profile_idc = general_sub_profile_idc
        r.allow("general_sub_profile_idc", ptl_num_sub_profiles, 32)
        for _ in range(ptl_num_sub_profiles):
            general_sub_profile_idc_2 = r.bits("general_sub_profile_idc", 32)
            general_sub_profile_idc.append(general_sub_profile_idc_2)

    def _write(self, w: Writer, /, num_sublayers: Any) -> None:
        num_bytes_constraint_info = self.num_bytes_constraint_info
        ptl_num_sub_profiles = len(self.general_sub_profile_idc)
        w.run(
            _VvcPTLRecord_R0,
            w.pack(
                ("reserved", self.reserved, 2, False),
                ("num_bytes_constraint_info", self.num_bytes_constraint_info, 6, False),
            ),
            w.pack(
                ("general_profile_idc", self.general_profile_idc, 7, False),
                ("general_tier_flag", self.general_tier_flag, 1, False),
            ),
            self.general_level_idc,
        )
        w.bits("ptl_frame_only_constraint_flag", self.ptl_frame_only_constraint_flag, 1)
        w.bits("ptl_multi_layer_enabled_flag", self.ptl_multi_layer_enabled_flag, 1)
        w.bits(
            "general_constraint_info",
            self.general_constraint_info,
            ((8 * num_bytes_constraint_info) - 2),
        )
        w.same(
            "ptl_sublayer_level_present_flag",
            len(self.ptl_sublayer_level_present_flag),
            (num_sublayers - 1),
        )
        for ptl_sublayer_level_present_flag in self.ptl_sublayer_level_present_flag:
            w.bits(
                "ptl_sublayer_level_present_flag", ptl_sublayer_level_present_flag, 1
            )

        for ptl_reserved_zero_bit in self.ptl_reserved_zero_bit:
            w.bits("ptl_reserved_zero_bit", ptl_reserved_zero_bit, 1)

        w.same("sublayer_level_idc", len(self.sublayer_level_idc), (num_sublayers - 1))
        for position, sublayer_level_idc in enumerate(self.sublayer_level_idc):
            i = (num_sublayers - 2) + position * -1
            if self.ptl_sublayer_level_present_flag[((num_sublayers - 2)) - (i)]:
                w.bits("sublayer_level_idc", sublayer_level_idc, 8)

        w.bits("ptl_num_sub_profiles", ptl_num_sub_profiles, 8)
        for general_sub_profile_idc in self.general_sub_profile_idc:
            w.bits("general_sub_profile_idc", general_sub_profile_idc, 32)


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
            num_nalus: ``unsigned int(16)``; None when left out.
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
        reserved_2: int | None = None,
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
        self.ptl_present_flag = ptl_present_flag = bits_2 & 0x1
        if ptl_present_flag:
            bits_4, bits_6 = r.run(_VvcDecoderConfigurationRecord_R1)
            self.ols_idx = bits_4 >> 7
            self.num_sublayers = num_sublayers = (bits_4 >> 4) & 0x7
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
            row.NAL_unit_type = NAL_unit_type = bits_8 & 0x1F
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

            for nal_unit in row.nal_units:
                nal_unit_length = len(nal_unit)
                w.run(_VvcDecoderConfigurationRecord_R6, nal_unit_length)
                w.octets("nal_unit", nal_unit, nal_unit_length)


_VvcConfigurationBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class VvcConfigurationBox(FullBox):
    """The VVC decoder configuration of a sample entry or an image item.

    ISO/IEC 14496-15:2024, 11.3.3.1.2::

        class VvcConfigurationBox extends FullBox('vvcC', version = 0, flags) {
            VvcDecoderConfigurationRecord() VvcConfig;
        }

    Attributes:
        VvcConfig: The decoder's set-up.
    """

    __slots__ = ("VvcConfig",)

    fourcc: ClassVar[bytes] = b"vvcC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.3.3.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "VvcConfig")

    VvcConfig: VvcDecoderConfigurationRecord

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        VvcConfig: VvcDecoderConfigurationRecord | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.VvcConfig = (
            VvcDecoderConfigurationRecord() if VvcConfig is None else VvcConfig
        )

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VvcConfigurationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.VvcConfig = VvcDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VvcConfigurationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.record("VvcConfig", self.VvcConfig)


class VvcSampleEntry(VisualSampleEntry):
    """A VVC stream ('vvi1': parameter sets may also stand in the samples).

    ISO/IEC 14496-15:2024, 11.3.3.1.2::

        class VvcSampleEntry() extends VisualSampleEntry('vvc1' or 'vvi1') {
            VvcConfigurationBox config;
            MPEG4ExtensionDescriptorsBox();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"vvc1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.3.3.1.2"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "vvc1",
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
    def config(self) -> VvcConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        return first(self.children, "VvcConfigurationBox")

    @property
    def mpeg4e_xtension_descriptors(self) -> MPEG4ExtensionDescriptorsBox | None:
        """The MPEG4ExtensionDescriptorsBox inside. None when there is none."""
        return first(self.children, "MPEG4ExtensionDescriptorsBox")


_VvcNALUConfigBox_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("reserved", 6), ("LengthSizeMinusOne", 2))
)


class VvcNALUConfigBox(FullBox):
    """The size of the length fields, for tracks that need no more set-up.

    ISO/IEC 14496-15:2024, 11.3.3.2.2::

        class VvcNALUConfigBox extends FullBox('vvnC', version = 0, flags) {
            unsigned int(6) reserved = 0;
            unsigned int(2) LengthSizeMinusOne;
        }

    Attributes:
        reserved: ``unsigned int(6)``.
        LengthSizeMinusOne: Bytes of a NAL unit's length field, less one.
    """

    __slots__ = ("LengthSizeMinusOne", "reserved")

    fourcc: ClassVar[bytes] = b"vvnC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.3.3.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "LengthSizeMinusOne",
    )

    reserved: int
    LengthSizeMinusOne: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        LengthSizeMinusOne: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.LengthSizeMinusOne = LengthSizeMinusOne

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_VvcNALUConfigBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 2
        self.LengthSizeMinusOne = bits_4 & 0x3

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VvcNALUConfigBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("LengthSizeMinusOne", self.LengthSizeMinusOne, 2, False),
            ),
        )


class VvcSubpicSampleEntry(VisualSampleEntry):
    """A track with subpictures of a VVC stream.

    ISO/IEC 14496-15:2024, 11.3.3.2.2::

        class VvcSubpicSampleEntry() extends VisualSampleEntry('vvs1') {
            VvcNALUConfigBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"vvs1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.3.3.2.2"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> VvcNALUConfigBox | None:
        """The size of the length fields. None when there is none."""
        return first(self.children, "VvcNALUConfigBox")


class VvcNonVCLSampleEntry(VisualSampleEntry):
    """A track with NAL units that are not coded slices, such as parameter sets and SEI.

    ISO/IEC 14496-15:2024, 11.3.3.3.2::

        class VvcNonVCLSampleEntry() extends VisualSampleEntry('vvcN') {
            VvcNALUConfigBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"vvcN"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.3.3.3.2"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> VvcNALUConfigBox | None:
        """The size of the length fields. None when there is none."""
        return first(self.children, "VvcNALUConfigBox")


_VvcOperatingPointsRecord_R0: Final = Run(">B", (("num_profile_tier_level_minus1", 8),))
_VvcOperatingPointsRecord_R1: Final = Run(">B", (("ptl_max_temporal_id", 8),))
_VvcOperatingPointsRecord_R2: Final = Run(
    ">B", (("all_independent_layers_flag", 1), ("reserved", 7))
)
_VvcOperatingPointsRecord_R3: Final = Run(
    ">B", (("each_layer_is_an_ols_flag", 1), ("reserved_2", 7))
)
_VvcOperatingPointsRecord_R4: Final = Run(">B", (("ols_mode_idc", 8),))
_VvcOperatingPointsRecord_R5: Final = Run(">H", (("num_operating_points", 16),))
_VvcOperatingPointsRecord_R6: Final = Run(
    ">HBBB",
    (("output_layer_set_idx", 16),),
    (("ptl_idx", 8),),
    (("max_temporal_id", 8),),
    (("layer_count", 8),),
)
_VvcOperatingPointsRecord_T0: Final = Layout(
    Part(
        8,
        (("layer_id", 6, False), ("is_outputlayer", 1, False), ("reserved", 1, False)),
    )
)
_VvcOperatingPointsRecord_R7: Final = Run(
    ">B", (("reserved", 6), ("frame_rate_info_flag", 1), ("bit_rate_info_flag", 1))
)
_VvcOperatingPointsRecord_R8: Final = Run(
    ">HB", (("avgFrameRate", 16),), (("reserved_2", 6), ("constantFrameRate", 2))
)
_VvcOperatingPointsRecord_R9: Final = Run(
    ">II", (("maxBitRate", 32),), (("avgBitRate", 32),)
)
_VvcOperatingPointsRecord_R10: Final = Run(">B", (("max_layer_count", 8),))
_VvcOperatingPointsRecord_R11: Final = Run(
    ">BB", (("layerID", 8),), (("num_direct_ref_layers", 8),)
)
_VvcOperatingPointsRecord_T1: Final = Layout(
    Part(8, (("direct_ref_layerID", 8, False),)), column="direct_ref_layerID"
)
_VvcOperatingPointsRecord_R12: Final = Run(">B", (("max_tid_il_ref_pics_plus1", 8),))


class VvcOperatingPointsRecord(Record):
    """Profiles, operating points and layer dependencies of a VVC stream.

    ISO/IEC 14496-15:2024, 11.4.4.2::

        class VvcOperatingPointsRecord {
            unsigned int(8) num_profile_tier_level_minus1;
            for (i = 0; i <= num_profile_tier_level_minus1; i++) {
                unsigned int(8) ptl_max_temporal_id[i];
                VvcPTLRecord(ptl_max_temporal_id[i] + 1) ptl[i];
            }
            unsigned int(1) all_independent_layers_flag;
            bit(7) reserved = 0;
            if (all_independent_layers_flag) {
                unsigned int(1) each_layer_is_an_ols_flag;
                bit(7) reserved = 0;
            } else {
                unsigned int(8) ols_mode_idc;
            }
            unsigned int(16) num_operating_points;
            for (i = 0; i < num_operating_points; i++) {
                unsigned int(16) output_layer_set_idx;
                unsigned int(8) ptl_idx;
                unsigned int(8) max_temporal_id;
                unsigned int(8) layer_count;
                for (j = 0; j < layer_count; j++) {
                    unsigned int(6) layer_id;
                    unsigned int(1) is_outputlayer;
                    bit(1) reserved = 0;
                }
                bit(6) reserved = 0;
                unsigned int(1) frame_rate_info_flag;
                unsigned int(1) bit_rate_info_flag;
                if (frame_rate_info_flag) {
                    unsigned int(16) avgFrameRate;
                    bit(6) reserved = 0;
                    unsigned int(2) constantFrameRate;
                }
                if (bit_rate_info_flag) {
                    unsigned int(32) maxBitRate;
                    unsigned int(32) avgBitRate;
                }
            }
            unsigned int(8) max_layer_count;
            for (i = 0; i < max_layer_count; i++) {
                unsigned int(8) layerID;
                unsigned int(8) num_direct_ref_layers;
                for (j = 0; j < num_direct_ref_layers; j++) {
                    unsigned int(8) direct_ref_layerID;
                }
                unsigned int(8) max_tid_il_ref_pics_plus1;
            }
        }

    Attributes:
        num_profile_tier_level_minus1: ``unsigned int(8)``.
        all_independent_layers_flag: ``unsigned int(1)``.
        reserved: ``bit(7)``.
        each_layer_is_an_ols_flag: ``unsigned int(1)``; None when left out.
        reserved_2: ``bit(7)``; None when left out.
        ols_mode_idc: ``unsigned int(8)``; None when left out.
        num_operating_points: ``unsigned int(16)``.
        max_layer_count: ``unsigned int(8)``.
    """

    __slots__ = (
        "all_independent_layers_flag",
        "dependencies",
        "each_layer_is_an_ols_flag",
        "ols_mode_idc",
        "operating_points",
        "profile_tier_levels",
        "reserved",
        "reserved_2",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "num_profile_tier_level_minus1",
        "profile_tier_levels",
        "all_independent_layers_flag",
        "reserved",
        "each_layer_is_an_ols_flag",
        "reserved_2",
        "ols_mode_idc",
        "num_operating_points",
        "operating_points",
        "max_layer_count",
        "dependencies",
    )

    profile_tier_levels: list[VvcOperatingPointsRecord.ProfileTierLevel]
    all_independent_layers_flag: int
    reserved: int
    each_layer_is_an_ols_flag: int | None
    reserved_2: int | None
    ols_mode_idc: int | None
    operating_points: list[VvcOperatingPointsRecord.OperatingPoint]
    dependencies: list[VvcOperatingPointsRecord.Dependency]

    class ProfileTierLevel(Row):
        """One of the ``profile_tier_levels`` of VvcOperatingPointsRecord.

        Attributes:
            ptl_max_temporal_id: ``unsigned int(8) ptl_max_temporal_id[i]``.
            ptl: ``VvcPTLRecord(ptl_max_temporal_id[i] + 1) ptl[i]``.
        """

        __slots__ = ("ptl", "ptl_max_temporal_id")

        _fields: ClassVar[tuple[str, ...]] = ("ptl_max_temporal_id", "ptl")

        ptl_max_temporal_id: int
        ptl: VvcPTLRecord

        def __init__(
            self, *, ptl_max_temporal_id: int = 0, ptl: VvcPTLRecord | None = None
        ) -> None:
            self.ptl_max_temporal_id = ptl_max_temporal_id
            self.ptl = VvcPTLRecord() if ptl is None else ptl

    class OperatingPoint(Row):
        """One of the ``operating_points`` of VvcOperatingPointsRecord.

        Attributes:
            output_layer_set_idx: ``unsigned int(16)``.
            ptl_idx: Into the profiles above, from 0.
            max_temporal_id: ``unsigned int(8)``.
            layer_count: ``unsigned int(8)``.
            reserved: ``bit(6)``.
            frame_rate_info_flag: ``unsigned int(1)``.
            bit_rate_info_flag: ``unsigned int(1)``.
            avgFrameRate: Frames in 256 seconds; None when left out.
            reserved_2: ``bit(6)``; None when left out.
            constantFrameRate: ``unsigned int(2)``; None when left out.
            maxBitRate: Bit/s; None when left out.
            avgBitRate: Bit/s; None when left out.
        """

        __slots__ = (
            "avgBitRate",
            "avgFrameRate",
            "bit_rate_info_flag",
            "constantFrameRate",
            "frame_rate_info_flag",
            "layers",
            "maxBitRate",
            "max_temporal_id",
            "output_layer_set_idx",
            "ptl_idx",
            "reserved",
            "reserved_2",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "output_layer_set_idx",
            "ptl_idx",
            "max_temporal_id",
            "layers",
            "reserved",
            "frame_rate_info_flag",
            "bit_rate_info_flag",
            "avgFrameRate",
            "reserved_2",
            "constantFrameRate",
            "maxBitRate",
            "avgBitRate",
        )

        output_layer_set_idx: int
        ptl_idx: int
        max_temporal_id: int
        layers: Table
        reserved: int
        frame_rate_info_flag: int
        bit_rate_info_flag: int
        avgFrameRate: int | None
        reserved_2: int | None
        constantFrameRate: int | None
        maxBitRate: int | None
        avgBitRate: int | None

        def __init__(
            self,
            *,
            output_layer_set_idx: int = 0,
            ptl_idx: int = 0,
            max_temporal_id: int = 0,
            layers: Any = (),
            reserved: int = 0,
            frame_rate_info_flag: int = 0,
            bit_rate_info_flag: int = 0,
            avgFrameRate: int | None = None,
            reserved_2: int | None = None,
            constantFrameRate: int | None = None,
            maxBitRate: int | None = None,
            avgBitRate: int | None = None,
        ) -> None:
            self.output_layer_set_idx = output_layer_set_idx
            self.ptl_idx = ptl_idx
            self.max_temporal_id = max_temporal_id
            self.layers = layers
            self.reserved = reserved
            self.frame_rate_info_flag = frame_rate_info_flag
            self.bit_rate_info_flag = bit_rate_info_flag
            self.avgFrameRate = avgFrameRate
            self.reserved_2 = reserved_2
            self.constantFrameRate = constantFrameRate
            self.maxBitRate = maxBitRate
            self.avgBitRate = avgBitRate

    class Dependency(Row):
        """One of the ``dependencies`` of VvcOperatingPointsRecord.

        Attributes:
            layerID: ``unsigned int(8)``.
            num_direct_ref_layers: ``unsigned int(8)``.
            max_tid_il_ref_pics_plus1: ``unsigned int(8)``.
        """

        __slots__ = ("direct_ref_layerID", "layerID", "max_tid_il_ref_pics_plus1")

        _fields: ClassVar[tuple[str, ...]] = (
            "layerID",
            "direct_ref_layerID",
            "max_tid_il_ref_pics_plus1",
        )

        layerID: int
        direct_ref_layerID: Table
        max_tid_il_ref_pics_plus1: int

        def __init__(
            self,
            *,
            layerID: int = 0,
            direct_ref_layerID: Any = (),
            max_tid_il_ref_pics_plus1: int = 0,
        ) -> None:
            self.layerID = layerID
            self.direct_ref_layerID = direct_ref_layerID
            self.max_tid_il_ref_pics_plus1 = max_tid_il_ref_pics_plus1

    def __init__(
        self,
        *,
        profile_tier_levels: Iterable[VvcOperatingPointsRecord.ProfileTierLevel] = (),
        all_independent_layers_flag: int = 0,
        reserved: int = 0,
        each_layer_is_an_ols_flag: int | None = None,
        reserved_2: int | None = None,
        ols_mode_idc: int | None = None,
        operating_points: Iterable[VvcOperatingPointsRecord.OperatingPoint] = (),
        dependencies: Iterable[VvcOperatingPointsRecord.Dependency] = (),
    ) -> None:
        self.trailing = b""
        self.profile_tier_levels = list(profile_tier_levels)
        self.all_independent_layers_flag = all_independent_layers_flag
        self.reserved = reserved
        self.each_layer_is_an_ols_flag = each_layer_is_an_ols_flag
        self.reserved_2 = reserved_2
        self.ols_mode_idc = ols_mode_idc
        self.operating_points = list(operating_points)
        self.dependencies = list(dependencies)

    @property
    def num_profile_tier_level_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.profile_tier_levels) - 1

    @property
    def num_operating_points(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.operating_points)

    @property
    def max_layer_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.dependencies)

    def _read(self, r: Reader, /) -> None:
        self.each_layer_is_an_ols_flag = None
        self.reserved_2 = None
        self.ols_mode_idc = None
        (num_profile_tier_level_minus1,) = r.run(_VvcOperatingPointsRecord_R0)
        profile_tier_levels: list[VvcOperatingPointsRecord.ProfileTierLevel] = []
        self.profile_tier_levels = profile_tier_levels
        r.allow("profile_tier_levels", (num_profile_tier_level_minus1 + 1), 8)
        for i in range((num_profile_tier_level_minus1 + 1)):
            row = VvcOperatingPointsRecord.ProfileTierLevel.__new__(
                VvcOperatingPointsRecord.ProfileTierLevel
            )
            profile_tier_levels.append(row)
            (ptl_max_temporal_id,) = r.run(_VvcOperatingPointsRecord_R1)
            row.ptl_max_temporal_id = ptl_max_temporal_id
            row.ptl = VvcPTLRecord._from(r, (ptl_max_temporal_id + 1))

        (bits_2,) = r.run(_VvcOperatingPointsRecord_R2)
        self.all_independent_layers_flag = all_independent_layers_flag = bits_2 >> 7
        self.reserved = bits_2 & 0x7F
        if all_independent_layers_flag:
            (bits_4,) = r.run(_VvcOperatingPointsRecord_R3)
            self.each_layer_is_an_ols_flag = bits_4 >> 7
            self.reserved_2 = bits_4 & 0x7F

        else:
            (self.ols_mode_idc,) = r.run(_VvcOperatingPointsRecord_R4)

        (num_operating_points,) = r.run(_VvcOperatingPointsRecord_R5)
        operating_points: list[VvcOperatingPointsRecord.OperatingPoint] = []
        self.operating_points = operating_points
        r.allow("operating_points", num_operating_points, 48)
        for _ in range(num_operating_points):
            row_2 = VvcOperatingPointsRecord.OperatingPoint.__new__(
                VvcOperatingPointsRecord.OperatingPoint
            )
            operating_points.append(row_2)
            row_2.avgFrameRate = None
            row_2.reserved_2 = None
            row_2.constantFrameRate = None
            row_2.maxBitRate = None
            row_2.avgBitRate = None
            (
                row_2.output_layer_set_idx,
                row_2.ptl_idx,
                row_2.max_temporal_id,
                layer_count,
            ) = r.run(_VvcOperatingPointsRecord_R6)
            row_2.layers = r.table("layers", _VvcOperatingPointsRecord_T0, layer_count)
            (bits_6,) = r.run(_VvcOperatingPointsRecord_R7)
            row_2.reserved = bits_6 >> 2
            row_2.frame_rate_info_flag = frame_rate_info_flag = (bits_6 >> 1) & 0x1
            row_2.bit_rate_info_flag = bit_rate_info_flag = bits_6 & 0x1
            if frame_rate_info_flag:
                row_2.avgFrameRate, bits_8 = r.run(_VvcOperatingPointsRecord_R8)
                row_2.reserved_2 = bits_8 >> 2
                row_2.constantFrameRate = bits_8 & 0x3

            if bit_rate_info_flag:
                row_2.maxBitRate, row_2.avgBitRate = r.run(_VvcOperatingPointsRecord_R9)

        (max_layer_count,) = r.run(_VvcOperatingPointsRecord_R10)
        dependencies: list[VvcOperatingPointsRecord.Dependency] = []
        self.dependencies = dependencies
        r.allow("dependencies", max_layer_count, 24)
        for _ in range(max_layer_count):
            row_3 = VvcOperatingPointsRecord.Dependency.__new__(
                VvcOperatingPointsRecord.Dependency
            )
            dependencies.append(row_3)
            row_3.layerID, num_direct_ref_layers = r.run(_VvcOperatingPointsRecord_R11)
            row_3.direct_ref_layerID = r.table(
                "direct_ref_layerID",
                _VvcOperatingPointsRecord_T1,
                num_direct_ref_layers,
            )
            (row_3.max_tid_il_ref_pics_plus1,) = r.run(_VvcOperatingPointsRecord_R12)

    def _write(self, w: Writer, /) -> None:
        num_profile_tier_level_minus1 = len(self.profile_tier_levels) - 1
        all_independent_layers_flag = self.all_independent_layers_flag
        num_operating_points = len(self.operating_points)
        max_layer_count = len(self.dependencies)
        w.run(_VvcOperatingPointsRecord_R0, num_profile_tier_level_minus1)
        for i, row in enumerate(self.profile_tier_levels):
            ptl_max_temporal_id = row.ptl_max_temporal_id
            w.run(_VvcOperatingPointsRecord_R1, row.ptl_max_temporal_id)
            w.record("ptl", row.ptl, (ptl_max_temporal_id + 1))

        w.run(
            _VvcOperatingPointsRecord_R2,
            w.pack(
                (
                    "all_independent_layers_flag",
                    self.all_independent_layers_flag,
                    1,
                    False,
                ),
                ("reserved", self.reserved, 7, False),
            ),
        )
        if all_independent_layers_flag:
            w.run(
                _VvcOperatingPointsRecord_R3,
                w.pack(
                    (
                        "each_layer_is_an_ols_flag",
                        self.each_layer_is_an_ols_flag,
                        1,
                        False,
                    ),
                    ("reserved_2", self.reserved_2, 7, False),
                ),
            )

        else:
            w.run(_VvcOperatingPointsRecord_R4, self.ols_mode_idc)

        w.run(_VvcOperatingPointsRecord_R5, num_operating_points)
        for row_2 in self.operating_points:
            layer_count = len(row_2.layers)
            frame_rate_info_flag = row_2.frame_rate_info_flag
            bit_rate_info_flag = row_2.bit_rate_info_flag
            w.run(
                _VvcOperatingPointsRecord_R6,
                row_2.output_layer_set_idx,
                row_2.ptl_idx,
                row_2.max_temporal_id,
                layer_count,
            )
            w.table("layers", _VvcOperatingPointsRecord_T0, row_2.layers)
            w.run(
                _VvcOperatingPointsRecord_R7,
                w.pack(
                    ("reserved", row_2.reserved, 6, False),
                    ("frame_rate_info_flag", row_2.frame_rate_info_flag, 1, False),
                    ("bit_rate_info_flag", row_2.bit_rate_info_flag, 1, False),
                ),
            )
            if frame_rate_info_flag:
                w.run(
                    _VvcOperatingPointsRecord_R8,
                    row_2.avgFrameRate,
                    w.pack(
                        ("reserved_2", row_2.reserved_2, 6, False),
                        ("constantFrameRate", row_2.constantFrameRate, 2, False),
                    ),
                )

            if bit_rate_info_flag:
                w.run(_VvcOperatingPointsRecord_R9, row_2.maxBitRate, row_2.avgBitRate)

        w.run(_VvcOperatingPointsRecord_R10, max_layer_count)
        for row_3 in self.dependencies:
            num_direct_ref_layers = len(row_3.direct_ref_layerID)
            w.run(_VvcOperatingPointsRecord_R11, row_3.layerID, num_direct_ref_layers)
            w.table(
                "direct_ref_layerID",
                _VvcOperatingPointsRecord_T1,
                row_3.direct_ref_layerID,
            )
            w.run(_VvcOperatingPointsRecord_R12, row_3.max_tid_il_ref_pics_plus1)


class VvcOperatingPointsInformation(VisualSampleGroupEntry):
    """The operating points of the stream, once for a track.

    ISO/IEC 14496-15:2024, 11.4.4.2::

        class VvcOperatingPointsInformation extends VisualSampleGroupEntry('vopi') {
            VvcOperatingPointsRecord oinf;
        }

    Attributes:
        oinf: The operating points.
    """

    __slots__ = ("oinf",)

    fourcc: ClassVar[bytes] = b"vopi"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.4.2"
    _fields: ClassVar[tuple[str, ...]] = ("oinf",)

    oinf: VvcOperatingPointsRecord

    def __init__(self, *, oinf: VvcOperatingPointsRecord | None = None) -> None:
        self.trailing = b""
        self.oinf = VvcOperatingPointsRecord() if oinf is None else oinf

    def _read(self, r: Reader, /) -> None:
        self.oinf = VvcOperatingPointsRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("oinf", self.oinf)


_VVCSubpicIDRewritingInfomationStruct_R0: Final = Run(
    ">H", (("subpic_id_len_minus1", 4), ("subpic_id_bit_pos", 12))
)


class VVCSubpicIDRewritingInfomationStruct(Record):
    """Where subpicture identifiers stand in the parameter sets, for a reader that rewrites them.

    ISO/IEC 14496-15:2024, 11.4.5.2::

        aligned(8) class VVCSubpicIDRewritingInfomationStruct() {
            unsigned int(4) subpic_id_len_minus1;
            unsigned int(12) subpic_id_bit_pos;
            unsigned int(1) start_code_emul_flag;
            unsigned int(1) pps_sps_subpic_id_flag;
            if (pps_sps_subpic_id_flag) {
                unsigned int(6) pps_id;
            } else {
                unsigned int(4) sps_id;
                bit(2) reserved = 0;
            }
        }

    Attributes:
        subpic_id_len_minus1: Bits of an identifier, less one.
        subpic_id_bit_pos: Bit offset in the parameter set.
        start_code_emul_flag: ``unsigned int(1)``.
        pps_sps_subpic_id_flag: 1: in the PPS, 0: in the SPS.
        pps_id: ``unsigned int(6)``; None when left out.
        sps_id: ``unsigned int(4)``; None when left out.
        reserved: ``bit(2)``; None when left out.
    """

    __slots__ = (
        "pps_id",
        "pps_sps_subpic_id_flag",
        "reserved",
        "sps_id",
        "start_code_emul_flag",
        "subpic_id_bit_pos",
        "subpic_id_len_minus1",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.5.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "subpic_id_len_minus1",
        "subpic_id_bit_pos",
        "start_code_emul_flag",
        "pps_sps_subpic_id_flag",
        "pps_id",
        "sps_id",
        "reserved",
    )

    subpic_id_len_minus1: int
    subpic_id_bit_pos: int
    start_code_emul_flag: int
    pps_sps_subpic_id_flag: int
    pps_id: int | None
    sps_id: int | None
    reserved: int | None

    def __init__(
        self,
        *,
        subpic_id_len_minus1: int = 0,
        subpic_id_bit_pos: int = 0,
        start_code_emul_flag: int = 0,
        pps_sps_subpic_id_flag: int = 0,
        pps_id: int | None = None,
        sps_id: int | None = None,
        reserved: int | None = None,
    ) -> None:
        self.trailing = b""
        self.subpic_id_len_minus1 = subpic_id_len_minus1
        self.subpic_id_bit_pos = subpic_id_bit_pos
        self.start_code_emul_flag = start_code_emul_flag
        self.pps_sps_subpic_id_flag = pps_sps_subpic_id_flag
        self.pps_id = pps_id
        self.sps_id = sps_id
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        self.pps_id = None
        self.sps_id = None
        self.reserved = None
        (bits_2,) = r.run(_VVCSubpicIDRewritingInfomationStruct_R0)
        self.subpic_id_len_minus1 = bits_2 >> 12
        self.subpic_id_bit_pos = bits_2 & 0xFFF
        self.start_code_emul_flag = r.bits("start_code_emul_flag", 1)
        self.pps_sps_subpic_id_flag = pps_sps_subpic_id_flag = r.bits(
            "pps_sps_subpic_id_flag", 1
        )
        if pps_sps_subpic_id_flag:
            self.pps_id = r.bits("pps_id", 6)

        else:
            self.sps_id = r.bits("sps_id", 4)
            self.reserved = r.bits("reserved", 2)

    def _write(self, w: Writer, /) -> None:
        pps_sps_subpic_id_flag = self.pps_sps_subpic_id_flag
        w.run(
            _VVCSubpicIDRewritingInfomationStruct_R0,
            w.pack(
                ("subpic_id_len_minus1", self.subpic_id_len_minus1, 4, False),
                ("subpic_id_bit_pos", self.subpic_id_bit_pos, 12, False),
            ),
        )
        w.bits("start_code_emul_flag", self.start_code_emul_flag, 1)
        w.bits("pps_sps_subpic_id_flag", self.pps_sps_subpic_id_flag, 1)
        if pps_sps_subpic_id_flag:
            w.bits("pps_id", self.pps_id, 6)

        else:
            w.bits("sps_id", self.sps_id, 4)
            w.bits("reserved", self.reserved, 2)


_VvcSubpicOrderEntry_R0: Final = Run(
    ">H", (("subpic_id_info_flag", 1), ("num_subpic_ref_idx", 15))
)
_VvcSubpicOrderEntry_T0: Final = Layout(
    Part(16, (("subp_track_ref_idx", 16, False),)), column="subp_track_ref_idx"
)


class VvcSubpicOrderEntry(VisualSampleGroupEntry):
    """The subpicture tracks, in the order in which their samples follow each other.

    ISO/IEC 14496-15:2024, 11.4.5.2::

        aligned(8) class VvcSubpicOrderEntry() extends VisualSampleGroupEntry('spor') {
            unsigned int(1) subpic_id_info_flag;
            unsigned int(15) num_subpic_ref_idx;
            for (i = 0; i < num_subpic_ref_idx; i++) {
                unsigned int(16) subp_track_ref_idx[i];
            }
            if (subpic_id_info_flag) {
                VVCSubpicIDRewritingInfomationStruct() subpic_id_rewriting_info;
            }
        }

    Attributes:
        subpic_id_info_flag: ``unsigned int(1)``.
        num_subpic_ref_idx: ``unsigned int(15)``.
        subpic_id_rewriting_info: ``VVCSubpicIDRewritingInfomationStruct()``; None when left
            out.
    """

    __slots__ = (
        "subp_track_ref_idx",
        "subpic_id_info_flag",
        "subpic_id_rewriting_info",
    )

    fourcc: ClassVar[bytes] = b"spor"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.5.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "subpic_id_info_flag",
        "num_subpic_ref_idx",
        "subp_track_ref_idx",
        "subpic_id_rewriting_info",
    )

    subpic_id_info_flag: int
    subp_track_ref_idx: Table
    subpic_id_rewriting_info: VVCSubpicIDRewritingInfomationStruct | None

    def __init__(
        self,
        *,
        subpic_id_info_flag: int = 0,
        subp_track_ref_idx: Any = (),
        subpic_id_rewriting_info: VVCSubpicIDRewritingInfomationStruct | None = None,
    ) -> None:
        self.trailing = b""
        self.subpic_id_info_flag = subpic_id_info_flag
        self.subp_track_ref_idx = _VvcSubpicOrderEntry_T0.table(subp_track_ref_idx)
        self.subpic_id_rewriting_info = subpic_id_rewriting_info

    @property
    def num_subpic_ref_idx(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.subp_track_ref_idx)

    def _read(self, r: Reader, /) -> None:
        self.subpic_id_rewriting_info = None
        (bits_2,) = r.run(_VvcSubpicOrderEntry_R0)
        self.subpic_id_info_flag = subpic_id_info_flag = bits_2 >> 15
        num_subpic_ref_idx = bits_2 & 0x7FFF
        self.subp_track_ref_idx = r.table(
            "subp_track_ref_idx", _VvcSubpicOrderEntry_T0, num_subpic_ref_idx
        )
        if subpic_id_info_flag:
            self.subpic_id_rewriting_info = VVCSubpicIDRewritingInfomationStruct._from(
                r
            )

    def _write(self, w: Writer, /) -> None:
        subpic_id_info_flag = self.subpic_id_info_flag
        num_subpic_ref_idx = len(self.subp_track_ref_idx)
        w.run(
            _VvcSubpicOrderEntry_R0,
            w.pack(
                ("subpic_id_info_flag", self.subpic_id_info_flag, 1, False),
                ("num_subpic_ref_idx", num_subpic_ref_idx, 15, False),
            ),
        )
        w.table("subp_track_ref_idx", _VvcSubpicOrderEntry_T0, self.subp_track_ref_idx)
        if subpic_id_info_flag:
            w.record("subpic_id_rewriting_info", self.subpic_id_rewriting_info)


_VvcSubpicIDEntry_R0: Final = Run(
    ">H",
    (
        ("rect_region_flag", 1),
        ("reserved", 2),
        ("continuous_id_flag", 1),
        ("num_subpics_minus1", 12),
    ),
)
_VvcSubpicIDEntry_R1: Final = Run(">H", (("subpic_id", 16),))
_VvcSubpicIDEntry_R2: Final = Run(">H", (("groupID", 16),))


class VvcSubpicIDEntry(VisualSampleGroupEntry):
    """The identifiers of the subpictures in a track, or the region that each belongs to.

    ISO/IEC 14496-15:2024, 11.4.6.2::

        aligned(8) class VvcSubpicIDEntry() extends VisualSampleGroupEntry('spid') {
            unsigned int(1) rect_region_flag;
            bit(2) reserved = 0;
            unsigned int(1) continuous_id_flag;
            unsigned int(12) num_subpics_minus1;
            for (i = 0; i <= num_subpics_minus1; i++) {
                if (continuous_id_flag && i == 0 || !continuous_id_flag) {
                    unsigned int(16) subpic_id[i];
                }
                if (rect_region_flag) {
                    unsigned int(16) groupID[i];
                }
            }
        }

    Attributes:
        rect_region_flag: ``unsigned int(1)``.
        reserved: ``bit(2)``.
        continuous_id_flag: 1: only the first identifier is given.
        num_subpics_minus1: ``unsigned int(12)``.
    """

    __slots__ = ("continuous_id_flag", "rect_region_flag", "reserved", "subpics")

    fourcc: ClassVar[bytes] = b"spid"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.6.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "rect_region_flag",
        "reserved",
        "continuous_id_flag",
        "num_subpics_minus1",
        "subpics",
    )

    rect_region_flag: int
    reserved: int
    continuous_id_flag: int
    subpics: list[VvcSubpicIDEntry.Subpic]

    class Subpic(Row):
        """One of the ``subpics`` of VvcSubpicIDEntry.

        Attributes:
            subpic_id: ``unsigned int(16) subpic_id[i]``; None when left out.
            groupID: ``unsigned int(16) groupID[i]``; None when left out.
        """

        __slots__ = ("groupID", "subpic_id")

        _fields: ClassVar[tuple[str, ...]] = ("subpic_id", "groupID")

        subpic_id: int | None
        groupID: int | None

        def __init__(
            self, *, subpic_id: int | None = None, groupID: int | None = None
        ) -> None:
            self.subpic_id = subpic_id
            self.groupID = groupID

    def __init__(
        self,
        *,
        rect_region_flag: int = 0,
        reserved: int = 0,
        continuous_id_flag: int = 0,
        subpics: Iterable[VvcSubpicIDEntry.Subpic] = (),
    ) -> None:
        self.trailing = b""
        self.rect_region_flag = rect_region_flag
        self.reserved = reserved
        self.continuous_id_flag = continuous_id_flag
        self.subpics = list(subpics)

    @property
    def num_subpics_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.subpics) - 1

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VvcSubpicIDEntry_R0)
        self.rect_region_flag = rect_region_flag = bits_2 >> 15
        self.reserved = (bits_2 >> 13) & 0x3
        self.continuous_id_flag = continuous_id_flag = (bits_2 >> 12) & 0x1
        num_subpics_minus1 = bits_2 & 0xFFF
        subpics: list[VvcSubpicIDEntry.Subpic] = []
        self.subpics = subpics
        r.allow("subpics", (num_subpics_minus1 + 1), 0)
        for i in range((num_subpics_minus1 + 1)):
            row = VvcSubpicIDEntry.Subpic.__new__(VvcSubpicIDEntry.Subpic)
            subpics.append(row)
            row.subpic_id = None
            row.groupID = None
            if (continuous_id_flag and (i == 0)) or (not continuous_id_flag):
                (row.subpic_id,) = r.run(_VvcSubpicIDEntry_R1)

            if rect_region_flag:
                (row.groupID,) = r.run(_VvcSubpicIDEntry_R2)

    def _write(self, w: Writer, /) -> None:
        rect_region_flag = self.rect_region_flag
        continuous_id_flag = self.continuous_id_flag
        num_subpics_minus1 = len(self.subpics) - 1
        w.run(
            _VvcSubpicIDEntry_R0,
            w.pack(
                ("rect_region_flag", self.rect_region_flag, 1, False),
                ("reserved", self.reserved, 2, False),
                ("continuous_id_flag", self.continuous_id_flag, 1, False),
                ("num_subpics_minus1", num_subpics_minus1, 12, False),
            ),
        )
        for i, row in enumerate(self.subpics):
            if (continuous_id_flag and (i == 0)) or (not continuous_id_flag):
                w.run(_VvcSubpicIDEntry_R1, row.subpic_id)

            if rect_region_flag:
                w.run(_VvcSubpicIDEntry_R2, row.groupID)


_SubpicLevelInfoEntry_R0: Final = Run(">B", (("level_idc", 8),))


class SubpicLevelInfoEntry(VisualSampleGroupEntry):
    """The level of a subpicture sequence.

    ISO/IEC 14496-15:2024, 11.4.7.2::

        aligned(8) class SubpicLevelInfoEntry() extends VisualSampleGroupEntry('spli') {
            unsigned int(8) level_idc;
        }

    Attributes:
        level_idc: ``unsigned int(8)``.
    """

    __slots__ = ("level_idc",)

    fourcc: ClassVar[bytes] = b"spli"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("level_idc",)

    level_idc: int

    def __init__(self, *, level_idc: int = 0) -> None:
        self.trailing = b""
        self.level_idc = level_idc

    def _read(self, r: Reader, /) -> None:
        (self.level_idc,) = r.run(_SubpicLevelInfoEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_SubpicLevelInfoEntry_R0, self.level_idc)


_VvcSubpicLayoutMapEntry_R0: Final = Run(
    ">4sH", (("groupID_info_4cc", 32),), (("entry_count_minus1", 16),)
)
_VvcSubpicLayoutMapEntry_T0: Final = Layout(
    Part(16, (("groupID", 16, False),)), column="groupID"
)


class VvcSubpicLayoutMapEntry(VisualSampleGroupEntry):
    """How subpictures lie in the picture, by the groups of another sample group.

    ISO/IEC 14496-15:2024, 11.4.8.2::

        class VvcSubpicLayoutMapEntry() extends VisualSampleGroupEntry('sulm') {
            unsigned int(32) groupID_info_4cc;
            unsigned int(16) entry_count_minus1;
            for (i = 0; i <= entry_count_minus1; i++) {
                unsigned int(16) groupID;
            }
        }

    Attributes:
        groupID_info_4cc: ``unsigned int(32)``.
        entry_count_minus1: ``unsigned int(16)``.
    """

    __slots__ = ("groupID", "groupID_info_4cc")

    fourcc: ClassVar[bytes] = b"sulm"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "groupID_info_4cc",
        "entry_count_minus1",
        "groupID",
    )

    groupID_info_4cc: str
    groupID: Table

    def __init__(self, *, groupID_info_4cc: str = "", groupID: Any = ()) -> None:
        self.trailing = b""
        self.groupID_info_4cc = groupID_info_4cc
        self.groupID = _VvcSubpicLayoutMapEntry_T0.table(groupID)

    @property
    def entry_count_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.groupID) - 1

    def _read(self, r: Reader, /) -> None:
        code, entry_count_minus1 = r.run(_VvcSubpicLayoutMapEntry_R0)
        self.groupID_info_4cc = code.decode("latin-1")
        self.groupID = r.table(
            "groupID", _VvcSubpicLayoutMapEntry_T0, (entry_count_minus1 + 1)
        )

    def _write(self, w: Writer, /) -> None:
        entry_count_minus1 = len(self.groupID) - 1
        w.run(
            _VvcSubpicLayoutMapEntry_R0,
            w.code("groupID_info_4cc", self.groupID_info_4cc),
            entry_count_minus1,
        )
        w.table("groupID", _VvcSubpicLayoutMapEntry_T0, self.groupID)


_VvcRectRegionOrderEntry_R0: Final = Run(
    ">BH",
    (("subpic_id_info_flag", 1), ("reserved", 7)),
    (("num_alternate_region_set", 16),),
)
_VvcRectRegionOrderEntry_R1: Final = Run(
    ">HH", (("num_regions_in_set", 16),), (("alternate_region_set_id", 16),)
)
_VvcRectRegionOrderEntry_T0: Final = Layout(
    Part(16, (("groupID", 16, False),)), column="groupID"
)
_VvcRectRegionOrderEntry_R2: Final = Run(">H", (("num_regions_minus1", 16),))
_VvcRectRegionOrderEntry_T1: Final = Layout(
    Part(16, (("region_id", 16, False),)), column="region_id"
)


class VvcRectRegionOrderEntry(VisualSampleGroupEntry):
    """The order of rectangular regions, with regions that may stand for each other.

    ISO/IEC 14496-15:2024, 11.4.9.2::

        aligned(8) class VvcRectRegionOrderEntry() extends VisualSampleGroupEntry('rror') {
            unsigned int(1) subpic_id_info_flag;
            bit(7) reserved = 0;
            unsigned int(16) num_alternate_region_set;
            for (i = 0; i < num_alternate_region_set; i++) {
                unsigned int(16) num_regions_in_set[i];
                unsigned int(16) alternate_region_set_id[i];
                for (j = 0; j < num_regions_in_set[i]; j++) {
                    unsigned int(16) groupID[i][j];
                }
            }
            unsigned int(16) num_regions_minus1;
            for (i = 0; i <= num_regions_minus1; i++) {
                unsigned int(16) region_id[i];
            }
            if (subpic_id_info_flag) {
                VVCSubpicIDRewritingInfomationStruct() subpic_id_rewriting_info;
            }
        }

    Attributes:
        subpic_id_info_flag: ``unsigned int(1)``.
        reserved: ``bit(7)``.
        num_alternate_region_set: ``unsigned int(16)``.
        num_regions_minus1: ``unsigned int(16)``.
        subpic_id_rewriting_info: ``VVCSubpicIDRewritingInfomationStruct()``; None when left
            out.
    """

    __slots__ = (
        "alternate_region_sets",
        "region_id",
        "reserved",
        "subpic_id_info_flag",
        "subpic_id_rewriting_info",
    )

    fourcc: ClassVar[bytes] = b"rror"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.9.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "subpic_id_info_flag",
        "reserved",
        "num_alternate_region_set",
        "alternate_region_sets",
        "num_regions_minus1",
        "region_id",
        "subpic_id_rewriting_info",
    )

    subpic_id_info_flag: int
    reserved: int
    alternate_region_sets: list[VvcRectRegionOrderEntry.AlternateRegionSet]
    region_id: Table
    subpic_id_rewriting_info: VVCSubpicIDRewritingInfomationStruct | None

    class AlternateRegionSet(Row):
        """One of the ``alternate_region_sets`` of VvcRectRegionOrderEntry.

        Attributes:
            num_regions_in_set: ``unsigned int(16) num_regions_in_set[i]``.
            alternate_region_set_id: ``unsigned int(16) alternate_region_set_id[i]``.
        """

        __slots__ = ("alternate_region_set_id", "groupID", "num_regions_in_set")

        _fields: ClassVar[tuple[str, ...]] = (
            "num_regions_in_set",
            "alternate_region_set_id",
            "groupID",
        )

        num_regions_in_set: int
        alternate_region_set_id: int
        groupID: Table

        def __init__(
            self,
            *,
            num_regions_in_set: int = 0,
            alternate_region_set_id: int = 0,
            groupID: Any = (),
        ) -> None:
            self.num_regions_in_set = num_regions_in_set
            self.alternate_region_set_id = alternate_region_set_id
            self.groupID = groupID

    def __init__(
        self,
        *,
        subpic_id_info_flag: int = 0,
        reserved: int = 0,
        alternate_region_sets: Iterable[
            VvcRectRegionOrderEntry.AlternateRegionSet
        ] = (),
        region_id: Any = (),
        subpic_id_rewriting_info: VVCSubpicIDRewritingInfomationStruct | None = None,
    ) -> None:
        self.trailing = b""
        self.subpic_id_info_flag = subpic_id_info_flag
        self.reserved = reserved
        self.alternate_region_sets = list(alternate_region_sets)
        self.region_id = _VvcRectRegionOrderEntry_T1.table(region_id)
        self.subpic_id_rewriting_info = subpic_id_rewriting_info

    @property
    def num_alternate_region_set(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.alternate_region_sets)

    @property
    def num_regions_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.region_id) - 1

    def _read(self, r: Reader, /) -> None:
        self.subpic_id_rewriting_info = None
        bits_2, num_alternate_region_set = r.run(_VvcRectRegionOrderEntry_R0)
        self.subpic_id_info_flag = subpic_id_info_flag = bits_2 >> 7
        self.reserved = bits_2 & 0x7F
        alternate_region_sets: list[VvcRectRegionOrderEntry.AlternateRegionSet] = []
        self.alternate_region_sets = alternate_region_sets
        r.allow("alternate_region_sets", num_alternate_region_set, 32)
        for i in range(num_alternate_region_set):
            row = VvcRectRegionOrderEntry.AlternateRegionSet.__new__(
                VvcRectRegionOrderEntry.AlternateRegionSet
            )
            alternate_region_sets.append(row)
            num_regions_in_set, row.alternate_region_set_id = r.run(
                _VvcRectRegionOrderEntry_R1
            )
            row.num_regions_in_set = num_regions_in_set
            row.groupID = r.table(
                "groupID", _VvcRectRegionOrderEntry_T0, num_regions_in_set
            )

        (num_regions_minus1,) = r.run(_VvcRectRegionOrderEntry_R2)
        self.region_id = r.table(
            "region_id", _VvcRectRegionOrderEntry_T1, (num_regions_minus1 + 1)
        )
        if subpic_id_info_flag:
            self.subpic_id_rewriting_info = VVCSubpicIDRewritingInfomationStruct._from(
                r
            )

    def _write(self, w: Writer, /) -> None:
        subpic_id_info_flag = self.subpic_id_info_flag
        num_alternate_region_set = len(self.alternate_region_sets)
        num_regions_minus1 = len(self.region_id) - 1
        w.run(
            _VvcRectRegionOrderEntry_R0,
            w.pack(
                ("subpic_id_info_flag", self.subpic_id_info_flag, 1, False),
                ("reserved", self.reserved, 7, False),
            ),
            num_alternate_region_set,
        )
        for i, row in enumerate(self.alternate_region_sets):
            num_regions_in_set = row.num_regions_in_set
            w.run(
                _VvcRectRegionOrderEntry_R1,
                row.num_regions_in_set,
                row.alternate_region_set_id,
            )
            w.same("groupID", len(row.groupID), num_regions_in_set)
            w.table("groupID", _VvcRectRegionOrderEntry_T0, row.groupID)

        w.run(_VvcRectRegionOrderEntry_R2, num_regions_minus1)
        w.table("region_id", _VvcRectRegionOrderEntry_T1, self.region_id)
        if subpic_id_info_flag:
            w.record("subpic_id_rewriting_info", self.subpic_id_rewriting_info)


_VvcMixedNALUnitTypePicEntry_R0: Final = Run(">H", (("num_mix_nalu_pic_idx", 16),))
_VvcMixedNALUnitTypePicEntry_T0: Final = Layout(
    Part(16, (("mix_subp_track_idx1", 16, False),)),
    Part(16, (("mix_subp_track_idx2", 16, False),)),
)
_VvcMixedNALUnitTypePicEntry_R1: Final = Run(
    ">H", (("pps_mix_nalu_types_in_pic_bit_pos", 10), ("pps_id", 6))
)


class VvcMixedNALUnitTypePicEntry(VisualSampleGroupEntry):
    """Pairs of subpicture tracks whose merging makes pictures of mixed NAL unit types.

    ISO/IEC 14496-15:2024, 11.4.10.2::

        aligned(8) class VvcMixedNALUnitTypePicEntry() extends VisualSampleGroupEntry('minp') {
            unsigned int(16) num_mix_nalu_pic_idx;
            for (i = 0; i < num_mix_nalu_pic_idx; i++) {
                unsigned int(16) mix_subp_track_idx1[i];
                unsigned int(16) mix_subp_track_idx2[i];
            }
            unsigned int(10) pps_mix_nalu_types_in_pic_bit_pos;
            unsigned int(6) pps_id;
        }

    Attributes:
        num_mix_nalu_pic_idx: ``unsigned int(16)``.
        pps_mix_nalu_types_in_pic_bit_pos: Bit offset of the flag in the PPS.
        pps_id: ``unsigned int(6)``.
    """

    __slots__ = ("mixes", "pps_id", "pps_mix_nalu_types_in_pic_bit_pos")

    fourcc: ClassVar[bytes] = b"minp"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.10.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "num_mix_nalu_pic_idx",
        "mixes",
        "pps_mix_nalu_types_in_pic_bit_pos",
        "pps_id",
    )

    mixes: Table
    pps_mix_nalu_types_in_pic_bit_pos: int
    pps_id: int

    def __init__(
        self,
        *,
        mixes: Any = (),
        pps_mix_nalu_types_in_pic_bit_pos: int = 0,
        pps_id: int = 0,
    ) -> None:
        self.trailing = b""
        self.mixes = _VvcMixedNALUnitTypePicEntry_T0.table(mixes)
        self.pps_mix_nalu_types_in_pic_bit_pos = pps_mix_nalu_types_in_pic_bit_pos
        self.pps_id = pps_id

    @property
    def num_mix_nalu_pic_idx(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.mixes)

    @property
    def mix_subp_track_idx1(self) -> Table:
        """The column ``mix_subp_track_idx1``. A view of ``mixes``."""
        return self.mixes["mix_subp_track_idx1"]

    @property
    def mix_subp_track_idx2(self) -> Table:
        """The column ``mix_subp_track_idx2``. A view of ``mixes``."""
        return self.mixes["mix_subp_track_idx2"]

    def _read(self, r: Reader, /) -> None:
        (num_mix_nalu_pic_idx,) = r.run(_VvcMixedNALUnitTypePicEntry_R0)
        self.mixes = r.table(
            "mixes", _VvcMixedNALUnitTypePicEntry_T0, num_mix_nalu_pic_idx
        )
        (bits_2,) = r.run(_VvcMixedNALUnitTypePicEntry_R1)
        self.pps_mix_nalu_types_in_pic_bit_pos = bits_2 >> 6
        self.pps_id = bits_2 & 0x3F

    def _write(self, w: Writer, /) -> None:
        num_mix_nalu_pic_idx = len(self.mixes)
        w.run(_VvcMixedNALUnitTypePicEntry_R0, num_mix_nalu_pic_idx)
        w.table("mixes", _VvcMixedNALUnitTypePicEntry_T0, self.mixes)
        w.run(
            _VvcMixedNALUnitTypePicEntry_R1,
            w.pack(
                (
                    "pps_mix_nalu_types_in_pic_bit_pos",
                    self.pps_mix_nalu_types_in_pic_bit_pos,
                    10,
                    False,
                ),
                ("pps_id", self.pps_id, 6, False),
            ),
        )


_AUDSampleEntry_R0: Final = Run(">BH", (("audNalUnit", 24),))


class AUDSampleEntry(VisualSampleGroupEntry):
    """The access unit delimiter NAL unit of the samples.

    ISO/IEC 14496-15:2024, 11.4.11.2::

        class AUDSampleEntry() extends VisualSampleGroupEntry('aud ') {
            bit(24) audNalUnit;
        }

    Attributes:
        audNalUnit: ``bit(24)``.
    """

    __slots__ = ("audNalUnit",)

    fourcc: ClassVar[bytes] = b"aud "
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.11.2"
    _fields: ClassVar[tuple[str, ...]] = ("audNalUnit",)

    audNalUnit: int

    def __init__(self, *, audNalUnit: int = 0) -> None:
        self.trailing = b""
        self.audNalUnit = audNalUnit

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_3 = r.run(_AUDSampleEntry_R0)
        bits = (bits_2 << 16) | bits_3
        self.audNalUnit = bits

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(("audNalUnit", self.audNalUnit, 24, False))
        w.run(_AUDSampleEntry_R0, (bits >> 16) & 0xFF, (bits) & 0xFFFF)


_EndOfSequenceSampleEntry_R0: Final = Run(">B", (("num_eos_nal_unit_minus1", 8),))
_EndOfSequenceSampleEntry_T0: Final = Layout(
    Part(16, (("eosNalUnit", 16, False),)), column="eosNalUnit"
)


class EndOfSequenceSampleEntry(VisualSampleGroupEntry):
    """The end of sequence NAL units of the samples.

    ISO/IEC 14496-15:2024, 11.4.12.2::

        class EndOfSequenceSampleEntry() extends VisualSampleGroupEntry('eos ') {
            unsigned int(8) num_eos_nal_unit_minus1;
            for (i = 0; i <= num_eos_nal_unit_minus1; i++) {
                bit(16) eosNalUnit[i];
            }
        }

    Attributes:
        num_eos_nal_unit_minus1: ``unsigned int(8)``.
    """

    __slots__ = ("eosNalUnit",)

    fourcc: ClassVar[bytes] = b"eos "
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.12.2"
    _fields: ClassVar[tuple[str, ...]] = ("num_eos_nal_unit_minus1", "eosNalUnit")

    eosNalUnit: Table

    def __init__(self, *, eosNalUnit: Any = ()) -> None:
        self.trailing = b""
        self.eosNalUnit = _EndOfSequenceSampleEntry_T0.table(eosNalUnit)

    @property
    def num_eos_nal_unit_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.eosNalUnit) - 1

    def _read(self, r: Reader, /) -> None:
        (num_eos_nal_unit_minus1,) = r.run(_EndOfSequenceSampleEntry_R0)
        self.eosNalUnit = r.table(
            "eosNalUnit", _EndOfSequenceSampleEntry_T0, (num_eos_nal_unit_minus1 + 1)
        )

    def _write(self, w: Writer, /) -> None:
        num_eos_nal_unit_minus1 = len(self.eosNalUnit) - 1
        w.run(_EndOfSequenceSampleEntry_R0, num_eos_nal_unit_minus1)
        w.table("eosNalUnit", _EndOfSequenceSampleEntry_T0, self.eosNalUnit)


_EndOfBitstreamSampleEntry_R0: Final = Run(">H", (("eobNalUnit", 16),))


class EndOfBitstreamSampleEntry(VisualSampleGroupEntry):
    """The end of bitstream NAL unit of the samples.

    ISO/IEC 14496-15:2024, 11.4.13.2::

        class EndOfBitstreamSampleEntry() extends VisualSampleGroupEntry('eob ') {
            bit(16) eobNalUnit;
        }

    Attributes:
        eobNalUnit: ``bit(16)``.
    """

    __slots__ = ("eobNalUnit",)

    fourcc: ClassVar[bytes] = b"eob "
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.13.2"
    _fields: ClassVar[tuple[str, ...]] = ("eobNalUnit",)

    eobNalUnit: int

    def __init__(self, *, eobNalUnit: int = 0) -> None:
        self.trailing = b""
        self.eobNalUnit = eobNalUnit

    def _read(self, r: Reader, /) -> None:
        (self.eobNalUnit,) = r.run(_EndOfBitstreamSampleEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_EndOfBitstreamSampleEntry_R0, self.eobNalUnit)
