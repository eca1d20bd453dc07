"""AVCParameterSampleEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/avc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.AVCConfigurationBox import AVCConfigurationBox


class AVCParameterSampleEntry(VisualSampleEntry):
    """A track that carries AVC parameter sets only.

    ISO/IEC 14496-15:2024, 5.4.3.2::

        class AVCParameterSampleEntry() extends VisualSampleEntry('avcp') {
            AVCConfigurationBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"avcp"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.3.2"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> AVCConfigurationBox | None:
        """The decoder's set-up. None when there is none."""
        found: AVCConfigurationBox | None = first(self.children, "AVCConfigurationBox")
        return found
