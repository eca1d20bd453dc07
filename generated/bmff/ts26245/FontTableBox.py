"""FontTableBox of 3GPP TS 26.245.

Generated from the specification ``ts26245/timed_text``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_FontTableBox_R0: Final = Run(">H", (("entry_count", 16),))
_FontTableBox_R1: Final = Run(">HB", (("font_ID", 16),), (("font_name_length", 8),))


class FontTableBox(Box):
    """Names of the fonts the style records refer to.

    3GPP TS 26.245, 5.16::

        aligned(8) class FontTableBox extends Box('ftab') {
            unsigned int(16) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(16) font_ID;
                unsigned int(8) font_name_length;
                unsigned int(8) font[font_name_length];
            }
        }

    Attributes:
        entry_count: ``unsigned int(16)``.
        entries: A list of ``Entry``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"ftab"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.16"
    _fields: ClassVar[tuple[str, ...]] = ("entry_count", "entries")

    entries: list[FontTableBox.Entry]

    class Entry(Row):
        """One of the ``entries`` of FontTableBox.

        Attributes:
            font_ID: ``unsigned int(16)``.
            font: ``unsigned int(8) font[font_name_length]``.
        """

        __slots__ = ("font", "font_ID")

        _fields: ClassVar[tuple[str, ...]] = ("font_ID", "font")

        font_ID: int
        font: bytes

        def __init__(self, *, font_ID: int = 0, font: bytes = b"") -> None:
            self.font_ID = font_ID
            self.font = font

    def __init__(self, *, entries: Iterable[FontTableBox.Entry] = ()) -> None:
        Box.__init__(self)
        self.entries = list(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        (entry_count,) = r.run(_FontTableBox_R0)
        entries: list[FontTableBox.Entry] = []
        self.entries = entries
        r.allow("entries", entry_count, 24)
        for _ in range(entry_count):
            row = FontTableBox.Entry.__new__(FontTableBox.Entry)
            entries.append(row)
            row.font_ID, font_name_length = r.run(_FontTableBox_R1)
            row.font = r.octets("font", font_name_length)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(_FontTableBox_R0, entry_count)
        for row in self.entries:
            font_name_length = len(row.font)
            w.run(_FontTableBox_R1, row.font_ID, font_name_length)
            w.octets("font", row.font, font_name_length)
