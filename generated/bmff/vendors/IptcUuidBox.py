"""IptcUuidBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class IptcUuidBox(Box):
    """IPTC metadata.

    Vendor boxes, IPTC::

        aligned(8) class IptcUuidBox extends Box('uuid') {
            unsigned int(8) iptc[];
        }

    Attributes:
        iptc: ``unsigned int(8) iptc[]``.
    """

    __slots__ = ("iptc",)

    fourcc: ClassVar[bytes] = (
        b"uuid3\xc7\xa4\xd2\xb8\x1dG#\xa0\xba\xf1\xa3\xe0\x97\xad8"
    )
    clause: ClassVar[str] = "Vendor boxes, IPTC"
    _fields: ClassVar[tuple[str, ...]] = ("iptc",)

    iptc: bytes | memoryview

    def __init__(self, *, iptc: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.iptc = iptc

    def _read(self, r: Reader, /) -> None:
        self.iptc = r.tail("iptc")

    def _write(self, w: Writer, /) -> None:
        w.octets("iptc", self.iptc)
