"""DecoderConfigDescriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_1.BaseDescriptor import BaseDescriptor
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import every

if TYPE_CHECKING:
    from bmff.iso14496_1.DecoderSpecificInfo import DecoderSpecificInfo
    from bmff.iso14496_1.ProfileLevelIndicationIndexDescriptor import (
        ProfileLevelIndicationIndexDescriptor,
    )
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_DecoderConfigDescriptor_R0: Final = Run(
    ">BBBHII",
    (("objectTypeIndication", 8),),
    (("streamType", 6), ("upStream", 1), ("reserved", 1)),
    (("bufferSizeDB", 24),),
    (("maxBitrate", 32),),
    (("avgBitrate", 32),),
)


class DecoderConfigDescriptor(BaseDescriptor):
    """The kind of a stream, its buffer and bit rates, and what its decoder needs.

    ISO/IEC 14496-1:2010, 7.2.6.6::

        class DecoderConfigDescriptor extends BaseDescriptor : bit(8) tag = 0x04 {
            bit(8) objectTypeIndication;
            bit(6) streamType;
            bit(1) upStream;
            const bit(1) reserved = 1;
            bit(24) bufferSizeDB;
            bit(32) maxBitrate;
            bit(32) avgBitrate;
            DecoderSpecificInfo decSpecificInfo[0 .. 1];
            ProfileLevelIndicationIndexDescriptor profileLevelIndicationIndexDescr[0 .. 255];
        }

    Attributes:
        objectTypeIndication: Registered coding, 0x40 is MPEG-4 audio.
        streamType: 4: visual, 5: audio.
        upStream: 1: from receiver to sender.
        reserved: ``bit(1)``.
        bufferSizeDB: Bytes.
        maxBitrate: Bit/s.
        avgBitrate: Bit/s, 0: variable.
        descriptors: ``BaseDescriptor``.
    """

    __slots__ = (
        "avgBitrate",
        "bufferSizeDB",
        "descriptors",
        "maxBitrate",
        "objectTypeIndication",
        "reserved",
        "streamType",
        "upStream",
    )

    tag_value: ClassVar[int] = 4
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "objectTypeIndication",
        "streamType",
        "upStream",
        "reserved",
        "bufferSizeDB",
        "maxBitrate",
        "avgBitrate",
        "descriptors",
    )

    objectTypeIndication: int
    streamType: int
    upStream: int
    reserved: int
    bufferSizeDB: int
    maxBitrate: int
    avgBitrate: int
    descriptors: list[BaseDescriptor]

    def __init__(
        self,
        *,
        objectTypeIndication: int = 0,
        streamType: int = 0,
        upStream: int = 0,
        reserved: int = 1,
        bufferSizeDB: int = 0,
        maxBitrate: int = 0,
        avgBitrate: int = 0,
        descriptors: Iterable[BaseDescriptor] = (),
    ) -> None:
        Descriptor.__init__(self)
        self.objectTypeIndication = objectTypeIndication
        self.streamType = streamType
        self.upStream = upStream
        self.reserved = reserved
        self.bufferSizeDB = bufferSizeDB
        self.maxBitrate = maxBitrate
        self.avgBitrate = avgBitrate
        self.descriptors = list(descriptors)

    @property
    def decSpecificInfo(self) -> list[DecoderSpecificInfo]:
        """The DecoderSpecificInfo inside."""
        found: list[DecoderSpecificInfo] = every(
            self.descriptors, "DecoderSpecificInfo"
        )
        return found

    @property
    def profileLevelIndicationIndexDescr(
        self,
    ) -> list[ProfileLevelIndicationIndexDescriptor]:
        """The ProfileLevelIndicationIndexDescriptor inside."""
        found: list[ProfileLevelIndicationIndexDescriptor] = every(
            self.descriptors, "ProfileLevelIndicationIndexDescriptor"
        )
        return found

    def _read(self, r: Reader, /) -> None:
        (
            self.objectTypeIndication,
            bits_2,
            bits_4,
            bits_5,
            self.maxBitrate,
            self.avgBitrate,
        ) = r.run(_DecoderConfigDescriptor_R0)
        self.streamType = bits_2 >> 2
        self.upStream = (bits_2 >> 1) & 0x1
        self.reserved = bits_2 & 0x1
        bits_3 = (bits_4 << 16) | bits_5
        self.bufferSizeDB = bits_3
        self.descriptors = r.descriptors("descriptors", "BaseDescriptor")

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(("bufferSizeDB", self.bufferSizeDB, 24, False))
        w.run(
            _DecoderConfigDescriptor_R0,
            self.objectTypeIndication,
            w.pack(
                ("streamType", self.streamType, 6, False),
                ("upStream", self.upStream, 1, False),
                ("reserved", self.reserved, 1, False),
            ),
            (bits >> 16) & 0xFF,
            (bits) & 0xFFFF,
            self.maxBitrate,
            self.avgBitrate,
        )
        w.descriptors("descriptors", self.descriptors)
