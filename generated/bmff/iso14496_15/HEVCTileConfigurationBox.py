"""HEVCTileConfigurationBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/hevc_tiles``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.HEVCTileTierLevelConfigurationRecord import (
    HEVCTileTierLevelConfigurationRecord,
)
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class HEVCTileConfigurationBox(Box):
    """The tile configuration of a sample entry.

    ISO/IEC 14496-15:2024, 10.4.2.2::

        class HEVCTileConfigurationBox extends Box('hvtC') {
            HEVCTileTierLevelConfigurationRecord() HEVCTileTierLevelConfig;
        }

    Attributes:
        HEVCTileTierLevelConfig: The needs of a decoder.
    """

    __slots__ = ("HEVCTileTierLevelConfig",)

    fourcc: ClassVar[bytes] = b"hvtC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 10.4.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("HEVCTileTierLevelConfig",)

    HEVCTileTierLevelConfig: HEVCTileTierLevelConfigurationRecord

    def __init__(
        self,
        *,
        HEVCTileTierLevelConfig: HEVCTileTierLevelConfigurationRecord | None = None,
    ) -> None:
        Box.__init__(self)
        self.HEVCTileTierLevelConfig = (
            HEVCTileTierLevelConfigurationRecord()
            if HEVCTileTierLevelConfig is None
            else HEVCTileTierLevelConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.HEVCTileTierLevelConfig = HEVCTileTierLevelConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("HEVCTileTierLevelConfig", self.HEVCTileTierLevelConfig)
