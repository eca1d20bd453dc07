"""AC3SampleEntry of ETSI TS 102 366.

Generated from the specification ``etsi102366/ac3``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.AudioSampleEntry import AudioSampleEntry
from bmffkit.runtime.context import Path
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.etsi102366.AC3SpecificBox import AC3SpecificBox

_AC3SampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class AC3SampleEntry(AudioSampleEntry):
    """Sample entry of an AC-3 track.

    ETSI TS 102 366, F.3::

        class AC3SampleEntry() extends AudioSampleEntry('ac-3') {
            AC3SpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"ac-3"
    clause: ClassVar[str] = "ETSI TS 102 366, F.3"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> AC3SpecificBox | None:
        """The AC3SpecificBox inside. None when there is none."""
        found: AC3SpecificBox | None = first(self.children, "AC3SpecificBox")
        return found
