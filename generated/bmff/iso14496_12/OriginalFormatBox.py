"""OriginalFormatBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/protection``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_OriginalFormatBox_R0: Final = Run(">4s", (("data_format", 32),))


class OriginalFormatBox(Box):
    """The code that the sample entry had before it was transformed.

    ISO/IEC 14496-12:2022, 8.12.3::

        aligned(8) class OriginalFormatBox(codingname) extends Box('frma') {
            unsigned int(32) data_format = codingname;
        }

    Attributes:
        data_format: Code of the sample entry as it was.
    """

    __slots__ = ("data_format",)

    fourcc: ClassVar[bytes] = b"frma"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.3"
    _fields: ClassVar[tuple[str, ...]] = ("data_format",)

    data_format: str

    def __init__(self, *, data_format: str = "") -> None:
        Box.__init__(self)
        self.data_format = data_format

    def _read(self, r: Reader, /) -> None:
        (code,) = r.run(_OriginalFormatBox_R0)
        self.data_format = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(_OriginalFormatBox_R0, w.code("data_format", self.data_format))
