"""J2KHeaderProperty of ISO/IEC 15444-16:2021.

Generated from the specification ``iso15444_16/jpeg2000_items``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class J2KHeaderProperty(Box):
    """Header boxes of JPEG 2000 for an item or a track.

    ISO/IEC 15444-16:2021, 6.5::

        class J2KHeaderProperty extends Box('j2kH') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"j2kH"
    clause: ClassVar[str] = "ISO/IEC 15444-16:2021, 6.5"
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
