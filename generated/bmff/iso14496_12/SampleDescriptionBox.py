"""SampleDescriptionBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_table``. Do not edit: change the specification and
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

_SampleDescriptionBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)


class SampleDescriptionBox(FullBox):
    """Table of the codings used in a track; sample tables refer to its rows, counted from 1. Version 1 goes with version 1 audio sample entries.

    ISO/IEC 14496-12:2022, 8.5.2::

        aligned(8) class SampleDescriptionBox() extends FullBox('stsd', version, 0) {
            int i;
            unsigned int(32) entry_count;
            for (i = 1; i <= entry_count; i++) {
                SampleEntry();
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"stsd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self, *, version: int = 0, flags: int = 0, children: Iterable[Box] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.children = self._adopt(children)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.children)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_SampleDescriptionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("SampleEntry", entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.children)
        w.run(
            _SampleDescriptionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.boxes(self.children)
