"""AudioPreRollEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.AudioSampleGroupEntry import AudioSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AudioPreRollEntry_R0: Final = Run(">h", (("roll_distance", 16),))


class AudioPreRollEntry(AudioSampleGroupEntry):
    """Audio samples to decode before this one although each of them is a sync sample.

    ISO/IEC 14496-12:2022, 10.1::

        class AudioPreRollEntry() extends AudioSampleGroupEntry('prol') {
            signed int(16) roll_distance;
        }

    Attributes:
        roll_distance: Samples, negative: pre-roll.
    """

    __slots__ = ("roll_distance",)

    fourcc: ClassVar[bytes] = b"prol"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.1"
    _fields: ClassVar[tuple[str, ...]] = ("roll_distance",)

    roll_distance: int

    def __init__(self, *, roll_distance: int = 0) -> None:
        self.trailing = b""
        self.roll_distance = roll_distance

    def _read(self, r: Reader, /) -> None:
        (self.roll_distance,) = r.run(_AudioPreRollEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_AudioPreRollEntry_R0, self.roll_distance)
