"""TrackExtensionPropertiesBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/fragments``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_TrackExtensionPropertiesBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("track_ID", 32),)
)


class TrackExtensionPropertiesBox(FullBox):
    """Properties of a track over all movie fragments.

    ISO/IEC 14496-12:2022, 8.8.15::

        class TrackExtensionPropertiesBox extends FullBox('trep', 0, 0) {
            unsigned int(32) track_ID;
        }

    Attributes:
        track_ID: ``unsigned int(32)``.
    """

    __slots__ = ("children", "track_ID")

    fourcc: ClassVar[bytes] = b"trep"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.15"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "track_ID")

    _container: ClassVar[bool] = True

    track_ID: int
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        track_ID: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.track_ID = track_ID
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.track_ID = r.run(_TrackExtensionPropertiesBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackExtensionPropertiesBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.track_ID,
        )
        w.boxes(self.children)
