"""UniDrcConfigExtension of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/audio``. Do not edit: change the specification and
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

_UniDrcConfigExtension_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class UniDrcConfigExtension(FullBox):
    """Extension of the dynamic range configuration as ISO/IEC 23003-4 codes it.

    ISO/IEC 14496-12:2022, 12.2.3::

        aligned(8) class UniDrcConfigExtension extends FullBox('udex', version, flags) {
            unsigned int(8) data[];
        }

    Attributes:
        data: Coded extension.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"udex"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "data")

    data: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_UniDrcConfigExtension_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _UniDrcConfigExtension_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("data", self.data)
