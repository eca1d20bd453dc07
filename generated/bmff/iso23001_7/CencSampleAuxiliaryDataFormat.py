"""CencSampleAuxiliaryDataFormat of ISO/IEC 23001-7:2023.

Generated from the specification ``iso23001_7/common_encryption``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.structure import Record
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CencSampleAuxiliaryDataFormat_R0: Final = Run(">H", (("subsample_count", 16),))
_CencSampleAuxiliaryDataFormat_T0: Final = Layout(
    Part(16, (("BytesOfClearData", 16, False),)),
    Part(32, (("BytesOfProtectedData", 32, False),)),
)


class CencSampleAuxiliaryDataFormat(Record):
    """Auxiliary information of one sample, found through 'saiz' and 'saio'.

    ISO/IEC 23001-7:2023, 7.2.2::

        aligned(8) class CencSampleAuxiliaryDataFormat {
            unsigned int(8) InitializationVector[Per_Sample_IV_Size];
            unsigned int(16) subsample_count;
            for (j = 0; j < subsample_count; j++) {
                unsigned int(16) BytesOfClearData;
                unsigned int(32) BytesOfProtectedData;
            }
        }

    Attributes:
        InitializationVector: ``unsigned int(8) InitializationVector[Per_Sample_IV_Size]``.
        subsample_count: ``unsigned int(16)``; None when left out.
        subsamples: Rows of BytesOfClearData, BytesOfProtectedData; None when left out.
    """

    __slots__ = ("InitializationVector", "subsamples")

    clause: ClassVar[str] = "ISO/IEC 23001-7:2023, 7.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "InitializationVector",
        "subsample_count",
        "subsamples",
    )

    InitializationVector: bytes
    subsamples: Table | None

    def __init__(
        self, *, InitializationVector: bytes = b"", subsamples: Any = None
    ) -> None:
        self.trailing = b""
        self.InitializationVector = InitializationVector
        self.subsamples = (
            None
            if subsamples is None
            else _CencSampleAuxiliaryDataFormat_T0.table(subsamples)
        )

    @property
    def subsample_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.subsamples is None else len(self.subsamples)

    @property
    def BytesOfClearData(self) -> Table | None:
        """The column ``BytesOfClearData``. A view of ``subsamples``. None when the syntax leaves it out."""
        return column(self.subsamples, "BytesOfClearData")

    @property
    def BytesOfProtectedData(self) -> Table | None:
        """The column ``BytesOfProtectedData``. A view of ``subsamples``. None when the syntax leaves it out."""
        return column(self.subsamples, "BytesOfProtectedData")

    def _read(self, r: Reader, /, Per_Sample_IV_Size: Any = None) -> None:
        subsample_count = 0
        self.subsamples = None
        self.InitializationVector = r.octets("InitializationVector", Per_Sample_IV_Size)
        if r.remaining() >= 2:
            (subsample_count,) = r.run(_CencSampleAuxiliaryDataFormat_R0)
            self.subsamples = r.table(
                "subsamples", _CencSampleAuxiliaryDataFormat_T0, subsample_count
            )

    def _write(self, w: Writer, /, Per_Sample_IV_Size: Any = None) -> None:
        subsample_count = 0 if self.subsamples is None else len(self.subsamples)
        w.octets("InitializationVector", self.InitializationVector, Per_Sample_IV_Size)
        if self.subsamples is not None:
            w.run(_CencSampleAuxiliaryDataFormat_R0, subsample_count)
            w.table("subsamples", _CencSampleAuxiliaryDataFormat_T0, self.subsamples)
