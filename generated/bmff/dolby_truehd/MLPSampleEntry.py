"""MLPSampleEntry of Dolby TrueHD Streams within the ISO Base Media File Format.

Generated from the specification ``dolby_truehd/truehd``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.AudioSampleEntry import AudioSampleEntry
from bmffkit.runtime.context import Path
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.dolby_truehd.MLPSpecificBox import MLPSpecificBox

_MLPSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class MLPSampleEntry(AudioSampleEntry):
    """Sample entry of a Dolby TrueHD track.

    Dolby TrueHD Streams within the ISO Base Media File Format, 3::

        class MLPSampleEntry() extends AudioSampleEntry('mlpa') {
            MLPSpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"mlpa"
    clause: ClassVar[str] = (
        "Dolby TrueHD Streams within the ISO Base Media File Format, 3"
    )
    _container: ClassVar[bool] = True

    @property
    def config(self) -> MLPSpecificBox | None:
        """The MLPSpecificBox inside. None when there is none."""
        found: MLPSpecificBox | None = first(self.children, "MLPSpecificBox")
        return found
