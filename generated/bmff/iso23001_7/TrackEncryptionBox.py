"""TrackEncryptionBox of ISO/IEC 23001-7:2023.

Generated from the specification ``iso23001_7/common_encryption``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

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
        reserved_2: int | None = 0,
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
        version = bits_2 >> 24
        self.version = version
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
