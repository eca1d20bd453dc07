"""Classes of ISO/IEC 14496-12:2022: audio.

Generated from the specification ``iso14496_12/audio``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Layout, Part, Path, Row, Run
from bmffkit.runtime.support import ABSENT, every

if TYPE_CHECKING:
    from bmff.iso14496_12.sample_entries import AudioSampleEntry
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_SamplingRateBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("sampling_rate", 32),)
)


class SamplingRateBox(FullBox):
    """Sampling rate of the audio, also beyond 16 bits.

    ISO/IEC 14496-12:2022, 12.2.3::

        aligned(8) class SamplingRateBox extends FullBox('srat') {
            unsigned int(32) sampling_rate;
        }

    Attributes:
        sampling_rate: Hertz.
    """

    __slots__ = ("sampling_rate",)

    fourcc: ClassVar[bytes] = b"srat"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "sampling_rate")

    sampling_rate: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, sampling_rate: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sampling_rate = sampling_rate

    def _read(self, r: Reader, /) -> None:
        bits_2, self.sampling_rate = r.run(_SamplingRateBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SamplingRateBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.sampling_rate,
        )


_ChannelLayout_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_ChannelLayout_R1: Final = Run(">B", (("stream_structure", 8),))
_ChannelLayout_R2: Final = Run(">B", (("definedLayout", 8),))
_ChannelLayout_R3: Final = Run(">B", (("speaker_position", 8),))
_ChannelLayout_R4: Final = Run(">hb", (("azimuth", 16),), (("elevation", 8),))
_ChannelLayout_R5: Final = Run(">Q", (("omittedChannelsMap", 64),))
_ChannelLayout_R6: Final = Run(">B", (("object_count", 8),))
_ChannelLayout_R7: Final = Run(
    ">BB", (("stream_structure", 4), ("format_ordering", 4)), (("baseChannelCount", 8),)
)
_ChannelLayout_R8: Final = Run(">B", (("definedLayout", 8),))
_ChannelLayout_R9: Final = Run(">B", (("layout_channel_count", 8),))
_ChannelLayout_R10: Final = Run(">B", (("speaker_position", 8),))
_ChannelLayout_R11: Final = Run(">hb", (("azimuth", 16),), (("elevation", 8),))
_ChannelLayout_R12: Final = Run(
    ">B",
    (("reserved", 4), ("channel_order_definition", 3), ("omitted_channels_present", 1)),
)
_ChannelLayout_R13: Final = Run(">Q", (("omittedChannelsMap", 64),))


class ChannelLayout(FullBox):
    """Where the speakers stand, or how many audio objects there are.

    ISO/IEC 14496-12:2022, 12.2.4::

        aligned(8) class ChannelLayout extends FullBox('chnl', version, flags = 0) {
            if (version == 0) {
                unsigned int(8) stream_structure;
                if (stream_structure & channelStructured) {
                    unsigned int(8) definedLayout;
                    if (definedLayout == 0) {
                        for (i = 1; i <= layout_channel_count; i++) {
                            unsigned int(8) speaker_position;
                            if (speaker_position == 126) {
                                signed int(16) azimuth;
                                signed int(8) elevation;
                            }
                        }
                    } else {
                        unsigned int(64) omittedChannelsMap;
                    }
                }
                if (stream_structure & objectStructured) {
                    unsigned int(8) object_count;
                }
            } else {
                unsigned int(4) stream_structure;
                unsigned int(4) format_ordering;
                unsigned int(8) baseChannelCount;
                if (stream_structure & channelStructured) {
                    unsigned int(8) definedLayout;
                    if (definedLayout == 0) {
                        unsigned int(8) layout_channel_count;
                        for (i = 1; i <= layout_channel_count; i++) {
                            unsigned int(8) speaker_position;
                            if (speaker_position == 126) {
                                signed int(16) azimuth;
                                signed int(8) elevation;
                            }
                        }
                    } else {
                        int(4) reserved = 0;
                        unsigned int(3) channel_order_definition;
                        unsigned int(1) omitted_channels_present;
                        if (omitted_channels_present == 1) {
                            unsigned int(64) omittedChannelsMap;
                        }
                    }
                }
                if (stream_structure & objectStructured) {
                }
            }
        }

    Attributes:
        stream_structure: 1: channels, 2: objects, 3: both.
        definedLayout: Code point of ISO/IEC 23091-3; 0: listed here.
        omittedChannelsMap: 1: channel is not in this track.
        object_count: Audio objects; None when left out.
        format_ordering: Order of formats in the stream; None when left out.
        baseChannelCount: Channels and objects together; None when left out.
        layout_channel_count: Channels of the layout; None when left out.
        reserved: ``int(4)``; None when left out.
        channel_order_definition: Order of the channels; None when left out.
        omitted_channels_present: 1: a map of absent channels follows; None when left out.
    """

    __slots__ = (
        "_layout_channel_count",
        "baseChannelCount",
        "channel_order_definition",
        "definedLayout",
        "format_ordering",
        "object_count",
        "omittedChannelsMap",
        "omitted_channels_present",
        "reserved",
        "speakers",
        "stream_structure",
    )

    fourcc: ClassVar[bytes] = b"chnl"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "stream_structure",
        "definedLayout",
        "speakers",
        "omittedChannelsMap",
        "object_count",
        "format_ordering",
        "baseChannelCount",
        "layout_channel_count",
        "reserved",
        "channel_order_definition",
        "omitted_channels_present",
    )

    stream_structure: int
    definedLayout: int
    speakers: list[ChannelLayout.Speaker]
    omittedChannelsMap: int
    object_count: int | None
    format_ordering: int | None
    baseChannelCount: int | None
    _layout_channel_count: int | None
    reserved: int | None
    channel_order_definition: int | None
    omitted_channels_present: int | None

    class Speaker(Row):
        """One of the ``speakers`` of ChannelLayout.

        Attributes:
            speaker_position: Code point; 126: angles follow.
            azimuth: Degrees; None when left out.
            elevation: Degrees; None when left out.
        """

        __slots__ = ("azimuth", "elevation", "speaker_position")

        _fields: ClassVar[tuple[str, ...]] = (
            "speaker_position",
            "azimuth",
            "elevation",
        )

        speaker_position: int
        azimuth: int | None
        elevation: int | None

        def __init__(
            self,
            *,
            speaker_position: int = 0,
            azimuth: int | None = None,
            elevation: int | None = None,
        ) -> None:
            self.speaker_position = speaker_position
            self.azimuth = azimuth
            self.elevation = elevation

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        stream_structure: int = 0,
        definedLayout: int = 0,
        speakers: Iterable[ChannelLayout.Speaker] = (),
        omittedChannelsMap: int = 0,
        object_count: int | None = None,
        format_ordering: int | None = None,
        baseChannelCount: int | None = None,
        layout_channel_count: int | None = None,
        reserved: int | None = None,
        channel_order_definition: int | None = None,
        omitted_channels_present: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.stream_structure = stream_structure
        self.definedLayout = definedLayout
        self.speakers = list(speakers)
        self.omittedChannelsMap = omittedChannelsMap
        self.object_count = object_count
        self.format_ordering = format_ordering
        self.baseChannelCount = baseChannelCount
        self._layout_channel_count = layout_channel_count
        self.reserved = reserved
        self.channel_order_definition = channel_order_definition
        self.omitted_channels_present = omitted_channels_present

    @property
    def layout_channel_count(self) -> int:
        """Channels of the layout. It follows from the list, where there is one."""
        return (
            self._layout_channel_count if self.speakers is None else len(self.speakers)
        )

    @layout_channel_count.setter
    def layout_channel_count(self, value: int) -> None:
        self._layout_channel_count = value

    def _read(self, r: Reader, /) -> None:
        self.definedLayout = ABSENT
        definedLayout = 0
        self.speakers = ABSENT
        self.omittedChannelsMap = ABSENT
        self.object_count = None
        self.format_ordering = None
        self.baseChannelCount = None
        self._layout_channel_count = None
        layout_channel_count = 0
        self.reserved = None
        self.channel_order_definition = None
        self.omitted_channels_present = None
        omitted_channels_present = 0
        (bits_2,) = r.run(_ChannelLayout_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (stream_structure,) = r.run(_ChannelLayout_R1)
            self.stream_structure = stream_structure
            if stream_structure & 1:
                (definedLayout,) = r.run(_ChannelLayout_R2)
                self.definedLayout = definedLayout
                if definedLayout == 0:
                    speakers: list[ChannelLayout.Speaker] = []
                    self.speakers = speakers
                    r.allow("speakers", layout_channel_count, 8)
                    for _ in range(layout_channel_count):
                        row = ChannelLayout.Speaker.__new__(ChannelLayout.Speaker)
                        speakers.append(row)
                        row.azimuth = None
                        row.elevation = None
                        (speaker_position,) = r.run(_ChannelLayout_R3)
                        row.speaker_position = speaker_position
                        if speaker_position == 126:
                            row.azimuth, row.elevation = r.run(_ChannelLayout_R4)

                else:
                    (self.omittedChannelsMap,) = r.run(_ChannelLayout_R5)

            if stream_structure & 2:
                (self.object_count,) = r.run(_ChannelLayout_R6)

        else:
            bits_4, self.baseChannelCount = r.run(_ChannelLayout_R7)
            self.stream_structure = stream_structure = bits_4 >> 4
            self.format_ordering = bits_4 & 0xF
            if stream_structure & 1:
                (definedLayout,) = r.run(_ChannelLayout_R8)
                self.definedLayout = definedLayout
                if definedLayout == 0:
                    (layout_channel_count,) = r.run(_ChannelLayout_R9)
                    self._layout_channel_count = layout_channel_count
                    speakers_2: list[ChannelLayout.Speaker] = []
                    self.speakers = speakers_2
                    r.allow("speakers", layout_channel_count, 8)
                    for _ in range(layout_channel_count):
                        row_2 = ChannelLayout.Speaker.__new__(ChannelLayout.Speaker)
                        speakers_2.append(row_2)
                        row_2.azimuth = None
                        row_2.elevation = None
                        (speaker_position_2,) = r.run(_ChannelLayout_R10)
                        row_2.speaker_position = speaker_position_2
                        if speaker_position_2 == 126:
                            row_2.azimuth, row_2.elevation = r.run(_ChannelLayout_R11)

                else:
                    (bits_6,) = r.run(_ChannelLayout_R12)
                    self.reserved = ((bits_6 >> 4) ^ 8) - 8
                    self.channel_order_definition = (bits_6 >> 1) & 0x7
                    self.omitted_channels_present = omitted_channels_present = (
                        bits_6 & 0x1
                    )
                    if omitted_channels_present == 1:
                        (self.omittedChannelsMap,) = r.run(_ChannelLayout_R13)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        stream_structure = self.stream_structure
        definedLayout = self.definedLayout
        layout_channel_count = self.layout_channel_count
        omitted_channels_present = self.omitted_channels_present or 0
        w.run(
            _ChannelLayout_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.run(_ChannelLayout_R1, self.stream_structure)
            if stream_structure & 1:
                w.run(_ChannelLayout_R2, self.definedLayout)
                if definedLayout == 0:
                    for row in self.speakers:
                        speaker_position = row.speaker_position
                        w.run(_ChannelLayout_R3, row.speaker_position)
                        if speaker_position == 126:
                            w.run(_ChannelLayout_R4, row.azimuth, row.elevation)

                else:
                    w.run(_ChannelLayout_R5, self.omittedChannelsMap)

            if stream_structure & 2:
                w.run(_ChannelLayout_R6, self.object_count)

        else:
            w.run(
                _ChannelLayout_R7,
                w.pack(
                    ("stream_structure", self.stream_structure, 4, False),
                    ("format_ordering", self.format_ordering, 4, False),
                ),
                self.baseChannelCount,
            )
            if stream_structure & 1:
                w.run(_ChannelLayout_R8, self.definedLayout)
                if definedLayout == 0:
                    w.run(_ChannelLayout_R9, layout_channel_count)
                    for row_2 in self.speakers:
                        speaker_position_2 = row_2.speaker_position
                        w.run(_ChannelLayout_R10, row_2.speaker_position)
                        if speaker_position_2 == 126:
                            w.run(_ChannelLayout_R11, row_2.azimuth, row_2.elevation)

                else:
                    w.run(
                        _ChannelLayout_R12,
                        w.pack(
                            ("reserved", self.reserved, 4, True),
                            (
                                "channel_order_definition",
                                self.channel_order_definition,
                                3,
                                False,
                            ),
                            (
                                "omitted_channels_present",
                                self.omitted_channels_present,
                                1,
                                False,
                            ),
                        ),
                    )
                    if omitted_channels_present == 1:
                        w.run(_ChannelLayout_R13, self.omittedChannelsMap)


_DownMixInstructions_entry_channels: Final = Path(
    "entry_channels",
    ("ancestor", "AudioSampleEntry"),
    ("field", "channelcount"),
    default=0,
)
_DownMixInstructions_layout_base_channels: Final = Path(
    "layout_base_channels",
    ("ancestor", "AudioSampleEntry"),
    ("child", "chnl"),
    ("field", "baseChannelCount"),
    default=0,
)
_DownMixInstructions_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_DownMixInstructions_R1: Final = Run(
    ">B", (("reserved", 1), ("downmix_instructions_count", 7))
)


class DownMixInstructions(FullBox):
    """How to mix down to layouts with fewer channels.

    ISO/IEC 14496-12:2022, 12.2.5::

        aligned(8) class DownMixInstructions extends FullBox('dmix', version, flags = 0) {
            if (version >= 1) {
                bit(1) reserved = 0;
                bit(7) downmix_instructions_count;
            } else {
                int downmix_instructions_count = 1;
            }
            for (a = 1; a <= downmix_instructions_count; a++) {
                unsigned int(8) targetLayout;
                unsigned int(1) reserved = 0;
                unsigned int(7) targetChannelCount;
                bit(1) in_stream;
                unsigned int(7) downmix_ID;
                if (in_stream == 0) {
                    int i, j;
                    if (version >= 1) {
                        bit(4) bs_downmix_offset;
                        int size = 4;
                        for (i = 1; i <= targetChannelCount; i++) {
                            for (j = 1; j <= baseChannelCount; j++) {
                                bit(5) bs_downmix_coefficient_v1;
                                size += 5;
                            }
                        }
                        bit(8 * ceil(size / 8) - size) reserved = 0;
                    } else {
                        for (i = 1; i <= targetChannelCount; i++) {
                            for (j = 1; j <= baseChannelCount; j++) {
                                bit(4) bs_downmix_coefficient;
                            }
                        }
                    }
                }
            }
        }

    Attributes:
        reserved: ``bit(1)``; None when left out.
        downmix_instructions_count: ``bit(7)``; None when left out.
    """

    __slots__ = ("downmix_instructions", "reserved")

    fourcc: ClassVar[bytes] = b"dmix"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "downmix_instructions_count",
        "downmix_instructions",
    )

    reserved: int | None
    downmix_instructions: list[DownMixInstructions.DownmixInstruction]

    class DownmixInstruction(Row):
        """One of the ``downmix_instructions`` of DownMixInstructions.

        Attributes:
            targetLayout: Code point of ISO/IEC 23091-3.
            reserved: ``unsigned int(1)``.
            targetChannelCount: Channels after the mix.
            in_stream: 1: coefficients are in the stream.
            downmix_ID: Number of the downmix.
            bs_downmix_offset: ``bit(4)``; None when left out.
            reserved_2: ``bit(8 * ceil(size / 8) - size)``; None when left out.
        """

        __slots__ = (
            "bs_downmix_offset",
            "downmix_ID",
            "in_stream",
            "reserved",
            "reserved_2",
            "targetChannelCount",
            "targetLayout",
            "targets",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "targetLayout",
            "reserved",
            "targetChannelCount",
            "in_stream",
            "downmix_ID",
            "bs_downmix_offset",
            "targets",
            "reserved_2",
        )

        targetLayout: int
        reserved: int
        targetChannelCount: int
        in_stream: int
        downmix_ID: int
        bs_downmix_offset: int | None
        targets: list[list[int]] | list[Table]
        reserved_2: int | None

        def __init__(
            self,
            *,
            targetLayout: int = 0,
            reserved: int = 0,
            targetChannelCount: int = 0,
            in_stream: int = 0,
            downmix_ID: int = 0,
            bs_downmix_offset: int | None = None,
            targets: Iterable[list[int]] | list[Table] = (),
            reserved_2: int | None = None,
        ) -> None:
            self.targetLayout = targetLayout
            self.reserved = reserved
            self.targetChannelCount = targetChannelCount
            self.in_stream = in_stream
            self.downmix_ID = downmix_ID
            self.bs_downmix_offset = bs_downmix_offset
            self.targets = list(targets)
            self.reserved_2 = reserved_2

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int | None = None,
        downmix_instructions: Iterable[DownMixInstructions.DownmixInstruction] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.downmix_instructions = list(downmix_instructions)

    @property
    def downmix_instructions_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.downmix_instructions)

    def _read(self, r: Reader, /) -> None:
        self.reserved = None
        downmix_instructions_count = 0
        (bits_2,) = r.run(_DownMixInstructions_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version >= 1:
            (bits_4,) = r.run(_DownMixInstructions_R1)
            self.reserved = bits_4 >> 7
            downmix_instructions_count = bits_4 & 0x7F

        else:
            downmix_instructions_count = 1

        entry_channels = r.context(_DownMixInstructions_entry_channels)
        layout_base_channels = r.context(_DownMixInstructions_layout_base_channels)
        downmix_instructions: list[DownMixInstructions.DownmixInstruction] = []
        self.downmix_instructions = downmix_instructions
        r.allow("downmix_instructions", downmix_instructions_count, 24)
        for _ in range(downmix_instructions_count):
            row = DownMixInstructions.DownmixInstruction.__new__(
                DownMixInstructions.DownmixInstruction
            )
            downmix_instructions.append(row)
            row.bs_downmix_offset = None
            row.targets = ABSENT
            row.reserved_2 = None
            size = 0
            row.targetLayout = r.bits("targetLayout", 8)
            row.reserved = r.bits("reserved", 1)
            row.targetChannelCount = targetChannelCount = r.bits(
                "targetChannelCount", 7
            )
            row.in_stream = in_stream = r.bits("in_stream", 1)
            row.downmix_ID = r.bits("downmix_ID", 7)
            if in_stream == 0:
                if version >= 1:
                    row.bs_downmix_offset = r.bits("bs_downmix_offset", 4)
                    size = 4
                    targets: list[list[int]] | list[Table] = []
                    row.targets = targets
                    r.allow("targets", targetChannelCount, 0)
                    for _ in range(targetChannelCount):
                        bs_downmix_coefficient_v1_2: list[int] = []
                        bs_downmix_coefficient_v1 = bs_downmix_coefficient_v1_2
                        r.allow(
                            "bs_downmix_coefficient_v1",
                            (
                                layout_base_channels
                                if (layout_base_channels != 0)
                                else entry_channels
                            ),
                            5,
                        )
                        for _ in range(
                            (
                                layout_base_channels
                                if (layout_base_channels != 0)
                                else entry_channels
                            )
                        ):
                            bs_downmix_coefficient_v1_3 = r.bits(
                                "bs_downmix_coefficient_v1", 5
                            )
                            size += 5
                            bs_downmix_coefficient_v1_2.append(
                                bs_downmix_coefficient_v1_3
                            )

                        targets.append(bs_downmix_coefficient_v1)

                    row.reserved_2 = r.bits(
                        "reserved_2", ((8 * (-(-(size) // (8)))) - size)
                    )

                else:
                    targets_2: list[list[int]] | list[Table] = []
                    row.targets = targets_2
                    r.allow("targets", targetChannelCount, 0)
                    for _ in range(targetChannelCount):
                        bs_downmix_coefficient = r.numbers(
                            "bs_downmix_coefficient",
                            4,
                            (
                                layout_base_channels
                                if (layout_base_channels != 0)
                                else entry_channels
                            ),
                        )
                        targets_2.append(bs_downmix_coefficient)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        downmix_instructions_count = len(self.downmix_instructions)
        w.run(
            _DownMixInstructions_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version >= 1:
            w.run(
                _DownMixInstructions_R1,
                w.pack(
                    ("reserved", self.reserved, 1, False),
                    (
                        "downmix_instructions_count",
                        downmix_instructions_count,
                        7,
                        False,
                    ),
                ),
            )

        entry_channels = w.context(_DownMixInstructions_entry_channels)
        layout_base_channels = w.context(_DownMixInstructions_layout_base_channels)
        for row in self.downmix_instructions:
            targetChannelCount = (
                row.targetChannelCount if row.targets is None else len(row.targets)
            )
            in_stream = row.in_stream
            size = 0
            w.bits("targetLayout", row.targetLayout, 8)
            w.bits("reserved", row.reserved, 1)
            w.bits("targetChannelCount", targetChannelCount, 7)
            w.bits("in_stream", row.in_stream, 1)
            w.bits("downmix_ID", row.downmix_ID, 7)
            if in_stream == 0:
                if version >= 1:
                    w.bits("bs_downmix_offset", row.bs_downmix_offset, 4)
                    size = 4
                    for bs_downmix_coefficient_v1 in row.targets:
                        w.same(
                            "bs_downmix_coefficient_v1",
                            len(bs_downmix_coefficient_v1),
                            (
                                layout_base_channels
                                if (layout_base_channels != 0)
                                else entry_channels
                            ),
                        )
                        for bs_downmix_coefficient_v1_2 in bs_downmix_coefficient_v1:
                            w.bits(
                                "bs_downmix_coefficient_v1",
                                bs_downmix_coefficient_v1_2,
                                5,
                            )
                            size += 5

                    w.bits(
                        "reserved_2", row.reserved_2, ((8 * (-(-(size) // (8)))) - size)
                    )

                else:
                    for bs_downmix_coefficient in row.targets:
                        w.same(
                            "bs_downmix_coefficient",
                            len(bs_downmix_coefficient),
                            (
                                layout_base_channels
                                if (layout_base_channels != 0)
                                else entry_channels
                            ),
                        )
                        w.numbers("bs_downmix_coefficient", bs_downmix_coefficient, 4)


class LoudnessBox(Box):
    """Loudness of a track and of the album it belongs to.

    ISO/IEC 14496-12:2022, 12.2.7::

        aligned(8) class LoudnessBox extends Box('ludt') {
            TrackLoudnessInfo loudness[];
            AlbumLoudnessInfo albumLoudness[];
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"ludt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.7"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def loudness(self) -> list[TrackLoudnessInfo]:
        """The TrackLoudnessInfo inside."""
        return every(self.children, "TrackLoudnessInfo")

    @property
    def albumLoudness(self) -> list[AlbumLoudnessInfo]:
        """The AlbumLoudnessInfo inside."""
        return every(self.children, "AlbumLoudnessInfo")

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_LoudnessBaseBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_LoudnessBaseBox_R1: Final = Run(
    ">B", (("loudness_info_type", 2), ("loudness_base_count", 6))
)
_LoudnessBaseBox_R2: Final = Run(">B", (("reserved", 1), ("mae_group_ID", 7)))
_LoudnessBaseBox_R3: Final = Run(">B", (("reserved", 3), ("mae_group_preset_ID", 5)))
_LoudnessBaseBox_R4: Final = Run(">B", (("reserved", 2), ("loudness_base_count", 6)))
_LoudnessBaseBox_R5: Final = Run(">B", (("reserved", 2), ("EQ_set_ID", 6)))
_LoudnessBaseBox_R6: Final = Run(
    ">HBHBB",
    (("reserved_2", 3), ("downmix_ID", 7), ("DRC_set_ID", 6)),
    (("bs_sample_peak_level", 12), ("bs_true_peak_level", 12)),
    (("measurement_system_for_TP", 4), ("reliability_for_TP", 4)),
    (("measurement_count", 8),),
)
_LoudnessBaseBox_T0: Final = Layout(
    Part(8, (("method_definition", 8, False),)),
    Part(8, (("method_value", 8, False),)),
    Part(8, (("measurement_system", 4, False), ("reliability", 4, False))),
)


class LoudnessBaseBox(FullBox):
    """Loudness measurements of an audio stream, for each downmix and dynamic range setting.

    ISO/IEC 14496-12:2022, 12.2.7::

        aligned(8) class LoudnessBaseBox(loudnessType) extends FullBox(loudnessType, version, flags = 0) {
            if (version >= 2) {
                unsigned int(2) loudness_info_type;
                unsigned int(6) loudness_base_count;
                if (loudness_info_type == 1 || loudness_info_type == 2) {
                    unsigned int(1) reserved = 0;
                    unsigned int(7) mae_group_ID;
                } else if (loudness_info_type == 3) {
                    unsigned int(3) reserved = 0;
                    unsigned int(5) mae_group_preset_ID;
                }
            } else if (version == 1) {
                unsigned int(2) reserved = 0;
                unsigned int(6) loudness_base_count;
            } else {
                int loudness_base_count = 1;
            }
            for (a = 1; a <= loudness_base_count; a++) {
                if (version >= 1) {
                    unsigned int(2) reserved = 0;
                    unsigned int(6) EQ_set_ID;
                }
                unsigned int(3) reserved = 0;
                unsigned int(7) downmix_ID;
                unsigned int(6) DRC_set_ID;
                int(12) bs_sample_peak_level;
                int(12) bs_true_peak_level;
                unsigned int(4) measurement_system_for_TP;
                unsigned int(4) reliability_for_TP;
                unsigned int(8) measurement_count;
                int i;
                for (i = 1; i <= measurement_count; i++) {
                    unsigned int(8) method_definition;
                    unsigned int(8) method_value;
                    unsigned int(4) measurement_system;
                    unsigned int(4) reliability;
                }
            }
        }

    Attributes:
        loudness_info_type: 0: all, 1 and 2: a group, 3: a preset; None when left out.
        loudness_base_count: ``unsigned int(6)``.
        reserved: ``unsigned int(1)``.
        mae_group_ID: ``unsigned int(7)``; None when left out.
        mae_group_preset_ID: ``unsigned int(5)``; None when left out.
    """

    __slots__ = (
        "loudness_bases",
        "loudness_info_type",
        "mae_group_ID",
        "mae_group_preset_ID",
        "reserved",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "loudness_info_type",
        "loudness_base_count",
        "reserved",
        "mae_group_ID",
        "mae_group_preset_ID",
        "loudness_bases",
    )

    loudness_info_type: int | None
    reserved: int
    mae_group_ID: int | None
    mae_group_preset_ID: int | None
    loudness_bases: list[LoudnessBaseBox.LoudnessBase]

    class LoudnessBase(Row):
        """One of the ``loudness_bases`` of LoudnessBaseBox.

        Attributes:
            reserved: ``unsigned int(2)``; None when left out.
            EQ_set_ID: ``unsigned int(6)``; None when left out.
            reserved_2: ``unsigned int(3)``.
            downmix_ID: 0: no downmix.
            DRC_set_ID: 0: no dynamic range control.
            bs_sample_peak_level: Coded level.
            bs_true_peak_level: Coded level.
            measurement_system_for_TP: ``unsigned int(4)``.
            reliability_for_TP: 0: unknown, 1: unverified, 2: a limit, 3: measured.
            measurement_count: ``unsigned int(8)``.
        """

        __slots__ = (
            "DRC_set_ID",
            "EQ_set_ID",
            "bs_sample_peak_level",
            "bs_true_peak_level",
            "downmix_ID",
            "measurement_system_for_TP",
            "measurements",
            "reliability_for_TP",
            "reserved",
            "reserved_2",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "reserved",
            "EQ_set_ID",
            "reserved_2",
            "downmix_ID",
            "DRC_set_ID",
            "bs_sample_peak_level",
            "bs_true_peak_level",
            "measurement_system_for_TP",
            "reliability_for_TP",
            "measurements",
        )

        reserved: int | None
        EQ_set_ID: int | None
        reserved_2: int
        downmix_ID: int
        DRC_set_ID: int
        bs_sample_peak_level: int
        bs_true_peak_level: int
        measurement_system_for_TP: int
        reliability_for_TP: int
        measurements: Table

        def __init__(
            self,
            *,
            reserved: int | None = None,
            EQ_set_ID: int | None = None,
            reserved_2: int = 0,
            downmix_ID: int = 0,
            DRC_set_ID: int = 0,
            bs_sample_peak_level: int = 0,
            bs_true_peak_level: int = 0,
            measurement_system_for_TP: int = 0,
            reliability_for_TP: int = 0,
            measurements: Any = (),
        ) -> None:
            self.reserved = reserved
            self.EQ_set_ID = EQ_set_ID
            self.reserved_2 = reserved_2
            self.downmix_ID = downmix_ID
            self.DRC_set_ID = DRC_set_ID
            self.bs_sample_peak_level = bs_sample_peak_level
            self.bs_true_peak_level = bs_true_peak_level
            self.measurement_system_for_TP = measurement_system_for_TP
            self.reliability_for_TP = reliability_for_TP
            self.measurements = measurements

    def __init__(
        self,
        type: str = "",
        *,
        version: int = 0,
        flags: int = 0,
        loudness_info_type: int | None = None,
        reserved: int = 0,
        mae_group_ID: int | None = None,
        mae_group_preset_ID: int | None = None,
        loudness_bases: Iterable[LoudnessBaseBox.LoudnessBase] = (),
    ) -> None:
        Box.__init__(self, type)
        self.version = version
        self.flags = flags
        self.loudness_info_type = loudness_info_type
        self.reserved = reserved
        self.mae_group_ID = mae_group_ID
        self.mae_group_preset_ID = mae_group_preset_ID
        self.loudness_bases = list(loudness_bases)

    @property
    def loudness_base_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.loudness_bases)

    def _read(self, r: Reader, /) -> None:
        self.loudness_info_type = None
        loudness_info_type = 0
        loudness_base_count = 0
        self.reserved = ABSENT
        self.mae_group_ID = None
        self.mae_group_preset_ID = None
        (bits_2,) = r.run(_LoudnessBaseBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version >= 2:
            (bits_4,) = r.run(_LoudnessBaseBox_R1)
            self.loudness_info_type = loudness_info_type = bits_4 >> 6
            loudness_base_count = bits_4 & 0x3F
            if (loudness_info_type == 1) or (loudness_info_type == 2):
                (bits_6,) = r.run(_LoudnessBaseBox_R2)
                self.reserved = bits_6 >> 7
                self.mae_group_ID = bits_6 & 0x7F

            else:
                if loudness_info_type == 3:
                    (bits_8,) = r.run(_LoudnessBaseBox_R3)
                    self.reserved = bits_8 >> 5
                    self.mae_group_preset_ID = bits_8 & 0x1F

        else:
            if version == 1:
                (bits_10,) = r.run(_LoudnessBaseBox_R4)
                self.reserved = bits_10 >> 6
                loudness_base_count = bits_10 & 0x3F

            else:
                loudness_base_count = 1

        loudness_bases: list[LoudnessBaseBox.LoudnessBase] = []
        self.loudness_bases = loudness_bases
        r.allow("loudness_bases", loudness_base_count, 56)
        for _ in range(loudness_base_count):
            row = LoudnessBaseBox.LoudnessBase.__new__(LoudnessBaseBox.LoudnessBase)
            loudness_bases.append(row)
            row.reserved = None
            row.EQ_set_ID = None
            if version >= 1:
                (bits_12,) = r.run(_LoudnessBaseBox_R5)
                row.reserved = bits_12 >> 6
                row.EQ_set_ID = bits_12 & 0x3F

            bits_14, bits_16, bits_17, bits_19, measurement_count = r.run(
                _LoudnessBaseBox_R6
            )
            row.reserved_2 = bits_14 >> 13
            row.downmix_ID = (bits_14 >> 6) & 0x7F
            row.DRC_set_ID = bits_14 & 0x3F
            bits_15 = (bits_16 << 16) | bits_17
            row.bs_sample_peak_level = ((bits_15 >> 12) ^ 2048) - 2048
            row.bs_true_peak_level = (bits_15 & 0xFFF ^ 2048) - 2048
            row.measurement_system_for_TP = bits_19 >> 4
            row.reliability_for_TP = bits_19 & 0xF
            row.measurements = r.table(
                "measurements", _LoudnessBaseBox_T0, measurement_count
            )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        loudness_info_type = self.loudness_info_type or 0
        loudness_base_count = len(self.loudness_bases)
        w.run(
            _LoudnessBaseBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version >= 2:
            w.run(
                _LoudnessBaseBox_R1,
                w.pack(
                    ("loudness_info_type", self.loudness_info_type, 2, False),
                    ("loudness_base_count", loudness_base_count, 6, False),
                ),
            )
            if (loudness_info_type == 1) or (loudness_info_type == 2):
                w.run(
                    _LoudnessBaseBox_R2,
                    w.pack(
                        ("reserved", self.reserved, 1, False),
                        ("mae_group_ID", self.mae_group_ID, 7, False),
                    ),
                )

            else:
                if loudness_info_type == 3:
                    w.run(
                        _LoudnessBaseBox_R3,
                        w.pack(
                            ("reserved", self.reserved, 3, False),
                            ("mae_group_preset_ID", self.mae_group_preset_ID, 5, False),
                        ),
                    )

        else:
            if version == 1:
                w.run(
                    _LoudnessBaseBox_R4,
                    w.pack(
                        ("reserved", self.reserved, 2, False),
                        ("loudness_base_count", loudness_base_count, 6, False),
                    ),
                )

        for row in self.loudness_bases:
            measurement_count = len(row.measurements)
            if version >= 1:
                w.run(
                    _LoudnessBaseBox_R5,
                    w.pack(
                        ("reserved", row.reserved, 2, False),
                        ("EQ_set_ID", row.EQ_set_ID, 6, False),
                    ),
                )

            bits = w.pack(
                ("bs_sample_peak_level", row.bs_sample_peak_level, 12, True),
                ("bs_true_peak_level", row.bs_true_peak_level, 12, True),
            )
            w.run(
                _LoudnessBaseBox_R6,
                w.pack(
                    ("reserved_2", row.reserved_2, 3, False),
                    ("downmix_ID", row.downmix_ID, 7, False),
                    ("DRC_set_ID", row.DRC_set_ID, 6, False),
                ),
                (bits >> 16) & 0xFF,
                (bits) & 0xFFFF,
                w.pack(
                    (
                        "measurement_system_for_TP",
                        row.measurement_system_for_TP,
                        4,
                        False,
                    ),
                    ("reliability_for_TP", row.reliability_for_TP, 4, False),
                ),
                measurement_count,
            )
            w.table("measurements", _LoudnessBaseBox_T0, row.measurements)


_TrackLoudnessInfo_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_TrackLoudnessInfo_R1: Final = Run(
    ">B", (("loudness_info_type", 2), ("loudness_base_count", 6))
)
_TrackLoudnessInfo_R2: Final = Run(">B", (("reserved", 1), ("mae_group_ID", 7)))
_TrackLoudnessInfo_R3: Final = Run(">B", (("reserved", 3), ("mae_group_preset_ID", 5)))
_TrackLoudnessInfo_R4: Final = Run(">B", (("reserved", 2), ("loudness_base_count", 6)))
_TrackLoudnessInfo_R5: Final = Run(">B", (("reserved", 2), ("EQ_set_ID", 6)))
_TrackLoudnessInfo_R6: Final = Run(
    ">HBHBB",
    (("reserved_2", 3), ("downmix_ID", 7), ("DRC_set_ID", 6)),
    (("bs_sample_peak_level", 12), ("bs_true_peak_level", 12)),
    (("measurement_system_for_TP", 4), ("reliability_for_TP", 4)),
    (("measurement_count", 8),),
)
_TrackLoudnessInfo_T0: Final = Layout(
    Part(8, (("method_definition", 8, False),)),
    Part(8, (("method_value", 8, False),)),
    Part(8, (("measurement_system", 4, False), ("reliability", 4, False))),
)


class TrackLoudnessInfo(LoudnessBaseBox):
    """Loudness of this track.

    ISO/IEC 14496-12:2022, 12.2.7::

        aligned(8) class TrackLoudnessInfo extends LoudnessBaseBox('tlou') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"tlou"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "loudness_info_type",
        "loudness_base_count",
        "reserved",
        "mae_group_ID",
        "mae_group_preset_ID",
        "loudness_bases",
    )

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        loudness_info_type: int | None = None,
        reserved: int = 0,
        mae_group_ID: int | None = None,
        mae_group_preset_ID: int | None = None,
        loudness_bases: Iterable[LoudnessBaseBox.LoudnessBase] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.loudness_info_type = loudness_info_type
        self.reserved = reserved
        self.mae_group_ID = mae_group_ID
        self.mae_group_preset_ID = mae_group_preset_ID
        self.loudness_bases = list(loudness_bases)

    def _read(self, r: Reader, /) -> None:
        self.loudness_info_type = None
        loudness_info_type = 0
        loudness_base_count = 0
        self.reserved = ABSENT
        self.mae_group_ID = None
        self.mae_group_preset_ID = None
        (bits_2,) = r.run(_TrackLoudnessInfo_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version >= 2:
            (bits_4,) = r.run(_TrackLoudnessInfo_R1)
            self.loudness_info_type = loudness_info_type = bits_4 >> 6
            loudness_base_count = bits_4 & 0x3F
            if (loudness_info_type == 1) or (loudness_info_type == 2):
                (bits_6,) = r.run(_TrackLoudnessInfo_R2)
                self.reserved = bits_6 >> 7
                self.mae_group_ID = bits_6 & 0x7F

            else:
                if loudness_info_type == 3:
                    (bits_8,) = r.run(_TrackLoudnessInfo_R3)
                    self.reserved = bits_8 >> 5
                    self.mae_group_preset_ID = bits_8 & 0x1F

        else:
            if version == 1:
                (bits_10,) = r.run(_TrackLoudnessInfo_R4)
                self.reserved = bits_10 >> 6
                loudness_base_count = bits_10 & 0x3F

            else:
                loudness_base_count = 1

        loudness_bases: list[LoudnessBaseBox.LoudnessBase] = []
        self.loudness_bases = loudness_bases
        r.allow("loudness_bases", loudness_base_count, 56)
        for _ in range(loudness_base_count):
            row = TrackLoudnessInfo.LoudnessBase.__new__(TrackLoudnessInfo.LoudnessBase)
            loudness_bases.append(row)
            row.reserved = None
            row.EQ_set_ID = None
            if version >= 1:
                (bits_12,) = r.run(_TrackLoudnessInfo_R5)
                row.reserved = bits_12 >> 6
                row.EQ_set_ID = bits_12 & 0x3F

            bits_14, bits_16, bits_17, bits_19, measurement_count = r.run(
                _TrackLoudnessInfo_R6
            )
            row.reserved_2 = bits_14 >> 13
            row.downmix_ID = (bits_14 >> 6) & 0x7F
            row.DRC_set_ID = bits_14 & 0x3F
            bits_15 = (bits_16 << 16) | bits_17
            row.bs_sample_peak_level = ((bits_15 >> 12) ^ 2048) - 2048
            row.bs_true_peak_level = (bits_15 & 0xFFF ^ 2048) - 2048
            row.measurement_system_for_TP = bits_19 >> 4
            row.reliability_for_TP = bits_19 & 0xF
            row.measurements = r.table(
                "measurements", _TrackLoudnessInfo_T0, measurement_count
            )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        loudness_info_type = self.loudness_info_type or 0
        loudness_base_count = len(self.loudness_bases)
        w.run(
            _TrackLoudnessInfo_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version >= 2:
            w.run(
                _TrackLoudnessInfo_R1,
                w.pack(
                    ("loudness_info_type", self.loudness_info_type, 2, False),
                    ("loudness_base_count", loudness_base_count, 6, False),
                ),
            )
            if (loudness_info_type == 1) or (loudness_info_type == 2):
                w.run(
                    _TrackLoudnessInfo_R2,
                    w.pack(
                        ("reserved", self.reserved, 1, False),
                        ("mae_group_ID", self.mae_group_ID, 7, False),
                    ),
                )

            else:
                if loudness_info_type == 3:
                    w.run(
                        _TrackLoudnessInfo_R3,
                        w.pack(
                            ("reserved", self.reserved, 3, False),
                            ("mae_group_preset_ID", self.mae_group_preset_ID, 5, False),
                        ),
                    )

        else:
            if version == 1:
                w.run(
                    _TrackLoudnessInfo_R4,
                    w.pack(
                        ("reserved", self.reserved, 2, False),
                        ("loudness_base_count", loudness_base_count, 6, False),
                    ),
                )

        for row in self.loudness_bases:
            measurement_count = len(row.measurements)
            if version >= 1:
                w.run(
                    _TrackLoudnessInfo_R5,
                    w.pack(
                        ("reserved", row.reserved, 2, False),
                        ("EQ_set_ID", row.EQ_set_ID, 6, False),
                    ),
                )

            bits = w.pack(
                ("bs_sample_peak_level", row.bs_sample_peak_level, 12, True),
                ("bs_true_peak_level", row.bs_true_peak_level, 12, True),
            )
            w.run(
                _TrackLoudnessInfo_R6,
                w.pack(
                    ("reserved_2", row.reserved_2, 3, False),
                    ("downmix_ID", row.downmix_ID, 7, False),
                    ("DRC_set_ID", row.DRC_set_ID, 6, False),
                ),
                (bits >> 16) & 0xFF,
                (bits) & 0xFFFF,
                w.pack(
                    (
                        "measurement_system_for_TP",
                        row.measurement_system_for_TP,
                        4,
                        False,
                    ),
                    ("reliability_for_TP", row.reliability_for_TP, 4, False),
                ),
                measurement_count,
            )
            w.table("measurements", _TrackLoudnessInfo_T0, row.measurements)


_AlbumLoudnessInfo_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_AlbumLoudnessInfo_R1: Final = Run(
    ">B", (("loudness_info_type", 2), ("loudness_base_count", 6))
)
_AlbumLoudnessInfo_R2: Final = Run(">B", (("reserved", 1), ("mae_group_ID", 7)))
_AlbumLoudnessInfo_R3: Final = Run(">B", (("reserved", 3), ("mae_group_preset_ID", 5)))
_AlbumLoudnessInfo_R4: Final = Run(">B", (("reserved", 2), ("loudness_base_count", 6)))
_AlbumLoudnessInfo_R5: Final = Run(">B", (("reserved", 2), ("EQ_set_ID", 6)))
_AlbumLoudnessInfo_R6: Final = Run(
    ">HBHBB",
    (("reserved_2", 3), ("downmix_ID", 7), ("DRC_set_ID", 6)),
    (("bs_sample_peak_level", 12), ("bs_true_peak_level", 12)),
    (("measurement_system_for_TP", 4), ("reliability_for_TP", 4)),
    (("measurement_count", 8),),
)
_AlbumLoudnessInfo_T0: Final = Layout(
    Part(8, (("method_definition", 8, False),)),
    Part(8, (("method_value", 8, False),)),
    Part(8, (("measurement_system", 4, False), ("reliability", 4, False))),
)


class AlbumLoudnessInfo(LoudnessBaseBox):
    """Loudness of the album.

    ISO/IEC 14496-12:2022, 12.2.7::

        aligned(8) class AlbumLoudnessInfo extends LoudnessBaseBox('alou') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"alou"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "loudness_info_type",
        "loudness_base_count",
        "reserved",
        "mae_group_ID",
        "mae_group_preset_ID",
        "loudness_bases",
    )

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        loudness_info_type: int | None = None,
        reserved: int = 0,
        mae_group_ID: int | None = None,
        mae_group_preset_ID: int | None = None,
        loudness_bases: Iterable[LoudnessBaseBox.LoudnessBase] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.loudness_info_type = loudness_info_type
        self.reserved = reserved
        self.mae_group_ID = mae_group_ID
        self.mae_group_preset_ID = mae_group_preset_ID
        self.loudness_bases = list(loudness_bases)

    def _read(self, r: Reader, /) -> None:
        self.loudness_info_type = None
        loudness_info_type = 0
        loudness_base_count = 0
        self.reserved = ABSENT
        self.mae_group_ID = None
        self.mae_group_preset_ID = None
        (bits_2,) = r.run(_AlbumLoudnessInfo_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version >= 2:
            (bits_4,) = r.run(_AlbumLoudnessInfo_R1)
            self.loudness_info_type = loudness_info_type = bits_4 >> 6
            loudness_base_count = bits_4 & 0x3F
            if (loudness_info_type == 1) or (loudness_info_type == 2):
                (bits_6,) = r.run(_AlbumLoudnessInfo_R2)
                self.reserved = bits_6 >> 7
                self.mae_group_ID = bits_6 & 0x7F

            else:
                if loudness_info_type == 3:
                    (bits_8,) = r.run(_AlbumLoudnessInfo_R3)
                    self.reserved = bits_8 >> 5
                    self.mae_group_preset_ID = bits_8 & 0x1F

        else:
            if version == 1:
                (bits_10,) = r.run(_AlbumLoudnessInfo_R4)
                self.reserved = bits_10 >> 6
                loudness_base_count = bits_10 & 0x3F

            else:
                loudness_base_count = 1

        loudness_bases: list[LoudnessBaseBox.LoudnessBase] = []
        self.loudness_bases = loudness_bases
        r.allow("loudness_bases", loudness_base_count, 56)
        for _ in range(loudness_base_count):
            row = AlbumLoudnessInfo.LoudnessBase.__new__(AlbumLoudnessInfo.LoudnessBase)
            loudness_bases.append(row)
            row.reserved = None
            row.EQ_set_ID = None
            if version >= 1:
                (bits_12,) = r.run(_AlbumLoudnessInfo_R5)
                row.reserved = bits_12 >> 6
                row.EQ_set_ID = bits_12 & 0x3F

            bits_14, bits_16, bits_17, bits_19, measurement_count = r.run(
                _AlbumLoudnessInfo_R6
            )
            row.reserved_2 = bits_14 >> 13
            row.downmix_ID = (bits_14 >> 6) & 0x7F
            row.DRC_set_ID = bits_14 & 0x3F
            bits_15 = (bits_16 << 16) | bits_17
            row.bs_sample_peak_level = ((bits_15 >> 12) ^ 2048) - 2048
            row.bs_true_peak_level = (bits_15 & 0xFFF ^ 2048) - 2048
            row.measurement_system_for_TP = bits_19 >> 4
            row.reliability_for_TP = bits_19 & 0xF
            row.measurements = r.table(
                "measurements", _AlbumLoudnessInfo_T0, measurement_count
            )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        loudness_info_type = self.loudness_info_type or 0
        loudness_base_count = len(self.loudness_bases)
        w.run(
            _AlbumLoudnessInfo_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version >= 2:
            w.run(
                _AlbumLoudnessInfo_R1,
                w.pack(
                    ("loudness_info_type", self.loudness_info_type, 2, False),
                    ("loudness_base_count", loudness_base_count, 6, False),
                ),
            )
            if (loudness_info_type == 1) or (loudness_info_type == 2):
                w.run(
                    _AlbumLoudnessInfo_R2,
                    w.pack(
                        ("reserved", self.reserved, 1, False),
                        ("mae_group_ID", self.mae_group_ID, 7, False),
                    ),
                )

            else:
                if loudness_info_type == 3:
                    w.run(
                        _AlbumLoudnessInfo_R3,
                        w.pack(
                            ("reserved", self.reserved, 3, False),
                            ("mae_group_preset_ID", self.mae_group_preset_ID, 5, False),
                        ),
                    )

        else:
            if version == 1:
                w.run(
                    _AlbumLoudnessInfo_R4,
                    w.pack(
                        ("reserved", self.reserved, 2, False),
                        ("loudness_base_count", loudness_base_count, 6, False),
                    ),
                )

        for row in self.loudness_bases:
            measurement_count = len(row.measurements)
            if version >= 1:
                w.run(
                    _AlbumLoudnessInfo_R5,
                    w.pack(
                        ("reserved", row.reserved, 2, False),
                        ("EQ_set_ID", row.EQ_set_ID, 6, False),
                    ),
                )

            bits = w.pack(
                ("bs_sample_peak_level", row.bs_sample_peak_level, 12, True),
                ("bs_true_peak_level", row.bs_true_peak_level, 12, True),
            )
            w.run(
                _AlbumLoudnessInfo_R6,
                w.pack(
                    ("reserved_2", row.reserved_2, 3, False),
                    ("downmix_ID", row.downmix_ID, 7, False),
                    ("DRC_set_ID", row.DRC_set_ID, 6, False),
                ),
                (bits >> 16) & 0xFF,
                (bits) & 0xFFFF,
                w.pack(
                    (
                        "measurement_system_for_TP",
                        row.measurement_system_for_TP,
                        4,
                        False,
                    ),
                    ("reliability_for_TP", row.reliability_for_TP, 4, False),
                ),
                measurement_count,
            )
            w.table("measurements", _AlbumLoudnessInfo_T0, row.measurements)


_DRCCoefficientsBasic_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class DRCCoefficientsBasic(FullBox):
    """Dynamic range coefficients as ISO/IEC 23003-4 codes them, in the basic form.

    ISO/IEC 14496-12:2022, 12.2.3::

        aligned(8) class DRCCoefficientsBasic extends FullBox('udc1', version, flags) {
            unsigned int(8) data[];
        }

    Attributes:
        data: Coded coefficients.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"udc1"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "data")

    data: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_DRCCoefficientsBasic_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DRCCoefficientsBasic_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("data", self.data)


_DRCInstructionsBasic_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class DRCInstructionsBasic(FullBox):
    """Dynamic range instructions as ISO/IEC 23003-4 codes them, in the basic form.

    ISO/IEC 14496-12:2022, 12.2.3::

        aligned(8) class DRCInstructionsBasic extends FullBox('udi1', version, flags) {
            unsigned int(8) data[];
        }

    Attributes:
        data: Coded instructions.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"udi1"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "data")

    data: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_DRCInstructionsBasic_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DRCInstructionsBasic_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("data", self.data)


_DRCCoefficientsUniDRC_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class DRCCoefficientsUniDRC(FullBox):
    """Dynamic range coefficients as ISO/IEC 23003-4 codes them.

    ISO/IEC 14496-12:2022, 12.2.3::

        aligned(8) class DRCCoefficientsUniDRC extends FullBox('udc2', version, flags) {
            unsigned int(8) data[];
        }

    Attributes:
        data: Coded coefficients.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"udc2"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "data")

    data: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_DRCCoefficientsUniDRC_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DRCCoefficientsUniDRC_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("data", self.data)


_DRCInstructionsUniDRC_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class DRCInstructionsUniDRC(FullBox):
    """Dynamic range instructions as ISO/IEC 23003-4 codes them.

    ISO/IEC 14496-12:2022, 12.2.3::

        aligned(8) class DRCInstructionsUniDRC extends FullBox('udi2', version, flags) {
            unsigned int(8) data[];
        }

    Attributes:
        data: Coded instructions.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"udi2"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "data")

    data: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_DRCInstructionsUniDRC_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DRCInstructionsUniDRC_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("data", self.data)


_UniDrcConfigExtension_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class UniDrcConfigExtension(FullBox):
    """Extension of the dynamic range configuration as ISO/IEC 23003-4 codes it.

    ISO/IEC 14496-12:2022, 12.2.3::

        aligned(8) class UniDrcConfigExtension extends FullBox('udex', version, flags) {
            unsigned int(8) data[];
        }

    Attributes:
        data: Coded extension.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"udex"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "data")

    data: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_UniDrcConfigExtension_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _UniDrcConfigExtension_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("data", self.data)
