"""ProjectionBox of Spherical Video V2 RFC.

Generated from the specification ``spherical_video/spherical_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class ProjectionBox(Box):
    """Holds the header and the parameters of a projection.

    Spherical Video V2 RFC, Projection Box::

        aligned(8) class ProjectionBox extends Box('proj') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"proj"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Projection Box"
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
