"""UncompressedVideoSampleEntry of ISO/IEC 23001-17:2024.

Generated from the specification ``iso23001_17/uncompressed_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso23001_17.ComponentDefinitionBox import ComponentDefinitionBox
    from bmff.iso23001_17.UncompressedFrameConfigBox import UncompressedFrameConfigBox


class UncompressedVideoSampleEntry(VisualSampleEntry):
    """Sample entry of uncompressed video.

    ISO/IEC 23001-17:2024, 5.1.3::

        class UncompressedVideoSampleEntry() extends VisualSampleEntry('uncv') {
            UncompressedFrameConfigBox config;
            ComponentDefinitionBox components;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"uncv"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 5.1.3"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> UncompressedFrameConfigBox | None:
        """The UncompressedFrameConfigBox inside. None when there is none."""
        found: UncompressedFrameConfigBox | None = first(
            self.children, "UncompressedFrameConfigBox"
        )
        return found

    @property
    def components(self) -> ComponentDefinitionBox | None:
        """The ComponentDefinitionBox inside. None when there is none."""
        found: ComponentDefinitionBox | None = first(
            self.children, "ComponentDefinitionBox"
        )
        return found
