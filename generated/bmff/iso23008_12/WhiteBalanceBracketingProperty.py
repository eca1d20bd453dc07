"""WhiteBalanceBracketingProperty of ISO/IEC 23008-12:2025.

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

_WhiteBalanceBracketingProperty_R0: Final = Run(
    ">IHb",
    (("version", 8), ("flags", 24)),
    (("blue_amber", 16),),
    (("green_magenta", 8),),
)


class WhiteBalanceBracketingProperty(ItemFullProperty):
    """White balance of an image in a white balance bracketing set.

    ISO/IEC 23008-12:2025, 6.5.23::

        aligned(8) class WhiteBalanceBracketingProperty extends ItemFullProperty('wbbr', version = 0, flags = 0) {
            unsigned int(16) blue_amber;
            int(8) green_magenta;
        }

    Attributes:
        blue_amber: Kelvin.
        green_magenta: Deviation.
    """

    __slots__ = ("blue_amber", "green_magenta")

    fourcc: ClassVar[bytes] = b"wbbr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.23"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "blue_amber",
        "green_magenta",
    )

    blue_amber: int
    green_magenta: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        blue_amber: int = 0,
        green_magenta: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.blue_amber = blue_amber
        self.green_magenta = green_magenta

    def _read(self, r: Reader, /) -> None:
        bits_2, self.blue_amber, self.green_magenta = r.run(
            _WhiteBalanceBracketingProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _WhiteBalanceBracketingProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.blue_amber,
            self.green_magenta,
        )
