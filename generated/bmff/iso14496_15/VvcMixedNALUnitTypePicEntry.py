"""VvcMixedNALUnitTypePicEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_VvcMixedNALUnitTypePicEntry_R0: Final = Run(">H", (("num_mix_nalu_pic_idx", 16),))
_VvcMixedNALUnitTypePicEntry_T0: Final = Layout(
    Part(16, (("mix_subp_track_idx1", 16, False),)),
    Part(16, (("mix_subp_track_idx2", 16, False),)),
)
_VvcMixedNALUnitTypePicEntry_R1: Final = Run(
    ">H", (("pps_mix_nalu_types_in_pic_bit_pos", 10), ("pps_id", 6))
)


class VvcMixedNALUnitTypePicEntry(VisualSampleGroupEntry):
    """Pairs of subpicture tracks whose merging makes pictures of mixed NAL unit types.

    ISO/IEC 14496-15:2024, 11.4.10.2::

        aligned(8) class VvcMixedNALUnitTypePicEntry() extends VisualSampleGroupEntry('minp') {
            unsigned int(16) num_mix_nalu_pic_idx;
            for (i = 0; i < num_mix_nalu_pic_idx; i++) {
                unsigned int(16) mix_subp_track_idx1[i];
                unsigned int(16) mix_subp_track_idx2[i];
            }
            unsigned int(10) pps_mix_nalu_types_in_pic_bit_pos;
            unsigned int(6) pps_id;
        }

    Attributes:
        num_mix_nalu_pic_idx: ``unsigned int(16)``.
        mixes: Rows of mix_subp_track_idx1, mix_subp_track_idx2.
        pps_mix_nalu_types_in_pic_bit_pos: Bit offset of the flag in the PPS.
        pps_id: ``unsigned int(6)``.
    """

    __slots__ = ("mixes", "pps_id", "pps_mix_nalu_types_in_pic_bit_pos")

    fourcc: ClassVar[bytes] = b"minp"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.10.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "num_mix_nalu_pic_idx",
        "mixes",
        "pps_mix_nalu_types_in_pic_bit_pos",
        "pps_id",
    )

    mixes: Table
    pps_mix_nalu_types_in_pic_bit_pos: int
    pps_id: int

    def __init__(
        self,
        *,
        mixes: Any = (),
        pps_mix_nalu_types_in_pic_bit_pos: int = 0,
        pps_id: int = 0,
    ) -> None:
        self.trailing = b""
        self.mixes = _VvcMixedNALUnitTypePicEntry_T0.table(mixes)
        self.pps_mix_nalu_types_in_pic_bit_pos = pps_mix_nalu_types_in_pic_bit_pos
        self.pps_id = pps_id

    @property
    def num_mix_nalu_pic_idx(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.mixes)

    @property
    def mix_subp_track_idx1(self) -> Table:
        """The column ``mix_subp_track_idx1``. A view of ``mixes``."""
        found: Table = self.mixes["mix_subp_track_idx1"]
        return found

    @property
    def mix_subp_track_idx2(self) -> Table:
        """The column ``mix_subp_track_idx2``. A view of ``mixes``."""
        found: Table = self.mixes["mix_subp_track_idx2"]
        return found

    def _read(self, r: Reader, /) -> None:
        (num_mix_nalu_pic_idx,) = r.run(_VvcMixedNALUnitTypePicEntry_R0)
        self.mixes = r.table(
            "mixes", _VvcMixedNALUnitTypePicEntry_T0, num_mix_nalu_pic_idx
        )
        (bits_2,) = r.run(_VvcMixedNALUnitTypePicEntry_R1)
        self.pps_mix_nalu_types_in_pic_bit_pos = bits_2 >> 6
        self.pps_id = bits_2 & 0x3F

    def _write(self, w: Writer, /) -> None:
        num_mix_nalu_pic_idx = len(self.mixes)
        w.run(_VvcMixedNALUnitTypePicEntry_R0, num_mix_nalu_pic_idx)
        w.table("mixes", _VvcMixedNALUnitTypePicEntry_T0, self.mixes)
        w.run(
            _VvcMixedNALUnitTypePicEntry_R1,
            w.pack(
                (
                    "pps_mix_nalu_types_in_pic_bit_pos",
                    self.pps_mix_nalu_types_in_pic_bit_pos,
                    10,
                    False,
                ),
                ("pps_id", self.pps_id, 6, False),
            ),
        )
