"""OperatingPointsInformation of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/lhevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmff.iso14496_15.OperatingPointsRecord import OperatingPointsRecord

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class OperatingPointsInformation(VisualSampleGroupEntry):
    """The operating points of the stream, once for a track.

    ISO/IEC 14496-15:2024, 9.6.1.2::

        class OperatingPointsInformation extends VisualSampleGroupEntry('oinf') {
            OperatingPointsRecord oinf;
        }

    Attributes:
        oinf: The operating points.
    """

    __slots__ = ("oinf",)

    fourcc: ClassVar[bytes] = b"oinf"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.6.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("oinf",)

    oinf: OperatingPointsRecord

    def __init__(self, *, oinf: OperatingPointsRecord | None = None) -> None:
        self.trailing = b""
        self.oinf = OperatingPointsRecord() if oinf is None else oinf

    def _read(self, r: Reader, /) -> None:
        self.oinf = OperatingPointsRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("oinf", self.oinf)
