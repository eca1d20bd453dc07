"""URIMetaSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.MetaDataSampleEntry import MetaDataSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.URIBox import URIBox
    from bmff.iso14496_12.URIInitBox import URIInitBox


class URIMetaSampleEntry(MetaDataSampleEntry):
    """Timed metadata whose format a URI names.

    ISO/IEC 14496-12:2022, 12.3.3.2::

        class URIMetaSampleEntry() extends MetaDataSampleEntry('urim') {
            URIBox the_label;
            URIInitBox init;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"urim"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.3.3.2"
    _container: ClassVar[bool] = True

    @property
    def the_label(self) -> URIBox | None:
        """The URIBox inside. None when there is none."""
        found: URIBox | None = first(self.children, "URIBox")
        return found

    @property
    def init(self) -> URIInitBox | None:
        """The URIInitBox inside. None when there is none."""
        found: URIInitBox | None = first(self.children, "URIInitBox")
        return found
