"""WindowLocationBox of QuickTime File Format.

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

_WindowLocationBox_R0: Final = Run(">hh", (("x", 16),), (("y", 16),))


class WindowLocationBox(Box):
    """Where the movie's window stands.

    QuickTime File Format, User Data Atoms::

        aligned(8) class WindowLocationBox extends Box('WLOC') {
            signed int(16) x;
            signed int(16) y;
        }

    Attributes:
        x: Pixels.
        y: Pixels.
    """

    __slots__ = ("x", "y")

    fourcc: ClassVar[bytes] = b"WLOC"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("x", "y")

    x: int
    y: int

    def __init__(self, *, x: int = 0, y: int = 0) -> None:
        Box.__init__(self)
        self.x = x
        self.y = y

    def _read(self, r: Reader, /) -> None:
        self.x, self.y = r.run(_WindowLocationBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_WindowLocationBox_R0, self.x, self.y)
