"""film_grain_characteristics of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/messages``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import given

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class film_grain_characteristics(BitRecord):
    """How grain of a film can be put on decoded pictures.

    Rec. ITU-T H.274 (09/2023), 8.6::

        film_grain_characteristics(payloadSize) {
            fg_characteristics_cancel_flag                      u(1) // earlier messages end
            if (!fg_characteristics_cancel_flag) {
                fg_model_id                                     u(2) // 0 frequency filtering, 1 auto-regression
                fg_separate_colour_description_present_flag     u(1)
                if (fg_separate_colour_description_present_flag) {
                    fg_bit_depth_luma_minus8                    u(3)
                    fg_bit_depth_chroma_minus8                  u(3)
                    fg_full_range_flag                          u(1)
                    fg_colour_primaries                         u(8)
                    fg_transfer_characteristics                 u(8)
                    fg_matrix_coeffs                            u(8)
                }
                fg_blending_mode_id                             u(2) // 0 additive, 1 multiplicative
                fg_log2_scale_factor                            u(4)
                for (c = 0; c < 3; c++) {
                    fg_comp_model_present_flag[c]               u(1)
                }
                for (c = 0; c < 3; c++) {
                    if (fg_comp_model_present_flag[c]) {
                        fg_num_intensity_intervals_minus1[c]    u(8)
                        fg_num_model_values_minus1[c]           u(3)
                        for (i = 0; i <= fg_num_intensity_intervals_minus1[c]; i++) {
                            fg_intensity_interval_lower_bound[c][i] u(8)
                            fg_intensity_interval_upper_bound[c][i] u(8)
                            for (j = 0; j <= fg_num_model_values_minus1[c]; j++) {
                                fg_comp_model_value[c][i][j]    se(v)
                            }
                        }
                    }
                }
                fg_characteristics_persistence_flag             u(1) // valid until cancelled
            }
        }

    Attributes:
        fg_characteristics_cancel_flag: Earlier messages end.
        fg_model_id: 0 frequency filtering, 1 auto-regression; None when left out.
        fg_separate_colour_description_present_flag: ``u(1)``; None when left out.
        fg_bit_depth_luma_minus8: ``u(3)``; None when left out.
        fg_bit_depth_chroma_minus8: ``u(3)``; None when left out.
        fg_full_range_flag: ``u(1)``; None when left out.
        fg_colour_primaries: ``u(8)``; None when left out.
        fg_transfer_characteristics: ``u(8)``; None when left out.
        fg_matrix_coeffs: ``u(8)``; None when left out.
        fg_blending_mode_id: 0 additive, 1 multiplicative; None when left out.
        fg_log2_scale_factor: ``u(4)``; None when left out.
        fg_comp_model_present_flag: ``u(1)``; None when left out.
        entries: A list of ``Entry``; None when left out.
        fg_characteristics_persistence_flag: Valid until cancelled; None when left out.
    """

    __slots__ = (
        "entries",
        "fg_bit_depth_chroma_minus8",
        "fg_bit_depth_luma_minus8",
        "fg_blending_mode_id",
        "fg_characteristics_cancel_flag",
        "fg_characteristics_persistence_flag",
        "fg_colour_primaries",
        "fg_comp_model_present_flag",
        "fg_full_range_flag",
        "fg_log2_scale_factor",
        "fg_matrix_coeffs",
        "fg_model_id",
        "fg_separate_colour_description_present_flag",
        "fg_transfer_characteristics",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x13"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "fg_characteristics_cancel_flag",
        "fg_model_id",
        "fg_separate_colour_description_present_flag",
        "fg_bit_depth_luma_minus8",
        "fg_bit_depth_chroma_minus8",
        "fg_full_range_flag",
        "fg_colour_primaries",
        "fg_transfer_characteristics",
        "fg_matrix_coeffs",
        "fg_blending_mode_id",
        "fg_log2_scale_factor",
        "fg_comp_model_present_flag",
        "entries",
        "fg_characteristics_persistence_flag",
    )

    fg_characteristics_cancel_flag: int
    fg_model_id: int | None
    fg_separate_colour_description_present_flag: int | None
    fg_bit_depth_luma_minus8: int | None
    fg_bit_depth_chroma_minus8: int | None
    fg_full_range_flag: int | None
    fg_colour_primaries: int | None
    fg_transfer_characteristics: int | None
    fg_matrix_coeffs: int | None
    fg_blending_mode_id: int | None
    fg_log2_scale_factor: int | None
    fg_comp_model_present_flag: Table | None
    entries: list[film_grain_characteristics.Entry] | None
    fg_characteristics_persistence_flag: int | None

    class FgIntensityInterval(Row):
        """One of the ``fg_intensity_intervals`` of film_grain_characteristics.

        Attributes:
            fg_intensity_interval_lower_bound: ``u(8)``.
            fg_intensity_interval_upper_bound: ``u(8)``.
            fg_comp_model_value: A list of ``fg_comp_model_value``.
        """

        __slots__ = (
            "fg_comp_model_value",
            "fg_intensity_interval_lower_bound",
            "fg_intensity_interval_upper_bound",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "fg_intensity_interval_lower_bound",
            "fg_intensity_interval_upper_bound",
            "fg_comp_model_value",
        )

        fg_intensity_interval_lower_bound: int
        fg_intensity_interval_upper_bound: int
        fg_comp_model_value: list[int]

        def __init__(
            self,
            *,
            fg_intensity_interval_lower_bound: int = 0,
            fg_intensity_interval_upper_bound: int = 0,
            fg_comp_model_value: Iterable[int] = (),
        ) -> None:
            self.fg_intensity_interval_lower_bound = fg_intensity_interval_lower_bound
            self.fg_intensity_interval_upper_bound = fg_intensity_interval_upper_bound
            self.fg_comp_model_value = list(fg_comp_model_value)

    class Entry(Row):
        """One of the ``entries`` of film_grain_characteristics.

        Attributes:
            fg_num_model_values_minus1: ``u(3)``; None when left out.
            fg_intensity_intervals: A list of ``FgIntensityInterval``; None when left out.
        """

        __slots__ = ("fg_intensity_intervals", "fg_num_model_values_minus1")

        _fields: ClassVar[tuple[str, ...]] = (
            "fg_num_model_values_minus1",
            "fg_intensity_intervals",
        )

        fg_num_model_values_minus1: int | None
        fg_intensity_intervals: (
            list[film_grain_characteristics.FgIntensityInterval] | None
        )

        def __init__(
            self,
            *,
            fg_num_model_values_minus1: int | None = None,
            fg_intensity_intervals: (
                Iterable[film_grain_characteristics.FgIntensityInterval] | None
            ) = None,
        ) -> None:
            self.fg_num_model_values_minus1 = fg_num_model_values_minus1
            self.fg_intensity_intervals = (
                None if fg_intensity_intervals is None else list(fg_intensity_intervals)
            )

    def __init__(
        self,
        *,
        fg_characteristics_cancel_flag: int = 0,
        fg_model_id: int | None = None,
        fg_separate_colour_description_present_flag: int | None = None,
        fg_bit_depth_luma_minus8: int | None = None,
        fg_bit_depth_chroma_minus8: int | None = None,
        fg_full_range_flag: int | None = None,
        fg_colour_primaries: int | None = None,
        fg_transfer_characteristics: int | None = None,
        fg_matrix_coeffs: int | None = None,
        fg_blending_mode_id: int | None = None,
        fg_log2_scale_factor: int | None = None,
        fg_comp_model_present_flag: Any = None,
        entries: Iterable[film_grain_characteristics.Entry] | None = None,
        fg_characteristics_persistence_flag: int | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.fg_characteristics_cancel_flag = fg_characteristics_cancel_flag
        self.fg_model_id = fg_model_id
        self.fg_separate_colour_description_present_flag = (
            fg_separate_colour_description_present_flag
        )
        self.fg_bit_depth_luma_minus8 = fg_bit_depth_luma_minus8
        self.fg_bit_depth_chroma_minus8 = fg_bit_depth_chroma_minus8
        self.fg_full_range_flag = fg_full_range_flag
        self.fg_colour_primaries = fg_colour_primaries
        self.fg_transfer_characteristics = fg_transfer_characteristics
        self.fg_matrix_coeffs = fg_matrix_coeffs
        self.fg_blending_mode_id = fg_blending_mode_id
        self.fg_log2_scale_factor = fg_log2_scale_factor
        self.fg_comp_model_present_flag = fg_comp_model_present_flag
        self.entries = None if entries is None else list(entries)
        self.fg_characteristics_persistence_flag = fg_characteristics_persistence_flag

    def _read(self, r: BitReader, /) -> None:
        self.fg_model_id = None
        self.fg_separate_colour_description_present_flag = None
        fg_separate_colour_description_present_flag = 0
        self.fg_bit_depth_luma_minus8 = None
        self.fg_bit_depth_chroma_minus8 = None
        self.fg_full_range_flag = None
        self.fg_colour_primaries = None
        self.fg_transfer_characteristics = None
        self.fg_matrix_coeffs = None
        self.fg_blending_mode_id = None
        self.fg_log2_scale_factor = None
        self.fg_comp_model_present_flag = None
        self.entries = None
        self.fg_characteristics_persistence_flag = None
        fg_characteristics_cancel_flag = r.bits("fg_characteristics_cancel_flag", 1)
        self.fg_characteristics_cancel_flag = fg_characteristics_cancel_flag
        if not fg_characteristics_cancel_flag:
            self.fg_model_id = r.bits("fg_model_id", 2)
            fg_separate_colour_description_present_flag = r.bits(
                "fg_separate_colour_description_present_flag", 1
            )
            self.fg_separate_colour_description_present_flag = (
                fg_separate_colour_description_present_flag
            )
            if fg_separate_colour_description_present_flag:
                self.fg_bit_depth_luma_minus8 = r.bits("fg_bit_depth_luma_minus8", 3)
                self.fg_bit_depth_chroma_minus8 = r.bits(
                    "fg_bit_depth_chroma_minus8", 3
                )
                self.fg_full_range_flag = r.bits("fg_full_range_flag", 1)
                self.fg_colour_primaries = r.bits("fg_colour_primaries", 8)
                self.fg_transfer_characteristics = r.bits(
                    "fg_transfer_characteristics", 8
                )
                self.fg_matrix_coeffs = r.bits("fg_matrix_coeffs", 8)

            self.fg_blending_mode_id = r.bits("fg_blending_mode_id", 2)
            self.fg_log2_scale_factor = r.bits("fg_log2_scale_factor", 4)
            self.fg_comp_model_present_flag = r.numbers(
                "fg_comp_model_present_flag", 1, 3
            )
            entries: list[film_grain_characteristics.Entry] = []
            self.entries = entries
            r.allow("entries", 3, 0)
            for c in range(3):
                row = film_grain_characteristics.Entry.__new__(
                    film_grain_characteristics.Entry
                )
                entries.append(row)
                fg_num_intensity_intervals_minus1 = 0
                row.fg_num_model_values_minus1 = None
                fg_num_model_values_minus1 = 0
                row.fg_intensity_intervals = None
                if int(given(self.fg_comp_model_present_flag)[c]):
                    fg_num_intensity_intervals_minus1 = r.bits(
                        "fg_num_intensity_intervals_minus1", 8
                    )
                    fg_num_model_values_minus1 = r.bits("fg_num_model_values_minus1", 3)
                    row.fg_num_model_values_minus1 = fg_num_model_values_minus1
                    fg_intensity_intervals: list[
                        film_grain_characteristics.FgIntensityInterval
                    ] = []
                    row.fg_intensity_intervals = fg_intensity_intervals
                    r.allow(
                        "fg_intensity_intervals",
                        (fg_num_intensity_intervals_minus1 + 1),
                        16,
                    )
                    for _ in range((fg_num_intensity_intervals_minus1 + 1)):
                        row_2 = film_grain_characteristics.FgIntensityInterval.__new__(
                            film_grain_characteristics.FgIntensityInterval
                        )
                        fg_intensity_intervals.append(row_2)
                        row_2.fg_intensity_interval_lower_bound = r.bits(
                            "fg_intensity_interval_lower_bound", 8
                        )
                        row_2.fg_intensity_interval_upper_bound = r.bits(
                            "fg_intensity_interval_upper_bound", 8
                        )
                        fg_comp_model_value: list[int] = []
                        row_2.fg_comp_model_value = fg_comp_model_value
                        r.allow(
                            "fg_comp_model_value", (fg_num_model_values_minus1 + 1), 0
                        )
                        for _ in range((fg_num_model_values_minus1 + 1)):
                            fg_comp_model_value_2 = r.se("fg_comp_model_value")
                            fg_comp_model_value.append(fg_comp_model_value_2)

            self.fg_characteristics_persistence_flag = r.bits(
                "fg_characteristics_persistence_flag", 1
            )

    def _write(self, w: BitWriter, /) -> None:
        fg_characteristics_cancel_flag = self.fg_characteristics_cancel_flag
        fg_separate_colour_description_present_flag = (
            self.fg_separate_colour_description_present_flag or 0
        )
        w.bits("fg_characteristics_cancel_flag", self.fg_characteristics_cancel_flag, 1)
        if not fg_characteristics_cancel_flag:
            w.bits("fg_model_id", self.fg_model_id, 2)
            w.bits(
                "fg_separate_colour_description_present_flag",
                self.fg_separate_colour_description_present_flag,
                1,
            )
            if fg_separate_colour_description_present_flag:
                w.bits("fg_bit_depth_luma_minus8", self.fg_bit_depth_luma_minus8, 3)
                w.bits("fg_bit_depth_chroma_minus8", self.fg_bit_depth_chroma_minus8, 3)
                w.bits("fg_full_range_flag", self.fg_full_range_flag, 1)
                w.bits("fg_colour_primaries", self.fg_colour_primaries, 8)
                w.bits(
                    "fg_transfer_characteristics", self.fg_transfer_characteristics, 8
                )
                w.bits("fg_matrix_coeffs", self.fg_matrix_coeffs, 8)

            w.bits("fg_blending_mode_id", self.fg_blending_mode_id, 2)
            w.bits("fg_log2_scale_factor", self.fg_log2_scale_factor, 4)
            w.same("fg_comp_model_present_flag", self.fg_comp_model_present_flag, 3)
            w.numbers("fg_comp_model_present_flag", self.fg_comp_model_present_flag, 1)
            w.same("entries", self.entries, 3)
            for c, row in enumerate(self.entries or ()):
                fg_num_intensity_intervals_minus1 = (
                    0
                    if row.fg_intensity_intervals is None
                    else len(row.fg_intensity_intervals) - 1
                )
                fg_num_model_values_minus1 = row.fg_num_model_values_minus1 or 0
                if int(given(self.fg_comp_model_present_flag)[c]):
                    w.bits(
                        "fg_num_intensity_intervals_minus1",
                        fg_num_intensity_intervals_minus1,
                        8,
                    )
                    w.bits(
                        "fg_num_model_values_minus1", row.fg_num_model_values_minus1, 3
                    )
                    for row_2 in row.fg_intensity_intervals or ():
                        w.bits(
                            "fg_intensity_interval_lower_bound",
                            row_2.fg_intensity_interval_lower_bound,
                            8,
                        )
                        w.bits(
                            "fg_intensity_interval_upper_bound",
                            row_2.fg_intensity_interval_upper_bound,
                            8,
                        )
                        w.same(
                            "fg_comp_model_value",
                            row_2.fg_comp_model_value,
                            (fg_num_model_values_minus1 + 1),
                        )
                        for fg_comp_model_value in row_2.fg_comp_model_value:
                            w.se("fg_comp_model_value", fg_comp_model_value)

            w.bits(
                "fg_characteristics_persistence_flag",
                self.fg_characteristics_persistence_flag,
                1,
            )
