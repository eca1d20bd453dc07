"""DepthOfFieldBracketingProperty of ISO/IEC 23008-12:2025.

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

_DepthOfFieldBracketingProperty_R0: Final = Run(
    ">Ibb",
    (("version", 8), ("flags", 24)),
    (("f_stop_numerator", 8),),
    (("f_stop_denominator", 8),),
)


class DepthOfFieldBracketingProperty(ItemFullProperty):
    """Depth of field of an image in a depth-of-field bracketing set.

    ISO/IEC 23008-12:2025, 6.5.26::

        aligned(8) class DepthOfFieldBracketingProperty extends ItemFullProperty('dobr', version = 0, flags = 0) {
            int(8) f_stop_numerator;
            int(8) f_stop_denominator;
        }

    Attributes:
        f_stop_numerator: Aperture change in stops.
        f_stop_denominator: ``int(8)``.
    """

    __slots__ = ("f_stop_denominator", "f_stop_numerator")

    fourcc: ClassVar[bytes] = b"dobr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.26"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "f_stop_numerator",
        "f_stop_denominator",
    )

    f_stop_numerator: int
    f_stop_denominator: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        f_stop_numerator: int = 0,
        f_stop_denominator: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.f_stop_numerator = f_stop_numerator
        self.f_stop_denominator = f_stop_denominator

    def _read(self, r: Reader, /) -> None:
        bits_2, self.f_stop_numerator, self.f_stop_denominator = r.run(
            _DepthOfFieldBracketingProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DepthOfFieldBracketingProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.f_stop_numerator,
            self.f_stop_denominator,
        )
