"""ProtectedRtpReceptionHintSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/hint``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.RtpReceptionHintSampleEntry import RtpReceptionHintSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.ProtectionSchemeInfoBox import ProtectionSchemeInfoBox


class ProtectedRtpReceptionHintSampleEntry(RtpReceptionHintSampleEntry):
    """Received RTP packets that are protected in the file.

    ISO/IEC 14496-12:2022, 9.4.4::

        class ProtectedRtpReceptionHintSampleEntry extends RtpReceptionHintSampleEntry('prtp') {
            ProtectionSchemeInfoBox SchemeInformation;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"prtp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.4.4"
    _container: ClassVar[bool] = True

    @property
    def SchemeInformation(self) -> ProtectionSchemeInfoBox | None:
        """The ProtectionSchemeInfoBox inside. None when there is none."""
        found: ProtectionSchemeInfoBox | None = first(
            self.children, "ProtectionSchemeInfoBox"
        )
        return found
