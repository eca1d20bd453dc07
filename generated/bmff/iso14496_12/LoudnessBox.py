"""LoudnessBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/audio``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.support import every

if TYPE_CHECKING:
    from bmff.iso14496_12.AlbumLoudnessInfo import AlbumLoudnessInfo
    from bmff.iso14496_12.TrackLoudnessInfo import TrackLoudnessInfo
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class LoudnessBox(Box):
    """Loudness of a track and of the album it belongs to.

    ISO/IEC 14496-12:2022, 12.2.7::

        aligned(8) class LoudnessBox extends Box('ludt') {
            TrackLoudnessInfo loudness[];
            AlbumLoudnessInfo albumLoudness[];
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"ludt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.7"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def loudness(self) -> list[TrackLoudnessInfo]:
        """The TrackLoudnessInfo inside."""
        found: list[TrackLoudnessInfo] = every(self.children, "TrackLoudnessInfo")
        return found

    @property
    def albumLoudness(self) -> list[AlbumLoudnessInfo]:
        """The AlbumLoudnessInfo inside."""
        found: list[AlbumLoudnessInfo] = every(self.children, "AlbumLoudnessInfo")
        return found

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
