"""SuggestedTimeDisplayDurationProperty of ISO/IEC 23008-12:2025.

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

_SuggestedTimeDisplayDurationProperty_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("duration", 16),)
)


class SuggestedTimeDisplayDurationProperty(ItemFullProperty):
    """How long a slideshow should show the image.

    ISO/IEC 23008-12:2025, 6.5.35::

        class SuggestedTimeDisplayDurationProperty extends ItemFullProperty('ssld', version = 0, flags = 0) {
            unsigned int(16) duration;
        }

    Attributes:
        duration: Seconds.
    """

    __slots__ = ("duration",)

    fourcc: ClassVar[bytes] = b"ssld"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.35"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "duration")

    duration: int

    def __init__(self, *, version: int = 0, flags: int = 0, duration: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.duration = duration

    def _read(self, r: Reader, /) -> None:
        bits_2, self.duration = r.run(_SuggestedTimeDisplayDurationProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SuggestedTimeDisplayDurationProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.duration,
        )
