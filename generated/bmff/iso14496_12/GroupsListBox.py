"""GroupsListBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class GroupsListBox(Box):
    """The entity groups, which may hold items and tracks.

    ISO/IEC 14496-12:2022, 8.18.2::

        aligned(8) class GroupsListBox extends Box('grpl') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"grpl"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.18.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("EntityToGroupBox")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
