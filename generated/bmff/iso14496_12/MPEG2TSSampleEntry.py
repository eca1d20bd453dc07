"""MPEG2TSSampleEntry of ISO/IEC 14496-12:2022.

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

_MPEG2TSSampleEntry_R0: Final = Run(
    ">6sHHHBBB",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("hinttrackversion", 16),),
    (("highestcompatibleversion", 16),),
    (("precedingbyteslen", 8),),
    (("trailingbyteslen", 8),),
    (("precomputed_only_flag", 1), ("reserved_2", 7)),
)


class MPEG2TSSampleEntry(HintSampleEntry):
    """MPEG-2 transport stream packets with bytes before and after each.

    ISO/IEC 14496-12:2022, 9.3.3::

        class MPEG2TSSampleEntry(name) extends HintSampleEntry(name) {
            uint(16) hinttrackversion = 1;
            uint(16) highestcompatibleversion = 1;
            uint(8) precedingbyteslen;
            uint(8) trailingbyteslen;
            uint(1) precomputed_only_flag;
            uint(7) reserved;
            Box additionaldata[];
        }

    Attributes:
        hinttrackversion: Version of the hint format.
        highestcompatibleversion: Oldest version a reader may know.
        precedingbyteslen: Bytes before every packet.
        trailingbyteslen: Bytes after every packet.
        precomputed_only_flag: 1: all samples hold their packets themselves.
        reserved_2: ``uint(7)``.
    """

    __slots__ = (
        "highestcompatibleversion",
        "hinttrackversion",
        "precedingbyteslen",
        "precomputed_only_flag",
        "reserved_2",
        "trailingbyteslen",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.3.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "hinttrackversion",
        "highestcompatibleversion",
        "precedingbyteslen",
        "trailingbyteslen",
        "precomputed_only_flag",
        "reserved_2",
    )

    _container: ClassVar[bool] = True

    hinttrackversion: int
    highestcompatibleversion: int
    precedingbyteslen: int
    trailingbyteslen: int
    precomputed_only_flag: int
    reserved_2: int

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        hinttrackversion: int = 1,
        highestcompatibleversion: int = 1,
        precedingbyteslen: int = 0,
        trailingbyteslen: int = 0,
        precomputed_only_flag: int = 0,
        reserved_2: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.hinttrackversion = hinttrackversion
        self.highestcompatibleversion = highestcompatibleversion
        self.precedingbyteslen = precedingbyteslen
        self.trailingbyteslen = trailingbyteslen
        self.precomputed_only_flag = precomputed_only_flag
        self.reserved_2 = reserved_2
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.precedingbyteslen,
            self.trailingbyteslen,
            bits_2,
        ) = r.run(_MPEG2TSSampleEntry_R0)
        self.precomputed_only_flag = bits_2 >> 7
        self.reserved_2 = bits_2 & 0x7F
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MPEG2TSSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.hinttrackversion,
            self.highestcompatibleversion,
            self.precedingbyteslen,
            self.trailingbyteslen,
            w.pack(
                ("precomputed_only_flag", self.precomputed_only_flag, 1, False),
                ("reserved_2", self.reserved_2, 7, False),
            ),
        )
        w.boxes(self.children)
