"""evc_rbsp of ISO/IEC 23094-1:2020.

Generated from the specification ``iso23094_1/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class evc_rbsp(BitRecord):
    """What a NAL unit of a type holds. Types that are not described here are kept as bytes.

    ISO/IEC 23094-1:2020, 7.3.2::

        rbsp(NalUnitType) {
            for (i = 0; more_data_in_payload(); i++) {
                rbsp_byte[i]                                    b(8)
            }
        }

    Attributes:
        rbsp_byte: ``b(8)``.
    """

    __slots__ = ("rbsp_byte",)

    clause: ClassVar[str] = "ISO/IEC 23094-1:2020, 7.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("rbsp_byte",)

    _spelled: ClassVar[str] = "rbsp"

    rbsp_byte: bytes | memoryview

    def __init__(self, *, rbsp_byte: bytes | memoryview = b"") -> None:
        BitRecord.__init__(self)
        self.rbsp_byte = rbsp_byte

    def _read(self, r: BitReader, /) -> None:
        self.rbsp_byte = r.tail("rbsp_byte")

    def _write(self, w: BitWriter, /) -> None:
        w.octets("rbsp_byte", self.rbsp_byte)
