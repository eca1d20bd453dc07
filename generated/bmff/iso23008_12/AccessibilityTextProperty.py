"""AccessibilityTextProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AccessibilityTextProperty_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class AccessibilityTextProperty(ItemFullProperty):
    """Text to use instead of the image.

    ISO/IEC 23008-12:2025, 6.5.21::

        aligned(8) class AccessibilityTextProperty extends ItemFullProperty('altt', version = 0, flags = 0) {
            utf8string alt_text;
            utf8string alt_lang;
        }

    Attributes:
        alt_text: ``utf8string``.
        alt_lang: Language tag; empty: unknown.
    """

    __slots__ = ("alt_lang", "alt_text")

    fourcc: ClassVar[bytes] = b"altt"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.21"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "alt_text", "alt_lang")

    alt_text: str
    alt_lang: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        alt_text: str = "",
        alt_lang: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.alt_text = alt_text
        self.alt_lang = alt_lang

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_AccessibilityTextProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.alt_text = r.text("alt_text")
        self.alt_lang = r.text("alt_lang")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AccessibilityTextProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("alt_text", self.alt_text)
        w.text("alt_lang", self.alt_lang)
