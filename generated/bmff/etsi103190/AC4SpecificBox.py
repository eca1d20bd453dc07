"""AC4SpecificBox of ETSI TS 103 190-2.

Generated from the specification ``etsi103190/ac4``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AC4SpecificBox_R0: Final = Run(
    ">BH",
    (
        ("ac4_dsi_version", 3),
        ("bitstream_version", 7),
        ("fs_index", 1),
        ("frame_rate_index", 4),
        ("n_presentations", 9),
    ),
)


class AC4SpecificBox(Box):
    """Decoder specific information of AC-4; the presentations follow as bytes.

    ETSI TS 103 190-2, E.5::

        aligned(8) class AC4SpecificBox extends Box('dac4') {
            unsigned int(3) ac4_dsi_version;
            unsigned int(7) bitstream_version;
            unsigned int(1) fs_index;
            unsigned int(4) frame_rate_index;
            unsigned int(9) n_presentations;
            unsigned int(8) presentations[];
        }

    Attributes:
        ac4_dsi_version: ``unsigned int(3)``.
        bitstream_version: ``unsigned int(7)``.
        fs_index: 0 44.1 kHz, 1 48 kHz.
        frame_rate_index: ``unsigned int(4)``.
        n_presentations: ``unsigned int(9)``.
        presentations: ``unsigned int(8) presentations[]``.
    """

    __slots__ = (
        "ac4_dsi_version",
        "bitstream_version",
        "frame_rate_index",
        "fs_index",
        "n_presentations",
        "presentations",
    )

    fourcc: ClassVar[bytes] = b"dac4"
    clause: ClassVar[str] = "ETSI TS 103 190-2, E.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "ac4_dsi_version",
        "bitstream_version",
        "fs_index",
        "frame_rate_index",
        "n_presentations",
        "presentations",
    )

    ac4_dsi_version: int
    bitstream_version: int
    fs_index: int
    frame_rate_index: int
    n_presentations: int
    presentations: bytes | memoryview

    def __init__(
        self,
        *,
        ac4_dsi_version: int = 0,
        bitstream_version: int = 0,
        fs_index: int = 0,
        frame_rate_index: int = 0,
        n_presentations: int = 0,
        presentations: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.ac4_dsi_version = ac4_dsi_version
        self.bitstream_version = bitstream_version
        self.fs_index = fs_index
        self.frame_rate_index = frame_rate_index
        self.n_presentations = n_presentations
        self.presentations = presentations

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_3 = r.run(_AC4SpecificBox_R0)
        bits = (bits_2 << 16) | bits_3
        self.ac4_dsi_version = bits >> 21
        self.bitstream_version = (bits >> 14) & 0x7F
        self.fs_index = (bits >> 13) & 0x1
        self.frame_rate_index = (bits >> 9) & 0xF
        self.n_presentations = bits & 0x1FF
        self.presentations = r.tail("presentations")

    def _write(self, w: Writer, /) -> None:
        bits = w.pack(
            ("ac4_dsi_version", self.ac4_dsi_version, 3, False),
            ("bitstream_version", self.bitstream_version, 7, False),
            ("fs_index", self.fs_index, 1, False),
            ("frame_rate_index", self.frame_rate_index, 4, False),
            ("n_presentations", self.n_presentations, 9, False),
        )
        w.run(_AC4SpecificBox_R0, (bits >> 16) & 0xFF, (bits) & 0xFFFF)
        w.octets("presentations", self.presentations)
