"""FilePartitionBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/file_delivery``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_FilePartitionBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_FilePartitionBox_R1: Final = Run(">H", (("item_ID", 16),))
_FilePartitionBox_R2: Final = Run(">I", (("item_ID", 32),))
_FilePartitionBox_R3: Final = Run(
    ">HBBHHHH",
    (("packet_payload_size", 16),),
    (("reserved", 8),),
    (("FEC_encoding_ID", 8),),
    (("FEC_instance_ID", 16),),
    (("max_source_block_length", 16),),
    (("encoding_symbol_length", 16),),
    (("max_number_of_encoding_symbols", 16),),
)
_FilePartitionBox_R4: Final = Run(">H", (("entry_count", 16),))
_FilePartitionBox_R5: Final = Run(">I", (("entry_count", 32),))
_FilePartitionBox_T0: Final = Layout(
    Part(16, (("block_count", 16, False),)), Part(32, (("block_size", 32, False),))
)


class FilePartitionBox(FullBox):
    """How an item is cut into source blocks and symbols.

    ISO/IEC 14496-12:2022, 8.13.3::

        aligned(8) class FilePartitionBox extends FullBox('fpar', version, 0) {
            if (version == 0) {
                unsigned int(16) item_ID;
            } else {
                unsigned int(32) item_ID;
            }
            unsigned int(16) packet_payload_size;
            unsigned int(8) reserved = 0;
            unsigned int(8) FEC_encoding_ID;
            unsigned int(16) FEC_instance_ID;
            unsigned int(16) max_source_block_length;
            unsigned int(16) encoding_symbol_length;
            unsigned int(16) max_number_of_encoding_symbols;
            base64string scheme_specific_info;
            if (version == 0) {
                unsigned int(16) entry_count;
            } else {
                unsigned int(32) entry_count;
            }
            for (i = 1; i <= entry_count; i++) {
                unsigned int(16) block_count;
                unsigned int(32) block_size;
            }
        }

    Attributes:
        item_ID: ``unsigned int(16)``.
        packet_payload_size: Bytes.
        reserved: ``unsigned int(8)``.
        FEC_encoding_ID: Scheme of forward error correction.
        FEC_instance_ID: More exactly, for some schemes.
        max_source_block_length: Symbols.
        encoding_symbol_length: Bytes.
        max_number_of_encoding_symbols: ``unsigned int(16)``.
        scheme_specific_info: In Base64.
        entry_count: ``unsigned int(16)``.
        entries: Rows of block_count, block_size.
    """

    __slots__ = (
        "FEC_encoding_ID",
        "FEC_instance_ID",
        "encoding_symbol_length",
        "entries",
        "item_ID",
        "max_number_of_encoding_symbols",
        "max_source_block_length",
        "packet_payload_size",
        "reserved",
        "scheme_specific_info",
    )

    fourcc: ClassVar[bytes] = b"fpar"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.13.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "item_ID",
        "packet_payload_size",
        "reserved",
        "FEC_encoding_ID",
        "FEC_instance_ID",
        "max_source_block_length",
        "encoding_symbol_length",
        "max_number_of_encoding_symbols",
        "scheme_specific_info",
        "entry_count",
        "entries",
    )

    item_ID: int
    packet_payload_size: int
    reserved: int
    FEC_encoding_ID: int
    FEC_instance_ID: int
    max_source_block_length: int
    encoding_symbol_length: int
    max_number_of_encoding_symbols: int
    scheme_specific_info: str
    entries: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        item_ID: int = 0,
        packet_payload_size: int = 0,
        reserved: int = 0,
        FEC_encoding_ID: int = 0,
        FEC_instance_ID: int = 0,
        max_source_block_length: int = 0,
        encoding_symbol_length: int = 0,
        max_number_of_encoding_symbols: int = 0,
        scheme_specific_info: str = "",
        entries: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.item_ID = item_ID
        self.packet_payload_size = packet_payload_size
        self.reserved = reserved
        self.FEC_encoding_ID = FEC_encoding_ID
        self.FEC_instance_ID = FEC_instance_ID
        self.max_source_block_length = max_source_block_length
        self.encoding_symbol_length = encoding_symbol_length
        self.max_number_of_encoding_symbols = max_number_of_encoding_symbols
        self.scheme_specific_info = scheme_specific_info
        self.entries = _FilePartitionBox_T0.table(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def block_count(self) -> Table:
        """Consecutive blocks. A view of ``entries``."""
        found: Table = self.entries["block_count"]
        return found

    @property
    def block_size(self) -> Table:
        """Bytes. A view of ``entries``."""
        found: Table = self.entries["block_size"]
        return found

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_FilePartitionBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (self.item_ID,) = r.run(_FilePartitionBox_R1)

        else:
            (self.item_ID,) = r.run(_FilePartitionBox_R2)

        (
            self.packet_payload_size,
            self.reserved,
            self.FEC_encoding_ID,
            self.FEC_instance_ID,
            self.max_source_block_length,
            self.encoding_symbol_length,
            self.max_number_of_encoding_symbols,
        ) = r.run(_FilePartitionBox_R3)
        self.scheme_specific_info = r.text("scheme_specific_info")
        if version == 0:
            (entry_count,) = r.run(_FilePartitionBox_R4)

        else:
            (entry_count,) = r.run(_FilePartitionBox_R5)

        self.entries = r.table("entries", _FilePartitionBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = len(self.entries)
        w.run(
            _FilePartitionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.run(_FilePartitionBox_R1, self.item_ID)

        else:
            w.run(_FilePartitionBox_R2, self.item_ID)

        w.run(
            _FilePartitionBox_R3,
            self.packet_payload_size,
            self.reserved,
            self.FEC_encoding_ID,
            self.FEC_instance_ID,
            self.max_source_block_length,
            self.encoding_symbol_length,
            self.max_number_of_encoding_symbols,
        )
        w.text("scheme_specific_info", self.scheme_specific_info)
        if version == 0:
            w.run(_FilePartitionBox_R4, entry_count)

        else:
            w.run(_FilePartitionBox_R5, entry_count)

        w.table("entries", _FilePartitionBox_T0, self.entries)
