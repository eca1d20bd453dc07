"""MovieCPUSpeedBox of QuickTime File Format.

Generated from the specification ``quicktime/movie``. Do not edit: change the specification and
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

_MovieCPUSpeedBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("CPU_speed", 32),)
)


class MovieCPUSpeedBox(FullBox):
    """Smallest computing power the movie is meant for.

    QuickTime File Format, CPU Speed Atom::

        aligned(8) class MovieCPUSpeedBox extends FullBox('rmcs', version = 0, flags = 0) {
            unsigned int(32) CPU_speed;
        }

    Attributes:
        CPU_speed: 100 to 500.
    """

    __slots__ = ("CPU_speed",)

    fourcc: ClassVar[bytes] = b"rmcs"
    clause: ClassVar[str] = "QuickTime File Format, CPU Speed Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "CPU_speed")

    CPU_speed: int

    def __init__(self, *, version: int = 0, flags: int = 0, CPU_speed: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.CPU_speed = CPU_speed

    def _read(self, r: Reader, /) -> None:
        bits_2, self.CPU_speed = r.run(_MovieCPUSpeedBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MovieCPUSpeedBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.CPU_speed,
        )
