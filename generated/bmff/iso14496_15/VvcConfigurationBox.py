"""VvcConfigurationBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/vvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmff.iso14496_15.VvcDecoderConfigurationRecord import VvcDecoderConfigurationRecord
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_VvcConfigurationBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class VvcConfigurationBox(FullBox):
    """The VVC decoder configuration of a sample entry or an image item.

    ISO/IEC 14496-15:2024, 11.3.3.1.2::

        class VvcConfigurationBox extends FullBox('vvcC', version = 0, flags) {
            VvcDecoderConfigurationRecord() VvcConfig;
        }

    Attributes:
        VvcConfig: The decoder's set-up.
    """

    __slots__ = ("VvcConfig",)

    fourcc: ClassVar[bytes] = b"vvcC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 11.3.3.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "VvcConfig")

    VvcConfig: VvcDecoderConfigurationRecord

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        VvcConfig: VvcDecoderConfigurationRecord | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.VvcConfig = (
            VvcDecoderConfigurationRecord() if VvcConfig is None else VvcConfig
        )

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VvcConfigurationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.VvcConfig = VvcDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VvcConfigurationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.record("VvcConfig", self.VvcConfig)
