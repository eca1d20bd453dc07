"""HEVCSliceSegmentDataSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/hevc_tiles``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.HEVCTileConfigurationBox import HEVCTileConfigurationBox


class HEVCSliceSegmentDataSampleEntry(VisualSampleEntry):
    """A track with slice segment data without headers.

    ISO/IEC 14496-15:2024, 10.5.2::

        class HEVCSliceSegmentDataSampleEntry() extends VisualSampleEntry('hvt2') {
            HEVCTileConfigurationBox config();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"hvt2"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 10.5.2"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> HEVCTileConfigurationBox | None:
        """The HEVCTileConfigurationBox inside. None when there is none."""
        found: HEVCTileConfigurationBox | None = first(
            self.children, "HEVCTileConfigurationBox"
        )
        return found
