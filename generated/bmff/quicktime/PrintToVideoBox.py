"""PrintToVideoBox of QuickTime File Format.

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

_PrintToVideoBox_R0: Final = Run(
    ">HHHBB",
    (("display_size", 16),),
    (("reserved1", 16),),
    (("reserved2", 16),),
    (("slide_show", 8),),
    (("play_on_open", 8),),
)


class PrintToVideoBox(Box):
    """How the movie is presented on a screen.

    QuickTime File Format, User Data Atoms::

        aligned(8) class PrintToVideoBox extends Box('ptv ') {
            unsigned int(16) display_size;
            unsigned int(16) reserved1 = 0;
            unsigned int(16) reserved2 = 0;
            unsigned int(8) slide_show;
            unsigned int(8) play_on_open;
        }

    Attributes:
        display_size: 0 normal, 1 double, 2 half, 3 full, 4 current.
        reserved1: ``unsigned int(16)``.
        reserved2: ``unsigned int(16)``.
        slide_show: 1: step through frames.
        play_on_open: ``unsigned int(8)``.
    """

    __slots__ = ("display_size", "play_on_open", "reserved1", "reserved2", "slide_show")

    fourcc: ClassVar[bytes] = b"ptv "
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = (
        "display_size",
        "reserved1",
        "reserved2",
        "slide_show",
        "play_on_open",
    )

    display_size: int
    reserved1: int
    reserved2: int
    slide_show: int
    play_on_open: int

    def __init__(
        self,
        *,
        display_size: int = 0,
        reserved1: int = 0,
        reserved2: int = 0,
        slide_show: int = 0,
        play_on_open: int = 0,
    ) -> None:
        Box.__init__(self)
        self.display_size = display_size
        self.reserved1 = reserved1
        self.reserved2 = reserved2
        self.slide_show = slide_show
        self.play_on_open = play_on_open

    def _read(self, r: Reader, /) -> None:
        (
            self.display_size,
            self.reserved1,
            self.reserved2,
            self.slide_show,
            self.play_on_open,
        ) = r.run(_PrintToVideoBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PrintToVideoBox_R0,
            self.display_size,
            self.reserved1,
            self.reserved2,
            self.slide_show,
            self.play_on_open,
        )
