"""IASampleEntry of Immersive Audio Model and Formats.

Generated from the specification ``iamf/iamf``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.AudioSampleEntry import AudioSampleEntry
from bmffkit.runtime.context import Path
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iamf.IAConfigurationBox import IAConfigurationBox

_IASampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class IASampleEntry(AudioSampleEntry):
    """Sample entry of an Immersive Audio track.

    Immersive Audio Model and Formats, 5.2::

        class IASampleEntry() extends AudioSampleEntry('iamf') {
            IAConfigurationBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"iamf"
    clause: ClassVar[str] = "Immersive Audio Model and Formats, 5.2"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> IAConfigurationBox | None:
        """The IAConfigurationBox inside. None when there is none."""
        found: IAConfigurationBox | None = first(self.children, "IAConfigurationBox")
        return found
