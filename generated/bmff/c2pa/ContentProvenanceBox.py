"""ContentProvenanceBox of C2PA Technical Specification.

Generated from the specification ``c2pa/content_credentials``. Do not edit: change the specification and
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

_ContentProvenanceBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class ContentProvenanceBox(FullBox):
    """Content credentials: a manifest store, an original or a Merkle tree.

    C2PA Technical Specification, A.5.1::

        aligned(8) class ContentProvenanceBox extends FullBox('uuid', version = 0, flags = 0) {
            utf8string box_purpose;
            unsigned int(8) data[];
        }

    Attributes:
        box_purpose: 'manifest', 'update', 'original' or 'merkle'.
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("box_purpose", "data")

    fourcc: ClassVar[bytes] = b"uuid\xd8\xfe\xc3\xd6\x1b\x0eH<\x92\x97X(\x87~\xc4\x81"
    clause: ClassVar[str] = "C2PA Technical Specification, A.5.1"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "box_purpose", "data")

    box_purpose: str
    data: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        box_purpose: str = "",
        data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.box_purpose = box_purpose
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ContentProvenanceBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.box_purpose = r.text("box_purpose")
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ContentProvenanceBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("box_purpose", self.box_purpose)
        w.octets("data", self.data)
