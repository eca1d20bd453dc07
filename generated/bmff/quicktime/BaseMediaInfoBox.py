"""BaseMediaInfoBox of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
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

_BaseMediaInfoBox_R0: Final = Run(
    ">IH3HhH",
    (("version", 8), ("flags", 24)),
    (("graphicsmode", 16),),
    (("opcolor", 48),),
    (("balance", 16),),
    (("reserved", 16),),
)


class BaseMediaInfoBox(FullBox):
    """How the media is drawn and balanced.

    QuickTime File Format, Base Media Info Atom::

        aligned(8) class BaseMediaInfoBox extends FullBox('gmin', version = 0, flags = 0) {
            unsigned int(16) graphicsmode;
            unsigned int(16) opcolor[3];
            signed int(16) balance;
            unsigned int(16) reserved = 0;
        }

    Attributes:
        graphicsmode: ``unsigned int(16)``.
        opcolor: ``unsigned int(16) opcolor[3]``.
        balance: 8.8 fixed point, negative: left.
        reserved: ``unsigned int(16)``.
    """

    __slots__ = ("balance", "graphicsmode", "opcolor", "reserved")

    fourcc: ClassVar[bytes] = b"gmin"
    clause: ClassVar[str] = "QuickTime File Format, Base Media Info Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "graphicsmode",
        "opcolor",
        "balance",
        "reserved",
    )

    graphicsmode: int
    opcolor: tuple[int, ...]
    balance: int
    reserved: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        graphicsmode: int = 0,
        opcolor: tuple[int, ...] = (0, 0, 0),
        balance: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.graphicsmode = graphicsmode
        self.opcolor = opcolor
        self.balance = balance
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        bits_2, self.graphicsmode, v0, v1, v2, self.balance, self.reserved = r.run(
            _BaseMediaInfoBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.opcolor = (v0, v1, v2)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _BaseMediaInfoBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.graphicsmode,
            *w.vector("opcolor", self.opcolor, 3),
            self.balance,
            self.reserved,
        )
