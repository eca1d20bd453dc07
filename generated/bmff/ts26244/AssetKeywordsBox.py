"""AssetKeywordsBox of 3GPP TS 26.244.

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
    from collections.abc import Iterable

_AssetKeywordsBox_R0: Final = Run(
    ">IHB",
    (("version", 8), ("flags", 24)),
    (("pad", 1), ("language", 15)),
    (("keyword_count", 8),),
)
_AssetKeywordsBox_R1: Final = Run(">B", (("keyword_size", 8),))


class AssetKeywordsBox(FullBox):
    """Keywords of the work.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetKeywordsBox extends FullBox('kywd', version = 0, flags = 0) {
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            unsigned int(8) keyword_count;
            for (i = 0; i < keyword_count; i++) {
                unsigned int(8) keyword_size;
                unsigned int(8) keyword[keyword_size];
            }
        }

    Attributes:
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        keyword_count: ``unsigned int(8)``.
        keyword: A list of ``keyword``.
    """

    __slots__ = ("keyword", "language", "pad")

    fourcc: ClassVar[bytes] = b"kywd"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pad",
        "language",
        "keyword_count",
        "keyword",
    )

    pad: int
    language: str
    keyword: list[bytes]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pad: int = 0,
        language: str = "und",
        keyword: Iterable[bytes] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pad = pad
        self.language = language
        self.keyword = list(keyword)

    @property
    def keyword_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.keyword)

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, keyword_count = r.run(_AssetKeywordsBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        keyword: list[bytes] = []
        self.keyword = keyword
        r.allow("keyword", keyword_count, 8)
        for _ in range(keyword_count):
            (keyword_size,) = r.run(_AssetKeywordsBox_R1)
            keyword_2 = r.octets("keyword", keyword_size)
            keyword.append(keyword_2)

    def _write(self, w: Writer, /) -> None:
        keyword_count = len(self.keyword)
        w.run(
            _AssetKeywordsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
            keyword_count,
        )
        for keyword in self.keyword:
            keyword_size = len(keyword)
            w.run(_AssetKeywordsBox_R1, keyword_size)
            w.octets("keyword", keyword, keyword_size)
