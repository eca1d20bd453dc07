"""DolbyVisionAV1SampleEntry of Dolby Vision Streams within the ISO Base Media File Format.

Generated from the specification ``dolby_vision/dolby_vision``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.av1_isobmff.AV1SampleEntry import AV1SampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.dolby_vision.DOVIConfigurationBox import DOVIConfigurationBox


class DolbyVisionAV1SampleEntry(AV1SampleEntry):
    """Sample entry of a Dolby Vision track coded with AV1.

    Dolby Vision Streams within the ISO Base Media File Format, 3.4::

        class DolbyVisionAV1SampleEntry() extends AV1SampleEntry('dav1') {
            DOVIConfigurationBox dovi_config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"dav1"
    clause: ClassVar[str] = (
        "Dolby Vision Streams within the ISO Base Media File Format, 3.4"
    )
    _container: ClassVar[bool] = True

    @property
    def dovi_config(self) -> DOVIConfigurationBox | None:
        """The DOVIConfigurationBox inside. None when there is none."""
        found: DOVIConfigurationBox | None = first(
            self.children, "DOVIConfigurationBox"
        )
        return found
