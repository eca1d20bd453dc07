"""SampleDependencyBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/avc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_SampleDependencyBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_SampleDependencyBox_R1: Final = Run(">H", (("dependency_count", 16),))
_SampleDependencyBox_T0: Final = Layout(
    Part(16, (("relative_sample_number", 16, True),)), column="relative_sample_number"
)


class SampleDependencyBox(FullBox):
    """For each sample, the samples it depends on.

    ISO/IEC 14496-15:2024, 5.4.5.2::

        aligned(8) class SampleDependencyBox extends FullBox('sdep', version = 0, 0) {
            for (i = 0;; i++) {
                unsigned int(16) dependency_count;
                for (k = 0; k < dependency_count; k++) {
                    signed int(16) relative_sample_number;
                }
            }
        }

    Attributes:
        samples: A list of ``relative_sample_number``.
    """

    __slots__ = ("samples",)

    fourcc: ClassVar[bytes] = b"sdep"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "samples")

    samples: list[Table]

    def __init__(
        self, *, version: int = 0, flags: int = 0, samples: Iterable[Table] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.samples = list(samples)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_SampleDependencyBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        samples: list[Table] = []
        self.samples = samples
        while r.remaining() >= 2:
            (dependency_count,) = r.run(_SampleDependencyBox_R1)
            relative_sample_number = r.table(
                "relative_sample_number", _SampleDependencyBox_T0, dependency_count
            )
            samples.append(relative_sample_number)
            r.allow("samples", 1, 0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SampleDependencyBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        for relative_sample_number in self.samples:
            dependency_count = len(relative_sample_number)
            w.run(_SampleDependencyBox_R1, dependency_count)
            w.table(
                "relative_sample_number",
                _SampleDependencyBox_T0,
                relative_sample_number,
            )
