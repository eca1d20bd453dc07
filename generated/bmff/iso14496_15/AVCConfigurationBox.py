"""AVCConfigurationBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/avc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.AVCDecoderConfigurationRecord import AVCDecoderConfigurationRecord
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class AVCConfigurationBox(Box):
    """The AVC decoder configuration of a sample entry or an image item.

    ISO/IEC 14496-15:2024, 5.4.2.1.2::

        class AVCConfigurationBox extends Box('avcC') {
            AVCDecoderConfigurationRecord() AVCConfig;
        }

    Attributes:
        AVCConfig: The decoder's set-up.
    """

    __slots__ = ("AVCConfig",)

    fourcc: ClassVar[bytes] = b"avcC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.2.1.2"
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
