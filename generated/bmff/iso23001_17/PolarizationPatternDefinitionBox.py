"""PolarizationPatternDefinitionBox of ISO/IEC 23001-17:2024.

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

_PolarizationPatternDefinitionBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("component_count", 32),)
)
_PolarizationPatternDefinitionBox_T0: Final = Layout(
    Part(32, (("component_index", 32, False),)), column="component_index"
)
_PolarizationPatternDefinitionBox_R1: Final = Run(
    ">HH", (("pattern_width", 16),), (("pattern_height", 16),)
)
_PolarizationPatternDefinitionBox_R2: Final = Run(">f", (("polarization_angle", 32),))


class PolarizationPatternDefinitionBox(FullBox):
    """Filter array of polarization filters.

    ISO/IEC 23001-17:2024, 6.1.5::

        aligned(8) class PolarizationPatternDefinitionBox extends FullBox('splz', version = 0, flags = 0) {
            unsigned int(32) component_count;
            for (i = 0; i < component_count; i++) {
                unsigned int(32) component_index;
            }
            unsigned int(16) pattern_width;
            unsigned int(16) pattern_height;
            for (i = 0; i < pattern_width * pattern_height; i++) {
                float(32) polarization_angle;
            }
        }

    Attributes:
        component_count: ``unsigned int(32)``.
        component_index: Rows of component_index.
        pattern_width: ``unsigned int(16)``.
        pattern_height: ``unsigned int(16)``.
        polarization_angles: A list: degrees.
    """

    __slots__ = (
        "component_index",
        "pattern_height",
        "pattern_width",
        "polarization_angles",
    )

    fourcc: ClassVar[bytes] = b"splz"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 6.1.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "component_count",
        "component_index",
        "pattern_width",
        "pattern_height",
        "polarization_angles",
    )

    component_index: Table
    pattern_width: int
    pattern_height: int
    polarization_angles: list[float]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        component_index: Any = (),
        pattern_width: int = 0,
        pattern_height: int = 0,
        polarization_angles: Iterable[float] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.component_index = _PolarizationPatternDefinitionBox_T0.table(
            component_index
        )
        self.pattern_width = pattern_width
        self.pattern_height = pattern_height
        self.polarization_angles = list(polarization_angles)

    @property
    def component_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.component_index)

    def _read(self, r: Reader, /) -> None:
        bits_2, component_count = r.run(_PolarizationPatternDefinitionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.component_index = r.table(
            "component_index", _PolarizationPatternDefinitionBox_T0, component_count
        )
        pattern_width, pattern_height = r.run(_PolarizationPatternDefinitionBox_R1)
        self.pattern_width = pattern_width
        self.pattern_height = pattern_height
        polarization_angles: list[float] = []
        self.polarization_angles = polarization_angles
        r.allow("polarization_angles", (pattern_width * pattern_height), 32)
        for _ in range((pattern_width * pattern_height)):
            (polarization_angle,) = r.run(_PolarizationPatternDefinitionBox_R2)
            polarization_angles.append(polarization_angle)

    def _write(self, w: Writer, /) -> None:
        component_count = len(self.component_index)
        pattern_width = self.pattern_width
        pattern_height = self.pattern_height
        w.run(
            _PolarizationPatternDefinitionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            component_count,
        )
        w.table(
            "component_index",
            _PolarizationPatternDefinitionBox_T0,
            self.component_index,
        )
        w.run(
            _PolarizationPatternDefinitionBox_R1,
            self.pattern_width,
            self.pattern_height,
        )
        w.same(
            "polarization_angles",
            self.polarization_angles,
            (pattern_width * pattern_height),
        )
        for polarization_angle in self.polarization_angles:
            w.run(_PolarizationPatternDefinitionBox_R2, polarization_angle)
