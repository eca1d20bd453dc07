"""PiffTrackEncryptionBox of Protected Interoperable File Format 1.3.

Generated from the specification ``piff/protected_interoperable_file_format``. Do not edit: change the specification and
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

_PiffTrackEncryptionBox_R0: Final = Run(
    ">IBHB16s",
    (("version", 8), ("flags", 24)),
    (("default_AlgorithmID", 24),),
    (("default_IV_size", 8),),
    (("default_KID", 128),),
)


class PiffTrackEncryptionBox(FullBox):
    """Default encryption parameters of a track as written before 'tenc' was registered.

    Protected Interoperable File Format 1.3, 5.3.3::

        aligned(8) class PiffTrackEncryptionBox extends FullBox('uuid', version = 0, flags = 0) {
            unsigned int(24) default_AlgorithmID;
            unsigned int(8) default_IV_size;
            unsigned int(8) default_KID[16];
        }

    Attributes:
        default_AlgorithmID: 0 none, 1 AES-CTR, 2 AES-CBC.
        default_IV_size: Bytes.
        default_KID: ``unsigned int(8) default_KID[16]``.
    """

    __slots__ = ("default_AlgorithmID", "default_IV_size", "default_KID")

    fourcc: ClassVar[bytes] = b"uuid\x89t\xdb\xce{\xe7LQ\x84\xf9qH\xf9\x88%T"
    clause: ClassVar[str] = "Protected Interoperable File Format 1.3, 5.3.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "default_AlgorithmID",
        "default_IV_size",
        "default_KID",
    )

    default_AlgorithmID: int
    default_IV_size: int
    default_KID: bytes

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        default_AlgorithmID: int = 0,
        default_IV_size: int = 0,
        default_KID: bytes = bytes(16),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.default_AlgorithmID = default_AlgorithmID
        self.default_IV_size = default_IV_size
        self.default_KID = default_KID

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, bits_5, self.default_IV_size, self.default_KID = r.run(
            _PiffTrackEncryptionBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        bits_3 = (bits_4 << 16) | bits_5
        self.default_AlgorithmID = bits_3

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(("default_AlgorithmID", self.default_AlgorithmID, 24, False))
        w.run(
            _PiffTrackEncryptionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            (bits >> 16) & 0xFF,
            (bits) & 0xFFFF,
            self.default_IV_size,
            w.sized("default_KID", self.default_KID, 16),
        )
