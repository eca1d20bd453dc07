"""AVCNALUnitStorageBox of DECE Common File Format & Media Formats.

Generated from the specification ``dece_cff/common_file_format``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.AVCDecoderConfigurationRecord import AVCDecoderConfigurationRecord
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class AVCNALUnitStorageBox(Box):
    """Decoder configuration of a fragment coded with AVC.

    DECE Common File Format & Media Formats, 2.2.7::

        aligned(8) class AVCNALUnitStorageBox extends Box('avcn') {
            AVCDecoderConfigurationRecord AVCConfig;
        }

    Attributes:
        AVCConfig: ``AVCDecoderConfigurationRecord``.
    """

    __slots__ = ("AVCConfig",)

    fourcc: ClassVar[bytes] = b"avcn"
    clause: ClassVar[str] = "DECE Common File Format & Media Formats, 2.2.7"
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
