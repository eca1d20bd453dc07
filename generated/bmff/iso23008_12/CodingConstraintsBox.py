"""CodingConstraintsBox of ISO/IEC 23008-12:2025.

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

_CodingConstraintsBox_R0: Final = Run(
    ">II",
    (("version", 8), ("flags", 24)),
    (
        ("all_ref_pics_intra", 1),
        ("intra_pred_used", 1),
        ("max_ref_per_pic", 4),
        ("reserved", 26),
    ),
)


class CodingConstraintsBox(FullBox):
    """How the pictures of a sequence predict from each other.

    ISO/IEC 23008-12:2025, 7.2.3::

        class CodingConstraintsBox extends FullBox('ccst', version = 0, flags = 0) {
            unsigned int(1) all_ref_pics_intra;
            unsigned int(1) intra_pred_used;
            unsigned int(4) max_ref_per_pic;
            unsigned int(26) reserved;
        }

    Attributes:
        all_ref_pics_intra: 1: every reference picture is intra coded.
        intra_pred_used: 1: intra prediction may occur in inter pictures.
        max_ref_per_pic: Reference pictures for one picture; 15: any number.
        reserved: ``unsigned int(26)``.
    """

    __slots__ = ("all_ref_pics_intra", "intra_pred_used", "max_ref_per_pic", "reserved")

    fourcc: ClassVar[bytes] = b"ccst"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 7.2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "all_ref_pics_intra",
        "intra_pred_used",
        "max_ref_per_pic",
        "reserved",
    )

    all_ref_pics_intra: int
    intra_pred_used: int
    max_ref_per_pic: int
    reserved: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        all_ref_pics_intra: int = 0,
        intra_pred_used: int = 0,
        max_ref_per_pic: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.all_ref_pics_intra = all_ref_pics_intra
        self.intra_pred_used = intra_pred_used
        self.max_ref_per_pic = max_ref_per_pic
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_CodingConstraintsBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.all_ref_pics_intra = bits_4 >> 31
        self.intra_pred_used = (bits_4 >> 30) & 0x1
        self.max_ref_per_pic = (bits_4 >> 26) & 0xF
        self.reserved = bits_4 & 0x3FFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CodingConstraintsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("all_ref_pics_intra", self.all_ref_pics_intra, 1, False),
                ("intra_pred_used", self.intra_pred_used, 1, False),
                ("max_ref_per_pic", self.max_ref_per_pic, 4, False),
                ("reserved", self.reserved, 26, False),
            ),
        )
