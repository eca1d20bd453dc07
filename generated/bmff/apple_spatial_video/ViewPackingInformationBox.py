"""ViewPackingInformationBox of Apple HEVC Stereo Video.

Generated from the specification ``apple_spatial_video/stereo_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ViewPackingInformationBox_R0: Final = Run(
    ">I4s", (("version", 8), ("flags", 24)), (("view_packing_kind", 32),)
)


class ViewPackingInformationBox(FullBox):
    """Kind of packing.

    Apple HEVC Stereo Video, View Packing Information::

        aligned(8) class ViewPackingInformationBox extends FullBox('pkin', version = 0, flags = 0) {
            unsigned int(32) view_packing_kind;
        }

    Attributes:
        view_packing_kind: ``unsigned int(32)``.
    """

    __slots__ = ("view_packing_kind",)

    fourcc: ClassVar[bytes] = b"pkin"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, View Packing Information"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "view_packing_kind")

    view_packing_kind: str

    def __init__(
        self, *, version: int = 0, flags: int = 0, view_packing_kind: str = ""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.view_packing_kind = view_packing_kind

    def _read(self, r: Reader, /) -> None:
        bits_2, code = r.run(_ViewPackingInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.view_packing_kind = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ViewPackingInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("view_packing_kind", self.view_packing_kind),
        )
