"""TrackRunBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/fragments``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TrackRunBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("sample_count", 32),)
)
_TrackRunBox_R1: Final = Run(">i", (("data_offset", 32),))
_TrackRunBox_R2: Final = Run(">I", (("first_sample_flags", 32),))
_TrackRunBox_T0: Final = Layout(
    Part(32, (("sample_duration", 32, False),), 0),
    Part(32, (("sample_size", 32, False),), 1),
    Part(32, (("sample_flags", 32, False),), 2),
    Part(32, (("sample_composition_time_offset", 32, False),), 3),
    Part(32, (("sample_composition_time_offset", 32, True),), 4),
)


class TrackRunBox(FullBox):
    """A run of consecutive samples; flag bits tell which fields are there.

    ISO/IEC 14496-12:2022, 8.8.8::

        aligned(8) class TrackRunBox extends FullBox('trun', version, tr_flags) {
            unsigned int(32) sample_count;
            signed int(32) data_offset;
            unsigned int(32) first_sample_flags;
            {
                unsigned int(32) sample_duration;
                unsigned int(32) sample_size;
                unsigned int(32) sample_flags;
                if (version == 0) {
                    unsigned int(32) sample_composition_time_offset;
                } else {
                    signed int(32) sample_composition_time_offset;
                }
            }[sample_count]
        }

    Attributes:
        sample_count: ``unsigned int(32)``.
        data_offset: Bytes from the base to the first sample; None when left out.
        first_sample_flags: Flags of the first sample only; None when left out.
        samples: Rows of sample_duration, sample_size, sample_flags,
            sample_composition_time_offset.
    """

    __slots__ = ("data_offset", "first_sample_flags", "samples")

    fourcc: ClassVar[bytes] = b"trun"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "sample_count",
        "data_offset",
        "first_sample_flags",
        "samples",
    )

    data_offset: int | None
    first_sample_flags: int | None
    samples: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        data_offset: int | None = None,
        first_sample_flags: int | None = None,
        samples: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.data_offset = data_offset
        self.first_sample_flags = first_sample_flags
        self.samples = _TrackRunBox_T0.table(
            samples,
            bool((self.flags & 0x000100)),
            bool((self.flags & 0x000200)),
            bool((self.flags & 0x000400)),
            bool(((self.version == 0) and (self.flags & 0x000800))),
            bool(((not (self.version == 0)) and (self.flags & 0x000800))),
        )

    @property
    def sample_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.samples)

    @property
    def sample_duration(self) -> Table | None:
        """In the timescale of the media. A view of ``samples``. None when the syntax leaves it out."""
        return column(self.samples, "sample_duration")

    @property
    def sample_size(self) -> Table | None:
        """Bytes. A view of ``samples``. None when the syntax leaves it out."""
        return column(self.samples, "sample_size")

    @property
    def sample_flags(self) -> Table | None:
        """Dependency, priority and sync bits. A view of ``samples``. None when the syntax leaves it out."""
        return column(self.samples, "sample_flags")

    @property
    def sample_composition_time_offset(self) -> Table:
        """Composition minus decoding time, media timescale. A view of ``samples``."""
        found: Table = self.samples["sample_composition_time_offset"]
        return found

    def _read(self, r: Reader, /) -> None:
        self.data_offset = None
        self.first_sample_flags = None
        bits_2, sample_count = r.run(_TrackRunBox_R0)
        version = bits_2 >> 24
        self.version = version
        flags = bits_2 & 0xFFFFFF
        self.flags = flags
        if flags & 0x000001:
            (self.data_offset,) = r.run(_TrackRunBox_R1)

        if flags & 0x000004:
            (self.first_sample_flags,) = r.run(_TrackRunBox_R2)

        self.samples = r.table(
            "samples",
            _TrackRunBox_T0,
            sample_count,
            bool((flags & 0x000100)),
            bool((flags & 0x000200)),
            bool((flags & 0x000400)),
            bool(((version == 0) and (flags & 0x000800))),
            bool(((not (version == 0)) and (flags & 0x000800))),
        )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        flags = self.flags
        sample_count = len(self.samples)
        w.run(
            _TrackRunBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            sample_count,
        )
        if flags & 0x000001:
            w.run(_TrackRunBox_R1, self.data_offset)

        if flags & 0x000004:
            w.run(_TrackRunBox_R2, self.first_sample_flags)

        w.table(
            "samples",
            _TrackRunBox_T0,
            self.samples,
            bool((flags & 0x000100)),
            bool((flags & 0x000200)),
            bool((flags & 0x000400)),
            bool(((version == 0) and (flags & 0x000800))),
            bool(((not (version == 0)) and (flags & 0x000800))),
        )
