"""UserDescriptionProperty of ISO/IEC 23008-12:2025.

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

_UserDescriptionProperty_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class UserDescriptionProperty(ItemFullProperty):
    """Name, description and tags in one language.

    ISO/IEC 23008-12:2025, 6.5.20::

        aligned(8) class UserDescriptionProperty extends ItemFullProperty('udes', version = 0, flags = 0) {
            utf8string lang;
            utf8string name;
            utf8string description;
            utf8string tags;
        }

    Attributes:
        lang: Language tag; empty: unknown.
        name: ``utf8string``.
        description: ``utf8string``.
        tags: Divided by commas.
    """

    __slots__ = ("description", "lang", "name", "tags")

    fourcc: ClassVar[bytes] = b"udes"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.20"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "lang",
        "name",
        "description",
        "tags",
    )

    lang: str
    name: str
    description: str
    tags: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        lang: str = "",
        name: str = "",
        description: str = "",
        tags: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.lang = lang
        self.name = name
        self.description = description
        self.tags = tags

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_UserDescriptionProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.lang = r.text("lang")
        self.name = r.text("name")
        self.description = r.text("description")
        self.tags = r.text("tags")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _UserDescriptionProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("lang", self.lang)
        w.text("name", self.name)
        w.text("description", self.description)
        w.text("tags", self.tags)
