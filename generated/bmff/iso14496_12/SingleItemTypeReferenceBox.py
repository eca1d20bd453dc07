"""SingleItemTypeReferenceBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SingleItemTypeReferenceBox_R0: Final = Run(
    ">HH", (("from_item_ID", 16),), (("reference_count", 16),)
)
_SingleItemTypeReferenceBox_T0: Final = Layout(
    Part(16, (("to_item_ID", 16, False),)), column="to_item_ID"
)


class SingleItemTypeReferenceBox(Box):
    """References of one kind from one item to others; the type is the kind.

    ISO/IEC 14496-12:2022, 8.11.12::

        aligned(8) class SingleItemTypeReferenceBox(referenceType) extends Box(referenceType) {
            unsigned int(16) from_item_ID;
            unsigned int(16) reference_count;
            for (j = 0; j < reference_count; j++) {
                unsigned int(16) to_item_ID;
            }
        }

    Attributes:
        from_item_ID: Item that refers.
        reference_count: ``unsigned int(16)``.
        to_item_ID: Rows of to_item_ID.
    """

    __slots__ = ("from_item_ID", "to_item_ID")

    fourcc: ClassVar[bytes] = b"fdel"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.12"
    _fields: ClassVar[tuple[str, ...]] = (
        "from_item_ID",
        "reference_count",
        "to_item_ID",
    )

    from_item_ID: int
    to_item_ID: Table

    def __init__(
        self, type: str = "", *, from_item_ID: int = 0, to_item_ID: Any = ()
    ) -> None:
        Box.__init__(self, type)
        self.from_item_ID = from_item_ID
        self.to_item_ID = _SingleItemTypeReferenceBox_T0.table(to_item_ID)

    @property
    def reference_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.to_item_ID)

    def _read(self, r: Reader, /) -> None:
        self.from_item_ID, reference_count = r.run(_SingleItemTypeReferenceBox_R0)
        self.to_item_ID = r.table(
            "to_item_ID", _SingleItemTypeReferenceBox_T0, reference_count
        )

    def _write(self, w: Writer, /) -> None:
        reference_count = len(self.to_item_ID)
        w.run(_SingleItemTypeReferenceBox_R0, self.from_item_ID, reference_count)
        w.table("to_item_ID", _SingleItemTypeReferenceBox_T0, self.to_item_ID)
