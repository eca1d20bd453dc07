"""SubsegmentIndexBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/files``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_SubsegmentIndexBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("subsegment_count", 32),)
)
_SubsegmentIndexBox_R1: Final = Run(">I", (("range_count", 32),))
_SubsegmentIndexBox_T0: Final = Layout(
    Part(8, (("level", 8, False),)), Part(24, (("range_size", 24, False),))
)


class SubsegmentIndexBox(FullBox):
    """Maps levels to byte ranges of the subsegments of the segment index before it.

    ISO/IEC 14496-12:2022, 8.16.4::

        aligned(8) class SubsegmentIndexBox extends FullBox('ssix', 0, 0) {
            unsigned int(32) subsegment_count;
            for (i = 1; i <= subsegment_count; i++) {
                unsigned int(32) range_count;
                for (j = 1; j <= range_count; j++) {
                    unsigned int(8) level;
                    unsigned int(24) range_size;
                }
            }
        }

    Attributes:
        subsegment_count: ``unsigned int(32)``.
        subsegments: A list of ``ranges``.
    """

    __slots__ = ("subsegments",)

    fourcc: ClassVar[bytes] = b"ssix"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.16.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "subsegment_count",
        "subsegments",
    )

    subsegments: list[Table]

    def __init__(
        self, *, version: int = 0, flags: int = 0, subsegments: Iterable[Table] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.subsegments = list(subsegments)

    @property
    def subsegment_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.subsegments)

    def _read(self, r: Reader, /) -> None:
        bits_2, subsegment_count = r.run(_SubsegmentIndexBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        subsegments: list[Table] = []
        self.subsegments = subsegments
        r.allow("subsegments", subsegment_count, 32)
        for _ in range(subsegment_count):
            (range_count,) = r.run(_SubsegmentIndexBox_R1)
            ranges = r.table("ranges", _SubsegmentIndexBox_T0, range_count)
            subsegments.append(ranges)

    def _write(self, w: Writer, /) -> None:
        subsegment_count = len(self.subsegments)
        w.run(
            _SubsegmentIndexBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            subsegment_count,
        )
        for ranges in self.subsegments:
            range_count = len(ranges)
            w.run(_SubsegmentIndexBox_R1, range_count)
            w.table("ranges", _SubsegmentIndexBox_T0, ranges)
