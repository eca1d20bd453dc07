"""vvc_ref_pic_list_struct of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/sequence_parameter_set``. Do not edit: change the specification and
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


class vvc_ref_pic_list_struct(BitRecord):
    """A list of reference pictures.

    ISO/IEC 23090-3:2024, 7.3.10::

        ref_pic_list_struct(listIdx, rplsIdx) {
            num_ref_entries                                     ue(v)
            if (sps_long_term_ref_pics_flag && rplsIdx < sps_num_ref_pic_lists[listIdx] && num_ref_entries > 0) {
                ltrp_in_header_flag                             u(1) // @absent sps_long_term_ref_pics_flag && rplsIdx == sps_num_ref_pic_lists[ listIdx ]
            }
            j = 0
            for (i = 0; i < num_ref_entries; i++) {
                if (sps_inter_layer_prediction_enabled_flag) {
                    inter_layer_ref_pic_flag[i]                 u(1)
                }
                if (!inter_layer_ref_pic_flag[i]) {
                    if (sps_long_term_ref_pics_flag) {
                        st_ref_pic_flag[i]                      u(1) // @absent 1
                    }
                    if (st_ref_pic_flag[i]) {
                        abs_delta_poc_st[i]                     ue(v)
                        if (abs_delta_poc_st[i] > 0 || !((sps_weighted_pred_flag || sps_weighted_bipred_flag) && i != 0)) {
                            strp_entry_sign_flag[i]             u(1)
                        }
                    } else if (!ltrp_in_header_flag) {
                        rpls_poc_lsb_lt[j]                      u(v: sps_log2_max_pic_order_cnt_lsb_minus4 + 4)
                        j++
                    }
                } else {
                    ilrp_idx[i]                                 ue(v)
                }
            }
        }

    Attributes:
        num_ref_entries: ``ue(v)``.
        ltrp_in_header_flag: ``u(1)``; None when left out.
        ref_entries: A list of ``RefEntry``.
    """

    __slots__ = ("ltrp_in_header_flag", "ref_entries")

    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.10"
    _fields: ClassVar[tuple[str, ...]] = (
        "num_ref_entries",
        "ltrp_in_header_flag",
        "ref_entries",
    )

    _spelled: ClassVar[str] = "ref_pic_list_struct"
    _given: ClassVar[tuple[str, ...]] = (
        "listIdx",
        "rplsIdx",
        "sps_inter_layer_prediction_enabled_flag",
        "sps_log2_max_pic_order_cnt_lsb_minus4",
        "sps_long_term_ref_pics_flag",
        "sps_num_ref_pic_lists",
        "sps_weighted_bipred_flag",
        "sps_weighted_pred_flag",
    )

    ltrp_in_header_flag: int | None
    ref_entries: list[vvc_ref_pic_list_struct.RefEntry]

    class RefEntry(Row):
        """One of the ``ref_entries`` of vvc_ref_pic_list_struct.

        Attributes:
            inter_layer_ref_pic_flag: ``u(1)``; None when left out.
            st_ref_pic_flag: ``u(1)``; None when left out.
            abs_delta_poc_st: ``ue(v)``; None when left out.
            strp_entry_sign_flag: ``u(1)``; None when left out.
            rpls_poc_lsb_lt: ``u(v)``; None when left out.
            ilrp_idx: ``ue(v)``; None when left out.
        """

        __slots__ = (
            "abs_delta_poc_st",
            "ilrp_idx",
            "inter_layer_ref_pic_flag",
            "rpls_poc_lsb_lt",
            "st_ref_pic_flag",
            "strp_entry_sign_flag",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "inter_layer_ref_pic_flag",
            "st_ref_pic_flag",
            "abs_delta_poc_st",
            "strp_entry_sign_flag",
            "rpls_poc_lsb_lt",
            "ilrp_idx",
        )

        inter_layer_ref_pic_flag: int | None
        st_ref_pic_flag: int | None
        abs_delta_poc_st: int | None
        strp_entry_sign_flag: int | None
        rpls_poc_lsb_lt: int | None
        ilrp_idx: int | None

        def __init__(
            self,
            *,
            inter_layer_ref_pic_flag: int | None = None,
            st_ref_pic_flag: int | None = None,
            abs_delta_poc_st: int | None = None,
            strp_entry_sign_flag: int | None = None,
            rpls_poc_lsb_lt: int | None = None,
            ilrp_idx: int | None = None,
        ) -> None:
            self.inter_layer_ref_pic_flag = inter_layer_ref_pic_flag
            self.st_ref_pic_flag = st_ref_pic_flag
            self.abs_delta_poc_st = abs_delta_poc_st
            self.strp_entry_sign_flag = strp_entry_sign_flag
            self.rpls_poc_lsb_lt = rpls_poc_lsb_lt
            self.ilrp_idx = ilrp_idx

    def __init__(
        self,
        *,
        ltrp_in_header_flag: int | None = None,
        ref_entries: Iterable[vvc_ref_pic_list_struct.RefEntry] = (),
    ) -> None:
        BitRecord.__init__(self)
        self.ltrp_in_header_flag = ltrp_in_header_flag
        self.ref_entries = list(ref_entries)

    @property
    def num_ref_entries(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.ref_entries)

    def _read(
        self,
        r: BitReader,
        /,
        listIdx: Any,
        rplsIdx: Any,
        sps_inter_layer_prediction_enabled_flag: Any,
        sps_log2_max_pic_order_cnt_lsb_minus4: Any,
        sps_long_term_ref_pics_flag: Any,
        sps_num_ref_pic_lists: Any,
        sps_weighted_bipred_flag: Any,
        sps_weighted_pred_flag: Any,
    ) -> None:
        self.ltrp_in_header_flag = None
        ltrp_in_header_flag = 0
        num_ref_entries = r.ue("num_ref_entries")
        if (
            sps_long_term_ref_pics_flag
            and (rplsIdx < at(sps_num_ref_pic_lists, listIdx))
        ) and (num_ref_entries > 0):
            ltrp_in_header_flag = r.bits("ltrp_in_header_flag", 1)
            self.ltrp_in_header_flag = ltrp_in_header_flag

        else:
            ltrp_in_header_flag = bool(
                (
                    sps_long_term_ref_pics_flag
                    and (rplsIdx == at(sps_num_ref_pic_lists, listIdx))
                )
            )

        ref_entries: list[vvc_ref_pic_list_struct.RefEntry] = []
        self.ref_entries = ref_entries
        r.allow("ref_entries", num_ref_entries, 0)
        for i in range(num_ref_entries):
            row = vvc_ref_pic_list_struct.RefEntry.__new__(
                vvc_ref_pic_list_struct.RefEntry
            )
            ref_entries.append(row)
            row.inter_layer_ref_pic_flag = None
            inter_layer_ref_pic_flag = 0
            row.st_ref_pic_flag = None
            st_ref_pic_flag = 0
            row.abs_delta_poc_st = None
            abs_delta_poc_st = 0
            row.strp_entry_sign_flag = None
            row.rpls_poc_lsb_lt = None
            row.ilrp_idx = None
            if sps_inter_layer_prediction_enabled_flag:
                inter_layer_ref_pic_flag = r.bits("inter_layer_ref_pic_flag", 1)
                row.inter_layer_ref_pic_flag = inter_layer_ref_pic_flag

            if not inter_layer_ref_pic_flag:
                if sps_long_term_ref_pics_flag:
                    st_ref_pic_flag = r.bits("st_ref_pic_flag", 1)
                    row.st_ref_pic_flag = st_ref_pic_flag

                else:
                    st_ref_pic_flag = 1

                if st_ref_pic_flag:
                    abs_delta_poc_st = r.ue("abs_delta_poc_st")
                    row.abs_delta_poc_st = abs_delta_poc_st
                    if (abs_delta_poc_st > 0) or (
                        not (
                            (sps_weighted_pred_flag or sps_weighted_bipred_flag)
                            and (i != 0)
                        )
                    ):
                        row.strp_entry_sign_flag = r.bits("strp_entry_sign_flag", 1)

                else:
                    if not ltrp_in_header_flag:
                        row.rpls_poc_lsb_lt = r.bits(
                            "rpls_poc_lsb_lt",
                            (sps_log2_max_pic_order_cnt_lsb_minus4 + 4),
                        )

            else:
                row.ilrp_idx = r.ue("ilrp_idx")
                st_ref_pic_flag = 1

    def _write(
        self,
        w: BitWriter,
        /,
        listIdx: Any,
        rplsIdx: Any,
        sps_inter_layer_prediction_enabled_flag: Any,
        sps_log2_max_pic_order_cnt_lsb_minus4: Any,
        sps_long_term_ref_pics_flag: Any,
        sps_num_ref_pic_lists: Any,
        sps_weighted_bipred_flag: Any,
        sps_weighted_pred_flag: Any,
    ) -> None:
        num_ref_entries = len(self.ref_entries)
        ltrp_in_header_flag = self.ltrp_in_header_flag or 0
        w.ue("num_ref_entries", num_ref_entries)
        if (
            sps_long_term_ref_pics_flag
            and (rplsIdx < at(sps_num_ref_pic_lists, listIdx))
        ) and (num_ref_entries > 0):
            w.bits("ltrp_in_header_flag", self.ltrp_in_header_flag, 1)

        else:
            ltrp_in_header_flag = bool(
                (
                    sps_long_term_ref_pics_flag
                    and (rplsIdx == at(sps_num_ref_pic_lists, listIdx))
                )
            )

        for i, row in enumerate(self.ref_entries):
            inter_layer_ref_pic_flag = row.inter_layer_ref_pic_flag or 0
            st_ref_pic_flag = row.st_ref_pic_flag or 0
            abs_delta_poc_st = row.abs_delta_poc_st or 0
            if sps_inter_layer_prediction_enabled_flag:
                w.bits("inter_layer_ref_pic_flag", row.inter_layer_ref_pic_flag, 1)

            if not inter_layer_ref_pic_flag:
                if sps_long_term_ref_pics_flag:
                    w.bits("st_ref_pic_flag", row.st_ref_pic_flag, 1)

                else:
                    st_ref_pic_flag = 1

                if st_ref_pic_flag:
                    w.ue("abs_delta_poc_st", row.abs_delta_poc_st)
                    if (abs_delta_poc_st > 0) or (
                        not (
                            (sps_weighted_pred_flag or sps_weighted_bipred_flag)
                            and (i != 0)
                        )
                    ):
                        w.bits("strp_entry_sign_flag", row.strp_entry_sign_flag, 1)

                else:
                    if not ltrp_in_header_flag:
                        w.bits(
                            "rpls_poc_lsb_lt",
                            row.rpls_poc_lsb_lt,
                            (sps_log2_max_pic_order_cnt_lsb_minus4 + 4),
                        )

            else:
                w.ue("ilrp_idx", row.ilrp_idx)
                st_ref_pic_flag = 1
