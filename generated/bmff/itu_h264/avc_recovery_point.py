"""avc_recovery_point of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class avc_recovery_point(BitRecord):
    """From which picture on decoding gives right pictures.

    ISO/IEC 14496-10:2022, D.1.8::

        recovery_point(payloadSize) {
            recovery_frame_cnt                                  ue(v) // frames from here to there
            exact_match_flag                                    u(1)
            broken_link_flag                                    u(1)
            changing_slice_group_idc                            u(2)
        }

    Attributes:
        recovery_frame_cnt: Frames from here to there.
        exact_match_flag: ``u(1)``.
        broken_link_flag: ``u(1)``.
        changing_slice_group_idc: ``u(2)``.
    """

    __slots__ = (
        "broken_link_flag",
        "changing_slice_group_idc",
        "exact_match_flag",
        "recovery_frame_cnt",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x06"
    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, D.1.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "recovery_frame_cnt",
        "exact_match_flag",
        "broken_link_flag",
        "changing_slice_group_idc",
    )

    _spelled: ClassVar[str] = "recovery_point"

    recovery_frame_cnt: int
    exact_match_flag: int
    broken_link_flag: int
    changing_slice_group_idc: int

    def __init__(
        self,
        *,
        recovery_frame_cnt: int = 0,
        exact_match_flag: int = 0,
        broken_link_flag: int = 0,
        changing_slice_group_idc: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.recovery_frame_cnt = recovery_frame_cnt
        self.exact_match_flag = exact_match_flag
        self.broken_link_flag = broken_link_flag
        self.changing_slice_group_idc = changing_slice_group_idc

    def _read(self, r: BitReader, /) -> None:
        self.recovery_frame_cnt = r.ue("recovery_frame_cnt")
        self.exact_match_flag = r.bits("exact_match_flag", 1)
        self.broken_link_flag = r.bits("broken_link_flag", 1)
        self.changing_slice_group_idc = r.bits("changing_slice_group_idc", 2)

    def _write(self, w: BitWriter, /) -> None:
        w.ue("recovery_frame_cnt", self.recovery_frame_cnt)
        w.bits("exact_match_flag", self.exact_match_flag, 1)
        w.bits("broken_link_flag", self.broken_link_flag, 1)
        w.bits("changing_slice_group_idc", self.changing_slice_group_idc, 2)
