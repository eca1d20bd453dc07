"""FDItemInfoExtension of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemInfoExtension import ItemInfoExtension
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_FDItemInfoExtension_R0: Final = Run(
    ">QQB", (("content_length", 64),), (("transfer_length", 64),), (("entry_count", 8),)
)
_FDItemInfoExtension_T0: Final = Layout(
    Part(32, (("group_id", 32, False),)), column="group_id"
)


class FDItemInfoExtension(ItemInfoExtension):
    """An item that is delivered as a file: its location, digest, lengths and groups.

    ISO/IEC 14496-12:2022, 8.11.6::

        aligned(8) class FDItemInfoExtension() extends ItemInfoExtension('fdel') {
            utf8string content_location;
            utf8string content_MD5;
            unsigned int(64) content_length;
            unsigned int(64) transfer_length;
            unsigned int(8) entry_count;
            for (i = 1; i <= entry_count; i++) {
                unsigned int(32) group_id;
            }
        }

    Attributes:
        content_location: URI.
        content_MD5: Digest in Base64; empty: none.
        content_length: Bytes, without encoding.
        transfer_length: Bytes, with encoding.
        entry_count: ``unsigned int(8)``.
        group_id: Rows of group_id.
    """

    __slots__ = (
        "content_MD5",
        "content_length",
        "content_location",
        "group_id",
        "transfer_length",
    )

    fourcc: ClassVar[bytes] = b"fdel"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "content_location",
        "content_MD5",
        "content_length",
        "transfer_length",
        "entry_count",
        "group_id",
    )

    content_location: str
    content_MD5: str
    content_length: int
    transfer_length: int
    group_id: Table

    def __init__(
        self,
        *,
        content_location: str = "",
        content_MD5: str = "",
        content_length: int = 0,
        transfer_length: int = 0,
        group_id: Any = (),
    ) -> None:
        self.trailing = b""
        self.content_location = content_location
        self.content_MD5 = content_MD5
        self.content_length = content_length
        self.transfer_length = transfer_length
        self.group_id = _FDItemInfoExtension_T0.table(group_id)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.group_id)

    def _read(self, r: Reader, /) -> None:
        self.content_location = r.text("content_location")
        self.content_MD5 = r.text("content_MD5")
        self.content_length, self.transfer_length, entry_count = r.run(
            _FDItemInfoExtension_R0
        )
        self.group_id = r.table("group_id", _FDItemInfoExtension_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.group_id)
        w.text("content_location", self.content_location)
        w.text("content_MD5", self.content_MD5)
        w.run(
            _FDItemInfoExtension_R0,
            self.content_length,
            self.transfer_length,
            entry_count,
        )
        w.table("group_id", _FDItemInfoExtension_T0, self.group_id)
