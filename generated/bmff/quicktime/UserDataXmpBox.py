"""UserDataXmpBox of QuickTime File Format.

Generated from the specification ``quicktime/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class UserDataXmpBox(Box):
    """Metadata of the movie as XMP.

    QuickTime File Format, User Data Atoms::

        aligned(8) class UserDataXmpBox extends Box('XMP_') {
            unsigned int(8) xmp[];
        }

    Attributes:
        xmp: ``unsigned int(8) xmp[]``.
    """

    __slots__ = ("xmp",)

    fourcc: ClassVar[bytes] = b"XMP_"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("xmp",)

    xmp: bytes | memoryview

    def __init__(self, *, xmp: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.xmp = xmp

    def _read(self, r: Reader, /) -> None:
        self.xmp = r.tail("xmp")

    def _write(self, w: Writer, /) -> None:
        w.octets("xmp", self.xmp)
