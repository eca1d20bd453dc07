"""JPXAssociationBox of ISO/IEC 15444-2.

Generated from the specification ``iso15444_2/jpx``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class JPXAssociationBox(Box):
    """Groups boxes that belong together.

    ISO/IEC 15444-2, M.11.11::

        aligned(8) class JPXAssociationBox extends Box('asoc') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"asoc"
    clause: ClassVar[str] = "ISO/IEC 15444-2, M.11.11"
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
