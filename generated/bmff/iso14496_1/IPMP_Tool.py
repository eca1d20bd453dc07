"""IPMP_Tool of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_1.BaseDescriptor import BaseDescriptor
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_IPMP_Tool_R0: Final = Run(
    ">16sB",
    (("IPMP_ToolID", 128),),
    (("isAltGroup", 1), ("isParametric", 1), ("reserved", 6)),
)
_IPMP_Tool_R1: Final = Run(">B", (("numAlternates", 8),))


class IPMP_Tool(BaseDescriptor):
    """One protection tool: its identifier, alternatives and where to find it.

    ISO/IEC 14496-1:2010, 7.2.6.14.4::

        class IPMP_Tool extends BaseDescriptor : bit(8) tag = 0x61 {
            bit(128) IPMP_ToolID;
            bit(1) isAltGroup;
            bit(1) isParametric;
            const bit(6) reserved = 0;
            if (isAltGroup) {
                bit(8) numAlternates;
                bit(128) specificToolID[numAlternates];
            }
            bit(8) data[];
        }

    Attributes:
        IPMP_ToolID: ``bit(128)``.
        isAltGroup: ``bit(1)``.
        isParametric: ``bit(1)``.
        reserved: ``bit(6)``.
        numAlternates: ``bit(8)``; None when left out.
        specificToolID: ``bit(128) specificToolID[numAlternates]``; None when left out.
        data: Parametric description and URLs.
    """

    __slots__ = (
        "IPMP_ToolID",
        "data",
        "isAltGroup",
        "isParametric",
        "reserved",
        "specificToolID",
    )

    tag_value: ClassVar[int] = 97
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.14.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "IPMP_ToolID",
        "isAltGroup",
        "isParametric",
        "reserved",
        "numAlternates",
        "specificToolID",
        "data",
    )

    IPMP_ToolID: bytes
    isAltGroup: int
    isParametric: int
    reserved: int
    specificToolID: Table | None
    data: bytes | memoryview

    def __init__(
        self,
        *,
        IPMP_ToolID: bytes = bytes(16),
        isAltGroup: int = 0,
        isParametric: int = 0,
        reserved: int = 0,
        specificToolID: Any = None,
        data: bytes | memoryview = b"",
    ) -> None:
        Descriptor.__init__(self)
        self.IPMP_ToolID = IPMP_ToolID
        self.isAltGroup = isAltGroup
        self.isParametric = isParametric
        self.reserved = reserved
        self.specificToolID = specificToolID
        self.data = data

    @property
    def numAlternates(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.specificToolID is None else len(self.specificToolID)

    def _read(self, r: Reader, /) -> None:
        numAlternates = 0
        self.specificToolID = None
        self.IPMP_ToolID, bits_2 = r.run(_IPMP_Tool_R0)
        isAltGroup = bits_2 >> 7
        self.isAltGroup = isAltGroup
        self.isParametric = (bits_2 >> 6) & 0x1
        self.reserved = bits_2 & 0x3F
        if isAltGroup:
            (numAlternates,) = r.run(_IPMP_Tool_R1)
            self.specificToolID = r.numbers("specificToolID", 128, numAlternates)

        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        isAltGroup = self.isAltGroup
        numAlternates = 0 if self.specificToolID is None else len(self.specificToolID)
        w.run(
            _IPMP_Tool_R0,
            w.sized("IPMP_ToolID", self.IPMP_ToolID, 16),
            w.pack(
                ("isAltGroup", self.isAltGroup, 1, False),
                ("isParametric", self.isParametric, 1, False),
                ("reserved", self.reserved, 6, False),
            ),
        )
        if isAltGroup:
            w.run(_IPMP_Tool_R1, numAlternates)
            w.numbers("specificToolID", self.specificToolID, 128)

        w.octets("data", self.data)
