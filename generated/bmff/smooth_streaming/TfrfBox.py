"""TfrfBox of MS-SSTR.

Generated from the specification ``smooth_streaming/fragments``. Do not edit: change the specification and
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

_TfrfBox_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("fragment_count", 8),)
)
_TfrfBox_T0: Final = Layout(
    Part(64, (("fragment_absolute_time", 64, False),), 0),
    Part(64, (("fragment_duration", 64, False),), 0),
    Part(32, (("fragment_absolute_time", 32, False),), 1),
    Part(32, (("fragment_duration", 32, False),), 1),
)


class TfrfBox(FullBox):
    """Times and durations of the fragments that follow in a live presentation.

    MS-SSTR, 2.2.4.5::

        aligned(8) class TfrfBox extends FullBox('uuid', version, flags = 0) {
            unsigned int(8) fragment_count;
            for (i = 0; i < fragment_count; i++) {
                if (version == 1) {
                    unsigned int(64) fragment_absolute_time;
                    unsigned int(64) fragment_duration;
                } else {
                    unsigned int(32) fragment_absolute_time;
                    unsigned int(32) fragment_duration;
                }
            }
        }

    Attributes:
        fragment_count: ``unsigned int(8)``.
        fragments: Rows of fragment_absolute_time, fragment_duration.
    """

    __slots__ = ("fragments",)

    fourcc: ClassVar[bytes] = b"uuid\xd4\x80~\xf2\xca9F\x95\x8eT&\xcb\x9eF\xa7\x9f"
    clause: ClassVar[str] = "MS-SSTR, 2.2.4.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "fragment_count",
        "fragments",
    )

    fragments: Table

    def __init__(
        self, *, version: int = 0, flags: int = 0, fragments: Any = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.fragments = _TfrfBox_T0.table(
            fragments, (self.version == 1), (not (self.version == 1))
        )

    @property
    def fragment_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.fragments)

    @property
    def fragment_absolute_time(self) -> Table:
        """The column ``fragment_absolute_time``. A view of ``fragments``."""
        found: Table = self.fragments["fragment_absolute_time"]
        return found

    @property
    def fragment_duration(self) -> Table:
        """The column ``fragment_duration``. A view of ``fragments``."""
        found: Table = self.fragments["fragment_duration"]
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, fragment_count = r.run(_TfrfBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        self.fragments = r.table(
            "fragments",
            _TfrfBox_T0,
            fragment_count,
            (version == 1),
            (not (version == 1)),
        )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        fragment_count = len(self.fragments)
        w.run(
            _TfrfBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            fragment_count,
        )
        w.table(
            "fragments",
            _TfrfBox_T0,
            self.fragments,
            (version == 1),
            (not (version == 1)),
        )
