"""AlternativeStartupEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_AlternativeStartupEntry_R0: Final = Run(
    ">HH", (("roll_count", 16),), (("first_output_sample", 16),)
)
_AlternativeStartupEntry_T0: Final = Layout(
    Part(32, (("sample_offset", 32, False),)), column="sample_offset"
)


class AlternativeStartupEntry(VisualSampleGroupEntry):
    """A subset of samples that lets decoding start sooner.

    ISO/IEC 14496-12:2022, 10.3::

        class AlternativeStartupEntry() extends VisualSampleGroupEntry('alst') {
            unsigned int(16) roll_count;
            unsigned int(16) first_output_sample;
            for (i = 1; i <= roll_count; i++) {
                unsigned int(32) sample_offset[i];
            }
            j = 1;
            do {
                unsigned int(16) num_output_samples[j];
                unsigned int(16) num_total_samples[j];
                j++;
            }
        }

    Attributes:
        roll_count: Samples of the sequence.
        first_output_sample: First sample that is meant for output.
        sample_offset: Rows of sample_offset.
        rates: A list of ``Rate``.
    """

    __slots__ = ("first_output_sample", "rates", "sample_offset")

    fourcc: ClassVar[bytes] = b"alst"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 10.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "roll_count",
        "first_output_sample",
        "sample_offset",
        "rates",
    )

    first_output_sample: int
    sample_offset: Table
    rates: list[AlternativeStartupEntry.Rate]

    class Rate(Row):
        """One of the ``rates`` of AlternativeStartupEntry.

        Attributes:
            num_output_samples: Output rate, numerator.
            num_total_samples: Output rate, denominator.
        """

        __slots__ = ("num_output_samples", "num_total_samples")

        _fields: ClassVar[tuple[str, ...]] = ("num_output_samples", "num_total_samples")

        num_output_samples: Table
        num_total_samples: Table

        def __init__(
            self, *, num_output_samples: Any = (), num_total_samples: Any = ()
        ) -> None:
            self.num_output_samples = num_output_samples
            self.num_total_samples = num_total_samples

    def __init__(
        self,
        *,
        first_output_sample: int = 0,
        sample_offset: Any = (),
        rates: Iterable[AlternativeStartupEntry.Rate] = (),
    ) -> None:
        self.trailing = b""
        self.first_output_sample = first_output_sample
        self.sample_offset = _AlternativeStartupEntry_T0.table(sample_offset)
        self.rates = list(rates)

    @property
    def roll_count(self) -> int:
        """Samples of the sequence. Derived: it follows from the list."""
        return len(self.sample_offset)

    def _read(self, r: Reader, /) -> None:
        j = 0
        roll_count, self.first_output_sample = r.run(_AlternativeStartupEntry_R0)
        self.sample_offset = r.table(
            "sample_offset", _AlternativeStartupEntry_T0, roll_count
        )
        j = 1
        rates: list[AlternativeStartupEntry.Rate] = []
        self.rates = rates
        while r.remaining() >= 1:
            row = AlternativeStartupEntry.Rate.__new__(AlternativeStartupEntry.Rate)
            rates.append(row)
            row.num_output_samples = r.numbers("num_output_samples", 16, j)
            row.num_total_samples = r.numbers("num_total_samples", 16, j)
            j += 1
            r.allow("rates", 1, 0)

    def _write(self, w: Writer, /) -> None:
        roll_count = len(self.sample_offset)
        j = 0
        w.run(_AlternativeStartupEntry_R0, roll_count, self.first_output_sample)
        w.table("sample_offset", _AlternativeStartupEntry_T0, self.sample_offset)
        j = 1
        for row in self.rates:
            w.same("num_output_samples", row.num_output_samples, j)
            w.numbers("num_output_samples", row.num_output_samples, 16)
            w.same("num_total_samples", row.num_total_samples, j)
            w.numbers("num_total_samples", row.num_total_samples, 16)
            j += 1
