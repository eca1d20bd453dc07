"""VvcOperatingPointsInformation of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmff.iso14496_15.VvcOperatingPointsRecord import VvcOperatingPointsRecord

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class VvcOperatingPointsInformation(VisualSampleGroupEntry):
    """The operating points of the stream, once for a track.

    ISO/IEC 14496-15:2024, 11.4.4.2::

        class VvcOperatingPointsInformation extends VisualSampleGroupEntry('vopi') {
            VvcOperatingPointsRecord oinf;
        }

    Attributes:
        oinf: The operating points.
    """

    __slots__ = ("oinf",)

    fourcc: ClassVar[bytes] = b"vopi"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.4.4.2"
    _fields: ClassVar[tuple[str, ...]] = ("oinf",)

    oinf: VvcOperatingPointsRecord

    def __init__(self, *, oinf: VvcOperatingPointsRecord | None = None) -> None:
        self.trailing = b""
        self.oinf = VvcOperatingPointsRecord() if oinf is None else oinf

    def _read(self, r: Reader, /) -> None:
        self.oinf = VvcOperatingPointsRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("oinf", self.oinf)
