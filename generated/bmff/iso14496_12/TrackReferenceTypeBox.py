"""TrackReferenceTypeBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class TrackReferenceTypeBox(Box):
    """The tracks (or track groups) referred to by one kind of reference; the type is the kind.

    ISO/IEC 14496-12:2022, 8.3.3::

        aligned(8) class TrackReferenceTypeBox(unsigned int(32) reference_type) extends Box(reference_type) {
            unsigned int(32) track_IDs[];
        }

    Attributes:
        track_IDs: Numbers of tracks or track groups.
    """

    __slots__ = ("track_IDs",)

    fourcc: ClassVar[bytes] = b"auxl"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.3"
    _fields: ClassVar[tuple[str, ...]] = ("track_IDs",)

    track_IDs: Table

    def __init__(self, type: str = "", *, track_IDs: Any = ()) -> None:
        Box.__init__(self, type)
        self.track_IDs = track_IDs

    def _read(self, r: Reader, /) -> None:
        self.track_IDs = r.numbers("track_IDs", 32, None)

    def _write(self, w: Writer, /) -> None:
        w.numbers("track_IDs", self.track_IDs, 32)
