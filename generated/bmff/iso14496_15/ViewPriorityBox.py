"""ViewPriorityBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ViewPriorityBox_T0: Final = Layout(
    Part(16, (("reserved", 6, False), ("view_id", 10, False))),
    Part(32, (("content_priority_id", 32, False),)),
)


class ViewPriorityBox(Box):
    """Content priorities of views, to the end of the box.

    ISO/IEC 14496-15:2024, 7.6.5.2::

        class ViewPriorityBox extends Box('vipr') {
            for (i = 0;; i++) {
                unsigned int(6) reserved = 0;
                unsigned int(10) view_id;
                unsigned int(32) content_priority_id;
            }
        }

    Attributes:
        views: Rows of reserved, view_id, content_priority_id.
    """

    __slots__ = ("views",)

    fourcc: ClassVar[bytes] = b"vipr"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.6.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("views",)

    views: Table

    def __init__(self, *, views: Any = ()) -> None:
        Box.__init__(self)
        self.views = _ViewPriorityBox_T0.table(views)

    @property
    def reserved(self) -> Table:
        """The column ``reserved``. A view of ``views``."""
        found: Table = self.views["reserved"]
        return found

    @property
    def view_id(self) -> Table:
        """The column ``view_id``. A view of ``views``."""
        found: Table = self.views["view_id"]
        return found

    @property
    def content_priority_id(self) -> Table:
        """A smaller number matters more. A view of ``views``."""
        found: Table = self.views["content_priority_id"]
        return found

    def _read(self, r: Reader, /) -> None:
        self.views = r.table("views", _ViewPriorityBox_T0, None)

    def _write(self, w: Writer, /) -> None:
        w.table("views", _ViewPriorityBox_T0, self.views)
