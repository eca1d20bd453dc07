"""OperatingPointGroupBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.EntityToGroupBox import EntityToGroupBox
from bmff.iso14496_15.VvcPTLRecord import VvcPTLRecord
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_OperatingPointGroupBox_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("group_id", 32),),
    (("num_entities_in_group", 32),),
)
_OperatingPointGroupBox_T0: Final = Layout(
    Part(32, (("entity_id", 32, False),)), column="entity_id"
)
_OperatingPointGroupBox_R1: Final = Run(">B", (("num_profile_tier_level_minus1", 8),))
_OperatingPointGroupBox_R2: Final = Run(
    ">H", (("reserved", 6), ("incomplete_operating_points_flag", 1), ("num_olss", 9))
)


class OperatingPointGroupBox(EntityToGroupBox):
    """The operating points of a VVC bitstream and the tracks that each of them needs.

    ISO/IEC 14496-15:2024, 11.5.4.2::

        aligned(8) class OperatingPointGroupBox extends EntityToGroupBox('opeg', 0, 0) {
            unsigned int(8) num_profile_tier_level_minus1;
            for (i = 0; i <= num_profile_tier_level_minus1; i++) {
                VvcPTLRecord(0) opeg_ptl[i];
            }
            bit(6) reserved = 0;
            unsigned int(1) incomplete_operating_points_flag;
            unsigned int(9) num_olss;
            for (i = 0; i < num_olss; i++) {
                unsigned int(8) ptl_idx[i];
                unsigned int(9) ols_idx[i];
                unsigned int(6) layer_count[i];
                bit(1) reserved = 0;
                unsigned int(1) layer_info_present_flag[i];
                if (layer_info_present_flag[i]) {
                    for (j = 0; j < layer_count[i]; j++) {
                        unsigned int(6) layer_id[i][j];
                        unsigned int(1) is_output_layer[i][j];
                        bit(1) reserved = 0;
                    }
                }
            }
            bit(4) reserved = 0;
            unsigned int(12) num_operating_points;
            for (i = 0; i < num_operating_points; i++) {
                unsigned int(9) ols_loop_entry_idx;
                unsigned int(3) max_temporal_id;
                unsigned int(1) frame_rate_info_flag;
                unsigned int(1) bit_rate_info_flag;
                if (incomplete_operating_points_flag) {
                    unsigned int(2) op_availability_idc;
                } else {
                    bit(2) reserved = 0;
                }
                bit(3) reserved = 0;
                unsigned int(2) chroma_format_idc;
                unsigned int(3) bit_depth_minus8;
                unsigned int(16) max_picture_width;
                unsigned int(16) max_picture_height;
                if (frame_rate_info_flag) {
                    unsigned int(16) avg_frame_rate;
                    bit(6) reserved = 0;
                    unsigned int(2) constant_frame_rate;
                }
                if (bit_rate_info_flag) {
                    unsigned int(32) max_bit_rate;
                    unsigned int(32) avg_bit_rate;
                }
                unsigned int(8) entity_count;
                for (j = 0; j < entity_count; j++) {
                    unsigned int(8) entity_idx;
                }
            }
        }

    Attributes:
        num_profile_tier_level_minus1: ``unsigned int(8)``.
        opeg_ptl: A list of ``opeg_ptl``.
        reserved: ``bit(6)``.
        incomplete_operating_points_flag: ``unsigned int(1)``.
        num_olss: ``unsigned int(9)``.
        output_layer_sets: A list of ``OutputLayerSet``.
        reserved_2: ``bit(4)``.
        num_operating_points: ``unsigned int(12)``.
        operating_points: A list of ``OperatingPoint``.
    """

    __slots__ = (
        "incomplete_operating_points_flag",
        "opeg_ptl",
        "operating_points",
        "output_layer_sets",
        "reserved",
        "reserved_2",
    )

    fourcc: ClassVar[bytes] = b"opeg"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.5.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "group_id",
        "num_entities_in_group",
        "entity_id",
        "num_profile_tier_level_minus1",
        "opeg_ptl",
        "reserved",
        "incomplete_operating_points_flag",
        "num_olss",
        "output_layer_sets",
        "reserved_2",
        "num_operating_points",
        "operating_points",
    )

    opeg_ptl: list[VvcPTLRecord]
    reserved: int
    incomplete_operating_points_flag: int
    output_layer_sets: list[OperatingPointGroupBox.OutputLayerSet]
    reserved_2: int
    operating_points: list[OperatingPointGroupBox.OperatingPoint]

    class Layer(Row):
        """One of the ``layers`` of OperatingPointGroupBox.

        Attributes:
            layer_id: ``unsigned int(6) layer_id[i][j]``.
            is_output_layer: ``unsigned int(1) is_output_layer[i][j]``.
            reserved: ``bit(1)``.
        """

        __slots__ = ("is_output_layer", "layer_id", "reserved")

        _fields: ClassVar[tuple[str, ...]] = ("layer_id", "is_output_layer", "reserved")

        layer_id: int
        is_output_layer: int
        reserved: int

        def __init__(
            self, *, layer_id: int = 0, is_output_layer: int = 0, reserved: int = 0
        ) -> None:
            self.layer_id = layer_id
            self.is_output_layer = is_output_layer
            self.reserved = reserved

    class OutputLayerSet(Row):
        """One of the ``output_layer_sets`` of OperatingPointGroupBox.

        Attributes:
            ptl_idx: ``unsigned int(8) ptl_idx[i]``.
            ols_idx: ``unsigned int(9) ols_idx[i]``.
            layer_count: ``unsigned int(6) layer_count[i]``.
            reserved: ``bit(1)``.
            layer_info_present_flag: ``unsigned int(1) layer_info_present_flag[i]``.
            layers: A list of ``Layer``; None when left out.
        """

        __slots__ = (
            "layer_count",
            "layer_info_present_flag",
            "layers",
            "ols_idx",
            "ptl_idx",
            "reserved",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "ptl_idx",
            "ols_idx",
            "layer_count",
            "reserved",
            "layer_info_present_flag",
            "layers",
        )

        ptl_idx: int
        ols_idx: int
        layer_count: int
        reserved: int
        layer_info_present_flag: int
        layers: list[OperatingPointGroupBox.Layer] | None

        def __init__(
            self,
            *,
            ptl_idx: int = 0,
            ols_idx: int = 0,
            layer_count: int = 0,
            reserved: int = 0,
            layer_info_present_flag: int = 0,
            layers: Iterable[OperatingPointGroupBox.Layer] | None = None,
        ) -> None:
            self.ptl_idx = ptl_idx
            self.ols_idx = ols_idx
            self.layer_count = layer_count
            self.reserved = reserved
            self.layer_info_present_flag = layer_info_present_flag
            self.layers = None if layers is None else list(layers)

    class OperatingPoint(Row):
        """One of the ``operating_points`` of OperatingPointGroupBox.

        Attributes:
            ols_loop_entry_idx: Into the output layer sets above.
            max_temporal_id: ``unsigned int(3)``.
            frame_rate_info_flag: ``unsigned int(1)``.
            bit_rate_info_flag: ``unsigned int(1)``.
            op_availability_idc: ``unsigned int(2)``; None when left out.
            reserved: ``bit(2)``; None when left out.
            reserved_2: ``bit(3)``.
            chroma_format_idc: ``unsigned int(2)``.
            bit_depth_minus8: ``unsigned int(3)``.
            max_picture_width: Luma samples.
            max_picture_height: Luma samples.
            avg_frame_rate: Frames in 256 seconds; None when left out.
            reserved_3: ``bit(6)``; None when left out.
            constant_frame_rate: ``unsigned int(2)``; None when left out.
            max_bit_rate: Bit/s; None when left out.
            avg_bit_rate: Bit/s; None when left out.
            entity_idx: A list: into the entities of the group.
        """

        __slots__ = (
            "avg_bit_rate",
            "avg_frame_rate",
            "bit_depth_minus8",
            "bit_rate_info_flag",
            "chroma_format_idc",
            "constant_frame_rate",
            "entity_idx",
            "frame_rate_info_flag",
            "max_bit_rate",
            "max_picture_height",
            "max_picture_width",
            "max_temporal_id",
            "ols_loop_entry_idx",
            "op_availability_idc",
            "reserved",
            "reserved_2",
            "reserved_3",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "ols_loop_entry_idx",
            "max_temporal_id",
            "frame_rate_info_flag",
            "bit_rate_info_flag",
            "op_availability_idc",
            "reserved",
            "reserved_2",
            "chroma_format_idc",
            "bit_depth_minus8",
            "max_picture_width",
            "max_picture_height",
            "avg_frame_rate",
            "reserved_3",
            "constant_frame_rate",
            "max_bit_rate",
            "avg_bit_rate",
            "entity_idx",
        )

        ols_loop_entry_idx: int
        max_temporal_id: int
        frame_rate_info_flag: int
        bit_rate_info_flag: int
        op_availability_idc: int | None
        reserved: int | None
        reserved_2: int
        chroma_format_idc: int
        bit_depth_minus8: int
        max_picture_width: int
        max_picture_height: int
        avg_frame_rate: int | None
        reserved_3: int | None
        constant_frame_rate: int | None
        max_bit_rate: int | None
        avg_bit_rate: int | None
        entity_idx: list[int]

        def __init__(
            self,
            *,
            ols_loop_entry_idx: int = 0,
            max_temporal_id: int = 0,
            frame_rate_info_flag: int = 0,
            bit_rate_info_flag: int = 0,
            op_availability_idc: int | None = None,
            reserved: int | None = 0,
            reserved_2: int = 0,
            chroma_format_idc: int = 0,
            bit_depth_minus8: int = 0,
            max_picture_width: int = 0,
            max_picture_height: int = 0,
            avg_frame_rate: int | None = None,
            reserved_3: int | None = 0,
            constant_frame_rate: int | None = None,
            max_bit_rate: int | None = None,
            avg_bit_rate: int | None = None,
            entity_idx: Iterable[int] = (),
        ) -> None:
            self.ols_loop_entry_idx = ols_loop_entry_idx
            self.max_temporal_id = max_temporal_id
            self.frame_rate_info_flag = frame_rate_info_flag
            self.bit_rate_info_flag = bit_rate_info_flag
            self.op_availability_idc = op_availability_idc
            self.reserved = reserved
            self.reserved_2 = reserved_2
            self.chroma_format_idc = chroma_format_idc
            self.bit_depth_minus8 = bit_depth_minus8
            self.max_picture_width = max_picture_width
            self.max_picture_height = max_picture_height
            self.avg_frame_rate = avg_frame_rate
            self.reserved_3 = reserved_3
            self.constant_frame_rate = constant_frame_rate
            self.max_bit_rate = max_bit_rate
            self.avg_bit_rate = avg_bit_rate
            self.entity_idx = list(entity_idx)

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        group_id: int = 0,
        entity_id: Any = (),
        opeg_ptl: Iterable[VvcPTLRecord] = (),
        reserved: int = 0,
        incomplete_operating_points_flag: int = 0,
        output_layer_sets: Iterable[OperatingPointGroupBox.OutputLayerSet] = (),
        reserved_2: int = 0,
        operating_points: Iterable[OperatingPointGroupBox.OperatingPoint] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.group_id = group_id
        self.entity_id = _OperatingPointGroupBox_T0.table(entity_id)
        self.opeg_ptl = list(opeg_ptl)
        self.reserved = reserved
        self.incomplete_operating_points_flag = incomplete_operating_points_flag
        self.output_layer_sets = list(output_layer_sets)
        self.reserved_2 = reserved_2
        self.operating_points = list(operating_points)

    @property
    def num_profile_tier_level_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.opeg_ptl) - 1

    @property
    def num_olss(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.output_layer_sets)

    @property
    def num_operating_points(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.operating_points)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.group_id, num_entities_in_group = r.run(_OperatingPointGroupBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.entity_id = r.table(
            "entity_id", _OperatingPointGroupBox_T0, num_entities_in_group
        )
        (num_profile_tier_level_minus1,) = r.run(_OperatingPointGroupBox_R1)
        opeg_ptl: list[VvcPTLRecord] = []
        self.opeg_ptl = opeg_ptl
        r.allow("opeg_ptl", (num_profile_tier_level_minus1 + 1), 0)
        for _ in range((num_profile_tier_level_minus1 + 1)):
            opeg_ptl_2 = VvcPTLRecord._from(r, 0)
            opeg_ptl.append(opeg_ptl_2)

        (bits_4,) = r.run(_OperatingPointGroupBox_R2)
        self.reserved = bits_4 >> 10
        incomplete_operating_points_flag = (bits_4 >> 9) & 0x1
        self.incomplete_operating_points_flag = incomplete_operating_points_flag
        num_olss = bits_4 & 0x1FF
        output_layer_sets: list[OperatingPointGroupBox.OutputLayerSet] = []
        self.output_layer_sets = output_layer_sets
        r.allow("output_layer_sets", num_olss, 25)
        for i in range(num_olss):
            row = OperatingPointGroupBox.OutputLayerSet.__new__(
                OperatingPointGroupBox.OutputLayerSet
            )
            output_layer_sets.append(row)
            row.layers = None
            row.ptl_idx = r.bits("ptl_idx", 8)
            row.ols_idx = r.bits("ols_idx", 9)
            layer_count = r.bits("layer_count", 6)
            row.layer_count = layer_count
            row.reserved = r.bits("reserved", 1)
            layer_info_present_flag = r.bits("layer_info_present_flag", 1)
            row.layer_info_present_flag = layer_info_present_flag
            if layer_info_present_flag:
                layers: list[OperatingPointGroupBox.Layer] = []
                row.layers = layers
                r.allow("layers", layer_count, 8)
                for _ in range(layer_count):
                    row_2 = OperatingPointGroupBox.Layer.__new__(
                        OperatingPointGroupBox.Layer
                    )
                    layers.append(row_2)
                    row_2.layer_id = r.bits("layer_id", 6)
                    row_2.is_output_layer = r.bits("is_output_layer", 1)
                    row_2.reserved = r.bits("reserved", 1)

        self.reserved_2 = r.bits("reserved_2", 4)
        num_operating_points = r.bits("num_operating_points", 12)
        operating_points: list[OperatingPointGroupBox.OperatingPoint] = []
        self.operating_points = operating_points
        r.allow("operating_points", num_operating_points, 64)
        for _ in range(num_operating_points):
            row_3 = OperatingPointGroupBox.OperatingPoint.__new__(
                OperatingPointGroupBox.OperatingPoint
            )
            operating_points.append(row_3)
            row_3.op_availability_idc = None
            row_3.reserved = None
            row_3.avg_frame_rate = None
            row_3.reserved_3 = None
            row_3.constant_frame_rate = None
            row_3.max_bit_rate = None
            row_3.avg_bit_rate = None
            row_3.ols_loop_entry_idx = r.bits("ols_loop_entry_idx", 9)
            row_3.max_temporal_id = r.bits("max_temporal_id", 3)
            frame_rate_info_flag = r.bits("frame_rate_info_flag", 1)
            row_3.frame_rate_info_flag = frame_rate_info_flag
            bit_rate_info_flag = r.bits("bit_rate_info_flag", 1)
            row_3.bit_rate_info_flag = bit_rate_info_flag
            if incomplete_operating_points_flag:
                row_3.op_availability_idc = r.bits("op_availability_idc", 2)

            else:
                row_3.reserved = r.bits("reserved", 2)

            row_3.reserved_2 = r.bits("reserved_2", 3)
            row_3.chroma_format_idc = r.bits("chroma_format_idc", 2)
            row_3.bit_depth_minus8 = r.bits("bit_depth_minus8", 3)
            row_3.max_picture_width = r.bits("max_picture_width", 16)
            row_3.max_picture_height = r.bits("max_picture_height", 16)
            if frame_rate_info_flag:
                row_3.avg_frame_rate = r.bits("avg_frame_rate", 16)
                row_3.reserved_3 = r.bits("reserved_3", 6)
                row_3.constant_frame_rate = r.bits("constant_frame_rate", 2)

            if bit_rate_info_flag:
                row_3.max_bit_rate = r.bits("max_bit_rate", 32)
                row_3.avg_bit_rate = r.bits("avg_bit_rate", 32)

            entity_count = r.bits("entity_count", 8)
            entity_idx: list[int] = []
            row_3.entity_idx = entity_idx
            r.allow("entity_idx", entity_count, 8)
            for _ in range(entity_count):
                entity_idx_2 = r.bits("entity_idx", 8)
                entity_idx.append(entity_idx_2)

    def _write(self, w: Writer, /) -> None:
        num_entities_in_group = len(self.entity_id)
        num_profile_tier_level_minus1 = len(self.opeg_ptl) - 1
        incomplete_operating_points_flag = self.incomplete_operating_points_flag
        num_olss = len(self.output_layer_sets)
        num_operating_points = len(self.operating_points)
        w.run(
            _OperatingPointGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.group_id,
            num_entities_in_group,
        )
        w.table("entity_id", _OperatingPointGroupBox_T0, self.entity_id)
        w.run(_OperatingPointGroupBox_R1, num_profile_tier_level_minus1)
        for opeg_ptl in self.opeg_ptl:
            w.record("opeg_ptl", opeg_ptl, 0)

        w.run(
            _OperatingPointGroupBox_R2,
            w.pack(
                ("reserved", self.reserved, 6, False),
                (
                    "incomplete_operating_points_flag",
                    self.incomplete_operating_points_flag,
                    1,
                    False,
                ),
                ("num_olss", num_olss, 9, False),
            ),
        )
        for i, row in enumerate(self.output_layer_sets):
            layer_count = row.layer_count
            layer_info_present_flag = row.layer_info_present_flag
            w.bits("ptl_idx", row.ptl_idx, 8)
            w.bits("ols_idx", row.ols_idx, 9)
            w.bits("layer_count", row.layer_count, 6)
            w.bits("reserved", row.reserved, 1)
            w.bits("layer_info_present_flag", row.layer_info_present_flag, 1)
            if layer_info_present_flag:
                w.same("layers", row.layers, layer_count)
                for row_2 in row.layers or ():
                    w.bits("layer_id", row_2.layer_id, 6)
                    w.bits("is_output_layer", row_2.is_output_layer, 1)
                    w.bits("reserved", row_2.reserved, 1)

        w.bits("reserved_2", self.reserved_2, 4)
        w.bits("num_operating_points", num_operating_points, 12)
        for row_3 in self.operating_points:
            frame_rate_info_flag = row_3.frame_rate_info_flag
            bit_rate_info_flag = row_3.bit_rate_info_flag
            entity_count = len(row_3.entity_idx)
            w.bits("ols_loop_entry_idx", row_3.ols_loop_entry_idx, 9)
            w.bits("max_temporal_id", row_3.max_temporal_id, 3)
            w.bits("frame_rate_info_flag", row_3.frame_rate_info_flag, 1)
            w.bits("bit_rate_info_flag", row_3.bit_rate_info_flag, 1)
            if incomplete_operating_points_flag:
                w.bits("op_availability_idc", row_3.op_availability_idc, 2)

            else:
                w.bits("reserved", row_3.reserved, 2)

            w.bits("reserved_2", row_3.reserved_2, 3)
            w.bits("chroma_format_idc", row_3.chroma_format_idc, 2)
            w.bits("bit_depth_minus8", row_3.bit_depth_minus8, 3)
            w.bits("max_picture_width", row_3.max_picture_width, 16)
            w.bits("max_picture_height", row_3.max_picture_height, 16)
            if frame_rate_info_flag:
                w.bits("avg_frame_rate", row_3.avg_frame_rate, 16)
                w.bits("reserved_3", row_3.reserved_3, 6)
                w.bits("constant_frame_rate", row_3.constant_frame_rate, 2)

            if bit_rate_info_flag:
                w.bits("max_bit_rate", row_3.max_bit_rate, 32)
                w.bits("avg_bit_rate", row_3.avg_bit_rate, 32)

            w.bits("entity_count", entity_count, 8)
            for entity_idx in row_3.entity_idx:
                w.bits("entity_idx", entity_idx, 8)
