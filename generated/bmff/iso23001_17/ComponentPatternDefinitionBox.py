"""ComponentPatternDefinitionBox of ISO/IEC 23001-17:2024.

Generated from the specification ``iso23001_17/uncompressed_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_ComponentPatternDefinitionBox_R0: Final = Run(
    ">IHH",
    (("version", 8), ("flags", 24)),
    (("pattern_width", 16),),
    (("pattern_height", 16),),
)
_ComponentPatternDefinitionBox_R1: Final = Run(
    ">If", (("component_index", 32),), (("component_gain", 32),)
)


class ComponentPatternDefinitionBox(FullBox):
    """Filter array: which component a sensor element yields.

    ISO/IEC 23001-17:2024, 6.1.3::

        aligned(8) class ComponentPatternDefinitionBox extends FullBox('cpat', version = 0, flags = 0) {
            unsigned int(16) pattern_width;
            unsigned int(16) pattern_height;
            for (i = 0; i < pattern_width * pattern_height; i++) {
                unsigned int(32) component_index;
                float(32) component_gain;
            }
        }

    Attributes:
        pattern_width: ``unsigned int(16)``.
        pattern_height: ``unsigned int(16)``.
        pattern: A list of ``PatternEntry``.
    """

    __slots__ = ("pattern", "pattern_height", "pattern_width")

    fourcc: ClassVar[bytes] = b"cpat"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 6.1.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pattern_width",
        "pattern_height",
        "pattern",
    )

    pattern_width: int
    pattern_height: int
    pattern: list[ComponentPatternDefinitionBox.PatternEntry]

    class PatternEntry(Row):
        """One of the ``pattern`` of ComponentPatternDefinitionBox.

        Attributes:
            component_index: ``unsigned int(32)``.
            component_gain: ``float(32)``.
        """

        __slots__ = ("component_gain", "component_index")

        _fields: ClassVar[tuple[str, ...]] = ("component_index", "component_gain")

        component_index: int
        component_gain: float

        def __init__(
            self, *, component_index: int = 0, component_gain: float = 0.0
        ) -> None:
            self.component_index = component_index
            self.component_gain = component_gain

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pattern_width: int = 0,
        pattern_height: int = 0,
        pattern: Iterable[ComponentPatternDefinitionBox.PatternEntry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pattern_width = pattern_width
        self.pattern_height = pattern_height
        self.pattern = list(pattern)

    def _read(self, r: Reader, /) -> None:
        bits_2, pattern_width, pattern_height = r.run(_ComponentPatternDefinitionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pattern_width = pattern_width
        self.pattern_height = pattern_height
        pattern: list[ComponentPatternDefinitionBox.PatternEntry] = []
        self.pattern = pattern
        r.allow("pattern", (pattern_width * pattern_height), 64)
        for _ in range((pattern_width * pattern_height)):
            row = ComponentPatternDefinitionBox.PatternEntry.__new__(
                ComponentPatternDefinitionBox.PatternEntry
            )
            pattern.append(row)
            row.component_index, row.component_gain = r.run(
                _ComponentPatternDefinitionBox_R1
            )

    def _write(self, w: Writer, /) -> None:
        pattern_width = self.pattern_width
        pattern_height = self.pattern_height
        w.run(
            _ComponentPatternDefinitionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.pattern_width,
            self.pattern_height,
        )
        w.same("pattern", self.pattern, (pattern_width * pattern_height))
        for row in self.pattern:
            w.run(
                _ComponentPatternDefinitionBox_R1,
                row.component_index,
                row.component_gain,
            )
