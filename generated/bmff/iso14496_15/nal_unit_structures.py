"""Classes of ISO/IEC 14496-15:2024: nal unit structures.

Generated from the specification ``iso14496_15/nal_unit_structures``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime import Record, Row, Run
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable

_NALUnitHeader_R0: Final = Run(
    ">B", (("forbidden_zero_bit", 1), ("nal_ref_idc", 2), ("nal_unit_type", 5))
)
_NALUnitHeader_R1: Final = Run(
    ">BB",
    (("no_inter_layer_pred_flag", 1), ("dependency_id", 3), ("quality_id", 4)),
    (
        ("temporal_id", 3),
        ("use_ref_base_pic_flag", 1),
        ("discardable_flag", 1),
        ("output_flag", 1),
        ("reserved_three_2bits", 2),
    ),
)
_NALUnitHeader_R2: Final = Run(
    ">H",
    (
        ("view_id", 10),
        ("temporal_id", 3),
        ("anchor_pic_flag", 1),
        ("inter_view_flag", 1),
        ("reserved_one_bit", 1),
    ),
)


class NALUnitHeader(Record):
    """The header of an aggregator or extractor of AVC, SVC and MVC tracks, four bytes.

    ISO/IEC 14496-15:2024, A.2.2::

        aligned(8) class NALUnitHeader {
            bit(1) forbidden_zero_bit = 0;
            unsigned int(2) nal_ref_idc;
            unsigned int(5) nal_unit_type;
            unsigned int(1) svc_extension_flag;
            if (svc_extension_flag) {
                unsigned int(1) idr_flag;
                unsigned int(6) priority_id;
                unsigned int(1) no_inter_layer_pred_flag;
                unsigned int(3) dependency_id;
                unsigned int(4) quality_id;
                unsigned int(3) temporal_id;
                unsigned int(1) use_ref_base_pic_flag;
                unsigned int(1) discardable_flag;
                unsigned int(1) output_flag;
                bit(2) reserved_three_2bits = 0b11;
            } else {
                unsigned int(1) non_idr_flag;
                unsigned int(6) priority_id;
                unsigned int(10) view_id;
                unsigned int(3) temporal_id;
                unsigned int(1) anchor_pic_flag;
                unsigned int(1) inter_view_flag;
                bit(1) reserved_one_bit = 1;
            }
        }

    Attributes:
        forbidden_zero_bit: ``bit(1)``.
        nal_ref_idc: ``unsigned int(2)``.
        nal_unit_type: 30: aggregator, 31: extractor.
        svc_extension_flag: ``unsigned int(1)``.
        idr_flag: ``unsigned int(1)``; None when left out.
        priority_id: ``unsigned int(6)``.
        no_inter_layer_pred_flag: ``unsigned int(1)``; None when left out.
        dependency_id: ``unsigned int(3)``; None when left out.
        quality_id: ``unsigned int(4)``; None when left out.
        temporal_id: ``unsigned int(3)``.
        use_ref_base_pic_flag: ``unsigned int(1)``; None when left out.
        discardable_flag: ``unsigned int(1)``; None when left out.
        output_flag: ``unsigned int(1)``; None when left out.
        reserved_three_2bits: ``bit(2)``; None when left out.
        non_idr_flag: ``unsigned int(1)``; None when left out.
        view_id: ``unsigned int(10)``; None when left out.
        anchor_pic_flag: ``unsigned int(1)``; None when left out.
        inter_view_flag: ``unsigned int(1)``; None when left out.
        reserved_one_bit: ``bit(1)``; None when left out.
    """

    __slots__ = (
        "anchor_pic_flag",
        "dependency_id",
        "discardable_flag",
        "forbidden_zero_bit",
        "idr_flag",
        "inter_view_flag",
        "nal_ref_idc",
        "nal_unit_type",
        "no_inter_layer_pred_flag",
        "non_idr_flag",
        "output_flag",
        "priority_id",
        "quality_id",
        "reserved_one_bit",
        "reserved_three_2bits",
        "svc_extension_flag",
        "temporal_id",
        "use_ref_base_pic_flag",
        "view_id",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "forbidden_zero_bit",
        "nal_ref_idc",
        "nal_unit_type",
        "svc_extension_flag",
        "idr_flag",
        "priority_id",
        "no_inter_layer_pred_flag",
        "dependency_id",
        "quality_id",
        "temporal_id",
        "use_ref_base_pic_flag",
        "discardable_flag",
        "output_flag",
        "reserved_three_2bits",
        "non_idr_flag",
        "view_id",
        "anchor_pic_flag",
        "inter_view_flag",
        "reserved_one_bit",
    )

    forbidden_zero_bit: int
    nal_ref_idc: int
    nal_unit_type: int
    svc_extension_flag: int
    idr_flag: int | None
    priority_id: int
    no_inter_layer_pred_flag: int | None
    dependency_id: int | None
    quality_id: int | None
    temporal_id: int
    use_ref_base_pic_flag: int | None
    discardable_flag: int | None
    output_flag: int | None
    reserved_three_2bits: int | None
    non_idr_flag: int | None
    view_id: int | None
    anchor_pic_flag: int | None
    inter_view_flag: int | None
    reserved_one_bit: int | None

    def __init__(
        self,
        *,
        forbidden_zero_bit: int = 0,
        nal_ref_idc: int = 0,
        nal_unit_type: int = 0,
        svc_extension_flag: int = 0,
        idr_flag: int | None = None,
        priority_id: int = 0,
        no_inter_layer_pred_flag: int | None = None,
        dependency_id: int | None = None,
        quality_id: int | None = None,
        temporal_id: int = 0,
        use_ref_base_pic_flag: int | None = None,
        discardable_flag: int | None = None,
        output_flag: int | None = None,
        reserved_three_2bits: int | None = None,
        non_idr_flag: int | None = None,
        view_id: int | None = None,
        anchor_pic_flag: int | None = None,
        inter_view_flag: int | None = None,
        reserved_one_bit: int | None = None,
    ) -> None:
        self.trailing = b""
        self.forbidden_zero_bit = forbidden_zero_bit
        self.nal_ref_idc = nal_ref_idc
        self.nal_unit_type = nal_unit_type
        self.svc_extension_flag = svc_extension_flag
        self.idr_flag = idr_flag
        self.priority_id = priority_id
        self.no_inter_layer_pred_flag = no_inter_layer_pred_flag
        self.dependency_id = dependency_id
        self.quality_id = quality_id
        self.temporal_id = temporal_id
        self.use_ref_base_pic_flag = use_ref_base_pic_flag
        self.discardable_flag = discardable_flag
        self.output_flag = output_flag
        self.reserved_three_2bits = reserved_three_2bits
        self.non_idr_flag = non_idr_flag
        self.view_id = view_id
        self.anchor_pic_flag = anchor_pic_flag
        self.inter_view_flag = inter_view_flag
        self.reserved_one_bit = reserved_one_bit

    def _read(self, r: Reader, /) -> None:
        self.idr_flag = None
        self.no_inter_layer_pred_flag = None
        self.dependency_id = None
        self.quality_id = None
        self.use_ref_base_pic_flag = None
        self.discardable_flag = None
        self.output_flag = None
        self.reserved_three_2bits = None
        self.non_idr_flag = None
        self.view_id = None
        self.anchor_pic_flag = None
        self.inter_view_flag = None
        self.reserved_one_bit = None
        (bits_2,) = r.run(_NALUnitHeader_R0)
        self.forbidden_zero_bit = bits_2 >> 7
        self.nal_ref_idc = (bits_2 >> 5) & 0x3
        self.nal_unit_type = bits_2 & 0x1F
        self.svc_extension_flag = svc_extension_flag = r.bits("svc_extension_flag", 1)
        if svc_extension_flag:
            self.idr_flag = r.bits("idr_flag", 1)
            self.priority_id = r.bits("priority_id", 6)
            bits_4, bits_6 = r.run(_NALUnitHeader_R1)
            self.no_inter_layer_pred_flag = bits_4 >> 7
            self.dependency_id = (bits_4 >> 4) & 0x7
            self.quality_id = bits_4 & 0xF
            self.temporal_id = bits_6 >> 5
            self.use_ref_base_pic_flag = (bits_6 >> 4) & 0x1
            self.discardable_flag = (bits_6 >> 3) & 0x1
            self.output_flag = (bits_6 >> 2) & 0x1
            self.reserved_three_2bits = bits_6 & 0x3

        else:
            self.non_idr_flag = r.bits("non_idr_flag", 1)
            self.priority_id = r.bits("priority_id", 6)
            (bits_8,) = r.run(_NALUnitHeader_R2)
            self.view_id = bits_8 >> 6
            self.temporal_id = (bits_8 >> 3) & 0x7
            self.anchor_pic_flag = (bits_8 >> 2) & 0x1
            self.inter_view_flag = (bits_8 >> 1) & 0x1
            self.reserved_one_bit = bits_8 & 0x1

    def _write(self, w: Writer, /) -> None:
        svc_extension_flag = self.svc_extension_flag
        w.run(
            _NALUnitHeader_R0,
            w.pack(
                ("forbidden_zero_bit", self.forbidden_zero_bit, 1, False),
                ("nal_ref_idc", self.nal_ref_idc, 2, False),
                ("nal_unit_type", self.nal_unit_type, 5, False),
            ),
        )
        w.bits("svc_extension_flag", self.svc_extension_flag, 1)
        if svc_extension_flag:
            w.bits("idr_flag", self.idr_flag, 1)
            w.bits("priority_id", self.priority_id, 6)
            w.run(
                _NALUnitHeader_R1,
                w.pack(
                    (
                        "no_inter_layer_pred_flag",
                        self.no_inter_layer_pred_flag,
                        1,
                        False,
                    ),
                    ("dependency_id", self.dependency_id, 3, False),
                    ("quality_id", self.quality_id, 4, False),
                ),
                w.pack(
                    ("temporal_id", self.temporal_id, 3, False),
                    ("use_ref_base_pic_flag", self.use_ref_base_pic_flag, 1, False),
                    ("discardable_flag", self.discardable_flag, 1, False),
                    ("output_flag", self.output_flag, 1, False),
                    ("reserved_three_2bits", self.reserved_three_2bits, 2, False),
                ),
            )

        else:
            w.bits("non_idr_flag", self.non_idr_flag, 1)
            w.bits("priority_id", self.priority_id, 6)
            w.run(
                _NALUnitHeader_R2,
                w.pack(
                    ("view_id", self.view_id, 10, False),
                    ("temporal_id", self.temporal_id, 3, False),
                    ("anchor_pic_flag", self.anchor_pic_flag, 1, False),
                    ("inter_view_flag", self.inter_view_flag, 1, False),
                    ("reserved_one_bit", self.reserved_one_bit, 1, False),
                ),
            )


class Aggregator(Record):
    """A NAL unit that holds others, for AVC, SVC and MVC tracks.

    ISO/IEC 14496-15:2024, A.2.2::

        aligned(8) class Aggregator {
            NALUnitHeader() header;
            for (i = 0;; i++) {
                unsigned int((lengthSizeMinusOne + 1) * 8) NALUnitLength;
                bit(8 * NALUnitLength) NALUnit;
            }
        }

    Attributes:
        header: Of the aggregator itself.
    """

    __slots__ = ("header", "nal_units")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("header", "nal_units")

    header: NALUnitHeader
    nal_units: list[bytes]

    def __init__(
        self, *, header: NALUnitHeader | None = None, nal_units: Iterable[bytes] = ()
    ) -> None:
        self.trailing = b""
        self.header = NALUnitHeader() if header is None else header
        self.nal_units = list(nal_units)

    def _read(self, r: Reader, /, lengthSizeMinusOne: Any = 3) -> None:
        self.header = NALUnitHeader._from(r)
        nal_units: list[bytes] = []
        self.nal_units = nal_units
        while r.remaining() >= 1:
            NALUnitLength = r.bits("NALUnitLength", ((lengthSizeMinusOne + 1) * 8))
            NALUnit = r.octets("NALUnit", NALUnitLength)
            nal_units.append(NALUnit)
            r.allow("nal_units", 1, 0)

    def _write(self, w: Writer, /, lengthSizeMinusOne: Any = 3) -> None:
        w.record("header", self.header)
        for NALUnit in self.nal_units:
            NALUnitLength = len(NALUnit)
            w.bits("NALUnitLength", NALUnitLength, ((lengthSizeMinusOne + 1) * 8))
            w.octets("NALUnit", NALUnit, NALUnitLength)


_Extractor_R0: Final = Run(">Bb", (("track_ref_index", 8),), (("sample_offset", 8),))


class Extractor(Record):
    """A NAL unit that stands for bytes of another track, for AVC, SVC and MVC tracks.

    ISO/IEC 14496-15:2024, A.3.2::

        aligned(8) class Extractor {
            NALUnitHeader() header;
            unsigned int(8) track_ref_index;
            signed int(8) sample_offset;
            unsigned int((lengthSizeMinusOne + 1) * 8) data_offset;
            unsigned int((lengthSizeMinusOne + 1) * 8) data_length;
        }

    Attributes:
        header: Of the extractor itself.
        track_ref_index: Which 'scal' reference of the track.
        sample_offset: From the time-aligned sample.
        data_offset: In the other sample.
        data_length: Bytes, 0: the whole NAL unit.
    """

    __slots__ = (
        "data_length",
        "data_offset",
        "header",
        "sample_offset",
        "track_ref_index",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "header",
        "track_ref_index",
        "sample_offset",
        "data_offset",
        "data_length",
    )

    header: NALUnitHeader
    track_ref_index: int
    sample_offset: int
    data_offset: int
    data_length: int

    def __init__(
        self,
        *,
        header: NALUnitHeader | None = None,
        track_ref_index: int = 0,
        sample_offset: int = 0,
        data_offset: int = 0,
        data_length: int = 0,
    ) -> None:
        self.trailing = b""
        self.header = NALUnitHeader() if header is None else header
        self.track_ref_index = track_ref_index
        self.sample_offset = sample_offset
        self.data_offset = data_offset
        self.data_length = data_length

    def _read(self, r: Reader, /, lengthSizeMinusOne: Any = 3) -> None:
        self.header = NALUnitHeader._from(r)
        self.track_ref_index, self.sample_offset = r.run(_Extractor_R0)
        self.data_offset = r.bits("data_offset", ((lengthSizeMinusOne + 1) * 8))
        self.data_length = r.bits("data_length", ((lengthSizeMinusOne + 1) * 8))

    def _write(self, w: Writer, /, lengthSizeMinusOne: Any = 3) -> None:
        w.record("header", self.header)
        w.run(_Extractor_R0, self.track_ref_index, self.sample_offset)
        w.bits("data_offset", self.data_offset, ((lengthSizeMinusOne + 1) * 8))
        w.bits("data_length", self.data_length, ((lengthSizeMinusOne + 1) * 8))


_HEVCNALUnitHeader_R0: Final = Run(
    ">H",
    (
        ("forbidden_zero_bit", 1),
        ("nal_unit_type", 6),
        ("nuh_layer_id", 6),
        ("nuh_temporal_id_plus1", 3),
    ),
)


class HEVCNALUnitHeader(Record):
    """The header of a NAL unit of HEVC and layered HEVC, two bytes.

    ISO/IEC 14496-15:2024, A.6.2::

        aligned(8) class HEVCNALUnitHeader {
            bit(1) forbidden_zero_bit = 0;
            unsigned int(6) nal_unit_type;
            unsigned int(6) nuh_layer_id;
            unsigned int(3) nuh_temporal_id_plus1;
        }

    Attributes:
        forbidden_zero_bit: ``bit(1)``.
        nal_unit_type: 48: aggregator, 49: extractor.
        nuh_layer_id: ``unsigned int(6)``.
        nuh_temporal_id_plus1: ``unsigned int(3)``.
    """

    __slots__ = (
        "forbidden_zero_bit",
        "nal_unit_type",
        "nuh_layer_id",
        "nuh_temporal_id_plus1",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.6.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "forbidden_zero_bit",
        "nal_unit_type",
        "nuh_layer_id",
        "nuh_temporal_id_plus1",
    )

    forbidden_zero_bit: int
    nal_unit_type: int
    nuh_layer_id: int
    nuh_temporal_id_plus1: int

    def __init__(
        self,
        *,
        forbidden_zero_bit: int = 0,
        nal_unit_type: int = 0,
        nuh_layer_id: int = 0,
        nuh_temporal_id_plus1: int = 0,
    ) -> None:
        self.trailing = b""
        self.forbidden_zero_bit = forbidden_zero_bit
        self.nal_unit_type = nal_unit_type
        self.nuh_layer_id = nuh_layer_id
        self.nuh_temporal_id_plus1 = nuh_temporal_id_plus1

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_HEVCNALUnitHeader_R0)
        self.forbidden_zero_bit = bits_2 >> 15
        self.nal_unit_type = (bits_2 >> 9) & 0x3F
        self.nuh_layer_id = (bits_2 >> 3) & 0x3F
        self.nuh_temporal_id_plus1 = bits_2 & 0x7

    def _write(self, w: Writer, /) -> None:
        w.run(
            _HEVCNALUnitHeader_R0,
            w.pack(
                ("forbidden_zero_bit", self.forbidden_zero_bit, 1, False),
                ("nal_unit_type", self.nal_unit_type, 6, False),
                ("nuh_layer_id", self.nuh_layer_id, 6, False),
                ("nuh_temporal_id_plus1", self.nuh_temporal_id_plus1, 3, False),
            ),
        )


class HEVCAggregator(Record):
    """A NAL unit that holds others, for HEVC and layered HEVC tracks.

    ISO/IEC 14496-15:2024, A.6.2::

        aligned(8) class HEVCAggregator {
            HEVCNALUnitHeader() header;
            for (i = 0;; i++) {
                unsigned int((lengthSizeMinusOne + 1) * 8) NALUnitLength;
                bit(8 * NALUnitLength) NALUnit;
            }
        }

    Attributes:
        header: Of the aggregator itself.
    """

    __slots__ = ("header", "nal_units")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.6.2"
    _fields: ClassVar[tuple[str, ...]] = ("header", "nal_units")

    header: HEVCNALUnitHeader
    nal_units: list[bytes]

    def __init__(
        self,
        *,
        header: HEVCNALUnitHeader | None = None,
        nal_units: Iterable[bytes] = (),
    ) -> None:
        self.trailing = b""
        self.header = HEVCNALUnitHeader() if header is None else header
        self.nal_units = list(nal_units)

    def _read(self, r: Reader, /, lengthSizeMinusOne: Any = 3) -> None:
        self.header = HEVCNALUnitHeader._from(r)
        nal_units: list[bytes] = []
        self.nal_units = nal_units
        while r.remaining() >= 1:
            NALUnitLength = r.bits("NALUnitLength", ((lengthSizeMinusOne + 1) * 8))
            NALUnit = r.octets("NALUnit", NALUnitLength)
            nal_units.append(NALUnit)
            r.allow("nal_units", 1, 0)

    def _write(self, w: Writer, /, lengthSizeMinusOne: Any = 3) -> None:
        w.record("header", self.header)
        for NALUnit in self.nal_units:
            NALUnitLength = len(NALUnit)
            w.bits("NALUnitLength", NALUnitLength, ((lengthSizeMinusOne + 1) * 8))
            w.octets("NALUnit", NALUnit, NALUnitLength)


_HEVCExtractor_R0: Final = Run(">B", (("constructor_type", 8),))


class HEVCExtractor(Record):
    """A NAL unit that is put together by a list of constructors, for HEVC and layered HEVC tracks.

    ISO/IEC 14496-15:2024, A.7.2::

        aligned(8) class HEVCExtractor {
            HEVCNALUnitHeader() header;
            for (i = 0;; i++) {
                unsigned int(8) constructor_type;
                if (constructor_type == 0) {
                    SampleConstructor();
                } else if (constructor_type == 2) {
                    InlineConstructor();
                } else if (constructor_type == 3) {
                    SampleConstructorFromTrackGroup();
                } else if (constructor_type == 6) {
                    NALUStartInlineConstructor();
                }
            }
        }

    Attributes:
        header: Of the extractor itself.
    """

    __slots__ = ("constructors", "header")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("header", "constructors")

    header: HEVCNALUnitHeader
    constructors: list[HEVCExtractor.Constructor]

    class Constructor(Row):
        """One of the ``constructors`` of HEVCExtractor.

        Attributes:
            constructor_type: 0: sample, 2: inline, 3: sample of a group, 6: start of a NAL
                unit.
            constructor: ``SampleConstructor()``.
            group: ``SampleConstructorFromTrackGroup()``; None when left out.
        """

        __slots__ = ("constructor", "constructor_type", "group")

        _fields: ClassVar[tuple[str, ...]] = (
            "constructor_type",
            "constructor",
            "group",
        )

        constructor_type: int
        constructor: SampleConstructor | InlineConstructor | NALUStartInlineConstructor
        group: SampleConstructorFromTrackGroup | None

        def __init__(
            self,
            *,
            constructor_type: int = 0,
            constructor: (
                SampleConstructor
                | InlineConstructor
                | NALUStartInlineConstructor
                | None
            ) = None,
            group: SampleConstructorFromTrackGroup | None = None,
        ) -> None:
            self.constructor_type = constructor_type
            self.constructor = (
                SampleConstructor() if constructor is None else constructor
            )
            self.group = group

    def __init__(
        self,
        *,
        header: HEVCNALUnitHeader | None = None,
        constructors: Iterable[HEVCExtractor.Constructor] = (),
    ) -> None:
        self.trailing = b""
        self.header = HEVCNALUnitHeader() if header is None else header
        self.constructors = list(constructors)

    def _read(self, r: Reader, /) -> None:
        self.header = HEVCNALUnitHeader._from(r)
        constructors: list[HEVCExtractor.Constructor] = []
        self.constructors = constructors
        while r.remaining() >= 1:
            row = HEVCExtractor.Constructor.__new__(HEVCExtractor.Constructor)
            constructors.append(row)
            row.constructor = ABSENT
            row.group = None
            (constructor_type,) = r.run(_HEVCExtractor_R0)
            row.constructor_type = constructor_type
            if constructor_type == 0:
                row.constructor = SampleConstructor._from(r)

            else:
                if constructor_type == 2:
                    row.constructor = InlineConstructor._from(r)

                else:
                    if constructor_type == 3:
                        row.group = SampleConstructorFromTrackGroup._from(r)

                    else:
                        if constructor_type == 6:
                            row.constructor = NALUStartInlineConstructor._from(r)

            r.allow("constructors", 1, 0)

    def _write(self, w: Writer, /) -> None:
        w.record("header", self.header)
        for row in self.constructors:
            constructor_type = row.constructor_type
            w.run(_HEVCExtractor_R0, row.constructor_type)
            if constructor_type == 0:
                w.record("constructor", row.constructor)

            else:
                if constructor_type == 2:
                    w.record("constructor", row.constructor)

                else:
                    if constructor_type == 3:
                        w.record("group", row.group)

                    else:
                        if constructor_type == 6:
                            w.record("constructor", row.constructor)


_SampleConstructor_R0: Final = Run(
    ">Bb", (("track_ref_index", 8),), (("sample_offset", 8),)
)


class SampleConstructor(Record):
    """Takes bytes of a sample in another track.

    ISO/IEC 14496-15:2024, A.7.4.2::

        aligned(8) class SampleConstructor {
            unsigned int(8) track_ref_index;
            signed int(8) sample_offset;
            unsigned int((lengthSizeMinusOne + 1) * 8) data_offset;
            unsigned int((lengthSizeMinusOne + 1) * 8) data_length;
        }

    Attributes:
        track_ref_index: Which 'scal' reference of the track.
        sample_offset: From the time-aligned sample.
        data_offset: In the other sample.
        data_length: Bytes.
    """

    __slots__ = ("data_length", "data_offset", "sample_offset", "track_ref_index")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.7.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "track_ref_index",
        "sample_offset",
        "data_offset",
        "data_length",
    )

    track_ref_index: int
    sample_offset: int
    data_offset: int
    data_length: int

    def __init__(
        self,
        *,
        track_ref_index: int = 0,
        sample_offset: int = 0,
        data_offset: int = 0,
        data_length: int = 0,
    ) -> None:
        self.trailing = b""
        self.track_ref_index = track_ref_index
        self.sample_offset = sample_offset
        self.data_offset = data_offset
        self.data_length = data_length

    def _read(self, r: Reader, /, lengthSizeMinusOne: Any = 3) -> None:
        self.track_ref_index, self.sample_offset = r.run(_SampleConstructor_R0)
        self.data_offset = r.bits("data_offset", ((lengthSizeMinusOne + 1) * 8))
        self.data_length = r.bits("data_length", ((lengthSizeMinusOne + 1) * 8))

    def _write(self, w: Writer, /, lengthSizeMinusOne: Any = 3) -> None:
        w.run(_SampleConstructor_R0, self.track_ref_index, self.sample_offset)
        w.bits("data_offset", self.data_offset, ((lengthSizeMinusOne + 1) * 8))
        w.bits("data_length", self.data_length, ((lengthSizeMinusOne + 1) * 8))


_InlineConstructor_R0: Final = Run(">B", (("length", 8),))


class InlineConstructor(Record):
    """Gives bytes directly.

    ISO/IEC 14496-15:2024, A.7.5.2::

        aligned(8) class InlineConstructor {
            unsigned int(8) length;
            unsigned int(8) inline_data[length];
        }

    Attributes:
        length: ``unsigned int(8)``.
        inline_data: ``unsigned int(8) inline_data[length]``.
    """

    __slots__ = ("inline_data",)

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.7.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("length", "inline_data")

    inline_data: bytes

    def __init__(self, *, inline_data: bytes = b"") -> None:
        self.trailing = b""
        self.inline_data = inline_data

    @property
    def length(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.inline_data)

    def _read(self, r: Reader, /) -> None:
        (length,) = r.run(_InlineConstructor_R0)
        self.inline_data = r.octets("inline_data", length)

    def _write(self, w: Writer, /) -> None:
        length = len(self.inline_data)
        w.run(_InlineConstructor_R0, length)
        w.octets("inline_data", self.inline_data, length)


_SampleConstructorFromTrackGroup_R0: Final = Run(
    ">Bb", (("ref_index", 8),), (("sample_offset", 8),)
)


class SampleConstructorFromTrackGroup(Record):
    """Takes bytes of a sample in a track of a track group.

    ISO/IEC 14496-15:2024, A.7.6.2::

        aligned(8) class SampleConstructorFromTrackGroup {
            unsigned int(8) ref_index;
            signed int(8) sample_offset;
            unsigned int((lengthSizeMinusOne + 1) * 8) data_offset;
            unsigned int((lengthSizeMinusOne + 1) * 8) data_length;
        }

    Attributes:
        ref_index: Which reference of the track.
        sample_offset: From the time-aligned sample.
        data_offset: In the other sample.
        data_length: Bytes.
    """

    __slots__ = ("data_length", "data_offset", "ref_index", "sample_offset")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.7.6.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "ref_index",
        "sample_offset",
        "data_offset",
        "data_length",
    )

    ref_index: int
    sample_offset: int
    data_offset: int
    data_length: int

    def __init__(
        self,
        *,
        ref_index: int = 0,
        sample_offset: int = 0,
        data_offset: int = 0,
        data_length: int = 0,
    ) -> None:
        self.trailing = b""
        self.ref_index = ref_index
        self.sample_offset = sample_offset
        self.data_offset = data_offset
        self.data_length = data_length

    def _read(self, r: Reader, /, lengthSizeMinusOne: Any = 3) -> None:
        self.ref_index, self.sample_offset = r.run(_SampleConstructorFromTrackGroup_R0)
        self.data_offset = r.bits("data_offset", ((lengthSizeMinusOne + 1) * 8))
        self.data_length = r.bits("data_length", ((lengthSizeMinusOne + 1) * 8))

    def _write(self, w: Writer, /, lengthSizeMinusOne: Any = 3) -> None:
        w.run(_SampleConstructorFromTrackGroup_R0, self.ref_index, self.sample_offset)
        w.bits("data_offset", self.data_offset, ((lengthSizeMinusOne + 1) * 8))
        w.bits("data_length", self.data_length, ((lengthSizeMinusOne + 1) * 8))


_NALUStartInlineConstructor_R0: Final = Run(">B", (("length", 8),))


class NALUStartInlineConstructor(Record):
    """Gives the first bytes of a NAL unit whose length is rewritten when it is complete.

    ISO/IEC 14496-15:2024, A.7.7.2::

        aligned(8) class NALUStartInlineConstructor {
            unsigned int(8) length;
            unsigned int(8) inline_data[length];
        }

    Attributes:
        length: ``unsigned int(8)``.
        inline_data: ``unsigned int(8) inline_data[length]``.
    """

    __slots__ = ("inline_data",)

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.7.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("length", "inline_data")

    inline_data: bytes

    def __init__(self, *, inline_data: bytes = b"") -> None:
        self.trailing = b""
        self.inline_data = inline_data

    @property
    def length(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.inline_data)

    def _read(self, r: Reader, /) -> None:
        (length,) = r.run(_NALUStartInlineConstructor_R0)
        self.inline_data = r.octets("inline_data", length)

    def _write(self, w: Writer, /) -> None:
        length = len(self.inline_data)
        w.run(_NALUStartInlineConstructor_R0, length)
        w.octets("inline_data", self.inline_data, length)
