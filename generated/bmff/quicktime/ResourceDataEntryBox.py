"""ResourceDataEntryBox of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.DataEntryBaseBox import DataEntryBaseBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ResourceDataEntryBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class ResourceDataEntryBox(DataEntryBaseBox):
    """Macintosh alias with a resource type and number.

    QuickTime File Format, Data Reference Atoms::

        aligned(8) class ResourceDataEntryBox(bit(24) flags) extends DataEntryBaseBox('rsrc', flags) {
            unsigned int(8) alias[];
        }

    Attributes:
        alias: ``unsigned int(8) alias[]``.
    """

    __slots__ = ("alias",)

    fourcc: ClassVar[bytes] = b"rsrc"
    clause: ClassVar[str] = "QuickTime File Format, Data Reference Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "alias")

    alias: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, alias: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.alias = alias

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ResourceDataEntryBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.alias = r.tail("alias")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ResourceDataEntryBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("alias", self.alias)
