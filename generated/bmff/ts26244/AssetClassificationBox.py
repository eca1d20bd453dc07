"""AssetClassificationBox of 3GPP TS 26.244.

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

_AssetClassificationBox_R0: Final = Run(
    ">I4sHH",
    (("version", 8), ("flags", 24)),
    (("classification_entity", 32),),
    (("classification_table", 16),),
    (("pad", 1), ("language", 15)),
)


class AssetClassificationBox(FullBox):
    """Classification of the work.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetClassificationBox extends FullBox('clsf', version = 0, flags = 0) {
            unsigned int(32) classification_entity;
            unsigned int(16) classification_table;
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring classification_info;
        }

    Attributes:
        classification_entity: ``unsigned int(32)``.
        classification_table: ``unsigned int(16)``.
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        classification_info: ``utfstring``.
    """

    __slots__ = (
        "classification_entity",
        "classification_info",
        "classification_table",
        "language",
        "pad",
    )

    fourcc: ClassVar[bytes] = b"clsf"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "classification_entity",
        "classification_table",
        "pad",
        "language",
        "classification_info",
    )

    classification_entity: str
    classification_table: int
    pad: int
    language: str
    classification_info: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        classification_entity: str = "",
        classification_table: int = 0,
        pad: int = 0,
        language: str = "und",
        classification_info: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.classification_entity = classification_entity
        self.classification_table = classification_table
        self.pad = pad
        self.language = language
        self.classification_info = classification_info

    def _read(self, r: Reader, /) -> None:
        bits_2, code, self.classification_table, bits_4 = r.run(
            _AssetClassificationBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.classification_entity = code.decode("latin-1")
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.classification_info = r.wide_text("classification_info")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetClassificationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("classification_entity", self.classification_entity),
            self.classification_table,
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("classification_info", self.classification_info)
