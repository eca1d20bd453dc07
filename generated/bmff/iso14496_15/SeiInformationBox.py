"""SeiInformationBox of ISO/IEC 14496-15:2024/Amd 1:2025.

Generated from the specification ``iso14496_15/sei``. Do not edit: change the specification and
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

_SeiInformationBox_R0: Final = Run(">H", (("numRequiredSEIs", 16),))
_SeiInformationBox_T0: Final = Layout(
    Part(16, (("requiredSEI_ID", 16, False),)), column="requiredSEI_ID"
)
_SeiInformationBox_R1: Final = Run(">H", (("numNotRequiredSEIs", 16),))
_SeiInformationBox_T1: Final = Layout(
    Part(16, (("notrequiredSEI_ID", 16, False),)), column="notrequiredSEI_ID"
)


class SeiInformationBox(Box):
    """Lists the payload types of the SEI messages of a stream, required ones first.

    ISO/IEC 14496-15:2024/Amd 1:2025, 4.10.2::

        aligned(8) class SeiInformationBox extends Box('seii') {
            unsigned int(16) numRequiredSEIs;
            for (i = 0; i < numRequiredSEIs; i++) {
                unsigned int(16) requiredSEI_ID;
            }
            unsigned int(16) numNotRequiredSEIs;
            for (i = 0; i < numNotRequiredSEIs; i++) {
                unsigned int(16) notrequiredSEI_ID;
            }
        }

    Attributes:
        numRequiredSEIs: ``unsigned int(16)``.
        requiredSEI_ID: Rows of requiredSEI_ID.
        numNotRequiredSEIs: ``unsigned int(16)``.
        notrequiredSEI_ID: Rows of notrequiredSEI_ID.
    """

    __slots__ = ("notrequiredSEI_ID", "requiredSEI_ID")

    fourcc: ClassVar[bytes] = b"seii"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024/Amd 1:2025, 4.10.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "numRequiredSEIs",
        "requiredSEI_ID",
        "numNotRequiredSEIs",
        "notrequiredSEI_ID",
    )

    requiredSEI_ID: Table
    notrequiredSEI_ID: Table

    def __init__(
        self, *, requiredSEI_ID: Any = (), notrequiredSEI_ID: Any = ()
    ) -> None:
        Box.__init__(self)
        self.requiredSEI_ID = _SeiInformationBox_T0.table(requiredSEI_ID)
        self.notrequiredSEI_ID = _SeiInformationBox_T1.table(notrequiredSEI_ID)

    @property
    def numRequiredSEIs(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.requiredSEI_ID)

    @property
    def numNotRequiredSEIs(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.notrequiredSEI_ID)

    def _read(self, r: Reader, /) -> None:
        (numRequiredSEIs,) = r.run(_SeiInformationBox_R0)
        self.requiredSEI_ID = r.table(
            "requiredSEI_ID", _SeiInformationBox_T0, numRequiredSEIs
        )
        (numNotRequiredSEIs,) = r.run(_SeiInformationBox_R1)
        self.notrequiredSEI_ID = r.table(
            "notrequiredSEI_ID", _SeiInformationBox_T1, numNotRequiredSEIs
        )

    def _write(self, w: Writer, /) -> None:
        numRequiredSEIs = len(self.requiredSEI_ID)
        numNotRequiredSEIs = len(self.notrequiredSEI_ID)
        w.run(_SeiInformationBox_R0, numRequiredSEIs)
        w.table("requiredSEI_ID", _SeiInformationBox_T0, self.requiredSEI_ID)
        w.run(_SeiInformationBox_R1, numNotRequiredSEIs)
        w.table("notrequiredSEI_ID", _SeiInformationBox_T1, self.notrequiredSEI_ID)
