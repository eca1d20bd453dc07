"""AV1CodecConfigurationRecord of AV1 Codec ISO Media File Format Binding.

Generated from the specification ``av1_isobmff/av1``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AV1CodecConfigurationRecord_R0: Final = Run(
    ">BBB",
    (("marker", 1), ("version", 7)),
    (("seq_profile", 3), ("seq_level_idx_0", 5)),
    (
        ("seq_tier_0", 1),
        ("high_bitdepth", 1),
        ("twelve_bit", 1),
        ("monochrome", 1),
        ("chroma_subsampling_x", 1),
        ("chroma_subsampling_y", 1),
        ("chroma_sample_position", 2),
    ),
)


class AV1CodecConfigurationRecord(Record):
    """Decoder configuration of AV1: the parameters of the sequence header and initial OBUs.

    AV1 Codec ISO Media File Format Binding, 2.3::

        aligned(8) class AV1CodecConfigurationRecord {
            unsigned int(1) marker = 1;
            unsigned int(7) version = 1;
            unsigned int(3) seq_profile;
            unsigned int(5) seq_level_idx_0;
            unsigned int(1) seq_tier_0;
            unsigned int(1) high_bitdepth;
            unsigned int(1) twelve_bit;
            unsigned int(1) monochrome;
            unsigned int(1) chroma_subsampling_x;
            unsigned int(1) chroma_subsampling_y;
            unsigned int(2) chroma_sample_position;
            unsigned int(3) reserved = 0;
            unsigned int(1) initial_presentation_delay_present;
            if (initial_presentation_delay_present) {
                unsigned int(4) initial_presentation_delay_minus_one;
            } else {
                unsigned int(4) reserved = 0;
            }
            unsigned int(8) configOBUs[];
        }

    Attributes:
        marker: ``unsigned int(1)``.
        version: ``unsigned int(7)``.
        seq_profile: ``unsigned int(3)``.
        seq_level_idx_0: ``unsigned int(5)``.
        seq_tier_0: ``unsigned int(1)``.
        high_bitdepth: ``unsigned int(1)``.
        twelve_bit: ``unsigned int(1)``.
        monochrome: ``unsigned int(1)``.
        chroma_subsampling_x: ``unsigned int(1)``.
        chroma_subsampling_y: ``unsigned int(1)``.
        chroma_sample_position: ``unsigned int(2)``.
        reserved: ``unsigned int(3)``.
        initial_presentation_delay_present: ``unsigned int(1)``.
        initial_presentation_delay_minus_one: Samples; None when left out.
        reserved_2: ``unsigned int(4)``; None when left out.
        configOBUs: Open bitstream units, each with a size field.
    """

    __slots__ = (
        "chroma_sample_position",
        "chroma_subsampling_x",
        "chroma_subsampling_y",
        "configOBUs",
        "high_bitdepth",
        "initial_presentation_delay_minus_one",
        "initial_presentation_delay_present",
        "marker",
        "monochrome",
        "reserved",
        "reserved_2",
        "seq_level_idx_0",
        "seq_profile",
        "seq_tier_0",
        "twelve_bit",
        "version",
    )

    clause: ClassVar[str] = "AV1 Codec ISO Media File Format Binding, 2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "marker",
        "version",
        "seq_profile",
        "seq_level_idx_0",
        "seq_tier_0",
        "high_bitdepth",
        "twelve_bit",
        "monochrome",
        "chroma_subsampling_x",
        "chroma_subsampling_y",
        "chroma_sample_position",
        "reserved",
        "initial_presentation_delay_present",
        "initial_presentation_delay_minus_one",
        "reserved_2",
        "configOBUs",
    )

    marker: int
    version: int
    seq_profile: int
    seq_level_idx_0: int
    seq_tier_0: int
    high_bitdepth: int
    twelve_bit: int
    monochrome: int
    chroma_subsampling_x: int
    chroma_subsampling_y: int
    chroma_sample_position: int
    reserved: int
    initial_presentation_delay_present: int
    initial_presentation_delay_minus_one: int | None
    reserved_2: int | None
    configOBUs: bytes | memoryview

    def __init__(
        self,
        *,
        marker: int = 1,
        version: int = 1,
        seq_profile: int = 0,
        seq_level_idx_0: int = 0,
        seq_tier_0: int = 0,
        high_bitdepth: int = 0,
        twelve_bit: int = 0,
        monochrome: int = 0,
        chroma_subsampling_x: int = 0,
        chroma_subsampling_y: int = 0,
        chroma_sample_position: int = 0,
        reserved: int = 0,
        initial_presentation_delay_present: int = 0,
        initial_presentation_delay_minus_one: int | None = None,
        reserved_2: int | None = 0,
        configOBUs: bytes | memoryview = b"",
    ) -> None:
        self.trailing = b""
        self.marker = marker
        self.version = version
        self.seq_profile = seq_profile
        self.seq_level_idx_0 = seq_level_idx_0
        self.seq_tier_0 = seq_tier_0
        self.high_bitdepth = high_bitdepth
        self.twelve_bit = twelve_bit
        self.monochrome = monochrome
        self.chroma_subsampling_x = chroma_subsampling_x
        self.chroma_subsampling_y = chroma_subsampling_y
        self.chroma_sample_position = chroma_sample_position
        self.reserved = reserved
        self.initial_presentation_delay_present = initial_presentation_delay_present
        self.initial_presentation_delay_minus_one = initial_presentation_delay_minus_one
        self.reserved_2 = reserved_2
        self.configOBUs = configOBUs

    def _read(self, r: Reader, /) -> None:
        self.initial_presentation_delay_minus_one = None
        self.reserved_2 = None
        bits_2, bits_4, bits_6 = r.run(_AV1CodecConfigurationRecord_R0)
        self.marker = bits_2 >> 7
        self.version = bits_2 & 0x7F
        self.seq_profile = bits_4 >> 5
        self.seq_level_idx_0 = bits_4 & 0x1F
        self.seq_tier_0 = bits_6 >> 7
        self.high_bitdepth = (bits_6 >> 6) & 0x1
        self.twelve_bit = (bits_6 >> 5) & 0x1
        self.monochrome = (bits_6 >> 4) & 0x1
        self.chroma_subsampling_x = (bits_6 >> 3) & 0x1
        self.chroma_subsampling_y = (bits_6 >> 2) & 0x1
        self.chroma_sample_position = bits_6 & 0x3
        self.reserved = r.bits("reserved", 3)
        initial_presentation_delay_present = r.bits(
            "initial_presentation_delay_present", 1
        )
        self.initial_presentation_delay_present = initial_presentation_delay_present
        if initial_presentation_delay_present:
            self.initial_presentation_delay_minus_one = r.bits(
                "initial_presentation_delay_minus_one", 4
            )

        else:
            self.reserved_2 = r.bits("reserved_2", 4)

        self.configOBUs = r.tail("configOBUs")

    def _write(self, w: Writer, /) -> None:
        initial_presentation_delay_present = self.initial_presentation_delay_present
        w.run(
            _AV1CodecConfigurationRecord_R0,
            w.pack(
                ("marker", self.marker, 1, False), ("version", self.version, 7, False)
            ),
            w.pack(
                ("seq_profile", self.seq_profile, 3, False),
                ("seq_level_idx_0", self.seq_level_idx_0, 5, False),
            ),
            w.pack(
                ("seq_tier_0", self.seq_tier_0, 1, False),
                ("high_bitdepth", self.high_bitdepth, 1, False),
                ("twelve_bit", self.twelve_bit, 1, False),
                ("monochrome", self.monochrome, 1, False),
                ("chroma_subsampling_x", self.chroma_subsampling_x, 1, False),
                ("chroma_subsampling_y", self.chroma_subsampling_y, 1, False),
                ("chroma_sample_position", self.chroma_sample_position, 2, False),
            ),
        )
        w.bits("reserved", self.reserved, 3)
        w.bits(
            "initial_presentation_delay_present",
            self.initial_presentation_delay_present,
            1,
        )
        if initial_presentation_delay_present:
            w.bits(
                "initial_presentation_delay_minus_one",
                self.initial_presentation_delay_minus_one,
                4,
            )

        else:
            w.bits("reserved_2", self.reserved_2, 4)

        w.octets("configOBUs", self.configOBUs)
