"""UserDataBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class UserDataBox(Box):
    """Data for users about its container.

    ISO/IEC 14496-12:2022, 8.10.1::

        aligned(8) class UserDataBox extends Box('udta') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"udta"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.10.1"
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
