"""SVCMetadataSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.MetaDataSampleEntry import MetaDataSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.SVCMetadataSampleConfigBox import SVCMetadataSampleConfigBox
    from bmff.iso14496_15.SVCPriorityAssignmentBox import SVCPriorityAssignmentBox
    from bmff.iso14496_15.SVCPriorityLayerInfoBox import SVCPriorityLayerInfoBox


class SVCMetadataSampleEntry(MetaDataSampleEntry):
    """A track of statements about the samples of an SVC track.

    ISO/IEC 14496-15:2024, C.2.4::

        class SVCMetadataSampleEntry() extends MetaDataSampleEntry('svcM') {
            SVCMetadataSampleConfigBox config;
            SVCPriorityAssignmentBox methods;
            SVCPriorityLayerInfoBox priorities;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"svcM"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, C.2.4"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> SVCMetadataSampleConfigBox | None:
        """The statement types in use. None when there is none."""
        found: SVCMetadataSampleConfigBox | None = first(
            self.children, "SVCMetadataSampleConfigBox"
        )
        return found

    @property
    def methods(self) -> SVCPriorityAssignmentBox | None:
        """The SVCPriorityAssignmentBox inside. None when there is none."""
        found: SVCPriorityAssignmentBox | None = first(
            self.children, "SVCPriorityAssignmentBox"
        )
        return found

    @property
    def priorities(self) -> SVCPriorityLayerInfoBox | None:
        """The SVCPriorityLayerInfoBox inside. None when there is none."""
        found: SVCPriorityLayerInfoBox | None = first(
            self.children, "SVCPriorityLayerInfoBox"
        )
        return found
