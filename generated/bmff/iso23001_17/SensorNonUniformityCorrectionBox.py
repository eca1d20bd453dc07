"""SensorNonUniformityCorrectionBox of ISO/IEC 23001-17:2024.

Generated from the specification ``iso23001_17/uncompressed_video``. Do not edit: change the specification and
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
    from collections.abc import Iterable

_SensorNonUniformityCorrectionBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("component_count", 32),)
)
_SensorNonUniformityCorrectionBox_T0: Final = Layout(
    Part(32, (("component_index", 32, False),)), column="component_index"
)
_SensorNonUniformityCorrectionBox_R1: Final = Run(
    ">BII",
    (("nuc_is_applied", 1), ("reserved", 7)),
    (("image_width", 32),),
    (("image_height", 32),),
)
_SensorNonUniformityCorrectionBox_R2: Final = Run(">f", (("nuc_gain", 32),))
_SensorNonUniformityCorrectionBox_R3: Final = Run(">f", (("nuc_offset", 32),))


class SensorNonUniformityCorrectionBox(FullBox):
    """Gain and offset that even out a sensor.

    ISO/IEC 23001-17:2024, 6.1.6::

        aligned(8) class SensorNonUniformityCorrectionBox extends FullBox('snuc', version = 0, flags = 0) {
            unsigned int(32) component_count;
            for (i = 0; i < component_count; i++) {
                unsigned int(32) component_index;
            }
            bit(1) nuc_is_applied;
            bit(7) reserved = 0;
            unsigned int(32) image_width;
            unsigned int(32) image_height;
            for (i = 0; i < image_width * image_height; i++) {
                float(32) nuc_gain;
            }
            for (i = 0; i < image_width * image_height; i++) {
                float(32) nuc_offset;
            }
        }

    Attributes:
        component_count: ``unsigned int(32)``.
        component_index: Rows of component_index.
        nuc_is_applied: ``bit(1)``.
        reserved: ``bit(7)``.
        image_width: ``unsigned int(32)``.
        image_height: ``unsigned int(32)``.
        nuc_gains: A list of ``nuc_gain``.
        nuc_offsets: A list of ``nuc_offset``.
    """

    __slots__ = (
        "component_index",
        "image_height",
        "image_width",
        "nuc_gains",
        "nuc_is_applied",
        "nuc_offsets",
        "reserved",
    )

    fourcc: ClassVar[bytes] = b"snuc"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 6.1.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "component_count",
        "component_index",
        "nuc_is_applied",
        "reserved",
        "image_width",
        "image_height",
        "nuc_gains",
        "nuc_offsets",
    )

    component_index: Table
    nuc_is_applied: int
    reserved: int
    image_width: int
    image_height: int
    nuc_gains: list[float]
    nuc_offsets: list[float]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        component_index: Any = (),
        nuc_is_applied: int = 0,
        reserved: int = 0,
        image_width: int = 0,
        image_height: int = 0,
        nuc_gains: Iterable[float] = (),
        nuc_offsets: Iterable[float] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.component_index = _SensorNonUniformityCorrectionBox_T0.table(
            component_index
        )
        self.nuc_is_applied = nuc_is_applied
        self.reserved = reserved
        self.image_width = image_width
        self.image_height = image_height
        self.nuc_gains = list(nuc_gains)
        self.nuc_offsets = list(nuc_offsets)

    @property
    def component_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.component_index)

    def _read(self, r: Reader, /) -> None:
        bits_2, component_count = r.run(_SensorNonUniformityCorrectionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.component_index = r.table(
            "component_index", _SensorNonUniformityCorrectionBox_T0, component_count
        )
        bits_4, image_width, image_height = r.run(_SensorNonUniformityCorrectionBox_R1)
        self.nuc_is_applied = bits_4 >> 7
        self.reserved = bits_4 & 0x7F
        self.image_width = image_width
        self.image_height = image_height
        nuc_gains: list[float] = []
        self.nuc_gains = nuc_gains
        r.allow("nuc_gains", (image_width * image_height), 32)
        for _ in range((image_width * image_height)):
            (nuc_gain,) = r.run(_SensorNonUniformityCorrectionBox_R2)
            nuc_gains.append(nuc_gain)

        nuc_offsets: list[float] = []
        self.nuc_offsets = nuc_offsets
        r.allow("nuc_offsets", (image_width * image_height), 32)
        for _ in range((image_width * image_height)):
            (nuc_offset,) = r.run(_SensorNonUniformityCorrectionBox_R3)
            nuc_offsets.append(nuc_offset)

    def _write(self, w: Writer, /) -> None:
        component_count = len(self.component_index)
        image_width = self.image_width
        image_height = self.image_height
        w.run(
            _SensorNonUniformityCorrectionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            component_count,
        )
        w.table(
            "component_index",
            _SensorNonUniformityCorrectionBox_T0,
            self.component_index,
        )
        w.run(
            _SensorNonUniformityCorrectionBox_R1,
            w.pack(
                ("nuc_is_applied", self.nuc_is_applied, 1, False),
                ("reserved", self.reserved, 7, False),
            ),
            self.image_width,
            self.image_height,
        )
        w.same("nuc_gains", self.nuc_gains, (image_width * image_height))
        for nuc_gain in self.nuc_gains:
            w.run(_SensorNonUniformityCorrectionBox_R2, nuc_gain)

        w.same("nuc_offsets", self.nuc_offsets, (image_width * image_height))
        for nuc_offset in self.nuc_offsets:
            w.run(_SensorNonUniformityCorrectionBox_R3, nuc_offset)
