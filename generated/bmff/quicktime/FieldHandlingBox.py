"""FieldHandlingBox of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_FieldHandlingBox_R0: Final = Run(
    ">BB", (("field_count", 8),), (("field_ordering", 8),)
)


class FieldHandlingBox(Box):
    """Whether frames hold one field or two, and in which order.

    QuickTime File Format, Video Sample Description Extensions::

        aligned(8) class FieldHandlingBox extends Box('fiel') {
            unsigned int(8) field_count;
            unsigned int(8) field_ordering;
        }

    Attributes:
        field_count: 1 progressive, 2 interlaced.
        field_ordering: 0 unknown, 1, 6, 9 or 14.
    """

    __slots__ = ("field_count", "field_ordering")

    fourcc: ClassVar[bytes] = b"fiel"
    clause: ClassVar[str] = "QuickTime File Format, Video Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ("field_count", "field_ordering")

    field_count: int
    field_ordering: int

    def __init__(self, *, field_count: int = 0, field_ordering: int = 0) -> None:
        Box.__init__(self)
        self.field_count = field_count
        self.field_ordering = field_ordering

    def _read(self, r: Reader, /) -> None:
        self.field_count, self.field_ordering = r.run(_FieldHandlingBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_FieldHandlingBox_R0, self.field_count, self.field_ordering)
