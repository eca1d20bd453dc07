"""ProducerReferenceTimeBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/files``. Do not edit: change the specification and
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

_ProducerReferenceTimeBox_R0: Final = Run(
    ">IIQ",
    (("version", 8), ("flags", 24)),
    (("reference_track_ID", 32),),
    (("ntp_timestamp", 64),),
)
_ProducerReferenceTimeBox_R1: Final = Run(">I", (("media_time", 32),))
_ProducerReferenceTimeBox_R2: Final = Run(">Q", (("media_time", 64),))


class ProducerReferenceTimeBox(FullBox):
    """Wall-clock time at which a movie fragment was produced, beside its media time.

    ISO/IEC 14496-12:2022, 8.16.5::

        aligned(8) class ProducerReferenceTimeBox extends FullBox('prft', version, flags) {
            unsigned int(32) reference_track_ID;
            unsigned int(64) ntp_timestamp;
            if (version == 0) {
                unsigned int(32) media_time;
            } else {
                unsigned int(64) media_time;
            }
        }

    Attributes:
        reference_track_ID: Track that media_time belongs to.
        ntp_timestamp: UTC in NTP format, 32.32 bits.
        media_time: In the timescale of the track.
    """

    __slots__ = ("media_time", "ntp_timestamp", "reference_track_ID")

    fourcc: ClassVar[bytes] = b"prft"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.16.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reference_track_ID",
        "ntp_timestamp",
        "media_time",
    )

    reference_track_ID: int
    ntp_timestamp: int
    media_time: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reference_track_ID: int = 0,
        ntp_timestamp: int = 0,
        media_time: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reference_track_ID = reference_track_ID
        self.ntp_timestamp = ntp_timestamp
        self.media_time = media_time

    def _read(self, r: Reader, /) -> None:
        bits_2, self.reference_track_ID, self.ntp_timestamp = r.run(
            _ProducerReferenceTimeBox_R0
        )
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (self.media_time,) = r.run(_ProducerReferenceTimeBox_R1)

        else:
            (self.media_time,) = r.run(_ProducerReferenceTimeBox_R2)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _ProducerReferenceTimeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.reference_track_ID,
            self.ntp_timestamp,
        )
        if version == 0:
            w.run(_ProducerReferenceTimeBox_R1, self.media_time)

        else:
            w.run(_ProducerReferenceTimeBox_R2, self.media_time)
