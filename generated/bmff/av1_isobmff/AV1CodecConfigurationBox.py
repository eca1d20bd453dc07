"""AV1CodecConfigurationBox of AV1 Codec ISO Media File Format Binding.

Generated from the specification ``av1_isobmff/av1``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.av1_isobmff.AV1CodecConfigurationRecord import AV1CodecConfigurationRecord
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class AV1CodecConfigurationBox(Box):
    """Holds the decoder configuration.

    AV1 Codec ISO Media File Format Binding, 2.3::

        aligned(8) class AV1CodecConfigurationBox extends Box('av1C') {
            AV1CodecConfigurationRecord av1Config;
        }

    Attributes:
        av1Config: ``AV1CodecConfigurationRecord``.
    """

    __slots__ = ("av1Config",)

    fourcc: ClassVar[bytes] = b"av1C"
    clause: ClassVar[str] = "AV1 Codec ISO Media File Format Binding, 2.3"
    _fields: ClassVar[tuple[str, ...]] = ("av1Config",)

    av1Config: AV1CodecConfigurationRecord

    def __init__(self, *, av1Config: AV1CodecConfigurationRecord | None = None) -> None:
        Box.__init__(self)
        self.av1Config = (
            AV1CodecConfigurationRecord() if av1Config is None else av1Config
        )

    def _read(self, r: Reader, /) -> None:
        self.av1Config = AV1CodecConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("av1Config", self.av1Config)
