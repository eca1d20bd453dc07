"""SAPEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SampleGroupDescriptionEntry import SampleGroupDescriptionEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SAPEntry_R0: Final = Run(
    ">B", (("dependent_flag", 1), ("reserved", 3), ("SAP_type", 4))
)


class SAPEntry(SampleGroupDescriptionEntry):
    """Samples that are stream access points.

    ISO/IEC 14496-12:2022, 10.6::

        class SAPEntry() extends SampleGroupDescriptionEntry('sap ') {
            unsigned int(1) dependent_flag;
            unsigned int(3) reserved;
            unsigned int(4) SAP_type;
        }

    Attributes:
        dependent_flag: 1: other layers are needed.
        reserved: ``unsigned int(3)``.
        SAP_type: 0: unknown, 1 to 6.
    """

    __slots__ = ("SAP_type", "dependent_flag", "reserved")

    fourcc: ClassVar[bytes] = b"sap "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.6"
    _fields: ClassVar[tuple[str, ...]] = ("dependent_flag", "reserved", "SAP_type")

    dependent_flag: int
    reserved: int
    SAP_type: int

    def __init__(
        self, *, dependent_flag: int = 0, reserved: int = 0, SAP_type: int = 0
    ) -> None:
        self.trailing = b""
        self.dependent_flag = dependent_flag
        self.reserved = reserved
        self.SAP_type = SAP_type

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_SAPEntry_R0)
        self.dependent_flag = bits_2 >> 7
        self.reserved = (bits_2 >> 4) & 0x7
        self.SAP_type = bits_2 & 0xF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SAPEntry_R0,
            w.pack(
                ("dependent_flag", self.dependent_flag, 1, False),
                ("reserved", self.reserved, 3, False),
                ("SAP_type", self.SAP_type, 4, False),
            ),
        )
