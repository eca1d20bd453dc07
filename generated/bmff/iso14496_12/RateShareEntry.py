"""RateShareEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SampleGroupDescriptionEntry import SampleGroupDescriptionEntry
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_RateShareEntry_R0: Final = Run(">H", (("operation_point_count", 16),))
_RateShareEntry_R1: Final = Run(">H", (("target_rate_share", 16),))
_RateShareEntry_T0: Final = Layout(
    Part(32, (("available_bitrate", 32, False),)),
    Part(16, (("target_rate_share", 16, False),)),
)
_RateShareEntry_R2: Final = Run(
    ">IIB",
    (("maximum_bitrate", 32),),
    (("minimum_bitrate", 32),),
    (("discard_priority", 8),),
)


class RateShareEntry(SampleGroupDescriptionEntry):
    """Share of a bit rate that a track should have among tracks sent together.

    ISO/IEC 14496-12:2022, 10.2::

        class RateShareEntry() extends SampleGroupDescriptionEntry('rash') {
            unsigned int(16) operation_point_count;
            if (operation_point_count == 1) {
                unsigned int(16) target_rate_share;
            } else {
                for (i = 0; i < operation_point_count; i++) {
                    unsigned int(32) available_bitrate;
                    unsigned int(16) target_rate_share;
                }
            }
            unsigned int(32) maximum_bitrate;
            unsigned int(32) minimum_bitrate;
            unsigned int(8) discard_priority;
        }

    Attributes:
        operation_point_count: ``unsigned int(16)``.
        target_rate_share: Percent, or weight; None when left out.
        operation_points: Rows of available_bitrate, target_rate_share; None when left out.
        maximum_bitrate: Kilobits per second.
        minimum_bitrate: Kilobits per second.
        discard_priority: 0: highest priority.
    """

    __slots__ = (
        "_operation_point_count",
        "discard_priority",
        "maximum_bitrate",
        "minimum_bitrate",
        "operation_points",
        "target_rate_share",
    )

    fourcc: ClassVar[bytes] = b"rash"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "operation_point_count",
        "target_rate_share",
        "operation_points",
        "maximum_bitrate",
        "minimum_bitrate",
        "discard_priority",
    )

    _operation_point_count: int
    target_rate_share: int | None
    operation_points: Table | None
    maximum_bitrate: int
    minimum_bitrate: int
    discard_priority: int

    def __init__(
        self,
        *,
        operation_point_count: int = 0,
        target_rate_share: int | None = None,
        operation_points: Any = None,
        maximum_bitrate: int = 0,
        minimum_bitrate: int = 0,
        discard_priority: int = 0,
    ) -> None:
        self.trailing = b""
        self._operation_point_count = operation_point_count
        self.target_rate_share = target_rate_share
        self.operation_points = (
            None
            if operation_points is None
            else _RateShareEntry_T0.table(operation_points)
        )
        self.maximum_bitrate = maximum_bitrate
        self.minimum_bitrate = minimum_bitrate
        self.discard_priority = discard_priority

    @property
    def operation_point_count(self) -> int:
        """A count. It follows from the list, where there is one."""
        return (
            self._operation_point_count
            if self.operation_points is None
            else len(self.operation_points)
        )

    @operation_point_count.setter
    def operation_point_count(self, value: int) -> None:
        self._operation_point_count = value

    @property
    def available_bitrate(self) -> Table | None:
        """Kilobits per second. A view of ``operation_points``. None when the syntax leaves it out."""
        return column(self.operation_points, "available_bitrate")

    def _read(self, r: Reader, /) -> None:
        self.target_rate_share = None
        self.operation_points = None
        (operation_point_count,) = r.run(_RateShareEntry_R0)
        self._operation_point_count = operation_point_count
        if operation_point_count == 1:
            (self.target_rate_share,) = r.run(_RateShareEntry_R1)

        else:
            self.operation_points = r.table(
                "operation_points", _RateShareEntry_T0, operation_point_count
            )

        self.maximum_bitrate, self.minimum_bitrate, self.discard_priority = r.run(
            _RateShareEntry_R2
        )

    def _write(self, w: Writer, /) -> None:
        operation_point_count = self.operation_point_count
        w.run(_RateShareEntry_R0, operation_point_count)
        if operation_point_count == 1:
            w.run(_RateShareEntry_R1, self.target_rate_share)

        else:
            w.table("operation_points", _RateShareEntry_T0, self.operation_points)

        w.run(
            _RateShareEntry_R2,
            self.maximum_bitrate,
            self.minimum_bitrate,
            self.discard_priority,
        )
