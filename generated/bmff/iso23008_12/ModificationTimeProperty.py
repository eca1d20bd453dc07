"""ModificationTimeProperty of ISO/IEC 23008-12:2025.

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

_ModificationTimeProperty_R0: Final = Run(
    ">IQ", (("version", 8), ("flags", 24)), (("modification_time", 64),)
)


class ModificationTimeProperty(ItemFullProperty):
    """When the image was last changed.

    ISO/IEC 23008-12:2025, 6.5.19::

        aligned(8) class ModificationTimeProperty extends ItemFullProperty('mdft', version = 0, flags = 0) {
            unsigned int(64) modification_time;
        }

    Attributes:
        modification_time: Microseconds since 1904-01-01 UTC.
    """

    __slots__ = ("modification_time",)

    fourcc: ClassVar[bytes] = b"mdft"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.19"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "modification_time")

    modification_time: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, modification_time: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.modification_time = modification_time

    def _read(self, r: Reader, /) -> None:
        bits_2, self.modification_time = r.run(_ModificationTimeProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ModificationTimeProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.modification_time,
        )
