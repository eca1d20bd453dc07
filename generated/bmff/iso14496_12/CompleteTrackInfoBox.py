"""CompleteTrackInfoBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/protection``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.OriginalFormatBox import OriginalFormatBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class CompleteTrackInfoBox(Box):
    """The code that a track would have if all of it were in the file.

    ISO/IEC 14496-12:2022, 8.17.3::

        aligned(8) class CompleteTrackInfoBox(fmt) extends Box('cinf') {
            OriginalFormatBox(fmt) original_format;
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"cinf"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.17.3"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def original_format(self) -> OriginalFormatBox | None:
        """The OriginalFormatBox inside. None when there is none."""
        found: OriginalFormatBox | None = first(self.children, "OriginalFormatBox")
        return found

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
