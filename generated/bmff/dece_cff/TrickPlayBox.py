"""TrickPlayBox of DECE Common File Format & Media Formats.

Generated from the specification ``dece_cff/common_file_format``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TrickPlayBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_TrickPlayBox_T0: Final = Layout(
    Part(8, (("pic_type", 2, False), ("dependency_level", 6, False)))
)


class TrickPlayBox(FullBox):
    """Picture type and dependency level of each sample, for fast play.

    DECE Common File Format & Media Formats, 2.2.7::

        aligned(8) class TrickPlayBox extends FullBox('trik', version = 0, flags = 0) {
            for (i = 0;; i++) {
                unsigned int(2) pic_type;
                unsigned int(6) dependency_level;
            }
        }

    Attributes:
        samples: Rows of pic_type, dependency_level.
    """

    __slots__ = ("samples",)

    fourcc: ClassVar[bytes] = b"trik"
    clause: ClassVar[str] = "DECE Common File Format & Media Formats, 2.2.7"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "samples")

    samples: Table

    def __init__(self, *, version: int = 0, flags: int = 0, samples: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.samples = _TrickPlayBox_T0.table(samples)

    @property
    def pic_type(self) -> Table:
        """0 unknown, 1 I or IDR, 2 random access, 3 other. A view of ``samples``."""
        found: Table = self.samples["pic_type"]
        return found

    @property
    def dependency_level(self) -> Table:
        """The column ``dependency_level``. A view of ``samples``."""
        found: Table = self.samples["dependency_level"]
        return found

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_TrickPlayBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.samples = r.table("samples", _TrickPlayBox_T0, None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrickPlayBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.table("samples", _TrickPlayBox_T0, self.samples)
