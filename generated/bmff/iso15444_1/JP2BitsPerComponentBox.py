"""JP2BitsPerComponentBox of ISO/IEC 15444-1:2019.

Generated from the specification ``iso15444_1/jp2``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class JP2BitsPerComponentBox(Box):
    """Bits of each component.

    ISO/IEC 15444-1:2019, I.5.3.2::

        aligned(8) class JP2BitsPerComponentBox extends Box('bpcc') {
            unsigned int(8) BPC[];
        }

    Attributes:
        BPC: ``unsigned int(8) BPC[]``.
    """

    __slots__ = ("BPC",)

    fourcc: ClassVar[bytes] = b"bpcc"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("BPC",)

    BPC: bytes | memoryview

    def __init__(self, *, BPC: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.BPC = BPC

    def _read(self, r: Reader, /) -> None:
        self.BPC = r.tail("BPC")

    def _write(self, w: Writer, /) -> None:
        w.octets("BPC", self.BPC)
