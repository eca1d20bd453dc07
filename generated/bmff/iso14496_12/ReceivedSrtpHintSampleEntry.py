"""ReceivedSrtpHintSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/hint``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.HintSampleEntry import HintSampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_ReceivedSrtpHintSampleEntry_R0: Final = Run(
    ">6sHHHI",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("hinttrackversion", 16),),
    (("highestcompatibleversion", 16),),
    (("maxpacketsize", 32),),
)


class ReceivedSrtpHintSampleEntry(HintSampleEntry):
    """Received SRTP packets.

    ISO/IEC 14496-12:2022, 9.4.2.2::

        class ReceivedSrtpHintSampleEntry() extends HintSampleEntry('rsrp') {
            uint(16) hinttrackversion = 1;
            uint(16) highestcompatibleversion = 1;
            uint(32) maxpacketsize;
        }

    Attributes:
        hinttrackversion: Version of the hint format.
        highestcompatibleversion: Oldest version a reader may know.
        maxpacketsize: Bytes of the largest packet.
    """

    __slots__ = ("highestcompatibleversion", "hinttrackversion", "maxpacketsize")

    fourcc: ClassVar[bytes] = b"rsrp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.4.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "hinttrackversion",
        "highestcompatibleversion",
        "maxpacketsize",
    )

    _container: ClassVar[bool] = True

    hinttrackversion: int
    highestcompatibleversion: int
    maxpacketsize: int

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        hinttrackversion: int = 1,
        highestcompatibleversion: int = 1,
        maxpacketsize: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.hinttrackversion = hinttrackversion
        self.highestcompatibleversion = highestcompatibleversion
        self.maxpacketsize = maxpacketsize
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.maxpacketsize,
        ) = r.run(_ReceivedSrtpHintSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ReceivedSrtpHintSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.maxpacketsize,
        )
        w.boxes(self.children)
