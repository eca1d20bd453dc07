"""ItemEncryptionBox of ISO/IEC 23001-7:2023.

Generated from the specification ``iso23001_7/common_encryption``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

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
        keys: A list of ``Key``.
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
        reserved_2: int | None = 0,
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
        version = bits_2 >> 24
        self.version = version
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
