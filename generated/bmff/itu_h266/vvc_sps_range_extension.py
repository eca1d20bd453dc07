"""vvc_sps_range_extension of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/sequence_parameter_set``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class vvc_sps_range_extension(BitRecord):
    """Tools for high bit depths.

    ISO/IEC 23090-3:2024, 7.3.2.22::

        sps_range_extension() {
            sps_extended_precision_flag                         u(1)
            if (sps_transform_skip_enabled_flag) {
                sps_ts_residual_coding_rice_present_in_sh_flag  u(1)
            }
            sps_rrc_rice_extension_flag                         u(1)
            sps_persistent_rice_adaptation_enabled_flag         u(1)
            sps_reverse_last_sig_coeff_enabled_flag             u(1)
        }

    Attributes:
        sps_extended_precision_flag: ``u(1)``.
        sps_ts_residual_coding_rice_present_in_sh_flag: ``u(1)``; None when left out.
        sps_rrc_rice_extension_flag: ``u(1)``.
        sps_persistent_rice_adaptation_enabled_flag: ``u(1)``.
        sps_reverse_last_sig_coeff_enabled_flag: ``u(1)``.
    """

    __slots__ = (
        "sps_extended_precision_flag",
        "sps_persistent_rice_adaptation_enabled_flag",
        "sps_reverse_last_sig_coeff_enabled_flag",
        "sps_rrc_rice_extension_flag",
        "sps_ts_residual_coding_rice_present_in_sh_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.2.22"
    _fields: ClassVar[tuple[str, ...]] = (
        "sps_extended_precision_flag",
        "sps_ts_residual_coding_rice_present_in_sh_flag",
        "sps_rrc_rice_extension_flag",
        "sps_persistent_rice_adaptation_enabled_flag",
        "sps_reverse_last_sig_coeff_enabled_flag",
    )

    _spelled: ClassVar[str] = "sps_range_extension"
    _given: ClassVar[tuple[str, ...]] = ("sps_transform_skip_enabled_flag",)

    sps_extended_precision_flag: int
    sps_ts_residual_coding_rice_present_in_sh_flag: int | None
    sps_rrc_rice_extension_flag: int
    sps_persistent_rice_adaptation_enabled_flag: int
    sps_reverse_last_sig_coeff_enabled_flag: int

    def __init__(
        self,
        *,
        sps_extended_precision_flag: int = 0,
        sps_ts_residual_coding_rice_present_in_sh_flag: int | None = None,
        sps_rrc_rice_extension_flag: int = 0,
        sps_persistent_rice_adaptation_enabled_flag: int = 0,
        sps_reverse_last_sig_coeff_enabled_flag: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.sps_extended_precision_flag = sps_extended_precision_flag
        self.sps_ts_residual_coding_rice_present_in_sh_flag = (
            sps_ts_residual_coding_rice_present_in_sh_flag
        )
        self.sps_rrc_rice_extension_flag = sps_rrc_rice_extension_flag
        self.sps_persistent_rice_adaptation_enabled_flag = (
            sps_persistent_rice_adaptation_enabled_flag
        )
        self.sps_reverse_last_sig_coeff_enabled_flag = (
            sps_reverse_last_sig_coeff_enabled_flag
        )

    def _read(self, r: BitReader, /, sps_transform_skip_enabled_flag: Any) -> None:
        self.sps_ts_residual_coding_rice_present_in_sh_flag = None
        self.sps_extended_precision_flag = r.bits("sps_extended_precision_flag", 1)
        if sps_transform_skip_enabled_flag:
            self.sps_ts_residual_coding_rice_present_in_sh_flag = r.bits(
                "sps_ts_residual_coding_rice_present_in_sh_flag", 1
            )

        self.sps_rrc_rice_extension_flag = r.bits("sps_rrc_rice_extension_flag", 1)
        self.sps_persistent_rice_adaptation_enabled_flag = r.bits(
            "sps_persistent_rice_adaptation_enabled_flag", 1
        )
        self.sps_reverse_last_sig_coeff_enabled_flag = r.bits(
            "sps_reverse_last_sig_coeff_enabled_flag", 1
        )

    def _write(self, w: BitWriter, /, sps_transform_skip_enabled_flag: Any) -> None:
        w.bits("sps_extended_precision_flag", self.sps_extended_precision_flag, 1)
        if sps_transform_skip_enabled_flag:
            w.bits(
                "sps_ts_residual_coding_rice_present_in_sh_flag",
                self.sps_ts_residual_coding_rice_present_in_sh_flag,
                1,
            )

        w.bits("sps_rrc_rice_extension_flag", self.sps_rrc_rice_extension_flag, 1)
        w.bits(
            "sps_persistent_rice_adaptation_enabled_flag",
            self.sps_persistent_rice_adaptation_enabled_flag,
            1,
        )
        w.bits(
            "sps_reverse_last_sig_coeff_enabled_flag",
            self.sps_reverse_last_sig_coeff_enabled_flag,
            1,
        )
