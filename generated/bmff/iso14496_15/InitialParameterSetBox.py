"""InitialParameterSetBox of ISO/IEC 14496-15:2024.

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

_InitialParameterSetBox_R0: Final = Run(">B", (("sps_id_count", 8),))
_InitialParameterSetBox_T0: Final = Layout(
    Part(8, (("SPS_index", 8, False),)), column="SPS_index"
)
_InitialParameterSetBox_R1: Final = Run(">B", (("pps_id_count", 8),))
_InitialParameterSetBox_T1: Final = Layout(
    Part(8, (("PPS_index", 8, False),)), column="PPS_index"
)


class InitialParameterSetBox(Box):
    """Parameter sets that a tier needs, by their index in the configuration record.

    ISO/IEC 14496-15:2024, B.3.6::

        class InitialParameterSetBox extends Box('svip') {
            unsigned int(8) sps_id_count;
            for (i = 0; i < sps_id_count; i++) {
                unsigned int(8) SPS_index;
            }
            unsigned int(8) pps_id_count;
            for (i = 0; i < pps_id_count; i++) {
                unsigned int(8) PPS_index;
            }
        }

    Attributes:
        sps_id_count: ``unsigned int(8)``.
        SPS_index: Rows of SPS_index.
        pps_id_count: ``unsigned int(8)``.
        PPS_index: Rows of PPS_index.
    """

    __slots__ = ("PPS_index", "SPS_index")

    fourcc: ClassVar[bytes] = b"svip"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "sps_id_count",
        "SPS_index",
        "pps_id_count",
        "PPS_index",
    )

    SPS_index: Table
    PPS_index: Table

    def __init__(self, *, SPS_index: Any = (), PPS_index: Any = ()) -> None:
        Box.__init__(self)
        self.SPS_index = _InitialParameterSetBox_T0.table(SPS_index)
        self.PPS_index = _InitialParameterSetBox_T1.table(PPS_index)

    @property
    def sps_id_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.SPS_index)

    @property
    def pps_id_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.PPS_index)

    def _read(self, r: Reader, /) -> None:
        (sps_id_count,) = r.run(_InitialParameterSetBox_R0)
        self.SPS_index = r.table("SPS_index", _InitialParameterSetBox_T0, sps_id_count)
        (pps_id_count,) = r.run(_InitialParameterSetBox_R1)
        self.PPS_index = r.table("PPS_index", _InitialParameterSetBox_T1, pps_id_count)

    def _write(self, w: Writer, /) -> None:
        sps_id_count = len(self.SPS_index)
        pps_id_count = len(self.PPS_index)
        w.run(_InitialParameterSetBox_R0, sps_id_count)
        w.table("SPS_index", _InitialParameterSetBox_T0, self.SPS_index)
        w.run(_InitialParameterSetBox_R1, pps_id_count)
        w.table("PPS_index", _InitialParameterSetBox_T1, self.PPS_index)
