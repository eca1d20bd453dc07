"""SampleSizeBox of ISO/IEC 14496-12:2022.

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

_SampleSizeBox_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("sample_size", 32),),
    (("sample_count", 32),),
)
_SampleSizeBox_T0: Final = Layout(
    Part(32, (("entry_size", 32, False),)), column="entry_size"
)


class SampleSizeBox(FullBox):
    """Size of every sample, or one size for all.

    ISO/IEC 14496-12:2022, 8.7.3.2::

        aligned(8) class SampleSizeBox extends FullBox('stsz', version = 0, 0) {
            unsigned int(32) sample_size;
            unsigned int(32) sample_count;
            if (sample_size == 0) {
                for (i = 1; i <= sample_count; i++) {
                    unsigned int(32) entry_size;
                }
            }
        }

    Attributes:
        sample_size: Bytes of every sample; 0: sizes differ, a table follows.
        sample_count: Samples in the track.
        entry_size: Rows of entry_size; None when left out.
    """

    __slots__ = ("_sample_count", "entry_size", "sample_size")

    fourcc: ClassVar[bytes] = b"stsz"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "sample_size",
        "sample_count",
        "entry_size",
    )

    sample_size: int
    _sample_count: int
    entry_size: Table | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        sample_size: int = 0,
        sample_count: int = 0,
        entry_size: Any = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sample_size = sample_size
        self._sample_count = sample_count
        self.entry_size = (
            None if entry_size is None else _SampleSizeBox_T0.table(entry_size)
        )

    @property
    def sample_count(self) -> int:
        """Samples in the track. It follows from the list, where there is one."""
        return self._sample_count if self.entry_size is None else len(self.entry_size)

    @sample_count.setter
    def sample_count(self, value: int) -> None:
        self._sample_count = value

    def _read(self, r: Reader, /) -> None:
        self.entry_size = None
        bits_2, sample_size, sample_count = r.run(_SampleSizeBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.sample_size = sample_size
        self._sample_count = sample_count
        if sample_size == 0:
            self.entry_size = r.table("entry_size", _SampleSizeBox_T0, sample_count)

    def _write(self, w: Writer, /) -> None:
        sample_size = self.sample_size
        sample_count = self.sample_count
        w.run(
            _SampleSizeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.sample_size,
            sample_count,
        )
        if sample_size == 0:
            w.table("entry_size", _SampleSizeBox_T0, self.entry_size)
