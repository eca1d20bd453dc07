"""DTSSpecificBox of ETSI TS 102 114 and TS 103 491.

Generated from the specification ``dts/dts``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_DTSSpecificBox_R0: Final = Run(
    ">IIIBBBHHB",
    (("DTSSamplingFrequency", 32),),
    (("maxBitrate", 32),),
    (("avgBitrate", 32),),
    (("pcmSampleDepth", 8),),
    (("FrameDuration", 2), ("StreamConstruction", 5), ("CoreLFEPresent", 1)),
    (
        ("CoreLayout", 6),
        ("CoreSize", 14),
        ("StereoDownmix", 1),
        ("RepresentationType", 3),
    ),
    (("ChannelLayout", 16),),
    (
        ("MultiAssetFlag", 1),
        ("LBRDurationMod", 1),
        ("ReservedBoxPresent", 1),
        ("Reserved", 5),
    ),
)


class DTSSpecificBox(Box):
    """Parameters of a DTS stream.

    ETSI TS 102 114 and TS 103 491, E.2.2.3::

        aligned(8) class DTSSpecificBox extends Box('ddts') {
            unsigned int(32) DTSSamplingFrequency;
            unsigned int(32) maxBitrate;
            unsigned int(32) avgBitrate;
            unsigned int(8) pcmSampleDepth;
            unsigned int(2) FrameDuration;
            unsigned int(5) StreamConstruction;
            unsigned int(1) CoreLFEPresent;
            unsigned int(6) CoreLayout;
            unsigned int(14) CoreSize;
            unsigned int(1) StereoDownmix;
            unsigned int(3) RepresentationType;
            unsigned int(16) ChannelLayout;
            unsigned int(1) MultiAssetFlag;
            unsigned int(1) LBRDurationMod;
            unsigned int(1) ReservedBoxPresent;
            unsigned int(5) Reserved = 0;
            Box reserved_boxes[];
        }

    Attributes:
        DTSSamplingFrequency: Hz.
        maxBitrate: Bit/s.
        avgBitrate: Bit/s.
        pcmSampleDepth: Bits.
        FrameDuration: 0 512, 1 1024, 2 2048, 3 4096 samples.
        StreamConstruction: ``unsigned int(5)``.
        CoreLFEPresent: ``unsigned int(1)``.
        CoreLayout: ``unsigned int(6)``.
        CoreSize: Bytes.
        StereoDownmix: ``unsigned int(1)``.
        RepresentationType: ``unsigned int(3)``.
        ChannelLayout: Speaker activity mask.
        MultiAssetFlag: ``unsigned int(1)``.
        LBRDurationMod: ``unsigned int(1)``.
        ReservedBoxPresent: ``unsigned int(1)``.
        Reserved: ``unsigned int(5)``.
    """

    __slots__ = (
        "ChannelLayout",
        "CoreLFEPresent",
        "CoreLayout",
        "CoreSize",
        "DTSSamplingFrequency",
        "FrameDuration",
        "LBRDurationMod",
        "MultiAssetFlag",
        "RepresentationType",
        "Reserved",
        "ReservedBoxPresent",
        "StereoDownmix",
        "StreamConstruction",
        "avgBitrate",
        "children",
        "maxBitrate",
        "pcmSampleDepth",
    )

    fourcc: ClassVar[bytes] = b"ddts"
    clause: ClassVar[str] = "ETSI TS 102 114 and TS 103 491, E.2.2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "DTSSamplingFrequency",
        "maxBitrate",
        "avgBitrate",
        "pcmSampleDepth",
        "FrameDuration",
        "StreamConstruction",
        "CoreLFEPresent",
        "CoreLayout",
        "CoreSize",
        "StereoDownmix",
        "RepresentationType",
        "ChannelLayout",
        "MultiAssetFlag",
        "LBRDurationMod",
        "ReservedBoxPresent",
        "Reserved",
    )

    _container: ClassVar[bool] = True

    DTSSamplingFrequency: int
    maxBitrate: int
    avgBitrate: int
    pcmSampleDepth: int
    FrameDuration: int
    StreamConstruction: int
    CoreLFEPresent: int
    CoreLayout: int
    CoreSize: int
    StereoDownmix: int
    RepresentationType: int
    ChannelLayout: int
    MultiAssetFlag: int
    LBRDurationMod: int
    ReservedBoxPresent: int
    Reserved: int
    children: list[Box]

    def __init__(
        self,
        *,
        DTSSamplingFrequency: int = 0,
        maxBitrate: int = 0,
        avgBitrate: int = 0,
        pcmSampleDepth: int = 0,
        FrameDuration: int = 0,
        StreamConstruction: int = 0,
        CoreLFEPresent: int = 0,
        CoreLayout: int = 0,
        CoreSize: int = 0,
        StereoDownmix: int = 0,
        RepresentationType: int = 0,
        ChannelLayout: int = 0,
        MultiAssetFlag: int = 0,
        LBRDurationMod: int = 0,
        ReservedBoxPresent: int = 0,
        Reserved: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.DTSSamplingFrequency = DTSSamplingFrequency
        self.maxBitrate = maxBitrate
        self.avgBitrate = avgBitrate
        self.pcmSampleDepth = pcmSampleDepth
        self.FrameDuration = FrameDuration
        self.StreamConstruction = StreamConstruction
        self.CoreLFEPresent = CoreLFEPresent
        self.CoreLayout = CoreLayout
        self.CoreSize = CoreSize
        self.StereoDownmix = StereoDownmix
        self.RepresentationType = RepresentationType
        self.ChannelLayout = ChannelLayout
        self.MultiAssetFlag = MultiAssetFlag
        self.LBRDurationMod = LBRDurationMod
        self.ReservedBoxPresent = ReservedBoxPresent
        self.Reserved = Reserved
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.DTSSamplingFrequency,
            self.maxBitrate,
            self.avgBitrate,
            self.pcmSampleDepth,
            bits_2,
            bits_4,
            bits_5,
            self.ChannelLayout,
            bits_7,
        ) = r.run(_DTSSpecificBox_R0)
        self.FrameDuration = bits_2 >> 6
        self.StreamConstruction = (bits_2 >> 1) & 0x1F
        self.CoreLFEPresent = bits_2 & 0x1
        bits_3 = (bits_4 << 16) | bits_5
        self.CoreLayout = bits_3 >> 18
        self.CoreSize = (bits_3 >> 4) & 0x3FFF
        self.StereoDownmix = (bits_3 >> 3) & 0x1
        self.RepresentationType = bits_3 & 0x7
        self.MultiAssetFlag = bits_7 >> 7
        self.LBRDurationMod = (bits_7 >> 6) & 0x1
        self.ReservedBoxPresent = (bits_7 >> 5) & 0x1
        self.Reserved = bits_7 & 0x1F
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(
            ("CoreLayout", self.CoreLayout, 6, False),
            ("CoreSize", self.CoreSize, 14, False),
            ("StereoDownmix", self.StereoDownmix, 1, False),
            ("RepresentationType", self.RepresentationType, 3, False),
        )
        w.run(
            _DTSSpecificBox_R0,
            self.DTSSamplingFrequency,
            self.maxBitrate,
            self.avgBitrate,
            self.pcmSampleDepth,
            w.pack(
                ("FrameDuration", self.FrameDuration, 2, False),
                ("StreamConstruction", self.StreamConstruction, 5, False),
                ("CoreLFEPresent", self.CoreLFEPresent, 1, False),
            ),
            (bits >> 16) & 0xFF,
            (bits) & 0xFFFF,
            self.ChannelLayout,
            w.pack(
                ("MultiAssetFlag", self.MultiAssetFlag, 1, False),
                ("LBRDurationMod", self.LBRDurationMod, 1, False),
                ("ReservedBoxPresent", self.ReservedBoxPresent, 1, False),
                ("Reserved", self.Reserved, 5, False),
            ),
        )
        w.boxes(self.children)
