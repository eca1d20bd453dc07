"""PreviewBox of QuickTime File Format.

Generated from the specification ``quicktime/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_PreviewBox_R0: Final = Run(
    ">IH4sH",
    (("modification_date", 32),),
    (("version_number", 16),),
    (("atom_type", 32),),
    (("atom_index", 16),),
)


class PreviewBox(Box):
    """Says which box holds a preview of the movie.

    QuickTime File Format, Preview Atom::

        aligned(8) class PreviewBox extends Box('pnot') {
            unsigned int(32) modification_date;
            unsigned int(16) version_number = 0;
            unsigned int(32) atom_type;
            unsigned int(16) atom_index;
        }

    Attributes:
        modification_date: Seconds since 1904.
        version_number: ``unsigned int(16)``.
        atom_type: ``unsigned int(32)``.
        atom_index: From 1.
    """

    __slots__ = ("atom_index", "atom_type", "modification_date", "version_number")

    fourcc: ClassVar[bytes] = b"pnot"
    clause: ClassVar[str] = "QuickTime File Format, Preview Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "modification_date",
        "version_number",
        "atom_type",
        "atom_index",
    )

    modification_date: int
    version_number: int
    atom_type: str
    atom_index: int

    def __init__(
        self,
        *,
        modification_date: int = 0,
        version_number: int = 0,
        atom_type: str = "",
        atom_index: int = 0,
    ) -> None:
        Box.__init__(self)
        self.modification_date = modification_date
        self.version_number = version_number
        self.atom_type = atom_type
        self.atom_index = atom_index

    def _read(self, r: Reader, /) -> None:
        self.modification_date, self.version_number, code, self.atom_index = r.run(
            _PreviewBox_R0
        )
        self.atom_type = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PreviewBox_R0,
            self.modification_date,
            self.version_number,
            w.code("atom_type", self.atom_type),
            self.atom_index,
        )
