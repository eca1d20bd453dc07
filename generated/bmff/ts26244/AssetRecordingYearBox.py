"""AssetRecordingYearBox of 3GPP TS 26.244.

Generated from the specification ``ts26244/user_data``. Do not edit: change the specification and
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

_AssetRecordingYearBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("recording_year", 16),)
)


class AssetRecordingYearBox(FullBox):
    """Year the work was recorded.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetRecordingYearBox extends FullBox('yrrc', version = 0, flags = 0) {
            unsigned int(16) recording_year;
        }

    Attributes:
        recording_year: ``unsigned int(16)``.
    """

    __slots__ = ("recording_year",)

    fourcc: ClassVar[bytes] = b"yrrc"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "recording_year")

    recording_year: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, recording_year: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.recording_year = recording_year

    def _read(self, r: Reader, /) -> None:
        bits_2, self.recording_year = r.run(_AssetRecordingYearBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetRecordingYearBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.recording_year,
        )
