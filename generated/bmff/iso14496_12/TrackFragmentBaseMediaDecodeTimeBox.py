"""TrackFragmentBaseMediaDecodeTimeBox of ISO/IEC 14496-12:2022.

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

_TrackFragmentBaseMediaDecodeTimeBox_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)
_TrackFragmentBaseMediaDecodeTimeBox_R1: Final = Run(
    ">Q", (("baseMediaDecodeTime", 64),)
)
_TrackFragmentBaseMediaDecodeTimeBox_R2: Final = Run(
    ">I", (("baseMediaDecodeTime", 32),)
)


class TrackFragmentBaseMediaDecodeTimeBox(FullBox):
    """Decoding time of the first sample of a track fragment.

    ISO/IEC 14496-12:2022, 8.8.12::

        aligned(8) class TrackFragmentBaseMediaDecodeTimeBox extends FullBox('tfdt', version, 0) {
            if (version == 1) {
                unsigned int(64) baseMediaDecodeTime;
            } else {
                unsigned int(32) baseMediaDecodeTime;
            }
        }

    Attributes:
        baseMediaDecodeTime: Sum of all earlier durations, media timescale.
    """

    __slots__ = ("baseMediaDecodeTime",)

    fourcc: ClassVar[bytes] = b"tfdt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.12"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "baseMediaDecodeTime")

    baseMediaDecodeTime: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, baseMediaDecodeTime: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.baseMediaDecodeTime = baseMediaDecodeTime

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_TrackFragmentBaseMediaDecodeTimeBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 1:
            (self.baseMediaDecodeTime,) = r.run(_TrackFragmentBaseMediaDecodeTimeBox_R1)

        else:
            (self.baseMediaDecodeTime,) = r.run(_TrackFragmentBaseMediaDecodeTimeBox_R2)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _TrackFragmentBaseMediaDecodeTimeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 1:
            w.run(_TrackFragmentBaseMediaDecodeTimeBox_R1, self.baseMediaDecodeTime)

        else:
            w.run(_TrackFragmentBaseMediaDecodeTimeBox_R2, self.baseMediaDecodeTime)
