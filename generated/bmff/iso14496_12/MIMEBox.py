"""MIMEBox of ISO/IEC 14496-12:2022.

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

_MIMEBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class MIMEBox(FullBox):
    """MIME type of the samples, with its parameters.

    ISO/IEC 14496-12:2022, 12.3.3.2::

        aligned(8) class MIMEBox extends FullBox('mime', version = 0, 0) {
            utf8string content_type;
        }

    Attributes:
        content_type: ``utf8string``.
    """

    __slots__ = ("content_type",)

    fourcc: ClassVar[bytes] = b"mime"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.3.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "content_type")

    content_type: str

    def __init__(
        self, *, version: int = 0, flags: int = 0, content_type: str = ""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.content_type = content_type

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_MIMEBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.content_type = r.text("content_type")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MIMEBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("content_type", self.content_type)
