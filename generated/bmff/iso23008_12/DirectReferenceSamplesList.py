"""DirectReferenceSamplesList of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_DirectReferenceSamplesList_R0: Final = Run(
    ">IB", (("sample_id", 32),), (("num_direct_reference_samples", 8),)
)
_DirectReferenceSamplesList_T0: Final = Layout(
    Part(32, (("direct_reference_sample_id", 32, False),)),
    column="direct_reference_sample_id",
)


class DirectReferenceSamplesList(VisualSampleGroupEntry):
    """Number of a sample and the numbers of the samples it refers to directly.

    ISO/IEC 23008-12:2025, 7.4.3::

        class DirectReferenceSamplesList() extends VisualSampleGroupEntry('refs') {
            unsigned int(32) sample_id;
            unsigned int(8) num_direct_reference_samples;
            for (i = 0; i < num_direct_reference_samples; i++) {
                unsigned int(32) direct_reference_sample_id;
            }
        }

    Attributes:
        sample_id: 0: never referred to.
        num_direct_reference_samples: ``unsigned int(8)``.
        direct_reference_sample_id: Rows of direct_reference_sample_id.
    """

    __slots__ = ("direct_reference_sample_id", "sample_id")

    fourcc: ClassVar[bytes] = b"refs"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 7.4.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "sample_id",
        "num_direct_reference_samples",
        "direct_reference_sample_id",
    )

    sample_id: int
    direct_reference_sample_id: Table

    def __init__(
        self, *, sample_id: int = 0, direct_reference_sample_id: Any = ()
    ) -> None:
        self.trailing = b""
        self.sample_id = sample_id
        self.direct_reference_sample_id = _DirectReferenceSamplesList_T0.table(
            direct_reference_sample_id
        )

    @property
    def num_direct_reference_samples(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.direct_reference_sample_id)

    def _read(self, r: Reader, /) -> None:
        self.sample_id, num_direct_reference_samples = r.run(
            _DirectReferenceSamplesList_R0
        )
        self.direct_reference_sample_id = r.table(
            "direct_reference_sample_id",
            _DirectReferenceSamplesList_T0,
            num_direct_reference_samples,
        )

    def _write(self, w: Writer, /) -> None:
        num_direct_reference_samples = len(self.direct_reference_sample_id)
        w.run(
            _DirectReferenceSamplesList_R0, self.sample_id, num_direct_reference_samples
        )
        w.table(
            "direct_reference_sample_id",
            _DirectReferenceSamplesList_T0,
            self.direct_reference_sample_id,
        )
