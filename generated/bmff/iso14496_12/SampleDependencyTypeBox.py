"""SampleDependencyTypeBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_table``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SampleDependencyTypeBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_SampleDependencyTypeBox_T0: Final = Layout(
    Part(
        8,
        (
            ("is_leading", 2, False),
            ("sample_depends_on", 2, False),
            ("sample_is_depended_on", 2, False),
            ("sample_has_redundancy", 2, False),
        ),
    )
)


class SampleDependencyTypeBox(FullBox):
    """How every sample depends on others, one byte each.

    ISO/IEC 14496-12:2022, 8.6.4::

        aligned(8) class SampleDependencyTypeBox extends FullBox('sdtp', version = 0, 0) {
            for (i = 0;; i++) {
                unsigned int(2) is_leading;
                unsigned int(2) sample_depends_on;
                unsigned int(2) sample_is_depended_on;
                unsigned int(2) sample_has_redundancy;
            }
        }

    Attributes:
        samples: Rows of is_leading, sample_depends_on, sample_is_depended_on,
            sample_has_redundancy.
    """

    __slots__ = ("samples",)

    fourcc: ClassVar[bytes] = b"sdtp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.6.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "samples")

    samples: Table

    def __init__(self, *, version: int = 0, flags: int = 0, samples: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.samples = _SampleDependencyTypeBox_T0.table(samples)

    @property
    def is_leading(self) -> Table:
        """0: unknown, 2: no, 1 and 3: leading. A view of ``samples``."""
        found: Table = self.samples["is_leading"]
        return found

    @property
    def sample_depends_on(self) -> Table:
        """0: unknown, 1: on others, 2: on none. A view of ``samples``."""
        found: Table = self.samples["sample_depends_on"]
        return found

    @property
    def sample_is_depended_on(self) -> Table:
        """0: unknown, 1: others need it, 2: disposable. A view of ``samples``."""
        found: Table = self.samples["sample_is_depended_on"]
        return found

    @property
    def sample_has_redundancy(self) -> Table:
        """0: unknown, 1: redundant coding, 2: none. A view of ``samples``."""
        found: Table = self.samples["sample_has_redundancy"]
        return found

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_SampleDependencyTypeBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.samples = r.table("samples", _SampleDependencyTypeBox_T0, None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SampleDependencyTypeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.table("samples", _SampleDependencyTypeBox_T0, self.samples)
