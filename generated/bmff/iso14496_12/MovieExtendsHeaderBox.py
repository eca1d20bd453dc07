"""MovieExtendsHeaderBox of ISO/IEC 14496-12:2022.

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

_MovieExtendsHeaderBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_MovieExtendsHeaderBox_R1: Final = Run(">Q", (("fragment_duration", 64),))
_MovieExtendsHeaderBox_R2: Final = Run(">I", (("fragment_duration", 32),))


class MovieExtendsHeaderBox(FullBox):
    """Duration of the presentation with all its fragments.

    ISO/IEC 14496-12:2022, 8.8.2::

        aligned(8) class MovieExtendsHeaderBox extends FullBox('mehd', version, 0) {
            if (version == 1) {
                unsigned int(64) fragment_duration;
            } else {
                unsigned int(32) fragment_duration;
            }
        }

    Attributes:
        fragment_duration: In the timescale of the movie.
    """

    __slots__ = ("fragment_duration",)

    fourcc: ClassVar[bytes] = b"mehd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "fragment_duration")

    fragment_duration: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, fragment_duration: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.fragment_duration = fragment_duration

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_MovieExtendsHeaderBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 1:
            (self.fragment_duration,) = r.run(_MovieExtendsHeaderBox_R1)

        else:
            (self.fragment_duration,) = r.run(_MovieExtendsHeaderBox_R2)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _MovieExtendsHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 1:
            w.run(_MovieExtendsHeaderBox_R1, self.fragment_duration)

        else:
            w.run(_MovieExtendsHeaderBox_R2, self.fragment_duration)
