"""SampleEncryptionBox of ISO/IEC 23001-7:2023.

Generated from the specification ``iso23001_7/common_encryption``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.context import Path
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_SampleEncryptionBox_Per_Sample_IV_Size: Final = Path(
    "Per_Sample_IV_Size", ("hook", "per_sample_iv_size")
)
_SampleEncryptionBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("sample_count", 32),)
)
_SampleEncryptionBox_R1: Final = Run(">H", (("subsample_count", 16),))
_SampleEncryptionBox_T0: Final = Layout(
    Part(16, (("BytesOfClearData", 16, False),)),
    Part(32, (("BytesOfProtectedData", 32, False),)),
)
_SampleEncryptionBox_R2: Final = Run(">H", (("multi_IV_count", 16),))
_SampleEncryptionBox_R3: Final = Run(">B", (("multi_subindex_IV", 8),))
_SampleEncryptionBox_R4: Final = Run(">I", (("multi_subsample_count", 32),))
_SampleEncryptionBox_T1: Final = Layout(
    Part(16, (("multi_subindex", 16, False),)),
    Part(16, (("multi_BytesOfClearData", 16, False),)),
    Part(32, (("multi_BytesOfProtectedData", 32, False),)),
)


class SampleEncryptionBox(FullBox):
    """Initialization vectors and subsample ranges of the samples of a fragment or track.

    ISO/IEC 23001-7:2023, 7.2.1::

        aligned(8) class SampleEncryptionBox extends FullBox('senc', version, flags) {
            unsigned int(32) sample_count;
            for (i = 0; i < sample_count; i++) {
                if (version == 0) {
                    unsigned int(8) InitializationVector[Per_Sample_IV_Size];
                    if ((flags & 0x000002) != 0) {
                        unsigned int(16) subsample_count;
                        for (j = 0; j < subsample_count; j++) {
                            unsigned int(16) BytesOfClearData;
                            unsigned int(32) BytesOfProtectedData;
                        }
                    }
                } else {
                    unsigned int(16) multi_IV_count;
                    for (j = 0; j < multi_IV_count; j++) {
                        unsigned int(8) multi_subindex_IV;
                        unsigned int(8) IV[Per_Sample_IV_Size];
                    }
                    unsigned int(32) multi_subsample_count;
                    for (j = 0; j < multi_subsample_count; j++) {
                        unsigned int(16) multi_subindex;
                        unsigned int(16) multi_BytesOfClearData;
                        unsigned int(32) multi_BytesOfProtectedData;
                    }
                }
            }
        }

    Attributes:
        sample_count: ``unsigned int(32)``.
        samples: A list of ``Sample``.
    """

    __slots__ = ("samples",)

    fourcc: ClassVar[bytes] = b"senc"
    clause: ClassVar[str] = "ISO/IEC 23001-7:2023, 7.2.1"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "sample_count", "samples")

    samples: list[SampleEncryptionBox.Sample]

    class MultiIV(Row):
        """One of the ``multi_IVs`` of SampleEncryptionBox.

        Attributes:
            multi_subindex_IV: Key of the entry the vector belongs to.
            IV: ``unsigned int(8) IV[Per_Sample_IV_Size]``.
        """

        __slots__ = ("IV", "multi_subindex_IV")

        _fields: ClassVar[tuple[str, ...]] = ("multi_subindex_IV", "IV")

        multi_subindex_IV: int
        IV: bytes

        def __init__(self, *, multi_subindex_IV: int = 0, IV: bytes = b"") -> None:
            self.multi_subindex_IV = multi_subindex_IV
            self.IV = IV

    class Sample(Row):
        """One of the ``samples`` of SampleEncryptionBox.

        Attributes:
            InitializationVector: ``unsigned int(8) InitializationVector[Per_Sample_IV_Size]``;
                None when left out.
            subsamples: Rows of BytesOfClearData, BytesOfProtectedData; None when left out.
            multi_IVs: A list of ``MultiIV``; None when left out.
            multi_subsamples: Rows of multi_subindex, multi_BytesOfClearData,
                multi_BytesOfProtectedData; None when left out.
        """

        __slots__ = (
            "InitializationVector",
            "multi_IVs",
            "multi_subsamples",
            "subsamples",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "InitializationVector",
            "subsamples",
            "multi_IVs",
            "multi_subsamples",
        )

        InitializationVector: bytes | None
        subsamples: Table | None
        multi_IVs: list[SampleEncryptionBox.MultiIV] | None
        multi_subsamples: Table | None

        def __init__(
            self,
            *,
            InitializationVector: bytes | None = None,
            subsamples: Any = None,
            multi_IVs: Iterable[SampleEncryptionBox.MultiIV] | None = None,
            multi_subsamples: Any = None,
        ) -> None:
            self.InitializationVector = InitializationVector
            self.subsamples = subsamples
            self.multi_IVs = None if multi_IVs is None else list(multi_IVs)
            self.multi_subsamples = multi_subsamples

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        samples: Iterable[SampleEncryptionBox.Sample] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.samples = list(samples)

    @property
    def sample_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.samples)

    def _read(self, r: Reader, /) -> None:
        bits_2, sample_count = r.run(_SampleEncryptionBox_R0)
        version = bits_2 >> 24
        self.version = version
        flags = bits_2 & 0xFFFFFF
        self.flags = flags
        Per_Sample_IV_Size = r.context(_SampleEncryptionBox_Per_Sample_IV_Size)
        samples: list[SampleEncryptionBox.Sample] = []
        self.samples = samples
        r.allow("samples", sample_count, 0)
        for _ in range(sample_count):
            row = SampleEncryptionBox.Sample.__new__(SampleEncryptionBox.Sample)
            samples.append(row)
            row.InitializationVector = None
            subsample_count = 0
            row.subsamples = None
            multi_IV_count = 0
            row.multi_IVs = None
            multi_subsample_count = 0
            row.multi_subsamples = None
            if version == 0:
                row.InitializationVector = r.octets(
                    "InitializationVector", Per_Sample_IV_Size
                )
                if (flags & 0x000002) != 0:
                    (subsample_count,) = r.run(_SampleEncryptionBox_R1)
                    row.subsamples = r.table(
                        "subsamples", _SampleEncryptionBox_T0, subsample_count
                    )

            else:
                (multi_IV_count,) = r.run(_SampleEncryptionBox_R2)
                multi_IVs: list[SampleEncryptionBox.MultiIV] = []
                row.multi_IVs = multi_IVs
                r.allow("multi_IVs", multi_IV_count, 8)
                for _ in range(multi_IV_count):
                    row_2 = SampleEncryptionBox.MultiIV.__new__(
                        SampleEncryptionBox.MultiIV
                    )
                    multi_IVs.append(row_2)
                    (row_2.multi_subindex_IV,) = r.run(_SampleEncryptionBox_R3)
                    row_2.IV = r.octets("IV", Per_Sample_IV_Size)

                (multi_subsample_count,) = r.run(_SampleEncryptionBox_R4)
                row.multi_subsamples = r.table(
                    "multi_subsamples", _SampleEncryptionBox_T1, multi_subsample_count
                )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        flags = self.flags
        sample_count = len(self.samples)
        w.run(
            _SampleEncryptionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            sample_count,
        )
        Per_Sample_IV_Size = w.context(_SampleEncryptionBox_Per_Sample_IV_Size)
        for row in self.samples:
            subsample_count = 0 if row.subsamples is None else len(row.subsamples)
            multi_IV_count = 0 if row.multi_IVs is None else len(row.multi_IVs)
            multi_subsample_count = (
                0 if row.multi_subsamples is None else len(row.multi_subsamples)
            )
            if version == 0:
                w.octets(
                    "InitializationVector", row.InitializationVector, Per_Sample_IV_Size
                )
                if (flags & 0x000002) != 0:
                    w.run(_SampleEncryptionBox_R1, subsample_count)
                    w.table("subsamples", _SampleEncryptionBox_T0, row.subsamples)

            else:
                w.run(_SampleEncryptionBox_R2, multi_IV_count)
                for row_2 in row.multi_IVs or ():
                    w.run(_SampleEncryptionBox_R3, row_2.multi_subindex_IV)
                    w.octets("IV", row_2.IV, Per_Sample_IV_Size)

                w.run(_SampleEncryptionBox_R4, multi_subsample_count)
                w.table(
                    "multi_subsamples", _SampleEncryptionBox_T1, row.multi_subsamples
                )
