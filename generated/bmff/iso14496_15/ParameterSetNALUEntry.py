"""ParameterSetNALUEntry of ISO/IEC 14496-15:2024.

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

_ParameterSetNALUEntry_R0: Final = Run(">H", (("ps_nalu_length", 16),))


class ParameterSetNALUEntry(VisualSampleGroupEntry):
    """One parameter set NAL unit for the samples of the group.

    ISO/IEC 14496-15:2024, 4.12.2::

        class ParameterSetNALUEntry() extends VisualSampleGroupEntry('pase') {
            unsigned int(16) ps_nalu_length;
            bit(8 * ps_nalu_length) ps_nal_unit;
        }

    Attributes:
        ps_nalu_length: ``unsigned int(16)``.
        ps_nal_unit: The NAL unit, header included.
    """

    __slots__ = ("ps_nal_unit",)

    fourcc: ClassVar[bytes] = b"pase"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 4.12.2"
    _fields: ClassVar[tuple[str, ...]] = ("ps_nalu_length", "ps_nal_unit")

    ps_nal_unit: bytes

    def __init__(self, *, ps_nal_unit: bytes = b"") -> None:
        self.trailing = b""
        self.ps_nal_unit = ps_nal_unit

    @property
    def ps_nalu_length(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.ps_nal_unit)

    def _read(self, r: Reader, /) -> None:
        (ps_nalu_length,) = r.run(_ParameterSetNALUEntry_R0)
        self.ps_nal_unit = r.octets("ps_nal_unit", ps_nalu_length)

    def _write(self, w: Writer, /) -> None:
        ps_nalu_length = len(self.ps_nal_unit)
        w.run(_ParameterSetNALUEntry_R0, ps_nalu_length)
        w.octets("ps_nal_unit", self.ps_nal_unit, ps_nalu_length)
