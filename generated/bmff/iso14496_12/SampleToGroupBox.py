"""SampleToGroupBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
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

_SampleToGroupBox_R0: Final = Run(
    ">I4s", (("version", 8), ("flags", 24)), (("grouping_type", 32),)
)
_SampleToGroupBox_R1: Final = Run(">I", (("grouping_type_parameter", 32),))
_SampleToGroupBox_R2: Final = Run(">I", (("entry_count", 32),))
_SampleToGroupBox_T0: Final = Layout(
    Part(32, (("sample_count", 32, False),)),
    Part(32, (("group_description_index", 32, False),)),
)


class SampleToGroupBox(FullBox):
    """Which samples belong to which group description, as runs of samples.

    ISO/IEC 14496-12:2022, 8.9.2::

        aligned(8) class SampleToGroupBox extends FullBox('sbgp', version, 0) {
            unsigned int(32) grouping_type;
            if (version == 1) {
                unsigned int(32) grouping_type_parameter;
            }
            unsigned int(32) entry_count;
            for (i = 1; i <= entry_count; i++) {
                unsigned int(32) sample_count;
                unsigned int(32) group_description_index;
            }
        }

    Attributes:
        grouping_type: Kind of the groups.
        grouping_type_parameter: Sub-type of the grouping; None when left out.
        entry_count: ``unsigned int(32)``.
        entries: Rows of sample_count, group_description_index.
    """

    __slots__ = ("entries", "grouping_type", "grouping_type_parameter")

    fourcc: ClassVar[bytes] = b"sbgp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "grouping_type",
        "grouping_type_parameter",
        "entry_count",
        "entries",
    )

    grouping_type: str
    grouping_type_parameter: int | None
    entries: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        grouping_type: str = "",
        grouping_type_parameter: int | None = None,
        entries: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.grouping_type = grouping_type
        self.grouping_type_parameter = grouping_type_parameter
        self.entries = _SampleToGroupBox_T0.table(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def sample_count(self) -> Table:
        """Consecutive samples. A view of ``entries``."""
        found: Table = self.entries["sample_count"]
        return found

    @property
    def group_description_index(self) -> Table:
        """From 1; 0: none; 0x10001: in the fragment. A view of ``entries``."""
        found: Table = self.entries["group_description_index"]
        return found

    def _read(self, r: Reader, /) -> None:
        self.grouping_type_parameter = None
        bits_2, code = r.run(_SampleToGroupBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        self.grouping_type = code.decode("latin-1")
        if version == 1:
            (self.grouping_type_parameter,) = r.run(_SampleToGroupBox_R1)

        (entry_count,) = r.run(_SampleToGroupBox_R2)
        self.entries = r.table("entries", _SampleToGroupBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = len(self.entries)
        w.run(
            _SampleToGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("grouping_type", self.grouping_type),
        )
        if version == 1:
            w.run(_SampleToGroupBox_R1, self.grouping_type_parameter)

        w.run(_SampleToGroupBox_R2, entry_count)
        w.table("entries", _SampleToGroupBox_T0, self.entries)
