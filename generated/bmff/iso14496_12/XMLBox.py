"""XMLBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_XMLBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class XMLBox(FullBox):
    """Metadata as an XML document.

    ISO/IEC 14496-12:2022, 8.11.2::

        aligned(8) class XMLBox extends FullBox('xml ', version = 0, 0) {
            utfstring xml;
        }

    Attributes:
        xml: UTF-8, or UTF-16 with a byte order mark.
    """

    __slots__ = ("xml",)

    fourcc: ClassVar[bytes] = b"xml "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "xml")

    xml: str

    def __init__(self, *, version: int = 0, flags: int = 0, xml: str = "") -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.xml = xml

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_XMLBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.xml = r.wide_text("xml")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _XMLBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.wide_text("xml", self.xml)
