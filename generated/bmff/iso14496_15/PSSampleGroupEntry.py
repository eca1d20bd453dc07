"""PSSampleGroupEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_PSSampleGroupEntry_R0: Final = Run(
    ">B", (("sps_present", 1), ("pps_present", 1), ("aps_present", 1), ("reserved", 5))
)


class PSSampleGroupEntry(VisualSampleGroupEntry):
    """Tells which kinds of parameter sets the samples hold.

    ISO/IEC 14496-15:2024, 11.4.3.2::

        class PSSampleGroupEntry() extends VisualSampleGroupEntry('pss1') {
            unsigned int(1) sps_present;
            unsigned int(1) pps_present;
            unsigned int(1) aps_present;
            bit(5) reserved = 0;
        }

    Attributes:
        sps_present: ``unsigned int(1)``.
        pps_present: ``unsigned int(1)``.
        aps_present: ``unsigned int(1)``.
        reserved: ``bit(5)``.
    """

    __slots__ = ("aps_present", "pps_present", "reserved", "sps_present")

    fourcc: ClassVar[bytes] = b"pss1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "sps_present",
        "pps_present",
        "aps_present",
        "reserved",
    )

    sps_present: int
    pps_present: int
    aps_present: int
    reserved: int

    def __init__(
        self,
        *,
        sps_present: int = 0,
        pps_present: int = 0,
        aps_present: int = 0,
        reserved: int = 0,
    ) -> None:
        self.trailing = b""
        self.sps_present = sps_present
        self.pps_present = pps_present
        self.aps_present = aps_present
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_PSSampleGroupEntry_R0)
        self.sps_present = bits_2 >> 7
        self.pps_present = (bits_2 >> 6) & 0x1
        self.aps_present = (bits_2 >> 5) & 0x1
        self.reserved = bits_2 & 0x1F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PSSampleGroupEntry_R0,
            w.pack(
                ("sps_present", self.sps_present, 1, False),
                ("pps_present", self.pps_present, 1, False),
                ("aps_present", self.aps_present, 1, False),
                ("reserved", self.reserved, 5, False),
            ),
        )
