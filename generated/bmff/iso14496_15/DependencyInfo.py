"""DependencyInfo of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/avc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_DependencyInfo_R0: Final = Run(
    ">BBH",
    (("subSeqDirectionFlag", 8),),
    (("layerNumber", 8),),
    (("subSequenceIdentifier", 16),),
)


class DependencyInfo(Record):
    """Another sub-sequence that a sub-sequence depends on.

    ISO/IEC 14496-15:2024, 5.4.7.2::

        aligned(8) class DependencyInfo {
            unsigned int(8) subSeqDirectionFlag;
            unsigned int(8) layerNumber;
            unsigned int(16) subSequenceIdentifier;
        }

    Attributes:
        subSeqDirectionFlag: 1: the other follows in time.
        layerNumber: ``unsigned int(8)``.
        subSequenceIdentifier: ``unsigned int(16)``.
    """

    __slots__ = ("layerNumber", "subSeqDirectionFlag", "subSequenceIdentifier")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.7.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "subSeqDirectionFlag",
        "layerNumber",
        "subSequenceIdentifier",
    )

    subSeqDirectionFlag: int
    layerNumber: int
    subSequenceIdentifier: int

    def __init__(
        self,
        *,
        subSeqDirectionFlag: int = 0,
        layerNumber: int = 0,
        subSequenceIdentifier: int = 0,
    ) -> None:
        self.trailing = b""
        self.subSeqDirectionFlag = subSeqDirectionFlag
        self.layerNumber = layerNumber
        self.subSequenceIdentifier = subSequenceIdentifier

    def _read(self, r: Reader, /) -> None:
        self.subSeqDirectionFlag, self.layerNumber, self.subSequenceIdentifier = r.run(
            _DependencyInfo_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DependencyInfo_R0,
            self.subSeqDirectionFlag,
            self.layerNumber,
            self.subSequenceIdentifier,
        )
