"""DolbyVisionELHEVCConfigurationBox of Dolby Vision Streams within the ISO Base Media File Format.

Generated from the specification ``dolby_vision/dolby_vision``. Do not edit: change the specification and
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


class DolbyVisionELHEVCConfigurationBox(Box):
    """Configuration of the enhancement layer when it is coded with HEVC.

    Dolby Vision Streams within the ISO Base Media File Format, 3.3::

        aligned(8) class DolbyVisionELHEVCConfigurationBox extends Box('hvcE') {
            HEVCDecoderConfigurationRecord HEVCConfig;
        }

    Attributes:
        HEVCConfig: ``HEVCDecoderConfigurationRecord``.
    """

    __slots__ = ("HEVCConfig",)

    fourcc: ClassVar[bytes] = b"hvcE"
    clause: ClassVar[str] = (
        "Dolby Vision Streams within the ISO Base Media File Format, 3.3"
    )
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
