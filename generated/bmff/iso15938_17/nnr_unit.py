"""nnr_unit of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso15938_17.nnr_unit_header import nnr_unit_header as nnr_unit_header_
from bmff.iso15938_17.nnr_unit_size import nnr_unit_size as nnr_unit_size_
from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.support import absent

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class nnr_unit(BitRecord):
    """One unit: its size, its header and its payload.

    ISO/IEC 15938-17:2024, 8.2.2::

        nnr_unit() {
            UnitStart = bit_position()
            nnr_unit_size()
            nnr_unit_header()
            nnr_unit_payload(nnr_unit_header.nnr_unit_type) // @length nnr_unit_size.nnr_unit_size - ( bit_position( ) - UnitStart ) / 8
        }

    Attributes:
        nnr_unit_size: ``nnr_unit_size( )``.
        nnr_unit_header: ``nnr_unit_header( )``.
        nnr_unit_payload: ``nnr_unit_payload( )``.
    """

    __slots__ = ("nnr_unit_header", "nnr_unit_payload", "nnr_unit_size")

    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "nnr_unit_size",
        "nnr_unit_header",
        "nnr_unit_payload",
    )

    nnr_unit_size: nnr_unit_size_
    nnr_unit_header: nnr_unit_header_
    nnr_unit_payload: BitRecord

    def __init__(
        self,
        *,
        nnr_unit_size: nnr_unit_size_ | None = None,
        nnr_unit_header: nnr_unit_header_ | None = None,
        nnr_unit_payload: BitRecord | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.nnr_unit_size = (
            nnr_unit_size_() if nnr_unit_size is None else nnr_unit_size
        )
        self.nnr_unit_header = (
            nnr_unit_header_() if nnr_unit_header is None else nnr_unit_header
        )
        self.nnr_unit_payload = absent(nnr_unit_payload)

    def _read(self, r: BitReader, /) -> None:
        UnitStart = 0
        UnitStart = r.bit_position()
        self.nnr_unit_size = nnr_unit_size_._from(r)
        self.nnr_unit_header = nnr_unit_header_._from(r)
        self.nnr_unit_payload = r.structure(
            "nnr_unit_payload",
            "nnr_unit_payload",
            self.nnr_unit_header.nnr_unit_type,
            {"nnr_unit_type": self.nnr_unit_header.nnr_unit_type},
            (self.nnr_unit_size.nnr_unit_size - ((r.bit_position() - UnitStart) // 8)),
        )

    def _write(self, w: BitWriter, /) -> None:
        UnitStart = 0
        UnitStart = w.bit_position()
        w.record("nnr_unit_size", self.nnr_unit_size)
        w.record("nnr_unit_header", self.nnr_unit_header)
        w.structure(
            "nnr_unit_payload",
            self.nnr_unit_payload,
            {"nnr_unit_type": self.nnr_unit_header.nnr_unit_type},
            (self.nnr_unit_size.nnr_unit_size - ((w.bit_position() - UnitStart) // 8)),
        )
