"""MP4VisualSampleEntry of ISO/IEC 14496-14:2020.

Generated from the specification ``iso14496_14/mp4``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_14.ESDBox import ESDBox


class MP4VisualSampleEntry(VisualSampleEntry):
    """An MPEG-4 visual stream.

    ISO/IEC 14496-14:2020, 5.6::

        class MP4VisualSampleEntry() extends VisualSampleEntry('mp4v') {
            ESDBox ES;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"mp4v"
    clause: ClassVar[str] = "ISO/IEC 14496-14:2020, 5.6"
    _container: ClassVar[bool] = True

    @property
    def ES(self) -> ESDBox | None:
        """The elementary stream descriptor. None when there is none."""
        found: ESDBox | None = first(self.children, "ESDBox")
        return found
