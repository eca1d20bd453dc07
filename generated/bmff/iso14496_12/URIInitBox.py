"""URIInitBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_URIInitBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class URIInitBox(FullBox):
    """Set-up data for the metadata format of the URI.

    ISO/IEC 14496-12:2022, 12.3.3.2::

        aligned(8) class URIInitBox extends FullBox('uriI', version = 0, 0) {
            unsigned int(8) uri_initialization_data[];
        }

    Attributes:
        uri_initialization_data: Format depends on the URI.
    """

    __slots__ = ("uri_initialization_data",)

    fourcc: ClassVar[bytes] = b"uriI"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.3.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "uri_initialization_data")

    uri_initialization_data: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        uri_initialization_data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.uri_initialization_data = uri_initialization_data

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_URIInitBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.uri_initialization_data = r.tail("uri_initialization_data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _URIInitBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("uri_initialization_data", self.uri_initialization_data)
