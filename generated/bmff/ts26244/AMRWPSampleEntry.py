"""AMRWPSampleEntry of 3GPP TS 26.244.

Generated from the specification ``ts26244/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.AudioSampleEntry import AudioSampleEntry
from bmffkit.runtime.context import Path
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.ts26244.AMRWPSpecificBox import AMRWPSpecificBox

_AMRWPSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class AMRWPSampleEntry(AudioSampleEntry):
    """Sample entry of an extended AMR wide band track.

    3GPP TS 26.244, 6.9::

        class AMRWPSampleEntry() extends AudioSampleEntry('sawp') {
            AMRWPSpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"sawp"
    clause: ClassVar[str] = "3GPP TS 26.244, 6.9"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> AMRWPSpecificBox | None:
        """The AMRWPSpecificBox inside. None when there is none."""
        found: AMRWPSpecificBox | None = first(self.children, "AMRWPSpecificBox")
        return found
