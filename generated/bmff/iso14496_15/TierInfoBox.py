"""TierInfoBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

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
