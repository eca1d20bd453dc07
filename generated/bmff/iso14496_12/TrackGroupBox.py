"""TrackGroupBox of ISO/IEC 14496-12:2022.

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


class TrackGroupBox(Box):
    """The groups a track belongs to, one child for each kind of group.

    ISO/IEC 14496-12:2022, 8.3.4::

        aligned(8) class TrackGroupBox extends Box('trgr') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"trgr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.3.4"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("TrackGroupTypeBox")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
