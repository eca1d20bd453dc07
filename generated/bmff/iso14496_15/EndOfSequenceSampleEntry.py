"""EndOfSequenceSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_EndOfSequenceSampleEntry_R0: Final = Run(">B", (("num_eos_nal_unit_minus1", 8),))
_EndOfSequenceSampleEntry_T0: Final = Layout(
    Part(16, (("eosNalUnit", 16, False),)), column="eosNalUnit"
)


class EndOfSequenceSampleEntry(VisualSampleGroupEntry):
    """The end of sequence NAL units of the samples.

    ISO/IEC 14496-15:2024, 11.4.12.2::

        class EndOfSequenceSampleEntry() extends VisualSampleGroupEntry('eos ') {
            unsigned int(8) num_eos_nal_unit_minus1;
            for (i = 0; i <= num_eos_nal_unit_minus1; i++) {
                bit(16) eosNalUnit[i];
            }
        }

    Attributes:
        num_eos_nal_unit_minus1: ``unsigned int(8)``.
        eosNalUnit: Rows of eosNalUnit.
    """

    __slots__ = ("eosNalUnit",)

    fourcc: ClassVar[bytes] = b"eos "
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.12.2"
    _fields: ClassVar[tuple[str, ...]] = ("num_eos_nal_unit_minus1", "eosNalUnit")

    eosNalUnit: Table

    def __init__(self, *, eosNalUnit: Any = ()) -> None:
        self.trailing = b""
        self.eosNalUnit = _EndOfSequenceSampleEntry_T0.table(eosNalUnit)

    @property
    def num_eos_nal_unit_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.eosNalUnit) - 1

    def _read(self, r: Reader, /) -> None:
        (num_eos_nal_unit_minus1,) = r.run(_EndOfSequenceSampleEntry_R0)
        self.eosNalUnit = r.table(
            "eosNalUnit", _EndOfSequenceSampleEntry_T0, (num_eos_nal_unit_minus1 + 1)
        )

    def _write(self, w: Writer, /) -> None:
        num_eos_nal_unit_minus1 = len(self.eosNalUnit) - 1
        w.run(_EndOfSequenceSampleEntry_R0, num_eos_nal_unit_minus1)
        w.table("eosNalUnit", _EndOfSequenceSampleEntry_T0, self.eosNalUnit)
