"""CanonImageDescriptionBox of Vendor boxes.

Generated from the specification ``vendors/canon_raw``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_CanonImageDescriptionBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class CanonImageDescriptionBox(FullBox):
    """Holds the areas of the sensor image.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonImageDescriptionBox extends FullBox('CDI1', version = 0, flags = 0) {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"CDI1"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self, *, version: int = 0, flags: int = 0, children: Iterable[Box] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_CanonImageDescriptionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonImageDescriptionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.boxes(self.children)
