"""vvc_dpb_parameters of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/profile_tier_level``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class vvc_dpb_parameters(BitRecord):
    """The buffer of decoded pictures.

    ISO/IEC 23090-3:2024, 7.3.4::

        dpb_parameters(MaxSubLayersMinus1, subLayerInfoFlag) {
            for (i = subLayerInfoFlag ? 0 : MaxSubLayersMinus1; i <= MaxSubLayersMinus1; i++) { // @as dpb_sublayers
                dpb_max_dec_pic_buffering_minus1[i]             ue(v)
                dpb_max_num_reorder_pics[i]                     ue(v)
                dpb_max_latency_increase_plus1[i]               ue(v)
            }
        }

    Attributes:
        dpb_sublayers: A list of ``DpbSublayer``.
    """

    __slots__ = ("dpb_sublayers",)

    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.4"
    _fields: ClassVar[tuple[str, ...]] = ("dpb_sublayers",)

    _spelled: ClassVar[str] = "dpb_parameters"
    _given: ClassVar[tuple[str, ...]] = ("MaxSubLayersMinus1", "subLayerInfoFlag")

    dpb_sublayers: list[vvc_dpb_parameters.DpbSublayer]

    class DpbSublayer(Row):
        """One of the ``dpb_sublayers`` of vvc_dpb_parameters.

        Attributes:
            dpb_max_dec_pic_buffering_minus1: ``ue(v)``.
            dpb_max_num_reorder_pics: ``ue(v)``.
            dpb_max_latency_increase_plus1: ``ue(v)``.
        """

        __slots__ = (
            "dpb_max_dec_pic_buffering_minus1",
            "dpb_max_latency_increase_plus1",
            "dpb_max_num_reorder_pics",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "dpb_max_dec_pic_buffering_minus1",
            "dpb_max_num_reorder_pics",
            "dpb_max_latency_increase_plus1",
        )

        dpb_max_dec_pic_buffering_minus1: int
        dpb_max_num_reorder_pics: int
        dpb_max_latency_increase_plus1: int

        def __init__(
            self,
            *,
            dpb_max_dec_pic_buffering_minus1: int = 0,
            dpb_max_num_reorder_pics: int = 0,
            dpb_max_latency_increase_plus1: int = 0,
        ) -> None:
            self.dpb_max_dec_pic_buffering_minus1 = dpb_max_dec_pic_buffering_minus1
            self.dpb_max_num_reorder_pics = dpb_max_num_reorder_pics
            self.dpb_max_latency_increase_plus1 = dpb_max_latency_increase_plus1

    def __init__(
        self, *, dpb_sublayers: Iterable[vvc_dpb_parameters.DpbSublayer] = ()
    ) -> None:
        BitRecord.__init__(self)
        self.dpb_sublayers = list(dpb_sublayers)

    def _read(
        self, r: BitReader, /, MaxSubLayersMinus1: Any, subLayerInfoFlag: Any
    ) -> None:
        dpb_sublayers: list[vvc_dpb_parameters.DpbSublayer] = []
        self.dpb_sublayers = dpb_sublayers
        r.allow(
            "dpb_sublayers",
            (
                (MaxSubLayersMinus1 - (0 if subLayerInfoFlag else MaxSubLayersMinus1))
                + 1
            ),
            0,
        )
        for _ in range(
            ((MaxSubLayersMinus1 - (0 if subLayerInfoFlag else MaxSubLayersMinus1)) + 1)
        ):
            row = vvc_dpb_parameters.DpbSublayer.__new__(vvc_dpb_parameters.DpbSublayer)
            dpb_sublayers.append(row)
            row.dpb_max_dec_pic_buffering_minus1 = r.ue(
                "dpb_max_dec_pic_buffering_minus1"
            )
            row.dpb_max_num_reorder_pics = r.ue("dpb_max_num_reorder_pics")
            row.dpb_max_latency_increase_plus1 = r.ue("dpb_max_latency_increase_plus1")

    def _write(
        self, w: BitWriter, /, MaxSubLayersMinus1: Any, subLayerInfoFlag: Any
    ) -> None:
        w.same(
            "dpb_sublayers",
            self.dpb_sublayers,
            (
                (MaxSubLayersMinus1 - (0 if subLayerInfoFlag else MaxSubLayersMinus1))
                + 1
            ),
        )
        for row in self.dpb_sublayers:
            w.ue(
                "dpb_max_dec_pic_buffering_minus1", row.dpb_max_dec_pic_buffering_minus1
            )
            w.ue("dpb_max_num_reorder_pics", row.dpb_max_num_reorder_pics)
            w.ue("dpb_max_latency_increase_plus1", row.dpb_max_latency_increase_plus1)
