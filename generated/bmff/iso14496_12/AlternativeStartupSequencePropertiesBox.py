"""AlternativeStartupSequencePropertiesBox of ISO/IEC 14496-12:2022.

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

_AlternativeStartupSequencePropertiesBox_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)
_AlternativeStartupSequencePropertiesBox_R1: Final = Run(
    ">i", (("min_initial_alt_startup_offset", 32),)
)
_AlternativeStartupSequencePropertiesBox_R2: Final = Run(">I", (("num_entries", 32),))
_AlternativeStartupSequencePropertiesBox_T0: Final = Layout(
    Part(32, (("grouping_type_parameter", 32, False),)),
    Part(32, (("min_initial_alt_startup_offset", 32, True),)),
)


class AlternativeStartupSequencePropertiesBox(FullBox):
    """Smallest offsets of the alternative startup sequences of a track.

    ISO/IEC 14496-12:2022, 8.8.16::

        class AlternativeStartupSequencePropertiesBox extends FullBox('assp', version, 0) {
            if (version == 0) {
                signed int(32) min_initial_alt_startup_offset;
            } else if (version == 1) {
                unsigned int(32) num_entries;
                for (j = 1; j <= num_entries; j++) {
                    unsigned int(32) grouping_type_parameter;
                    signed int(32) min_initial_alt_startup_offset;
                }
            }
        }

    Attributes:
        min_initial_alt_startup_offset: In the timescale of the media; None when left out.
        num_entries: ``unsigned int(32)``; None when left out.
        entries: Rows of grouping_type_parameter, min_initial_alt_startup_offset; None when
            left out.
    """

    __slots__ = ("entries", "min_initial_alt_startup_offset")

    fourcc: ClassVar[bytes] = b"assp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.16"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "min_initial_alt_startup_offset",
        "num_entries",
        "entries",
    )

    min_initial_alt_startup_offset: int | None
    entries: Table | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        min_initial_alt_startup_offset: int | None = None,
        entries: Any = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.min_initial_alt_startup_offset = min_initial_alt_startup_offset
        self.entries = (
            None
            if entries is None
            else _AlternativeStartupSequencePropertiesBox_T0.table(entries)
        )

    @property
    def num_entries(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.entries is None else len(self.entries)

    @property
    def grouping_type_parameter(self) -> Table | None:
        """Which grouping the offset is for. A view of ``entries``. None when the syntax leaves it out."""
        return column(self.entries, "grouping_type_parameter")

    def _read(self, r: Reader, /) -> None:
        self.min_initial_alt_startup_offset = None
        num_entries = 0
        self.entries = None
        (bits_2,) = r.run(_AlternativeStartupSequencePropertiesBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (self.min_initial_alt_startup_offset,) = r.run(
                _AlternativeStartupSequencePropertiesBox_R1
            )

        else:
            if version == 1:
                (num_entries,) = r.run(_AlternativeStartupSequencePropertiesBox_R2)
                self.entries = r.table(
                    "entries", _AlternativeStartupSequencePropertiesBox_T0, num_entries
                )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        num_entries = 0 if self.entries is None else len(self.entries)
        w.run(
            _AlternativeStartupSequencePropertiesBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.run(
                _AlternativeStartupSequencePropertiesBox_R1,
                self.min_initial_alt_startup_offset,
            )

        else:
            if version == 1:
                w.run(_AlternativeStartupSequencePropertiesBox_R2, num_entries)
                w.table(
                    "entries", _AlternativeStartupSequencePropertiesBox_T0, self.entries
                )
