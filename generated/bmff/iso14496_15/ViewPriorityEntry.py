"""ViewPriorityEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.ViewPriorityBox import ViewPriorityBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class ViewPriorityEntry(VisualSampleGroupEntry):
    """Content priorities of the views in the samples.

    ISO/IEC 14496-15:2024, B.6.2::

        class ViewPriorityEntry() extends VisualSampleGroupEntry('vipr') {
            ViewPriorityBox();
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"vipr"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.6.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        self.trailing = b""
        self.children = list(children)

    @property
    def view_priority(self) -> ViewPriorityBox | None:
        """The priorities. None when there is none."""
        found: ViewPriorityBox | None = first(self.children, "ViewPriorityBox")
        return found

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
