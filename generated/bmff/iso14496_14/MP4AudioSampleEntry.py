"""MP4AudioSampleEntry of ISO/IEC 14496-14:2020.

Generated from the specification ``iso14496_14/mp4``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.AudioSampleEntry import AudioSampleEntry
from bmffkit.runtime.context import Path
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_14.ESDBox import ESDBox

_MP4AudioSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class MP4AudioSampleEntry(AudioSampleEntry):
    """An MPEG-4 audio stream, or another one known to the object type table.

    ISO/IEC 14496-14:2020, 5.6::

        class MP4AudioSampleEntry() extends AudioSampleEntry('mp4a') {
            ESDBox ES;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"mp4a"
    clause: ClassVar[str] = "ISO/IEC 14496-14:2020, 5.6"
    _container: ClassVar[bool] = True

    @property
    def ES(self) -> ESDBox | None:
        """The elementary stream descriptor. None when there is none."""
        found: ESDBox | None = first(self.children, "ESDBox")
        return found
