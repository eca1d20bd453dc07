"""MetadataKeyTableBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class MetadataKeyTableBox(Box):
    """The kinds of metadata in a track of boxed metadata.

    ISO/IEC 14496-12:2022, 12.9.4.2::

        class MetadataKeyTableBox extends Box('keys') {
            MetadataKeyBox[];
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"keys"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("MetadataKeyBox")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
