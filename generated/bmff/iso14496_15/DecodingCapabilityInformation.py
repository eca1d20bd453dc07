"""DecodingCapabilityInformation of ISO/IEC 14496-15:2024.

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

_DecodingCapabilityInformation_R0: Final = Run(">H", (("dci_nal_unit_length", 16),))


class DecodingCapabilityInformation(VisualSampleGroupEntry):
    """One decoding capability information NAL unit of a VVC stream.

    ISO/IEC 14496-15:2024, 11.4.2.2::

        class DecodingCapabilityInformation extends VisualSampleGroupEntry('dcfi') {
            unsigned int(16) dci_nal_unit_length;
            bit(8 * dci_nal_unit_length) dci_nal_unit;
        }

    Attributes:
        dci_nal_unit_length: ``unsigned int(16)``.
        dci_nal_unit: The NAL unit, header included.
    """

    __slots__ = ("dci_nal_unit",)

    fourcc: ClassVar[bytes] = b"dcfi"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("dci_nal_unit_length", "dci_nal_unit")

    dci_nal_unit: bytes

    def __init__(self, *, dci_nal_unit: bytes = b"") -> None:
        self.trailing = b""
        self.dci_nal_unit = dci_nal_unit

    @property
    def dci_nal_unit_length(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.dci_nal_unit)

    def _read(self, r: Reader, /) -> None:
        (dci_nal_unit_length,) = r.run(_DecodingCapabilityInformation_R0)
        self.dci_nal_unit = r.octets("dci_nal_unit", dci_nal_unit_length)

    def _write(self, w: Writer, /) -> None:
        dci_nal_unit_length = len(self.dci_nal_unit)
        w.run(_DecodingCapabilityInformation_R0, dci_nal_unit_length)
        w.octets("dci_nal_unit", self.dci_nal_unit, dci_nal_unit_length)
