"""VVCSubpicIDRewritingInfomationStruct of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_VVCSubpicIDRewritingInfomationStruct_R0: Final = Run(
    ">H", (("subpic_id_len_minus1", 4), ("subpic_id_bit_pos", 12))
)


class VVCSubpicIDRewritingInfomationStruct(Record):
    """Where subpicture identifiers stand in the parameter sets, for a reader that rewrites them.

    ISO/IEC 14496-15:2024, 11.4.5.2::

        aligned(8) class VVCSubpicIDRewritingInfomationStruct() {
            unsigned int(4) subpic_id_len_minus1;
            unsigned int(12) subpic_id_bit_pos;
            unsigned int(1) start_code_emul_flag;
            unsigned int(1) pps_sps_subpic_id_flag;
            if (pps_sps_subpic_id_flag) {
                unsigned int(6) pps_id;
            } else {
                unsigned int(4) sps_id;
                bit(2) reserved = 0;
            }
        }

    Attributes:
        subpic_id_len_minus1: Bits of an identifier, less one.
        subpic_id_bit_pos: Bit offset in the parameter set.
        start_code_emul_flag: ``unsigned int(1)``.
        pps_sps_subpic_id_flag: 1: in the PPS, 0: in the SPS.
        pps_id: ``unsigned int(6)``; None when left out.
        sps_id: ``unsigned int(4)``; None when left out.
        reserved: ``bit(2)``; None when left out.
    """

    __slots__ = (
        "pps_id",
        "pps_sps_subpic_id_flag",
        "reserved",
        "sps_id",
        "start_code_emul_flag",
        "subpic_id_bit_pos",
        "subpic_id_len_minus1",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.5.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "subpic_id_len_minus1",
        "subpic_id_bit_pos",
        "start_code_emul_flag",
        "pps_sps_subpic_id_flag",
        "pps_id",
        "sps_id",
        "reserved",
    )

    subpic_id_len_minus1: int
    subpic_id_bit_pos: int
    start_code_emul_flag: int
    pps_sps_subpic_id_flag: int
    pps_id: int | None
    sps_id: int | None
    reserved: int | None

    def __init__(
        self,
        *,
        subpic_id_len_minus1: int = 0,
        subpic_id_bit_pos: int = 0,
        start_code_emul_flag: int = 0,
        pps_sps_subpic_id_flag: int = 0,
        pps_id: int | None = None,
        sps_id: int | None = None,
        reserved: int | None = 0,
    ) -> None:
        self.trailing = b""
        self.subpic_id_len_minus1 = subpic_id_len_minus1
        self.subpic_id_bit_pos = subpic_id_bit_pos
        self.start_code_emul_flag = start_code_emul_flag
        self.pps_sps_subpic_id_flag = pps_sps_subpic_id_flag
        self.pps_id = pps_id
        self.sps_id = sps_id
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        self.pps_id = None
        self.sps_id = None
        self.reserved = None
        (bits_2,) = r.run(_VVCSubpicIDRewritingInfomationStruct_R0)
        self.subpic_id_len_minus1 = bits_2 >> 12
        self.subpic_id_bit_pos = bits_2 & 0xFFF
        self.start_code_emul_flag = r.bits("start_code_emul_flag", 1)
        pps_sps_subpic_id_flag = r.bits("pps_sps_subpic_id_flag", 1)
        self.pps_sps_subpic_id_flag = pps_sps_subpic_id_flag
        if pps_sps_subpic_id_flag:
            self.pps_id = r.bits("pps_id", 6)

        else:
            self.sps_id = r.bits("sps_id", 4)
            self.reserved = r.bits("reserved", 2)

    def _write(self, w: Writer, /) -> None:
        pps_sps_subpic_id_flag = self.pps_sps_subpic_id_flag
        w.run(
            _VVCSubpicIDRewritingInfomationStruct_R0,
            w.pack(
                ("subpic_id_len_minus1", self.subpic_id_len_minus1, 4, False),
                ("subpic_id_bit_pos", self.subpic_id_bit_pos, 12, False),
            ),
        )
        w.bits("start_code_emul_flag", self.start_code_emul_flag, 1)
        w.bits("pps_sps_subpic_id_flag", self.pps_sps_subpic_id_flag, 1)
        if pps_sps_subpic_id_flag:
            w.bits("pps_id", self.pps_id, 6)

        else:
            w.bits("sps_id", self.sps_id, 4)
            w.bits("reserved", self.reserved, 2)
