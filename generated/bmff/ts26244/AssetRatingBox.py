"""AssetRatingBox of 3GPP TS 26.244.

Generated from the specification ``ts26244/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import letters

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AssetRatingBox_R0: Final = Run(
    ">I4s4sH",
    (("version", 8), ("flags", 24)),
    (("rating_entity", 32),),
    (("rating_criteria", 32),),
    (("pad", 1), ("language", 15)),
)


class AssetRatingBox(FullBox):
    """Rating of the work.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetRatingBox extends FullBox('rtng', version = 0, flags = 0) {
            unsigned int(32) rating_entity;
            unsigned int(32) rating_criteria;
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring rating_info;
        }

    Attributes:
        rating_entity: ``unsigned int(32)``.
        rating_criteria: ``unsigned int(32)``.
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        rating_info: ``utfstring``.
    """

    __slots__ = ("language", "pad", "rating_criteria", "rating_entity", "rating_info")

    fourcc: ClassVar[bytes] = b"rtng"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "rating_entity",
        "rating_criteria",
        "pad",
        "language",
        "rating_info",
    )

    rating_entity: str
    rating_criteria: str
    pad: int
    language: str
    rating_info: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        rating_entity: str = "",
        rating_criteria: str = "",
        pad: int = 0,
        language: str = "und",
        rating_info: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.rating_entity = rating_entity
        self.rating_criteria = rating_criteria
        self.pad = pad
        self.language = language
        self.rating_info = rating_info

    def _read(self, r: Reader, /) -> None:
        bits_2, code, code_2, bits_4 = r.run(_AssetRatingBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.rating_entity = code.decode("latin-1")
        self.rating_criteria = code_2.decode("latin-1")
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.rating_info = r.wide_text("rating_info")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetRatingBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("rating_entity", self.rating_entity),
            w.code("rating_criteria", self.rating_criteria),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("rating_info", self.rating_info)
