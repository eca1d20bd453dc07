"""KindBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/user_data``. Do not edit: change the specification and
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

_KindBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class KindBox(FullBox):
    """Role or kind of a track in a scheme.

    ISO/IEC 14496-12:2022, 8.10.4::

        aligned(8) class KindBox extends FullBox('kind', version = 0, 0) {
            utf8string schemeURI;
            utf8string value;
        }

    Attributes:
        schemeURI: Scheme, or the kind itself.
        value: Kind within the scheme.
    """

    __slots__ = ("schemeURI", "value")

    fourcc: ClassVar[bytes] = b"kind"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.10.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "schemeURI", "value")

    schemeURI: str
    value: str

    def __init__(
        self, *, version: int = 0, flags: int = 0, schemeURI: str = "", value: str = ""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.schemeURI = schemeURI
        self.value = value

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_KindBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.schemeURI = r.text("schemeURI")
        self.value = r.text("value")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _KindBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("schemeURI", self.schemeURI)
        w.text("value", self.value)
