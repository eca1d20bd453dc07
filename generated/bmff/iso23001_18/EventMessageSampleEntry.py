"""EventMessageSampleEntry of ISO/IEC 23001-18:2022.

Generated from the specification ``iso23001_18/event_message_track``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.MetaDataSampleEntry import MetaDataSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso23001_18.SchemeIdListBox import SchemeIdListBox


class EventMessageSampleEntry(MetaDataSampleEntry):
    """Sample entry of a track whose samples hold event message boxes.

    ISO/IEC 23001-18:2022, 6.3::

        class EventMessageSampleEntry() extends MetaDataSampleEntry('evte') {
            SchemeIdListBox scheme_list;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"evte"
    clause: ClassVar[str] = "ISO/IEC 23001-18:2022, 6.3"
    _container: ClassVar[bool] = True

    @property
    def scheme_list(self) -> SchemeIdListBox | None:
        """The SchemeIdListBox inside. None when there is none."""
        found: SchemeIdListBox | None = first(self.children, "SchemeIdListBox")
        return found
