"""VvcSubpicSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.VvcNALUConfigBox import VvcNALUConfigBox


class VvcSubpicSampleEntry(VisualSampleEntry):
    """A track with subpictures of a VVC stream.

    ISO/IEC 14496-15:2024, 11.3.3.2.2::

        class VvcSubpicSampleEntry() extends VisualSampleEntry('vvs1') {
            VvcNALUConfigBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"vvs1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.3.3.2.2"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> VvcNALUConfigBox | None:
        """The size of the length fields. None when there is none."""
        found: VvcNALUConfigBox | None = first(self.children, "VvcNALUConfigBox")
        return found
