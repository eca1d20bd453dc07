"""FocusBracketingEntry of ISO/IEC 23008-12:2025.

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

_FocusBracketingEntry_R0: Final = Run(
    ">HH", (("focus_distance_numerator", 16),), (("focus_distance_denominator", 16),)
)


class FocusBracketingEntry(VisualSampleGroupEntry):
    """Focus distance of samples in a focus bracketing set.

    ISO/IEC 23008-12:2025, 6.8.6.4::

        aligned(8) class FocusBracketingEntry extends VisualSampleGroupEntry('fobr') {
            unsigned int(16) focus_distance_numerator;
            unsigned int(16) focus_distance_denominator;
        }

    Attributes:
        focus_distance_numerator: Metres.
        focus_distance_denominator: 0: infinity.
    """

    __slots__ = ("focus_distance_denominator", "focus_distance_numerator")

    fourcc: ClassVar[bytes] = b"fobr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "focus_distance_numerator",
        "focus_distance_denominator",
    )

    focus_distance_numerator: int
    focus_distance_denominator: int

    def __init__(
        self, *, focus_distance_numerator: int = 0, focus_distance_denominator: int = 0
    ) -> None:
        self.trailing = b""
        self.focus_distance_numerator = focus_distance_numerator
        self.focus_distance_denominator = focus_distance_denominator

    def _read(self, r: Reader, /) -> None:
        self.focus_distance_numerator, self.focus_distance_denominator = r.run(
            _FocusBracketingEntry_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FocusBracketingEntry_R0,
            self.focus_distance_numerator,
            self.focus_distance_denominator,
        )
