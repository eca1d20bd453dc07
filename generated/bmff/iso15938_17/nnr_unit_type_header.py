"""nnr_unit_type_header of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class nnr_unit_type_header(BitRecord):
    """The header of a type. What is not described here belongs to the payload.

    ISO/IEC 15938-17:2024, 8.2.4::

        nnr_unit_type_header(nnr_unit_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.4"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        BitRecord.__init__(self)

    def _read(self, r: BitReader, /) -> None:
        return

    def _write(self, w: BitWriter, /) -> None:
        return
