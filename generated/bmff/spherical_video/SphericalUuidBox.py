"""SphericalUuidBox of Spherical Video V2 RFC.

Generated from the specification ``spherical_video/spherical_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class SphericalUuidBox(Box):
    """XML description of a spherical video, first version.

    Spherical Video V2 RFC, Spherical Video V1::

        aligned(8) class SphericalUuidBox extends Box('uuid') {
            unsigned int(8) xml[];
        }

    Attributes:
        xml: ``unsigned int(8) xml[]``.
    """

    __slots__ = ("xml",)

    fourcc: ClassVar[bytes] = b"uuid\xff\xcc\x82c\xf8UJ\x93\x88\x14Xz\x02R\x1f\xdd"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Spherical Video V1"
    _fields: ClassVar[tuple[str, ...]] = ("xml",)

    xml: bytes | memoryview

    def __init__(self, *, xml: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.xml = xml

    def _read(self, r: Reader, /) -> None:
        self.xml = r.tail("xml")

    def _write(self, w: Writer, /) -> None:
        w.octets("xml", self.xml)
