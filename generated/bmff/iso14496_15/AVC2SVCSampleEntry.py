"""AVC2SVCSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.AVC2SampleEntry import AVC2SampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.SVCConfigurationBox import SVCConfigurationBox
    from bmff.iso14496_15.SVCPriorityAssignmentBox import SVCPriorityAssignmentBox
    from bmff.iso14496_15.ScalabilityInformationSEIBox import (
        ScalabilityInformationSEIBox,
    )
    from collections.abc import Iterable


class AVC2SVCSampleEntry(AVC2SampleEntry):
    """An SVC stream with an AVC base layer and in-stream structures.

    ISO/IEC 14496-15:2024, 6.5.4.1.5::

        class AVC2SVCSampleEntry() extends AVC2SampleEntry('avc2' or 'avc4') {
            SVCConfigurationBox svcconfig;
            ScalabilityInformationSEIBox scalability;
            SVCPriorityAssignmentBox method;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"avc2"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.5.4.1.5"
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        pre_defined: int = 0,
        reserved_2: int = 0,
        pre_defined_2: tuple[int, ...] = (0, 0, 0),
        width: int = 0,
        height: int = 0,
        horizresolution: int = 4718592,
        vertresolution: int = 4718592,
        reserved_3: int = 0,
        frame_count: int = 1,
        compressorname: bytes = bytes(32),
        depth: int = 24,
        pre_defined_3: int = -1,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.pre_defined = pre_defined
        self.reserved_2 = reserved_2
        self.pre_defined_2 = pre_defined_2
        self.width = width
        self.height = height
        self.horizresolution = horizresolution
        self.vertresolution = vertresolution
        self.reserved_3 = reserved_3
        self.frame_count = frame_count
        self.compressorname = compressorname
        self.depth = depth
        self.pre_defined_3 = pre_defined_3
        self.children = self._adopt(children)

    @property
    def svcconfig(self) -> SVCConfigurationBox | None:
        """The SVCConfigurationBox inside. None when there is none."""
        found: SVCConfigurationBox | None = first(self.children, "SVCConfigurationBox")
        return found

    @property
    def scalability(self) -> ScalabilityInformationSEIBox | None:
        """The ScalabilityInformationSEIBox inside. None when there is none."""
        found: ScalabilityInformationSEIBox | None = first(
            self.children, "ScalabilityInformationSEIBox"
        )
        return found

    @property
    def method(self) -> SVCPriorityAssignmentBox | None:
        """The SVCPriorityAssignmentBox inside. None when there is none."""
        found: SVCPriorityAssignmentBox | None = first(
            self.children, "SVCPriorityAssignmentBox"
        )
        return found
