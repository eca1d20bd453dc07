"""AMRWPSpecificBox of 3GPP TS 26.244.

Generated from the specification ``ts26244/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AMRWPSpecificBox_R0: Final = Run(">4sB", (("vendor", 32),), (("decoder_version", 8),))


class AMRWPSpecificBox(Box):
    """Decoder of an extended AMR wide band stream.

    3GPP TS 26.244, 6.9::

        aligned(8) class AMRWPSpecificBox extends Box('dawp') {
            unsigned int(32) vendor;
            unsigned int(8) decoder_version;
        }

    Attributes:
        vendor: ``unsigned int(32)``.
        decoder_version: ``unsigned int(8)``.
    """

    __slots__ = ("decoder_version", "vendor")

    fourcc: ClassVar[bytes] = b"dawp"
    clause: ClassVar[str] = "3GPP TS 26.244, 6.9"
    _fields: ClassVar[tuple[str, ...]] = ("vendor", "decoder_version")

    vendor: str
    decoder_version: int

    def __init__(self, *, vendor: str = "", decoder_version: int = 0) -> None:
        Box.__init__(self)
        self.vendor = vendor
        self.decoder_version = decoder_version

    def _read(self, r: Reader, /) -> None:
        code, self.decoder_version = r.run(_AMRWPSpecificBox_R0)
        self.vendor = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(_AMRWPSpecificBox_R0, w.code("vendor", self.vendor), self.decoder_version)
