"""Classes of ISO/IEC 23001-7:2023: common encryption.

Generated from the specification ``iso23001_7/common_encryption``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.item_properties import ItemFullProperty
from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_groups import SampleGroupDescriptionEntry
from bmffkit.runtime import Box, Layout, Part, Path, Record, Row, Run

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_ProtectionSystemSpecificHeaderBox_R0: Final = Run(
    ">I16s", (("version", 8), ("flags", 24)), (("SystemID", 128),)
)
_ProtectionSystemSpecificHeaderBox_R1: Final = Run(">I", (("KID_count", 32),))
_ProtectionSystemSpecificHeaderBox_R2: Final = Run(">16s", (("KID", 128),))
_ProtectionSystemSpecificHeaderBox_R3: Final = Run(">I", (("DataSize", 32),))


class ProtectionSystemSpecificHeaderBox(FullBox):
    """Carries the data one content protection system needs to obtain keys.

    ISO/IEC 23001-7:2023, 8.1::

        aligned(8) class ProtectionSystemSpecificHeaderBox extends FullBox('pssh', version, flags = 0) {
            unsigned int(8) SystemID[16];
            if (version > 0) {
                unsigned int(32) KID_count;
                for (i = 0; i < KID_count; i++) {
                    unsigned int(8) KID[16];
                }
            }
            unsigned int(32) DataSize;
            unsigned int(8) Data[DataSize];
        }

    Attributes:
        SystemID: UUID of the protection system.
        KID_count: ``unsigned int(32)``; None when left out.
        DataSize: ``unsigned int(32)``.
        Data: Defined by the protection system.
    """

    __slots__ = ("Data", "KID", "SystemID")

    fourcc: ClassVar[bytes] = b"pssh"
    clause: ClassVar[str] = "ISO/IEC 23001-7:2023, 8.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "SystemID",
        "KID_count",
        "KID",
        "DataSize",
        "Data",
    )

    SystemID: bytes
    KID: list[bytes] | None
    Data: bytes

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        SystemID: bytes = bytes(16),
        KID: Iterable[bytes] | None = None,
        Data: bytes = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.SystemID = SystemID
        self.KID = None if KID is None else list(KID)
        self.Data = Data

    @property
    def KID_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.KID is None else len(self.KID)

    @property
    def DataSize(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.Data)

    def _read(self, r: Reader, /) -> None:
        KID_count = 0
        self.KID = None
        bits_2, self.SystemID = r.run(_ProtectionSystemSpecificHeaderBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version > 0:
            (KID_count,) = r.run(_ProtectionSystemSpecificHeaderBox_R1)
            KID: list[bytes] = []
            self.KID = KID
            r.allow("KID", KID_count, 128)
            for _ in range(KID_count):
                (KID_2,) = r.run(_ProtectionSystemSpecificHeaderBox_R2)
                KID.append(KID_2)

        (DataSize,) = r.run(_ProtectionSystemSpecificHeaderBox_R3)
        self.Data = r.octets("Data", DataSize)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        KID_count = 0 if self.KID is None else len(self.KID)
        DataSize = len(self.Data)
        w.run(
            _ProtectionSystemSpecificHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.sized("SystemID", self.SystemID, 16),
        )
        if version > 0:
            w.run(_ProtectionSystemSpecificHeaderBox_R1, KID_count)
            for KID in self.KID or ():
                w.run(_ProtectionSystemSpecificHeaderBox_R2, w.sized("KID", KID, 16))

        w.run(_ProtectionSystemSpecificHeaderBox_R3, DataSize)
        w.octets("Data", self.Data, DataSize)


_TrackEncryptionBox_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("reserved", 8),)
)
_TrackEncryptionBox_R1: Final = Run(">B", (("reserved_2", 8),))
_TrackEncryptionBox_R2: Final = Run(
    ">B", (("default_crypt_byte_block", 4), ("default_skip_byte_block", 4))
)
_TrackEncryptionBox_R3: Final = Run(
    ">BB16s",
    (("default_isProtected", 8),),
    (("default_Per_Sample_IV_Size", 8),),
    (("default_KID", 128),),
)
_TrackEncryptionBox_R4: Final = Run(">B", (("default_constant_IV_size", 8),))


class TrackEncryptionBox(FullBox):
    """Default encryption parameters of the samples of a track.

    ISO/IEC 23001-7:2023, 8.2::

        aligned(8) class TrackEncryptionBox extends FullBox('tenc', version, flags = 0) {
            unsigned int(8) reserved = 0;
            if (version == 0) {
                unsigned int(8) reserved = 0;
            } else {
                unsigned int(4) default_crypt_byte_block;
                unsigned int(4) default_skip_byte_block;
            }
            unsigned int(8) default_isProtected;
            unsigned int(8) default_Per_Sample_IV_Size;
            unsigned int(8) default_KID[16];
            if (default_isProtected == 1 && default_Per_Sample_IV_Size == 0) {
                unsigned int(8) default_constant_IV_size;
                unsigned int(8) default_constant_IV[default_constant_IV_size];
            }
        }

    Attributes:
        reserved: ``unsigned int(8)``.
        reserved_2: ``unsigned int(8)``; None when left out.
        default_crypt_byte_block: Encrypted 16-byte blocks of the pattern; None when left
            out.
        default_skip_byte_block: Clear 16-byte blocks of the pattern; None when left out.
        default_isProtected: 1: samples are encrypted by default.
        default_Per_Sample_IV_Size: Bytes: 0, 8 or 16.
        default_KID: Key identifier.
        default_constant_IV_size: ``unsigned int(8)``; None when left out.
        default_constant_IV: ``unsigned int(8)
            default_constant_IV[default_constant_IV_size]``; None when left out.
    """

    __slots__ = (
        "default_KID",
        "default_Per_Sample_IV_Size",
        "default_constant_IV",
        "default_crypt_byte_block",
        "default_isProtected",
        "default_skip_byte_block",
        "reserved",
        "reserved_2",
    )

    fourcc: ClassVar[bytes] = b"tenc"
    clause: ClassVar[str] = "ISO/IEC 23001-7:2023, 8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "reserved_2",
        "default_crypt_byte_block",
        "default_skip_byte_block",
        "default_isProtected",
        "default_Per_Sample_IV_Size",
        "default_KID",
        "default_constant_IV_size",
        "default_constant_IV",
    )

    reserved: int
    reserved_2: int | None
    default_crypt_byte_block: int | None
    default_skip_byte_block: int | None
    default_isProtected: int
    default_Per_Sample_IV_Size: int
    default_KID: bytes
    default_constant_IV: bytes | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        reserved_2: int | None = None,
        default_crypt_byte_block: int | None = None,
        default_skip_byte_block: int | None = None,
        default_isProtected: int = 0,
        default_Per_Sample_IV_Size: int = 0,
        default_KID: bytes = bytes(16),
        default_constant_IV: bytes | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.reserved_2 = reserved_2
        self.default_crypt_byte_block = default_crypt_byte_block
        self.default_skip_byte_block = default_skip_byte_block
        self.default_isProtected = default_isProtected
        self.default_Per_Sample_IV_Size = default_Per_Sample_IV_Size
        self.default_KID = default_KID
        self.default_constant_IV = default_constant_IV

    @property
    def default_constant_IV_size(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.default_constant_IV is None else len(self.default_constant_IV)

    def _read(self, r: Reader, /) -> None:
        self.reserved_2 = None
        self.default_crypt_byte_block = None
        self.default_skip_byte_block = None
        default_constant_IV_size = 0
        self.default_constant_IV = None
        bits_2, self.reserved = r.run(_TrackEncryptionBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (self.reserved_2,) = r.run(_TrackEncryptionBox_R1)

        else:
            (bits_4,) = r.run(_TrackEncryptionBox_R2)
            self.default_crypt_byte_block = bits_4 >> 4
            self.default_skip_byte_block = bits_4 & 0xF

        default_isProtected, default_Per_Sample_IV_Size, self.default_KID = r.run(
            _TrackEncryptionBox_R3
        )
        self.default_isProtected = default_isProtected
        self.default_Per_Sample_IV_Size = default_Per_Sample_IV_Size
        if (default_isProtected == 1) and (default_Per_Sample_IV_Size == 0):
            (default_constant_IV_size,) = r.run(_TrackEncryptionBox_R4)
            self.default_constant_IV = r.octets(
                "default_constant_IV", default_constant_IV_size
            )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        default_isProtected = self.default_isProtected
        default_Per_Sample_IV_Size = self.default_Per_Sample_IV_Size
        default_constant_IV_size = (
            0 if self.default_constant_IV is None else len(self.default_constant_IV)
        )
        w.run(
            _TrackEncryptionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.reserved,
        )
        if version == 0:
            w.run(_TrackEncryptionBox_R1, self.reserved_2)

        else:
            w.run(
                _TrackEncryptionBox_R2,
                w.pack(
                    (
                        "default_crypt_byte_block",
                        self.default_crypt_byte_block,
                        4,
                        False,
                    ),
                    ("default_skip_byte_block", self.default_skip_byte_block, 4, False),
                ),
            )

        w.run(
            _TrackEncryptionBox_R3,
            self.default_isProtected,
            self.default_Per_Sample_IV_Size,
            w.sized("default_KID", self.default_KID, 16),
        )
        if (default_isProtected == 1) and (default_Per_Sample_IV_Size == 0):
            w.run(_TrackEncryptionBox_R4, default_constant_IV_size)
            w.octets(
                "default_constant_IV",
                self.default_constant_IV,
                default_constant_IV_size,
            )


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
            subsample_count: ``unsigned int(16)``; None when left out.
            multi_IV_count: ``unsigned int(16)``; None when left out.
            multi_subsample_count: ``unsigned int(32)``; None when left out.
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
        self.version = version = bits_2 >> 24
        self.flags = flags = bits_2 & 0xFFFFFF
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
    """

    __slots__ = ("InitializationVector", "subsamples")

    clause: ClassVar[str] = "ISO/IEC 23001-7:2023, 7.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "InitializationVector",
        "subsample_count",
        "subsamples",
    )

    InitializationVector: bytes
    subsamples: Table

    def __init__(
        self, *, InitializationVector: bytes = b"", subsamples: Any = ()
    ) -> None:
        self.trailing = b""
        self.InitializationVector = InitializationVector
        self.subsamples = _CencSampleAuxiliaryDataFormat_T0.table(subsamples)

    @property
    def subsample_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.subsamples)

    @property
    def BytesOfClearData(self) -> Table:
        """The column ``BytesOfClearData``. A view of ``subsamples``."""
        return self.subsamples["BytesOfClearData"]

    @property
    def BytesOfProtectedData(self) -> Table:
        """The column ``BytesOfProtectedData``. A view of ``subsamples``."""
        return self.subsamples["BytesOfProtectedData"]

    def _read(self, r: Reader, /, Per_Sample_IV_Size: Any = None) -> None:
        subsample_count = 0
        self.InitializationVector = r.octets("InitializationVector", Per_Sample_IV_Size)
        if r.remaining() >= 2:
            (subsample_count,) = r.run(_CencSampleAuxiliaryDataFormat_R0)

        self.subsamples = r.table(
            "subsamples", _CencSampleAuxiliaryDataFormat_T0, subsample_count
        )

    def _write(self, w: Writer, /, Per_Sample_IV_Size: Any = None) -> None:
        subsample_count = len(self.subsamples)
        w.octets("InitializationVector", self.InitializationVector, Per_Sample_IV_Size)
        if True:
            w.run(_CencSampleAuxiliaryDataFormat_R0, subsample_count)

        w.table("subsamples", _CencSampleAuxiliaryDataFormat_T0, self.subsamples)


_CencSampleEncryptionInformationGroupEntry_R0: Final = Run(
    ">BBB",
    (("multi_key_flag", 1), ("reserved", 7)),
    (("crypt_byte_block", 4), ("skip_byte_block", 4)),
    (("isProtected", 8),),
)
_CencSampleEncryptionInformationGroupEntry_R1: Final = Run(
    ">B16s", (("Per_Sample_IV_Size", 8),), (("KID", 128),)
)
_CencSampleEncryptionInformationGroupEntry_R2: Final = Run(
    ">B", (("constant_IV_size", 8),)
)
_CencSampleEncryptionInformationGroupEntry_R3: Final = Run(">H", (("key_count", 16),))
_CencSampleEncryptionInformationGroupEntry_R4: Final = Run(
    ">B16s", (("key_Per_Sample_IV_Size", 8),), (("key_KID", 128),)
)
_CencSampleEncryptionInformationGroupEntry_R5: Final = Run(
    ">B", (("key_constant_IV_size", 8),)
)


class CencSampleEncryptionInformationGroupEntry(SampleGroupDescriptionEntry):
    """Encryption parameters of the samples mapped to the group; video form.

    ISO/IEC 23001-7:2023, 6::

        aligned(8) class CencSampleEncryptionInformationGroupEntry extends SampleGroupDescriptionEntry('seig') {
            unsigned int(1) multi_key_flag;
            unsigned int(7) reserved = 0;
            unsigned int(4) crypt_byte_block;
            unsigned int(4) skip_byte_block;
            unsigned int(8) isProtected;
            if (multi_key_flag == 0) {
                unsigned int(8) Per_Sample_IV_Size;
                unsigned int(8) KID[16];
                if (isProtected == 1 && Per_Sample_IV_Size == 0) {
                    unsigned int(8) constant_IV_size;
                    unsigned int(8) constant_IV[constant_IV_size];
                }
            } else {
                unsigned int(16) key_count;
                for (i = 0; i < key_count; i++) {
                    unsigned int(8) key_Per_Sample_IV_Size;
                    unsigned int(8) key_KID[16];
                    if (key_Per_Sample_IV_Size == 0) {
                        unsigned int(8) key_constant_IV_size;
                        unsigned int(8) key_constant_IV[key_constant_IV_size];
                    }
                }
            }
        }

    Attributes:
        multi_key_flag: 1: several keys a sample.
        reserved: ``unsigned int(7)``.
        crypt_byte_block: Encrypted 16-byte blocks of the pattern.
        skip_byte_block: Clear 16-byte blocks of the pattern.
        isProtected: 1: samples of the group are encrypted.
        Per_Sample_IV_Size: Bytes: 0, 8 or 16; None when left out.
        KID: Key identifier; None when left out.
        constant_IV_size: ``unsigned int(8)``; None when left out.
        constant_IV: ``unsigned int(8) constant_IV[constant_IV_size]``; None when left out.
        key_count: ``unsigned int(16)``; None when left out.
    """

    __slots__ = (
        "KID",
        "Per_Sample_IV_Size",
        "constant_IV",
        "crypt_byte_block",
        "isProtected",
        "keies",
        "multi_key_flag",
        "reserved",
        "skip_byte_block",
    )

    fourcc: ClassVar[bytes] = b"seig"
    clause: ClassVar[str] = "ISO/IEC 23001-7:2023, 6"
    _fields: ClassVar[tuple[str, ...]] = (
        "multi_key_flag",
        "reserved",
        "crypt_byte_block",
        "skip_byte_block",
        "isProtected",
        "Per_Sample_IV_Size",
        "KID",
        "constant_IV_size",
        "constant_IV",
        "key_count",
        "keies",
    )

    multi_key_flag: int
    reserved: int
    crypt_byte_block: int
    skip_byte_block: int
    isProtected: int
    Per_Sample_IV_Size: int | None
    KID: bytes | None
    constant_IV: bytes | None
    keies: list[CencSampleEncryptionInformationGroupEntry.Key] | None

    class Key(Row):
        """One of the ``keies`` of CencSampleEncryptionInformationGroupEntry.

        Attributes:
            key_Per_Sample_IV_Size: ``unsigned int(8)``.
            key_KID: ``unsigned int(8) key_KID[16]``.
            key_constant_IV_size: ``unsigned int(8)``; None when left out.
            key_constant_IV: ``unsigned int(8) key_constant_IV[key_constant_IV_size]``; None
                when left out.
        """

        __slots__ = ("key_KID", "key_Per_Sample_IV_Size", "key_constant_IV")

        _fields: ClassVar[tuple[str, ...]] = (
            "key_Per_Sample_IV_Size",
            "key_KID",
            "key_constant_IV",
        )

        key_Per_Sample_IV_Size: int
        key_KID: bytes
        key_constant_IV: bytes | None

        def __init__(
            self,
            *,
            key_Per_Sample_IV_Size: int = 0,
            key_KID: bytes = bytes(16),
            key_constant_IV: bytes | None = None,
        ) -> None:
            self.key_Per_Sample_IV_Size = key_Per_Sample_IV_Size
            self.key_KID = key_KID
            self.key_constant_IV = key_constant_IV

    def __init__(
        self,
        *,
        multi_key_flag: int = 0,
        reserved: int = 0,
        crypt_byte_block: int = 0,
        skip_byte_block: int = 0,
        isProtected: int = 0,
        Per_Sample_IV_Size: int | None = None,
        KID: bytes | None = None,
        constant_IV: bytes | None = None,
        keies: Iterable[CencSampleEncryptionInformationGroupEntry.Key] | None = None,
    ) -> None:
        self.trailing = b""
        self.multi_key_flag = multi_key_flag
        self.reserved = reserved
        self.crypt_byte_block = crypt_byte_block
        self.skip_byte_block = skip_byte_block
        self.isProtected = isProtected
        self.Per_Sample_IV_Size = Per_Sample_IV_Size
        self.KID = KID
        self.constant_IV = constant_IV
        self.keies = None if keies is None else list(keies)

    @property
    def constant_IV_size(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.constant_IV is None else len(self.constant_IV)

    @property
    def key_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.keies is None else len(self.keies)

    def _read(self, r: Reader, /) -> None:
        self.Per_Sample_IV_Size = None
        Per_Sample_IV_Size = 0
        self.KID = None
        constant_IV_size = 0
        self.constant_IV = None
        key_count = 0
        self.keies = None
        bits_2, bits_4, isProtected = r.run(
            _CencSampleEncryptionInformationGroupEntry_R0
        )
        self.multi_key_flag = multi_key_flag = bits_2 >> 7
        self.reserved = bits_2 & 0x7F
        self.crypt_byte_block = bits_4 >> 4
        self.skip_byte_block = bits_4 & 0xF
        self.isProtected = isProtected
        if multi_key_flag == 0:
            Per_Sample_IV_Size, self.KID = r.run(
                _CencSampleEncryptionInformationGroupEntry_R1
            )
            self.Per_Sample_IV_Size = Per_Sample_IV_Size
            if (isProtected == 1) and (Per_Sample_IV_Size == 0):
                (constant_IV_size,) = r.run(
                    _CencSampleEncryptionInformationGroupEntry_R2
                )
                self.constant_IV = r.octets("constant_IV", constant_IV_size)

        else:
            (key_count,) = r.run(_CencSampleEncryptionInformationGroupEntry_R3)
            keies: list[CencSampleEncryptionInformationGroupEntry.Key] = []
            self.keies = keies
            r.allow("keies", key_count, 136)
            for _ in range(key_count):
                row = CencSampleEncryptionInformationGroupEntry.Key.__new__(
                    CencSampleEncryptionInformationGroupEntry.Key
                )
                keies.append(row)
                key_constant_IV_size = 0
                row.key_constant_IV = None
                key_Per_Sample_IV_Size, row.key_KID = r.run(
                    _CencSampleEncryptionInformationGroupEntry_R4
                )
                row.key_Per_Sample_IV_Size = key_Per_Sample_IV_Size
                if key_Per_Sample_IV_Size == 0:
                    (key_constant_IV_size,) = r.run(
                        _CencSampleEncryptionInformationGroupEntry_R5
                    )
                    row.key_constant_IV = r.octets(
                        "key_constant_IV", key_constant_IV_size
                    )

    def _write(self, w: Writer, /) -> None:
        multi_key_flag = self.multi_key_flag
        isProtected = self.isProtected
        Per_Sample_IV_Size = self.Per_Sample_IV_Size or 0
        constant_IV_size = 0 if self.constant_IV is None else len(self.constant_IV)
        key_count = 0 if self.keies is None else len(self.keies)
        w.run(
            _CencSampleEncryptionInformationGroupEntry_R0,
            w.pack(
                ("multi_key_flag", self.multi_key_flag, 1, False),
                ("reserved", self.reserved, 7, False),
            ),
            w.pack(
                ("crypt_byte_block", self.crypt_byte_block, 4, False),
                ("skip_byte_block", self.skip_byte_block, 4, False),
            ),
            self.isProtected,
        )
        if multi_key_flag == 0:
            w.run(
                _CencSampleEncryptionInformationGroupEntry_R1,
                self.Per_Sample_IV_Size,
                w.sized("KID", self.KID, 16),
            )
            if (isProtected == 1) and (Per_Sample_IV_Size == 0):
                w.run(_CencSampleEncryptionInformationGroupEntry_R2, constant_IV_size)
                w.octets("constant_IV", self.constant_IV, constant_IV_size)

        else:
            w.run(_CencSampleEncryptionInformationGroupEntry_R3, key_count)
            for row in self.keies or ():
                key_Per_Sample_IV_Size = row.key_Per_Sample_IV_Size
                key_constant_IV_size = (
                    0 if row.key_constant_IV is None else len(row.key_constant_IV)
                )
                w.run(
                    _CencSampleEncryptionInformationGroupEntry_R4,
                    row.key_Per_Sample_IV_Size,
                    w.sized("key_KID", row.key_KID, 16),
                )
                if key_Per_Sample_IV_Size == 0:
                    w.run(
                        _CencSampleEncryptionInformationGroupEntry_R5,
                        key_constant_IV_size,
                    )
                    w.octets(
                        "key_constant_IV", row.key_constant_IV, key_constant_IV_size
                    )


_ItemEncryptionBox_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("reserved", 8),)
)
_ItemEncryptionBox_R1: Final = Run(">B", (("reserved_2", 8),))
_ItemEncryptionBox_R2: Final = Run(
    ">B", (("crypt_byte_block", 4), ("skip_byte_block", 4))
)
_ItemEncryptionBox_R3: Final = Run(">B", (("num_keys", 8),))
_ItemEncryptionBox_R4: Final = Run(
    ">B16s", (("Per_Sample_IV_Size", 8),), (("KID", 128),)
)
_ItemEncryptionBox_R5: Final = Run(">B", (("constant_IV_size", 8),))


class ItemEncryptionBox(ItemFullProperty):
    """Encryption parameters of an item.

    ISO/IEC 23001-7:2023, 8.3::

        aligned(8) class ItemEncryptionBox extends ItemFullProperty('ienc', version, flags = 0) {
            unsigned int(8) reserved = 0;
            if (version == 0) {
                unsigned int(8) reserved = 0;
            } else {
                unsigned int(4) crypt_byte_block;
                unsigned int(4) skip_byte_block;
            }
            unsigned int(8) num_keys;
            for (i = 0; i < num_keys; i++) {
                unsigned int(8) Per_Sample_IV_Size;
                unsigned int(8) KID[16];
                if (Per_Sample_IV_Size == 0) {
                    unsigned int(8) constant_IV_size;
                    unsigned int(8) constant_IV[constant_IV_size];
                }
            }
        }

    Attributes:
        reserved: ``unsigned int(8)``.
        reserved_2: ``unsigned int(8)``; None when left out.
        crypt_byte_block: ``unsigned int(4)``; None when left out.
        skip_byte_block: ``unsigned int(4)``; None when left out.
        num_keys: ``unsigned int(8)``.
    """

    __slots__ = (
        "crypt_byte_block",
        "keys",
        "reserved",
        "reserved_2",
        "skip_byte_block",
    )

    fourcc: ClassVar[bytes] = b"ienc"
    clause: ClassVar[str] = "ISO/IEC 23001-7:2023, 8.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "reserved_2",
        "crypt_byte_block",
        "skip_byte_block",
        "num_keys",
        "keys",
    )

    reserved: int
    reserved_2: int | None
    crypt_byte_block: int | None
    skip_byte_block: int | None
    keys: list[ItemEncryptionBox.Key]

    class Key(Row):
        """One of the ``keys`` of ItemEncryptionBox.

        Attributes:
            Per_Sample_IV_Size: ``unsigned int(8)``.
            KID: ``unsigned int(8) KID[16]``.
            constant_IV_size: ``unsigned int(8)``; None when left out.
            constant_IV: ``unsigned int(8) constant_IV[constant_IV_size]``; None when left out.
        """

        __slots__ = ("KID", "Per_Sample_IV_Size", "constant_IV")

        _fields: ClassVar[tuple[str, ...]] = (
            "Per_Sample_IV_Size",
            "KID",
            "constant_IV",
        )

        Per_Sample_IV_Size: int
        KID: bytes
        constant_IV: bytes | None

        def __init__(
            self,
            *,
            Per_Sample_IV_Size: int = 0,
            KID: bytes = bytes(16),
            constant_IV: bytes | None = None,
        ) -> None:
            self.Per_Sample_IV_Size = Per_Sample_IV_Size
            self.KID = KID
            self.constant_IV = constant_IV

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        reserved_2: int | None = None,
        crypt_byte_block: int | None = None,
        skip_byte_block: int | None = None,
        keys: Iterable[ItemEncryptionBox.Key] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.reserved_2 = reserved_2
        self.crypt_byte_block = crypt_byte_block
        self.skip_byte_block = skip_byte_block
        self.keys = list(keys)

    @property
    def num_keys(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.keys)

    def _read(self, r: Reader, /) -> None:
        self.reserved_2 = None
        self.crypt_byte_block = None
        self.skip_byte_block = None
        bits_2, self.reserved = r.run(_ItemEncryptionBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (self.reserved_2,) = r.run(_ItemEncryptionBox_R1)

        else:
            (bits_4,) = r.run(_ItemEncryptionBox_R2)
            self.crypt_byte_block = bits_4 >> 4
            self.skip_byte_block = bits_4 & 0xF

        (num_keys,) = r.run(_ItemEncryptionBox_R3)
        keys: list[ItemEncryptionBox.Key] = []
        self.keys = keys
        r.allow("keys", num_keys, 136)
        for _ in range(num_keys):
            row = ItemEncryptionBox.Key.__new__(ItemEncryptionBox.Key)
            keys.append(row)
            constant_IV_size = 0
            row.constant_IV = None
            Per_Sample_IV_Size, row.KID = r.run(_ItemEncryptionBox_R4)
            row.Per_Sample_IV_Size = Per_Sample_IV_Size
            if Per_Sample_IV_Size == 0:
                (constant_IV_size,) = r.run(_ItemEncryptionBox_R5)
                row.constant_IV = r.octets("constant_IV", constant_IV_size)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        num_keys = len(self.keys)
        w.run(
            _ItemEncryptionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.reserved,
        )
        if version == 0:
            w.run(_ItemEncryptionBox_R1, self.reserved_2)

        else:
            w.run(
                _ItemEncryptionBox_R2,
                w.pack(
                    ("crypt_byte_block", self.crypt_byte_block, 4, False),
                    ("skip_byte_block", self.skip_byte_block, 4, False),
                ),
            )

        w.run(_ItemEncryptionBox_R3, num_keys)
        for row in self.keys:
            Per_Sample_IV_Size = row.Per_Sample_IV_Size
            constant_IV_size = 0 if row.constant_IV is None else len(row.constant_IV)
            w.run(
                _ItemEncryptionBox_R4,
                row.Per_Sample_IV_Size,
                w.sized("KID", row.KID, 16),
            )
            if Per_Sample_IV_Size == 0:
                w.run(_ItemEncryptionBox_R5, constant_IV_size)
                w.octets("constant_IV", row.constant_IV, constant_IV_size)


_ItemAuxiliaryInformationBox_R0: Final = Run(
    ">I4sI",
    (("version", 8), ("flags", 24)),
    (("aux_info_type", 32),),
    (("aux_info_type_parameter", 32),),
)


class ItemAuxiliaryInformationBox(ItemFullProperty):
    """Tells which kind of auxiliary information an item carries.

    ISO/IEC 23001-7:2023, 8.4::

        aligned(8) class ItemAuxiliaryInformationBox extends ItemFullProperty('iaux', version = 0, flags = 0) {
            unsigned int(32) aux_info_type;
            unsigned int(32) aux_info_type_parameter;
        }

    Attributes:
        aux_info_type: ``unsigned int(32)``.
        aux_info_type_parameter: ``unsigned int(32)``.
    """

    __slots__ = ("aux_info_type", "aux_info_type_parameter")

    fourcc: ClassVar[bytes] = b"iaux"
    clause: ClassVar[str] = "ISO/IEC 23001-7:2023, 8.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "aux_info_type",
        "aux_info_type_parameter",
    )

    aux_info_type: str
    aux_info_type_parameter: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        aux_info_type: str = "",
        aux_info_type_parameter: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.aux_info_type = aux_info_type
        self.aux_info_type_parameter = aux_info_type_parameter

    def _read(self, r: Reader, /) -> None:
        bits_2, code, self.aux_info_type_parameter = r.run(
            _ItemAuxiliaryInformationBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.aux_info_type = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ItemAuxiliaryInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("aux_info_type", self.aux_info_type),
            self.aux_info_type_parameter,
        )
