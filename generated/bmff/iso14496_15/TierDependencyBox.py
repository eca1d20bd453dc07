"""TierDependencyBox of ISO/IEC 14496-15:2024.

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

_TierDependencyBox_R0: Final = Run(">H", (("entry_count", 16),))
_TierDependencyBox_T0: Final = Layout(
    Part(16, (("dependencyTierId", 16, False),)), column="dependencyTierId"
)


class TierDependencyBox(Box):
    """The tiers that a tier depends on.

    ISO/IEC 14496-15:2024, B.3.9::

        class TierDependencyBox extends Box('ldep') {
            unsigned int(16) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(16) dependencyTierId;
            }
        }

    Attributes:
        entry_count: ``unsigned int(16)``.
        dependencyTierId: Rows of dependencyTierId.
    """

    __slots__ = ("dependencyTierId",)

    fourcc: ClassVar[bytes] = b"ldep"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, B.3.9"
    _fields: ClassVar[tuple[str, ...]] = ("entry_count", "dependencyTierId")

    dependencyTierId: Table

    def __init__(self, *, dependencyTierId: Any = ()) -> None:
        Box.__init__(self)
        self.dependencyTierId = _TierDependencyBox_T0.table(dependencyTierId)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.dependencyTierId)

    def _read(self, r: Reader, /) -> None:
        (entry_count,) = r.run(_TierDependencyBox_R0)
        self.dependencyTierId = r.table(
            "dependencyTierId", _TierDependencyBox_T0, entry_count
        )

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.dependencyTierId)
        w.run(_TierDependencyBox_R0, entry_count)
        w.table("dependencyTierId", _TierDependencyBox_T0, self.dependencyTierId)
