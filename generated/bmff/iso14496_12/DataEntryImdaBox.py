"""DataEntryImdaBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.DataEntryBaseBox import DataEntryBaseBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_DataEntryImdaBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("imda_ref_identifier", 32),)
)


class DataEntryImdaBox(DataEntryBaseBox):
    """Data in the identified media data box of a given number.

    ISO/IEC 14496-12:2022, 8.7.2::

        aligned(8) class DataEntryImdaBox(bit(24) flags) extends DataEntryBaseBox('imdt', flags) {
            unsigned int(32) imda_ref_identifier;
        }

    Attributes:
        imda_ref_identifier: Number of the identified media data box.
    """

    __slots__ = ("imda_ref_identifier",)

    fourcc: ClassVar[bytes] = b"imdt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "imda_ref_identifier")

    imda_ref_identifier: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, imda_ref_identifier: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.imda_ref_identifier = imda_ref_identifier

    def _read(self, r: Reader, /) -> None:
        bits_2, self.imda_ref_identifier = r.run(_DataEntryImdaBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DataEntryImdaBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.imda_ref_identifier,
        )
