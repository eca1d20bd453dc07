"""PiffProtectionSystemSpecificHeaderBox of Protected Interoperable File Format 1.3.

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

_PiffProtectionSystemSpecificHeaderBox_R0: Final = Run(
    ">I16sI", (("version", 8), ("flags", 24)), (("SystemID", 128),), (("DataSize", 32),)
)


class PiffProtectionSystemSpecificHeaderBox(FullBox):
    """Protection system data as written before 'pssh' was registered.

    Protected Interoperable File Format 1.3, 5.3.1::

        aligned(8) class PiffProtectionSystemSpecificHeaderBox extends FullBox('uuid', version = 0, flags = 0) {
            unsigned int(8) SystemID[16];
            unsigned int(32) DataSize;
            unsigned int(8) Data[DataSize];
        }

    Attributes:
        SystemID: UUID of the protection system.
        DataSize: ``unsigned int(32)``.
        Data: ``unsigned int(8) Data[DataSize]``.
    """

    __slots__ = ("Data", "SystemID")

    fourcc: ClassVar[bytes] = (
        b"uuid\xd0\x8aO\x18\x10\xf3J\x82\xb6\xc82\xd8\xab\xa1\x83\xd3"
    )
    clause: ClassVar[str] = "Protected Interoperable File Format 1.3, 5.3.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "SystemID",
        "DataSize",
        "Data",
    )

    SystemID: bytes
    Data: bytes

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        SystemID: bytes = bytes(16),
        Data: bytes = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.SystemID = SystemID
        self.Data = Data

    @property
    def DataSize(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.Data)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.SystemID, DataSize = r.run(
            _PiffProtectionSystemSpecificHeaderBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.Data = r.octets("Data", DataSize)

    def _write(self, w: Writer, /) -> None:
        DataSize = len(self.Data)
        w.run(
            _PiffProtectionSystemSpecificHeaderBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.sized("SystemID", self.SystemID, 16),
            DataSize,
        )
        w.octets("Data", self.Data, DataSize)
