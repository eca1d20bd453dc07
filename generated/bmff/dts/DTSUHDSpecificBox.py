"""DTSUHDSpecificBox of ETSI TS 102 114 and TS 103 491.

Generated from the specification ``dts/dts``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_DTSUHDSpecificBox_R0: Final = Run(
    ">BBI",
    (("DecoderProfileCode", 6), ("FrameDurationCode", 2)),
    (("MaxPayloadCode", 3), ("NumPresentationsCode", 5)),
    (("ChannelMask", 32),),
)


class DTSUHDSpecificBox(Box):
    """Parameters of a DTS-UHD stream.

    ETSI TS 102 114 and TS 103 491, B.2::

        aligned(8) class DTSUHDSpecificBox extends Box('udts') {
            unsigned int(6) DecoderProfileCode;
            unsigned int(2) FrameDurationCode;
            unsigned int(3) MaxPayloadCode;
            unsigned int(5) NumPresentationsCode;
            unsigned int(32) ChannelMask;
            unsigned int(1) BaseSamplingFrequencyCode;
            unsigned int(2) SampleRateMod;
            unsigned int(3) RepresentationType;
            unsigned int(3) StreamIndex;
            unsigned int(1) ExpansionBoxPresent;
            for (i = 0; i <= NumPresentationsCode; i++) {
                unsigned int(1) IDTagPresent[i];
            }
            bit(37 - NumPresentationsCode & 7) padding = 0;
            for (i = 0; i <= NumPresentationsCode; i++) {
                if (IDTagPresent[i]) {
                    unsigned int(8) PresentationIDTag[16];
                }
            }
            Box expansion_boxes[];
        }

    Attributes:
        DecoderProfileCode: Decoder profile minus two.
        FrameDurationCode: 0 512, 1 1024, 2 2048, 3 4096 samples.
        MaxPayloadCode: ``unsigned int(3)``.
        NumPresentationsCode: Presentations minus one.
        ChannelMask: ``unsigned int(32)``.
        BaseSamplingFrequencyCode: 0 44.1 kHz, 1 48 kHz.
        SampleRateMod: Power of two the base frequency is multiplied by.
        RepresentationType: ``unsigned int(3)``.
        StreamIndex: ``unsigned int(3)``.
        ExpansionBoxPresent: ``unsigned int(1)``.
        IDTagPresent: ``unsigned int(1) IDTagPresent[i]``.
        padding: ``bit(37 - NumPresentationsCode & 7)``.
        id_tags: A list of ``PresentationIDTag``.
    """

    __slots__ = (
        "BaseSamplingFrequencyCode",
        "ChannelMask",
        "DecoderProfileCode",
        "ExpansionBoxPresent",
        "FrameDurationCode",
        "IDTagPresent",
        "MaxPayloadCode",
        "RepresentationType",
        "SampleRateMod",
        "StreamIndex",
        "children",
        "id_tags",
        "padding",
    )

    fourcc: ClassVar[bytes] = b"udts"
    clause: ClassVar[str] = "ETSI TS 102 114 and TS 103 491, B.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "DecoderProfileCode",
        "FrameDurationCode",
        "MaxPayloadCode",
        "NumPresentationsCode",
        "ChannelMask",
        "BaseSamplingFrequencyCode",
        "SampleRateMod",
        "RepresentationType",
        "StreamIndex",
        "ExpansionBoxPresent",
        "IDTagPresent",
        "padding",
        "id_tags",
    )

    _container: ClassVar[bool] = True

    DecoderProfileCode: int
    FrameDurationCode: int
    MaxPayloadCode: int
    ChannelMask: int
    BaseSamplingFrequencyCode: int
    SampleRateMod: int
    RepresentationType: int
    StreamIndex: int
    ExpansionBoxPresent: int
    IDTagPresent: Table
    padding: int
    id_tags: list[bytes | None]
    children: list[Box]

    def __init__(
        self,
        *,
        DecoderProfileCode: int = 0,
        FrameDurationCode: int = 0,
        MaxPayloadCode: int = 0,
        ChannelMask: int = 0,
        BaseSamplingFrequencyCode: int = 0,
        SampleRateMod: int = 0,
        RepresentationType: int = 0,
        StreamIndex: int = 0,
        ExpansionBoxPresent: int = 0,
        IDTagPresent: Any = (),
        padding: int = 0,
        id_tags: Iterable[bytes | None] = (),
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.DecoderProfileCode = DecoderProfileCode
        self.FrameDurationCode = FrameDurationCode
        self.MaxPayloadCode = MaxPayloadCode
        self.ChannelMask = ChannelMask
        self.BaseSamplingFrequencyCode = BaseSamplingFrequencyCode
        self.SampleRateMod = SampleRateMod
        self.RepresentationType = RepresentationType
        self.StreamIndex = StreamIndex
        self.ExpansionBoxPresent = ExpansionBoxPresent
        self.IDTagPresent = IDTagPresent
        self.padding = padding
        self.id_tags = list(id_tags)
        self.children = self._adopt(children)

    @property
    def NumPresentationsCode(self) -> int:
        """Presentations minus one. Derived: it follows from the list."""
        return len(self.IDTagPresent) - 1

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, self.ChannelMask = r.run(_DTSUHDSpecificBox_R0)
        self.DecoderProfileCode = bits_2 >> 2
        self.FrameDurationCode = bits_2 & 0x3
        self.MaxPayloadCode = bits_4 >> 5
        NumPresentationsCode = bits_4 & 0x1F
        self.BaseSamplingFrequencyCode = r.bits("BaseSamplingFrequencyCode", 1)
        self.SampleRateMod = r.bits("SampleRateMod", 2)
        self.RepresentationType = r.bits("RepresentationType", 3)
        self.StreamIndex = r.bits("StreamIndex", 3)
        self.ExpansionBoxPresent = r.bits("ExpansionBoxPresent", 1)
        self.IDTagPresent = r.numbers("IDTagPresent", 1, (NumPresentationsCode + 1))
        self.padding = r.bits("padding", ((37 - NumPresentationsCode) & 7))
        id_tags: list[bytes | None] = []
        self.id_tags = id_tags
        r.allow("id_tags", (NumPresentationsCode + 1), 0)
        for i in range((NumPresentationsCode + 1)):
            PresentationIDTag: bytes | None = None
            if int(self.IDTagPresent[i]):
                PresentationIDTag = r.octets("PresentationIDTag", 16)

            id_tags.append(PresentationIDTag)

        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        NumPresentationsCode = len(self.IDTagPresent) - 1
        w.run(
            _DTSUHDSpecificBox_R0,
            w.pack(
                ("DecoderProfileCode", self.DecoderProfileCode, 6, False),
                ("FrameDurationCode", self.FrameDurationCode, 2, False),
            ),
            w.pack(
                ("MaxPayloadCode", self.MaxPayloadCode, 3, False),
                ("NumPresentationsCode", NumPresentationsCode, 5, False),
            ),
            self.ChannelMask,
        )
        w.bits("BaseSamplingFrequencyCode", self.BaseSamplingFrequencyCode, 1)
        w.bits("SampleRateMod", self.SampleRateMod, 2)
        w.bits("RepresentationType", self.RepresentationType, 3)
        w.bits("StreamIndex", self.StreamIndex, 3)
        w.bits("ExpansionBoxPresent", self.ExpansionBoxPresent, 1)
        w.numbers("IDTagPresent", self.IDTagPresent, 1)
        w.bits("padding", self.padding, ((37 - NumPresentationsCode) & 7))
        w.same("id_tags", self.id_tags, (NumPresentationsCode + 1))
        for i, PresentationIDTag in enumerate(self.id_tags):
            if int(self.IDTagPresent[i]):
                w.octets("PresentationIDTag", PresentationIDTag, 16)

        w.boxes(self.children)
