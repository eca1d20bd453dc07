"""hevc_sps_multilayer_extension of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class hevc_sps_multilayer_extension(BitRecord):
    """What several layers add.

    ISO/IEC 23008-2:2023, F.7.3.2.2.4::

        sps_multilayer_extension() {
            inter_view_mv_vert_constraint_flag                  u(1)
        }

    Attributes:
        inter_view_mv_vert_constraint_flag: ``u(1)``.
    """

    __slots__ = ("inter_view_mv_vert_constraint_flag",)

    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, F.7.3.2.2.4"
    _fields: ClassVar[tuple[str, ...]] = ("inter_view_mv_vert_constraint_flag",)

    _spelled: ClassVar[str] = "sps_multilayer_extension"

    inter_view_mv_vert_constraint_flag: int

    def __init__(self, *, inter_view_mv_vert_constraint_flag: int = 0) -> None:
        BitRecord.__init__(self)
        self.inter_view_mv_vert_constraint_flag = inter_view_mv_vert_constraint_flag

    def _read(self, r: BitReader, /) -> None:
        self.inter_view_mv_vert_constraint_flag = r.bits(
            "inter_view_mv_vert_constraint_flag", 1
        )

    def _write(self, w: BitWriter, /) -> None:
        w.bits(
            "inter_view_mv_vert_constraint_flag",
            self.inter_view_mv_vert_constraint_flag,
            1,
        )
