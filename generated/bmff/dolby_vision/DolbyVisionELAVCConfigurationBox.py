"""DolbyVisionELAVCConfigurationBox of Dolby Vision Streams within the ISO Base Media File Format.

Generated from the specification ``dolby_vision/dolby_vision``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.AVCDecoderConfigurationRecord import AVCDecoderConfigurationRecord
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class DolbyVisionELAVCConfigurationBox(Box):
    """Configuration of the enhancement layer when it is coded with AVC.

    Dolby Vision Streams within the ISO Base Media File Format, 3.3::

        aligned(8) class DolbyVisionELAVCConfigurationBox extends Box('avcE') {
            AVCDecoderConfigurationRecord AVCConfig;
        }

    Attributes:
        AVCConfig: ``AVCDecoderConfigurationRecord``.
    """

    __slots__ = ("AVCConfig",)

    fourcc: ClassVar[bytes] = b"avcE"
    clause: ClassVar[str] = (
        "Dolby Vision Streams within the ISO Base Media File Format, 3.3"
    )
    _fields: ClassVar[tuple[str, ...]] = ("AVCConfig",)

    AVCConfig: AVCDecoderConfigurationRecord

    def __init__(
        self, *, AVCConfig: AVCDecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.AVCConfig = (
            AVCDecoderConfigurationRecord() if AVCConfig is None else AVCConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.AVCConfig = AVCDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("AVCConfig", self.AVCConfig)
