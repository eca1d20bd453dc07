"""CompactSampleToGroupBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_CompactSampleToGroupBox_R0: Final = Run(
    ">I4s", (("version", 8), ("flags", 24)), (("grouping_type", 32),)
)
_CompactSampleToGroupBox_R1: Final = Run(">I", (("grouping_type_parameter", 32),))
_CompactSampleToGroupBox_R2: Final = Run(">I", (("pattern_count", 32),))


class CompactSampleToGroupBox(FullBox):
    """Which samples belong to which group description, as repeating patterns.

    ISO/IEC 14496-12:2022, 8.9.5::

        aligned(8) class CompactSampleToGroupBox extends FullBox('csgp', version, flags) {
            unsigned int(32) grouping_type;
            if (grouping_type_parameter_present == 1) {
                unsigned int(32) grouping_type_parameter;
            }
            unsigned int(32) pattern_count;
            for (i = 1; i <= pattern_count; i++) {
                unsigned int(f(pattern_size_code)) pattern_length[i];
                unsigned int(f(count_size_code)) sample_count[i];
            }
            for (j = 1; j <= pattern_count; j++) {
                for (k = 1; k <= pattern_length[j]; k++) {
                    unsigned int(f(index_size_code)) sample_group_description_index[j][k];
                }
            }
        }

    Attributes:
        grouping_type: Kind of the groups.
        grouping_type_parameter: Sub-type of the grouping; None when left out.
        pattern_count: ``unsigned int(32)``.
        patterns: A list of ``Pattern``.
        pattern_indices: A list: 0: none.
    """

    __slots__ = (
        "grouping_type",
        "grouping_type_parameter",
        "pattern_indices",
        "patterns",
    )

    fourcc: ClassVar[bytes] = b"csgp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "grouping_type",
        "grouping_type_parameter",
        "pattern_count",
        "patterns",
        "pattern_indices",
    )

    grouping_type: str
    grouping_type_parameter: int | None
    patterns: list[CompactSampleToGroupBox.Pattern]
    pattern_indices: list[Table]

    class Pattern(Row):
        """One of the ``patterns`` of CompactSampleToGroupBox.

        Attributes:
            pattern_length: Samples in the pattern.
            sample_count: Samples that repeat it.
        """

        __slots__ = ("pattern_length", "sample_count")

        _fields: ClassVar[tuple[str, ...]] = ("pattern_length", "sample_count")

        pattern_length: int
        sample_count: int

        def __init__(self, *, pattern_length: int = 0, sample_count: int = 0) -> None:
            self.pattern_length = pattern_length
            self.sample_count = sample_count

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        grouping_type: str = "",
        grouping_type_parameter: int | None = None,
        patterns: Iterable[CompactSampleToGroupBox.Pattern] = (),
        pattern_indices: Iterable[Table] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.grouping_type = grouping_type
        self.grouping_type_parameter = grouping_type_parameter
        self.patterns = list(patterns)
        self.pattern_indices = list(pattern_indices)

    @property
    def pattern_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.patterns)

    def _read(self, r: Reader, /) -> None:
        self.grouping_type_parameter = None
        bits_2, code = r.run(_CompactSampleToGroupBox_R0)
        self.version = bits_2 >> 24
        flags = bits_2 & 0xFFFFFF
        self.flags = flags
        self.grouping_type = code.decode("latin-1")
        if ((flags >> 6) & 1) == 1:
            (self.grouping_type_parameter,) = r.run(_CompactSampleToGroupBox_R1)

        (pattern_count,) = r.run(_CompactSampleToGroupBox_R2)
        patterns: list[CompactSampleToGroupBox.Pattern] = []
        self.patterns = patterns
        r.allow("patterns", pattern_count, 0)
        for _ in range(pattern_count):
            row = CompactSampleToGroupBox.Pattern.__new__(
                CompactSampleToGroupBox.Pattern
            )
            patterns.append(row)
            pattern_length = r.bits("pattern_length", (4 << ((flags >> 4) & 3)))
            row.pattern_length = pattern_length
            row.sample_count = r.bits("sample_count", (4 << ((flags >> 2) & 3)))

        pattern_indices: list[Table] = []
        self.pattern_indices = pattern_indices
        r.allow("pattern_indices", pattern_count, 0)
        for j in range(1, 1 + pattern_count):
            sample_group_description_index = r.numbers(
                "sample_group_description_index",
                (4 << (flags & 3)),
                self.patterns[(j) - (1)].pattern_length,
            )
            pattern_indices.append(sample_group_description_index)

    def _write(self, w: Writer, /) -> None:
        flags = self.flags
        pattern_count = len(self.patterns)
        w.run(
            _CompactSampleToGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("grouping_type", self.grouping_type),
        )
        if ((flags >> 6) & 1) == 1:
            w.run(_CompactSampleToGroupBox_R1, self.grouping_type_parameter)

        w.run(_CompactSampleToGroupBox_R2, pattern_count)
        w.same("pattern_indices", self.pattern_indices, len(self.patterns))
        for i, row in enumerate(self.patterns, 1):
            pattern_length = len(self.pattern_indices[(i) - (1)])
            w.bits("pattern_length", pattern_length, (4 << ((flags >> 4) & 3)))
            w.bits("sample_count", row.sample_count, (4 << ((flags >> 2) & 3)))

        w.same("pattern_indices", self.pattern_indices, pattern_count)
        for j, sample_group_description_index in enumerate(self.pattern_indices, 1):
            w.numbers(
                "sample_group_description_index",
                sample_group_description_index,
                (4 << (flags & 3)),
            )
