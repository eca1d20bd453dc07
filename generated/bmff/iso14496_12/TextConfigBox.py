"""TextConfigBox of ISO/IEC 14496-12:2022.

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

_TextConfigBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class TextConfigBox(FullBox):
    """Text that every sample needs before it.

    ISO/IEC 14496-12:2022, 12.5.3::

        class TextConfigBox() extends FullBox('txtC', 0, 0) {
            utf8string text_config;
        }

    Attributes:
        text_config: Text to put before a sample.
    """

    __slots__ = ("text_config",)

    fourcc: ClassVar[bytes] = b"txtC"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.5.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "text_config")

    text_config: str

    def __init__(
        self, *, version: int = 0, flags: int = 0, text_config: str = ""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.text_config = text_config

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_TextConfigBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.text_config = r.text("text_config")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TextConfigBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("text_config", self.text_config)
