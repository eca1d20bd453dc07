"""ItemInfoEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmff.iso14496_12.ItemInfoExtension import ItemInfoExtension
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ItemInfoEntry_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_ItemInfoEntry_R1: Final = Run(
    ">HH", (("item_ID", 16),), (("item_protection_index", 16),)
)
_ItemInfoEntry_R2: Final = Run(">4s", (("extension_type", 32),))
_ItemInfoEntry_R3: Final = Run(">H", (("item_ID", 16),))
_ItemInfoEntry_R4: Final = Run(">I", (("item_ID", 32),))
_ItemInfoEntry_R5: Final = Run(
    ">H4s", (("item_protection_index", 16),), (("item_type", 32),)
)


class ItemInfoEntry(FullBox):
    """Number, type and name of one item. Flag 1: the item is hidden.

    ISO/IEC 14496-12:2022, 8.11.6::

        aligned(8) class ItemInfoEntry extends FullBox('infe', version, flags) {
            if (version == 0 || version == 1) {
                unsigned int(16) item_ID;
                unsigned int(16) item_protection_index;
                utf8string item_name;
                utf8string content_type;
                utf8string content_encoding;
            }
            if (version == 1) {
                unsigned int(32) extension_type;
                ItemInfoExtension(extension_type);
            }
            if (version >= 2) {
                if (version == 2) {
                    unsigned int(16) item_ID;
                } else if (version == 3) {
                    unsigned int(32) item_ID;
                }
                unsigned int(16) item_protection_index;
                unsigned int(32) item_type;
                utf8string item_name;
                if (item_type == 'mime') {
                    utf8string content_type;
                    utf8string content_encoding;
                } else if (item_type == 'uri ') {
                    utf8string item_uri_type;
                }
            }
        }

    Attributes:
        item_ID: Number of the item; 0: the primary resource.
        item_protection_index: Row of the protection box; 0: not protected.
        item_name: File name.
        content_type: MIME type.
        content_encoding: MIME encoding; empty or absent: none.
        extension_type: Kind of the extension; None when left out.
        extension: ``ItemInfoExtension(extension_type)``; None when left out.
        item_type: Kind of the item, such as hvc1, grid or mime; None when left out.
        item_uri_type: URI that names the type; None when left out.
    """

    __slots__ = (
        "content_encoding",
        "content_type",
        "extension",
        "extension_type",
        "item_ID",
        "item_name",
        "item_protection_index",
        "item_type",
        "item_uri_type",
    )

    fourcc: ClassVar[bytes] = b"infe"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "item_ID",
        "item_protection_index",
        "item_name",
        "content_type",
        "content_encoding",
        "extension_type",
        "extension",
        "item_type",
        "item_uri_type",
    )

    item_ID: int
    item_protection_index: int
    item_name: str
    content_type: str
    content_encoding: str
    extension_type: str | None
    extension: ItemInfoExtension | None
    item_type: str | None
    item_uri_type: str | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        item_ID: int = 0,
        item_protection_index: int = 0,
        item_name: str = "",
        content_type: str = "",
        content_encoding: str = "",
        extension_type: str | None = None,
        extension: ItemInfoExtension | None = None,
        item_type: str | None = None,
        item_uri_type: str | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.item_ID = item_ID
        self.item_protection_index = item_protection_index
        self.item_name = item_name
        self.content_type = content_type
        self.content_encoding = content_encoding
        self.extension_type = extension_type
        self.extension = extension
        self.item_type = item_type
        self.item_uri_type = item_uri_type

    def _read(self, r: Reader, /) -> None:
        self.item_ID = ABSENT
        self.item_protection_index = ABSENT
        self.item_name = ABSENT
        self.content_type = ABSENT
        self.content_encoding = ABSENT
        self.extension_type = None
        extension_type = ""
        self.extension = None
        self.item_type = None
        item_type = ""
        self.item_uri_type = None
        (bits_2,) = r.run(_ItemInfoEntry_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if (version == 0) or (version == 1):
            self.item_ID, self.item_protection_index = r.run(_ItemInfoEntry_R1)
            self.item_name = r.text("item_name")
            self.content_type = r.text("content_type")
            if r.remaining() > 0:
                self.content_encoding = r.text("content_encoding")

        if version == 1:
            if r.remaining() >= 4:
                (code,) = r.run(_ItemInfoEntry_R2)
                self.extension_type = extension_type = code.decode("latin-1")

            if r.remaining() > 0:
                self.extension = r.record(
                    "extension", "ItemInfoExtension", extension_type, None
                )

        if version >= 2:
            if version == 2:
                (self.item_ID,) = r.run(_ItemInfoEntry_R3)

            else:
                if version == 3:
                    (self.item_ID,) = r.run(_ItemInfoEntry_R4)

            self.item_protection_index, code_2 = r.run(_ItemInfoEntry_R5)
            self.item_type = item_type = code_2.decode("latin-1")
            self.item_name = r.text("item_name")
            if item_type == "mime":
                self.content_type = r.text("content_type")
                if r.remaining() > 0:
                    self.content_encoding = r.text("content_encoding")

            else:
                if item_type == "uri ":
                    self.item_uri_type = r.text("item_uri_type")

    def _write(self, w: Writer, /) -> None:
        version = self.version
        item_type = self.item_type or ""
        w.run(
            _ItemInfoEntry_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if (version == 0) or (version == 1):
            w.run(_ItemInfoEntry_R1, self.item_ID, self.item_protection_index)
            w.text("item_name", self.item_name)
            w.text("content_type", self.content_type)
            if self.content_encoding is not None:
                w.text("content_encoding", self.content_encoding)

        if version == 1:
            if self.extension_type is not None:
                w.run(_ItemInfoEntry_R2, w.code("extension_type", self.extension_type))

            if self.extension is not None:
                w.record("extension", self.extension)

        if version >= 2:
            if version == 2:
                w.run(_ItemInfoEntry_R3, self.item_ID)

            else:
                if version == 3:
                    w.run(_ItemInfoEntry_R4, self.item_ID)

            w.run(
                _ItemInfoEntry_R5,
                self.item_protection_index,
                w.code("item_type", self.item_type),
            )
            w.text("item_name", self.item_name)
            if item_type == "mime":
                w.text("content_type", self.content_type)
                if self.content_encoding is not None:
                    w.text("content_encoding", self.content_encoding)

            else:
                if item_type == "uri ":
                    w.text("item_uri_type", self.item_uri_type)
