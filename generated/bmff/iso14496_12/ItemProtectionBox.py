"""ItemProtectionBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import every

if TYPE_CHECKING:
    from bmff.iso14496_12.ProtectionSchemeInfoBox import ProtectionSchemeInfoBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_ItemProtectionBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("protection_count", 16),)
)


class ItemProtectionBox(FullBox):
    """Ways in which items are protected; item entries refer to its rows.

    ISO/IEC 14496-12:2022, 8.11.5::

        aligned(8) class ItemProtectionBox extends FullBox('ipro', version = 0, 0) {
            unsigned int(16) protection_count;
            for (i = 1; i <= protection_count; i++) {
                ProtectionSchemeInfoBox protection_information;
            }
        }

    Attributes:
        protection_count: ``unsigned int(16)``.
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"ipro"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.5"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "protection_count")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self, *, version: int = 0, flags: int = 0, children: Iterable[Box] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.children = self._adopt(children)

    @property
    def protection_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.children)

    @property
    def protection_information(self) -> list[ProtectionSchemeInfoBox]:
        """The ProtectionSchemeInfoBox inside."""
        found: list[ProtectionSchemeInfoBox] = every(
            self.children, "ProtectionSchemeInfoBox"
        )
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, protection_count = r.run(_ItemProtectionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("Box", protection_count)

    def _write(self, w: Writer, /) -> None:
        protection_count = len(self.children)
        w.run(
            _ItemProtectionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            protection_count,
        )
        w.boxes(self.children)
