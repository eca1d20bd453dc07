"""nnr_layer_parameter_set_unit_header of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class nnr_layer_parameter_set_unit_header(BitRecord):
    """Parameters of a layer.

    ISO/IEC 15938-17:2024, 8.2.4.3::

        nnr_layer_parameter_set_unit_header() {
            lps_self_contained_flag                             u(1)
            nnr_reserved_zero_7bits                             u(7)
        }

    Attributes:
        lps_self_contained_flag: ``u(1)``.
        nnr_reserved_zero_7bits: ``u(7)``.
    """

    __slots__ = ("lps_self_contained_flag", "nnr_reserved_zero_7bits")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x02"
    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.4.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "lps_self_contained_flag",
        "nnr_reserved_zero_7bits",
    )

    lps_self_contained_flag: int
    nnr_reserved_zero_7bits: int

    def __init__(
        self, *, lps_self_contained_flag: int = 0, nnr_reserved_zero_7bits: int = 0
    ) -> None:
        BitRecord.__init__(self)
        self.lps_self_contained_flag = lps_self_contained_flag
        self.nnr_reserved_zero_7bits = nnr_reserved_zero_7bits

    def _read(self, r: BitReader, /) -> None:
        self.lps_self_contained_flag = r.bits("lps_self_contained_flag", 1)
        self.nnr_reserved_zero_7bits = r.bits("nnr_reserved_zero_7bits", 7)

    def _write(self, w: BitWriter, /) -> None:
        w.bits("lps_self_contained_flag", self.lps_self_contained_flag, 1)
        w.bits("nnr_reserved_zero_7bits", self.nnr_reserved_zero_7bits, 7)
