"""DepthOfFieldBracketingEntry of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_DepthOfFieldBracketingEntry_R0: Final = Run(
    ">bb", (("f_stop_numerator", 8),), (("f_stop_denominator", 8),)
)


class DepthOfFieldBracketingEntry(VisualSampleGroupEntry):
    """Depth of field of samples in a depth-of-field bracketing set.

    ISO/IEC 23008-12:2025, 6.8.6.6::

        aligned(8) class DepthOfFieldBracketingEntry extends VisualSampleGroupEntry('dobr') {
            int(8) f_stop_numerator;
            int(8) f_stop_denominator;
        }

    Attributes:
        f_stop_numerator: Aperture change in stops.
        f_stop_denominator: ``int(8)``.
    """

    __slots__ = ("f_stop_denominator", "f_stop_numerator")

    fourcc: ClassVar[bytes] = b"dobr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.6"
    _fields: ClassVar[tuple[str, ...]] = ("f_stop_numerator", "f_stop_denominator")

    f_stop_numerator: int
    f_stop_denominator: int

    def __init__(
        self, *, f_stop_numerator: int = 0, f_stop_denominator: int = 0
    ) -> None:
        self.trailing = b""
        self.f_stop_numerator = f_stop_numerator
        self.f_stop_denominator = f_stop_denominator

    def _read(self, r: Reader, /) -> None:
        self.f_stop_numerator, self.f_stop_denominator = r.run(
            _DepthOfFieldBracketingEntry_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DepthOfFieldBracketingEntry_R0,
            self.f_stop_numerator,
            self.f_stop_denominator,
        )
