"""SyncSampleBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_table``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SyncSampleBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_SyncSampleBox_T0: Final = Layout(
    Part(32, (("sample_number", 32, False),)), column="sample_number"
)


class SyncSampleBox(FullBox):
    """The sync samples of a track, in increasing order; without this box every sample is one.

    ISO/IEC 14496-12:2022, 8.6.2::

        aligned(8) class SyncSampleBox extends FullBox('stss', version = 0, 0) {
            unsigned int(32) entry_count;
            int i;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) sample_number;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
        sample_number: Rows of sample_number.
    """

    __slots__ = ("sample_number",)

    fourcc: ClassVar[bytes] = b"stss"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "entry_count",
        "sample_number",
    )

    sample_number: Table

    def __init__(
        self, *, version: int = 0, flags: int = 0, sample_number: Any = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sample_number = _SyncSampleBox_T0.table(sample_number)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.sample_number)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_SyncSampleBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.sample_number = r.table("sample_number", _SyncSampleBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.sample_number)
        w.run(
            _SyncSampleBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        w.table("sample_number", _SyncSampleBox_T0, self.sample_number)
