"""URIBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
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

_URIBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class URIBox(FullBox):
    """URI of a metadata format.

    ISO/IEC 14496-12:2022, 12.3.3.2::

        class URIBox extends FullBox('uri ', version = 0, 0) {
            utf8string theURI;
        }

    Attributes:
        theURI: ``utf8string``.
    """

    __slots__ = ("theURI",)

    fourcc: ClassVar[bytes] = b"uri "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.3.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "theURI")

    theURI: str

    def __init__(self, *, version: int = 0, flags: int = 0, theURI: str = "") -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.theURI = theURI

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_URIBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.theURI = r.text("theURI")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _URIBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("theURI", self.theURI)
