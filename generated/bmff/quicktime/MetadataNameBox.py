"""MetadataNameBox of QuickTime File Format.

Generated from the specification ``quicktime/itunes_metadata``. Do not edit: change the specification and
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

_MetadataNameBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class MetadataNameBox(FullBox):
    """Name of a free-form item.

    QuickTime File Format, Name Atom::

        aligned(8) class MetadataNameBox extends FullBox('name', version = 0, flags = 0) {
            unsigned int(8) name[];
        }

    Attributes:
        name: ``unsigned int(8) name[]``.
    """

    __slots__ = ("name",)

    fourcc: ClassVar[bytes] = b"name"
    clause: ClassVar[str] = "QuickTime File Format, Name Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "name")

    name: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, name: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.name = name

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_MetadataNameBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.name = r.tail("name")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetadataNameBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("name", self.name)
