"""LCEVCConfigurationBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/lcevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.LCEVCDecoderConfigurationRecord import (
    LCEVCDecoderConfigurationRecord,
)
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class LCEVCConfigurationBox(Box):
    """The LCEVC decoder configuration of a sample entry.

    ISO/IEC 14496-15:2024, Carriage of LCEVC::

        class LCEVCConfigurationBox extends Box('lvcC') {
            LCEVCDecoderConfigurationRecord() LCEVCConfig;
        }

    Attributes:
        LCEVCConfig: The decoder's set-up.
    """

    __slots__ = ("LCEVCConfig",)

    fourcc: ClassVar[bytes] = b"lvcC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, Carriage of LCEVC"
    _fields: ClassVar[tuple[str, ...]] = ("LCEVCConfig",)

    LCEVCConfig: LCEVCDecoderConfigurationRecord

    def __init__(
        self, *, LCEVCConfig: LCEVCDecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.LCEVCConfig = (
            LCEVCDecoderConfigurationRecord() if LCEVCConfig is None else LCEVCConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.LCEVCConfig = LCEVCDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("LCEVCConfig", self.LCEVCConfig)
