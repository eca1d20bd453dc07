"""Classes of ISO/IEC 14496-15:2024: svc.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_entries import MetaDataSampleEntry, VisualSampleEntry
from bmff.iso14496_15.avc import AVC2SampleEntry, AVCSampleEntry
from bmffkit.runtime import Box, Layout, Part, Record, Row, Run
from bmffkit.runtime.support import column, first

if TYPE_CHECKING:
    from bmff.iso14496_15.avc import MPEG4ExtensionDescriptorsBox
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
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
        AVCProfileIndication: Profile_idc of the subset sequence parameter sets.
        profile_compatibility: ``unsigned int(8)``.
        AVCLevelIndication: ``unsigned int(8)``.
        complete_representation: 1: the track alone holds a whole operating point.
        reserved: ``bit(5)``.
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


class SVCConfigurationBox(Box):
    """The SVC decoder configuration of a sample entry.

    ISO/IEC 14496-15:2024, 6.5.4.1.2::

        class SVCConfigurationBox extends Box('svcC') {
            SVCDecoderConfigurationRecord() SVCConfig;
        }

    Attributes:
        SVCConfig: The decoder's set-up.
    """

    __slots__ = ("SVCConfig",)

    fourcc: ClassVar[bytes] = b"svcC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.5.4.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("SVCConfig",)

    SVCConfig: SVCDecoderConfigurationRecord

    def __init__(
        self, *, SVCConfig: SVCDecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.SVCConfig = (
            SVCDecoderConfigurationRecord() if SVCConfig is None else SVCConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.SVCConfig = SVCDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("SVCConfig", self.SVCConfig)


class ScalabilityInformationSEIBox(Box):
    """A scalability information SEI NAL unit.

    ISO/IEC 14496-15:2024, 6.5.4.1.3::

        class ScalabilityInformationSEIBox extends Box('seib') {
            unsigned int(8) scalinfosei[];
        }

    Attributes:
        scalinfosei: ``unsigned int(8) scalinfosei[]``.
    """

    __slots__ = ("scalinfosei",)

    fourcc: ClassVar[bytes] = b"seib"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.5.4.1.3"
    _fields: ClassVar[tuple[str, ...]] = ("scalinfosei",)

    scalinfosei: bytes | memoryview

    def __init__(self, *, scalinfosei: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.scalinfosei = scalinfosei

    def _read(self, r: Reader, /) -> None:
        self.scalinfosei = r.tail("scalinfosei")

    def _write(self, w: Writer, /) -> None:
        w.octets("scalinfosei", self.scalinfosei)


_SVCPriorityAssignmentBox_R0: Final = Run(">B", (("method_count", 8),))


class SVCPriorityAssignmentBox(Box):
    """Names the methods by which priority_id was assigned.

    ISO/IEC 14496-15:2024, 6.5.4.1.4::

        class SVCPriorityAssignmentBox extends Box('svcP') {
            unsigned int(8) method_count;
            string PriorityAssignmentURI[method_count];
        }

    Attributes:
        method_count: ``unsigned int(8)``.
        PriorityAssignmentURI: A method.
    """

    __slots__ = ("PriorityAssignmentURI",)

    fourcc: ClassVar[bytes] = b"svcP"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.5.4.1.4"
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
        (method_count,) = r.run(_SVCPriorityAssignmentBox_R0)
        PriorityAssignmentURI: list[str] = []
        self.PriorityAssignmentURI = PriorityAssignmentURI
        r.allow("PriorityAssignmentURI", method_count, 0)
        for _ in range(method_count):
            PriorityAssignmentURI_2 = r.text("PriorityAssignmentURI")
            PriorityAssignmentURI.append(PriorityAssignmentURI_2)

    def _write(self, w: Writer, /) -> None:
        method_count = len(self.PriorityAssignmentURI)
        w.run(_SVCPriorityAssignmentBox_R0, method_count)
        for PriorityAssignmentURI in self.PriorityAssignmentURI:
            w.text("PriorityAssignmentURI", PriorityAssignmentURI)


class AVCSVCSampleEntry(AVCSampleEntry):
    """An SVC stream whose base layer any AVC reader can use.

    ISO/IEC 14496-15:2024, 6.5.4.1.5::

        class AVCSVCSampleEntry() extends AVCSampleEntry('avc1' or 'avc3') {
            SVCConfigurationBox svcconfig;
            ScalabilityInformationSEIBox scalability;
            SVCPriorityAssignmentBox method;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"avc1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.5.4.1.5"
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
    def svcconfig(self) -> SVCConfigurationBox | None:
        """The SVCConfigurationBox inside. None when there is none."""
        return first(self.children, "SVCConfigurationBox")

    @property
    def scalability(self) -> ScalabilityInformationSEIBox | None:
        """The ScalabilityInformationSEIBox inside. None when there is none."""
        return first(self.children, "ScalabilityInformationSEIBox")

    @property
    def method(self) -> SVCPriorityAssignmentBox | None:
        """The SVCPriorityAssignmentBox inside. None when there is none."""
        return first(self.children, "SVCPriorityAssignmentBox")


class AVC2SVCSampleEntry(AVC2SampleEntry):
    """An SVC stream with an AVC base layer and in-stream structures.

    ISO/IEC 14496-15:2024, 6.5.4.1.5::

        class AVC2SVCSampleEntry() extends AVC2SampleEntry('avc2' or 'avc4') {
            SVCConfigurationBox svcconfig;
            ScalabilityInformationSEIBox scalability;
            SVCPriorityAssignmentBox method;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"avc2"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.5.4.1.5"
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
    def svcconfig(self) -> SVCConfigurationBox | None:
        """The SVCConfigurationBox inside. None when there is none."""
        return first(self.children, "SVCConfigurationBox")

    @property
    def scalability(self) -> ScalabilityInformationSEIBox | None:
        """The ScalabilityInformationSEIBox inside. None when there is none."""
        return first(self.children, "ScalabilityInformationSEIBox")

    @property
    def method(self) -> SVCPriorityAssignmentBox | None:
        """The SVCPriorityAssignmentBox inside. None when there is none."""
        return first(self.children, "SVCPriorityAssignmentBox")


class SVCSampleEntry(VisualSampleEntry):
    """An SVC stream that is not AVC compatible.

    ISO/IEC 14496-15:2024, 6.5.4.1.5::

        class SVCSampleEntry() extends VisualSampleEntry('svc1' or 'svc2') {
            SVCConfigurationBox svcconfig;
            MPEG4ExtensionDescriptorsBox descr;
            ScalabilityInformationSEIBox scalability;
            SVCPriorityAssignmentBox method;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"svc1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.5.4.1.5"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "svc1",
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
    def svcconfig(self) -> SVCConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        return first(self.children, "SVCConfigurationBox")

    @property
    def descr(self) -> MPEG4ExtensionDescriptorsBox | None:
        """The MPEG4ExtensionDescriptorsBox inside. None when there is none."""
        return first(self.children, "MPEG4ExtensionDescriptorsBox")

    @property
    def scalability(self) -> ScalabilityInformationSEIBox | None:
        """The ScalabilityInformationSEIBox inside. None when there is none."""
        return first(self.children, "ScalabilityInformationSEIBox")

    @property
    def method(self) -> SVCPriorityAssignmentBox | None:
        """The SVCPriorityAssignmentBox inside. None when there is none."""
        return first(self.children, "SVCPriorityAssignmentBox")


_IroiInfoBox_R0: Final = Run(">B", (("iroi_type", 2), ("reserved", 6)))
_IroiInfoBox_R1: Final = Run(
    ">BB", (("grid_roi_mb_width", 8),), (("grid_roi_mb_height", 8),)
)
_IroiInfoBox_R2: Final = Run(">BH", (("num_roi", 24),))
_IroiInfoBox_T0: Final = Layout(
    Part(32, (("top_left_mb", 32, False),)),
    Part(8, (("roi_mb_width", 8, False),)),
    Part(8, (("roi_mb_height", 8, False),)),
)


class IroiInfoBox(Box):
    """A region of interest: a grid of equal regions or a list of rectangles.

    ISO/IEC 14496-15:2024, 6.6.2.2::

        class IroiInfoBox extends Box('iroi') {
            unsigned int(2) iroi_type;
            bit(6) reserved = 0;
            if (iroi_type == 0) {
                unsigned int(8) grid_roi_mb_width;
                unsigned int(8) grid_roi_mb_height;
            } else if (iroi_type == 1) {
                unsigned int(24) num_roi;
                for (int i = 1; i <= num_roi; i++) {
                    unsigned int(32) top_left_mb;
                    unsigned int(8) roi_mb_width;
                    unsigned int(8) roi_mb_height;
                }
            }
        }

    Attributes:
        iroi_type: 0: a grid, 1: a list.
        reserved: ``bit(6)``.
        grid_roi_mb_width: Macroblocks; None when left out.
        grid_roi_mb_height: Macroblocks; None when left out.
        num_roi: ``unsigned int(24)``; None when left out.
    """

    __slots__ = (
        "grid_roi_mb_height",
        "grid_roi_mb_width",
        "iroi_type",
        "reserved",
        "rois",
    )

    fourcc: ClassVar[bytes] = b"iroi"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.6.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "iroi_type",
        "reserved",
        "grid_roi_mb_width",
        "grid_roi_mb_height",
        "num_roi",
        "rois",
    )

    iroi_type: int
    reserved: int
    grid_roi_mb_width: int | None
    grid_roi_mb_height: int | None
    rois: Table | None

    def __init__(
        self,
        *,
        iroi_type: int = 0,
        reserved: int = 0,
        grid_roi_mb_width: int | None = None,
        grid_roi_mb_height: int | None = None,
        rois: Any = None,
    ) -> None:
        Box.__init__(self)
        self.iroi_type = iroi_type
        self.reserved = reserved
        self.grid_roi_mb_width = grid_roi_mb_width
        self.grid_roi_mb_height = grid_roi_mb_height
        self.rois = None if rois is None else _IroiInfoBox_T0.table(rois)

    @property
    def num_roi(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.rois is None else len(self.rois)

    @property
    def top_left_mb(self) -> Table | None:
        """Address of the first macroblock. A view of ``rois``. None when the syntax leaves it out."""
        return column(self.rois, "top_left_mb")

    @property
    def roi_mb_width(self) -> Table | None:
        """Macroblocks. A view of ``rois``. None when the syntax leaves it out."""
        return column(self.rois, "roi_mb_width")

    @property
    def roi_mb_height(self) -> Table | None:
        """Macroblocks. A view of ``rois``. None when the syntax leaves it out."""
        return column(self.rois, "roi_mb_height")

    def _read(self, r: Reader, /) -> None:
        self.grid_roi_mb_width = None
        self.grid_roi_mb_height = None
        num_roi = 0
        self.rois = None
        (bits_2,) = r.run(_IroiInfoBox_R0)
        self.iroi_type = iroi_type = bits_2 >> 6
        self.reserved = bits_2 & 0x3F
        if iroi_type == 0:
            self.grid_roi_mb_width, self.grid_roi_mb_height = r.run(_IroiInfoBox_R1)

        else:
            if iroi_type == 1:
                bits_4, bits_5 = r.run(_IroiInfoBox_R2)
                bits_3 = (bits_4 << 16) | bits_5
                num_roi = bits_3
                self.rois = r.table("rois", _IroiInfoBox_T0, num_roi)

    def _write(self, w: Writer, /) -> None:
        iroi_type = self.iroi_type
        num_roi = 0 if self.rois is None else len(self.rois)
        w.run(
            _IroiInfoBox_R0,
            w.pack(
                ("iroi_type", self.iroi_type, 2, False),
                ("reserved", self.reserved, 6, False),
            ),
        )
        if iroi_type == 0:
            w.run(_IroiInfoBox_R1, self.grid_roi_mb_width, self.grid_roi_mb_height)

        else:
            if iroi_type == 1:
                bits = w.pack(("num_roi", num_roi, 24, False))
                w.run(_IroiInfoBox_R2, (bits >> 16) & 0xFF, (bits) & 0xFFFF)
                w.table("rois", _IroiInfoBox_T0, self.rois)


_TierInfoBox_R0: Final = Run(
    ">HBBBBHHBH",
    (("tierID", 16),),
    (("profileIndication", 8),),
    (("profile_compatibility", 8),),
    (("levelIndication", 8),),
    (("reserved", 8),),
    (("visualWidth", 16),),
    (("visualHeight", 16),),
    (("discardable", 2), ("constantFrameRate", 2), ("reserved_2", 4)),
    (("frameRate", 16),),
)


class TierInfoBox(Box):
    """What a tier is: its profile, level, picture size and frame rate.

    ISO/IEC 14496-15:2024, B.3.2::

        class TierInfoBox extends Box('tiri') {
            unsigned int(16) tierID;
            unsigned int(8) profileIndication;
            unsigned int(8) profile_compatibility;
            unsigned int(8) levelIndication;
            bit(8) reserved = 0;
            unsigned int(16) visualWidth;
            unsigned int(16) visualHeight;
            unsigned int(2) discardable;
            unsigned int(2) constantFrameRate;
            bit(4) reserved = 0;
            unsigned int(16) frameRate;
        }

    Attributes:
        tierID: ``unsigned int(16)``.
        profileIndication: ``unsigned int(8)``.
        profile_compatibility: ``unsigned int(8)``.
        levelIndication: ``unsigned int(8)``.
        reserved: ``bit(8)``.
        visualWidth: Luma samples.
        visualHeight: Luma samples.
        discardable: ``unsigned int(2)``.
        constantFrameRate: ``unsigned int(2)``.
        reserved_2: ``bit(4)``.
        frameRate: Frames in 256 seconds.
    """

    __slots__ = (
        "constantFrameRate",
        "discardable",
        "frameRate",
        "levelIndication",
        "profileIndication",
        "profile_compatibility",
        "reserved",
        "reserved_2",
        "tierID",
        "visualHeight",
        "visualWidth",
    )

    fourcc: ClassVar[bytes] = b"tiri"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "tierID",
        "profileIndication",
        "profile_compatibility",
        "levelIndication",
        "reserved",
        "visualWidth",
        "visualHeight",
        "discardable",
        "constantFrameRate",
        "reserved_2",
        "frameRate",
    )

    tierID: int
    profileIndication: int
    profile_compatibility: int
    levelIndication: int
    reserved: int
    visualWidth: int
    visualHeight: int
    discardable: int
    constantFrameRate: int
    reserved_2: int
    frameRate: int

    def __init__(
        self,
        *,
        tierID: int = 0,
        profileIndication: int = 0,
        profile_compatibility: int = 0,
        levelIndication: int = 0,
        reserved: int = 0,
        visualWidth: int = 0,
        visualHeight: int = 0,
        discardable: int = 0,
        constantFrameRate: int = 0,
        reserved_2: int = 0,
        frameRate: int = 0,
    ) -> None:
        Box.__init__(self)
        self.tierID = tierID
        self.profileIndication = profileIndication
        self.profile_compatibility = profile_compatibility
        self.levelIndication = levelIndication
        self.reserved = reserved
        self.visualWidth = visualWidth
        self.visualHeight = visualHeight
        self.discardable = discardable
        self.constantFrameRate = constantFrameRate
        self.reserved_2 = reserved_2
        self.frameRate = frameRate

    def _read(self, r: Reader, /) -> None:
        (
            self.tierID,
            self.profileIndication,
            self.profile_compatibility,
            self.levelIndication,
            self.reserved,
            self.visualWidth,
            self.visualHeight,
            bits_2,
            self.frameRate,
        ) = r.run(_TierInfoBox_R0)
        self.discardable = bits_2 >> 6
        self.constantFrameRate = (bits_2 >> 4) & 0x3
        self.reserved_2 = bits_2 & 0xF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TierInfoBox_R0,
            self.tierID,
            self.profileIndication,
            self.profile_compatibility,
            self.levelIndication,
            self.reserved,
            self.visualWidth,
            self.visualHeight,
            w.pack(
                ("discardable", self.discardable, 2, False),
                ("constantFrameRate", self.constantFrameRate, 2, False),
                ("reserved_2", self.reserved_2, 4, False),
            ),
            self.frameRate,
        )


_TierBitRateBox_R0: Final = Run(
    ">IIIIII",
    (("baseBitRate", 32),),
    (("maxBitRate", 32),),
    (("avgBitRate", 32),),
    (("tierBaseBitRate", 32),),
    (("tierMaxBitRate", 32),),
    (("tierAvgBitRate", 32),),
)


class TierBitRateBox(Box):
    """Bit rates of a tier, with and without the tiers it depends on, in bit/s.

    ISO/IEC 14496-15:2024, B.3.3::

        class TierBitRateBox extends Box('tibr') {
            unsigned int(32) baseBitRate;
            unsigned int(32) maxBitRate;
            unsigned int(32) avgBitRate;
            unsigned int(32) tierBaseBitRate;
            unsigned int(32) tierMaxBitRate;
            unsigned int(32) tierAvgBitRate;
        }

    Attributes:
        baseBitRate: ``unsigned int(32)``.
        maxBitRate: ``unsigned int(32)``.
        avgBitRate: ``unsigned int(32)``.
        tierBaseBitRate: ``unsigned int(32)``.
        tierMaxBitRate: ``unsigned int(32)``.
        tierAvgBitRate: ``unsigned int(32)``.
    """

    __slots__ = (
        "avgBitRate",
        "baseBitRate",
        "maxBitRate",
        "tierAvgBitRate",
        "tierBaseBitRate",
        "tierMaxBitRate",
    )

    fourcc: ClassVar[bytes] = b"tibr"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "baseBitRate",
        "maxBitRate",
        "avgBitRate",
        "tierBaseBitRate",
        "tierMaxBitRate",
        "tierAvgBitRate",
    )

    baseBitRate: int
    maxBitRate: int
    avgBitRate: int
    tierBaseBitRate: int
    tierMaxBitRate: int
    tierAvgBitRate: int

    def __init__(
        self,
        *,
        baseBitRate: int = 0,
        maxBitRate: int = 0,
        avgBitRate: int = 0,
        tierBaseBitRate: int = 0,
        tierMaxBitRate: int = 0,
        tierAvgBitRate: int = 0,
    ) -> None:
        Box.__init__(self)
        self.baseBitRate = baseBitRate
        self.maxBitRate = maxBitRate
        self.avgBitRate = avgBitRate
        self.tierBaseBitRate = tierBaseBitRate
        self.tierMaxBitRate = tierMaxBitRate
        self.tierAvgBitRate = tierAvgBitRate

    def _read(self, r: Reader, /) -> None:
        (
            self.baseBitRate,
            self.maxBitRate,
            self.avgBitRate,
            self.tierBaseBitRate,
            self.tierMaxBitRate,
            self.tierAvgBitRate,
        ) = r.run(_TierBitRateBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TierBitRateBox_R0,
            self.baseBitRate,
            self.maxBitRate,
            self.avgBitRate,
            self.tierBaseBitRate,
            self.tierMaxBitRate,
            self.tierAvgBitRate,
        )


_PriorityRangeBox_R0: Final = Run(
    ">BB",
    (("reserved1", 2), ("min_priorityId", 6)),
    (("reserved2", 2), ("max_priorityId", 6)),
)


class PriorityRangeBox(Box):
    """The range of priority_id values in a tier.

    ISO/IEC 14496-15:2024, B.3.4::

        class PriorityRangeBox extends Box('svpr') {
            bit(2) reserved1 = 0;
            unsigned int(6) min_priorityId;
            bit(2) reserved2 = 0;
            unsigned int(6) max_priorityId;
        }

    Attributes:
        reserved1: ``bit(2)``.
        min_priorityId: ``unsigned int(6)``.
        reserved2: ``bit(2)``.
        max_priorityId: ``unsigned int(6)``.
    """

    __slots__ = ("max_priorityId", "min_priorityId", "reserved1", "reserved2")

    fourcc: ClassVar[bytes] = b"svpr"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved1",
        "min_priorityId",
        "reserved2",
        "max_priorityId",
    )

    reserved1: int
    min_priorityId: int
    reserved2: int
    max_priorityId: int

    def __init__(
        self,
        *,
        reserved1: int = 0,
        min_priorityId: int = 0,
        reserved2: int = 0,
        max_priorityId: int = 0,
    ) -> None:
        Box.__init__(self)
        self.reserved1 = reserved1
        self.min_priorityId = min_priorityId
        self.reserved2 = reserved2
        self.max_priorityId = max_priorityId

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_PriorityRangeBox_R0)
        self.reserved1 = bits_2 >> 6
        self.min_priorityId = bits_2 & 0x3F
        self.reserved2 = bits_4 >> 6
        self.max_priorityId = bits_4 & 0x3F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PriorityRangeBox_R0,
            w.pack(
                ("reserved1", self.reserved1, 2, False),
                ("min_priorityId", self.min_priorityId, 6, False),
            ),
            w.pack(
                ("reserved2", self.reserved2, 2, False),
                ("max_priorityId", self.max_priorityId, 6, False),
            ),
        )


_SVCDependencyRangeBox_R0: Final = Run(
    ">HH",
    (
        ("min_dependency_id", 3),
        ("min_temporal_id", 3),
        ("reserved", 6),
        ("min_quality_id", 4),
    ),
    (
        ("max_dependency_id", 3),
        ("max_temporal_id", 3),
        ("reserved_2", 6),
        ("max_quality_id", 4),
    ),
)


class SVCDependencyRangeBox(Box):
    """The range of dependency, temporal and quality levels in a tier.

    ISO/IEC 14496-15:2024, B.3.5::

        class SVCDependencyRangeBox extends Box('svdr') {
            unsigned int(3) min_dependency_id;
            unsigned int(3) min_temporal_id;
            bit(6) reserved = 0;
            unsigned int(4) min_quality_id;
            unsigned int(3) max_dependency_id;
            unsigned int(3) max_temporal_id;
            bit(6) reserved = 0;
            unsigned int(4) max_quality_id;
        }

    Attributes:
        min_dependency_id: ``unsigned int(3)``.
        min_temporal_id: ``unsigned int(3)``.
        reserved: ``bit(6)``.
        min_quality_id: ``unsigned int(4)``.
        max_dependency_id: ``unsigned int(3)``.
        max_temporal_id: ``unsigned int(3)``.
        reserved_2: ``bit(6)``.
        max_quality_id: ``unsigned int(4)``.
    """

    __slots__ = (
        "max_dependency_id",
        "max_quality_id",
        "max_temporal_id",
        "min_dependency_id",
        "min_quality_id",
        "min_temporal_id",
        "reserved",
        "reserved_2",
    )

    fourcc: ClassVar[bytes] = b"svdr"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "min_dependency_id",
        "min_temporal_id",
        "reserved",
        "min_quality_id",
        "max_dependency_id",
        "max_temporal_id",
        "reserved_2",
        "max_quality_id",
    )

    min_dependency_id: int
    min_temporal_id: int
    reserved: int
    min_quality_id: int
    max_dependency_id: int
    max_temporal_id: int
    reserved_2: int
    max_quality_id: int

    def __init__(
        self,
        *,
        min_dependency_id: int = 0,
        min_temporal_id: int = 0,
        reserved: int = 0,
        min_quality_id: int = 0,
        max_dependency_id: int = 0,
        max_temporal_id: int = 0,
        reserved_2: int = 0,
        max_quality_id: int = 0,
    ) -> None:
        Box.__init__(self)
        self.min_dependency_id = min_dependency_id
        self.min_temporal_id = min_temporal_id
        self.reserved = reserved
        self.min_quality_id = min_quality_id
        self.max_dependency_id = max_dependency_id
        self.max_temporal_id = max_temporal_id
        self.reserved_2 = reserved_2
        self.max_quality_id = max_quality_id

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_SVCDependencyRangeBox_R0)
        self.min_dependency_id = bits_2 >> 13
        self.min_temporal_id = (bits_2 >> 10) & 0x7
        self.reserved = (bits_2 >> 4) & 0x3F
        self.min_quality_id = bits_2 & 0xF
        self.max_dependency_id = bits_4 >> 13
        self.max_temporal_id = (bits_4 >> 10) & 0x7
        self.reserved_2 = (bits_4 >> 4) & 0x3F
        self.max_quality_id = bits_4 & 0xF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SVCDependencyRangeBox_R0,
            w.pack(
                ("min_dependency_id", self.min_dependency_id, 3, False),
                ("min_temporal_id", self.min_temporal_id, 3, False),
                ("reserved", self.reserved, 6, False),
                ("min_quality_id", self.min_quality_id, 4, False),
            ),
            w.pack(
                ("max_dependency_id", self.max_dependency_id, 3, False),
                ("max_temporal_id", self.max_temporal_id, 3, False),
                ("reserved_2", self.reserved_2, 6, False),
                ("max_quality_id", self.max_quality_id, 4, False),
            ),
        )


_InitialParameterSetBox_R0: Final = Run(">B", (("sps_id_count", 8),))
_InitialParameterSetBox_T0: Final = Layout(
    Part(8, (("SPS_index", 8, False),)), column="SPS_index"
)
_InitialParameterSetBox_R1: Final = Run(">B", (("pps_id_count", 8),))
_InitialParameterSetBox_T1: Final = Layout(
    Part(8, (("PPS_index", 8, False),)), column="PPS_index"
)


class InitialParameterSetBox(Box):
    """Parameter sets that a tier needs, by their index in the configuration record.

    ISO/IEC 14496-15:2024, B.3.6::

        class InitialParameterSetBox extends Box('svip') {
            unsigned int(8) sps_id_count;
            for (i = 0; i < sps_id_count; i++) {
                unsigned int(8) SPS_index;
            }
            unsigned int(8) pps_id_count;
            for (i = 0; i < pps_id_count; i++) {
                unsigned int(8) PPS_index;
            }
        }

    Attributes:
        sps_id_count: ``unsigned int(8)``.
        pps_id_count: ``unsigned int(8)``.
    """

    __slots__ = ("PPS_index", "SPS_index")

    fourcc: ClassVar[bytes] = b"svip"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "sps_id_count",
        "SPS_index",
        "pps_id_count",
        "PPS_index",
    )

    SPS_index: Table
    PPS_index: Table

    def __init__(self, *, SPS_index: Any = (), PPS_index: Any = ()) -> None:
        Box.__init__(self)
        self.SPS_index = _InitialParameterSetBox_T0.table(SPS_index)
        self.PPS_index = _InitialParameterSetBox_T1.table(PPS_index)

    @property
    def sps_id_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.SPS_index)

    @property
    def pps_id_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.PPS_index)

    def _read(self, r: Reader, /) -> None:
        (sps_id_count,) = r.run(_InitialParameterSetBox_R0)
        self.SPS_index = r.table("SPS_index", _InitialParameterSetBox_T0, sps_id_count)
        (pps_id_count,) = r.run(_InitialParameterSetBox_R1)
        self.PPS_index = r.table("PPS_index", _InitialParameterSetBox_T1, pps_id_count)

    def _write(self, w: Writer, /) -> None:
        sps_id_count = len(self.SPS_index)
        pps_id_count = len(self.PPS_index)
        w.run(_InitialParameterSetBox_R0, sps_id_count)
        w.table("SPS_index", _InitialParameterSetBox_T0, self.SPS_index)
        w.run(_InitialParameterSetBox_R1, pps_id_count)
        w.table("PPS_index", _InitialParameterSetBox_T1, self.PPS_index)


_RectRegionBox_R0: Final = Run(
    ">HB", (("base_region_tierID", 16),), (("dynamic_rect", 1), ("reserved", 7))
)
_RectRegionBox_R1: Final = Run(
    ">HHHH",
    (("horizontal_offset", 16),),
    (("vertical_offset", 16),),
    (("region_width", 16),),
    (("region_height", 16),),
)


class RectRegionBox(Box):
    """The rectangle that a tier shows of its base tier.

    ISO/IEC 14496-15:2024, B.3.7::

        class RectRegionBox extends Box('rrgn') {
            unsigned int(16) base_region_tierID;
            unsigned int(1) dynamic_rect;
            bit(7) reserved = 0;
            if (dynamic_rect == 0) {
                unsigned int(16) horizontal_offset;
                unsigned int(16) vertical_offset;
                unsigned int(16) region_width;
                unsigned int(16) region_height;
            }
        }

    Attributes:
        base_region_tierID: ``unsigned int(16)``.
        dynamic_rect: 1: the rectangle changes over time and is not given.
        reserved: ``bit(7)``.
        horizontal_offset: Luma samples; None when left out.
        vertical_offset: Luma samples; None when left out.
        region_width: Luma samples; None when left out.
        region_height: Luma samples; None when left out.
    """

    __slots__ = (
        "base_region_tierID",
        "dynamic_rect",
        "horizontal_offset",
        "region_height",
        "region_width",
        "reserved",
        "vertical_offset",
    )

    fourcc: ClassVar[bytes] = b"rrgn"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "base_region_tierID",
        "dynamic_rect",
        "reserved",
        "horizontal_offset",
        "vertical_offset",
        "region_width",
        "region_height",
    )

    base_region_tierID: int
    dynamic_rect: int
    reserved: int
    horizontal_offset: int | None
    vertical_offset: int | None
    region_width: int | None
    region_height: int | None

    def __init__(
        self,
        *,
        base_region_tierID: int = 0,
        dynamic_rect: int = 0,
        reserved: int = 0,
        horizontal_offset: int | None = None,
        vertical_offset: int | None = None,
        region_width: int | None = None,
        region_height: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.base_region_tierID = base_region_tierID
        self.dynamic_rect = dynamic_rect
        self.reserved = reserved
        self.horizontal_offset = horizontal_offset
        self.vertical_offset = vertical_offset
        self.region_width = region_width
        self.region_height = region_height

    def _read(self, r: Reader, /) -> None:
        self.horizontal_offset = None
        self.vertical_offset = None
        self.region_width = None
        self.region_height = None
        self.base_region_tierID, bits_2 = r.run(_RectRegionBox_R0)
        self.dynamic_rect = dynamic_rect = bits_2 >> 7
        self.reserved = bits_2 & 0x7F
        if dynamic_rect == 0:
            (
                self.horizontal_offset,
                self.vertical_offset,
                self.region_width,
                self.region_height,
            ) = r.run(_RectRegionBox_R1)

    def _write(self, w: Writer, /) -> None:
        dynamic_rect = self.dynamic_rect
        w.run(
            _RectRegionBox_R0,
            self.base_region_tierID,
            w.pack(
                ("dynamic_rect", self.dynamic_rect, 1, False),
                ("reserved", self.reserved, 7, False),
            ),
        )
        if dynamic_rect == 0:
            w.run(
                _RectRegionBox_R1,
                self.horizontal_offset,
                self.vertical_offset,
                self.region_width,
                self.region_height,
            )


_BufferingBox_R0: Final = Run(">H", (("operating_point_count", 16),))
_BufferingBox_T0: Final = Layout(
    Part(32, (("byte_rate", 32, False),)),
    Part(32, (("cpb_size", 32, False),)),
    Part(32, (("dpb_size", 32, False),)),
    Part(32, (("init_cpb_delay", 32, False),)),
    Part(32, (("init_dpb_delay", 32, False),)),
)


class BufferingBox(Box):
    """Buffer parameters of a tier at several operating points.

    ISO/IEC 14496-15:2024, B.3.8::

        class BufferingBox extends Box('buff') {
            unsigned int(16) operating_point_count;
            for (i = 0; i < operating_point_count; i++) {
                unsigned int(32) byte_rate;
                unsigned int(32) cpb_size;
                unsigned int(32) dpb_size;
                unsigned int(32) init_cpb_delay;
                unsigned int(32) init_dpb_delay;
            }
        }

    Attributes:
        operating_point_count: ``unsigned int(16)``.
    """

    __slots__ = ("operating_points",)

    fourcc: ClassVar[bytes] = b"buff"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.8"
    _fields: ClassVar[tuple[str, ...]] = ("operating_point_count", "operating_points")

    operating_points: Table

    def __init__(self, *, operating_points: Any = ()) -> None:
        Box.__init__(self)
        self.operating_points = _BufferingBox_T0.table(operating_points)

    @property
    def operating_point_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.operating_points)

    @property
    def byte_rate(self) -> Table:
        """Bytes per second into the coded picture buffer. A view of ``operating_points``."""
        return self.operating_points["byte_rate"]

    @property
    def cpb_size(self) -> Table:
        """Bytes. A view of ``operating_points``."""
        return self.operating_points["cpb_size"]

    @property
    def dpb_size(self) -> Table:
        """Bytes. A view of ``operating_points``."""
        return self.operating_points["dpb_size"]

    @property
    def init_cpb_delay(self) -> Table:
        """Ticks of a 90 kHz clock. A view of ``operating_points``."""
        return self.operating_points["init_cpb_delay"]

    @property
    def init_dpb_delay(self) -> Table:
        """Ticks of a 90 kHz clock. A view of ``operating_points``."""
        return self.operating_points["init_dpb_delay"]

    def _read(self, r: Reader, /) -> None:
        (operating_point_count,) = r.run(_BufferingBox_R0)
        self.operating_points = r.table(
            "operating_points", _BufferingBox_T0, operating_point_count
        )

    def _write(self, w: Writer, /) -> None:
        operating_point_count = len(self.operating_points)
        w.run(_BufferingBox_R0, operating_point_count)
        w.table("operating_points", _BufferingBox_T0, self.operating_points)


_TierDependencyBox_R0: Final = Run(">H", (("entry_count", 16),))
_TierDependencyBox_T0: Final = Layout(
    Part(16, (("dependencyTierId", 16, False),)), column="dependencyTierId"
)


class TierDependencyBox(Box):
    """The tiers that a tier depends on.

    ISO/IEC 14496-15:2024, B.3.9::

        class TierDependencyBox extends Box('ldep') {
            unsigned int(16) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(16) dependencyTierId;
            }
        }

    Attributes:
        entry_count: ``unsigned int(16)``.
    """

    __slots__ = ("dependencyTierId",)

    fourcc: ClassVar[bytes] = b"ldep"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.9"
    _fields: ClassVar[tuple[str, ...]] = ("entry_count", "dependencyTierId")

    dependencyTierId: Table

    def __init__(self, *, dependencyTierId: Any = ()) -> None:
        Box.__init__(self)
        self.dependencyTierId = _TierDependencyBox_T0.table(dependencyTierId)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.dependencyTierId)

    def _read(self, r: Reader, /) -> None:
        (entry_count,) = r.run(_TierDependencyBox_R0)
        self.dependencyTierId = r.table(
            "dependencyTierId", _TierDependencyBox_T0, entry_count
        )

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.dependencyTierId)
        w.run(_TierDependencyBox_R0, entry_count)
        w.table("dependencyTierId", _TierDependencyBox_T0, self.dependencyTierId)


_TranscodingInfoBox_R0: Final = Run(
    ">B",
    (
        ("reserved", 4),
        ("conversion_idc", 2),
        ("cavlc_info_present_flag", 1),
        ("cabac_info_present_flag", 1),
    ),
)
_TranscodingInfoBox_R1: Final = Run(
    ">BHII",
    (("cavlc_profile_level_idc", 24),),
    (("cavlc_max_bitrate", 32),),
    (("cavlc_avg_bitrate", 32),),
)
_TranscodingInfoBox_R2: Final = Run(
    ">BHII",
    (("cabac_profile_level_idc", 24),),
    (("cabac_max_bitrate", 32),),
    (("cabac_avg_bitrate", 32),),
)


class TranscodingInfoBox(Box):
    """What the stream becomes when a tier is rewritten as plain AVC.

    ISO/IEC 14496-15:2024, B.3.10::

        class TranscodingInfoBox extends Box('tran') {
            bit(4) reserved = 0;
            unsigned int(2) conversion_idc;
            unsigned int(1) cavlc_info_present_flag;
            unsigned int(1) cabac_info_present_flag;
            if (cavlc_info_present_flag) {
                unsigned int(24) cavlc_profile_level_idc;
                unsigned int(32) cavlc_max_bitrate;
                unsigned int(32) cavlc_avg_bitrate;
            }
            if (cabac_info_present_flag) {
                unsigned int(24) cabac_profile_level_idc;
                unsigned int(32) cabac_max_bitrate;
                unsigned int(32) cabac_avg_bitrate;
            }
        }

    Attributes:
        reserved: ``bit(4)``.
        conversion_idc: ``unsigned int(2)``.
        cavlc_info_present_flag: ``unsigned int(1)``.
        cabac_info_present_flag: ``unsigned int(1)``.
        cavlc_profile_level_idc: ``unsigned int(24)``; None when left out.
        cavlc_max_bitrate: Bit/s; None when left out.
        cavlc_avg_bitrate: Bit/s; None when left out.
        cabac_profile_level_idc: ``unsigned int(24)``; None when left out.
        cabac_max_bitrate: Bit/s; None when left out.
        cabac_avg_bitrate: Bit/s; None when left out.
    """

    __slots__ = (
        "cabac_avg_bitrate",
        "cabac_info_present_flag",
        "cabac_max_bitrate",
        "cabac_profile_level_idc",
        "cavlc_avg_bitrate",
        "cavlc_info_present_flag",
        "cavlc_max_bitrate",
        "cavlc_profile_level_idc",
        "conversion_idc",
        "reserved",
    )

    fourcc: ClassVar[bytes] = b"tran"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.10"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "conversion_idc",
        "cavlc_info_present_flag",
        "cabac_info_present_flag",
        "cavlc_profile_level_idc",
        "cavlc_max_bitrate",
        "cavlc_avg_bitrate",
        "cabac_profile_level_idc",
        "cabac_max_bitrate",
        "cabac_avg_bitrate",
    )

    reserved: int
    conversion_idc: int
    cavlc_info_present_flag: int
    cabac_info_present_flag: int
    cavlc_profile_level_idc: int | None
    cavlc_max_bitrate: int | None
    cavlc_avg_bitrate: int | None
    cabac_profile_level_idc: int | None
    cabac_max_bitrate: int | None
    cabac_avg_bitrate: int | None

    def __init__(
        self,
        *,
        reserved: int = 0,
        conversion_idc: int = 0,
        cavlc_info_present_flag: int = 0,
        cabac_info_present_flag: int = 0,
        cavlc_profile_level_idc: int | None = None,
        cavlc_max_bitrate: int | None = None,
        cavlc_avg_bitrate: int | None = None,
        cabac_profile_level_idc: int | None = None,
        cabac_max_bitrate: int | None = None,
        cabac_avg_bitrate: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.conversion_idc = conversion_idc
        self.cavlc_info_present_flag = cavlc_info_present_flag
        self.cabac_info_present_flag = cabac_info_present_flag
        self.cavlc_profile_level_idc = cavlc_profile_level_idc
        self.cavlc_max_bitrate = cavlc_max_bitrate
        self.cavlc_avg_bitrate = cavlc_avg_bitrate
        self.cabac_profile_level_idc = cabac_profile_level_idc
        self.cabac_max_bitrate = cabac_max_bitrate
        self.cabac_avg_bitrate = cabac_avg_bitrate

    def _read(self, r: Reader, /) -> None:
        self.cavlc_profile_level_idc = None
        self.cavlc_max_bitrate = None
        self.cavlc_avg_bitrate = None
        self.cabac_profile_level_idc = None
        self.cabac_max_bitrate = None
        self.cabac_avg_bitrate = None
        (bits_2,) = r.run(_TranscodingInfoBox_R0)
        self.reserved = bits_2 >> 4
        self.conversion_idc = (bits_2 >> 2) & 0x3
        self.cavlc_info_present_flag = cavlc_info_present_flag = (bits_2 >> 1) & 0x1
        self.cabac_info_present_flag = cabac_info_present_flag = bits_2 & 0x1
        if cavlc_info_present_flag:
            bits_4, bits_5, self.cavlc_max_bitrate, self.cavlc_avg_bitrate = r.run(
                _TranscodingInfoBox_R1
            )
            bits_3 = (bits_4 << 16) | bits_5
            self.cavlc_profile_level_idc = bits_3

        if cabac_info_present_flag:
            bits_7, bits_8, self.cabac_max_bitrate, self.cabac_avg_bitrate = r.run(
                _TranscodingInfoBox_R2
            )
            bits_6 = (bits_7 << 16) | bits_8
            self.cabac_profile_level_idc = bits_6

    def _write(self, w: Writer, /) -> None:
        cavlc_info_present_flag = self.cavlc_info_present_flag
        cabac_info_present_flag = self.cabac_info_present_flag
        w.run(
            _TranscodingInfoBox_R0,
            w.pack(
                ("reserved", self.reserved, 4, False),
                ("conversion_idc", self.conversion_idc, 2, False),
                ("cavlc_info_present_flag", self.cavlc_info_present_flag, 1, False),
                ("cabac_info_present_flag", self.cabac_info_present_flag, 1, False),
            ),
        )
        if cavlc_info_present_flag:
            bits = w.pack(
                ("cavlc_profile_level_idc", self.cavlc_profile_level_idc, 24, False)
            )
            w.run(
                _TranscodingInfoBox_R1,
                (bits >> 16) & 0xFF,
                (bits) & 0xFFFF,
                self.cavlc_max_bitrate,
                self.cavlc_avg_bitrate,
            )

        if cabac_info_present_flag:
            bits_2 = w.pack(
                ("cabac_profile_level_idc", self.cabac_profile_level_idc, 24, False)
            )
            w.run(
                _TranscodingInfoBox_R2,
                (bits_2 >> 16) & 0xFF,
                (bits_2) & 0xFFFF,
                self.cabac_max_bitrate,
                self.cabac_avg_bitrate,
            )


_SVCMetadataSampleConfigBox_R0: Final = Run(
    ">IBBBB",
    (("version", 8), ("flags", 24)),
    (("sample_statement_type", 8),),
    (("default_statement_type", 8),),
    (("default_statement_length", 8),),
    (("entry_count", 8),),
)
_SVCMetadataSampleConfigBox_R1: Final = Run(">B", (("statement_type", 8),))


class SVCMetadataSampleConfigBox(FullBox):
    """Set-up of a track of statements about SVC samples.

    ISO/IEC 14496-15:2024, C.2.2::

        class SVCMetadataSampleConfigBox extends FullBox('svmC') {
            int i;
            unsigned int(8) sample_statement_type;
            unsigned int(8) default_statement_type;
            unsigned int(8) default_statement_length;
            unsigned int(8) entry_count;
            for (i = 1; i <= entry_count; i++) {
                unsigned int(8) statement_type;
                string statement_namespace;
            }
        }

    Attributes:
        sample_statement_type: Normally a group or a sequence.
        default_statement_type: ``unsigned int(8)``.
        default_statement_length: Bytes.
        entry_count: ``unsigned int(8)``.
    """

    __slots__ = (
        "default_statement_length",
        "default_statement_type",
        "entries",
        "sample_statement_type",
    )

    fourcc: ClassVar[bytes] = b"svmC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, C.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "sample_statement_type",
        "default_statement_type",
        "default_statement_length",
        "entry_count",
        "entries",
    )

    sample_statement_type: int
    default_statement_type: int
    default_statement_length: int
    entries: list[SVCMetadataSampleConfigBox.Entry]

    class Entry(Row):
        """One of the ``entries`` of SVCMetadataSampleConfigBox.

        Attributes:
            statement_type: From the range for users.
            statement_namespace: Who defines the statement type.
        """

        __slots__ = ("statement_namespace", "statement_type")

        _fields: ClassVar[tuple[str, ...]] = ("statement_type", "statement_namespace")

        statement_type: int
        statement_namespace: str

        def __init__(
            self, *, statement_type: int = 0, statement_namespace: str = ""
        ) -> None:
            self.statement_type = statement_type
            self.statement_namespace = statement_namespace

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        sample_statement_type: int = 0,
        default_statement_type: int = 0,
        default_statement_length: int = 0,
        entries: Iterable[SVCMetadataSampleConfigBox.Entry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sample_statement_type = sample_statement_type
        self.default_statement_type = default_statement_type
        self.default_statement_length = default_statement_length
        self.entries = list(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.sample_statement_type,
            self.default_statement_type,
            self.default_statement_length,
            entry_count,
        ) = r.run(_SVCMetadataSampleConfigBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        entries: list[SVCMetadataSampleConfigBox.Entry] = []
        self.entries = entries
        r.allow("entries", entry_count, 8)
        for _ in range(entry_count):
            row = SVCMetadataSampleConfigBox.Entry.__new__(
                SVCMetadataSampleConfigBox.Entry
            )
            entries.append(row)
            (row.statement_type,) = r.run(_SVCMetadataSampleConfigBox_R1)
            row.statement_namespace = r.text("statement_namespace")

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(
            _SVCMetadataSampleConfigBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.sample_statement_type,
            self.default_statement_type,
            self.default_statement_length,
            entry_count,
        )
        for row in self.entries:
            w.run(_SVCMetadataSampleConfigBox_R1, row.statement_type)
            w.text("statement_namespace", row.statement_namespace)


_SVCPriorityLayerInfoBox_R0: Final = Run(">B", (("pr_layer_num", 8),))
_SVCPriorityLayerInfoBox_T0: Final = Layout(
    Part(8, (("pr_layer", 8, False),)),
    Part(24, (("profile_level_idc", 24, False),)),
    Part(32, (("max_bitrate", 32, False),)),
    Part(32, (("avg_bitrate", 32, False),)),
)


class SVCPriorityLayerInfoBox(Box):
    """Profile, level and bit rates of the priority layers.

    ISO/IEC 14496-15:2024, C.2.3::

        class SVCPriorityLayerInfoBox extends Box('qlif') {
            unsigned int(8) pr_layer_num;
            for (j = 0; j < pr_layer_num; j++) {
                unsigned int(8) pr_layer;
                unsigned int(24) profile_level_idc;
                unsigned int(32) max_bitrate;
                unsigned int(32) avg_bitrate;
            }
        }

    Attributes:
        pr_layer_num: ``unsigned int(8)``.
    """

    __slots__ = ("priority_layers",)

    fourcc: ClassVar[bytes] = b"qlif"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, C.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("pr_layer_num", "priority_layers")

    priority_layers: Table

    def __init__(self, *, priority_layers: Any = ()) -> None:
        Box.__init__(self)
        self.priority_layers = _SVCPriorityLayerInfoBox_T0.table(priority_layers)

    @property
    def pr_layer_num(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.priority_layers)

    @property
    def pr_layer(self) -> Table:
        """Priority_id. A view of ``priority_layers``."""
        return self.priority_layers["pr_layer"]

    @property
    def profile_level_idc(self) -> Table:
        """The column ``profile_level_idc``. A view of ``priority_layers``."""
        return self.priority_layers["profile_level_idc"]

    @property
    def max_bitrate(self) -> Table:
        """Bit/s. A view of ``priority_layers``."""
        return self.priority_layers["max_bitrate"]

    @property
    def avg_bitrate(self) -> Table:
        """Bit/s. A view of ``priority_layers``."""
        return self.priority_layers["avg_bitrate"]

    def _read(self, r: Reader, /) -> None:
        (pr_layer_num,) = r.run(_SVCPriorityLayerInfoBox_R0)
        self.priority_layers = r.table(
            "priority_layers", _SVCPriorityLayerInfoBox_T0, pr_layer_num
        )

    def _write(self, w: Writer, /) -> None:
        pr_layer_num = len(self.priority_layers)
        w.run(_SVCPriorityLayerInfoBox_R0, pr_layer_num)
        w.table("priority_layers", _SVCPriorityLayerInfoBox_T0, self.priority_layers)


class SVCMetadataSampleEntry(MetaDataSampleEntry):
    """A track of statements about the samples of an SVC track.

    ISO/IEC 14496-15:2024, C.2.4::

        class SVCMetadataSampleEntry() extends MetaDataSampleEntry('svcM') {
            SVCMetadataSampleConfigBox config;
            SVCPriorityAssignmentBox methods;
            SVCPriorityLayerInfoBox priorities;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"svcM"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, C.2.4"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> SVCMetadataSampleConfigBox | None:
        """The statement types in use. None when there is none."""
        return first(self.children, "SVCMetadataSampleConfigBox")

    @property
    def methods(self) -> SVCPriorityAssignmentBox | None:
        """The SVCPriorityAssignmentBox inside. None when there is none."""
        return first(self.children, "SVCPriorityAssignmentBox")

    @property
    def priorities(self) -> SVCPriorityLayerInfoBox | None:
        """The SVCPriorityLayerInfoBox inside. None when there is none."""
        return first(self.children, "SVCPriorityLayerInfoBox")
