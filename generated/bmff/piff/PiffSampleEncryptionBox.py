"""PiffSampleEncryptionBox of Protected Interoperable File Format 1.3.

Generated from the specification ``piff/protected_interoperable_file_format``. Do not edit: change the specification and
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

_PiffSampleEncryptionBox_Per_Sample_IV_Size: Final = Path(
    "Per_Sample_IV_Size", ("hook", "per_sample_iv_size")
)
_PiffSampleEncryptionBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_PiffSampleEncryptionBox_R1: Final = Run(
    ">BHB16s", (("AlgorithmID", 24),), (("IV_size", 8),), (("KID", 128),)
)
_PiffSampleEncryptionBox_R2: Final = Run(">I", (("sample_count", 32),))
_PiffSampleEncryptionBox_R3: Final = Run(">H", (("subsample_count", 16),))
_PiffSampleEncryptionBox_T0: Final = Layout(
    Part(16, (("BytesOfClearData", 16, False),)),
    Part(32, (("BytesOfProtectedData", 32, False),)),
)


class PiffSampleEncryptionBox(FullBox):
    """Initialization vectors of samples as written before 'senc' was registered.

    Protected Interoperable File Format 1.3, 5.3.2::

        aligned(8) class PiffSampleEncryptionBox extends FullBox('uuid', version = 0, flags) {
            if ((flags & 0x000001) != 0) {
                unsigned int(24) AlgorithmID;
                unsigned int(8) IV_size;
                unsigned int(8) KID[16];
            }
            unsigned int(32) sample_count;
            for (i = 0; i < sample_count; i++) {
                if ((flags & 0x000001) != 0) {
                    unsigned int(8) overridden_InitializationVector[IV_size];
                } else {
                    unsigned int(8) InitializationVector[Per_Sample_IV_Size];
                }
                if ((flags & 0x000002) != 0) {
                    unsigned int(16) subsample_count;
                    for (j = 0; j < subsample_count; j++) {
                        unsigned int(16) BytesOfClearData;
                        unsigned int(32) BytesOfProtectedData;
                    }
                }
            }
        }

    Attributes:
        AlgorithmID: 0 none, 1 AES-CTR, 2 AES-CBC; None when left out.
        IV_size: Bytes; None when left out.
        KID: ``unsigned int(8) KID[16]``; None when left out.
        sample_count: ``unsigned int(32)``.
        samples: A list of ``Sample``.
    """

    __slots__ = ("AlgorithmID", "IV_size", "KID", "samples")

    fourcc: ClassVar[bytes] = b"uuid\xa29ORZ\x9bO\x14\xa2DlB|d\x8d\xf4"
    clause: ClassVar[str] = "Protected Interoperable File Format 1.3, 5.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "AlgorithmID",
        "IV_size",
        "KID",
        "sample_count",
        "samples",
    )

    AlgorithmID: int | None
    IV_size: int | None
    KID: bytes | None
    samples: list[PiffSampleEncryptionBox.Sample]

    class Sample(Row):
        """One of the ``samples`` of PiffSampleEncryptionBox.

        Attributes:
            overridden_InitializationVector: ``unsigned int(8)
                overridden_InitializationVector[IV_size]``; None when left out.
            InitializationVector: ``unsigned int(8) InitializationVector[Per_Sample_IV_Size]``;
                None when left out.
            subsamples: Rows of BytesOfClearData, BytesOfProtectedData; None when left out.
        """

        __slots__ = (
            "InitializationVector",
            "overridden_InitializationVector",
            "subsamples",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "overridden_InitializationVector",
            "InitializationVector",
            "subsamples",
        )

        overridden_InitializationVector: bytes | None
        InitializationVector: bytes | None
        subsamples: Table | None

        def __init__(
            self,
            *,
            overridden_InitializationVector: bytes | None = None,
            InitializationVector: bytes | None = None,
            subsamples: Any = None,
        ) -> None:
            self.overridden_InitializationVector = overridden_InitializationVector
            self.InitializationVector = InitializationVector
            self.subsamples = subsamples

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        AlgorithmID: int | None = None,
        IV_size: int | None = None,
        KID: bytes | None = None,
        samples: Iterable[PiffSampleEncryptionBox.Sample] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.AlgorithmID = AlgorithmID
        self.IV_size = IV_size
        self.KID = KID
        self.samples = list(samples)

    @property
    def sample_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.samples)

    def _read(self, r: Reader, /) -> None:
        self.AlgorithmID = None
        self.IV_size = None
        IV_size = 0
        self.KID = None
        (bits_2,) = r.run(_PiffSampleEncryptionBox_R0)
        self.version = bits_2 >> 24
        flags = bits_2 & 0xFFFFFF
        self.flags = flags
        if (flags & 0x000001) != 0:
            bits_4, bits_5, IV_size, self.KID = r.run(_PiffSampleEncryptionBox_R1)
            bits_3 = (bits_4 << 16) | bits_5
            self.AlgorithmID = bits_3
            self.IV_size = IV_size

        (sample_count,) = r.run(_PiffSampleEncryptionBox_R2)
        Per_Sample_IV_Size = r.context(_PiffSampleEncryptionBox_Per_Sample_IV_Size)
        samples: list[PiffSampleEncryptionBox.Sample] = []
        self.samples = samples
        r.allow("samples", sample_count, 0)
        for _ in range(sample_count):
            row = PiffSampleEncryptionBox.Sample.__new__(PiffSampleEncryptionBox.Sample)
            samples.append(row)
            row.overridden_InitializationVector = None
            row.InitializationVector = None
            subsample_count = 0
            row.subsamples = None
            if (flags & 0x000001) != 0:
                row.overridden_InitializationVector = r.octets(
                    "overridden_InitializationVector", IV_size
                )

            else:
                row.InitializationVector = r.octets(
                    "InitializationVector", Per_Sample_IV_Size
                )

            if (flags & 0x000002) != 0:
                (subsample_count,) = r.run(_PiffSampleEncryptionBox_R3)
                row.subsamples = r.table(
                    "subsamples", _PiffSampleEncryptionBox_T0, subsample_count
                )

    def _write(self, w: Writer, /) -> None:
        flags = self.flags
        IV_size = self.IV_size or 0
        sample_count = len(self.samples)
        w.run(
            _PiffSampleEncryptionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if (flags & 0x000001) != 0:
            bits = w.pack(("AlgorithmID", self.AlgorithmID, 24, False))
            w.run(
                _PiffSampleEncryptionBox_R1,
                (bits >> 16) & 0xFF,
                (bits) & 0xFFFF,
                self.IV_size,
                w.sized("KID", self.KID, 16),
            )

        w.run(_PiffSampleEncryptionBox_R2, sample_count)
        Per_Sample_IV_Size = w.context(_PiffSampleEncryptionBox_Per_Sample_IV_Size)
        for row in self.samples:
            subsample_count = 0 if row.subsamples is None else len(row.subsamples)
            if (flags & 0x000001) != 0:
                w.octets(
                    "overridden_InitializationVector",
                    row.overridden_InitializationVector,
                    IV_size,
                )

            else:
                w.octets(
                    "InitializationVector", row.InitializationVector, Per_Sample_IV_Size
                )

            if (flags & 0x000002) != 0:
                w.run(_PiffSampleEncryptionBox_R3, subsample_count)
                w.table("subsamples", _PiffSampleEncryptionBox_T0, row.subsamples)
