"""hevc_film_grain_characteristics of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/sei``. Do not edit: change the specification and
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


class hevc_film_grain_characteristics(BitRecord):
    """How grain of a film can be put on decoded pictures.

    ISO/IEC 23008-2:2023, D.2.14::

        film_grain_characteristics(payloadSize) {
            film_grain_characteristics_cancel_flag              u(1) // earlier messages end
            if (!film_grain_characteristics_cancel_flag) {
                film_grain_model_id                             u(2) // 0 frequency filtering, 1 auto-regression
                separate_colour_description_present_flag        u(1)
                if (separate_colour_description_present_flag) {
                    film_grain_bit_depth_luma_minus8            u(3)
                    film_grain_bit_depth_chroma_minus8          u(3)
                    film_grain_full_range_flag                  u(1)
                    film_grain_colour_primaries                 u(8)
                    film_grain_transfer_characteristics         u(8)
                    film_grain_matrix_coeffs                    u(8)
                }
                blending_mode_id                                u(2) // 0 additive, 1 multiplicative
                log2_scale_factor                               u(4)
                for (c = 0; c < 3; c++) {
                    comp_model_present_flag[c]                  u(1)
                }
                for (c = 0; c < 3; c++) {
                    if (comp_model_present_flag[c]) {
                        num_intensity_intervals_minus1[c]       u(8)
                        num_model_values_minus1[c]              u(3)
                        for (i = 0; i <= num_intensity_intervals_minus1[c]; i++) {
                            intensity_interval_lower_bound[c][i] u(8)
                            intensity_interval_upper_bound[c][i] u(8)
                            for (j = 0; j <= num_model_values_minus1[c]; j++) {
                                comp_model_value[c][i][j]       se(v)
                            }
                        }
                    }
                }
                film_grain_characteristics_persistence_flag     u(1) // valid until cancelled
            }
        }

    Attributes:
        film_grain_characteristics_cancel_flag: Earlier messages end.
        film_grain_model_id: 0 frequency filtering, 1 auto-regression; None when left out.
        separate_colour_description_present_flag: ``u(1)``; None when left out.
        film_grain_bit_depth_luma_minus8: ``u(3)``; None when left out.
        film_grain_bit_depth_chroma_minus8: ``u(3)``; None when left out.
        film_grain_full_range_flag: ``u(1)``; None when left out.
        film_grain_colour_primaries: ``u(8)``; None when left out.
        film_grain_transfer_characteristics: ``u(8)``; None when left out.
        film_grain_matrix_coeffs: ``u(8)``; None when left out.
        blending_mode_id: 0 additive, 1 multiplicative; None when left out.
        log2_scale_factor: ``u(4)``; None when left out.
        comp_model_present_flag: ``u(1)``; None when left out.
        entries: A list of ``Entry``; None when left out.
        film_grain_characteristics_persistence_flag: Valid until cancelled; None when left
            out.
    """

    __slots__ = (
        "blending_mode_id",
        "comp_model_present_flag",
        "entries",
        "film_grain_bit_depth_chroma_minus8",
        "film_grain_bit_depth_luma_minus8",
        "film_grain_characteristics_cancel_flag",
        "film_grain_characteristics_persistence_flag",
        "film_grain_colour_primaries",
        "film_grain_full_range_flag",
        "film_grain_matrix_coeffs",
        "film_grain_model_id",
        "film_grain_transfer_characteristics",
        "log2_scale_factor",
        "separate_colour_description_present_flag",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x13"
    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, D.2.14"
    _fields: ClassVar[tuple[str, ...]] = (
        "film_grain_characteristics_cancel_flag",
        "film_grain_model_id",
        "separate_colour_description_present_flag",
        "film_grain_bit_depth_luma_minus8",
        "film_grain_bit_depth_chroma_minus8",
        "film_grain_full_range_flag",
        "film_grain_colour_primaries",
        "film_grain_transfer_characteristics",
        "film_grain_matrix_coeffs",
        "blending_mode_id",
        "log2_scale_factor",
        "comp_model_present_flag",
        "entries",
        "film_grain_characteristics_persistence_flag",
    )

    _spelled: ClassVar[str] = "film_grain_characteristics"

    film_grain_characteristics_cancel_flag: int
    film_grain_model_id: int | None
    separate_colour_description_present_flag: int | None
    film_grain_bit_depth_luma_minus8: int | None
    film_grain_bit_depth_chroma_minus8: int | None
    film_grain_full_range_flag: int | None
    film_grain_colour_primaries: int | None
    film_grain_transfer_characteristics: int | None
    film_grain_matrix_coeffs: int | None
    blending_mode_id: int | None
    log2_scale_factor: int | None
    comp_model_present_flag: Table | None
    entries: list[hevc_film_grain_characteristics.Entry] | None
    film_grain_characteristics_persistence_flag: int | None

    class IntensityInterval(Row):
        """One of the ``intensity_intervals`` of hevc_film_grain_characteristics.

        Attributes:
            intensity_interval_lower_bound: ``u(8)``.
            intensity_interval_upper_bound: ``u(8)``.
            comp_model_value: A list of ``comp_model_value``.
        """

        __slots__ = (
            "comp_model_value",
            "intensity_interval_lower_bound",
            "intensity_interval_upper_bound",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "intensity_interval_lower_bound",
            "intensity_interval_upper_bound",
            "comp_model_value",
        )

        intensity_interval_lower_bound: int
        intensity_interval_upper_bound: int
        comp_model_value: list[int]

        def __init__(
            self,
            *,
            intensity_interval_lower_bound: int = 0,
            intensity_interval_upper_bound: int = 0,
            comp_model_value: Iterable[int] = (),
        ) -> None:
            self.intensity_interval_lower_bound = intensity_interval_lower_bound
            self.intensity_interval_upper_bound = intensity_interval_upper_bound
            self.comp_model_value = list(comp_model_value)

    class Entry(Row):
        """One of the ``entries`` of hevc_film_grain_characteristics.

        Attributes:
            num_model_values_minus1: ``u(3)``; None when left out.
            intensity_intervals: A list of ``IntensityInterval``; None when left out.
        """

        __slots__ = ("intensity_intervals", "num_model_values_minus1")

        _fields: ClassVar[tuple[str, ...]] = (
            "num_model_values_minus1",
            "intensity_intervals",
        )

        num_model_values_minus1: int | None
        intensity_intervals: (
            list[hevc_film_grain_characteristics.IntensityInterval] | None
        )

        def __init__(
            self,
            *,
            num_model_values_minus1: int | None = None,
            intensity_intervals: (
                Iterable[hevc_film_grain_characteristics.IntensityInterval] | None
            ) = None,
        ) -> None:
            self.num_model_values_minus1 = num_model_values_minus1
            self.intensity_intervals = (
                None if intensity_intervals is None else list(intensity_intervals)
            )

    def __init__(
        self,
        *,
        film_grain_characteristics_cancel_flag: int = 0,
        film_grain_model_id: int | None = None,
        separate_colour_description_present_flag: int | None = None,
        film_grain_bit_depth_luma_minus8: int | None = None,
        film_grain_bit_depth_chroma_minus8: int | None = None,
        film_grain_full_range_flag: int | None = None,
        film_grain_colour_primaries: int | None = None,
        film_grain_transfer_characteristics: int | None = None,
        film_grain_matrix_coeffs: int | None = None,
        blending_mode_id: int | None = None,
        log2_scale_factor: int | None = None,
        comp_model_present_flag: Any = None,
        entries: Iterable[hevc_film_grain_characteristics.Entry] | None = None,
        film_grain_characteristics_persistence_flag: int | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.film_grain_characteristics_cancel_flag = (
            film_grain_characteristics_cancel_flag
        )
        self.film_grain_model_id = film_grain_model_id
        self.separate_colour_description_present_flag = (
            separate_colour_description_present_flag
        )
        self.film_grain_bit_depth_luma_minus8 = film_grain_bit_depth_luma_minus8
        self.film_grain_bit_depth_chroma_minus8 = film_grain_bit_depth_chroma_minus8
        self.film_grain_full_range_flag = film_grain_full_range_flag
        self.film_grain_colour_primaries = film_grain_colour_primaries
        self.film_grain_transfer_characteristics = film_grain_transfer_characteristics
        self.film_grain_matrix_coeffs = film_grain_matrix_coeffs
        self.blending_mode_id = blending_mode_id
        self.log2_scale_factor = log2_scale_factor
        self.comp_model_present_flag = comp_model_present_flag
        self.entries = None if entries is None else list(entries)
        self.film_grain_characteristics_persistence_flag = (
            film_grain_characteristics_persistence_flag
        )

    def _read(self, r: BitReader, /) -> None:
        self.film_grain_model_id = None
        self.separate_colour_description_present_flag = None
        separate_colour_description_present_flag = 0
        self.film_grain_bit_depth_luma_minus8 = None
        self.film_grain_bit_depth_chroma_minus8 = None
        self.film_grain_full_range_flag = None
        self.film_grain_colour_primaries = None
        self.film_grain_transfer_characteristics = None
        self.film_grain_matrix_coeffs = None
        self.blending_mode_id = None
        self.log2_scale_factor = None
        self.comp_model_present_flag = None
        self.entries = None
        self.film_grain_characteristics_persistence_flag = None
        film_grain_characteristics_cancel_flag = r.bits(
            "film_grain_characteristics_cancel_flag", 1
        )
        self.film_grain_characteristics_cancel_flag = (
            film_grain_characteristics_cancel_flag
        )
        if not film_grain_characteristics_cancel_flag:
            self.film_grain_model_id = r.bits("film_grain_model_id", 2)
            separate_colour_description_present_flag = r.bits(
                "separate_colour_description_present_flag", 1
            )
            self.separate_colour_description_present_flag = (
                separate_colour_description_present_flag
            )
            if separate_colour_description_present_flag:
                self.film_grain_bit_depth_luma_minus8 = r.bits(
                    "film_grain_bit_depth_luma_minus8", 3
                )
                self.film_grain_bit_depth_chroma_minus8 = r.bits(
                    "film_grain_bit_depth_chroma_minus8", 3
                )
                self.film_grain_full_range_flag = r.bits(
                    "film_grain_full_range_flag", 1
                )
                self.film_grain_colour_primaries = r.bits(
                    "film_grain_colour_primaries", 8
                )
                self.film_grain_transfer_characteristics = r.bits(
                    "film_grain_transfer_characteristics", 8
                )
                self.film_grain_matrix_coeffs = r.bits("film_grain_matrix_coeffs", 8)

            self.blending_mode_id = r.bits("blending_mode_id", 2)
            self.log2_scale_factor = r.bits("log2_scale_factor", 4)
            self.comp_model_present_flag = r.numbers("comp_model_present_flag", 1, 3)
            entries: list[hevc_film_grain_characteristics.Entry] = []
            self.entries = entries
            r.allow("entries", 3, 0)
            for c in range(3):
                row = hevc_film_grain_characteristics.Entry.__new__(
                    hevc_film_grain_characteristics.Entry
                )
                entries.append(row)
                num_intensity_intervals_minus1 = 0
                row.num_model_values_minus1 = None
                num_model_values_minus1 = 0
                row.intensity_intervals = None
                if int(given(self.comp_model_present_flag)[c]):
                    num_intensity_intervals_minus1 = r.bits(
                        "num_intensity_intervals_minus1", 8
                    )
                    num_model_values_minus1 = r.bits("num_model_values_minus1", 3)
                    row.num_model_values_minus1 = num_model_values_minus1
                    intensity_intervals: list[
                        hevc_film_grain_characteristics.IntensityInterval
                    ] = []
                    row.intensity_intervals = intensity_intervals
                    r.allow(
                        "intensity_intervals", (num_intensity_intervals_minus1 + 1), 16
                    )
                    for _ in range((num_intensity_intervals_minus1 + 1)):
                        row_2 = (
                            hevc_film_grain_characteristics.IntensityInterval.__new__(
                                hevc_film_grain_characteristics.IntensityInterval
                            )
                        )
                        intensity_intervals.append(row_2)
                        row_2.intensity_interval_lower_bound = r.bits(
                            "intensity_interval_lower_bound", 8
                        )
                        row_2.intensity_interval_upper_bound = r.bits(
                            "intensity_interval_upper_bound", 8
                        )
                        comp_model_value: list[int] = []
                        row_2.comp_model_value = comp_model_value
                        r.allow("comp_model_value", (num_model_values_minus1 + 1), 0)
                        for _ in range((num_model_values_minus1 + 1)):
                            comp_model_value_2 = r.se("comp_model_value")
                            comp_model_value.append(comp_model_value_2)

            self.film_grain_characteristics_persistence_flag = r.bits(
                "film_grain_characteristics_persistence_flag", 1
            )

    def _write(self, w: BitWriter, /) -> None:
        film_grain_characteristics_cancel_flag = (
            self.film_grain_characteristics_cancel_flag
        )
        separate_colour_description_present_flag = (
            self.separate_colour_description_present_flag or 0
        )
        w.bits(
            "film_grain_characteristics_cancel_flag",
            self.film_grain_characteristics_cancel_flag,
            1,
        )
        if not film_grain_characteristics_cancel_flag:
            w.bits("film_grain_model_id", self.film_grain_model_id, 2)
            w.bits(
                "separate_colour_description_present_flag",
                self.separate_colour_description_present_flag,
                1,
            )
            if separate_colour_description_present_flag:
                w.bits(
                    "film_grain_bit_depth_luma_minus8",
                    self.film_grain_bit_depth_luma_minus8,
                    3,
                )
                w.bits(
                    "film_grain_bit_depth_chroma_minus8",
                    self.film_grain_bit_depth_chroma_minus8,
                    3,
                )
                w.bits("film_grain_full_range_flag", self.film_grain_full_range_flag, 1)
                w.bits(
                    "film_grain_colour_primaries", self.film_grain_colour_primaries, 8
                )
                w.bits(
                    "film_grain_transfer_characteristics",
                    self.film_grain_transfer_characteristics,
                    8,
                )
                w.bits("film_grain_matrix_coeffs", self.film_grain_matrix_coeffs, 8)

            w.bits("blending_mode_id", self.blending_mode_id, 2)
            w.bits("log2_scale_factor", self.log2_scale_factor, 4)
            w.same("comp_model_present_flag", self.comp_model_present_flag, 3)
            w.numbers("comp_model_present_flag", self.comp_model_present_flag, 1)
            w.same("entries", self.entries, 3)
            for c, row in enumerate(self.entries or ()):
                num_intensity_intervals_minus1 = (
                    0
                    if row.intensity_intervals is None
                    else len(row.intensity_intervals) - 1
                )
                num_model_values_minus1 = row.num_model_values_minus1 or 0
                if int(given(self.comp_model_present_flag)[c]):
                    w.bits(
                        "num_intensity_intervals_minus1",
                        num_intensity_intervals_minus1,
                        8,
                    )
                    w.bits("num_model_values_minus1", row.num_model_values_minus1, 3)
                    for row_2 in row.intensity_intervals or ():
                        w.bits(
                            "intensity_interval_lower_bound",
                            row_2.intensity_interval_lower_bound,
                            8,
                        )
                        w.bits(
                            "intensity_interval_upper_bound",
                            row_2.intensity_interval_upper_bound,
                            8,
                        )
                        w.same(
                            "comp_model_value",
                            row_2.comp_model_value,
                            (num_model_values_minus1 + 1),
                        )
                        for comp_model_value in row_2.comp_model_value:
                            w.se("comp_model_value", comp_model_value)

            w.bits(
                "film_grain_characteristics_persistence_flag",
                self.film_grain_characteristics_persistence_flag,
                1,
            )
