"""NalUnitTrackReferenceTypeBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/track_references``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar

from bmff.iso14496_12.TrackReferenceTypeBox import TrackReferenceTypeBox
from bmffkit.runtime.box import Box


class NalUnitTrackReferenceTypeBox(TrackReferenceTypeBox):
    """The tracks that a video track needs, extends or may be switched with; the type tells how.

    ISO/IEC 14496-15:2024, 4.6::

        aligned(8) class NalUnitTrackReferenceTypeBox(unsigned int(32) reference_type) extends TrackReferenceTypeBox(reference_type) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"avcp"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 4.6"

    def __init__(self, type: str = "", *, track_IDs: Any = ()) -> None:
        Box.__init__(self, type)
        self.track_IDs = track_IDs
