"""SampleGroupDescriptionBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmff.iso14496_12.SampleGroupDescriptionEntry import SampleGroupDescriptionEntry
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_SampleGroupDescriptionBox_R0: Final = Run(
    ">I4s", (("version", 8), ("flags", 24)), (("grouping_type", 32),)
)
_SampleGroupDescriptionBox_R1: Final = Run(">I", (("default_length", 32),))
_SampleGroupDescriptionBox_R2: Final = Run(
    ">I", (("default_group_description_index", 32),)
)
_SampleGroupDescriptionBox_R3: Final = Run(">I", (("entry_count", 32),))
_SampleGroupDescriptionBox_R4: Final = Run(">I", (("description_length", 32),))


class SampleGroupDescriptionBox(FullBox):
    """The descriptions of the groups of one grouping type.

    ISO/IEC 14496-12:2022, 8.9.3::

        aligned(8) class SampleGroupDescriptionBox() extends FullBox('sgpd', version, flags) {
            unsigned int(32) grouping_type;
            if (version >= 1) {
                unsigned int(32) default_length;
            }
            if (version >= 2) {
                unsigned int(32) default_group_description_index;
            }
            unsigned int(32) entry_count;
            int i;
            for (i = 1; i <= entry_count; i++) {
                if (version >= 1) {
                    if (default_length == 0) {
                        unsigned int(32) description_length;
                    }
                }
                SampleGroupDescriptionEntry(grouping_type);
            }
        }

    Attributes:
        grouping_type: Kind of the groups.
        default_length: Bytes of every entry; 0: each tells its own; None when left out.
        default_group_description_index: For samples in no group; 0: none; None when left
            out.
        entry_count: ``unsigned int(32)``.
        entries: A list of ``entry``.
    """

    __slots__ = (
        "default_group_description_index",
        "default_length",
        "entries",
        "grouping_type",
    )

    fourcc: ClassVar[bytes] = b"sgpd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "grouping_type",
        "default_length",
        "default_group_description_index",
        "entry_count",
        "entries",
    )

    grouping_type: str
    default_length: int | None
    default_group_description_index: int | None
    entries: list[SampleGroupDescriptionEntry]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        grouping_type: str = "",
        default_length: int | None = None,
        default_group_description_index: int | None = None,
        entries: Iterable[SampleGroupDescriptionEntry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.grouping_type = grouping_type
        self.default_length = default_length
        self.default_group_description_index = default_group_description_index
        self.entries = list(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        self.default_length = None
        default_length = 0
        self.default_group_description_index = None
        bits_2, code = r.run(_SampleGroupDescriptionBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        self.grouping_type = grouping_type = code.decode("latin-1")
        if version >= 1:
            (default_length,) = r.run(_SampleGroupDescriptionBox_R1)
            self.default_length = default_length

        if version >= 2:
            (self.default_group_description_index,) = r.run(
                _SampleGroupDescriptionBox_R2
            )

        (entry_count,) = r.run(_SampleGroupDescriptionBox_R3)
        entries: list[SampleGroupDescriptionEntry] = []
        self.entries = entries
        r.allow("entries", entry_count, 0)
        for i in range(1, 1 + entry_count):
            description_length = 0
            if version >= 1:
                if default_length == 0:
                    (description_length,) = r.run(_SampleGroupDescriptionBox_R4)

            entry = r.record(
                "entry",
                "SampleGroupDescriptionEntry",
                grouping_type,
                (
                    (default_length if (default_length != 0) else description_length)
                    if (version >= 1)
                    else (r.remaining() // ((entry_count - i) + 1))
                ),
            )
            entries.append(entry)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        default_length = self.default_length or 0
        entry_count = len(self.entries)
        w.run(
            _SampleGroupDescriptionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("grouping_type", self.grouping_type),
        )
        if version >= 1:
            w.run(_SampleGroupDescriptionBox_R1, self.default_length)

        if version >= 2:
            w.run(_SampleGroupDescriptionBox_R2, self.default_group_description_index)

        w.run(_SampleGroupDescriptionBox_R3, entry_count)
        for i, entry in enumerate(self.entries, 1):
            entry_data = w.measure_record("entry", entry)
            description_length = len(entry_data)
            if version >= 1:
                if default_length == 0:
                    w.run(_SampleGroupDescriptionBox_R4, description_length)

            w.fits(
                "entry",
                len(entry_data),
                (
                    (default_length if (default_length != 0) else description_length)
                    if (version >= 1)
                    else -1
                ),
            )
            w.add(entry_data)
