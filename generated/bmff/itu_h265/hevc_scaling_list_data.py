"""hevc_scaling_list_data of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class hevc_scaling_list_data(BitRecord):
    """Matrices of quantisation.

    ISO/IEC 23008-2:2023, 7.3.4::

        scaling_list_data() {
            for (sizeId = 0; sizeId < 4; sizeId++) {
                for (matrixId = 0; matrixId < 6; matrixId += sizeId == 3 ? 3 : 1) { // @as scaling_lists
                    scaling_list_pred_mode_flag[sizeId][matrixId] u(1)
                    if (!scaling_list_pred_mode_flag[sizeId][matrixId]) {
                        scaling_list_pred_matrix_id_delta[sizeId][matrixId] ue(v)
                    } else {
                        coefNum = Min(64, 1 << 4 + (sizeId << 1))
                        if (sizeId > 1) {
                            scaling_list_dc_coef_minus8[sizeId - 2][matrixId] se(v)
                        }
                        for (i = 0; i < coefNum; i++) {
                            scaling_list_delta_coef[sizeId][matrixId][i] se(v)
                        }
                    }
                }
            }
        }

    Attributes:
        scaling_lists: A list of ``scaling_lists``.
    """

    __slots__ = ("scaling_lists",)

    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, 7.3.4"
    _fields: ClassVar[tuple[str, ...]] = ("scaling_lists",)

    _spelled: ClassVar[str] = "scaling_list_data"

    scaling_lists: list[list[hevc_scaling_list_data.ScalingList]]

    class ScalingList(Row):
        """One of the ``scaling_lists`` of hevc_scaling_list_data.

        Attributes:
            scaling_list_pred_mode_flag: ``u(1)``.
            scaling_list_pred_matrix_id_delta: ``ue(v)``; None when left out.
            scaling_list_dc_coef_minus8: ``se(v)``; None when left out.
            scaling_list_delta_coef: A list of ``scaling_list_delta_coef``; None when left out.
        """

        __slots__ = (
            "scaling_list_dc_coef_minus8",
            "scaling_list_delta_coef",
            "scaling_list_pred_matrix_id_delta",
            "scaling_list_pred_mode_flag",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "scaling_list_pred_mode_flag",
            "scaling_list_pred_matrix_id_delta",
            "scaling_list_dc_coef_minus8",
            "scaling_list_delta_coef",
        )

        scaling_list_pred_mode_flag: int
        scaling_list_pred_matrix_id_delta: int | None
        scaling_list_dc_coef_minus8: int | None
        scaling_list_delta_coef: list[int] | None

        def __init__(
            self,
            *,
            scaling_list_pred_mode_flag: int = 0,
            scaling_list_pred_matrix_id_delta: int | None = None,
            scaling_list_dc_coef_minus8: int | None = None,
            scaling_list_delta_coef: Iterable[int] | None = None,
        ) -> None:
            self.scaling_list_pred_mode_flag = scaling_list_pred_mode_flag
            self.scaling_list_pred_matrix_id_delta = scaling_list_pred_matrix_id_delta
            self.scaling_list_dc_coef_minus8 = scaling_list_dc_coef_minus8
            self.scaling_list_delta_coef = (
                None
                if scaling_list_delta_coef is None
                else list(scaling_list_delta_coef)
            )

    def __init__(
        self, *, scaling_lists: Iterable[list[hevc_scaling_list_data.ScalingList]] = ()
    ) -> None:
        BitRecord.__init__(self)
        self.scaling_lists = list(scaling_lists)

    def _read(self, r: BitReader, /) -> None:
        scaling_lists: list[list[hevc_scaling_list_data.ScalingList]] = []
        self.scaling_lists = scaling_lists
        r.allow("scaling_lists", 4, 0)
        for sizeId in range(4):
            matrixId = 0
            matrixId = 0
            scaling_lists_3: list[hevc_scaling_list_data.ScalingList] = []
            scaling_lists_2 = scaling_lists_3
            while matrixId < 6:
                row = hevc_scaling_list_data.ScalingList.__new__(
                    hevc_scaling_list_data.ScalingList
                )
                scaling_lists_3.append(row)
                row.scaling_list_pred_matrix_id_delta = None
                row.scaling_list_dc_coef_minus8 = None
                row.scaling_list_delta_coef = None
                coefNum = 0
                scaling_list_pred_mode_flag = r.bits("scaling_list_pred_mode_flag", 1)
                row.scaling_list_pred_mode_flag = scaling_list_pred_mode_flag
                if not scaling_list_pred_mode_flag:
                    row.scaling_list_pred_matrix_id_delta = r.ue(
                        "scaling_list_pred_matrix_id_delta"
                    )

                else:
                    coefNum = min(64, (1 << (4 + (sizeId << 1))))
                    if sizeId > 1:
                        row.scaling_list_dc_coef_minus8 = r.se(
                            "scaling_list_dc_coef_minus8"
                        )

                    scaling_list_delta_coef: list[int] = []
                    row.scaling_list_delta_coef = scaling_list_delta_coef
                    r.allow("scaling_list_delta_coef", coefNum, 0)
                    for _ in range(coefNum):
                        scaling_list_delta_coef_2 = r.se("scaling_list_delta_coef")
                        scaling_list_delta_coef.append(scaling_list_delta_coef_2)

                matrixId += 3 if (sizeId == 3) else 1
                r.allow("scaling_lists", 1, 0)

            scaling_lists.append(scaling_lists_2)

    def _write(self, w: BitWriter, /) -> None:
        w.same("scaling_lists", self.scaling_lists, 4)
        for sizeId, scaling_lists in enumerate(self.scaling_lists):
            matrixId = 0
            matrixId = 0
            for row in scaling_lists:
                scaling_list_pred_mode_flag = row.scaling_list_pred_mode_flag
                coefNum = 0
                w.bits(
                    "scaling_list_pred_mode_flag", row.scaling_list_pred_mode_flag, 1
                )
                if not scaling_list_pred_mode_flag:
                    w.ue(
                        "scaling_list_pred_matrix_id_delta",
                        row.scaling_list_pred_matrix_id_delta,
                    )

                else:
                    coefNum = min(64, (1 << (4 + (sizeId << 1))))
                    if sizeId > 1:
                        w.se(
                            "scaling_list_dc_coef_minus8",
                            row.scaling_list_dc_coef_minus8,
                        )

                    w.same(
                        "scaling_list_delta_coef", row.scaling_list_delta_coef, coefNum
                    )
                    for scaling_list_delta_coef in row.scaling_list_delta_coef or ():
                        w.se("scaling_list_delta_coef", scaling_list_delta_coef)

                matrixId += 3 if (sizeId == 3) else 1
