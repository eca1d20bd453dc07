"""CompactSampleSizeBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_table``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CompactSampleSizeBox_R0: Final = Run(
    ">IBHBI",
    (("version", 8), ("flags", 24)),
    (("reserved", 24),),
    (("field_size", 8),),
    (("sample_count", 32),),
)


class CompactSampleSizeBox(FullBox):
    """Size of every sample in 4, 8 or 16 bits.

    ISO/IEC 14496-12:2022, 8.7.3.3::

        aligned(8) class CompactSampleSizeBox extends FullBox('stz2', version = 0, 0) {
            unsigned int(24) reserved = 0;
            unsigned int(8) field_size;
            unsigned int(32) sample_count;
            for (i = 1; i <= sample_count; i++) {
                unsigned int(field_size) entry_size;
            }
        }

    Attributes:
        reserved: ``unsigned int(24)``.
        field_size: Bits of a size: 4, 8 or 16.
        sample_count: Samples in the track.
        entry_size: Bytes.
    """

    __slots__ = ("entry_size", "field_size", "reserved")

    fourcc: ClassVar[bytes] = b"stz2"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.3.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "field_size",
        "sample_count",
        "entry_size",
    )

    reserved: int
    field_size: int
    entry_size: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        field_size: int = 0,
        entry_size: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.field_size = field_size
        self.entry_size = entry_size

    @property
    def sample_count(self) -> int:
        """Samples in the track. Derived: it follows from the list."""
        return len(self.entry_size)

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, bits_5, field_size, sample_count = r.run(
            _CompactSampleSizeBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        bits_3 = (bits_4 << 16) | bits_5
        self.reserved = bits_3
        self.field_size = field_size
        self.entry_size = r.numbers("entry_size", field_size, sample_count)

    def _write(self, w: Writer, /) -> None:
        field_size = self.field_size
        sample_count = len(self.entry_size)
        bits = w.pack(("reserved", self.reserved, 24, False))
        w.run(
            _CompactSampleSizeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            (bits >> 16) & 0xFF,
            (bits) & 0xFFFF,
            self.field_size,
            sample_count,
        )
        w.numbers("entry_size", self.entry_size, field_size)
