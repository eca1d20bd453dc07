"""DownMixInstructions of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/audio``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.context import Path
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

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
        downmix_instructions: A list of ``DownmixInstruction``.
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
            targets: A list of ``bs_downmix_coefficient_v1``.
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
        targets: list[Any]
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
            targets: Iterable[Any] | None = (),
            reserved_2: int | None = 0,
        ) -> None:
            self.targetLayout = targetLayout
            self.reserved = reserved
            self.targetChannelCount = targetChannelCount
            self.in_stream = in_stream
            self.downmix_ID = downmix_ID
            self.bs_downmix_offset = bs_downmix_offset
            self.targets = ABSENT if targets is None else list(targets)
            self.reserved_2 = reserved_2

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int | None = 0,
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
        version = bits_2 >> 24
        self.version = version
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
            targetChannelCount = r.bits("targetChannelCount", 7)
            row.targetChannelCount = targetChannelCount
            in_stream = r.bits("in_stream", 1)
            row.in_stream = in_stream
            row.downmix_ID = r.bits("downmix_ID", 7)
            if in_stream == 0:
                if version >= 1:
                    row.bs_downmix_offset = r.bits("bs_downmix_offset", 4)
                    size = 4
                    targets: list[Any] = []
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
                    targets_2: list[Any] = []
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

        else:
            w.same("downmix_instructions", self.downmix_instructions, 1)

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
                            bs_downmix_coefficient_v1,
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
                            bs_downmix_coefficient,
                            (
                                layout_base_channels
                                if (layout_base_channels != 0)
                                else entry_channels
                            ),
                        )
                        w.numbers("bs_downmix_coefficient", bs_downmix_coefficient, 4)
