"""VPCodecConfigurationBox of VP Codec ISO Media File Format Binding.

Generated from the specification ``vp_codec_isobmff/vp_codec``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmff.vp_codec_isobmff.VPCodecConfigurationRecord import VPCodecConfigurationRecord
from bmff.vp_codec_isobmff.VPCodecConfigurationRecordDraft import (
    VPCodecConfigurationRecordDraft,
)
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_VPCodecConfigurationBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class VPCodecConfigurationBox(FullBox):
    """Holds the decoder configuration.

    VP Codec ISO Media File Format Binding, VP Codec Configuration Box::

        aligned(8) class VPCodecConfigurationBox extends FullBox('vpcC', version = 1, flags = 0) {
            if (version == 0) {
                VPCodecConfigurationRecordDraft draftConfig;
            } else {
                VPCodecConfigurationRecord vpcConfig;
            }
        }

    Attributes:
        draftConfig: ``VPCodecConfigurationRecordDraft``; None when left out.
        vpcConfig: ``VPCodecConfigurationRecord``; None when left out.
    """

    __slots__ = ("draftConfig", "vpcConfig")

    fourcc: ClassVar[bytes] = b"vpcC"
    clause: ClassVar[str] = (
        "VP Codec ISO Media File Format Binding, VP Codec Configuration Box"
    )
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "draftConfig",
        "vpcConfig",
    )

    draftConfig: VPCodecConfigurationRecordDraft | None
    vpcConfig: VPCodecConfigurationRecord | None

    def __init__(
        self,
        *,
        version: int = 1,
        flags: int = 0,
        draftConfig: VPCodecConfigurationRecordDraft | None = None,
        vpcConfig: VPCodecConfigurationRecord | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.draftConfig = draftConfig
        self.vpcConfig = vpcConfig

    def _read(self, r: Reader, /) -> None:
        self.draftConfig = None
        self.vpcConfig = None
        (bits_2,) = r.run(_VPCodecConfigurationBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            self.draftConfig = VPCodecConfigurationRecordDraft._from(r)

        else:
            self.vpcConfig = VPCodecConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _VPCodecConfigurationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.record("draftConfig", self.draftConfig)

        else:
            w.record("vpcConfig", self.vpcConfig)
