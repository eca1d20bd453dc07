"""PanoramaEntry of ISO/IEC 23008-12:2025.

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

_PanoramaEntry_R0: Final = Run(">H", (("frame_number", 16),))


class PanoramaEntry(VisualSampleGroupEntry):
    """Place of samples in a panorama set.

    ISO/IEC 23008-12:2025, 6.8.8.1::

        aligned(8) class PanoramaEntry extends VisualSampleGroupEntry('pano') {
            unsigned int(16) frame_number;
        }

    Attributes:
        frame_number: From 0.
    """

    __slots__ = ("frame_number",)

    fourcc: ClassVar[bytes] = b"pano"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.8.1"
    _fields: ClassVar[tuple[str, ...]] = ("frame_number",)

    frame_number: int

    def __init__(self, *, frame_number: int = 0) -> None:
        self.trailing = b""
        self.frame_number = frame_number

    def _read(self, r: Reader, /) -> None:
        (self.frame_number,) = r.run(_PanoramaEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_PanoramaEntry_R0, self.frame_number)
