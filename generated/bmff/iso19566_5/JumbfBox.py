"""JumbfBox of ISO/IEC 19566-5:2023.

Generated from the specification ``iso19566_5/jumbf``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class JumbfBox(Box):
    """Metadata superbox: a description and content boxes.

    ISO/IEC 19566-5:2023, A.2::

        aligned(8) class JumbfBox extends Box('jumb') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"jumb"
    clause: ClassVar[str] = "ISO/IEC 19566-5:2023, A.2"
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
