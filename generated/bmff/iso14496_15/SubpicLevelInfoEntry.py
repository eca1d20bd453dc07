"""SubpicLevelInfoEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SubpicLevelInfoEntry_R0: Final = Run(">B", (("level_idc", 8),))


class SubpicLevelInfoEntry(VisualSampleGroupEntry):
    """The level of a subpicture sequence.

    ISO/IEC 14496-15:2024, 11.4.7.2::

        aligned(8) class SubpicLevelInfoEntry() extends VisualSampleGroupEntry('spli') {
            unsigned int(8) level_idc;
        }

    Attributes:
        level_idc: ``unsigned int(8)``.
    """

    __slots__ = ("level_idc",)

    fourcc: ClassVar[bytes] = b"spli"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("level_idc",)

    level_idc: int

    def __init__(self, *, level_idc: int = 0) -> None:
        self.trailing = b""
        self.level_idc = level_idc

    def _read(self, r: Reader, /) -> None:
        (self.level_idc,) = r.run(_SubpicLevelInfoEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_SubpicLevelInfoEntry_R0, self.level_idc)
