"""IncompleteAVCSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.CompleteTrackInfoBox import CompleteTrackInfoBox
    from bmff.iso14496_15.AVCConfigurationBox import AVCConfigurationBox


class IncompleteAVCSampleEntry(VisualSampleEntry):
    """Video of which only a part is in the file.

    ISO/IEC 14496-12:2022, 8.17.3::

        class IncompleteAVCSampleEntry() extends VisualSampleEntry('icpv') {
            CompleteTrackInfoBox();
            AVCConfigurationBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"icpv"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.17.3"
    _container: ClassVar[bool] = True

    @property
    def complete_track_info(self) -> CompleteTrackInfoBox | None:
        """The CompleteTrackInfoBox inside. None when there is none."""
        found: CompleteTrackInfoBox | None = first(
            self.children, "CompleteTrackInfoBox"
        )
        return found

    @property
    def config(self) -> AVCConfigurationBox | None:
        """The AVCConfigurationBox inside. None when there is none."""
        found: AVCConfigurationBox | None = first(self.children, "AVCConfigurationBox")
        return found
