"""VisualRandomAccessEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_VisualRandomAccessEntry_R0: Final = Run(
    ">B", (("num_leading_samples_known", 1), ("num_leading_samples", 7))
)


class VisualRandomAccessEntry(VisualSampleGroupEntry):
    """Samples at which video decoding may start although they are no sync samples.

    ISO/IEC 14496-12:2022, 10.4::

        class VisualRandomAccessEntry() extends VisualSampleGroupEntry('rap ') {
            unsigned int(1) num_leading_samples_known;
            unsigned int(7) num_leading_samples;
        }

    Attributes:
        num_leading_samples_known: 1: the count is exact.
        num_leading_samples: Samples that cannot be decoded from here.
    """

    __slots__ = ("num_leading_samples", "num_leading_samples_known")

    fourcc: ClassVar[bytes] = b"rap "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "num_leading_samples_known",
        "num_leading_samples",
    )

    num_leading_samples_known: int
    num_leading_samples: int

    def __init__(
        self, *, num_leading_samples_known: int = 0, num_leading_samples: int = 0
    ) -> None:
        self.trailing = b""
        self.num_leading_samples_known = num_leading_samples_known
        self.num_leading_samples = num_leading_samples

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VisualRandomAccessEntry_R0)
        self.num_leading_samples_known = bits_2 >> 7
        self.num_leading_samples = bits_2 & 0x7F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VisualRandomAccessEntry_R0,
            w.pack(
                ("num_leading_samples_known", self.num_leading_samples_known, 1, False),
                ("num_leading_samples", self.num_leading_samples, 7, False),
            ),
        )
