"""AUDSampleEntry of ISO/IEC 14496-15:2024.

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

_AUDSampleEntry_R0: Final = Run(">BH", (("audNalUnit", 24),))


class AUDSampleEntry(VisualSampleGroupEntry):
    """The access unit delimiter NAL unit of the samples.

    ISO/IEC 14496-15:2024, 11.4.11.2::

        class AUDSampleEntry() extends VisualSampleGroupEntry('aud ') {
            bit(24) audNalUnit;
        }

    Attributes:
        audNalUnit: ``bit(24)``.
    """

    __slots__ = ("audNalUnit",)

    fourcc: ClassVar[bytes] = b"aud "
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.11.2"
    _fields: ClassVar[tuple[str, ...]] = ("audNalUnit",)

    audNalUnit: int

    def __init__(self, *, audNalUnit: int = 0) -> None:
        self.trailing = b""
        self.audNalUnit = audNalUnit

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_3 = r.run(_AUDSampleEntry_R0)
        bits = (bits_2 << 16) | bits_3
        self.audNalUnit = bits

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(("audNalUnit", self.audNalUnit, 24, False))
        w.run(_AUDSampleEntry_R0, (bits >> 16) & 0xFF, (bits) & 0xFFFF)
