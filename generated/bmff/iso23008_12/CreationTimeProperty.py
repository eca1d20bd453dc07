"""CreationTimeProperty of ISO/IEC 23008-12:2025.

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

_CreationTimeProperty_R0: Final = Run(
    ">IQ", (("version", 8), ("flags", 24)), (("creation_time", 64),)
)


class CreationTimeProperty(ItemFullProperty):
    """When the image was made.

    ISO/IEC 23008-12:2025, 6.5.18::

        aligned(8) class CreationTimeProperty extends ItemFullProperty('crtt', version = 0, flags = 0) {
            unsigned int(64) creation_time;
        }

    Attributes:
        creation_time: Microseconds since 1904-01-01 UTC.
    """

    __slots__ = ("creation_time",)

    fourcc: ClassVar[bytes] = b"crtt"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.18"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "creation_time")

    creation_time: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, creation_time: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.creation_time = creation_time

    def _read(self, r: Reader, /) -> None:
        bits_2, self.creation_time = r.run(_CreationTimeProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CreationTimeProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.creation_time,
        )
