"""hevc_nal_unit of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h265.hevc_nal_unit_header import (
    hevc_nal_unit_header as hevc_nal_unit_header_,
)
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.support import absent

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class hevc_nal_unit(BitRecord):
    """A NAL unit: its header and what its type says.

    ISO/IEC 23008-2:2023, 7.3.1.1::

        nal_unit() {
            nal_unit_header()
            rbsp(nal_unit_header.nal_unit_type, nal_unit_header.nuh_layer_id)
        }

    Attributes:
        nal_unit_header: ``nal_unit_header( )``.
        rbsp: ``rbsp( )``.
    """

    __slots__ = ("nal_unit_header", "rbsp")

    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, 7.3.1.1"
    _fields: ClassVar[tuple[str, ...]] = ("nal_unit_header", "rbsp")

    _spelled: ClassVar[str] = "nal_unit"

    nal_unit_header: hevc_nal_unit_header_
    rbsp: BitRecord

    def __init__(
        self,
        *,
        nal_unit_header: hevc_nal_unit_header_ | None = None,
        rbsp: BitRecord | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.nal_unit_header = (
            hevc_nal_unit_header_() if nal_unit_header is None else nal_unit_header
        )
        self.rbsp = absent(rbsp)

    def _read(self, r: BitReader, /) -> None:
        self.nal_unit_header = hevc_nal_unit_header_._from(r)
        self.rbsp = r.structure(
            "rbsp",
            "hevc_rbsp",
            self.nal_unit_header.nal_unit_type,
            {
                "nal_unit_type": self.nal_unit_header.nal_unit_type,
                "nuh_layer_id": self.nal_unit_header.nuh_layer_id,
            },
        )

    def _write(self, w: BitWriter, /) -> None:
        w.record("nal_unit_header", self.nal_unit_header)
        w.structure(
            "rbsp",
            self.rbsp,
            {
                "nal_unit_type": self.nal_unit_header.nal_unit_type,
                "nuh_layer_id": self.nal_unit_header.nuh_layer_id,
            },
        )
