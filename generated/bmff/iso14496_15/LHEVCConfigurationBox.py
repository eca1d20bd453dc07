"""LHEVCConfigurationBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/lhevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.LHEVCDecoderConfigurationRecord import (
    LHEVCDecoderConfigurationRecord,
)
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class LHEVCConfigurationBox(Box):
    """The layered HEVC decoder configuration of a sample entry or an image item.

    ISO/IEC 14496-15:2024, 9.4.1.2::

        class LHEVCConfigurationBox extends Box('lhvC') {
            LHEVCDecoderConfigurationRecord() LHEVCConfig;
        }

    Attributes:
        LHEVCConfig: The decoder's set-up.
    """

    __slots__ = ("LHEVCConfig",)

    fourcc: ClassVar[bytes] = b"lhvC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.4.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("LHEVCConfig",)

    LHEVCConfig: LHEVCDecoderConfigurationRecord

    def __init__(
        self, *, LHEVCConfig: LHEVCDecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.LHEVCConfig = (
            LHEVCDecoderConfigurationRecord() if LHEVCConfig is None else LHEVCConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.LHEVCConfig = LHEVCDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("LHEVCConfig", self.LHEVCConfig)
