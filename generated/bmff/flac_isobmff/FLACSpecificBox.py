"""FLACSpecificBox of Encapsulation of FLAC in ISO Base Media File Format.

Generated from the specification ``flac_isobmff/flac``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.flac_isobmff.FLACMetadataBlock import FLACMetadataBlock
from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_FLACSpecificBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class FLACSpecificBox(FullBox):
    """Metadata blocks of the stream, the stream information first.

    Encapsulation of FLAC in ISO Base Media File Format, 3.3.2::

        aligned(8) class FLACSpecificBox extends FullBox('dfLa', version = 0, flags = 0) {
            for (i = 0;; i++) {
                FLACMetadataBlock block;
            }
        }

    Attributes:
        blocks: A list of ``block``.
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
