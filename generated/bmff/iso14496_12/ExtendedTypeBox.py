"""ExtendedTypeBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/files``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.support import every

if TYPE_CHECKING:
    from bmff.iso14496_12.TypeCombinationBox import TypeCombinationBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class ExtendedTypeBox(Box):
    """Brands that hold only in combination: each child lists brands that a reader needs together.

    ISO/IEC 14496-12:2022, 4.4.2::

        aligned(8) class ExtendedTypeBox extends Box('etyp') {
            TypeCombinationBox compatible_combinations[];
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"etyp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 4.4.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def compatible_combinations(self) -> list[TypeCombinationBox]:
        """The TypeCombinationBox inside."""
        found: list[TypeCombinationBox] = every(self.children, "TypeCombinationBox")
        return found

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
