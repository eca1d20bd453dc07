"""hevc_recovery_point of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class hevc_recovery_point(BitRecord):
    """From which picture on decoding gives right pictures.

    ISO/IEC 23008-2:2023, D.2.8::

        recovery_point(payloadSize) {
            recovery_poc_cnt                                    se(v) // pictures from here to there, in output order
            exact_match_flag                                    u(1)
            broken_link_flag                                    u(1)
        }

    Attributes:
        recovery_poc_cnt: Pictures from here to there, in output order.
        exact_match_flag: ``u(1)``.
        broken_link_flag: ``u(1)``.
    """

    __slots__ = ("broken_link_flag", "exact_match_flag", "recovery_poc_cnt")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x06"
    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, D.2.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "recovery_poc_cnt",
        "exact_match_flag",
        "broken_link_flag",
    )

    _spelled: ClassVar[str] = "recovery_point"

    recovery_poc_cnt: int
    exact_match_flag: int
    broken_link_flag: int

    def __init__(
        self,
        *,
        recovery_poc_cnt: int = 0,
        exact_match_flag: int = 0,
        broken_link_flag: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.recovery_poc_cnt = recovery_poc_cnt
        self.exact_match_flag = exact_match_flag
        self.broken_link_flag = broken_link_flag

    def _read(self, r: BitReader, /) -> None:
        self.recovery_poc_cnt = r.se("recovery_poc_cnt")
        self.exact_match_flag = r.bits("exact_match_flag", 1)
        self.broken_link_flag = r.bits("broken_link_flag", 1)

    def _write(self, w: BitWriter, /) -> None:
        w.se("recovery_poc_cnt", self.recovery_poc_cnt)
        w.bits("exact_match_flag", self.exact_match_flag, 1)
        w.bits("broken_link_flag", self.broken_link_flag, 1)
