"""TrackReferenceBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class TrackReferenceBox(Box):
    """References from this track to others, one child for each kind of reference.

    ISO/IEC 14496-12:2022, 8.3.3::

        aligned(8) class TrackReferenceBox extends Box('tref') {
            TrackReferenceTypeBox[];
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"tref"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.3"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("TrackReferenceTypeBox")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
