"""JPEGConfigurationBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class JPEGConfigurationBox(Box):
    """Bytes that precede every image item to make a complete JPEG image.

    ISO/IEC 23008-12:2025, H.2::

        class JPEGConfigurationBox extends Box('jpgC') {
            unsigned int(8) JPEGprefix[];
        }

    Attributes:
        JPEGprefix: Such as tables.
    """

    __slots__ = ("JPEGprefix",)

    fourcc: ClassVar[bytes] = b"jpgC"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, H.2"
    _fields: ClassVar[tuple[str, ...]] = ("JPEGprefix",)

    JPEGprefix: bytes | memoryview

    def __init__(self, *, JPEGprefix: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.JPEGprefix = JPEGprefix

    def _read(self, r: Reader, /) -> None:
        self.JPEGprefix = r.tail("JPEGprefix")

    def _write(self, w: Writer, /) -> None:
        w.octets("JPEGprefix", self.JPEGprefix)
