"""JP2UUIDListBox of ISO/IEC 15444-1:2019.

Generated from the specification ``iso15444_1/jp2``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_JP2UUIDListBox_R0: Final = Run(">H", (("NU", 16),))
_JP2UUIDListBox_R1: Final = Run(">16s", (("ID", 128),))


class JP2UUIDListBox(Box):
    """Identifiers explained by the data entry beside it.

    ISO/IEC 15444-1:2019, I.7.3.1::

        aligned(8) class JP2UUIDListBox extends Box('ulst') {
            unsigned int(16) NU;
            for (i = 0; i < NU; i++) {
                unsigned int(8) ID[16];
            }
        }

    Attributes:
        NU: ``unsigned int(16)``.
        ID: A list of ``ID``.
    """

    __slots__ = ("ID",)

    fourcc: ClassVar[bytes] = b"ulst"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.7.3.1"
    _fields: ClassVar[tuple[str, ...]] = ("NU", "ID")

    ID: list[bytes]

    def __init__(self, *, ID: Iterable[bytes] = ()) -> None:
        Box.__init__(self)
        self.ID = list(ID)

    @property
    def NU(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.ID)

    def _read(self, r: Reader, /) -> None:
        (NU,) = r.run(_JP2UUIDListBox_R0)
        ID: list[bytes] = []
        self.ID = ID
        r.allow("ID", NU, 128)
        for _ in range(NU):
            (ID_2,) = r.run(_JP2UUIDListBox_R1)
            ID.append(ID_2)

    def _write(self, w: Writer, /) -> None:
        NU = len(self.ID)
        w.run(_JP2UUIDListBox_R0, NU)
        for ID in self.ID:
            w.run(_JP2UUIDListBox_R1, w.sized("ID", ID, 16))
