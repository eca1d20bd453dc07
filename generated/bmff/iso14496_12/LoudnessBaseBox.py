"""LoudnessBaseBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/audio``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

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
        loudness_bases: A list of ``LoudnessBase``.
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
            measurements: Rows of method_definition, method_value, measurement_system,
                reliability.
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
            reserved: int | None = 0,
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
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version >= 2:
            (bits_4,) = r.run(_LoudnessBaseBox_R1)
            loudness_info_type = bits_4 >> 6
            self.loudness_info_type = loudness_info_type
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

            else:
                w.same("loudness_bases", self.loudness_bases, 1)

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
