"""EVCSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/evc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.EVCConfigurationBox import EVCConfigurationBox
    from bmff.iso14496_15.MPEG4ExtensionDescriptorsBox import (
        MPEG4ExtensionDescriptorsBox,
    )


class EVCSampleEntry(VisualSampleEntry):
    """An EVC stream.

    ISO/IEC 14496-15:2024, 12.4.2.2::

        class EVCSampleEntry() extends VisualSampleEntry('evc1') {
            EVCConfigurationBox config;
            MPEG4ExtensionDescriptorsBox();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"evc1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 12.4.2.2"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> EVCConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        found: EVCConfigurationBox | None = first(self.children, "EVCConfigurationBox")
        return found

    @property
    def mpeg4_extension_descriptors(self) -> MPEG4ExtensionDescriptorsBox | None:
        """The MPEG4ExtensionDescriptorsBox inside. None when there is none."""
        found: MPEG4ExtensionDescriptorsBox | None = first(
            self.children, "MPEG4ExtensionDescriptorsBox"
        )
        return found
