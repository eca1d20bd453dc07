"""TfxdBox of MS-SSTR.

Generated from the specification ``smooth_streaming/fragments``. Do not edit: change the specification and
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

_TfxdBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_TfxdBox_R1: Final = Run(
    ">QQ", (("fragment_absolute_time", 64),), (("fragment_duration", 64),)
)
_TfxdBox_R2: Final = Run(
    ">II", (("fragment_absolute_time", 32),), (("fragment_duration", 32),)
)


class TfxdBox(FullBox):
    """Absolute time and duration of a fragment of Smooth Streaming.

    MS-SSTR, 2.2.4.5::

        aligned(8) class TfxdBox extends FullBox('uuid', version, flags = 0) {
            if (version == 1) {
                unsigned int(64) fragment_absolute_time;
                unsigned int(64) fragment_duration;
            } else {
                unsigned int(32) fragment_absolute_time;
                unsigned int(32) fragment_duration;
            }
        }

    Attributes:
        fragment_absolute_time: In the track's timescale.
        fragment_duration: In the track's timescale.
    """

    __slots__ = ("fragment_absolute_time", "fragment_duration")

    fourcc: ClassVar[bytes] = (
        b"uuidm\x1d\x9b\x05B\xd5D\xe6\x80\xe2\x14\x1d\xaf\xf7W\xb2"
    )
    clause: ClassVar[str] = "MS-SSTR, 2.2.4.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "fragment_absolute_time",
        "fragment_duration",
    )

    fragment_absolute_time: int
    fragment_duration: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        fragment_absolute_time: int = 0,
        fragment_duration: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.fragment_absolute_time = fragment_absolute_time
        self.fragment_duration = fragment_duration

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_TfxdBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 1:
            self.fragment_absolute_time, self.fragment_duration = r.run(_TfxdBox_R1)

        else:
            self.fragment_absolute_time, self.fragment_duration = r.run(_TfxdBox_R2)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _TfxdBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 1:
            w.run(_TfxdBox_R1, self.fragment_absolute_time, self.fragment_duration)

        else:
            w.run(_TfxdBox_R2, self.fragment_absolute_time, self.fragment_duration)
