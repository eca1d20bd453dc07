"""SegmentIndexBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/files``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SegmentIndexBox_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("reference_ID", 32),),
    (("timescale", 32),),
)
_SegmentIndexBox_R1: Final = Run(
    ">II", (("earliest_presentation_time", 32),), (("first_offset", 32),)
)
_SegmentIndexBox_R2: Final = Run(
    ">QQ", (("earliest_presentation_time", 64),), (("first_offset", 64),)
)
_SegmentIndexBox_R3: Final = Run(">HH", (("reserved", 16),), (("reference_count", 16),))
_SegmentIndexBox_T0: Final = Layout(
    Part(32, (("reference_type", 1, False), ("referenced_size", 31, False))),
    Part(32, (("subsegment_duration", 32, False),)),
    Part(
        32,
        (
            ("starts_with_SAP", 1, False),
            ("SAP_type", 3, False),
            ("SAP_delta_time", 28, False),
        ),
    ),
)


class SegmentIndexBox(FullBox):
    """Index of one stream in a segment: durations, sizes and access points of its subsegments.

    ISO/IEC 14496-12:2022, 8.16.3::

        aligned(8) class SegmentIndexBox extends FullBox('sidx', version, 0) {
            unsigned int(32) reference_ID;
            unsigned int(32) timescale;
            if (version == 0) {
                unsigned int(32) earliest_presentation_time;
                unsigned int(32) first_offset;
            } else {
                unsigned int(64) earliest_presentation_time;
                unsigned int(64) first_offset;
            }
            unsigned int(16) reserved = 0;
            unsigned int(16) reference_count;
            for (i = 1; i <= reference_count; i++) {
                bit(1) reference_type;
                unsigned int(31) referenced_size;
                unsigned int(32) subsegment_duration;
                bit(1) starts_with_SAP;
                unsigned int(3) SAP_type;
                unsigned int(28) SAP_delta_time;
            }
        }

    Attributes:
        reference_ID: Track (or stream) that is indexed.
        timescale: Ticks per second.
        earliest_presentation_time: Of the first subsegment, in timescale.
        first_offset: Bytes from the end of this box to the first subsegment.
        reserved: ``unsigned int(16)``.
        reference_count: ``unsigned int(16)``.
        references: Rows of reference_type, referenced_size, subsegment_duration,
            starts_with_SAP, SAP_type, SAP_delta_time.
    """

    __slots__ = (
        "earliest_presentation_time",
        "first_offset",
        "reference_ID",
        "references",
        "reserved",
        "timescale",
    )

    fourcc: ClassVar[bytes] = b"sidx"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.16.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reference_ID",
        "timescale",
        "earliest_presentation_time",
        "first_offset",
        "reserved",
        "reference_count",
        "references",
    )

    reference_ID: int
    timescale: int
    earliest_presentation_time: int
    first_offset: int
    reserved: int
    references: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reference_ID: int = 0,
        timescale: int = 0,
        earliest_presentation_time: int = 0,
        first_offset: int = 0,
        reserved: int = 0,
        references: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reference_ID = reference_ID
        self.timescale = timescale
        self.earliest_presentation_time = earliest_presentation_time
        self.first_offset = first_offset
        self.reserved = reserved
        self.references = _SegmentIndexBox_T0.table(references)

    @property
    def reference_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.references)

    @property
    def reference_type(self) -> Table:
        """1: to another segment index, 0: to media. A view of ``references``."""
        found: Table = self.references["reference_type"]
        return found

    @property
    def referenced_size(self) -> Table:
        """Bytes. A view of ``references``."""
        found: Table = self.references["referenced_size"]
        return found

    @property
    def subsegment_duration(self) -> Table:
        """In timescale. A view of ``references``."""
        found: Table = self.references["subsegment_duration"]
        return found

    @property
    def starts_with_SAP(self) -> Table:
        """1: begins with a stream access point. A view of ``references``."""
        found: Table = self.references["starts_with_SAP"]
        return found

    @property
    def SAP_type(self) -> Table:
        """0: unknown, 1 to 6: type of the access point. A view of ``references``."""
        found: Table = self.references["SAP_type"]
        return found

    @property
    def SAP_delta_time(self) -> Table:
        """From the start to the access point, in timescale. A view of ``references``."""
        found: Table = self.references["SAP_delta_time"]
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, self.reference_ID, self.timescale = r.run(_SegmentIndexBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            self.earliest_presentation_time, self.first_offset = r.run(
                _SegmentIndexBox_R1
            )

        else:
            self.earliest_presentation_time, self.first_offset = r.run(
                _SegmentIndexBox_R2
            )

        self.reserved, reference_count = r.run(_SegmentIndexBox_R3)
        self.references = r.table("references", _SegmentIndexBox_T0, reference_count)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        reference_count = len(self.references)
        w.run(
            _SegmentIndexBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.reference_ID,
            self.timescale,
        )
        if version == 0:
            w.run(
                _SegmentIndexBox_R1, self.earliest_presentation_time, self.first_offset
            )

        else:
            w.run(
                _SegmentIndexBox_R2, self.earliest_presentation_time, self.first_offset
            )

        w.run(_SegmentIndexBox_R3, self.reserved, reference_count)
        w.table("references", _SegmentIndexBox_T0, self.references)
