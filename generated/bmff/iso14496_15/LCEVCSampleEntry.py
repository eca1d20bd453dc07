"""LCEVCSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/lcevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.LCEVCConfigurationBox import LCEVCConfigurationBox
    from bmff.iso14496_15.MPEG4ExtensionDescriptorsBox import (
        MPEG4ExtensionDescriptorsBox,
    )


class LCEVCSampleEntry(VisualSampleEntry):
    """An LCEVC stream, which enhances the stream of another track.

    ISO/IEC 14496-15:2024, Carriage of LCEVC::

        class LCEVCSampleEntry() extends VisualSampleEntry('lvc1') {
            LCEVCConfigurationBox config;
            MPEG4ExtensionDescriptorsBox();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"lvc1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, Carriage of LCEVC"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> LCEVCConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        found: LCEVCConfigurationBox | None = first(
            self.children, "LCEVCConfigurationBox"
        )
        return found

    @property
    def mpeg4_extension_descriptors(self) -> MPEG4ExtensionDescriptorsBox | None:
        """The MPEG4ExtensionDescriptorsBox inside. None when there is none."""
        found: MPEG4ExtensionDescriptorsBox | None = first(
            self.children, "MPEG4ExtensionDescriptorsBox"
        )
        return found
