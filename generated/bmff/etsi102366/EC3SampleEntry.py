"""EC3SampleEntry of ETSI TS 102 366.

Generated from the specification ``etsi102366/ac3``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.AudioSampleEntry import AudioSampleEntry
from bmffkit.runtime.context import Path
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.etsi102366.EC3SpecificBox import EC3SpecificBox

_EC3SampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class EC3SampleEntry(AudioSampleEntry):
    """Sample entry of an Enhanced AC-3 track.

    ETSI TS 102 366, F.5::

        class EC3SampleEntry() extends AudioSampleEntry('ec-3') {
            EC3SpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"ec-3"
    clause: ClassVar[str] = "ETSI TS 102 366, F.5"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> EC3SpecificBox | None:
        """The EC3SpecificBox inside. None when there is none."""
        found: EC3SpecificBox | None = first(self.children, "EC3SpecificBox")
        return found
