"""PSSAnnexGVideoSampleGroupEntry of 3GPP TS 26.244.

Generated from the specification ``ts26244/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_PSSAnnexGVideoSampleGroupEntry_R0: Final = Run(
    ">II", (("initial_buffer_period", 32),), (("initial_buffer_size", 32),)
)


class PSSAnnexGVideoSampleGroupEntry(VisualSampleGroupEntry):
    """Buffer parameters of a group of samples, Annex G.

    3GPP TS 26.244, 9.2::

        class PSSAnnexGVideoSampleGroupEntry extends VisualSampleGroupEntry('3gag') {
            unsigned int(32) initial_buffer_period;
            unsigned int(32) initial_buffer_size;
        }

    Attributes:
        initial_buffer_period: 90 kHz.
        initial_buffer_size: Bytes.
    """

    __slots__ = ("initial_buffer_period", "initial_buffer_size")

    fourcc: ClassVar[bytes] = b"3gag"
    clause: ClassVar[str] = "3GPP TS 26.244, 9.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "initial_buffer_period",
        "initial_buffer_size",
    )

    initial_buffer_period: int
    initial_buffer_size: int

    def __init__(
        self, *, initial_buffer_period: int = 0, initial_buffer_size: int = 0
    ) -> None:
        self.trailing = b""
        self.initial_buffer_period = initial_buffer_period
        self.initial_buffer_size = initial_buffer_size

    def _read(self, r: Reader, /) -> None:
        self.initial_buffer_period, self.initial_buffer_size = r.run(
            _PSSAnnexGVideoSampleGroupEntry_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PSSAnnexGVideoSampleGroupEntry_R0,
            self.initial_buffer_period,
            self.initial_buffer_size,
        )
