"""FocusBracketingProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_FocusBracketingProperty_R0: Final = Run(
    ">IHH",
    (("version", 8), ("flags", 24)),
    (("focus_distance_numerator", 16),),
    (("focus_distance_denominator", 16),),
)


class FocusBracketingProperty(ItemFullProperty):
    """Focus distance of an image in a focus bracketing set.

    ISO/IEC 23008-12:2025, 6.5.24::

        aligned(8) class FocusBracketingProperty extends ItemFullProperty('fobr', version = 0, flags = 0) {
            unsigned int(16) focus_distance_numerator;
            unsigned int(16) focus_distance_denominator;
        }

    Attributes:
        focus_distance_numerator: Metres.
        focus_distance_denominator: 0: infinity.
    """

    __slots__ = ("focus_distance_denominator", "focus_distance_numerator")

    fourcc: ClassVar[bytes] = b"fobr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.24"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "focus_distance_numerator",
        "focus_distance_denominator",
    )

    focus_distance_numerator: int
    focus_distance_denominator: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        focus_distance_numerator: int = 0,
        focus_distance_denominator: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.focus_distance_numerator = focus_distance_numerator
        self.focus_distance_denominator = focus_distance_denominator

    def _read(self, r: Reader, /) -> None:
        bits_2, self.focus_distance_numerator, self.focus_distance_denominator = r.run(
            _FocusBracketingProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FocusBracketingProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.focus_distance_numerator,
            self.focus_distance_denominator,
        )
