"""JP2ContiguousCodestreamBox of ISO/IEC 15444-1:2019.

Generated from the specification ``iso15444_1/jp2``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class JP2ContiguousCodestreamBox(Box):
    """A codestream of JPEG 2000.

    ISO/IEC 15444-1:2019, I.5.4::

        aligned(8) class JP2ContiguousCodestreamBox extends Box('jp2c') {
            unsigned int(8) codestream[];
        }

    Attributes:
        codestream: ``unsigned int(8) codestream[]``.
    """

    __slots__ = ("codestream",)

    fourcc: ClassVar[bytes] = b"jp2c"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.4"
    _fields: ClassVar[tuple[str, ...]] = ("codestream",)

    codestream: bytes | memoryview

    def __init__(self, *, codestream: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.codestream = codestream

    def _read(self, r: Reader, /) -> None:
        self.codestream = r.tail("codestream")

    def _write(self, w: Writer, /) -> None:
        w.octets("codestream", self.codestream)
