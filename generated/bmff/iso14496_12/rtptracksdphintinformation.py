"""rtptracksdphintinformation of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/hint``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class rtptracksdphintinformation(Box):
    """Session description of one hint track.

    ISO/IEC 14496-12:2022, 9.1.4.2::

        aligned(8) class rtptracksdphintinformation extends Box('sdp ') {
            char sdptext[];
        }

    Attributes:
        sdptext: Text of RFC 8866.
    """

    __slots__ = ("sdptext",)

    fourcc: ClassVar[bytes] = b"sdp "
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.4.2"
    _fields: ClassVar[tuple[str, ...]] = ("sdptext",)

    sdptext: bytes | memoryview

    def __init__(self, *, sdptext: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.sdptext = sdptext

    def _read(self, r: Reader, /) -> None:
        self.sdptext = r.tail("sdptext")

    def _write(self, w: Writer, /) -> None:
        w.octets("sdptext", self.sdptext)
