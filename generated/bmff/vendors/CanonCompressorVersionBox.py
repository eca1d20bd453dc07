"""CanonCompressorVersionBox of Vendor boxes.

Generated from the specification ``vendors/canon_raw``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class CanonCompressorVersionBox(Box):
    """Version of the software that wrote the file.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonCompressorVersionBox extends Box('CNCV') {
            unsigned int(8) version_text[];
        }

    Attributes:
        version_text: ``unsigned int(8) version_text[]``.
    """

    __slots__ = ("version_text",)

    fourcc: ClassVar[bytes] = b"CNCV"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("version_text",)

    version_text: bytes | memoryview

    def __init__(self, *, version_text: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.version_text = version_text

    def _read(self, r: Reader, /) -> None:
        self.version_text = r.tail("version_text")

    def _write(self, w: Writer, /) -> None:
        w.octets("version_text", self.version_text)
