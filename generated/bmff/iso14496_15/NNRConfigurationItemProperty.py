"""NNRConfigurationItemProperty of ISO/IEC 14496-15:2024/Amd 1:2025.

Generated from the specification ``iso14496_15/amd1_nnpf``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmff.iso14496_15.NNRDecoderConfigurationRecord import NNRDecoderConfigurationRecord
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_NNRConfigurationItemProperty_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class NNRConfigurationItemProperty(ItemFullProperty):
    """NNR units that come before the data of an 'nnr1' item.

    ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.5.2::

        aligned(8) class NNRConfigurationItemProperty extends ItemFullProperty('nnrC', version = 0, flags = 0) {
            NNRDecoderConfigurationRecord nnr_config;
        }

    Attributes:
        nnr_config: The units.
    """

    __slots__ = ("nnr_config",)

    fourcc: ClassVar[bytes] = b"nnrC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "nnr_config")

    nnr_config: NNRDecoderConfigurationRecord

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        nnr_config: NNRDecoderConfigurationRecord | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.nnr_config = (
            NNRDecoderConfigurationRecord() if nnr_config is None else nnr_config
        )

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_NNRConfigurationItemProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.nnr_config = NNRDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _NNRConfigurationItemProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.record("nnr_config", self.nnr_config)
