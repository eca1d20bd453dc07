"""BufferingBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_BufferingBox_R0: Final = Run(">H", (("operating_point_count", 16),))
_BufferingBox_T0: Final = Layout(
    Part(32, (("byte_rate", 32, False),)),
    Part(32, (("cpb_size", 32, False),)),
    Part(32, (("dpb_size", 32, False),)),
    Part(32, (("init_cpb_delay", 32, False),)),
    Part(32, (("init_dpb_delay", 32, False),)),
)


class BufferingBox(Box):
    """Buffer parameters of a tier at several operating points.

    ISO/IEC 14496-15:2024, B.3.8::

        class BufferingBox extends Box('buff') {
            unsigned int(16) operating_point_count;
            for (i = 0; i < operating_point_count; i++) {
                unsigned int(32) byte_rate;
                unsigned int(32) cpb_size;
                unsigned int(32) dpb_size;
                unsigned int(32) init_cpb_delay;
                unsigned int(32) init_dpb_delay;
            }
        }

    Attributes:
        operating_point_count: ``unsigned int(16)``.
        operating_points: Rows of byte_rate, cpb_size, dpb_size, init_cpb_delay,
            init_dpb_delay.
    """

    __slots__ = ("operating_points",)

    fourcc: ClassVar[bytes] = b"buff"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.8"
    _fields: ClassVar[tuple[str, ...]] = ("operating_point_count", "operating_points")

    operating_points: Table

    def __init__(self, *, operating_points: Any = ()) -> None:
        Box.__init__(self)
        self.operating_points = _BufferingBox_T0.table(operating_points)

    @property
    def operating_point_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.operating_points)

    @property
    def byte_rate(self) -> Table:
        """Bytes per second into the coded picture buffer. A view of ``operating_points``."""
        found: Table = self.operating_points["byte_rate"]
        return found

    @property
    def cpb_size(self) -> Table:
        """Bytes. A view of ``operating_points``."""
        found: Table = self.operating_points["cpb_size"]
        return found

    @property
    def dpb_size(self) -> Table:
        """Bytes. A view of ``operating_points``."""
        found: Table = self.operating_points["dpb_size"]
        return found

    @property
    def init_cpb_delay(self) -> Table:
        """Ticks of a 90 kHz clock. A view of ``operating_points``."""
        found: Table = self.operating_points["init_cpb_delay"]
        return found

    @property
    def init_dpb_delay(self) -> Table:
        """Ticks of a 90 kHz clock. A view of ``operating_points``."""
        found: Table = self.operating_points["init_dpb_delay"]
        return found

    def _read(self, r: Reader, /) -> None:
        (operating_point_count,) = r.run(_BufferingBox_R0)
        self.operating_points = r.table(
            "operating_points", _BufferingBox_T0, operating_point_count
        )

    def _write(self, w: Writer, /) -> None:
        operating_point_count = len(self.operating_points)
        w.run(_BufferingBox_R0, operating_point_count)
        w.table("operating_points", _BufferingBox_T0, self.operating_points)
