"""HEVCSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/hevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.HEVCConfigurationBox import HEVCConfigurationBox
    from bmff.iso14496_15.MPEG4ExtensionDescriptorsBox import (
        MPEG4ExtensionDescriptorsBox,
    )
    from collections.abc import Iterable


class HEVCSampleEntry(VisualSampleEntry):
    """An HEVC stream; the code tells where parameter sets may stand and what structures are used.

    ISO/IEC 14496-15:2024, 8.4.1.1.2::

        class HEVCSampleEntry() extends VisualSampleEntry('hvc1' or 'hvc2' or 'hvc3' or 'hev1' or 'hev2' or 'hev3') {
            HEVCConfigurationBox config;
            MPEG4ExtensionDescriptorsBox();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"hvc1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.4.1.1.2"
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
    def config(self) -> HEVCConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        found: HEVCConfigurationBox | None = first(
            self.children, "HEVCConfigurationBox"
        )
        return found

    @property
    def mpeg4_extension_descriptors(self) -> MPEG4ExtensionDescriptorsBox | None:
        """The MPEG4ExtensionDescriptorsBox inside. None when there is none."""
        found: MPEG4ExtensionDescriptorsBox | None = first(
            self.children, "MPEG4ExtensionDescriptorsBox"
        )
        return found
