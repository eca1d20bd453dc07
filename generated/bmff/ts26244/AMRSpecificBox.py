"""AMRSpecificBox of 3GPP TS 26.244.

Generated from the specification ``ts26244/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AMRSpecificBox_R0: Final = Run(
    ">4sBHBB",
    (("vendor", 32),),
    (("decoder_version", 8),),
    (("mode_set", 16),),
    (("mode_change_period", 8),),
    (("frames_per_sample", 8),),
)


class AMRSpecificBox(Box):
    """Modes of an AMR stream.

    3GPP TS 26.244, 6.7::

        aligned(8) class AMRSpecificBox extends Box('damr') {
            unsigned int(32) vendor;
            unsigned int(8) decoder_version;
            unsigned int(16) mode_set;
            unsigned int(8) mode_change_period;
            unsigned int(8) frames_per_sample;
        }

    Attributes:
        vendor: ``unsigned int(32)``.
        decoder_version: ``unsigned int(8)``.
        mode_set: Bit mask of the modes that occur.
        mode_change_period: Frames, 0: no restriction.
        frames_per_sample: ``unsigned int(8)``.
    """

    __slots__ = (
        "decoder_version",
        "frames_per_sample",
        "mode_change_period",
        "mode_set",
        "vendor",
    )

    fourcc: ClassVar[bytes] = b"damr"
    clause: ClassVar[str] = "3GPP TS 26.244, 6.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "vendor",
        "decoder_version",
        "mode_set",
        "mode_change_period",
        "frames_per_sample",
    )

    vendor: str
    decoder_version: int
    mode_set: int
    mode_change_period: int
    frames_per_sample: int

    def __init__(
        self,
        *,
        vendor: str = "",
        decoder_version: int = 0,
        mode_set: int = 0,
        mode_change_period: int = 0,
        frames_per_sample: int = 0,
    ) -> None:
        Box.__init__(self)
        self.vendor = vendor
        self.decoder_version = decoder_version
        self.mode_set = mode_set
        self.mode_change_period = mode_change_period
        self.frames_per_sample = frames_per_sample

    def _read(self, r: Reader, /) -> None:
        (
            code,
            self.decoder_version,
            self.mode_set,
            self.mode_change_period,
            self.frames_per_sample,
        ) = r.run(_AMRSpecificBox_R0)
        self.vendor = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AMRSpecificBox_R0,
            w.code("vendor", self.vendor),
            self.decoder_version,
            self.mode_set,
            self.mode_change_period,
            self.frames_per_sample,
        )
