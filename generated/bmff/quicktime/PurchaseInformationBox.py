"""PurchaseInformationBox of QuickTime File Format.

Generated from the specification ``quicktime/itunes_metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class PurchaseInformationBox(Box):
    """Protection information left after a purchase.

    QuickTime File Format, Purchase Information::

        aligned(8) class PurchaseInformationBox extends Box('pinf') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"pinf"
    clause: ClassVar[str] = "QuickTime File Format, Purchase Information"
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
