"""VvcSubpicOrderEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmff.iso14496_15.VVCSubpicIDRewritingInfomationStruct import (
    VVCSubpicIDRewritingInfomationStruct,
)
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_VvcSubpicOrderEntry_R0: Final = Run(
    ">H", (("subpic_id_info_flag", 1), ("num_subpic_ref_idx", 15))
)
_VvcSubpicOrderEntry_T0: Final = Layout(
    Part(16, (("subp_track_ref_idx", 16, False),)), column="subp_track_ref_idx"
)


class VvcSubpicOrderEntry(VisualSampleGroupEntry):
    """The subpicture tracks, in the order in which their samples follow each other.

    ISO/IEC 14496-15:2024, 11.4.5.2::

        aligned(8) class VvcSubpicOrderEntry() extends VisualSampleGroupEntry('spor') {
            unsigned int(1) subpic_id_info_flag;
            unsigned int(15) num_subpic_ref_idx;
            for (i = 0; i < num_subpic_ref_idx; i++) {
                unsigned int(16) subp_track_ref_idx[i];
            }
            if (subpic_id_info_flag) {
                VVCSubpicIDRewritingInfomationStruct() subpic_id_rewriting_info;
            }
        }

    Attributes:
        subpic_id_info_flag: ``unsigned int(1)``.
        num_subpic_ref_idx: ``unsigned int(15)``.
        subp_track_ref_idx: Rows of subp_track_ref_idx.
        subpic_id_rewriting_info: ``VVCSubpicIDRewritingInfomationStruct()``; None when left
            out.
    """

    __slots__ = (
        "subp_track_ref_idx",
        "subpic_id_info_flag",
        "subpic_id_rewriting_info",
    )

    fourcc: ClassVar[bytes] = b"spor"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.5.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "subpic_id_info_flag",
        "num_subpic_ref_idx",
        "subp_track_ref_idx",
        "subpic_id_rewriting_info",
    )

    subpic_id_info_flag: int
    subp_track_ref_idx: Table
    subpic_id_rewriting_info: VVCSubpicIDRewritingInfomationStruct | None

    def __init__(
        self,
        *,
        subpic_id_info_flag: int = 0,
        subp_track_ref_idx: Any = (),
        subpic_id_rewriting_info: VVCSubpicIDRewritingInfomationStruct | None = None,
    ) -> None:
        self.trailing = b""
        self.subpic_id_info_flag = subpic_id_info_flag
        self.subp_track_ref_idx = _VvcSubpicOrderEntry_T0.table(subp_track_ref_idx)
        self.subpic_id_rewriting_info = subpic_id_rewriting_info

    @property
    def num_subpic_ref_idx(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.subp_track_ref_idx)

    def _read(self, r: Reader, /) -> None:
        self.subpic_id_rewriting_info = None
        (bits_2,) = r.run(_VvcSubpicOrderEntry_R0)
        subpic_id_info_flag = bits_2 >> 15
        self.subpic_id_info_flag = subpic_id_info_flag
        num_subpic_ref_idx = bits_2 & 0x7FFF
        self.subp_track_ref_idx = r.table(
            "subp_track_ref_idx", _VvcSubpicOrderEntry_T0, num_subpic_ref_idx
        )
        if subpic_id_info_flag:
            self.subpic_id_rewriting_info = VVCSubpicIDRewritingInfomationStruct._from(
                r
            )

    def _write(self, w: Writer, /) -> None:
        subpic_id_info_flag = self.subpic_id_info_flag
        num_subpic_ref_idx = len(self.subp_track_ref_idx)
        w.run(
            _VvcSubpicOrderEntry_R0,
            w.pack(
                ("subpic_id_info_flag", self.subpic_id_info_flag, 1, False),
                ("num_subpic_ref_idx", num_subpic_ref_idx, 15, False),
            ),
        )
        w.table("subp_track_ref_idx", _VvcSubpicOrderEntry_T0, self.subp_track_ref_idx)
        if subpic_id_info_flag:
            w.record("subpic_id_rewriting_info", self.subpic_id_rewriting_info)
