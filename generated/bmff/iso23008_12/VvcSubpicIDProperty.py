"""VvcSubpicIDProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmff.iso14496_15.VvcSubpicIDEntry import VvcSubpicIDEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_VvcSubpicIDProperty_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class VvcSubpicIDProperty(ItemFullProperty):
    """Identifiers of the subpictures of a VVC image item.

    ISO/IEC 23008-12:2025, L.2.3::

        class VvcSubpicIDProperty extends ItemFullProperty('spid', version = 0, flags = 0) {
            VvcSubpicIDEntry sid_info;
        }

    Attributes:
        sid_info: Entry of ISO/IEC 14496-15.
    """

    __slots__ = ("sid_info",)

    fourcc: ClassVar[bytes] = b"spid"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, L.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "sid_info")

    sid_info: VvcSubpicIDEntry

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        sid_info: VvcSubpicIDEntry | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sid_info = VvcSubpicIDEntry() if sid_info is None else sid_info

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VvcSubpicIDProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.sid_info = VvcSubpicIDEntry._from(r)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VvcSubpicIDProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.record("sid_info", self.sid_info)
