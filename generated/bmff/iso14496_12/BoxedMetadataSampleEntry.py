"""BoxedMetadataSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.MetaDataSampleEntry import MetaDataSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.BitRateBox import BitRateBox
    from bmff.iso14496_12.MetadataKeyTableBox import MetadataKeyTableBox


class BoxedMetadataSampleEntry(MetaDataSampleEntry):
    """Timed metadata as boxes, whose types are declared in a key table.

    ISO/IEC 14496-12:2022, 12.9.4.1::

        aligned(8) class BoxedMetadataSampleEntry extends MetaDataSampleEntry('mebx') {
            MetadataKeyTableBox();
            BitRateBox();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"mebx"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.1"
    _container: ClassVar[bool] = True

    @property
    def metadata_key_table(self) -> MetadataKeyTableBox | None:
        """The MetadataKeyTableBox inside. None when there is none."""
        found: MetadataKeyTableBox | None = first(self.children, "MetadataKeyTableBox")
        return found

    @property
    def bit_rate(self) -> BitRateBox | None:
        """The BitRateBox inside. None when there is none."""
        found: BitRateBox | None = first(self.children, "BitRateBox")
        return found
