"""AVC2MVCSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.AVC2SampleEntry import AVC2SampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.A3DConfigurationBox import A3DConfigurationBox
    from bmff.iso14496_15.ExtrinsicCameraParametersBox import (
        ExtrinsicCameraParametersBox,
    )
    from bmff.iso14496_15.IntrinsicCameraParametersBox import (
        IntrinsicCameraParametersBox,
    )
    from bmff.iso14496_15.MVCConfigurationBox import MVCConfigurationBox
    from bmff.iso14496_15.MVCDConfigurationBox import MVCDConfigurationBox
    from bmff.iso14496_15.MVCViewPriorityAssignmentBox import (
        MVCViewPriorityAssignmentBox,
    )
    from bmff.iso14496_15.MVDScalabilityInformationSEIBox import (
        MVDScalabilityInformationSEIBox,
    )
    from bmff.iso14496_15.ViewIdentifierBox import ViewIdentifierBox
    from bmff.iso14496_15.ViewScalabilityInformationSEIBox import (
        ViewScalabilityInformationSEIBox,
    )
    from collections.abc import Iterable


class AVC2MVCSampleEntry(AVC2SampleEntry):
    """An MVC stream with an AVC base view and in-stream structures.

    ISO/IEC 14496-15:2024, 7.5.3.1.5::

        class AVC2MVCSampleEntry() extends AVC2SampleEntry('avc2' or 'avc4') {
            ViewScalabilityInformationSEIBox scalability;
            ViewIdentifierBox view_identifiers;
            MVCConfigurationBox mvcconfig;
            MVCViewPriorityAssignmentBox view_priority_method;
            IntrinsicCameraParametersBox intrinsic_camera_params;
            ExtrinsicCameraParametersBox extrinsic_camera_params;
            MVCDConfigurationBox mvcdconfig;
            MVDScalabilityInformationSEIBox mvdscalinfosei;
            A3DConfigurationBox a3dconfig;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"avc2"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.1.5"
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
    def scalability(self) -> ViewScalabilityInformationSEIBox | None:
        """The ViewScalabilityInformationSEIBox inside. None when there is none."""
        found: ViewScalabilityInformationSEIBox | None = first(
            self.children, "ViewScalabilityInformationSEIBox"
        )
        return found

    @property
    def view_identifiers(self) -> ViewIdentifierBox | None:
        """The ViewIdentifierBox inside. None when there is none."""
        found: ViewIdentifierBox | None = first(self.children, "ViewIdentifierBox")
        return found

    @property
    def mvcconfig(self) -> MVCConfigurationBox | None:
        """The MVCConfigurationBox inside. None when there is none."""
        found: MVCConfigurationBox | None = first(self.children, "MVCConfigurationBox")
        return found

    @property
    def view_priority_method(self) -> MVCViewPriorityAssignmentBox | None:
        """The MVCViewPriorityAssignmentBox inside. None when there is none."""
        found: MVCViewPriorityAssignmentBox | None = first(
            self.children, "MVCViewPriorityAssignmentBox"
        )
        return found

    @property
    def intrinsic_camera_params(self) -> IntrinsicCameraParametersBox | None:
        """The IntrinsicCameraParametersBox inside. None when there is none."""
        found: IntrinsicCameraParametersBox | None = first(
            self.children, "IntrinsicCameraParametersBox"
        )
        return found

    @property
    def extrinsic_camera_params(self) -> ExtrinsicCameraParametersBox | None:
        """The ExtrinsicCameraParametersBox inside. None when there is none."""
        found: ExtrinsicCameraParametersBox | None = first(
            self.children, "ExtrinsicCameraParametersBox"
        )
        return found

    @property
    def mvcdconfig(self) -> MVCDConfigurationBox | None:
        """The MVCDConfigurationBox inside. None when there is none."""
        found: MVCDConfigurationBox | None = first(
            self.children, "MVCDConfigurationBox"
        )
        return found

    @property
    def mvdscalinfosei(self) -> MVDScalabilityInformationSEIBox | None:
        """The MVDScalabilityInformationSEIBox inside. None when there is none."""
        found: MVDScalabilityInformationSEIBox | None = first(
            self.children, "MVDScalabilityInformationSEIBox"
        )
        return found

    @property
    def a3dconfig(self) -> A3DConfigurationBox | None:
        """The A3DConfigurationBox inside. None when there is none."""
        found: A3DConfigurationBox | None = first(self.children, "A3DConfigurationBox")
        return found
