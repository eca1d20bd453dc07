"""VPContentLightLevelBox of VP Codec ISO Media File Format Binding.

Generated from the specification ``vp_codec_isobmff/vp_codec``. Do not edit: change the specification and
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

_VPContentLightLevelBox_R0: Final = Run(
    ">IHH", (("version", 8), ("flags", 24)), (("maxCLL", 16),), (("maxFALL", 16),)
)


class VPContentLightLevelBox(FullBox):
    """Light levels of the content.

    VP Codec ISO Media File Format Binding, Content Light Level Box::

        aligned(8) class VPContentLightLevelBox extends FullBox('CoLL', version = 0, flags = 0) {
            unsigned int(16) maxCLL;
            unsigned int(16) maxFALL;
        }

    Attributes:
        maxCLL: Candela per square metre.
        maxFALL: Candela per square metre.
    """

    __slots__ = ("maxCLL", "maxFALL")

    fourcc: ClassVar[bytes] = b"CoLL"
    clause: ClassVar[str] = (
        "VP Codec ISO Media File Format Binding, Content Light Level Box"
    )
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "maxCLL", "maxFALL")

    maxCLL: int
    maxFALL: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, maxCLL: int = 0, maxFALL: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.maxCLL = maxCLL
        self.maxFALL = maxFALL

    def _read(self, r: Reader, /) -> None:
        bits_2, self.maxCLL, self.maxFALL = r.run(_VPContentLightLevelBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VPContentLightLevelBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.maxCLL,
            self.maxFALL,
        )
