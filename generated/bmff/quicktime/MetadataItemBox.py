"""MetadataItemBox of QuickTime File Format.

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


class MetadataItemBox(Box):
    """One item of metadata; its code is a name, or the index of a key.

    QuickTime File Format, Metadata Item Atom::

        aligned(8) class MetadataItemBox(item_code) extends Box(item_code) {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"----"
    clause: ClassVar[str] = "QuickTime File Format, Metadata Item Atom"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, type: str = "", *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self, type)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
