"""TemporalLevelEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TemporalLevelEntry_R0: Final = Run(
    ">B", (("level_independently_decodable", 1), ("reserved", 7))
)


class TemporalLevelEntry(VisualSampleGroupEntry):
    """Temporal level of video samples; lower levels decode without higher ones.

    ISO/IEC 14496-12:2022, 10.5::

        class TemporalLevelEntry() extends VisualSampleGroupEntry('tele') {
            bit(1) level_independently_decodable;
            bit(7) reserved = 0;
        }

    Attributes:
        level_independently_decodable: 1: needs no other level.
        reserved: ``bit(7)``.
    """

    __slots__ = ("level_independently_decodable", "reserved")

    fourcc: ClassVar[bytes] = b"tele"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.5"
    _fields: ClassVar[tuple[str, ...]] = ("level_independently_decodable", "reserved")

    level_independently_decodable: int
    reserved: int

    def __init__(
        self, *, level_independently_decodable: int = 0, reserved: int = 0
    ) -> None:
        self.trailing = b""
        self.level_independently_decodable = level_independently_decodable
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_TemporalLevelEntry_R0)
        self.level_independently_decodable = bits_2 >> 7
        self.reserved = bits_2 & 0x7F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TemporalLevelEntry_R0,
            w.pack(
                (
                    "level_independently_decodable",
                    self.level_independently_decodable,
                    1,
                    False,
                ),
                ("reserved", self.reserved, 7, False),
            ),
        )
