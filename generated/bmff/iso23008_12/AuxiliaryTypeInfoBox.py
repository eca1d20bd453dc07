"""AuxiliaryTypeInfoBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/boxes``. Do not edit: change the specification and
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

_AuxiliaryTypeInfoBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class AuxiliaryTypeInfoBox(FullBox):
    """Kind of auxiliary pictures in a track.

    ISO/IEC 23008-12:2025, 7.5.2::

        aligned(8) class AuxiliaryTypeInfoBox extends FullBox('auxi', 0, 0) {
            string aux_track_type;
        }

    Attributes:
        aux_track_type: URN.
    """

    __slots__ = ("aux_track_type",)

    fourcc: ClassVar[bytes] = b"auxi"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 7.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "aux_track_type")

    aux_track_type: str

    def __init__(
        self, *, version: int = 0, flags: int = 0, aux_track_type: str = ""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.aux_track_type = aux_track_type

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_AuxiliaryTypeInfoBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.aux_track_type = r.text("aux_track_type")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AuxiliaryTypeInfoBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("aux_track_type", self.aux_track_type)
