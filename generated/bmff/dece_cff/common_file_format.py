"""Classes of DECE Common File Format & Media Formats: common file format.

Generated from the specification ``dece_cff/common_file_format``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_15.avc import AVCDecoderConfigurationRecord
from bmffkit.runtime import Box, Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_AssetInformationBox_R0: Final = Run(
    ">I4s", (("version", 8), ("flags", 24)), (("profile_version", 32),)
)


class AssetInformationBox(FullBox):
    """Identifies the asset and the profile of a Common File Format file.

    DECE Common File Format & Media Formats, 2.2.4::

        aligned(8) class AssetInformationBox extends FullBox('ainf', version, flags = 0) {
            unsigned int(32) profile_version;
            utf8string APID;
            Box other_boxes[];
        }

    Attributes:
        profile_version: ``unsigned int(32)``.
        APID: ``utf8string``; None when left out.
    """

    __slots__ = ("APID", "children", "profile_version")

    fourcc: ClassVar[bytes] = b"ainf"
    clause: ClassVar[str] = "DECE Common File Format & Media Formats, 2.2.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "profile_version", "APID")

    _container: ClassVar[bool] = True

    profile_version: str
    APID: str | None
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        profile_version: str = "",
        APID: str | None = None,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.profile_version = profile_version
        self.APID = APID
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.APID = None
        bits_2, code = r.run(_AssetInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.profile_version = code.decode("latin-1")
        if r.remaining() > 0:
            self.APID = r.text("APID")

        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("profile_version", self.profile_version),
        )
        if self.APID is not None:
            w.text("APID", self.APID)

        w.boxes(self.children)


_BaseLocationBox_R0: Final = Run(
    ">I256s256s512s",
    (("version", 8), ("flags", 24)),
    (("baseLocation", 2048),),
    (("purchaseLocation", 2048),),
    (("reserved", 4096),),
)


class BaseLocationBox(FullBox):
    """Where a file can be downloaded or bought.

    DECE Common File Format & Media Formats, 2.2.3::

        aligned(8) class BaseLocationBox extends FullBox('bloc', version = 0, flags = 0) {
            unsigned int(8) baseLocation[256];
            unsigned int(8) purchaseLocation[256];
            unsigned int(8) reserved[512];
        }

    Attributes:
        baseLocation: ``unsigned int(8) baseLocation[256]``.
        purchaseLocation: ``unsigned int(8) purchaseLocation[256]``.
        reserved: ``unsigned int(8) reserved[512]``.
    """

    __slots__ = ("baseLocation", "purchaseLocation", "reserved")

    fourcc: ClassVar[bytes] = b"bloc"
    clause: ClassVar[str] = "DECE Common File Format & Media Formats, 2.2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "baseLocation",
        "purchaseLocation",
        "reserved",
    )

    baseLocation: bytes
    purchaseLocation: bytes
    reserved: bytes

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        baseLocation: bytes = bytes(256),
        purchaseLocation: bytes = bytes(256),
        reserved: bytes = bytes(512),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.baseLocation = baseLocation
        self.purchaseLocation = purchaseLocation
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        bits_2, self.baseLocation, self.purchaseLocation, self.reserved = r.run(
            _BaseLocationBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _BaseLocationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.sized("baseLocation", self.baseLocation, 256),
            w.sized("purchaseLocation", self.purchaseLocation, 256),
            w.sized("reserved", self.reserved, 512),
        )


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


_TrickPlayBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_TrickPlayBox_T0: Final = Layout(
    Part(8, (("pic_type", 2, False), ("dependency_level", 6, False)))
)


class TrickPlayBox(FullBox):
    """Picture type and dependency level of each sample, for fast play.

    DECE Common File Format & Media Formats, 2.2.7::

        aligned(8) class TrickPlayBox extends FullBox('trik', version = 0, flags = 0) {
            for (i = 0;; i++) {
                unsigned int(2) pic_type;
                unsigned int(6) dependency_level;
            }
        }
    """

    __slots__ = ("samples",)

    fourcc: ClassVar[bytes] = b"trik"
    clause: ClassVar[str] = "DECE Common File Format & Media Formats, 2.2.7"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "samples")

    samples: Table

    def __init__(self, *, version: int = 0, flags: int = 0, samples: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.samples = _TrickPlayBox_T0.table(samples)

    @property
    def pic_type(self) -> Table:
        """0 unknown, 1 I or IDR, 2 random access, 3 other. A view of ``samples``."""
        return self.samples["pic_type"]

    @property
    def dependency_level(self) -> Table:
        """The column ``dependency_level``. A view of ``samples``."""
        return self.samples["dependency_level"]

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_TrickPlayBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.samples = r.table("samples", _TrickPlayBox_T0, None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrickPlayBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.table("samples", _TrickPlayBox_T0, self.samples)
