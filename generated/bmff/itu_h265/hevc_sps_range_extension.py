"""hevc_sps_range_extension of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class hevc_sps_range_extension(BitRecord):
    """Tools for more than 4:2:0 and ten bits.

    ISO/IEC 23008-2:2023, 7.3.2.2.2::

        sps_range_extension() {
            transform_skip_rotation_enabled_flag                u(1)
            transform_skip_context_enabled_flag                 u(1)
            implicit_rdpcm_enabled_flag                         u(1)
            explicit_rdpcm_enabled_flag                         u(1)
            extended_precision_processing_flag                  u(1)
            intra_smoothing_disabled_flag                       u(1)
            high_precision_offsets_enabled_flag                 u(1)
            persistent_rice_adaptation_enabled_flag             u(1)
            cabac_bypass_alignment_enabled_flag                 u(1)
        }

    Attributes:
        transform_skip_rotation_enabled_flag: ``u(1)``.
        transform_skip_context_enabled_flag: ``u(1)``.
        implicit_rdpcm_enabled_flag: ``u(1)``.
        explicit_rdpcm_enabled_flag: ``u(1)``.
        extended_precision_processing_flag: ``u(1)``.
        intra_smoothing_disabled_flag: ``u(1)``.
        high_precision_offsets_enabled_flag: ``u(1)``.
        persistent_rice_adaptation_enabled_flag: ``u(1)``.
        cabac_bypass_alignment_enabled_flag: ``u(1)``.
    """

    __slots__ = (
        "cabac_bypass_alignment_enabled_flag",
        "explicit_rdpcm_enabled_flag",
        "extended_precision_processing_flag",
        "high_precision_offsets_enabled_flag",
        "implicit_rdpcm_enabled_flag",
        "intra_smoothing_disabled_flag",
        "persistent_rice_adaptation_enabled_flag",
        "transform_skip_context_enabled_flag",
        "transform_skip_rotation_enabled_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, 7.3.2.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "transform_skip_rotation_enabled_flag",
        "transform_skip_context_enabled_flag",
        "implicit_rdpcm_enabled_flag",
        "explicit_rdpcm_enabled_flag",
        "extended_precision_processing_flag",
        "intra_smoothing_disabled_flag",
        "high_precision_offsets_enabled_flag",
        "persistent_rice_adaptation_enabled_flag",
        "cabac_bypass_alignment_enabled_flag",
    )

    _spelled: ClassVar[str] = "sps_range_extension"

    transform_skip_rotation_enabled_flag: int
    transform_skip_context_enabled_flag: int
    implicit_rdpcm_enabled_flag: int
    explicit_rdpcm_enabled_flag: int
    extended_precision_processing_flag: int
    intra_smoothing_disabled_flag: int
    high_precision_offsets_enabled_flag: int
    persistent_rice_adaptation_enabled_flag: int
    cabac_bypass_alignment_enabled_flag: int

    def __init__(
        self,
        *,
        transform_skip_rotation_enabled_flag: int = 0,
        transform_skip_context_enabled_flag: int = 0,
        implicit_rdpcm_enabled_flag: int = 0,
        explicit_rdpcm_enabled_flag: int = 0,
        extended_precision_processing_flag: int = 0,
        intra_smoothing_disabled_flag: int = 0,
        high_precision_offsets_enabled_flag: int = 0,
        persistent_rice_adaptation_enabled_flag: int = 0,
        cabac_bypass_alignment_enabled_flag: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.transform_skip_rotation_enabled_flag = transform_skip_rotation_enabled_flag
        self.transform_skip_context_enabled_flag = transform_skip_context_enabled_flag
        self.implicit_rdpcm_enabled_flag = implicit_rdpcm_enabled_flag
        self.explicit_rdpcm_enabled_flag = explicit_rdpcm_enabled_flag
        self.extended_precision_processing_flag = extended_precision_processing_flag
        self.intra_smoothing_disabled_flag = intra_smoothing_disabled_flag
        self.high_precision_offsets_enabled_flag = high_precision_offsets_enabled_flag
        self.persistent_rice_adaptation_enabled_flag = (
            persistent_rice_adaptation_enabled_flag
        )
        self.cabac_bypass_alignment_enabled_flag = cabac_bypass_alignment_enabled_flag

    def _read(self, r: BitReader, /) -> None:
        self.transform_skip_rotation_enabled_flag = r.bits(
            "transform_skip_rotation_enabled_flag", 1
        )
        self.transform_skip_context_enabled_flag = r.bits(
            "transform_skip_context_enabled_flag", 1
        )
        self.implicit_rdpcm_enabled_flag = r.bits("implicit_rdpcm_enabled_flag", 1)
        self.explicit_rdpcm_enabled_flag = r.bits("explicit_rdpcm_enabled_flag", 1)
        self.extended_precision_processing_flag = r.bits(
            "extended_precision_processing_flag", 1
        )
        self.intra_smoothing_disabled_flag = r.bits("intra_smoothing_disabled_flag", 1)
        self.high_precision_offsets_enabled_flag = r.bits(
            "high_precision_offsets_enabled_flag", 1
        )
        self.persistent_rice_adaptation_enabled_flag = r.bits(
            "persistent_rice_adaptation_enabled_flag", 1
        )
        self.cabac_bypass_alignment_enabled_flag = r.bits(
            "cabac_bypass_alignment_enabled_flag", 1
        )

    def _write(self, w: BitWriter, /) -> None:
        w.bits(
            "transform_skip_rotation_enabled_flag",
            self.transform_skip_rotation_enabled_flag,
            1,
        )
        w.bits(
            "transform_skip_context_enabled_flag",
            self.transform_skip_context_enabled_flag,
            1,
        )
        w.bits("implicit_rdpcm_enabled_flag", self.implicit_rdpcm_enabled_flag, 1)
        w.bits("explicit_rdpcm_enabled_flag", self.explicit_rdpcm_enabled_flag, 1)
        w.bits(
            "extended_precision_processing_flag",
            self.extended_precision_processing_flag,
            1,
        )
        w.bits("intra_smoothing_disabled_flag", self.intra_smoothing_disabled_flag, 1)
        w.bits(
            "high_precision_offsets_enabled_flag",
            self.high_precision_offsets_enabled_flag,
            1,
        )
        w.bits(
            "persistent_rice_adaptation_enabled_flag",
            self.persistent_rice_adaptation_enabled_flag,
            1,
        )
        w.bits(
            "cabac_bypass_alignment_enabled_flag",
            self.cabac_bypass_alignment_enabled_flag,
            1,
        )
