"""CencSampleEncryptionInformationGroupEntry of ISO/IEC 23001-7:2023.

Generated from the specification ``iso23001_7/common_encryption``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SampleGroupDescriptionEntry import SampleGroupDescriptionEntry
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

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
        keies: A list of ``Key``; None when left out.
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
        multi_key_flag = bits_2 >> 7
        self.multi_key_flag = multi_key_flag
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
