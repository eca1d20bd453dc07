"""ProtectionSystemSpecificHeaderBox of ISO/IEC 23001-7:2023.

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
        KID: A list: key identifier the data applies to; None when left out.
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
        version = bits_2 >> 24
        self.version = version
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
