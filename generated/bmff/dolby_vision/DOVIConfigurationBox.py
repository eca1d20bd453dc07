"""DOVIConfigurationBox of Dolby Vision Streams within the ISO Base Media File Format.

Generated from the specification ``dolby_vision/dolby_vision``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.dolby_vision.DOVIDecoderConfigurationRecord import (
    DOVIDecoderConfigurationRecord,
)
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class DOVIConfigurationBox(Box):
    """Dolby Vision configuration: 'dvcC' up to profile 7, 'dvvC' up to 10, 'dvwC' beyond.

    Dolby Vision Streams within the ISO Base Media File Format, 3.2::

        aligned(8) class DOVIConfigurationBox extends Box('dvcC' or 'dvvC' or 'dvwC') {
            DOVIDecoderConfigurationRecord DOVIConfig;
        }

    Attributes:
        DOVIConfig: ``DOVIDecoderConfigurationRecord``.
    """

    __slots__ = ("DOVIConfig",)

    fourcc: ClassVar[bytes] = b"dvcC"
    clause: ClassVar[str] = (
        "Dolby Vision Streams within the ISO Base Media File Format, 3.2"
    )
    _fields: ClassVar[tuple[str, ...]] = ("DOVIConfig",)

    DOVIConfig: DOVIDecoderConfigurationRecord

    def __init__(
        self,
        type: str = "",
        *,
        DOVIConfig: DOVIDecoderConfigurationRecord | None = None,
    ) -> None:
        Box.__init__(self, type)
        self.DOVIConfig = (
            DOVIDecoderConfigurationRecord() if DOVIConfig is None else DOVIConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.DOVIConfig = DOVIDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("DOVIConfig", self.DOVIConfig)
