"""ReliabilityBox of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ReliabilityBox_R0: Final = Run(
    ">B", (("reserved", 6), ("prefer_reliable", 1), ("require_reliable", 1))
)


class ReliabilityBox(Box):
    """Whether packets should be sent over a reliable transport.

    QuickTime File Format, Hint Sample Description::

        aligned(8) class ReliabilityBox extends Box('rely') {
            unsigned int(6) reserved = 0;
            unsigned int(1) prefer_reliable;
            unsigned int(1) require_reliable;
        }

    Attributes:
        reserved: ``unsigned int(6)``.
        prefer_reliable: ``unsigned int(1)``.
        require_reliable: ``unsigned int(1)``.
    """

    __slots__ = ("prefer_reliable", "require_reliable", "reserved")

    fourcc: ClassVar[bytes] = b"rely"
    clause: ClassVar[str] = "QuickTime File Format, Hint Sample Description"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "prefer_reliable",
        "require_reliable",
    )

    reserved: int
    prefer_reliable: int
    require_reliable: int

    def __init__(
        self, *, reserved: int = 0, prefer_reliable: int = 0, require_reliable: int = 0
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.prefer_reliable = prefer_reliable
        self.require_reliable = require_reliable

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ReliabilityBox_R0)
        self.reserved = bits_2 >> 2
        self.prefer_reliable = (bits_2 >> 1) & 0x1
        self.require_reliable = bits_2 & 0x1

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ReliabilityBox_R0,
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("prefer_reliable", self.prefer_reliable, 1, False),
                ("require_reliable", self.require_reliable, 1, False),
            ),
        )
