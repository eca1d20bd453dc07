"""ALACSampleEntry of Apple Lossless Audio Codec.

Generated from the specification ``alac/alac``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.AudioSampleEntry import AudioSampleEntry
from bmffkit.runtime.context import Path
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.alac.ALACSpecificBox import ALACSpecificBox

_ALACSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class ALACSampleEntry(AudioSampleEntry):
    """Sample entry of an Apple Lossless track.

    Apple Lossless Audio Codec, ALACSpecificConfig::

        class ALACSampleEntry() extends AudioSampleEntry('alac') {
            ALACSpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"alac"
    clause: ClassVar[str] = "Apple Lossless Audio Codec, ALACSpecificConfig"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> ALACSpecificBox | None:
        """The ALACSpecificBox inside. None when there is none."""
        found: ALACSpecificBox | None = first(self.children, "ALACSpecificBox")
        return found
