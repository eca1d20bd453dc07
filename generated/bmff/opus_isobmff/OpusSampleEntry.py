"""OpusSampleEntry of Encapsulation of Opus in ISO Base Media File Format.

Generated from the specification ``opus_isobmff/opus``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.AudioSampleEntry import AudioSampleEntry
from bmffkit.runtime.context import Path
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.opus_isobmff.OpusSpecificBox import OpusSpecificBox

_OpusSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class OpusSampleEntry(AudioSampleEntry):
    """Sample entry of an Opus track.

    Encapsulation of Opus in ISO Base Media File Format, 4.3.1::

        class OpusSampleEntry() extends AudioSampleEntry('Opus') {
            OpusSpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"Opus"
    clause: ClassVar[str] = "Encapsulation of Opus in ISO Base Media File Format, 4.3.1"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> OpusSpecificBox | None:
        """The OpusSpecificBox inside. None when there is none."""
        found: OpusSpecificBox | None = first(self.children, "OpusSpecificBox")
        return found
