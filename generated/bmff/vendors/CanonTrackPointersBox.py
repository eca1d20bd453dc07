"""CanonTrackPointersBox of Vendor boxes.

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

_CanonTrackPointersBox_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("pointer_type", 32),),
    (("pointer_count", 32),),
)


class CanonTrackPointersBox(FullBox):
    """Pointers to the image tracks.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonTrackPointersBox extends FullBox('CCTP', version = 0, flags = 0) {
            unsigned int(32) pointer_type;
            unsigned int(32) pointer_count;
            Box pointers[];
        }

    Attributes:
        pointer_type: ``unsigned int(32)``.
        pointer_count: ``unsigned int(32)``.
    """

    __slots__ = ("children", "pointer_count", "pointer_type")

    fourcc: ClassVar[bytes] = b"CCTP"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pointer_type",
        "pointer_count",
    )

    _container: ClassVar[bool] = True

    pointer_type: int
    pointer_count: int
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pointer_type: int = 0,
        pointer_count: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pointer_type = pointer_type
        self.pointer_count = pointer_count
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.pointer_type, self.pointer_count = r.run(_CanonTrackPointersBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonTrackPointersBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.pointer_type,
            self.pointer_count,
        )
        w.boxes(self.children)
