"""IdentifiedMediaDataBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/files``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_IdentifiedMediaDataBox_R0: Final = Run(">I", (("imda_identifier", 32),))


class IdentifiedMediaDataBox(Box):
    """Media data with a number by which data references find it, wherever it stands.

    ISO/IEC 14496-12:2022, 8.1.4::

        aligned(8) class IdentifiedMediaDataBox extends Box('imda') {
            unsigned int(32) imda_identifier;
            bit(8) data[];
        }

    Attributes:
        imda_identifier: Number that data entries refer to.
        data: Samples, items and other data.
    """

    __slots__ = ("data", "imda_identifier")

    fourcc: ClassVar[bytes] = b"imda"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.1.4"
    _fields: ClassVar[tuple[str, ...]] = ("imda_identifier", "data")

    imda_identifier: int
    data: bytes | memoryview

    def __init__(
        self, *, imda_identifier: int = 0, data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.imda_identifier = imda_identifier
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (self.imda_identifier,) = r.run(_IdentifiedMediaDataBox_R0)
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(_IdentifiedMediaDataBox_R0, self.imda_identifier)
        w.octets("data", self.data)
