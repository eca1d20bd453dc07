"""MHAConfigurationBox of ISO/IEC 23008-3:2022.

Generated from the specification ``iso23008_3/mpeg_h_3d_audio``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso23008_3.MHADecoderConfigurationRecord import MHADecoderConfigurationRecord
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class MHAConfigurationBox(Box):
    """Holds the decoder configuration.

    ISO/IEC 23008-3:2022, 20.5.2::

        aligned(8) class MHAConfigurationBox extends Box('mhaC') {
            MHADecoderConfigurationRecord MHAConfig;
        }

    Attributes:
        MHAConfig: ``MHADecoderConfigurationRecord``.
    """

    __slots__ = ("MHAConfig",)

    fourcc: ClassVar[bytes] = b"mhaC"
    clause: ClassVar[str] = "ISO/IEC 23008-3:2022, 20.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("MHAConfig",)

    MHAConfig: MHADecoderConfigurationRecord

    def __init__(
        self, *, MHAConfig: MHADecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.MHAConfig = (
            MHADecoderConfigurationRecord() if MHAConfig is None else MHAConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.MHAConfig = MHADecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("MHAConfig", self.MHAConfig)
