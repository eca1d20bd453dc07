"""EndOfBitstreamSampleEntry of ISO/IEC 14496-15:2024.

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

_EndOfBitstreamSampleEntry_R0: Final = Run(">H", (("eobNalUnit", 16),))


class EndOfBitstreamSampleEntry(VisualSampleGroupEntry):
    """The end of bitstream NAL unit of the samples.

    ISO/IEC 14496-15:2024, 11.4.13.2::

        class EndOfBitstreamSampleEntry() extends VisualSampleGroupEntry('eob ') {
            bit(16) eobNalUnit;
        }

    Attributes:
        eobNalUnit: ``bit(16)``.
    """

    __slots__ = ("eobNalUnit",)

    fourcc: ClassVar[bytes] = b"eob "
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.13.2"
    _fields: ClassVar[tuple[str, ...]] = ("eobNalUnit",)

    eobNalUnit: int

    def __init__(self, *, eobNalUnit: int = 0) -> None:
        self.trailing = b""
        self.eobNalUnit = eobNalUnit

    def _read(self, r: Reader, /) -> None:
        (self.eobNalUnit,) = r.run(_EndOfBitstreamSampleEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_EndOfBitstreamSampleEntry_R0, self.eobNalUnit)
