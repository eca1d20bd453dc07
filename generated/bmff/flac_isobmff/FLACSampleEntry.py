"""FLACSampleEntry of Encapsulation of FLAC in ISO Base Media File Format.

Generated from the specification ``flac_isobmff/flac``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.AudioSampleEntry import AudioSampleEntry
from bmffkit.runtime.context import Path
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.flac_isobmff.FLACSpecificBox import FLACSpecificBox

_FLACSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class FLACSampleEntry(AudioSampleEntry):
    """Sample entry of a FLAC track.

    Encapsulation of FLAC in ISO Base Media File Format, 3.3.1::

        class FLACSampleEntry() extends AudioSampleEntry('fLaC') {
            FLACSpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"fLaC"
    clause: ClassVar[str] = "Encapsulation of FLAC in ISO Base Media File Format, 3.3.1"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> FLACSpecificBox | None:
        """The FLACSpecificBox inside. None when there is none."""
        found: FLACSpecificBox | None = first(self.children, "FLACSpecificBox")
        return found
