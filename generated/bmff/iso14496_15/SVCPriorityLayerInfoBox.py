"""SVCPriorityLayerInfoBox of ISO/IEC 14496-15:2024.

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

_SVCPriorityLayerInfoBox_R0: Final = Run(">B", (("pr_layer_num", 8),))
_SVCPriorityLayerInfoBox_T0: Final = Layout(
    Part(8, (("pr_layer", 8, False),)),
    Part(24, (("profile_level_idc", 24, False),)),
    Part(32, (("max_bitrate", 32, False),)),
    Part(32, (("avg_bitrate", 32, False),)),
)


class SVCPriorityLayerInfoBox(Box):
    """Profile, level and bit rates of the priority layers.

    ISO/IEC 14496-15:2024, C.2.3::

        class SVCPriorityLayerInfoBox extends Box('qlif') {
            unsigned int(8) pr_layer_num;
            for (j = 0; j < pr_layer_num; j++) {
                unsigned int(8) pr_layer;
                unsigned int(24) profile_level_idc;
                unsigned int(32) max_bitrate;
                unsigned int(32) avg_bitrate;
            }
        }

    Attributes:
        pr_layer_num: ``unsigned int(8)``.
        priority_layers: Rows of pr_layer, profile_level_idc, max_bitrate, avg_bitrate.
    """

    __slots__ = ("priority_layers",)

    fourcc: ClassVar[bytes] = b"qlif"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, C.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("pr_layer_num", "priority_layers")

    priority_layers: Table

    def __init__(self, *, priority_layers: Any = ()) -> None:
        Box.__init__(self)
        self.priority_layers = _SVCPriorityLayerInfoBox_T0.table(priority_layers)

    @property
    def pr_layer_num(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.priority_layers)

    @property
    def pr_layer(self) -> Table:
        """priority_id. A view of ``priority_layers``."""
        found: Table = self.priority_layers["pr_layer"]
        return found

    @property
    def profile_level_idc(self) -> Table:
        """The column ``profile_level_idc``. A view of ``priority_layers``."""
        found: Table = self.priority_layers["profile_level_idc"]
        return found

    @property
    def max_bitrate(self) -> Table:
        """Bit/s. A view of ``priority_layers``."""
        found: Table = self.priority_layers["max_bitrate"]
        return found

    @property
    def avg_bitrate(self) -> Table:
        """Bit/s. A view of ``priority_layers``."""
        found: Table = self.priority_layers["avg_bitrate"]
        return found

    def _read(self, r: Reader, /) -> None:
        (pr_layer_num,) = r.run(_SVCPriorityLayerInfoBox_R0)
        self.priority_layers = r.table(
            "priority_layers", _SVCPriorityLayerInfoBox_T0, pr_layer_num
        )

    def _write(self, w: Writer, /) -> None:
        pr_layer_num = len(self.priority_layers)
        w.run(_SVCPriorityLayerInfoBox_R0, pr_layer_num)
        w.table("priority_layers", _SVCPriorityLayerInfoBox_T0, self.priority_layers)
