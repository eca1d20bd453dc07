"""rtpmoviehintinformation of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/hint``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_rtpmoviehintinformation_R0: Final = Run(">4s", (("descriptionformat", 32),))


class rtpmoviehintinformation(Box):
    """Session description of the whole movie.

    ISO/IEC 14496-12:2022, 9.1.4.1::

        aligned(8) class rtpmoviehintinformation extends Box('rtp ') {
            uint(32) descriptionformat = 'sdp ';
            char sdptext[];
        }

    Attributes:
        descriptionformat: ``uint(32)``.
        sdptext: Text of RFC 8866.
    """

    __slots__ = ("descriptionformat", "sdptext")

    fourcc: ClassVar[bytes] = b"rtp "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.4.1"
    _fields: ClassVar[tuple[str, ...]] = ("descriptionformat", "sdptext")

    descriptionformat: str
    sdptext: bytes | memoryview

    def __init__(
        self, *, descriptionformat: str = "sdp ", sdptext: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.descriptionformat = descriptionformat
        self.sdptext = sdptext

    def _read(self, r: Reader, /) -> None:
        (code,) = r.run(_rtpmoviehintinformation_R0)
        self.descriptionformat = code.decode("latin-1")
        self.sdptext = r.tail("sdptext")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _rtpmoviehintinformation_R0,
            w.code("descriptionformat", self.descriptionformat),
        )
        w.octets("sdptext", self.sdptext)
