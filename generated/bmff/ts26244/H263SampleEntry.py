"""H263SampleEntry of 3GPP TS 26.244.

Generated from the specification ``ts26244/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.ts26244.H263SpecificBox import H263SpecificBox


class H263SampleEntry(VisualSampleEntry):
    """Sample entry of an H.263 track.

    3GPP TS 26.244, 6.6::

        class H263SampleEntry() extends VisualSampleEntry('s263') {
            H263SpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"s263"
    clause: ClassVar[str] = "3GPP TS 26.244, 6.6"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> H263SpecificBox | None:
        """The H263SpecificBox inside. None when there is none."""
        found: H263SpecificBox | None = first(self.children, "H263SpecificBox")
        return found
