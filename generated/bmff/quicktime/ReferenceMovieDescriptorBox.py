"""ReferenceMovieDescriptorBox of QuickTime File Format.

Generated from the specification ``quicktime/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class ReferenceMovieDescriptorBox(Box):
    """One alternative movie and when to choose it.

    QuickTime File Format, Reference Movie Descriptor Atom::

        aligned(8) class ReferenceMovieDescriptorBox extends Box('rmda') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"rmda"
    clause: ClassVar[str] = "QuickTime File Format, Reference Movie Descriptor Atom"
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
