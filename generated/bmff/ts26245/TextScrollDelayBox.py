"""TextScrollDelayBox of 3GPP TS 26.245.

Generated from the specification ``ts26245/timed_text``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TextScrollDelayBox_R0: Final = Run(">I", (("scroll_delay", 32),))


class TextScrollDelayBox(Box):
    """Delay between scrolling in and out.

    3GPP TS 26.245, 5.17.1.4::

        aligned(8) class TextScrollDelayBox extends Box('dlay') {
            unsigned int(32) scroll_delay;
        }

    Attributes:
        scroll_delay: In the track's timescale.
    """

    __slots__ = ("scroll_delay",)

    fourcc: ClassVar[bytes] = b"dlay"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.17.1.4"
    _fields: ClassVar[tuple[str, ...]] = ("scroll_delay",)

    scroll_delay: int

    def __init__(self, *, scroll_delay: int = 0) -> None:
        Box.__init__(self)
        self.scroll_delay = scroll_delay

    def _read(self, r: Reader, /) -> None:
        (self.scroll_delay,) = r.run(_TextScrollDelayBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_TextScrollDelayBox_R0, self.scroll_delay)
