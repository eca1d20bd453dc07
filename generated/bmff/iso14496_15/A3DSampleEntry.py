"""A3DSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvcd``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
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
    from bmff.iso14496_15.MPEG4ExtensionDescriptorsBox import (
        MPEG4ExtensionDescriptorsBox,
    )
    from bmff.iso14496_15.MVDScalabilityInformationSEIBox import (
        MVDScalabilityInformationSEIBox,
    )
    from bmff.iso14496_15.ViewIdentifierBox import ViewIdentifierBox
    from collections.abc import Iterable


class A3DSampleEntry(VisualSampleEntry):
    """A 3D-AVC stream.

    ISO/IEC 14496-15:2024, 7.5.3.2.5::

        class A3DSampleEntry() extends VisualSampleEntry('a3d1' or 'a3d2' or 'a3d3' or 'a3d4') {
            A3DConfigurationBox a3dconfig;
            MVDScalabilityInformationSEIBox mvdscalinfosei;
            ViewIdentifierBox view_identifiers;
            MPEG4ExtensionDescriptorsBox descr;
            IntrinsicCameraParametersBox intrinsic_camera_params;
            ExtrinsicCameraParametersBox extrinsic_camera_params;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"a3d1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.2.5"
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
    def a3dconfig(self) -> A3DConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        found: A3DConfigurationBox | None = first(self.children, "A3DConfigurationBox")
        return found

    @property
    def mvdscalinfosei(self) -> MVDScalabilityInformationSEIBox | None:
        """The MVDScalabilityInformationSEIBox inside. None when there is none."""
        found: MVDScalabilityInformationSEIBox | None = first(
            self.children, "MVDScalabilityInformationSEIBox"
        )
        return found

    @property
    def view_identifiers(self) -> ViewIdentifierBox | None:
        """The views in the track. None when there is none."""
        found: ViewIdentifierBox | None = first(self.children, "ViewIdentifierBox")
        return found

    @property
    def descr(self) -> MPEG4ExtensionDescriptorsBox | None:
        """The MPEG4ExtensionDescriptorsBox inside. None when there is none."""
        found: MPEG4ExtensionDescriptorsBox | None = first(
            self.children, "MPEG4ExtensionDescriptorsBox"
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
