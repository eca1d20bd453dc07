"""JP2XMLBox of ISO/IEC 15444-1:2019.

Generated from the specification ``iso15444_1/jp2``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class JP2XMLBox(Box):
    """XML about the image, without version and flags.

    ISO/IEC 15444-1:2019, I.7.1::

        aligned(8) class JP2XMLBox extends Box('xml ') {
            unsigned int(8) xml[];
        }

    Attributes:
        xml: ``unsigned int(8) xml[]``.
    """

    __slots__ = ("xml",)

    fourcc: ClassVar[bytes] = b"xml "
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.7.1"
    _fields: ClassVar[tuple[str, ...]] = ("xml",)

    xml: bytes | memoryview

    def __init__(self, *, xml: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.xml = xml

    def _read(self, r: Reader, /) -> None:
        self.xml = r.tail("xml")

    def _write(self, w: Writer, /) -> None:
        w.octets("xml", self.xml)
