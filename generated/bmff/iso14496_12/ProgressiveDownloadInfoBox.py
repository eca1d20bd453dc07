"""ProgressiveDownloadInfoBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/files``. Do not edit: change the specification and
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

_ProgressiveDownloadInfoBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_ProgressiveDownloadInfoBox_T0: Final = Layout(
    Part(32, (("rate", 32, False),)), Part(32, (("initial_delay", 32, False),))
)


class ProgressiveDownloadInfoBox(FullBox):
    """Pairs of a download rate and the delay after which playback runs without a stall.

    ISO/IEC 14496-12:2022, 8.1.3::

        aligned(8) class ProgressiveDownloadInfoBox extends FullBox('pdin', version = 0, 0) {
            for (i = 0;; i++) {
                unsigned int(32) rate;
                unsigned int(32) initial_delay;
            }
        }

    Attributes:
        entries: Rows of rate, initial_delay.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"pdin"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.1.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entries")

    entries: Table

    def __init__(self, *, version: int = 0, flags: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = _ProgressiveDownloadInfoBox_T0.table(entries)

    @property
    def rate(self) -> Table:
        """Download rate, bytes per second. A view of ``entries``."""
        found: Table = self.entries["rate"]
        return found

    @property
    def initial_delay(self) -> Table:
        """Suggested delay, milliseconds. A view of ``entries``."""
        found: Table = self.entries["initial_delay"]
        return found

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ProgressiveDownloadInfoBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.entries = r.table("entries", _ProgressiveDownloadInfoBox_T0, None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ProgressiveDownloadInfoBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.table("entries", _ProgressiveDownloadInfoBox_T0, self.entries)
