"""EVCConfigurationBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/evc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.EVCDecoderConfigurationRecord import EVCDecoderConfigurationRecord
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class EVCConfigurationBox(Box):
    """The EVC decoder configuration of a sample entry or an image item.

    ISO/IEC 14496-15:2024, 12.4.2.2::

        class EVCConfigurationBox extends Box('evcC') {
            EVCDecoderConfigurationRecord() EVCConfig;
        }

    Attributes:
        EVCConfig: The decoder's set-up.
    """

    __slots__ = ("EVCConfig",)

    fourcc: ClassVar[bytes] = b"evcC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 12.4.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("EVCConfig",)

    EVCConfig: EVCDecoderConfigurationRecord

    def __init__(
        self, *, EVCConfig: EVCDecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.EVCConfig = (
            EVCDecoderConfigurationRecord() if EVCConfig is None else EVCConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.EVCConfig = EVCDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("EVCConfig", self.EVCConfig)
