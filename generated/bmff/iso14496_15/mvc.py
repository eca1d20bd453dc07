"""Classes of ISO/IEC 14496-15:2024: mvc.

Generated from the specification ``iso14496_15/mvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_entries import VisualSampleEntry
from bmff.iso14496_15.avc import AVC2SampleEntry, AVCSampleEntry
from bmffkit.runtime import Box, Layout, Part, Record, Row, Run
from bmffkit.runtime.support import ABSENT, column, first

if TYPE_CHECKING:
    from bmff.iso14496_15.avc import MPEG4ExtensionDescriptorsBox
    from bmff.iso14496_15.mvcd import (
        A3DConfigurationBox,
        MVCDConfigurationBox,
        MVDScalabilityInformationSEIBox,
    )
    from bmff.iso14496_15.svc import BufferingBox, TierBitRateBox, TierInfoBox
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_MVCDecoderConfigurationRecord_R0: Final = Run(
    ">BBBBBB",
    (("configurationVersion", 8),),
    (("AVCProfileIndication", 8),),
    (("profile_compatibility", 8),),
    (("AVCLevelIndication", 8),),
    (
        ("complete_representation", 1),
        ("explicit_au_track", 1),
        ("reserved", 4),
        ("lengthSizeMinusOne", 2),
    ),
    (("reserved_2", 1), ("numOfSequenceParameterSets", 7)),
)
_MVCDecoderConfigurationRecord_R1: Final = Run(
    ">H", (("sequenceParameterSetLength", 16),)
)
_MVCDecoderConfigurationRecord_R2: Final = Run(
    ">B", (("numOfPictureParameterSets", 8),)
)
_MVCDecoderConfigurationRecord_R3: Final = Run(
    ">H", (("pictureParameterSetLength", 16),)
)


class MVCDecoderConfigurationRecord(Record):
    """The set-up of an MVC decoder: as for AVC, for the further views.

    ISO/IEC 14496-15:2024, 7.5.2.1.2::

        aligned(8) class MVCDecoderConfigurationRecord {
            unsigned int(8) configurationVersion = 1;
            unsigned int(8) AVCProfileIndication;
            unsigned int(8) profile_compatibility;
            unsigned int(8) AVCLevelIndication;
            bit(1) complete_representation;
            bit(1) explicit_au_track;
            bit(4) reserved = 0b1111;
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
        AVCProfileIndication: Profile_idc of the subset sequence parameter sets.
        profile_compatibility: ``unsigned int(8)``.
        AVCLevelIndication: ``unsigned int(8)``.
        complete_representation: 1: the track alone holds a whole operating point.
        explicit_au_track: 1: access units have to be put together from several tracks.
        reserved: ``bit(4)``.
        lengthSizeMinusOne: Bytes of a NAL unit's length field, less one.
        reserved_2: ``bit(1)``.
        numOfSequenceParameterSets: ``unsigned int(7)``.
        numOfPictureParameterSets: ``unsigned int(8)``.
    """

    __slots__ = (
        "AVCLevelIndication",
        "AVCProfileIndication",
        "complete_representation",
        "configurationVersion",
        "explicit_au_track",
        "lengthSizeMinusOne",
        "pictureParameterSets",
        "profile_compatibility",
        "reserved",
        "reserved_2",
        "sequenceParameterSets",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.2.1.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "configurationVersion",
        "AVCProfileIndication",
        "profile_compatibility",
        "AVCLevelIndication",
        "complete_representation",
        "explicit_au_track",
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
    explicit_au_track: int
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
        explicit_au_track: int = 0,
        reserved: int = 15,
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
        self.explicit_au_track = explicit_au_track
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
        ) = r.run(_MVCDecoderConfigurationRecord_R0)
        self.complete_representation = bits_2 >> 7
        self.explicit_au_track = (bits_2 >> 6) & 0x1
        self.reserved = (bits_2 >> 2) & 0xF
        self.lengthSizeMinusOne = bits_2 & 0x3
        self.reserved_2 = bits_4 >> 7
        numOfSequenceParameterSets = bits_4 & 0x7F
        sequenceParameterSets: list[bytes] = []
        self.sequenceParameterSets = sequenceParameterSets
        r.allow("sequenceParameterSets", numOfSequenceParameterSets, 16)
        for _ in range(numOfSequenceParameterSets):
            (sequenceParameterSetLength,) = r.run(_MVCDecoderConfigurationRecord_R1)
            sequenceParameterSetNALUnit = r.octets(
                "sequenceParameterSetNALUnit", sequenceParameterSetLength
            )
            sequenceParameterSets.append(sequenceParameterSetNALUnit)

        (numOfPictureParameterSets,) = r.run(_MVCDecoderConfigurationRecord_R2)
        pictureParameterSets: list[bytes] = []
        self.pictureParameterSets = pictureParameterSets
        r.allow("pictureParameterSets", numOfPictureParameterSets, 16)
        for _ in range(numOfPictureParameterSets):
            (pictureParameterSetLength,) = r.run(_MVCDecoderConfigurationRecord_R3)
            pictureParameterSetNALUnit = r.octets(
                "pictureParameterSetNALUnit", pictureParameterSetLength
            )
            pictureParameterSets.append(pictureParameterSetNALUnit)

    def _write(self, w: Writer, /) -> None:
        numOfSequenceParameterSets = len(self.sequenceParameterSets)
        numOfPictureParameterSets = len(self.pictureParameterSets)
        w.run(
            _MVCDecoderConfigurationRecord_R0,
            self.configurationVersion,
            self.AVCProfileIndication,
            self.profile_compatibility,
            self.AVCLevelIndication,
            w.pack(
                ("complete_representation", self.complete_representation, 1, False),
                ("explicit_au_track", self.explicit_au_track, 1, False),
                ("reserved", self.reserved, 4, False),
                ("lengthSizeMinusOne", self.lengthSizeMinusOne, 2, False),
            ),
            w.pack(
                ("reserved_2", self.reserved_2, 1, False),
                ("numOfSequenceParameterSets", numOfSequenceParameterSets, 7, False),
            ),
        )
        for sequenceParameterSetNALUnit in self.sequenceParameterSets:
            sequenceParameterSetLength = len(sequenceParameterSetNALUnit)
            w.run(_MVCDecoderConfigurationRecord_R1, sequenceParameterSetLength)
            w.octets(
                "sequenceParameterSetNALUnit",
                sequenceParameterSetNALUnit,
                sequenceParameterSetLength,
            )

        w.run(_MVCDecoderConfigurationRecord_R2, numOfPictureParameterSets)
        for pictureParameterSetNALUnit in self.pictureParameterSets:
            pictureParameterSetLength = len(pictureParameterSetNALUnit)
            w.run(_MVCDecoderConfigurationRecord_R3, pictureParameterSetLength)
            w.octets(
                "pictureParameterSetNALUnit",
                pictureParameterSetNALUnit,
                pictureParameterSetLength,
            )


class MVCConfigurationBox(Box):
    """The MVC decoder configuration of a sample entry.

    ISO/IEC 14496-15:2024, 7.5.3.1.2::

        class MVCConfigurationBox extends Box('mvcC') {
            MVCDecoderConfigurationRecord() MVCConfig;
        }

    Attributes:
        MVCConfig: The decoder's set-up.
    """

    __slots__ = ("MVCConfig",)

    fourcc: ClassVar[bytes] = b"mvcC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("MVCConfig",)

    MVCConfig: MVCDecoderConfigurationRecord

    def __init__(
        self, *, MVCConfig: MVCDecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.MVCConfig = (
            MVCDecoderConfigurationRecord() if MVCConfig is None else MVCConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.MVCConfig = MVCDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("MVCConfig", self.MVCConfig)


class ViewScalabilityInformationSEIBox(Box):
    """A view scalability information SEI NAL unit.

    ISO/IEC 14496-15:2024, 7.5.3.1.3::

        class ViewScalabilityInformationSEIBox extends Box('vsib') {
            unsigned int(8) mvcscalinfosei[];
        }

    Attributes:
        mvcscalinfosei: ``unsigned int(8) mvcscalinfosei[]``.
    """

    __slots__ = ("mvcscalinfosei",)

    fourcc: ClassVar[bytes] = b"vsib"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.1.3"
    _fields: ClassVar[tuple[str, ...]] = ("mvcscalinfosei",)

    mvcscalinfosei: bytes | memoryview

    def __init__(self, *, mvcscalinfosei: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.mvcscalinfosei = mvcscalinfosei

    def _read(self, r: Reader, /) -> None:
        self.mvcscalinfosei = r.tail("mvcscalinfosei")

    def _write(self, w: Writer, /) -> None:
        w.octets("mvcscalinfosei", self.mvcscalinfosei)


_MVCViewPriorityAssignmentBox_R0: Final = Run(">B", (("method_count", 8),))


class MVCViewPriorityAssignmentBox(Box):
    """Names the methods by which content priorities were assigned to views.

    ISO/IEC 14496-15:2024, 7.5.3.1.4::

        class MVCViewPriorityAssignmentBox extends Box('mvcP') {
            unsigned int(8) method_count;
            string PriorityAssignmentURI[method_count];
        }

    Attributes:
        method_count: ``unsigned int(8)``.
        PriorityAssignmentURI: A method.
    """

    __slots__ = ("PriorityAssignmentURI",)

    fourcc: ClassVar[bytes] = b"mvcP"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.1.4"
    _fields: ClassVar[tuple[str, ...]] = ("method_count", "PriorityAssignmentURI")

    PriorityAssignmentURI: list[str]

    def __init__(self, *, PriorityAssignmentURI: Iterable[str] = ()) -> None:
        Box.__init__(self)
        self.PriorityAssignmentURI = list(PriorityAssignmentURI)

    @property
    def method_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.PriorityAssignmentURI)

    def _read(self, r: Reader, /) -> None:
        (method_count,) = r.run(_MVCViewPriorityAssignmentBox_R0)
        PriorityAssignmentURI: list[str] = []
        self.PriorityAssignmentURI = PriorityAssignmentURI
        r.allow("PriorityAssignmentURI", method_count, 0)
        for _ in range(method_count):
            PriorityAssignmentURI_2 = r.text("PriorityAssignmentURI")
            PriorityAssignmentURI.append(PriorityAssignmentURI_2)

    def _write(self, w: Writer, /) -> None:
        method_count = len(self.PriorityAssignmentURI)
        w.run(_MVCViewPriorityAssignmentBox_R0, method_count)
        for PriorityAssignmentURI in self.PriorityAssignmentURI:
            w.text("PriorityAssignmentURI", PriorityAssignmentURI)


_ViewIdentifierBox_R0: Final = Run(
    ">IBH",
    (("version", 8), ("flags", 24)),
    (("reserved6", 2), ("min_temporal_id", 3), ("max_temporal_id", 3)),
    (("num_views", 16),),
)
_ViewIdentifierBox_R1: Final = Run(
    ">HHH",
    (("reserved1", 6), ("view_id", 10)),
    (("reserved2", 6), ("view_order_index", 10)),
    (
        ("texture_in_stream", 1),
        ("texture_in_track", 1),
        ("depth_in_stream", 1),
        ("depth_in_track", 1),
        ("base_view_type", 2),
        ("num_ref_views", 10),
    ),
)
_ViewIdentifierBox_T0: Final = Layout(
    Part(
        16,
        (
            ("reserved5", 4, False),
            ("dependent_component_idc", 2, False),
            ("ref_view_id", 10, False),
        ),
    )
)


class ViewIdentifierBox(FullBox):
    """The views of a track or a tier, and the views each of them refers to.

    ISO/IEC 14496-15:2024, 7.6.2.2::

        class ViewIdentifierBox extends FullBox('vwid', version = 0, flags) {
            unsigned int(2) reserved6 = 0;
            unsigned int(3) min_temporal_id;
            unsigned int(3) max_temporal_id;
            unsigned int(16) num_views;
            for (i = 0; i < num_views; i++) {
                unsigned int(6) reserved1 = 0;
                unsigned int(10) view_id[i];
                unsigned int(6) reserved2 = 0;
                unsigned int(10) view_order_index;
                unsigned int(1) texture_in_stream[i];
                unsigned int(1) texture_in_track[i];
                unsigned int(1) depth_in_stream[i];
                unsigned int(1) depth_in_track[i];
                unsigned int(2) base_view_type;
                unsigned int(10) num_ref_views;
                for (j = 0; j < num_ref_views; j++) {
                    unsigned int(4) reserved5 = 0;
                    unsigned int(2) dependent_component_idc[i][j];
                    unsigned int(10) ref_view_id[i][j];
                }
            }
        }

    Attributes:
        reserved6: ``unsigned int(2)``.
        min_temporal_id: ``unsigned int(3)``.
        max_temporal_id: ``unsigned int(3)``.
        num_views: ``unsigned int(16)``.
    """

    __slots__ = ("max_temporal_id", "min_temporal_id", "reserved6", "views")

    fourcc: ClassVar[bytes] = b"vwid"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.6.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved6",
        "min_temporal_id",
        "max_temporal_id",
        "num_views",
        "views",
    )

    reserved6: int
    min_temporal_id: int
    max_temporal_id: int
    views: list[ViewIdentifierBox.View]

    class View(Row):
        """One of the ``views`` of ViewIdentifierBox.

        Attributes:
            reserved1: ``unsigned int(6)``.
            view_id: ``unsigned int(10) view_id[i]``.
            reserved2: ``unsigned int(6)``.
            view_order_index: ``unsigned int(10)``.
            texture_in_stream: ``unsigned int(1) texture_in_stream[i]``.
            texture_in_track: ``unsigned int(1) texture_in_track[i]``.
            depth_in_stream: ``unsigned int(1) depth_in_stream[i]``.
            depth_in_track: ``unsigned int(1) depth_in_track[i]``.
            base_view_type: ``unsigned int(2)``.
            num_ref_views: ``unsigned int(10)``.
        """

        __slots__ = (
            "base_view_type",
            "depth_in_stream",
            "depth_in_track",
            "ref_views",
            "reserved1",
            "reserved2",
            "texture_in_stream",
            "texture_in_track",
            "view_id",
            "view_order_index",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "reserved1",
            "view_id",
            "reserved2",
            "view_order_index",
            "texture_in_stream",
            "texture_in_track",
            "depth_in_stream",
            "depth_in_track",
            "base_view_type",
            "ref_views",
        )

        reserved1: int
        view_id: int
        reserved2: int
        view_order_index: int
        texture_in_stream: int
        texture_in_track: int
        depth_in_stream: int
        depth_in_track: int
        base_view_type: int
        ref_views: Table

        def __init__(
            self,
            *,
            reserved1: int = 0,
            view_id: int = 0,
            reserved2: int = 0,
            view_order_index: int = 0,
            texture_in_stream: int = 0,
            texture_in_track: int = 0,
            depth_in_stream: int = 0,
            depth_in_track: int = 0,
            base_view_type: int = 0,
            ref_views: Any = (),
        ) -> None:
            self.reserved1 = reserved1
            self.view_id = view_id
            self.reserved2 = reserved2
            self.view_order_index = view_order_index
            self.texture_in_stream = texture_in_stream
            self.texture_in_track = texture_in_track
            self.depth_in_stream = depth_in_stream
            self.depth_in_track = depth_in_track
            self.base_view_type = base_view_type
            self.ref_views = ref_views

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved6: int = 0,
        min_temporal_id: int = 0,
        max_temporal_id: int = 0,
        views: Iterable[ViewIdentifierBox.View] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved6 = reserved6
        self.min_temporal_id = min_temporal_id
        self.max_temporal_id = max_temporal_id
        self.views = list(views)

    @property
    def num_views(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.views)

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, num_views = r.run(_ViewIdentifierBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved6 = bits_4 >> 6
        self.min_temporal_id = (bits_4 >> 3) & 0x7
        self.max_temporal_id = bits_4 & 0x7
        views: list[ViewIdentifierBox.View] = []
        self.views = views
        r.allow("views", num_views, 48)
        for _ in range(num_views):
            row = ViewIdentifierBox.View.__new__(ViewIdentifierBox.View)
            views.append(row)
            bits_6, bits_8, bits_10 = r.run(_ViewIdentifierBox_R1)
            row.reserved1 = bits_6 >> 10
            row.view_id = bits_6 & 0x3FF
            row.reserved2 = bits_8 >> 10
            row.view_order_index = bits_8 & 0x3FF
            row.texture_in_stream = bits_10 >> 15
            row.texture_in_track = (bits_10 >> 14) & 0x1
            row.depth_in_stream = (bits_10 >> 13) & 0x1
            row.depth_in_track = (bits_10 >> 12) & 0x1
            row.base_view_type = (bits_10 >> 10) & 0x3
            num_ref_views = bits_10 & 0x3FF
            row.ref_views = r.table("ref_views", _ViewIdentifierBox_T0, num_ref_views)

    def _write(self, w: Writer, /) -> None:
        num_views = len(self.views)
        w.run(
            _ViewIdentifierBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved6", self.reserved6, 2, False),
                ("min_temporal_id", self.min_temporal_id, 3, False),
                ("max_temporal_id", self.max_temporal_id, 3, False),
            ),
            num_views,
        )
        for row in self.views:
            num_ref_views = len(row.ref_views)
            w.run(
                _ViewIdentifierBox_R1,
                w.pack(
                    ("reserved1", row.reserved1, 6, False),
                    ("view_id", row.view_id, 10, False),
                ),
                w.pack(
                    ("reserved2", row.reserved2, 6, False),
                    ("view_order_index", row.view_order_index, 10, False),
                ),
                w.pack(
                    ("texture_in_stream", row.texture_in_stream, 1, False),
                    ("texture_in_track", row.texture_in_track, 1, False),
                    ("depth_in_stream", row.depth_in_stream, 1, False),
                    ("depth_in_track", row.depth_in_track, 1, False),
                    ("base_view_type", row.base_view_type, 2, False),
                    ("num_ref_views", num_ref_views, 10, False),
                ),
            )
            w.table("ref_views", _ViewIdentifierBox_T0, row.ref_views)


_IntrinsicCameraParametersBox_R0: Final = Run(
    ">IHIIIBqBqBqBqBq",
    (("version", 8), ("flags", 24)),
    (("reserved", 6), ("ref_view_id", 10)),
    (("prec_focal_length", 32),),
    (("prec_principal_point", 32),),
    (("prec_skew_factor", 32),),
    (("exponent_focal_length_x", 8),),
    (("mantissa_focal_length_x", 64),),
    (("exponent_focal_length_y", 8),),
    (("mantissa_focal_length_y", 64),),
    (("exponent_principal_point_x", 8),),
    (("mantissa_principal_point_x", 64),),
    (("exponent_principal_point_y", 8),),
    (("mantissa_principal_point_y", 64),),
    (("exponent_skew_factor", 8),),
    (("mantissa_skew_factor", 64),),
)


class IntrinsicCameraParametersBox(FullBox):
    """Focal lengths, principal point and skew of a camera, as floating-point parts.

    ISO/IEC 14496-15:2024, 7.6.3.2::

        class IntrinsicCameraParametersBox extends FullBox('icam', version = 0, flags) {
            unsigned int(6) reserved = 0;
            unsigned int(10) ref_view_id;
            unsigned int(32) prec_focal_length;
            unsigned int(32) prec_principal_point;
            unsigned int(32) prec_skew_factor;
            unsigned int(8) exponent_focal_length_x;
            signed int(64) mantissa_focal_length_x;
            unsigned int(8) exponent_focal_length_y;
            signed int(64) mantissa_focal_length_y;
            unsigned int(8) exponent_principal_point_x;
            signed int(64) mantissa_principal_point_x;
            unsigned int(8) exponent_principal_point_y;
            signed int(64) mantissa_principal_point_y;
            unsigned int(8) exponent_skew_factor;
            signed int(64) mantissa_skew_factor;
        }

    Attributes:
        reserved: ``unsigned int(6)``.
        ref_view_id: The view that the camera took.
        prec_focal_length: Exponent of the error bound.
        prec_principal_point: Exponent of the error bound.
        prec_skew_factor: Exponent of the error bound.
        exponent_focal_length_x: ``unsigned int(8)``.
        mantissa_focal_length_x: ``signed int(64)``.
        exponent_focal_length_y: ``unsigned int(8)``.
        mantissa_focal_length_y: ``signed int(64)``.
        exponent_principal_point_x: ``unsigned int(8)``.
        mantissa_principal_point_x: ``signed int(64)``.
        exponent_principal_point_y: ``unsigned int(8)``.
        mantissa_principal_point_y: ``signed int(64)``.
        exponent_skew_factor: ``unsigned int(8)``.
        mantissa_skew_factor: ``signed int(64)``.
    """

    __slots__ = (
        "exponent_focal_length_x",
        "exponent_focal_length_y",
        "exponent_principal_point_x",
        "exponent_principal_point_y",
        "exponent_skew_factor",
        "mantissa_focal_length_x",
        "mantissa_focal_length_y",
        "mantissa_principal_point_x",
        "mantissa_principal_point_y",
        "mantissa_skew_factor",
        "prec_focal_length",
        "prec_principal_point",
        "prec_skew_factor",
        "ref_view_id",
        "reserved",
    )

    fourcc: ClassVar[bytes] = b"icam"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.6.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "ref_view_id",
        "prec_focal_length",
        "prec_principal_point",
        "prec_skew_factor",
        "exponent_focal_length_x",
        "mantissa_focal_length_x",
        "exponent_focal_length_y",
        "mantissa_focal_length_y",
        "exponent_principal_point_x",
        "mantissa_principal_point_x",
        "exponent_principal_point_y",
        "mantissa_principal_point_y",
        "exponent_skew_factor",
        "mantissa_skew_factor",
    )

    reserved: int
    ref_view_id: int
    prec_focal_length: int
    prec_principal_point: int
    prec_skew_factor: int
    exponent_focal_length_x: int
    mantissa_focal_length_x: int
    exponent_focal_length_y: int
    mantissa_focal_length_y: int
    exponent_principal_point_x: int
    mantissa_principal_point_x: int
    exponent_principal_point_y: int
    mantissa_principal_point_y: int
    exponent_skew_factor: int
    mantissa_skew_factor: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        ref_view_id: int = 0,
        prec_focal_length: int = 0,
        prec_principal_point: int = 0,
        prec_skew_factor: int = 0,
        exponent_focal_length_x: int = 0,
        mantissa_focal_length_x: int = 0,
        exponent_focal_length_y: int = 0,
        mantissa_focal_length_y: int = 0,
        exponent_principal_point_x: int = 0,
        mantissa_principal_point_x: int = 0,
        exponent_principal_point_y: int = 0,
        mantissa_principal_point_y: int = 0,
        exponent_skew_factor: int = 0,
        mantissa_skew_factor: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.ref_view_id = ref_view_id
        self.prec_focal_length = prec_focal_length
        self.prec_principal_point = prec_principal_point
        self.prec_skew_factor = prec_skew_factor
        self.exponent_focal_length_x = exponent_focal_length_x
        self.mantissa_focal_length_x = mantissa_focal_length_x
        self.exponent_focal_length_y = exponent_focal_length_y
        self.mantissa_focal_length_y = mantissa_focal_length_y
        self.exponent_principal_point_x = exponent_principal_point_x
        self.mantissa_principal_point_x = mantissa_principal_point_x
        self.exponent_principal_point_y = exponent_principal_point_y
        self.mantissa_principal_point_y = mantissa_principal_point_y
        self.exponent_skew_factor = exponent_skew_factor
        self.mantissa_skew_factor = mantissa_skew_factor

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            bits_4,
            self.prec_focal_length,
            self.prec_principal_point,
            self.prec_skew_factor,
            self.exponent_focal_length_x,
            self.mantissa_focal_length_x,
            self.exponent_focal_length_y,
            self.mantissa_focal_length_y,
            self.exponent_principal_point_x,
            self.mantissa_principal_point_x,
            self.exponent_principal_point_y,
            self.mantissa_principal_point_y,
            self.exponent_skew_factor,
            self.mantissa_skew_factor,
        ) = r.run(_IntrinsicCameraParametersBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 10
        self.ref_view_id = bits_4 & 0x3FF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _IntrinsicCameraParametersBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("ref_view_id", self.ref_view_id, 10, False),
            ),
            self.prec_focal_length,
            self.prec_principal_point,
            self.prec_skew_factor,
            self.exponent_focal_length_x,
            self.mantissa_focal_length_x,
            self.exponent_focal_length_y,
            self.mantissa_focal_length_y,
            self.exponent_principal_point_x,
            self.mantissa_principal_point_x,
            self.exponent_principal_point_y,
            self.mantissa_principal_point_y,
            self.exponent_skew_factor,
            self.mantissa_skew_factor,
        )


_ExtrinsicCameraParametersBox_R0: Final = Run(
    ">IHBB",
    (("version", 8), ("flags", 24)),
    (("reserved", 6), ("ref_view_id", 10)),
    (("prec_rotation_param", 8),),
    (("prec_translation_param", 8),),
)
_ExtrinsicCameraParametersBox_T0: Final = Layout(
    Part(8, (("exponent_r", 8, False),)), Part(64, (("mantissa_r", 64, True),))
)
_ExtrinsicCameraParametersBox_R1: Final = Run(
    ">Bq", (("exponent_t", 8),), (("mantissa_t", 64),)
)


class ExtrinsicCameraParametersBox(FullBox):
    """Rotation and translation of a camera, as floating-point parts.

    ISO/IEC 14496-15:2024, 7.6.4.2::

        class ExtrinsicCameraParametersBox extends FullBox('ecam', version = 0, flags) {
            unsigned int(6) reserved = 0;
            unsigned int(10) ref_view_id;
            unsigned int(8) prec_rotation_param;
            unsigned int(8) prec_translation_param;
            for (j = 1; j <= 3; j++) {
                for (k = 1; k <= 3; k++) {
                    unsigned int(8) exponent_r[j][k];
                    signed int(64) mantissa_r[j][k];
                }
                unsigned int(8) exponent_t[j];
                signed int(64) mantissa_t[j];
            }
        }

    Attributes:
        reserved: ``unsigned int(6)``.
        ref_view_id: The view that the camera took.
        prec_rotation_param: Exponent of the error bound.
        prec_translation_param: Exponent of the error bound.
    """

    __slots__ = (
        "prec_rotation_param",
        "prec_translation_param",
        "ref_view_id",
        "reserved",
        "rows",
    )

    fourcc: ClassVar[bytes] = b"ecam"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.6.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "ref_view_id",
        "prec_rotation_param",
        "prec_translation_param",
        "rows",
    )

    reserved: int
    ref_view_id: int
    prec_rotation_param: int
    prec_translation_param: int
    rows: list[ExtrinsicCameraParametersBox.Row]

    class Row(Row):
        """One of the ``rows`` of ExtrinsicCameraParametersBox.

        Attributes:
            exponent_t: ``unsigned int(8) exponent_t[j]``.
            mantissa_t: ``signed int(64) mantissa_t[j]``.
        """

        __slots__ = ("columns", "exponent_t", "mantissa_t")

        _fields: ClassVar[tuple[str, ...]] = ("columns", "exponent_t", "mantissa_t")

        columns: Table
        exponent_t: int
        mantissa_t: int

        def __init__(
            self, *, columns: Any = (), exponent_t: int = 0, mantissa_t: int = 0
        ) -> None:
            self.columns = columns
            self.exponent_t = exponent_t
            self.mantissa_t = mantissa_t

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        ref_view_id: int = 0,
        prec_rotation_param: int = 0,
        prec_translation_param: int = 0,
        rows: Iterable[ExtrinsicCameraParametersBox.Row] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.ref_view_id = ref_view_id
        self.prec_rotation_param = prec_rotation_param
        self.prec_translation_param = prec_translation_param
        self.rows = list(rows)

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, self.prec_rotation_param, self.prec_translation_param = r.run(
            _ExtrinsicCameraParametersBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 10
        self.ref_view_id = bits_4 & 0x3FF
        rows: list[ExtrinsicCameraParametersBox.Row] = []
        self.rows = rows
        r.allow("rows", 3, 72)
        for _ in range(3):
            row = ExtrinsicCameraParametersBox.Row.__new__(
                ExtrinsicCameraParametersBox.Row
            )
            rows.append(row)
            row.columns = r.table("columns", _ExtrinsicCameraParametersBox_T0, 3)
            row.exponent_t, row.mantissa_t = r.run(_ExtrinsicCameraParametersBox_R1)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ExtrinsicCameraParametersBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("ref_view_id", self.ref_view_id, 10, False),
            ),
            self.prec_rotation_param,
            self.prec_translation_param,
        )
        w.same("rows", len(self.rows), 3)
        for row in self.rows:
            w.same("columns", len(row.columns), 3)
            w.table("columns", _ExtrinsicCameraParametersBox_T0, row.columns)
            w.run(_ExtrinsicCameraParametersBox_R1, row.exponent_t, row.mantissa_t)


_ViewPriorityBox_T0: Final = Layout(
    Part(16, (("reserved", 6, False), ("view_id", 10, False))),
    Part(32, (("content_priority_id", 32, False),)),
)


class ViewPriorityBox(Box):
    """Content priorities of views, to the end of the box.

    ISO/IEC 14496-15:2024, 7.6.5.2::

        class ViewPriorityBox extends Box('vipr') {
            for (i = 0;; i++) {
                unsigned int(6) reserved = 0;
                unsigned int(10) view_id;
                unsigned int(32) content_priority_id;
            }
        }
    """

    __slots__ = ("views",)

    fourcc: ClassVar[bytes] = b"vipr"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.6.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("views",)

    views: Table

    def __init__(self, *, views: Any = ()) -> None:
        Box.__init__(self)
        self.views = _ViewPriorityBox_T0.table(views)

    @property
    def reserved(self) -> Table:
        """The column ``reserved``. A view of ``views``."""
        return self.views["reserved"]

    @property
    def view_id(self) -> Table:
        """The column ``view_id``. A view of ``views``."""
        return self.views["view_id"]

    @property
    def content_priority_id(self) -> Table:
        """A smaller number matters more. A view of ``views``."""
        return self.views["content_priority_id"]

    def _read(self, r: Reader, /) -> None:
        self.views = r.table("views", _ViewPriorityBox_T0, None)

    def _write(self, w: Writer, /) -> None:
        w.table("views", _ViewPriorityBox_T0, self.views)


class AVCMVCSampleEntry(AVCSampleEntry):
    """An MVC stream whose base view any AVC reader can use.

    ISO/IEC 14496-15:2024, 7.5.3.1.5::

        class AVCMVCSampleEntry() extends AVCSampleEntry('avc1' or 'avc3') {
            ViewScalabilityInformationSEIBox scalability;
            ViewIdentifierBox view_identifiers;
            MVCConfigurationBox mvcconfig;
            MVCViewPriorityAssignmentBox view_priority_method;
            IntrinsicCameraParametersBox intrinsic_camera_params;
            ExtrinsicCameraParametersBox extrinsic_camera_params;
            MVCDConfigurationBox mvcdconfig;
            MVDScalabilityInformationSEIBox mvdscalinfosei;
            A3DConfigurationBox a3dconfig;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"avc1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.1.5"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "avc1",
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
    def scalability(self) -> ViewScalabilityInformationSEIBox | None:
        """The ViewScalabilityInformationSEIBox inside. None when there is none."""
        return first(self.children, "ViewScalabilityInformationSEIBox")

    @property
    def view_identifiers(self) -> ViewIdentifierBox | None:
        """The ViewIdentifierBox inside. None when there is none."""
        return first(self.children, "ViewIdentifierBox")

    @property
    def mvcconfig(self) -> MVCConfigurationBox | None:
        """The MVCConfigurationBox inside. None when there is none."""
        return first(self.children, "MVCConfigurationBox")

    @property
    def view_priority_method(self) -> MVCViewPriorityAssignmentBox | None:
        """The MVCViewPriorityAssignmentBox inside. None when there is none."""
        return first(self.children, "MVCViewPriorityAssignmentBox")

    @property
    def intrinsic_camera_params(self) -> IntrinsicCameraParametersBox | None:
        """The IntrinsicCameraParametersBox inside. None when there is none."""
        return first(self.children, "IntrinsicCameraParametersBox")

    @property
    def extrinsic_camera_params(self) -> ExtrinsicCameraParametersBox | None:
        """The ExtrinsicCameraParametersBox inside. None when there is none."""
        return first(self.children, "ExtrinsicCameraParametersBox")

    @property
    def mvcdconfig(self) -> MVCDConfigurationBox | None:
        """The MVCDConfigurationBox inside. None when there is none."""
        return first(self.children, "MVCDConfigurationBox")

    @property
    def mvdscalinfosei(self) -> MVDScalabilityInformationSEIBox | None:
        """The MVDScalabilityInformationSEIBox inside. None when there is none."""
        return first(self.children, "MVDScalabilityInformationSEIBox")

    @property
    def a3dconfig(self) -> A3DConfigurationBox | None:
        """The A3DConfigurationBox inside. None when there is none."""
        return first(self.children, "A3DConfigurationBox")


class AVC2MVCSampleEntry(AVC2SampleEntry):
    """An MVC stream with an AVC base view and in-stream structures.

    ISO/IEC 14496-15:2024, 7.5.3.1.5::

        class AVC2MVCSampleEntry() extends AVC2SampleEntry('avc2' or 'avc4') {
            ViewScalabilityInformationSEIBox scalability;
            ViewIdentifierBox view_identifiers;
            MVCConfigurationBox mvcconfig;
            MVCViewPriorityAssignmentBox view_priority_method;
            IntrinsicCameraParametersBox intrinsic_camera_params;
            ExtrinsicCameraParametersBox extrinsic_camera_params;
            MVCDConfigurationBox mvcdconfig;
            MVDScalabilityInformationSEIBox mvdscalinfosei;
            A3DConfigurationBox a3dconfig;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"avc2"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.1.5"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "avc2",
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
    def scalability(self) -> ViewScalabilityInformationSEIBox | None:
        """The ViewScalabilityInformationSEIBox inside. None when there is none."""
        return first(self.children, "ViewScalabilityInformationSEIBox")

    @property
    def view_identifiers(self) -> ViewIdentifierBox | None:
        """The ViewIdentifierBox inside. None when there is none."""
        return first(self.children, "ViewIdentifierBox")

    @property
    def mvcconfig(self) -> MVCConfigurationBox | None:
        """The MVCConfigurationBox inside. None when there is none."""
        return first(self.children, "MVCConfigurationBox")

    @property
    def view_priority_method(self) -> MVCViewPriorityAssignmentBox | None:
        """The MVCViewPriorityAssignmentBox inside. None when there is none."""
        return first(self.children, "MVCViewPriorityAssignmentBox")

    @property
    def intrinsic_camera_params(self) -> IntrinsicCameraParametersBox | None:
        """The IntrinsicCameraParametersBox inside. None when there is none."""
        return first(self.children, "IntrinsicCameraParametersBox")

    @property
    def extrinsic_camera_params(self) -> ExtrinsicCameraParametersBox | None:
        """The ExtrinsicCameraParametersBox inside. None when there is none."""
        return first(self.children, "ExtrinsicCameraParametersBox")

    @property
    def mvcdconfig(self) -> MVCDConfigurationBox | None:
        """The MVCDConfigurationBox inside. None when there is none."""
        return first(self.children, "MVCDConfigurationBox")

    @property
    def mvdscalinfosei(self) -> MVDScalabilityInformationSEIBox | None:
        """The MVDScalabilityInformationSEIBox inside. None when there is none."""
        return first(self.children, "MVDScalabilityInformationSEIBox")

    @property
    def a3dconfig(self) -> A3DConfigurationBox | None:
        """The A3DConfigurationBox inside. None when there is none."""
        return first(self.children, "A3DConfigurationBox")


class MVCSampleEntry(VisualSampleEntry):
    """An MVC stream that is not AVC compatible.

    ISO/IEC 14496-15:2024, 7.5.3.1.5::

        class MVCSampleEntry() extends VisualSampleEntry('mvc1' or 'mvc2' or 'mvc3' or 'mvc4') {
            MVCConfigurationBox mvcconfig;
            ViewScalabilityInformationSEIBox scalability;
            ViewIdentifierBox view_identifiers;
            MPEG4ExtensionDescriptorsBox descr;
            MVCViewPriorityAssignmentBox view_priority_method;
            IntrinsicCameraParametersBox intrinsic_camera_params;
            ExtrinsicCameraParametersBox extrinsic_camera_params;
            MVCDConfigurationBox mvcdconfig;
            MVDScalabilityInformationSEIBox mvdscalinfosei;
            A3DConfigurationBox a3dconfig;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"mvc1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.1.5"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "mvc1",
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
    def mvcconfig(self) -> MVCConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        return first(self.children, "MVCConfigurationBox")

    @property
    def scalability(self) -> ViewScalabilityInformationSEIBox | None:
        """The ViewScalabilityInformationSEIBox inside. None when there is none."""
        return first(self.children, "ViewScalabilityInformationSEIBox")

    @property
    def view_identifiers(self) -> ViewIdentifierBox | None:
        """The views in the track. None when there is none."""
        return first(self.children, "ViewIdentifierBox")

    @property
    def descr(self) -> MPEG4ExtensionDescriptorsBox | None:
        """The MPEG4ExtensionDescriptorsBox inside. None when there is none."""
        return first(self.children, "MPEG4ExtensionDescriptorsBox")

    @property
    def view_priority_method(self) -> MVCViewPriorityAssignmentBox | None:
        """The MVCViewPriorityAssignmentBox inside. None when there is none."""
        return first(self.children, "MVCViewPriorityAssignmentBox")

    @property
    def intrinsic_camera_params(self) -> IntrinsicCameraParametersBox | None:
        """The IntrinsicCameraParametersBox inside. None when there is none."""
        return first(self.children, "IntrinsicCameraParametersBox")

    @property
    def extrinsic_camera_params(self) -> ExtrinsicCameraParametersBox | None:
        """The ExtrinsicCameraParametersBox inside. None when there is none."""
        return first(self.children, "ExtrinsicCameraParametersBox")

    @property
    def mvcdconfig(self) -> MVCDConfigurationBox | None:
        """The MVCDConfigurationBox inside. None when there is none."""
        return first(self.children, "MVCDConfigurationBox")

    @property
    def mvdscalinfosei(self) -> MVDScalabilityInformationSEIBox | None:
        """The MVDScalabilityInformationSEIBox inside. None when there is none."""
        return first(self.children, "MVDScalabilityInformationSEIBox")

    @property
    def a3dconfig(self) -> A3DConfigurationBox | None:
        """The A3DConfigurationBox inside. None when there is none."""
        return first(self.children, "A3DConfigurationBox")


_MultiviewInformationBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class MultiviewInformationBox(FullBox):
    """The container of multiview groups and their relations.

    ISO/IEC 14496-15:2024, 7.8.2.2::

        aligned(8) class MultiviewInformationBox extends FullBox('mvci', version = 0, flags) {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"mvci"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.8.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self, *, version: int = 0, flags: int = 0, children: Iterable[Box] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_MultiviewInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MultiviewInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.boxes(self.children)


_MultiviewGroupBox_R0: Final = Run(
    ">IIHB",
    (("version", 8), ("flags", 24)),
    (("multiview_group_id", 32),),
    (("num_entries", 16),),
    (("reserved", 8),),
)
_MultiviewGroupBox_R1: Final = Run(">B", (("entry_type", 8),))
_MultiviewGroupBox_R2: Final = Run(">I", (("track_id", 32),))
_MultiviewGroupBox_R3: Final = Run(">IH", (("track_id", 32),), (("tier_id", 16),))
_MultiviewGroupBox_R4: Final = Run(">H", (("reserved1", 6), ("output_view_id", 10)))
_MultiviewGroupBox_R5: Final = Run(
    ">HH", (("reserved2", 6), ("start_view_id", 10)), (("view_count", 16),)
)


class MultiviewGroupBox(FullBox):
    """A group of views: by tracks, tiers or output views.

    ISO/IEC 14496-15:2024, 7.8.3.2::

        aligned(8) class MultiviewGroupBox extends FullBox('mvcg', version = 0, flags) {
            unsigned int(32) multiview_group_id;
            unsigned int(16) num_entries;
            bit(8) reserved = 0;
            for (i = 0; i < num_entries; i++) {
                unsigned int(8) entry_type;
                if (entry_type == 0) {
                    unsigned int(32) track_id;
                } else if (entry_type == 1) {
                    unsigned int(32) track_id;
                    unsigned int(16) tier_id;
                } else if (entry_type == 2) {
                    bit(6) reserved1 = 0;
                    unsigned int(10) output_view_id;
                } else if (entry_type == 3) {
                    bit(6) reserved2 = 0;
                    unsigned int(10) start_view_id;
                    unsigned int(16) view_count;
                }
            }
            TierInfoBox subset_stream_info;
            MultiviewRelationAttributeBox relation_attributes;
            TierBitRateBox subset_stream_bit_rate;
            BufferingBox subset_stream_buffering;
            MultiviewSceneInfoBox multiview_scene_info;
        }

    Attributes:
        multiview_group_id: ``unsigned int(32)``.
        num_entries: ``unsigned int(16)``.
        reserved: ``bit(8)``.
    """

    __slots__ = ("children", "entries", "multiview_group_id", "reserved")

    fourcc: ClassVar[bytes] = b"mvcg"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.8.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "multiview_group_id",
        "num_entries",
        "reserved",
        "entries",
    )

    _container: ClassVar[bool] = True

    multiview_group_id: int
    reserved: int
    entries: list[MultiviewGroupBox.Entry]
    children: list[Box]

    class Entry(Row):
        """One of the ``entries`` of MultiviewGroupBox.

        Attributes:
            entry_type: 0: track, 1: tier, 2: output view, 3: run of output views.
            track_id: ``unsigned int(32)``.
            tier_id: ``unsigned int(16)``; None when left out.
            reserved1: ``bit(6)``; None when left out.
            output_view_id: ``unsigned int(10)``; None when left out.
            reserved2: ``bit(6)``; None when left out.
            start_view_id: ``unsigned int(10)``; None when left out.
            view_count: ``unsigned int(16)``; None when left out.
        """

        __slots__ = (
            "entry_type",
            "output_view_id",
            "reserved1",
            "reserved2",
            "start_view_id",
            "tier_id",
            "track_id",
            "view_count",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "entry_type",
            "track_id",
            "tier_id",
            "reserved1",
            "output_view_id",
            "reserved2",
            "start_view_id",
            "view_count",
        )

        entry_type: int
        track_id: int
        tier_id: int | None
        reserved1: int | None
        output_view_id: int | None
        reserved2: int | None
        start_view_id: int | None
        view_count: int | None

        def __init__(
            self,
            *,
            entry_type: int = 0,
            track_id: int = 0,
            tier_id: int | None = None,
            reserved1: int | None = None,
            output_view_id: int | None = None,
            reserved2: int | None = None,
            start_view_id: int | None = None,
            view_count: int | None = None,
        ) -> None:
            self.entry_type = entry_type
            self.track_id = track_id
            self.tier_id = tier_id
            self.reserved1 = reserved1
            self.output_view_id = output_view_id
            self.reserved2 = reserved2
            self.start_view_id = start_view_id
            self.view_count = view_count

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        multiview_group_id: int = 0,
        reserved: int = 0,
        entries: Iterable[MultiviewGroupBox.Entry] = (),
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.multiview_group_id = multiview_group_id
        self.reserved = reserved
        self.entries = list(entries)
        self.children = self._adopt(children)

    @property
    def num_entries(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def subset_stream_info(self) -> TierInfoBox | None:
        """The TierInfoBox inside. None when there is none."""
        return first(self.children, "TierInfoBox")

    @property
    def relation_attributes(self) -> MultiviewRelationAttributeBox | None:
        """The MultiviewRelationAttributeBox inside. None when there is none."""
        return first(self.children, "MultiviewRelationAttributeBox")

    @property
    def subset_stream_bit_rate(self) -> TierBitRateBox | None:
        """The TierBitRateBox inside. None when there is none."""
        return first(self.children, "TierBitRateBox")

    @property
    def subset_stream_buffering(self) -> BufferingBox | None:
        """The BufferingBox inside. None when there is none."""
        return first(self.children, "BufferingBox")

    @property
    def multiview_scene_info(self) -> MultiviewSceneInfoBox | None:
        """The MultiviewSceneInfoBox inside. None when there is none."""
        return first(self.children, "MultiviewSceneInfoBox")

    def _read(self, r: Reader, /) -> None:
        bits_2, self.multiview_group_id, num_entries, self.reserved = r.run(
            _MultiviewGroupBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        entries: list[MultiviewGroupBox.Entry] = []
        self.entries = entries
        r.allow("entries", num_entries, 8)
        for _ in range(num_entries):
            row = MultiviewGroupBox.Entry.__new__(MultiviewGroupBox.Entry)
            entries.append(row)
            row.track_id = ABSENT
            row.tier_id = None
            row.reserved1 = None
            row.output_view_id = None
            row.reserved2 = None
            row.start_view_id = None
            row.view_count = None
            (entry_type,) = r.run(_MultiviewGroupBox_R1)
            row.entry_type = entry_type
            if entry_type == 0:
                (row.track_id,) = r.run(_MultiviewGroupBox_R2)

            else:
                if entry_type == 1:
                    row.track_id, row.tier_id = r.run(_MultiviewGroupBox_R3)

                else:
                    if entry_type == 2:
                        (bits_4,) = r.run(_MultiviewGroupBox_R4)
                        row.reserved1 = bits_4 >> 10
                        row.output_view_id = bits_4 & 0x3FF

                    else:
                        if entry_type == 3:
                            bits_6, row.view_count = r.run(_MultiviewGroupBox_R5)
                            row.reserved2 = bits_6 >> 10
                            row.start_view_id = bits_6 & 0x3FF

        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        num_entries = len(self.entries)
        w.run(
            _MultiviewGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.multiview_group_id,
            num_entries,
            self.reserved,
        )
        for row in self.entries:
            entry_type = row.entry_type
            w.run(_MultiviewGroupBox_R1, row.entry_type)
            if entry_type == 0:
                w.run(_MultiviewGroupBox_R2, row.track_id)

            else:
                if entry_type == 1:
                    w.run(_MultiviewGroupBox_R3, row.track_id, row.tier_id)

                else:
                    if entry_type == 2:
                        w.run(
                            _MultiviewGroupBox_R4,
                            w.pack(
                                ("reserved1", row.reserved1, 6, False),
                                ("output_view_id", row.output_view_id, 10, False),
                            ),
                        )

                    else:
                        if entry_type == 3:
                            w.run(
                                _MultiviewGroupBox_R5,
                                w.pack(
                                    ("reserved2", row.reserved2, 6, False),
                                    ("start_view_id", row.start_view_id, 10, False),
                                ),
                                row.view_count,
                            )

        w.boxes(self.children)


_MultiviewGroupRelationBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("num_entries", 32),)
)
_MultiviewGroupRelationBox_T0: Final = Layout(
    Part(32, (("multiview_group_id", 32, False),)), column="multiview_group_id"
)


class MultiviewGroupRelationBox(FullBox):
    """Multiview groups that may be switched between.

    ISO/IEC 14496-15:2024, 7.8.4.2::

        aligned(8) class MultiviewGroupRelationBox() extends FullBox('swtc', version = 0, flags) {
            unsigned int(32) num_entries;
            for (i = 0; i < num_entries; i++) {
                unsigned int(32) multiview_group_id;
            }
            MultiviewRelationAttributeBox relation_attributes;
        }

    Attributes:
        num_entries: ``unsigned int(32)``.
    """

    __slots__ = ("children", "multiview_group_id")

    fourcc: ClassVar[bytes] = b"swtc"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.8.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "num_entries",
        "multiview_group_id",
    )

    _container: ClassVar[bool] = True

    multiview_group_id: Table
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        multiview_group_id: Any = (),
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.multiview_group_id = _MultiviewGroupRelationBox_T0.table(
            multiview_group_id
        )
        self.children = self._adopt(children)

    @property
    def num_entries(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.multiview_group_id)

    @property
    def relation_attributes(self) -> MultiviewRelationAttributeBox | None:
        """What the groups share, in what they differ. None when there is none."""
        return first(self.children, "MultiviewRelationAttributeBox")

    def _read(self, r: Reader, /) -> None:
        bits_2, num_entries = r.run(_MultiviewGroupRelationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.multiview_group_id = r.table(
            "multiview_group_id", _MultiviewGroupRelationBox_T0, num_entries
        )
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        num_entries = len(self.multiview_group_id)
        w.run(
            _MultiviewGroupRelationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            num_entries,
        )
        w.table(
            "multiview_group_id", _MultiviewGroupRelationBox_T0, self.multiview_group_id
        )
        w.boxes(self.children)


_MultiviewRelationAttributeBox_R0: Final = Run(
    ">IHH",
    (("version", 8), ("flags", 24)),
    (("reserved1", 16),),
    (("num_common_attributes", 16),),
)
_MultiviewRelationAttributeBox_R1: Final = Run(
    ">4sI", (("common_attribute", 32),), (("common_value", 32),)
)
_MultiviewRelationAttributeBox_R2: Final = Run(
    ">HH", (("reserved2", 16),), (("num_differentiating_attributes", 16),)
)


class MultiviewRelationAttributeBox(FullBox):
    """Attributes that multiview groups share, and those in which they differ.

    ISO/IEC 14496-15:2024, 7.8.5.2::

        aligned(8) class MultiviewRelationAttributeBox extends FullBox('mvra', version = 0, flags) {
            bit(16) reserved1 = 0;
            unsigned int(16) num_common_attributes;
            for (i = 0; i < num_common_attributes; i++) {
                unsigned int(32) common_attribute;
                unsigned int(32) common_value;
            }
            bit(16) reserved2 = 0;
            unsigned int(16) num_differentiating_attributes;
            for (i = 0; i < num_differentiating_attributes; i++) {
                unsigned int(32) differentiating_attribute;
            }
        }

    Attributes:
        reserved1: ``bit(16)``.
        num_common_attributes: ``unsigned int(16)``.
        reserved2: ``bit(16)``.
        num_differentiating_attributes: ``unsigned int(16)``.
        differentiating_attribute: ``unsigned int(32)``.
    """

    __slots__ = (
        "common_attributes",
        "differentiating_attribute",
        "reserved1",
        "reserved2",
    )

    fourcc: ClassVar[bytes] = b"mvra"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.8.5.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved1",
        "num_common_attributes",
        "common_attributes",
        "reserved2",
        "num_differentiating_attributes",
        "differentiating_attribute",
    )

    reserved1: int
    common_attributes: list[MultiviewRelationAttributeBox.CommonAttribute]
    reserved2: int
    differentiating_attribute: list[str]

    class CommonAttribute(Row):
        """One of the ``common_attributes`` of MultiviewRelationAttributeBox.

        Attributes:
            common_attribute: ``unsigned int(32)``.
            common_value: ``unsigned int(32)``.
        """

        __slots__ = ("common_attribute", "common_value")

        _fields: ClassVar[tuple[str, ...]] = ("common_attribute", "common_value")

        common_attribute: str
        common_value: int

        def __init__(
            self, *, common_attribute: str = "", common_value: int = 0
        ) -> None:
            self.common_attribute = common_attribute
            self.common_value = common_value

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved1: int = 0,
        common_attributes: Iterable[MultiviewRelationAttributeBox.CommonAttribute] = (),
        reserved2: int = 0,
        differentiating_attribute: Iterable[str] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved1 = reserved1
        self.common_attributes = list(common_attributes)
        self.reserved2 = reserved2
        self.differentiating_attribute = list(differentiating_attribute)

    @property
    def num_common_attributes(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.common_attributes)

    @property
    def num_differentiating_attributes(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.differentiating_attribute)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.reserved1, num_common_attributes = r.run(
            _MultiviewRelationAttributeBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        common_attributes: list[MultiviewRelationAttributeBox.CommonAttribute] = []
        self.common_attributes = common_attributes
        r.allow("common_attributes", num_common_attributes, 64)
        for _ in range(num_common_attributes):
            row = MultiviewRelationAttributeBox.CommonAttribute.__new__(
                MultiviewRelationAttributeBox.CommonAttribute
            )
            common_attributes.append(row)
            code, row.common_value = r.run(_MultiviewRelationAttributeBox_R1)
            row.common_attribute = code.decode("latin-1")

        self.reserved2, num_differentiating_attributes = r.run(
            _MultiviewRelationAttributeBox_R2
        )
        self.differentiating_attribute = r.fourccs(
            "differentiating_attribute", num_differentiating_attributes
        )

    def _write(self, w: Writer, /) -> None:
        num_common_attributes = len(self.common_attributes)
        num_differentiating_attributes = len(self.differentiating_attribute)
        w.run(
            _MultiviewRelationAttributeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.reserved1,
            num_common_attributes,
        )
        for row in self.common_attributes:
            w.run(
                _MultiviewRelationAttributeBox_R1,
                w.code("common_attribute", row.common_attribute),
                row.common_value,
            )

        w.run(
            _MultiviewRelationAttributeBox_R2,
            self.reserved2,
            num_differentiating_attributes,
        )
        w.codes(
            "differentiating_attribute",
            self.differentiating_attribute,
            num_differentiating_attributes,
        )


_MultiviewSceneInfoBox_R0: Final = Run(">B", (("max_disparity", 8),))


class MultiviewSceneInfoBox(Box):
    """The greatest disparity between neighbouring output views, in luma samples.

    ISO/IEC 14496-15:2024, 7.8.6.2::

        class MultiviewSceneInfoBox extends Box('vwdi') {
            unsigned int(8) max_disparity;
        }

    Attributes:
        max_disparity: ``unsigned int(8)``.
    """

    __slots__ = ("max_disparity",)

    fourcc: ClassVar[bytes] = b"vwdi"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.8.6.2"
    _fields: ClassVar[tuple[str, ...]] = ("max_disparity",)

    max_disparity: int

    def __init__(self, *, max_disparity: int = 0) -> None:
        Box.__init__(self)
        self.max_disparity = max_disparity

    def _read(self, r: Reader, /) -> None:
        (self.max_disparity,) = r.run(_MultiviewSceneInfoBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_MultiviewSceneInfoBox_R0, self.max_disparity)
