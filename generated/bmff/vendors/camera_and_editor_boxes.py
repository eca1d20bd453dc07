"""Classes of Vendor boxes: camera and editor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Row, Run
from bmffkit.runtime.support import letters

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class XmpUuidBox(Box):
    """Metadata as an XMP packet.

    Vendor boxes, XMP::

        aligned(8) class XmpUuidBox extends Box('uuid') {
            unsigned int(8) xmp[];
        }

    Attributes:
        xmp: ``unsigned int(8) xmp[]``.
    """

    __slots__ = ("xmp",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, XMP"
    _fields: ClassVar[tuple[str, ...]] = ("xmp",)

    xmp: bytes | memoryview

    def __init__(self, type: str = "uuid", *, xmp: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.xmp = xmp

    def _read(self, r: Reader, /) -> None:
        self.xmp = r.tail("xmp")

    def _write(self, w: Writer, /) -> None:
        w.octets("xmp", self.xmp)


class ExifUuidBox(Box):
    """Exif metadata as a TIFF structure, as written by JPEG 2000 tools.

    Vendor boxes, Exif in JPEG 2000::

        aligned(8) class ExifUuidBox extends Box('uuid') {
            unsigned int(8) tiff[];
        }

    Attributes:
        tiff: ``unsigned int(8) tiff[]``.
    """

    __slots__ = ("tiff",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, Exif in JPEG 2000"
    _fields: ClassVar[tuple[str, ...]] = ("tiff",)

    tiff: bytes | memoryview

    def __init__(self, type: str = "uuid", *, tiff: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.tiff = tiff

    def _read(self, r: Reader, /) -> None:
        self.tiff = r.tail("tiff")

    def _write(self, w: Writer, /) -> None:
        w.octets("tiff", self.tiff)


class PhotoshopExifUuidBox(Box):
    """Exif metadata as a TIFF structure, as written by Photoshop.

    Vendor boxes, Photoshop::

        aligned(8) class PhotoshopExifUuidBox extends Box('uuid') {
            unsigned int(8) tiff[];
        }

    Attributes:
        tiff: ``unsigned int(8) tiff[]``.
    """

    __slots__ = ("tiff",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, Photoshop"
    _fields: ClassVar[tuple[str, ...]] = ("tiff",)

    tiff: bytes | memoryview

    def __init__(self, type: str = "uuid", *, tiff: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.tiff = tiff

    def _read(self, r: Reader, /) -> None:
        self.tiff = r.tail("tiff")

    def _write(self, w: Writer, /) -> None:
        w.octets("tiff", self.tiff)


class PhotoshopResourcesUuidBox(Box):
    """Image resources of Photoshop.

    Vendor boxes, Photoshop::

        aligned(8) class PhotoshopResourcesUuidBox extends Box('uuid') {
            unsigned int(8) resources[];
        }

    Attributes:
        resources: ``unsigned int(8) resources[]``.
    """

    __slots__ = ("resources",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, Photoshop"
    _fields: ClassVar[tuple[str, ...]] = ("resources",)

    resources: bytes | memoryview

    def __init__(
        self, type: str = "uuid", *, resources: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self, type)
        self.resources = resources

    def _read(self, r: Reader, /) -> None:
        self.resources = r.tail("resources")

    def _write(self, w: Writer, /) -> None:
        w.octets("resources", self.resources)


class PhotoshopIptcUuidBox(Box):
    """IPTC metadata as written by Photoshop.

    Vendor boxes, Photoshop::

        aligned(8) class PhotoshopIptcUuidBox extends Box('uuid') {
            unsigned int(8) iptc[];
        }

    Attributes:
        iptc: ``unsigned int(8) iptc[]``.
    """

    __slots__ = ("iptc",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, Photoshop"
    _fields: ClassVar[tuple[str, ...]] = ("iptc",)

    iptc: bytes | memoryview

    def __init__(self, type: str = "uuid", *, iptc: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.iptc = iptc

    def _read(self, r: Reader, /) -> None:
        self.iptc = r.tail("iptc")

    def _write(self, w: Writer, /) -> None:
        w.octets("iptc", self.iptc)


_PhotoshopSetting1UuidBox_R0: Final = Run(">B", (("setting", 8),))


class PhotoshopSetting1UuidBox(Box):
    """A setting of the JPEG 2000 tool of Photoshop; its meaning is not published.

    Vendor boxes, Photoshop::

        aligned(8) class PhotoshopSetting1UuidBox extends Box('uuid') {
            unsigned int(8) setting;
        }

    Attributes:
        setting: ``unsigned int(8)``.
    """

    __slots__ = ("setting",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, Photoshop"
    _fields: ClassVar[tuple[str, ...]] = ("setting",)

    setting: int

    def __init__(self, type: str = "uuid", *, setting: int = 0) -> None:
        Box.__init__(self, type)
        self.setting = setting

    def _read(self, r: Reader, /) -> None:
        (self.setting,) = r.run(_PhotoshopSetting1UuidBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_PhotoshopSetting1UuidBox_R0, self.setting)


_PhotoshopSetting2UuidBox_R0: Final = Run(">B", (("setting", 8),))


class PhotoshopSetting2UuidBox(Box):
    """A setting of the JPEG 2000 tool of Photoshop; its meaning is not published.

    Vendor boxes, Photoshop::

        aligned(8) class PhotoshopSetting2UuidBox extends Box('uuid') {
            unsigned int(8) setting;
        }

    Attributes:
        setting: ``unsigned int(8)``.
    """

    __slots__ = ("setting",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, Photoshop"
    _fields: ClassVar[tuple[str, ...]] = ("setting",)

    setting: int

    def __init__(self, type: str = "uuid", *, setting: int = 0) -> None:
        Box.__init__(self, type)
        self.setting = setting

    def _read(self, r: Reader, /) -> None:
        (self.setting,) = r.run(_PhotoshopSetting2UuidBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_PhotoshopSetting2UuidBox_R0, self.setting)


_PhotoshopSetting3UuidBox_R0: Final = Run(">I", (("setting", 32),))


class PhotoshopSetting3UuidBox(Box):
    """A setting of the JPEG 2000 tool of Photoshop; its meaning is not published.

    Vendor boxes, Photoshop::

        aligned(8) class PhotoshopSetting3UuidBox extends Box('uuid') {
            unsigned int(32) setting;
        }

    Attributes:
        setting: ``unsigned int(32)``.
    """

    __slots__ = ("setting",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, Photoshop"
    _fields: ClassVar[tuple[str, ...]] = ("setting",)

    setting: int

    def __init__(self, type: str = "uuid", *, setting: int = 0) -> None:
        Box.__init__(self, type)
        self.setting = setting

    def _read(self, r: Reader, /) -> None:
        (self.setting,) = r.run(_PhotoshopSetting3UuidBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_PhotoshopSetting3UuidBox_R0, self.setting)


_PhotoshopSetting4UuidBox_R0: Final = Run(">I", (("setting", 32),))


class PhotoshopSetting4UuidBox(Box):
    """A setting of the JPEG 2000 tool of Photoshop; its meaning is not published.

    Vendor boxes, Photoshop::

        aligned(8) class PhotoshopSetting4UuidBox extends Box('uuid') {
            unsigned int(32) setting;
        }

    Attributes:
        setting: ``unsigned int(32)``.
    """

    __slots__ = ("setting",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, Photoshop"
    _fields: ClassVar[tuple[str, ...]] = ("setting",)

    setting: int

    def __init__(self, type: str = "uuid", *, setting: int = 0) -> None:
        Box.__init__(self, type)
        self.setting = setting

    def _read(self, r: Reader, /) -> None:
        (self.setting,) = r.run(_PhotoshopSetting4UuidBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_PhotoshopSetting4UuidBox_R0, self.setting)


class IptcUuidBox(Box):
    """IPTC metadata.

    Vendor boxes, IPTC::

        aligned(8) class IptcUuidBox extends Box('uuid') {
            unsigned int(8) iptc[];
        }

    Attributes:
        iptc: ``unsigned int(8) iptc[]``.
    """

    __slots__ = ("iptc",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, IPTC"
    _fields: ClassVar[tuple[str, ...]] = ("iptc",)

    iptc: bytes | memoryview

    def __init__(self, type: str = "uuid", *, iptc: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.iptc = iptc

    def _read(self, r: Reader, /) -> None:
        self.iptc = r.tail("iptc")

    def _write(self, w: Writer, /) -> None:
        w.octets("iptc", self.iptc)


class GeoTiffUuidBox(Box):
    """GeoTIFF metadata of an image.

    Vendor boxes, GeoJP2::

        aligned(8) class GeoTiffUuidBox extends Box('uuid') {
            unsigned int(8) tiff[];
        }

    Attributes:
        tiff: ``unsigned int(8) tiff[]``.
    """

    __slots__ = ("tiff",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, GeoJP2"
    _fields: ClassVar[tuple[str, ...]] = ("tiff",)

    tiff: bytes | memoryview

    def __init__(self, type: str = "uuid", *, tiff: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.tiff = tiff

    def _read(self, r: Reader, /) -> None:
        self.tiff = r.tail("tiff")

    def _write(self, w: Writer, /) -> None:
        w.octets("tiff", self.tiff)


_CameraIntrinsicMatrixUuidProperty_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)


class CameraIntrinsicMatrixUuidProperty(FullBox):
    """Camera intrinsics of an item, before 'cmin' was registered.

    Vendor boxes, Apple stereo items::

        class CameraIntrinsicMatrixUuidProperty extends FullBox('uuid', version = 0, flags) {
            unsigned int(8) parameters[];
        }

    Attributes:
        parameters: ``unsigned int(8) parameters[]``.
    """

    __slots__ = ("parameters",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, Apple stereo items"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "parameters")

    parameters: bytes | memoryview

    def __init__(
        self,
        type: str = "uuid",
        *,
        version: int = 0,
        flags: int = 0,
        parameters: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self, type)
        self.version = version
        self.flags = flags
        self.parameters = parameters

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_CameraIntrinsicMatrixUuidProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.parameters = r.tail("parameters")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CameraIntrinsicMatrixUuidProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("parameters", self.parameters)


_CameraExtrinsicMatrixUuidProperty_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)


class CameraExtrinsicMatrixUuidProperty(FullBox):
    """Camera extrinsics of an item, before 'cmex' was registered.

    Vendor boxes, Apple stereo items::

        class CameraExtrinsicMatrixUuidProperty extends FullBox('uuid', version = 0, flags) {
            unsigned int(8) parameters[];
        }

    Attributes:
        parameters: ``unsigned int(8) parameters[]``.
    """

    __slots__ = ("parameters",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, Apple stereo items"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "parameters")

    parameters: bytes | memoryview

    def __init__(
        self,
        type: str = "uuid",
        *,
        version: int = 0,
        flags: int = 0,
        parameters: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self, type)
        self.version = version
        self.flags = flags
        self.parameters = parameters

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_CameraExtrinsicMatrixUuidProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.parameters = r.tail("parameters")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CameraExtrinsicMatrixUuidProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("parameters", self.parameters)


class GoProMetadataBox(Box):
    """Metadata of a camera in the GPMF format.

    Vendor boxes, GoPro::

        aligned(8) class GoProMetadataBox extends Box('GPMF') {
            unsigned int(8) gpmf[];
        }

    Attributes:
        gpmf: ``unsigned int(8) gpmf[]``.
    """

    __slots__ = ("gpmf",)

    fourcc: ClassVar[bytes] = b"GPMF"
    clause: ClassVar[str] = "Vendor boxes, GoPro"
    _fields: ClassVar[tuple[str, ...]] = ("gpmf",)

    gpmf: bytes | memoryview

    def __init__(self, *, gpmf: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.gpmf = gpmf

    def _read(self, r: Reader, /) -> None:
        self.gpmf = r.tail("gpmf")

    def _write(self, w: Writer, /) -> None:
        w.octets("gpmf", self.gpmf)


class GoProFirmwareBox(Box):
    """Version of the software of a camera.

    Vendor boxes, GoPro::

        aligned(8) class GoProFirmwareBox extends Box('FIRM') {
            unsigned int(8) firmware[];
        }

    Attributes:
        firmware: ``unsigned int(8) firmware[]``.
    """

    __slots__ = ("firmware",)

    fourcc: ClassVar[bytes] = b"FIRM"
    clause: ClassVar[str] = "Vendor boxes, GoPro"
    _fields: ClassVar[tuple[str, ...]] = ("firmware",)

    firmware: bytes | memoryview

    def __init__(self, *, firmware: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.firmware = firmware

    def _read(self, r: Reader, /) -> None:
        self.firmware = r.tail("firmware")

    def _write(self, w: Writer, /) -> None:
        w.octets("firmware", self.firmware)


class GoProHighlightsBox(Box):
    """Times of the moments that were marked while recording.

    Vendor boxes, GoPro::

        aligned(8) class GoProHighlightsBox extends Box('HMMT') {
            unsigned int(32) highlights[];
        }

    Attributes:
        highlights: Milliseconds, zeros behind the last.
    """

    __slots__ = ("highlights",)

    fourcc: ClassVar[bytes] = b"HMMT"
    clause: ClassVar[str] = "Vendor boxes, GoPro"
    _fields: ClassVar[tuple[str, ...]] = ("highlights",)

    highlights: Table

    def __init__(self, *, highlights: Any = ()) -> None:
        Box.__init__(self)
        self.highlights = highlights

    def _read(self, r: Reader, /) -> None:
        self.highlights = r.numbers("highlights", 32, None)

    def _write(self, w: Writer, /) -> None:
        w.numbers("highlights", self.highlights, 32)


class GoProIdentifierBox(Box):
    """An identifier or the settings of a camera, its lens or a recording.

    Vendor boxes, GoPro::

        aligned(8) class GoProIdentifierBox extends Box('LENS' or 'CAME' or 'SETT' or 'MUID' or 'BCID' or 'GUMI') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"LENS"
    clause: ClassVar[str] = "Vendor boxes, GoPro"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, type: str = "LENS", *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


class GoProMediaHeaderBox(Box):
    """Media header of the metadata tracks of a camera.

    Vendor boxes, GoPro::

        aligned(8) class GoProMediaHeaderBox extends Box('gpmd' or 'fdsc') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"gpmd"
    clause: ClassVar[str] = "Vendor boxes, GoPro"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, type: str = "gpmd", *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


class PremiereUserDataBox(Box):
    """Project data of an editor.

    Vendor boxes, Adobe Premiere::

        aligned(8) class PremiereUserDataBox extends Box('Cr8r' or 'FIEL' or 'PrmA' or 'PrmL' or '@PRM') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"Cr8r"
    clause: ClassVar[str] = "Vendor boxes, Adobe Premiere"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, type: str = "Cr8r", *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


class MediaCleanerUserDataBox(Box):
    """Name of the encoding software.

    Vendor boxes, Media Cleaner::

        aligned(8) class MediaCleanerUserDataBox extends Box('MCPS') {
            unsigned int(8) text[];
        }

    Attributes:
        text: ``unsigned int(8) text[]``.
    """

    __slots__ = ("text",)

    fourcc: ClassVar[bytes] = b"MCPS"
    clause: ClassVar[str] = "Vendor boxes, Media Cleaner"
    _fields: ClassVar[tuple[str, ...]] = ("text",)

    text: bytes | memoryview

    def __init__(self, *, text: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.text = text

    def _read(self, r: Reader, /) -> None:
        self.text = r.tail("text")

    def _write(self, w: Writer, /) -> None:
        w.octets("text", self.text)


_AvidColorRangeBox_R0: Final = Run(
    ">4s4sII",
    (("atom_tag", 32),),
    (("atom_version", 32),),
    (("color_range", 32),),
    (("reserved", 32),),
)


class AvidColorRangeBox(Box):
    """Range of the sample values of an Avid codec.

    Vendor boxes, Avid::

        aligned(8) class AvidColorRangeBox extends Box('ACLR') {
            unsigned int(32) atom_tag;
            unsigned int(32) atom_version;
            unsigned int(32) color_range;
            unsigned int(32) reserved = 0;
        }

    Attributes:
        atom_tag: ``unsigned int(32)``.
        atom_version: ``unsigned int(32)``.
        color_range: 1 video range, 2 full range.
        reserved: ``unsigned int(32)``.
    """

    __slots__ = ("atom_tag", "atom_version", "color_range", "reserved")

    fourcc: ClassVar[bytes] = b"ACLR"
    clause: ClassVar[str] = "Vendor boxes, Avid"
    _fields: ClassVar[tuple[str, ...]] = (
        "atom_tag",
        "atom_version",
        "color_range",
        "reserved",
    )

    atom_tag: str
    atom_version: str
    color_range: int
    reserved: int

    def __init__(
        self,
        *,
        atom_tag: str = "",
        atom_version: str = "",
        color_range: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.atom_tag = atom_tag
        self.atom_version = atom_version
        self.color_range = color_range
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        code, code_2, self.color_range, self.reserved = r.run(_AvidColorRangeBox_R0)
        self.atom_tag = code.decode("latin-1")
        self.atom_version = code_2.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AvidColorRangeBox_R0,
            w.code("atom_tag", self.atom_tag),
            w.code("atom_version", self.atom_version),
            self.color_range,
            self.reserved,
        )


_AvidProgressiveBox_R0: Final = Run(
    ">4s4sII",
    (("atom_tag", 32),),
    (("atom_version", 32),),
    (("scan", 32),),
    (("reserved", 32),),
)


class AvidProgressiveBox(Box):
    """Field structure of an Avid codec.

    Vendor boxes, Avid::

        aligned(8) class AvidProgressiveBox extends Box('APRG') {
            unsigned int(32) atom_tag;
            unsigned int(32) atom_version;
            unsigned int(32) scan;
            unsigned int(32) reserved = 0;
        }

    Attributes:
        atom_tag: ``unsigned int(32)``.
        atom_version: ``unsigned int(32)``.
        scan: 1 progressive, 2 interlaced.
        reserved: ``unsigned int(32)``.
    """

    __slots__ = ("atom_tag", "atom_version", "reserved", "scan")

    fourcc: ClassVar[bytes] = b"APRG"
    clause: ClassVar[str] = "Vendor boxes, Avid"
    _fields: ClassVar[tuple[str, ...]] = (
        "atom_tag",
        "atom_version",
        "scan",
        "reserved",
    )

    atom_tag: str
    atom_version: str
    scan: int
    reserved: int

    def __init__(
        self,
        *,
        atom_tag: str = "",
        atom_version: str = "",
        scan: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.atom_tag = atom_tag
        self.atom_version = atom_version
        self.scan = scan
        self.reserved = reserved

    def _read(self, r: Reader, /) -> None:
        code, code_2, self.scan, self.reserved = r.run(_AvidProgressiveBox_R0)
        self.atom_tag = code.decode("latin-1")
        self.atom_version = code_2.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AvidProgressiveBox_R0,
            w.code("atom_tag", self.atom_tag),
            w.code("atom_version", self.atom_version),
            self.scan,
            self.reserved,
        )


_AvidResolutionBox_R0: Final = Run(
    ">4s4sIII",
    (("atom_tag", 32),),
    (("atom_version", 32),),
    (("compression_ID", 32),),
    (("width", 32),),
    (("height", 32),),
)


class AvidResolutionBox(Box):
    """Compression identifier and size of an Avid codec.

    Vendor boxes, Avid::

        aligned(8) class AvidResolutionBox extends Box('ARES') {
            unsigned int(32) atom_tag;
            unsigned int(32) atom_version;
            unsigned int(32) compression_ID;
            unsigned int(32) width;
            unsigned int(32) height;
            unsigned int(8) data[];
        }

    Attributes:
        atom_tag: ``unsigned int(32)``.
        atom_version: ``unsigned int(32)``.
        compression_ID: ``unsigned int(32)``.
        width: Pixels.
        height: Pixels.
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = (
        "atom_tag",
        "atom_version",
        "compression_ID",
        "data",
        "height",
        "width",
    )

    fourcc: ClassVar[bytes] = b"ARES"
    clause: ClassVar[str] = "Vendor boxes, Avid"
    _fields: ClassVar[tuple[str, ...]] = (
        "atom_tag",
        "atom_version",
        "compression_ID",
        "width",
        "height",
        "data",
    )

    atom_tag: str
    atom_version: str
    compression_ID: int
    width: int
    height: int
    data: bytes | memoryview

    def __init__(
        self,
        *,
        atom_tag: str = "",
        atom_version: str = "",
        compression_ID: int = 0,
        width: int = 0,
        height: int = 0,
        data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.atom_tag = atom_tag
        self.atom_version = atom_version
        self.compression_ID = compression_ID
        self.width = width
        self.height = height
        self.data = data

    def _read(self, r: Reader, /) -> None:
        code, code_2, self.compression_ID, self.width, self.height = r.run(
            _AvidResolutionBox_R0
        )
        self.atom_tag = code.decode("latin-1")
        self.atom_version = code_2.decode("latin-1")
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AvidResolutionBox_R0,
            w.code("atom_tag", self.atom_tag),
            w.code("atom_version", self.atom_version),
            self.compression_ID,
            self.width,
            self.height,
        )
        w.octets("data", self.data)


class GlobalHeaderBox(Box):
    """Decoder configuration of a codec without a box of its own.

    Vendor boxes, FFmpeg::

        aligned(8) class GlobalHeaderBox extends Box('glbl') {
            unsigned int(8) extradata[];
        }

    Attributes:
        extradata: ``unsigned int(8) extradata[]``.
    """

    __slots__ = ("extradata",)

    fourcc: ClassVar[bytes] = b"glbl"
    clause: ClassVar[str] = "Vendor boxes, FFmpeg"
    _fields: ClassVar[tuple[str, ...]] = ("extradata",)

    extradata: bytes | memoryview

    def __init__(self, *, extradata: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.extradata = extradata

    def _read(self, r: Reader, /) -> None:
        self.extradata = r.tail("extradata")

    def _write(self, w: Writer, /) -> None:
        w.octets("extradata", self.extradata)


_EncoderNameBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("pad", 1), ("language", 15))
)


class EncoderNameBox(FullBox):
    """Name of the encoding software in the form of the 3GPP asset texts.

    Vendor boxes, FFmpeg::

        aligned(8) class EncoderNameBox extends FullBox('swre', version = 0, flags = 0) {
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring text;
        }

    Attributes:
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        text: ``utfstring``.
    """

    __slots__ = ("language", "pad", "text")

    fourcc: ClassVar[bytes] = b"swre"
    clause: ClassVar[str] = "Vendor boxes, FFmpeg"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "pad", "language", "text")

    pad: int
    language: str
    text: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pad: int = 0,
        language: str = "und",
        text: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pad = pad
        self.language = language
        self.text = text

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_EncoderNameBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.text = r.wide_text("text")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _EncoderNameBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("text", self.text)


_ChapterListBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_ChapterListBox_R1: Final = Run(">I", (("reserved", 32),))
_ChapterListBox_R2: Final = Run(">B", (("chapter_count", 8),))
_ChapterListBox_R3: Final = Run(">QB", (("start_time", 64),), (("title_length", 8),))


class ChapterListBox(FullBox):
    """List of chapters.

    Vendor boxes, Nero chapters::

        aligned(8) class ChapterListBox extends FullBox('chpl', version, flags = 0) {
            if (version != 0) {
                unsigned int(32) reserved = 0;
            }
            unsigned int(8) chapter_count;
            for (i = 0; i < chapter_count; i++) {
                unsigned int(64) start_time;
                unsigned int(8) title_length;
                unsigned int(8) title[title_length];
            }
        }

    Attributes:
        reserved: ``unsigned int(32)``; None when left out.
        chapter_count: ``unsigned int(8)``.
    """

    __slots__ = ("chapters", "reserved")

    fourcc: ClassVar[bytes] = b"chpl"
    clause: ClassVar[str] = "Vendor boxes, Nero chapters"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "chapter_count",
        "chapters",
    )

    reserved: int | None
    chapters: list[ChapterListBox.Chapter]

    class Chapter(Row):
        """One of the ``chapters`` of ChapterListBox.

        Attributes:
            start_time: 100 nanoseconds.
            title_length: Bytes.
            title: ``unsigned int(8) title[title_length]``.
        """

        __slots__ = ("start_time", "title")

        _fields: ClassVar[tuple[str, ...]] = ("start_time", "title")

        start_time: int
        title: bytes

        def __init__(self, *, start_time: int = 0, title: bytes = b"") -> None:
            self.start_time = start_time
            self.title = title

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int | None = None,
        chapters: Iterable[ChapterListBox.Chapter] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.chapters = list(chapters)

    @property
    def chapter_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.chapters)

    def _read(self, r: Reader, /) -> None:
        self.reserved = None
        (bits_2,) = r.run(_ChapterListBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version != 0:
            (self.reserved,) = r.run(_ChapterListBox_R1)

        (chapter_count,) = r.run(_ChapterListBox_R2)
        chapters: list[ChapterListBox.Chapter] = []
        self.chapters = chapters
        r.allow("chapters", chapter_count, 72)
        for _ in range(chapter_count):
            row = ChapterListBox.Chapter.__new__(ChapterListBox.Chapter)
            chapters.append(row)
            row.start_time, title_length = r.run(_ChapterListBox_R3)
            row.title = r.octets("title", title_length)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        chapter_count = len(self.chapters)
        w.run(
            _ChapterListBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version != 0:
            w.run(_ChapterListBox_R1, self.reserved)

        w.run(_ChapterListBox_R2, chapter_count)
        for row in self.chapters:
            title_length = len(row.title)
            w.run(_ChapterListBox_R3, row.start_time, title_length)
            w.octets("title", row.title, title_length)


_XtraBox_R0: Final = Run(">II", (("attribute_size", 32),), (("name_length", 32),))
_XtraBox_R1: Final = Run(">I", (("value_count", 32),))
_XtraBox_R2: Final = Run(">IH", (("value_size", 32),), (("value_type", 16),))


class XtraBox(Box):
    """Attributes of Windows Media; numbers within values are little endian.

    Vendor boxes, Windows Media::

        aligned(8) class XtraBox extends Box('Xtra') {
            for (i = 0;; i++) {
                unsigned int(32) attribute_size;
                unsigned int(32) name_length;
                unsigned int(8) name[name_length];
                unsigned int(32) value_count;
                for (j = 0; j < value_count; j++) {
                    unsigned int(32) value_size;
                    unsigned int(16) value_type;
                    unsigned int(8) value[value_size - 6];
                }
            }
        }
    """

    __slots__ = ("attributes",)

    fourcc: ClassVar[bytes] = b"Xtra"
    clause: ClassVar[str] = "Vendor boxes, Windows Media"
    _fields: ClassVar[tuple[str, ...]] = ("attributes",)

    attributes: list[XtraBox.Attribute]

    class Value(Row):
        """One of the ``values`` of XtraBox.

        Attributes:
            value_size: Bytes, this field and the next included.
            value_type: 8 text, 19 integer, 21 date, 72 GUID.
            value: ``unsigned int(8) value[value_size - 6]``.
        """

        __slots__ = ("value", "value_type")

        _fields: ClassVar[tuple[str, ...]] = ("value_type", "value")

        value_type: int
        value: bytes

        def __init__(self, *, value_type: int = 0, value: bytes = b"") -> None:
            self.value_type = value_type
            self.value = value

    class Attribute(Row):
        """One of the ``attributes`` of XtraBox.

        Attributes:
            attribute_size: Bytes, this field included.
            name_length: Bytes.
            name: ``unsigned int(8) name[name_length]``.
            value_count: ``unsigned int(32)``.
        """

        __slots__ = ("attribute_size", "name", "values")

        _fields: ClassVar[tuple[str, ...]] = ("attribute_size", "name", "values")

        attribute_size: int
        name: bytes
        values: list[XtraBox.Value]

        def __init__(
            self,
            *,
            attribute_size: int = 0,
            name: bytes = b"",
            values: Iterable[XtraBox.Value] = (),
        ) -> None:
            self.attribute_size = attribute_size
            self.name = name
            self.values = list(values)

    def __init__(self, *, attributes: Iterable[XtraBox.Attribute] = ()) -> None:
        Box.__init__(self)
        self.attributes = list(attributes)

    def _read(self, r: Reader, /) -> None:
        attributes: list[XtraBox.Attribute] = []
        self.attributes = attributes
        while r.remaining() >= 12:
            row = XtraBox.Attribute.__new__(XtraBox.Attribute)
            attributes.append(row)
            row.attribute_size, name_length = r.run(_XtraBox_R0)
            row.name = r.octets("name", name_length)
            (value_count,) = r.run(_XtraBox_R1)
            values: list[XtraBox.Value] = []
            row.values = values
            r.allow("values", value_count, 48)
            for _ in range(value_count):
                row_2 = XtraBox.Value.__new__(XtraBox.Value)
                values.append(row_2)
                value_size, row_2.value_type = r.run(_XtraBox_R2)
                row_2.value = r.octets("value", (value_size - 6))

            r.allow("attributes", 1, 0)

    def _write(self, w: Writer, /) -> None:
        for row in self.attributes:
            name_length = len(row.name)
            value_count = len(row.values)
            w.run(_XtraBox_R0, row.attribute_size, name_length)
            w.octets("name", row.name, name_length)
            w.run(_XtraBox_R1, value_count)
            for row_2 in row.values:
                value_size = len(row_2.value) + 6
                w.run(_XtraBox_R2, value_size, row_2.value_type)
                w.octets("value", row_2.value, (value_size - 6))


class WaveFormatBox(Box):
    """A WAVEFORMATEX structure, little endian.

    Vendor boxes, Windows Media::

        aligned(8) class WaveFormatBox extends Box('wfex') {
            unsigned int(8) wave_format[];
        }

    Attributes:
        wave_format: ``unsigned int(8) wave_format[]``.
    """

    __slots__ = ("wave_format",)

    fourcc: ClassVar[bytes] = b"wfex"
    clause: ClassVar[str] = "Vendor boxes, Windows Media"
    _fields: ClassVar[tuple[str, ...]] = ("wave_format",)

    wave_format: bytes | memoryview

    def __init__(self, *, wave_format: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.wave_format = wave_format

    def _read(self, r: Reader, /) -> None:
        self.wave_format = r.tail("wave_format")

    def _write(self, w: Writer, /) -> None:
        w.octets("wave_format", self.wave_format)


class BitmapFormatBox(Box):
    """A BITMAPINFOHEADER structure, little endian.

    Vendor boxes, Windows Media::

        aligned(8) class BitmapFormatBox extends Box('strf') {
            unsigned int(8) bitmap_format[];
        }

    Attributes:
        bitmap_format: ``unsigned int(8) bitmap_format[]``.
    """

    __slots__ = ("bitmap_format",)

    fourcc: ClassVar[bytes] = b"strf"
    clause: ClassVar[str] = "Vendor boxes, Windows Media"
    _fields: ClassVar[tuple[str, ...]] = ("bitmap_format",)

    bitmap_format: bytes | memoryview

    def __init__(self, *, bitmap_format: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.bitmap_format = bitmap_format

    def _read(self, r: Reader, /) -> None:
        self.bitmap_format = r.tail("bitmap_format")

    def _write(self, w: Writer, /) -> None:
        w.octets("bitmap_format", self.bitmap_format)


class AsfParametersBox(Box):
    """Parameters of the stream in its ASF file, little endian.

    Vendor boxes, Windows Media::

        aligned(8) class AsfParametersBox extends Box('ASF ') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"ASF "
    clause: ClassVar[str] = "Vendor boxes, Windows Media"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


_IPodVideoUuidBox_R0: Final = Run(">I", (("video_type", 32),))


class IPodVideoUuidBox(Box):
    """Marks video that an iPod can play.

    Vendor boxes, iPod video::

        aligned(8) class IPodVideoUuidBox extends Box('uuid') {
            unsigned int(32) video_type;
        }

    Attributes:
        video_type: ``unsigned int(32)``; None when left out.
    """

    __slots__ = ("video_type",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, iPod video"
    _fields: ClassVar[tuple[str, ...]] = ("video_type",)

    video_type: int | None

    def __init__(self, type: str = "uuid", *, video_type: int | None = None) -> None:
        Box.__init__(self, type)
        self.video_type = video_type

    def _read(self, r: Reader, /) -> None:
        self.video_type = None
        if r.remaining() >= 4:
            (self.video_type,) = r.run(_IPodVideoUuidBox_R0)

    def _write(self, w: Writer, /) -> None:
        if self.video_type is not None:
            w.run(_IPodVideoUuidBox_R0, self.video_type)


class AuxiliaryTracksBox(Box):
    """A nested file with auxiliary tracks such as depth.

    Vendor boxes, Auxiliary tracks::

        aligned(8) class AuxiliaryTracksBox extends Box('axte') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"axte"
    clause: ClassVar[str] = "Vendor boxes, Auxiliary tracks"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
