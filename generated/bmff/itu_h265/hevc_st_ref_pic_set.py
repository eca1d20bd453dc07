"""hevc_st_ref_pic_set of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import at

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class hevc_st_ref_pic_set(BitRecord):
    """The pictures that stay for reference, as differences of the order count.

    ISO/IEC 23008-2:2023, 7.3.7::

        st_ref_pic_set(stRpsIdx) {
            if (stRpsIdx != 0) {
                inter_ref_pic_set_prediction_flag               u(1)
            }
            if (inter_ref_pic_set_prediction_flag) {
                if (stRpsIdx == num_short_term_ref_pic_sets) {
                    delta_idx_minus1                            ue(v)
                }
                delta_rps_sign                                  u(1)
                abs_delta_rps_minus1                            ue(v)
                RefRpsIdx = stRpsIdx - (delta_idx_minus1 + 1)
                NumDeltaPocs[stRpsIdx] = 0
                for (j = 0; j <= NumDeltaPocs[RefRpsIdx]; j++) { // @as ref_pics
                    used_by_curr_pic_flag[j]                    u(1)
                    if (!used_by_curr_pic_flag[j]) {
                        use_delta_flag[j]                       u(1) // @absent 1
                    }
                    NumDeltaPocs[stRpsIdx] += use_delta_flag[j]
                }
            } else {
                num_negative_pics                               ue(v)
                num_positive_pics                               ue(v)
                for (i = 0; i < num_negative_pics; i++) {
                    delta_poc_s0_minus1[i]                      ue(v)
                    used_by_curr_pic_s0_flag[i]                 u(1)
                }
                for (i = 0; i < num_positive_pics; i++) {
                    delta_poc_s1_minus1[i]                      ue(v)
                    used_by_curr_pic_s1_flag[i]                 u(1)
                }
                NumDeltaPocs[stRpsIdx] = num_negative_pics + num_positive_pics
            }
        }

    Attributes:
        inter_ref_pic_set_prediction_flag: ``u(1)``; None when left out.
        delta_idx_minus1: ``ue(v)``; None when left out.
        delta_rps_sign: ``u(1)``; None when left out.
        abs_delta_rps_minus1: ``ue(v)``; None when left out.
        ref_pics: A list of ``RefPic``; None when left out.
        num_negative_pics: ``ue(v)``; None when left out.
        num_positive_pics: ``ue(v)``; None when left out.
        negative_pics: A list of ``NegativePic``; None when left out.
        positive_pics: A list of ``PositivePic``; None when left out.
    """

    __slots__ = (
        "abs_delta_rps_minus1",
        "delta_idx_minus1",
        "delta_rps_sign",
        "inter_ref_pic_set_prediction_flag",
        "negative_pics",
        "positive_pics",
        "ref_pics",
    )

    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, 7.3.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "inter_ref_pic_set_prediction_flag",
        "delta_idx_minus1",
        "delta_rps_sign",
        "abs_delta_rps_minus1",
        "ref_pics",
        "num_negative_pics",
        "num_positive_pics",
        "negative_pics",
        "positive_pics",
    )

    _spelled: ClassVar[str] = "st_ref_pic_set"
    _given: ClassVar[tuple[str, ...]] = (
        "stRpsIdx",
        "NumDeltaPocs",
        "num_short_term_ref_pic_sets",
    )

    inter_ref_pic_set_prediction_flag: int | None
    delta_idx_minus1: int | None
    delta_rps_sign: int | None
    abs_delta_rps_minus1: int | None
    ref_pics: list[hevc_st_ref_pic_set.RefPic] | None
    negative_pics: list[hevc_st_ref_pic_set.NegativePic] | None
    positive_pics: list[hevc_st_ref_pic_set.PositivePic] | None

    class RefPic(Row):
        """One of the ``ref_pics`` of hevc_st_ref_pic_set.

        Attributes:
            used_by_curr_pic_flag: ``u(1)``.
            use_delta_flag: ``u(1)``; None when left out.
        """

        __slots__ = ("use_delta_flag", "used_by_curr_pic_flag")

        _fields: ClassVar[tuple[str, ...]] = ("used_by_curr_pic_flag", "use_delta_flag")

        used_by_curr_pic_flag: int
        use_delta_flag: int | None

        def __init__(
            self, *, used_by_curr_pic_flag: int = 0, use_delta_flag: int | None = None
        ) -> None:
            self.used_by_curr_pic_flag = used_by_curr_pic_flag
            self.use_delta_flag = use_delta_flag

    class NegativePic(Row):
        """One of the ``negative_pics`` of hevc_st_ref_pic_set.

        Attributes:
            delta_poc_s0_minus1: ``ue(v)``.
            used_by_curr_pic_s0_flag: ``u(1)``.
        """

        __slots__ = ("delta_poc_s0_minus1", "used_by_curr_pic_s0_flag")

        _fields: ClassVar[tuple[str, ...]] = (
            "delta_poc_s0_minus1",
            "used_by_curr_pic_s0_flag",
        )

        delta_poc_s0_minus1: int
        used_by_curr_pic_s0_flag: int

        def __init__(
            self, *, delta_poc_s0_minus1: int = 0, used_by_curr_pic_s0_flag: int = 0
        ) -> None:
            self.delta_poc_s0_minus1 = delta_poc_s0_minus1
            self.used_by_curr_pic_s0_flag = used_by_curr_pic_s0_flag

    class PositivePic(Row):
        """One of the ``positive_pics`` of hevc_st_ref_pic_set.

        Attributes:
            delta_poc_s1_minus1: ``ue(v)``.
            used_by_curr_pic_s1_flag: ``u(1)``.
        """

        __slots__ = ("delta_poc_s1_minus1", "used_by_curr_pic_s1_flag")

        _fields: ClassVar[tuple[str, ...]] = (
            "delta_poc_s1_minus1",
            "used_by_curr_pic_s1_flag",
        )

        delta_poc_s1_minus1: int
        used_by_curr_pic_s1_flag: int

        def __init__(
            self, *, delta_poc_s1_minus1: int = 0, used_by_curr_pic_s1_flag: int = 0
        ) -> None:
            self.delta_poc_s1_minus1 = delta_poc_s1_minus1
            self.used_by_curr_pic_s1_flag = used_by_curr_pic_s1_flag

    def __init__(
        self,
        *,
        inter_ref_pic_set_prediction_flag: int | None = None,
        delta_idx_minus1: int | None = None,
        delta_rps_sign: int | None = None,
        abs_delta_rps_minus1: int | None = None,
        ref_pics: Iterable[hevc_st_ref_pic_set.RefPic] | None = None,
        negative_pics: Iterable[hevc_st_ref_pic_set.NegativePic] | None = None,
        positive_pics: Iterable[hevc_st_ref_pic_set.PositivePic] | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.inter_ref_pic_set_prediction_flag = inter_ref_pic_set_prediction_flag
        self.delta_idx_minus1 = delta_idx_minus1
        self.delta_rps_sign = delta_rps_sign
        self.abs_delta_rps_minus1 = abs_delta_rps_minus1
        self.ref_pics = None if ref_pics is None else list(ref_pics)
        self.negative_pics = None if negative_pics is None else list(negative_pics)
        self.positive_pics = None if positive_pics is None else list(positive_pics)

    @property
    def num_negative_pics(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.negative_pics is None else len(self.negative_pics)

    @property
    def num_positive_pics(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.positive_pics is None else len(self.positive_pics)

    def _read(
        self,
        r: BitReader,
        /,
        stRpsIdx: Any,
        NumDeltaPocs: Any,
        num_short_term_ref_pic_sets: Any,
    ) -> None:
        self.inter_ref_pic_set_prediction_flag = None
        inter_ref_pic_set_prediction_flag = 0
        self.delta_idx_minus1 = None
        delta_idx_minus1 = 0
        self.delta_rps_sign = None
        self.abs_delta_rps_minus1 = None
        self.ref_pics = None
        num_negative_pics = 0
        num_positive_pics = 0
        self.negative_pics = None
        self.positive_pics = None
        RefRpsIdx = 0
        if stRpsIdx != 0:
            inter_ref_pic_set_prediction_flag = r.bits(
                "inter_ref_pic_set_prediction_flag", 1
            )
            self.inter_ref_pic_set_prediction_flag = inter_ref_pic_set_prediction_flag

        if inter_ref_pic_set_prediction_flag:
            if stRpsIdx == num_short_term_ref_pic_sets:
                delta_idx_minus1 = r.ue("delta_idx_minus1")
                self.delta_idx_minus1 = delta_idx_minus1

            self.delta_rps_sign = r.bits("delta_rps_sign", 1)
            self.abs_delta_rps_minus1 = r.ue("abs_delta_rps_minus1")
            RefRpsIdx = stRpsIdx - (delta_idx_minus1 + 1)
            NumDeltaPocs[stRpsIdx] = 0
            ref_pics: list[hevc_st_ref_pic_set.RefPic] = []
            self.ref_pics = ref_pics
            r.allow("ref_pics", (at(NumDeltaPocs, RefRpsIdx) + 1), 1)
            for j in range((at(NumDeltaPocs, RefRpsIdx) + 1)):
                row = hevc_st_ref_pic_set.RefPic.__new__(hevc_st_ref_pic_set.RefPic)
                ref_pics.append(row)
                row.use_delta_flag = None
                use_delta_flag = 0
                used_by_curr_pic_flag = r.bits("used_by_curr_pic_flag", 1)
                row.used_by_curr_pic_flag = used_by_curr_pic_flag
                if not used_by_curr_pic_flag:
                    use_delta_flag = r.bits("use_delta_flag", 1)
                    row.use_delta_flag = use_delta_flag

                else:
                    use_delta_flag = 1

                NumDeltaPocs[stRpsIdx] = at(NumDeltaPocs, stRpsIdx) + use_delta_flag

        else:
            num_negative_pics = r.ue("num_negative_pics")
            num_positive_pics = r.ue("num_positive_pics")
            negative_pics: list[hevc_st_ref_pic_set.NegativePic] = []
            self.negative_pics = negative_pics
            r.allow("negative_pics", num_negative_pics, 1)
            for _ in range(num_negative_pics):
                row_2 = hevc_st_ref_pic_set.NegativePic.__new__(
                    hevc_st_ref_pic_set.NegativePic
                )
                negative_pics.append(row_2)
                row_2.delta_poc_s0_minus1 = r.ue("delta_poc_s0_minus1")
                row_2.used_by_curr_pic_s0_flag = r.bits("used_by_curr_pic_s0_flag", 1)

            positive_pics: list[hevc_st_ref_pic_set.PositivePic] = []
            self.positive_pics = positive_pics
            r.allow("positive_pics", num_positive_pics, 1)
            for _ in range(num_positive_pics):
                row_3 = hevc_st_ref_pic_set.PositivePic.__new__(
                    hevc_st_ref_pic_set.PositivePic
                )
                positive_pics.append(row_3)
                row_3.delta_poc_s1_minus1 = r.ue("delta_poc_s1_minus1")
                row_3.used_by_curr_pic_s1_flag = r.bits("used_by_curr_pic_s1_flag", 1)

            NumDeltaPocs[stRpsIdx] = num_negative_pics + num_positive_pics

    def _write(
        self,
        w: BitWriter,
        /,
        stRpsIdx: Any,
        NumDeltaPocs: Any,
        num_short_term_ref_pic_sets: Any,
    ) -> None:
        inter_ref_pic_set_prediction_flag = self.inter_ref_pic_set_prediction_flag or 0
        delta_idx_minus1 = self.delta_idx_minus1 or 0
        num_negative_pics = 0 if self.negative_pics is None else len(self.negative_pics)
        num_positive_pics = 0 if self.positive_pics is None else len(self.positive_pics)
        RefRpsIdx = 0
        if stRpsIdx != 0:
            w.bits(
                "inter_ref_pic_set_prediction_flag",
                self.inter_ref_pic_set_prediction_flag,
                1,
            )

        if inter_ref_pic_set_prediction_flag:
            if stRpsIdx == num_short_term_ref_pic_sets:
                w.ue("delta_idx_minus1", self.delta_idx_minus1)

            w.bits("delta_rps_sign", self.delta_rps_sign, 1)
            w.ue("abs_delta_rps_minus1", self.abs_delta_rps_minus1)
            RefRpsIdx = stRpsIdx - (delta_idx_minus1 + 1)
            NumDeltaPocs[stRpsIdx] = 0
            w.same("ref_pics", self.ref_pics, (at(NumDeltaPocs, RefRpsIdx) + 1))
            for j, row in enumerate(self.ref_pics or ()):
                used_by_curr_pic_flag = row.used_by_curr_pic_flag
                use_delta_flag = row.use_delta_flag or 0
                w.bits("used_by_curr_pic_flag", row.used_by_curr_pic_flag, 1)
                if not used_by_curr_pic_flag:
                    w.bits("use_delta_flag", row.use_delta_flag, 1)

                else:
                    use_delta_flag = 1

                NumDeltaPocs[stRpsIdx] = at(NumDeltaPocs, stRpsIdx) + use_delta_flag

        else:
            w.ue("num_negative_pics", num_negative_pics)
            w.ue("num_positive_pics", num_positive_pics)
            for row_2 in self.negative_pics or ():
                w.ue("delta_poc_s0_minus1", row_2.delta_poc_s0_minus1)
                w.bits("used_by_curr_pic_s0_flag", row_2.used_by_curr_pic_s0_flag, 1)

            for row_3 in self.positive_pics or ():
                w.ue("delta_poc_s1_minus1", row_3.delta_poc_s1_minus1)
                w.bits("used_by_curr_pic_s1_flag", row_3.used_by_curr_pic_s1_flag, 1)

            NumDeltaPocs[stRpsIdx] = num_negative_pics + num_positive_pics
