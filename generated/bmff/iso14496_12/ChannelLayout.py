"""ChannelLayout of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/audio``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

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
        speakers: A list of ``Speaker``.
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
        speakers: Iterable[ChannelLayout.Speaker] | None = (),
        omittedChannelsMap: int = 0,
        object_count: int | None = None,
        format_ordering: int | None = None,
        baseChannelCount: int | None = None,
        layout_channel_count: int | None = None,
        reserved: int | None = 0,
        channel_order_definition: int | None = None,
        omitted_channels_present: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.stream_structure = stream_structure
        self.definedLayout = definedLayout
        self.speakers = ABSENT if speakers is None else list(speakers)
        self.omittedChannelsMap = omittedChannelsMap
        self.object_count = object_count
        self.format_ordering = format_ordering
        self.baseChannelCount = baseChannelCount
        self._layout_channel_count = layout_channel_count
        self.reserved = reserved
        self.channel_order_definition = channel_order_definition
        self.omitted_channels_present = omitted_channels_present

    @property
    def layout_channel_count(self) -> int | None:
        """Channels of the layout. It follows from the list, where there is one."""
        return (
            self._layout_channel_count if self.speakers is None else len(self.speakers)
        )

    @layout_channel_count.setter
    def layout_channel_count(self, value: int | None) -> None:
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
        version = bits_2 >> 24
        self.version = version
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
            stream_structure = bits_4 >> 4
            self.stream_structure = stream_structure
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
                    omitted_channels_present = bits_6 & 0x1
                    self.omitted_channels_present = omitted_channels_present
                    if omitted_channels_present == 1:
                        (self.omittedChannelsMap,) = r.run(_ChannelLayout_R13)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        stream_structure = self.stream_structure
        definedLayout = self.definedLayout
        layout_channel_count = self.layout_channel_count or 0
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
