"""EncryptedVideoSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.ProtectionSchemeInfoBox import ProtectionSchemeInfoBox
    from bmff.iso14496_12.RestrictedSchemeInfoBox import RestrictedSchemeInfoBox


class EncryptedVideoSampleEntry(VisualSampleEntry):
    """Encrypted video: the original code and the scheme stand in the protection information.

    ISO/IEC 14496-12:2022, 8.12.1::

        class EncryptedVideoSampleEntry extends VisualSampleEntry('encv') {
            ProtectionSchemeInfoBox protection;
            RestrictedSchemeInfoBox restriction;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"encv"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.1"
    _container: ClassVar[bool] = True

    @property
    def protection(self) -> ProtectionSchemeInfoBox | None:
        """The ProtectionSchemeInfoBox inside. None when there is none."""
        found: ProtectionSchemeInfoBox | None = first(
            self.children, "ProtectionSchemeInfoBox"
        )
        return found

    @property
    def restriction(self) -> RestrictedSchemeInfoBox | None:
        """The RestrictedSchemeInfoBox inside. None when there is none."""
        found: RestrictedSchemeInfoBox | None = first(
            self.children, "RestrictedSchemeInfoBox"
        )
        return found
