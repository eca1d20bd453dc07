"""VC1SampleEntry of SMPTE RP 2025.

Generated from the specification ``smpte_rp2025/vc1``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.smpte_rp2025.VC1SpecificBox import VC1SpecificBox


class VC1SampleEntry(VisualSampleEntry):
    """Sample entry of a VC-1 track.

    SMPTE RP 2025, 5::

        class VC1SampleEntry() extends VisualSampleEntry('vc-1') {
            VC1SpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"vc-1"
    clause: ClassVar[str] = "SMPTE RP 2025, 5"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> VC1SpecificBox | None:
        """The VC1SpecificBox inside. None when there is none."""
        found: VC1SpecificBox | None = first(self.children, "VC1SpecificBox")
        return found
