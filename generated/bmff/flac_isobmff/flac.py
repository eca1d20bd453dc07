"""Classes of Encapsulation of FLAC in ISO Base Media File Format: flac.

Generated from the specification ``flac_isobmff/flac``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_entries import AudioSampleEntry
from bmffkit.runtime import Box, Path, Record, Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable

_FLACSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class FLACSampleEntry(AudioSampleEntry):
    """Sample entry of a FLAC track.

    Encapsulation of FLAC in ISO Base Media File Format, 3.3.1::

        class FLACSampleEntry() extends AudioSampleEntry('fLaC') {
            FLACSpecificBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"fLaC"
    clause: ClassVar[str] = "Encapsulation of FLAC in ISO Base Media File Format, 3.3.1"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> FLACSpecificBox | None:
        """The FLACSpecificBox inside. None when there is none."""
        return first(self.children, "FLACSpecificBox")


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


_FLACSpecificBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class FLACSpecificBox(FullBox):
    """Metadata blocks of the stream, the stream information first.

    Encapsulation of FLAC in ISO Base Media File Format, 3.3.2::

        aligned(8) class FLACSpecificBox extends FullBox('dfLa', version = 0, flags = 0) {
            for (i = 0;; i++) {
                FLACMetadataBlock block;
            }
        }
    """

    __slots__ = ("blocks",)

    fourcc: ClassVar[bytes] = b"dfLa"
    clause: ClassVar[str] = "Encapsulation of FLAC in ISO Base Media File Format, 3.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "blocks")

    blocks: list[FLACMetadataBlock]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        blocks: Iterable[FLACMetadataBlock] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.blocks = list(blocks)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_FLACSpecificBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        blocks: list[FLACMetadataBlock] = []
        self.blocks = blocks
        while r.remaining() >= 1:
            block = FLACMetadataBlock._from(r)
            blocks.append(block)
            r.allow("blocks", 1, 0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FLACSpecificBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        for block in self.blocks:
            w.record("block", block)
