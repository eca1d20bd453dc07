"""MetadataItemListBox of QuickTime File Format.

Generated from the specification ``quicktime/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class MetadataItemListBox(Box):
    """The values of metadata, one item a key.

    QuickTime File Format, Metadata Item List Atom::

        aligned(8) class MetadataItemListBox extends Box('ilst') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"ilst"
    clause: ClassVar[str] = "QuickTime File Format, Metadata Item List Atom"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("MetadataItemBox")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
