"""SubSampleInformationBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_table``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_SubSampleInformationBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_SubSampleInformationBox_R1: Final = Run(
    ">IH", (("sample_delta", 32),), (("subsample_count", 16),)
)
_SubSampleInformationBox_T0: Final = Layout(
    Part(32, (("subsample_size", 32, False),), 0),
    Part(16, (("subsample_size", 16, False),), 1),
    Part(8, (("subsample_priority", 8, False),)),
    Part(8, (("discardable", 8, False),)),
    Part(32, (("codec_specific_parameters", 32, False),)),
)


class SubSampleInformationBox(FullBox):
    """Sizes and properties of the parts of samples.

    ISO/IEC 14496-12:2022, 8.7.7::

        aligned(8) class SubSampleInformationBox extends FullBox('subs', version, flags) {
            unsigned int(32) entry_count;
            int i, j;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) sample_delta;
                unsigned int(16) subsample_count;
                if (subsample_count > 0) {
                    for (j = 0; j < subsample_count; j++) {
                        if (version == 1) {
                            unsigned int(32) subsample_size;
                        } else {
                            unsigned int(16) subsample_size;
                        }
                        unsigned int(8) subsample_priority;
                        unsigned int(8) discardable;
                        unsigned int(32) codec_specific_parameters;
                    }
                }
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
        entries: A list of ``Entry``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"subs"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.7"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: list[SubSampleInformationBox.Entry]

    class Entry(Row):
        """One of the ``entries`` of SubSampleInformationBox.

        Attributes:
            sample_delta: Distance from the last sample that is listed.
            subsample_count: ``unsigned int(16)``.
            subsamples: Rows of subsample_size, subsample_priority, discardable,
                codec_specific_parameters; None when left out.
        """

        __slots__ = ("sample_delta", "subsample_count", "subsamples")

        _fields: ClassVar[tuple[str, ...]] = (
            "sample_delta",
            "subsample_count",
            "subsamples",
        )

        sample_delta: int
        subsample_count: int
        subsamples: Table | None

        def __init__(
            self,
            *,
            sample_delta: int = 0,
            subsample_count: int = 0,
            subsamples: Any = None,
        ) -> None:
            self.sample_delta = sample_delta
            self.subsample_count = subsample_count
            self.subsamples = subsamples

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        entries: Iterable[SubSampleInformationBox.Entry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = list(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_SubSampleInformationBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        entries: list[SubSampleInformationBox.Entry] = []
        self.entries = entries
        r.allow("entries", entry_count, 48)
        for _ in range(entry_count):
            row = SubSampleInformationBox.Entry.__new__(SubSampleInformationBox.Entry)
            entries.append(row)
            row.subsamples = None
            row.sample_delta, subsample_count = r.run(_SubSampleInformationBox_R1)
            row.subsample_count = subsample_count
            if subsample_count > 0:
                row.subsamples = r.table(
                    "subsamples",
                    _SubSampleInformationBox_T0,
                    subsample_count,
                    (version == 1),
                    (not (version == 1)),
                )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = len(self.entries)
        w.run(
            _SubSampleInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        for row in self.entries:
            subsample_count = (
                row.subsample_count if row.subsamples is None else len(row.subsamples)
            )
            w.run(_SubSampleInformationBox_R1, row.sample_delta, subsample_count)
            if subsample_count > 0:
                w.table(
                    "subsamples",
                    _SubSampleInformationBox_T0,
                    row.subsamples,
                    (version == 1),
                    (not (version == 1)),
                )
