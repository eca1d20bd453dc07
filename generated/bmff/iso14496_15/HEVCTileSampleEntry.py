"""HEVCTileSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/hevc_tiles``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.HEVCTileConfigurationBox import HEVCTileConfigurationBox


class HEVCTileSampleEntry(VisualSampleEntry):
    """A track with tiles of an HEVC stream; parameter sets are in the base track.

    ISO/IEC 14496-15:2024, 10.4.3::

        class HEVCTileSampleEntry() extends VisualSampleEntry('hvt1') {
            HEVCTileConfigurationBox config();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"hvt1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 10.4.3"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> HEVCTileConfigurationBox | None:
        """The HEVCTileConfigurationBox inside. None when there is none."""
        found: HEVCTileConfigurationBox | None = first(
            self.children, "HEVCTileConfigurationBox"
        )
        return found
