"""SVCDependencyRangeBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SVCDependencyRangeBox_R0: Final = Run(
    ">HH",
    (
        ("min_dependency_id", 3),
        ("min_temporal_id", 3),
        ("reserved", 6),
        ("min_quality_id", 4),
    ),
    (
        ("max_dependency_id", 3),
        ("max_temporal_id", 3),
        ("reserved_2", 6),
        ("max_quality_id", 4),
    ),
)


class SVCDependencyRangeBox(Box):
    """The range of dependency, temporal and quality levels in a tier.

    ISO/IEC 14496-15:2024, B.3.5::

        class SVCDependencyRangeBox extends Box('svdr') {
            unsigned int(3) min_dependency_id;
            unsigned int(3) min_temporal_id;
            bit(6) reserved = 0;
            unsigned int(4) min_quality_id;
            unsigned int(3) max_dependency_id;
            unsigned int(3) max_temporal_id;
            bit(6) reserved = 0;
            unsigned int(4) max_quality_id;
        }

    Attributes:
        min_dependency_id: ``unsigned int(3)``.
        min_temporal_id: ``unsigned int(3)``.
        reserved: ``bit(6)``.
        min_quality_id: ``unsigned int(4)``.
        max_dependency_id: ``unsigned int(3)``.
        max_temporal_id: ``unsigned int(3)``.
        reserved_2: ``bit(6)``.
        max_quality_id: ``unsigned int(4)``.
    """

    __slots__ = (
        "max_dependency_id",
        "max_quality_id",
        "max_temporal_id",
        "min_dependency_id",
        "min_quality_id",
        "min_temporal_id",
        "reserved",
        "reserved_2",
    )

    fourcc: ClassVar[bytes] = b"svdr"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "min_dependency_id",
        "min_temporal_id",
        "reserved",
        "min_quality_id",
        "max_dependency_id",
        "max_temporal_id",
        "reserved_2",
        "max_quality_id",
    )

    min_dependency_id: int
    min_temporal_id: int
    reserved: int
    min_quality_id: int
    max_dependency_id: int
    max_temporal_id: int
    reserved_2: int
    max_quality_id: int

    def __init__(
        self,
        *,
        min_dependency_id: int = 0,
        min_temporal_id: int = 0,
        reserved: int = 0,
        min_quality_id: int = 0,
        max_dependency_id: int = 0,
        max_temporal_id: int = 0,
        reserved_2: int = 0,
        max_quality_id: int = 0,
    ) -> None:
        Box.__init__(self)
        self.min_dependency_id = min_dependency_id
        self.min_temporal_id = min_temporal_id
        self.reserved = reserved
        self.min_quality_id = min_quality_id
        self.max_dependency_id = max_dependency_id
        self.max_temporal_id = max_temporal_id
        self.reserved_2 = reserved_2
        self.max_quality_id = max_quality_id

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_SVCDependencyRangeBox_R0)
        self.min_dependency_id = bits_2 >> 13
        self.min_temporal_id = (bits_2 >> 10) & 0x7
        self.reserved = (bits_2 >> 4) & 0x3F
        self.min_quality_id = bits_2 & 0xF
        self.max_dependency_id = bits_4 >> 13
        self.max_temporal_id = (bits_4 >> 10) & 0x7
        self.reserved_2 = (bits_4 >> 4) & 0x3F
        self.max_quality_id = bits_4 & 0xF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SVCDependencyRangeBox_R0,
            w.pack(
                ("min_dependency_id", self.min_dependency_id, 3, False),
                ("min_temporal_id", self.min_temporal_id, 3, False),
                ("reserved", self.reserved, 6, False),
                ("min_quality_id", self.min_quality_id, 4, False),
            ),
            w.pack(
                ("max_dependency_id", self.max_dependency_id, 3, False),
                ("max_temporal_id", self.max_temporal_id, 3, False),
                ("reserved_2", self.reserved_2, 6, False),
                ("max_quality_id", self.max_quality_id, 4, False),
            ),
        )
