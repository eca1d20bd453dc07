"""MultiviewInformationBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvc``. Do not edit: change the specification and
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

_MultiviewInformationBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class MultiviewInformationBox(FullBox):
    """The container of multiview groups and their relations.

    ISO/IEC 14496-15:2024, 7.8.2.2::

        aligned(8) class MultiviewInformationBox extends FullBox('mvci', version = 0, flags) {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"mvci"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.8.2.2"
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
        (bits_2,) = r.run(_MultiviewInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MultiviewInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.boxes(self.children)
