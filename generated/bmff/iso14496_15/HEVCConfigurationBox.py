"""HEVCConfigurationBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/hevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.HEVCDecoderConfigurationRecord import (
    HEVCDecoderConfigurationRecord,
)
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class HEVCConfigurationBox(Box):
    """The HEVC decoder configuration of a sample entry or an image item.

    ISO/IEC 14496-15:2024, 8.4.1.1.2::

        class HEVCConfigurationBox extends Box('hvcC') {
            HEVCDecoderConfigurationRecord() HEVCConfig;
        }

    Attributes:
        HEVCConfig: The decoder's set-up.
    """

    __slots__ = ("HEVCConfig",)

    fourcc: ClassVar[bytes] = b"hvcC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.4.1.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("HEVCConfig",)

    HEVCConfig: HEVCDecoderConfigurationRecord

    def __init__(
        self, *, HEVCConfig: HEVCDecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.HEVCConfig = (
            HEVCDecoderConfigurationRecord() if HEVCConfig is None else HEVCConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.HEVCConfig = HEVCDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("HEVCConfig", self.HEVCConfig)
