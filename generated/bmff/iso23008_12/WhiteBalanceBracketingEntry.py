"""WhiteBalanceBracketingEntry of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_WhiteBalanceBracketingEntry_R0: Final = Run(
    ">Hb", (("blue_amber", 16),), (("green_magenta", 8),)
)


class WhiteBalanceBracketingEntry(VisualSampleGroupEntry):
    """White balance of samples in a white balance bracketing set.

    ISO/IEC 23008-12:2025, 6.8.6.3::

        aligned(8) class WhiteBalanceBracketingEntry extends VisualSampleGroupEntry('wbbr') {
            unsigned int(16) blue_amber;
            int(8) green_magenta;
        }

    Attributes:
        blue_amber: Kelvin.
        green_magenta: Deviation.
    """

    __slots__ = ("blue_amber", "green_magenta")

    fourcc: ClassVar[bytes] = b"wbbr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.3"
    _fields: ClassVar[tuple[str, ...]] = ("blue_amber", "green_magenta")

    blue_amber: int
    green_magenta: int

    def __init__(self, *, blue_amber: int = 0, green_magenta: int = 0) -> None:
        self.trailing = b""
        self.blue_amber = blue_amber
        self.green_magenta = green_magenta

    def _read(self, r: Reader, /) -> None:
        self.blue_amber, self.green_magenta = r.run(_WhiteBalanceBracketingEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_WhiteBalanceBracketingEntry_R0, self.blue_amber, self.green_magenta)
