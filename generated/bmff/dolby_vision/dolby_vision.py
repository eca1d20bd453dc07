"""Classes of Dolby Vision Streams within the ISO Base Media File Format: dolby vision.

Generated from the specification ``dolby_vision/dolby_vision``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.av1_isobmff.av1 import AV1SampleEntry
from bmff.iso14496_15.avc import AVCDecoderConfigurationRecord, AVCSampleEntry
from bmff.iso14496_15.hevc import HEVCDecoderConfigurationRecord, HEVCSampleEntry
from bmffkit.runtime import Box, Record, Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable

_DOVIDecoderConfigurationRecord_R0: Final = Run(
    ">BBHI4I",
    (("dv_version_major", 8),),
    (("dv_version_minor", 8),),
    (
        ("dv_profile", 7),
        ("dv_level", 6),
        ("rpu_present_flag", 1),
        ("el_present_flag", 1),
        ("bl_present_flag", 1),
    ),
    (("dv_bl_signal_compatibility_id", 4), ("dv_md_compression", 2), ("reserved", 26)),
    (("reserved_2", 128),),
)


class DOVIDecoderConfigurationRecord(Record):
    """Profile, level and layer structure of a Dolby Vision stream.

    Dolby Vision Streams within the ISO Base Media File Format, 3.1::

        aligned(8) class DOVIDecoderConfigurationRecord {
            unsigned int(8) dv_version_major;
            unsigned int(8) dv_version_minor;
            unsigned int(7) dv_profile;
            unsigned int(6) dv_level;
            bit(1) rpu_present_flag;
            bit(1) el_present_flag;
            bit(1) bl_present_flag;
            unsigned int(4) dv_bl_signal_compatibility_id;
            unsigned int(2) dv_md_compression;
            const unsigned int(26) reserved = 0;
            const unsigned int(32) reserved[4] = 0;
        }

    Attributes:
        dv_version_major: ``unsigned int(8)``.
        dv_version_minor: ``unsigned int(8)``.
        dv_profile: ``unsigned int(7)``.
        dv_level: ``unsigned int(6)``.
        rpu_present_flag: ``bit(1)``.
        el_present_flag: ``bit(1)``.
        bl_present_flag: ``bit(1)``.
        dv_bl_signal_compatibility_id: ``unsigned int(4)``.
        dv_md_compression: ``unsigned int(2)``.
        reserved: ``unsigned int(26)``.
        reserved_2: ``unsigned int(32) reserved[4]``.
    """

    __slots__ = (
        "bl_present_flag",
        "dv_bl_signal_compatibility_id",
        "dv_level",
        "dv_md_compression",
        "dv_profile",
        "dv_version_major",
        "dv_version_minor",
        "el_present_flag",
        "reserved",
        "reserved_2",
        "rpu_present_flag",
    )

    clause: ClassVar[str] = (
        "Dolby Vision Streams within the ISO Base Media File Format, 3.1"
    )
    _fields: ClassVar[tuple[str, ...]] = (
        "dv_version_major",
        "dv_version_minor",
        "dv_profile",
        "dv_level",
        "rpu_present_flag",
        "el_present_flag",
        "bl_present_flag",
        "dv_bl_signal_compatibility_id",
        "dv_md_compression",
        "reserved",
        "reserved_2",
    )

    dv_version_major: int
    dv_version_minor: int
    dv_profile: int
    dv_level: int
    rpu_present_flag: int
    el_present_flag: int
    bl_present_flag: int
    dv_bl_signal_compatibility_id: int
    dv_md_compression: int
    reserved: int
    reserved_2: tuple[int, ...]

    def __init__(
        self,
        *,
        dv_version_major: int = 0,
        dv_version_minor: int = 0,
        dv_profile: int = 0,
        dv_level: int = 0,
        rpu_present_flag: int = 0,
        el_present_flag: int = 0,
        bl_present_flag: int = 0,
        dv_bl_signal_compatibility_id: int = 0,
        dv_md_compression: int = 0,
        reserved: int = 0,
        reserved_2: tuple[int, ...] = (0, 0, 0, 0),
    ) -> None:
        self.trailing = b""
        self.dv_version_major = dv_version_major
        self.dv_version_minor = dv_version_minor
        self.dv_profile = dv_profile
        self.dv_level = dv_level
        self.rpu_present_flag = rpu_present_flag
        self.el_present_flag = el_present_flag
        self.bl_present_flag = bl_present_flag
        self.dv_bl_signal_compatibility_id = dv_bl_signal_compatibility_id
        self.dv_md_compression = dv_md_compression
        self.reserved = reserved
        self.reserved_2 = reserved_2

    def _read(self, r: Reader, /) -> None:
        self.dv_version_major, self.dv_version_minor, bits_2, bits_4, v0, v1, v2, v3 = (
            r.run(_DOVIDecoderConfigurationRecord_R0)
        )
        self.dv_profile = bits_2 >> 9
        self.dv_level = (bits_2 >> 3) & 0x3F
        self.rpu_present_flag = (bits_2 >> 2) & 0x1
        self.el_present_flag = (bits_2 >> 1) & 0x1
        self.bl_present_flag = bits_2 & 0x1
        self.dv_bl_signal_compatibility_id = bits_4 >> 28
        self.dv_md_compression = (bits_4 >> 26) & 0x3
        self.reserved = bits_4 & 0x3FFFFFF
        self.reserved_2 = (v0, v1, v2, v3)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DOVIDecoderConfigurationRecord_R0,
            self.dv_version_major,
            self.dv_version_minor,
            w.pack(
                ("dv_profile", self.dv_profile, 7, False),
                ("dv_level", self.dv_level, 6, False),
                ("rpu_present_flag", self.rpu_present_flag, 1, False),
                ("el_present_flag", self.el_present_flag, 1, False),
                ("bl_present_flag", self.bl_present_flag, 1, False),
            ),
            w.pack(
                (
                    "dv_bl_signal_compatibility_id",
                    self.dv_bl_signal_compatibility_id,
                    4,
                    False,
                ),
                ("dv_md_compression", self.dv_md_compression, 2, False),
                ("reserved", self.reserved, 26, False),
            ),
            *w.vector("reserved_2", self.reserved_2, 4),
        )


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
        type: str = "dvcC",
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


class DolbyVisionHEVCSampleEntry(HEVCSampleEntry):
    """Sample entry of a Dolby Vision track coded with HEVC.

    Dolby Vision Streams within the ISO Base Media File Format, 3.4::

        class DolbyVisionHEVCSampleEntry() extends HEVCSampleEntry('dvh1' or 'dvhe') {
            DOVIConfigurationBox dovi_config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"dvh1"
    clause: ClassVar[str] = (
        "Dolby Vision Streams within the ISO Base Media File Format, 3.4"
    )
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "dvh1",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        pre_defined: int = 0,
        reserved_2: int = 0,
        pre_defined_2: tuple[int, ...] = (0, 0, 0),
        width: int = 0,
        height: int = 0,
        horizresolution: int = 4718592,
        vertresolution: int = 4718592,
        reserved_3: int = 0,
        frame_count: int = 1,
        compressorname: bytes = bytes(32),
        depth: int = 24,
        pre_defined_3: int = -1,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.pre_defined = pre_defined
        self.reserved_2 = reserved_2
        self.pre_defined_2 = pre_defined_2
        self.width = width
        self.height = height
        self.horizresolution = horizresolution
        self.vertresolution = vertresolution
        self.reserved_3 = reserved_3
        self.frame_count = frame_count
        self.compressorname = compressorname
        self.depth = depth
        self.pre_defined_3 = pre_defined_3
        self.children = self._adopt(children)

    @property
    def dovi_config(self) -> DOVIConfigurationBox | None:
        """The DOVIConfigurationBox inside. None when there is none."""
        return first(self.children, "DOVIConfigurationBox")


class DolbyVisionAVCSampleEntry(AVCSampleEntry):
    """Sample entry of a Dolby Vision track coded with AVC.

    Dolby Vision Streams within the ISO Base Media File Format, 3.4::

        class DolbyVisionAVCSampleEntry() extends AVCSampleEntry('dva1' or 'dvav') {
            DOVIConfigurationBox dovi_config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"dva1"
    clause: ClassVar[str] = (
        "Dolby Vision Streams within the ISO Base Media File Format, 3.4"
    )
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "dva1",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        pre_defined: int = 0,
        reserved_2: int = 0,
        pre_defined_2: tuple[int, ...] = (0, 0, 0),
        width: int = 0,
        height: int = 0,
        horizresolution: int = 4718592,
        vertresolution: int = 4718592,
        reserved_3: int = 0,
        frame_count: int = 1,
        compressorname: bytes = bytes(32),
        depth: int = 24,
        pre_defined_3: int = -1,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.pre_defined = pre_defined
        self.reserved_2 = reserved_2
        self.pre_defined_2 = pre_defined_2
        self.width = width
        self.height = height
        self.horizresolution = horizresolution
        self.vertresolution = vertresolution
        self.reserved_3 = reserved_3
        self.frame_count = frame_count
        self.compressorname = compressorname
        self.depth = depth
        self.pre_defined_3 = pre_defined_3
        self.children = self._adopt(children)

    @property
    def dovi_config(self) -> DOVIConfigurationBox | None:
        """The DOVIConfigurationBox inside. None when there is none."""
        return first(self.children, "DOVIConfigurationBox")


class DolbyVisionAV1SampleEntry(AV1SampleEntry):
    """Sample entry of a Dolby Vision track coded with AV1.

    Dolby Vision Streams within the ISO Base Media File Format, 3.4::

        class DolbyVisionAV1SampleEntry() extends AV1SampleEntry('dav1') {
            DOVIConfigurationBox dovi_config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"dav1"
    clause: ClassVar[str] = (
        "Dolby Vision Streams within the ISO Base Media File Format, 3.4"
    )
    _container: ClassVar[bool] = True

    @property
    def dovi_config(self) -> DOVIConfigurationBox | None:
        """The DOVIConfigurationBox inside. None when there is none."""
        return first(self.children, "DOVIConfigurationBox")
