"""OperatingPointDecodeTimeHint of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/lhevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_OperatingPointDecodeTimeHint_R0: Final = Run(">i", (("delta_time", 32),))


class OperatingPointDecodeTimeHint(VisualSampleGroupEntry):
    """How far decoding times have to be moved to decode one operating point alone.

    ISO/IEC 14496-15:2024, 9.6.3.2::

        class OperatingPointDecodeTimeHint() extends VisualSampleGroupEntry('opth') {
            signed int(32) delta_time;
        }

    Attributes:
        delta_time: Units of the media's time scale.
    """

    __slots__ = ("delta_time",)

    fourcc: ClassVar[bytes] = b"opth"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.6.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("delta_time",)

    delta_time: int

    def __init__(self, *, delta_time: int = 0) -> None:
        self.trailing = b""
        self.delta_time = delta_time

    def _read(self, r: Reader, /) -> None:
        (self.delta_time,) = r.run(_OperatingPointDecodeTimeHint_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_OperatingPointDecodeTimeHint_R0, self.delta_time)
