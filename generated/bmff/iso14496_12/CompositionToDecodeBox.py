"""CompositionToDecodeBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_table``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CompositionToDecodeBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_CompositionToDecodeBox_R1: Final = Run(
    ">iiiii",
    (("compositionToDTSShift", 32),),
    (("leastDecodeToDisplayDelta", 32),),
    (("greatestDecodeToDisplayDelta", 32),),
    (("compositionStartTime", 32),),
    (("compositionEndTime", 32),),
)
_CompositionToDecodeBox_R2: Final = Run(
    ">qqqqq",
    (("compositionToDTSShift", 64),),
    (("leastDecodeToDisplayDelta", 64),),
    (("greatestDecodeToDisplayDelta", 64),),
    (("compositionStartTime", 64),),
    (("compositionEndTime", 64),),
)


class CompositionToDecodeBox(FullBox):
    """How composition and decoding timelines of a track relate when offsets are signed.

    ISO/IEC 14496-12:2022, 8.6.1.4::

        class CompositionToDecodeBox extends FullBox('cslg', version, 0) {
            if (version == 0) {
                signed int(32) compositionToDTSShift;
                signed int(32) leastDecodeToDisplayDelta;
                signed int(32) greatestDecodeToDisplayDelta;
                signed int(32) compositionStartTime;
                signed int(32) compositionEndTime;
            } else {
                signed int(64) compositionToDTSShift;
                signed int(64) leastDecodeToDisplayDelta;
                signed int(64) greatestDecodeToDisplayDelta;
                signed int(64) compositionStartTime;
                signed int(64) compositionEndTime;
            }
        }

    Attributes:
        compositionToDTSShift: Added, no composition time precedes decoding.
        leastDecodeToDisplayDelta: Smallest composition offset.
        greatestDecodeToDisplayDelta: Largest composition offset.
        compositionStartTime: Smallest composition time.
        compositionEndTime: Largest composition time plus duration; 0: unknown.
    """

    __slots__ = (
        "compositionEndTime",
        "compositionStartTime",
        "compositionToDTSShift",
        "greatestDecodeToDisplayDelta",
        "leastDecodeToDisplayDelta",
    )

    fourcc: ClassVar[bytes] = b"cslg"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.1.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "compositionToDTSShift",
        "leastDecodeToDisplayDelta",
        "greatestDecodeToDisplayDelta",
        "compositionStartTime",
        "compositionEndTime",
    )

    compositionToDTSShift: int
    leastDecodeToDisplayDelta: int
    greatestDecodeToDisplayDelta: int
    compositionStartTime: int
    compositionEndTime: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        compositionToDTSShift: int = 0,
        leastDecodeToDisplayDelta: int = 0,
        greatestDecodeToDisplayDelta: int = 0,
        compositionStartTime: int = 0,
        compositionEndTime: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.compositionToDTSShift = compositionToDTSShift
        self.leastDecodeToDisplayDelta = leastDecodeToDisplayDelta
        self.greatestDecodeToDisplayDelta = greatestDecodeToDisplayDelta
        self.compositionStartTime = compositionStartTime
        self.compositionEndTime = compositionEndTime

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_CompositionToDecodeBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (
                self.compositionToDTSShift,
                self.leastDecodeToDisplayDelta,
                self.greatestDecodeToDisplayDelta,
                self.compositionStartTime,
                self.compositionEndTime,
            ) = r.run(_CompositionToDecodeBox_R1)

        else:
            (
                self.compositionToDTSShift,
                self.leastDecodeToDisplayDelta,
                self.greatestDecodeToDisplayDelta,
                self.compositionStartTime,
                self.compositionEndTime,
            ) = r.run(_CompositionToDecodeBox_R2)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _CompositionToDecodeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.run(
                _CompositionToDecodeBox_R1,
                self.compositionToDTSShift,
                self.leastDecodeToDisplayDelta,
                self.greatestDecodeToDisplayDelta,
                self.compositionStartTime,
                self.compositionEndTime,
            )

        else:
            w.run(
                _CompositionToDecodeBox_R2,
                self.compositionToDTSShift,
                self.leastDecodeToDisplayDelta,
                self.greatestDecodeToDisplayDelta,
                self.compositionStartTime,
                self.compositionEndTime,
            )
