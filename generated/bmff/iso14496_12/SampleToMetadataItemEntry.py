"""SampleToMetadataItemEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SampleGroupDescriptionEntry import SampleGroupDescriptionEntry
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SampleToMetadataItemEntry_R0: Final = Run(
    ">4sI", (("meta_box_handler_type", 32),), (("num_items", 32),)
)
_SampleToMetadataItemEntry_T0: Final = Layout(
    Part(32, (("item_id", 32, False),)), column="item_id"
)


class SampleToMetadataItemEntry(SampleGroupDescriptionEntry):
    """Items of a meta box that describe the samples.

    ISO/IEC 14496-12:2022, 10.7::

        class SampleToMetadataItemEntry() extends SampleGroupDescriptionEntry('stmi') {
            unsigned int(32) meta_box_handler_type;
            unsigned int(32) num_items;
            for (i = 0; i < num_items; i++) {
                unsigned int(32) item_id[i];
            }
        }

    Attributes:
        meta_box_handler_type: Handler of the meta box that holds the items.
        num_items: ``unsigned int(32)``.
        item_id: Rows of item_id.
    """

    __slots__ = ("item_id", "meta_box_handler_type")

    fourcc: ClassVar[bytes] = b"stmi"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "meta_box_handler_type",
        "num_items",
        "item_id",
    )

    meta_box_handler_type: str
    item_id: Table

    def __init__(self, *, meta_box_handler_type: str = "", item_id: Any = ()) -> None:
        self.trailing = b""
        self.meta_box_handler_type = meta_box_handler_type
        self.item_id = _SampleToMetadataItemEntry_T0.table(item_id)

    @property
    def num_items(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.item_id)

    def _read(self, r: Reader, /) -> None:
        code, num_items = r.run(_SampleToMetadataItemEntry_R0)
        self.meta_box_handler_type = code.decode("latin-1")
        self.item_id = r.table("item_id", _SampleToMetadataItemEntry_T0, num_items)

    def _write(self, w: Writer, /) -> None:
        num_items = len(self.item_id)
        w.run(
            _SampleToMetadataItemEntry_R0,
            w.code("meta_box_handler_type", self.meta_box_handler_type),
            num_items,
        )
        w.table("item_id", _SampleToMetadataItemEntry_T0, self.item_id)
