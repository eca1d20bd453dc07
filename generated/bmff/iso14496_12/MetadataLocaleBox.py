"""MetadataLocaleBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class MetadataLocaleBox(Box):
    """Language of the values under a metadata key.

    ISO/IEC 14496-12:2022, 12.9.4.5::

        aligned(8) class MetadataLocaleBox extends Box('loca') {
            utf8string locale_string;
        }

    Attributes:
        locale_string: Language tag.
    """

    __slots__ = ("locale_string",)

    fourcc: ClassVar[bytes] = b"loca"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.5"
    _fields: ClassVar[tuple[str, ...]] = ("locale_string",)

    locale_string: str

    def __init__(self, *, locale_string: str = "") -> None:
        Box.__init__(self)
        self.locale_string = locale_string

    def _read(self, r: Reader, /) -> None:
        self.locale_string = r.text("locale_string")

    def _write(self, w: Writer, /) -> None:
        w.text("locale_string", self.locale_string)
