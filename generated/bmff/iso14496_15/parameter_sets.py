"""Classes of ISO/IEC 14496-15:2024: parameter sets.

Generated from the specification ``iso14496_15/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.sample_groups import VisualSampleGroupEntry
from bmffkit.runtime import Run

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer

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
