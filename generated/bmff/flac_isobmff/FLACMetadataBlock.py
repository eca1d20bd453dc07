"""FLACMetadataBlock of Encapsulation of FLAC in ISO Base Media File Format.

Generated from the specification ``flac_isobmff/flac``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_FLACMetadataBlock_R0: Final = Run(
    ">BBH", (("LastMetadataBlockFlag", 1), ("BlockType", 7)), (("Length", 24),)
)


class FLACMetadataBlock(Record):
    """A metadata block of FLAC.

    Encapsulation of FLAC in ISO Base Media File Format, 3.3.2::

        aligned(8) class FLACMetadataBlock {
            unsigned int(1) LastMetadataBlockFlag;
            unsigned int(7) BlockType;
            unsigned int(24) Length;
            unsigned int(8) BlockData[Length];
        }

    Attributes:
        LastMetadataBlockFlag: ``unsigned int(1)``.
        BlockType: 0: stream information.
        Length: Bytes.
        BlockData: ``unsigned int(8) BlockData[Length]``.
    """

    __slots__ = ("BlockData", "BlockType", "LastMetadataBlockFlag")

    clause: ClassVar[str] = "Encapsulation of FLAC in ISO Base Media File Format, 3.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "LastMetadataBlockFlag",
        "BlockType",
        "Length",
        "BlockData",
    )

    LastMetadataBlockFlag: int
    BlockType: int
    BlockData: bytes

    def __init__(
        self,
        *,
        LastMetadataBlockFlag: int = 0,
        BlockType: int = 0,
        BlockData: bytes = b"",
    ) -> None:
        self.trailing = b""
        self.LastMetadataBlockFlag = LastMetadataBlockFlag
        self.BlockType = BlockType
        self.BlockData = BlockData

    @property
    def Length(self) -> int:
        """Bytes. Derived: it follows from the list."""
        return len(self.BlockData)

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, bits_5 = r.run(_FLACMetadataBlock_R0)
        self.LastMetadataBlockFlag = bits_2 >> 7
        self.BlockType = bits_2 & 0x7F
        bits_3 = (bits_4 << 16) | bits_5
        Length = bits_3
        self.BlockData = r.octets("BlockData", Length)

    def _write(self, w: Writer, /) -> None:
        Length = len(self.BlockData)
        bits = w.pack(("Length", Length, 24, False))
        w.run(
            _FLACMetadataBlock_R0,
            w.pack(
                ("LastMetadataBlockFlag", self.LastMetadataBlockFlag, 1, False),
                ("BlockType", self.BlockType, 7, False),
            ),
            (bits >> 16) & 0xFF,
            (bits) & 0xFFFF,
        )
        w.octets("BlockData", self.BlockData, Length)
