"""trackhintinformation of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/hint``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class trackhintinformation(Box):
    """Information for servers, in the user data of a movie or of a hint track.

    ISO/IEC 14496-12:2022, 9.1.4::

        aligned(8) class trackhintinformation extends Box('hnti') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"hnti"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.4"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
