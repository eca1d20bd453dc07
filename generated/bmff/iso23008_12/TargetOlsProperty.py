"""TargetOlsProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TargetOlsProperty_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("target_ols_idx", 16),)
)


class TargetOlsProperty(ItemFullProperty):
    """Output layer set to decode.

    ISO/IEC 23008-12:2025, 6.5.29::

        aligned(8) class TargetOlsProperty extends ItemFullProperty('tols', version = 0, flags = 0) {
            unsigned int(16) target_ols_idx;
        }

    Attributes:
        target_ols_idx: ``unsigned int(16)``.
    """

    __slots__ = ("target_ols_idx",)

    fourcc: ClassVar[bytes] = b"tols"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.29"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "target_ols_idx")

    target_ols_idx: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, target_ols_idx: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.target_ols_idx = target_ols_idx

    def _read(self, r: Reader, /) -> None:
        bits_2, self.target_ols_idx = r.run(_TargetOlsProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TargetOlsProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.target_ols_idx,
        )
