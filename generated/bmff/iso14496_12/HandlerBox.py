"""HandlerBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
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

_HandlerBox_R0: Final = Run(
    ">II4s3I",
    (("version", 8), ("flags", 24)),
    (("pre_defined", 32),),
    (("handler_type", 32),),
    (("reserved", 96),),
)


class HandlerBox(FullBox):
    """Tells what a track or a meta box is for, and by that which boxes may describe it.

    ISO/IEC 14496-12:2022, 8.4.3::

        aligned(8) class HandlerBox extends FullBox('hdlr', version = 0, 0) {
            unsigned int(32) pre_defined = 0;
            unsigned int(32) handler_type;
            const unsigned int(32)[3] reserved = 0;
            utf8string name;
        }

    Attributes:
        pre_defined: ``unsigned int(32)``.
        handler_type: Kind of the media or metadata, such as vide or soun.
        reserved: ``unsigned int(32)[3]``.
        name: For people, of the track type.
    """

    __slots__ = ("handler_type", "name", "pre_defined", "reserved")

    fourcc: ClassVar[bytes] = b"hdlr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.4.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pre_defined",
        "handler_type",
        "reserved",
        "name",
    )

    pre_defined: int
    handler_type: str
    reserved: tuple[int, ...]
    name: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pre_defined: int = 0,
        handler_type: str = "",
        reserved: tuple[int, ...] = (0, 0, 0),
        name: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pre_defined = pre_defined
        self.handler_type = handler_type
        self.reserved = reserved
        self.name = name

    def _read(self, r: Reader, /) -> None:
        bits_2, self.pre_defined, code, v0, v1, v2 = r.run(_HandlerBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.handler_type = code.decode("latin-1")
        self.reserved = (v0, v1, v2)
        self.name = r.text("name")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _HandlerBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.pre_defined,
            w.code("handler_type", self.handler_type),
            *w.vector("reserved", self.reserved, 3),
        )
        w.text("name", self.name)
