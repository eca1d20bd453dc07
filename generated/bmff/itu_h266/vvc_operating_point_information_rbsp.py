"""vvc_operating_point_information_rbsp of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h266.vvc_rbsp_trailing_bits import (
    vvc_rbsp_trailing_bits as vvc_rbsp_trailing_bits_,
)
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class vvc_operating_point_information_rbsp(BitRecord):
    """Which layers and sub-layers to decode.

    ISO/IEC 23090-3:2024, 7.3.2.2::

        operating_point_information_rbsp() {
            opi_ols_info_present_flag                           u(1)
            opi_htid_info_present_flag                          u(1)
            if (opi_ols_info_present_flag) {
                opi_ols_idx                                     ue(v)
            }
            if (opi_htid_info_present_flag) {
                opi_htid_plus1                                  u(3)
            }
            opi_extension_flag                                  u(1)
            if (opi_extension_flag) {
                while (more_rbsp_data()) {
                    opi_extension_data_flag                     u(1)
                }
            }
            rbsp_trailing_bits()
        }

    Attributes:
        opi_ols_info_present_flag: ``u(1)``.
        opi_htid_info_present_flag: ``u(1)``.
        opi_ols_idx: ``ue(v)``; None when left out.
        opi_htid_plus1: ``u(3)``; None when left out.
        opi_extension_flag: ``u(1)``.
        opi_extension_data_flag: ``u(1)``; None when left out.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = (
        "opi_extension_data_flag",
        "opi_extension_flag",
        "opi_htid_info_present_flag",
        "opi_htid_plus1",
        "opi_ols_idx",
        "opi_ols_info_present_flag",
        "rbsp_trailing_bits",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x0c"
    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "opi_ols_info_present_flag",
        "opi_htid_info_present_flag",
        "opi_ols_idx",
        "opi_htid_plus1",
        "opi_extension_flag",
        "opi_extension_data_flag",
        "rbsp_trailing_bits",
    )

    _spelled: ClassVar[str] = "operating_point_information_rbsp"

    opi_ols_info_present_flag: int
    opi_htid_info_present_flag: int
    opi_ols_idx: int | None
    opi_htid_plus1: int | None
    opi_extension_flag: int
    opi_extension_data_flag: str | None
    rbsp_trailing_bits: vvc_rbsp_trailing_bits_

    def __init__(
        self,
        *,
        opi_ols_info_present_flag: int = 0,
        opi_htid_info_present_flag: int = 0,
        opi_ols_idx: int | None = None,
        opi_htid_plus1: int | None = None,
        opi_extension_flag: int = 0,
        opi_extension_data_flag: str | None = None,
        rbsp_trailing_bits: vvc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.opi_ols_info_present_flag = opi_ols_info_present_flag
        self.opi_htid_info_present_flag = opi_htid_info_present_flag
        self.opi_ols_idx = opi_ols_idx
        self.opi_htid_plus1 = opi_htid_plus1
        self.opi_extension_flag = opi_extension_flag
        self.opi_extension_data_flag = opi_extension_data_flag
        self.rbsp_trailing_bits = (
            vvc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    def _read(self, r: BitReader, /) -> None:
        self.opi_ols_idx = None
        self.opi_htid_plus1 = None
        self.opi_extension_data_flag = None
        opi_ols_info_present_flag = r.bits("opi_ols_info_present_flag", 1)
        self.opi_ols_info_present_flag = opi_ols_info_present_flag
        opi_htid_info_present_flag = r.bits("opi_htid_info_present_flag", 1)
        self.opi_htid_info_present_flag = opi_htid_info_present_flag
        if opi_ols_info_present_flag:
            self.opi_ols_idx = r.ue("opi_ols_idx")

        if opi_htid_info_present_flag:
            self.opi_htid_plus1 = r.bits("opi_htid_plus1", 3)

        opi_extension_flag = r.bits("opi_extension_flag", 1)
        self.opi_extension_flag = opi_extension_flag
        if opi_extension_flag:
            self.opi_extension_data_flag = r.bit_text(
                "opi_extension_data_flag", r.rbsp_bits_left()
            )

        self.rbsp_trailing_bits = vvc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        opi_ols_info_present_flag = self.opi_ols_info_present_flag
        opi_htid_info_present_flag = self.opi_htid_info_present_flag
        opi_extension_flag = self.opi_extension_flag
        w.bits("opi_ols_info_present_flag", self.opi_ols_info_present_flag, 1)
        w.bits("opi_htid_info_present_flag", self.opi_htid_info_present_flag, 1)
        if opi_ols_info_present_flag:
            w.ue("opi_ols_idx", self.opi_ols_idx)

        if opi_htid_info_present_flag:
            w.bits("opi_htid_plus1", self.opi_htid_plus1, 3)

        w.bits("opi_extension_flag", self.opi_extension_flag, 1)
        if opi_extension_flag:
            w.bit_text("opi_extension_data_flag", self.opi_extension_data_flag)

        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
