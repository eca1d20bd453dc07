"""AC4SampleEntry of ETSI TS 103 190-2.

Generated from the specification ``etsi103190/ac4``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.AudioSampleEntry import AudioSampleEntry
from bmffkit.runtime.context import Path
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.etsi103190.AC4SpecificBox import AC4SpecificBox

_AC4SampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class AC4SampleEntry(AudioSampleEntry):
    """Sample entry of an AC-4 track.

    ETSI TS 103 190-2, E.4::

        class AC4SampleEntry() extends AudioSampleEntry('ac-4') {
            AC4SpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"ac-4"
    clause: ClassVar[str] = "ETSI TS 103 190-2, E.4"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> AC4SpecificBox | None:
        """The AC4SpecificBox inside. None when there is none."""
        found: AC4SpecificBox | None = first(self.children, "AC4SpecificBox")
        return found
