"""VvcSubpicOrderProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmff.iso14496_15.VvcSubpicOrderEntry import VvcSubpicOrderEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_VvcSubpicOrderProperty_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class VvcSubpicOrderProperty(ItemFullProperty):
    """Order of the subpictures of a VVC image item.

    ISO/IEC 23008-12:2025, L.2.3::

        class VvcSubpicOrderProperty extends ItemFullProperty('spor', version = 0, flags = 0) {
            VvcSubpicOrderEntry sor_info;
        }

    Attributes:
        sor_info: Entry of ISO/IEC 14496-15.
    """

    __slots__ = ("sor_info",)

    fourcc: ClassVar[bytes] = b"spor"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, L.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "sor_info")

    sor_info: VvcSubpicOrderEntry

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        sor_info: VvcSubpicOrderEntry | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sor_info = VvcSubpicOrderEntry() if sor_info is None else sor_info

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VvcSubpicOrderProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.sor_info = VvcSubpicOrderEntry._from(r)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VvcSubpicOrderProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.record("sor_info", self.sor_info)
