"""Classes of ISO/IEC 14496-15:2024: mvcd.

Generated from the specification ``iso14496_15/mvcd``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.sample_entries import VisualSampleEntry
from bmffkit.runtime import Box, Layout, Part, Record, Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.avc import MPEG4ExtensionDescriptorsBox
    from bmff.iso14496_15.mvc import (
        ExtrinsicCameraParametersBox,
        IntrinsicCameraParametersBox,
        ViewIdentifierBox,
    )
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_MVDDecoderConfigurationRecord_R0: Final = Run(
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
_MVDDecoderConfigurationRecord_R1: Final = Run(
    ">H", (("sequenceParameterSetLength", 16),)
)
_MVDDecoderConfigurationRecord_R2: Final = Run(
    ">B", (("numOfPictureParameterSets", 8),)
)
_MVDDecoderConfigurationRecord_R3: Final = Run(
    ">H", (("pictureParameterSetLength", 16),)
)


class MVDDecoderConfigurationRecord(Record):
    """The set-up of a decoder of multiview video with depth.

    ISO/IEC 14496-15:2024, 7.5.2.2.2::

        aligned(8) class MVDDecoderConfigurationRecord {
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

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.2.2.2"
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
        ) = r.run(_MVDDecoderConfigurationRecord_R0)
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
            (sequenceParameterSetLength,) = r.run(_MVDDecoderConfigurationRecord_R1)
            sequenceParameterSetNALUnit = r.octets(
                "sequenceParameterSetNALUnit", sequenceParameterSetLength
            )
            sequenceParameterSets.append(sequenceParameterSetNALUnit)

        (numOfPictureParameterSets,) = r.run(_MVDDecoderConfigurationRecord_R2)
        pictureParameterSets: list[bytes] = []
        self.pictureParameterSets = pictureParameterSets
        r.allow("pictureParameterSets", numOfPictureParameterSets, 16)
        for _ in range(numOfPictureParameterSets):
            (pictureParameterSetLength,) = r.run(_MVDDecoderConfigurationRecord_R3)
            pictureParameterSetNALUnit = r.octets(
                "pictureParameterSetNALUnit", pictureParameterSetLength
            )
            pictureParameterSets.append(pictureParameterSetNALUnit)

    def _write(self, w: Writer, /) -> None:
        numOfSequenceParameterSets = len(self.sequenceParameterSets)
        numOfPictureParameterSets = len(self.pictureParameterSets)
        w.run(
            _MVDDecoderConfigurationRecord_R0,
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
            w.run(_MVDDecoderConfigurationRecord_R1, sequenceParameterSetLength)
            w.octets(
                "sequenceParameterSetNALUnit",
                sequenceParameterSetNALUnit,
                sequenceParameterSetLength,
            )

        w.run(_MVDDecoderConfigurationRecord_R2, numOfPictureParameterSets)
        for pictureParameterSetNALUnit in self.pictureParameterSets:
            pictureParameterSetLength = len(pictureParameterSetNALUnit)
            w.run(_MVDDecoderConfigurationRecord_R3, pictureParameterSetLength)
            w.octets(
                "pictureParameterSetNALUnit",
                pictureParameterSetNALUnit,
                pictureParameterSetLength,
            )


class MVCDConfigurationBox(Box):
    """The MVC+D decoder configuration of a sample entry.

    ISO/IEC 14496-15:2024, 7.5.3.2.2::

        class MVCDConfigurationBox extends Box('mvdC') {
            MVDDecoderConfigurationRecord MVDConfig;
            MVDDepthResolutionBox mvdDepthRes;
        }

    Attributes:
        MVDConfig: The decoder's set-up.
    """

    __slots__ = ("MVDConfig", "children")

    fourcc: ClassVar[bytes] = b"mvdC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("MVDConfig",)

    _container: ClassVar[bool] = True

    MVDConfig: MVDDecoderConfigurationRecord
    children: list[Box]

    def __init__(
        self,
        *,
        MVDConfig: MVDDecoderConfigurationRecord | None = None,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.MVDConfig = (
            MVDDecoderConfigurationRecord() if MVDConfig is None else MVDConfig
        )
        self.children = self._adopt(children)

    @property
    def mvdDepthRes(self) -> MVDDepthResolutionBox | None:
        """The MVDDepthResolutionBox inside. None when there is none."""
        return first(self.children, "MVDDepthResolutionBox")

    def _read(self, r: Reader, /) -> None:
        self.MVDConfig = MVDDecoderConfigurationRecord._from(r)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.record("MVDConfig", self.MVDConfig)
        w.boxes(self.children)


class A3DConfigurationBox(Box):
    """The 3D-AVC decoder configuration of a sample entry.

    ISO/IEC 14496-15:2024, 7.5.3.2.3::

        class A3DConfigurationBox extends Box('a3dC') {
            MVDDecoderConfigurationRecord MVDConfig;
            MVDDepthResolutionBox mvdDepthRes;
        }

    Attributes:
        MVDConfig: The decoder's set-up.
    """

    __slots__ = ("MVDConfig", "children")

    fourcc: ClassVar[bytes] = b"a3dC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("MVDConfig",)

    _container: ClassVar[bool] = True

    MVDConfig: MVDDecoderConfigurationRecord
    children: list[Box]

    def __init__(
        self,
        *,
        MVDConfig: MVDDecoderConfigurationRecord | None = None,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.MVDConfig = (
            MVDDecoderConfigurationRecord() if MVDConfig is None else MVDConfig
        )
        self.children = self._adopt(children)

    @property
    def mvdDepthRes(self) -> MVDDepthResolutionBox | None:
        """The MVDDepthResolutionBox inside. None when there is none."""
        return first(self.children, "MVDDepthResolutionBox")

    def _read(self, r: Reader, /) -> None:
        self.MVDConfig = MVDDecoderConfigurationRecord._from(r)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.record("MVDConfig", self.MVDConfig)
        w.boxes(self.children)


_MVDDepthResolutionBox_R0: Final = Run(
    ">HH", (("depth_width", 16),), (("depth_height", 16),)
)
_MVDDepthResolutionBox_R1: Final = Run(">H", (("depth_hor_mult_minus1", 16),))
_MVDDepthResolutionBox_R2: Final = Run(">H", (("depth_ver_mult_minus1", 16),))
_MVDDepthResolutionBox_R3: Final = Run(
    ">B", (("depth_hor_rsh", 4), ("depth_ver_rsh", 4))
)
_MVDDepthResolutionBox_R4: Final = Run(">H", (("grid_pos_num_views", 16),))
_MVDDepthResolutionBox_T0: Final = Layout(
    Part(16, (("reserved", 6, False), ("grid_pos_view_id", 10, False))),
    Part(16, (("grid_pos_x", 16, True),)),
    Part(16, (("grid_pos_y", 16, True),)),
)


class MVDDepthResolutionBox(Box):
    """Size of the depth pictures and, as one optional group, their place on the texture's grid.

    ISO/IEC 14496-15:2024, 7.6.6.2::

        class MVDDepthResolutionBox extends Box('3dpr') {
            unsigned int(16) depth_width;
            unsigned int(16) depth_height;
            unsigned int(16) depth_hor_mult_minus1;
            unsigned int(16) depth_ver_mult_minus1;
            unsigned int(4) depth_hor_rsh;
            unsigned int(4) depth_ver_rsh;
            unsigned int(16) grid_pos_num_views;
            for (i = 0; i < grid_pos_num_views; i++) {
                bit(6) reserved = 0;
                unsigned int(10) grid_pos_view_id[i];
                signed int(16) grid_pos_x[i];
                signed int(16) grid_pos_y[i];
            }
        }

    Attributes:
        depth_width: Samples.
        depth_height: Samples.
        depth_hor_mult_minus1: ``unsigned int(16)``; None when left out.
        depth_ver_mult_minus1: ``unsigned int(16)``; None when left out.
        depth_hor_rsh: ``unsigned int(4)``; None when left out.
        depth_ver_rsh: ``unsigned int(4)``; None when left out.
        grid_pos_num_views: ``unsigned int(16)``; None when left out.
    """

    __slots__ = (
        "depth_height",
        "depth_hor_mult_minus1",
        "depth_hor_rsh",
        "depth_ver_mult_minus1",
        "depth_ver_rsh",
        "depth_width",
        "grid_positions",
    )

    fourcc: ClassVar[bytes] = b"3dpr"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.6.6.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "depth_width",
        "depth_height",
        "depth_hor_mult_minus1",
        "depth_ver_mult_minus1",
        "depth_hor_rsh",
        "depth_ver_rsh",
        "grid_pos_num_views",
        "grid_positions",
    )

    depth_width: int
    depth_height: int
    depth_hor_mult_minus1: int | None
    depth_ver_mult_minus1: int | None
    depth_hor_rsh: int | None
    depth_ver_rsh: int | None
    grid_positions: Table

    def __init__(
        self,
        *,
        depth_width: int = 0,
        depth_height: int = 0,
        depth_hor_mult_minus1: int | None = None,
        depth_ver_mult_minus1: int | None = None,
        depth_hor_rsh: int | None = None,
        depth_ver_rsh: int | None = None,
        grid_positions: Any = (),
    ) -> None:
        Box.__init__(self)
        self.depth_width = depth_width
        self.depth_height = depth_height
        self.depth_hor_mult_minus1 = depth_hor_mult_minus1
        self.depth_ver_mult_minus1 = depth_ver_mult_minus1
        self.depth_hor_rsh = depth_hor_rsh
        self.depth_ver_rsh = depth_ver_rsh
        self.grid_positions = _MVDDepthResolutionBox_T0.table(grid_positions)

    @property
    def grid_pos_num_views(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.grid_positions)

    @property
    def reserved(self) -> Table:
        """The column ``reserved``. A view of ``grid_positions``."""
        return self.grid_positions["reserved"]

    @property
    def grid_pos_view_id(self) -> Table:
        """The column ``grid_pos_view_id``. A view of ``grid_positions``."""
        return self.grid_positions["grid_pos_view_id"]

    @property
    def grid_pos_x(self) -> Table:
        """The column ``grid_pos_x``. A view of ``grid_positions``."""
        return self.grid_positions["grid_pos_x"]

    @property
    def grid_pos_y(self) -> Table:
        """The column ``grid_pos_y``. A view of ``grid_positions``."""
        return self.grid_positions["grid_pos_y"]

    def _read(self, r: Reader, /) -> None:
        self.depth_hor_mult_minus1 = None
        self.depth_ver_mult_minus1 = None
        self.depth_hor_rsh = None
        self.depth_ver_rsh = None
        grid_pos_num_views = 0
        self.depth_width, self.depth_height = r.run(_MVDDepthResolutionBox_R0)
        if r.remaining() >= 2:
            (self.depth_hor_mult_minus1,) = r.run(_MVDDepthResolutionBox_R1)

        if r.remaining() >= 2:
            (self.depth_ver_mult_minus1,) = r.run(_MVDDepthResolutionBox_R2)

        if r.remaining() > 0:
            (bits_2,) = r.run(_MVDDepthResolutionBox_R3)
            self.depth_hor_rsh = bits_2 >> 4
            self.depth_ver_rsh = bits_2 & 0xF

        if r.remaining() >= 2:
            (grid_pos_num_views,) = r.run(_MVDDepthResolutionBox_R4)

        self.grid_positions = r.table(
            "grid_positions", _MVDDepthResolutionBox_T0, grid_pos_num_views
        )

    def _write(self, w: Writer, /) -> None:
        grid_pos_num_views = len(self.grid_positions)
        w.run(_MVDDepthResolutionBox_R0, self.depth_width, self.depth_height)
        if self.depth_hor_mult_minus1 is not None:
            w.run(_MVDDepthResolutionBox_R1, self.depth_hor_mult_minus1)

        if self.depth_ver_mult_minus1 is not None:
            w.run(_MVDDepthResolutionBox_R2, self.depth_ver_mult_minus1)

        if self.depth_hor_rsh is not None:
            w.run(
                _MVDDepthResolutionBox_R3,
                w.pack(
                    ("depth_hor_rsh", self.depth_hor_rsh, 4, False),
                    ("depth_ver_rsh", self.depth_ver_rsh, 4, False),
                ),
            )

        if True:
            w.run(_MVDDepthResolutionBox_R4, grid_pos_num_views)

        w.table("grid_positions", _MVDDepthResolutionBox_T0, self.grid_positions)


class MVDScalabilityInformationSEIBox(Box):
    """A scalability information SEI NAL unit for views with depth.

    ISO/IEC 14496-15:2024, 7.5.3.2.4::

        class MVDScalabilityInformationSEIBox extends Box('3sib') {
            unsigned int(8) mvdscalinfosei[];
        }

    Attributes:
        mvdscalinfosei: ``unsigned int(8) mvdscalinfosei[]``.
    """

    __slots__ = ("mvdscalinfosei",)

    fourcc: ClassVar[bytes] = b"3sib"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.2.4"
    _fields: ClassVar[tuple[str, ...]] = ("mvdscalinfosei",)

    mvdscalinfosei: bytes | memoryview

    def __init__(self, *, mvdscalinfosei: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.mvdscalinfosei = mvdscalinfosei

    def _read(self, r: Reader, /) -> None:
        self.mvdscalinfosei = r.tail("mvdscalinfosei")

    def _write(self, w: Writer, /) -> None:
        w.octets("mvdscalinfosei", self.mvdscalinfosei)


class MVCDSampleEntry(VisualSampleEntry):
    """A stream of multiview video with depth.

    ISO/IEC 14496-15:2024, 7.5.3.2.5::

        class MVCDSampleEntry() extends VisualSampleEntry('mvd1' or 'mvd2' or 'mvd3' or 'mvd4') {
            MVCDConfigurationBox mvcdconfig;
            MVDScalabilityInformationSEIBox mvdscalinfosei;
            ViewIdentifierBox view_identifiers;
            MPEG4ExtensionDescriptorsBox descr;
            IntrinsicCameraParametersBox intrinsic_camera_params;
            ExtrinsicCameraParametersBox extrinsic_camera_params;
            A3DConfigurationBox a3dconfig;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"mvd1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.2.5"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "mvd1",
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
    def mvcdconfig(self) -> MVCDConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        return first(self.children, "MVCDConfigurationBox")

    @property
    def mvdscalinfosei(self) -> MVDScalabilityInformationSEIBox | None:
        """The MVDScalabilityInformationSEIBox inside. None when there is none."""
        return first(self.children, "MVDScalabilityInformationSEIBox")

    @property
    def view_identifiers(self) -> ViewIdentifierBox | None:
        """The views in the track. None when there is none."""
        return first(self.children, "ViewIdentifierBox")

    @property
    def descr(self) -> MPEG4ExtensionDescriptorsBox | None:
        """The MPEG4ExtensionDescriptorsBox inside. None when there is none."""
        return first(self.children, "MPEG4ExtensionDescriptorsBox")

    @property
    def intrinsic_camera_params(self) -> IntrinsicCameraParametersBox | None:
        """The IntrinsicCameraParametersBox inside. None when there is none."""
        return first(self.children, "IntrinsicCameraParametersBox")

    @property
    def extrinsic_camera_params(self) -> ExtrinsicCameraParametersBox | None:
        """The ExtrinsicCameraParametersBox inside. None when there is none."""
        return first(self.children, "ExtrinsicCameraParametersBox")

    @property
    def a3dconfig(self) -> A3DConfigurationBox | None:
        """The A3DConfigurationBox inside. None when there is none."""
        return first(self.children, "A3DConfigurationBox")


class A3DSampleEntry(VisualSampleEntry):
    """A 3D-AVC stream.

    ISO/IEC 14496-15:2024, 7.5.3.2.5::

        class A3DSampleEntry() extends VisualSampleEntry('a3d1' or 'a3d2' or 'a3d3' or 'a3d4') {
            A3DConfigurationBox a3dconfig;
            MVDScalabilityInformationSEIBox mvdscalinfosei;
            ViewIdentifierBox view_identifiers;
            MPEG4ExtensionDescriptorsBox descr;
            IntrinsicCameraParametersBox intrinsic_camera_params;
            ExtrinsicCameraParametersBox extrinsic_camera_params;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"a3d1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.2.5"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "a3d1",
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
    def a3dconfig(self) -> A3DConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        return first(self.children, "A3DConfigurationBox")

    @property
    def mvdscalinfosei(self) -> MVDScalabilityInformationSEIBox | None:
        """The MVDScalabilityInformationSEIBox inside. None when there is none."""
        return first(self.children, "MVDScalabilityInformationSEIBox")

    @property
    def view_identifiers(self) -> ViewIdentifierBox | None:
        """The views in the track. None when there is none."""
        return first(self.children, "ViewIdentifierBox")

    @property
    def descr(self) -> MPEG4ExtensionDescriptorsBox | None:
        """The MPEG4ExtensionDescriptorsBox inside. None when there is none."""
        return first(self.children, "MPEG4ExtensionDescriptorsBox")

    @property
    def intrinsic_camera_params(self) -> IntrinsicCameraParametersBox | None:
        """The IntrinsicCameraParametersBox inside. None when there is none."""
        return first(self.children, "IntrinsicCameraParametersBox")

    @property
    def extrinsic_camera_params(self) -> ExtrinsicCameraParametersBox | None:
        """The ExtrinsicCameraParametersBox inside. None when there is none."""
        return first(self.children, "ExtrinsicCameraParametersBox")
