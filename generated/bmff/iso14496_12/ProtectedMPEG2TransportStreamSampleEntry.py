"""ProtectedMPEG2TransportStreamSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/hint``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.MPEG2TSSampleEntry import MPEG2TSSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.ProtectionSchemeInfoBox import ProtectionSchemeInfoBox


class ProtectedMPEG2TransportStreamSampleEntry(MPEG2TSSampleEntry):
    """A protected transport stream.

    ISO/IEC 14496-12:2022, 9.3.4::

        class ProtectedMPEG2TransportStreamSampleEntry extends MPEG2TSSampleEntry('pm2t') {
            ProtectionSchemeInfoBox SchemeInformation;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"pm2t"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.3.4"
    _container: ClassVar[bool] = True

    @property
    def SchemeInformation(self) -> ProtectionSchemeInfoBox | None:
        """The ProtectionSchemeInfoBox inside. None when there is none."""
        found: ProtectionSchemeInfoBox | None = first(
            self.children, "ProtectionSchemeInfoBox"
        )
        return found
