"""JPEG2000SignatureBox of ISO/IEC 15444-1:2019.

Generated from the specification ``iso15444_1/jp2``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_JPEG2000SignatureBox_R0: Final = Run(">I", (("signature", 32),))


class JPEG2000SignatureBox(Box):
    """First box of a JPEG 2000 file.

    ISO/IEC 15444-1:2019, I.5.1::

        aligned(8) class JPEG2000SignatureBox extends Box('jP  ') {
            unsigned int(32) signature = 0x0d0a870a;
        }

    Attributes:
        signature: ``unsigned int(32)``.
    """

    __slots__ = ("signature",)

    fourcc: ClassVar[bytes] = b"jP  "
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.1"
    _fields: ClassVar[tuple[str, ...]] = ("signature",)

    signature: int

    def __init__(self, *, signature: int = 218793738) -> None:
        Box.__init__(self)
        self.signature = signature

    def _read(self, r: Reader, /) -> None:
        (self.signature,) = r.run(_JPEG2000SignatureBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_JPEG2000SignatureBox_R0, self.signature)
