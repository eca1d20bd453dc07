"""LoopingBox of QuickTime File Format.

Generated from the specification ``quicktime/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_LoopingBox_R0: Final = Run(">I", (("looping_style", 32),))


class LoopingBox(Box):
    """How the movie is looped.

    QuickTime File Format, User Data Atoms::

        aligned(8) class LoopingBox extends Box('LOOP') {
            unsigned int(32) looping_style;
        }

    Attributes:
        looping_style: 0 normal, 1 back and forth.
    """

    __slots__ = ("looping_style",)

    fourcc: ClassVar[bytes] = b"LOOP"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("looping_style",)

    looping_style: int

    def __init__(self, *, looping_style: int = 0) -> None:
        Box.__init__(self)
        self.looping_style = looping_style

    def _read(self, r: Reader, /) -> None:
        (self.looping_style,) = r.run(_LoopingBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_LoopingBox_R0, self.looping_style)
