"""MHAProfileAndLevelCompatibilitySetBox of ISO/IEC 23008-3:2022.

Generated from the specification ``iso23008_3/mpeg_h_3d_audio``. Do not edit: change the specification and
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

_MHAProfileAndLevelCompatibilitySetBox_R0: Final = Run(
    ">B", (("numCompatibleSets", 8),)
)
_MHAProfileAndLevelCompatibilitySetBox_T0: Final = Layout(
    Part(8, (("CompatibleSetIndication", 8, False),)), column="CompatibleSetIndication"
)


class MHAProfileAndLevelCompatibilitySetBox(Box):
    """Profiles and levels the stream also complies with.

    ISO/IEC 23008-3:2022, 20.5.3::

        aligned(8) class MHAProfileAndLevelCompatibilitySetBox extends Box('mhaP') {
            unsigned int(8) numCompatibleSets;
            for (i = 0; i < numCompatibleSets; i++) {
                unsigned int(8) CompatibleSetIndication;
            }
        }

    Attributes:
        numCompatibleSets: ``unsigned int(8)``.
        CompatibleSetIndication: Rows of CompatibleSetIndication.
    """

    __slots__ = ("CompatibleSetIndication",)

    fourcc: ClassVar[bytes] = b"mhaP"
    clause: ClassVar[str] = "ISO/IEC 23008-3:2022, 20.5.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "numCompatibleSets",
        "CompatibleSetIndication",
    )

    CompatibleSetIndication: Table

    def __init__(self, *, CompatibleSetIndication: Any = ()) -> None:
        Box.__init__(self)
        self.CompatibleSetIndication = _MHAProfileAndLevelCompatibilitySetBox_T0.table(
            CompatibleSetIndication
        )

    @property
    def numCompatibleSets(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.CompatibleSetIndication)

    def _read(self, r: Reader, /) -> None:
        (numCompatibleSets,) = r.run(_MHAProfileAndLevelCompatibilitySetBox_R0)
        self.CompatibleSetIndication = r.table(
            "CompatibleSetIndication",
            _MHAProfileAndLevelCompatibilitySetBox_T0,
            numCompatibleSets,
        )

    def _write(self, w: Writer, /) -> None:
        numCompatibleSets = len(self.CompatibleSetIndication)
        w.run(_MHAProfileAndLevelCompatibilitySetBox_R0, numCompatibleSets)
        w.table(
            "CompatibleSetIndication",
            _MHAProfileAndLevelCompatibilitySetBox_T0,
            self.CompatibleSetIndication,
        )
