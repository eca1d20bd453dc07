"""SphericalVideoBox of Spherical Video V2 RFC.

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


class SphericalVideoBox(Box):
    """Describes the projection of a spherical video.

    Spherical Video V2 RFC, Spherical Video Box::

        aligned(8) class SphericalVideoBox extends Box('sv3d') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"sv3d"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Spherical Video Box"
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
