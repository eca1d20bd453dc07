"""J2KSampleEntry of ISO/IEC 15444-16:2021.

Generated from the specification ``iso15444_16/jpeg2000_items``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso15444_16.J2KHeaderProperty import J2KHeaderProperty


class J2KSampleEntry(VisualSampleEntry):
    """Sample entry of a JPEG 2000 track.

    ISO/IEC 15444-16:2021, 7.2::

        class J2KSampleEntry() extends VisualSampleEntry('j2ki') {
            J2KHeaderProperty header;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"j2ki"
    clause: ClassVar[str] = "ISO/IEC 15444-16:2021, 7.2"
    _container: ClassVar[bool] = True

    @property
    def header(self) -> J2KHeaderProperty | None:
        """The J2KHeaderProperty inside. None when there is none."""
        found: J2KHeaderProperty | None = first(self.children, "J2KHeaderProperty")
        return found
