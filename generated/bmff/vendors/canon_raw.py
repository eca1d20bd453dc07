"""Classes of Vendor boxes: canon raw.

Generated from the specification ``vendors/canon_raw``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_entries import VisualSampleEntry
from bmffkit.runtime import Box, Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class CanonMetadataUuidBox(Box):
    """Metadata boxes of a Canon raw file.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonMetadataUuidBox extends Box('uuid') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, type: str = "uuid", *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self, type)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


class CanonCompressorVersionBox(Box):
    """Version of the software that wrote the file.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonCompressorVersionBox extends Box('CNCV') {
            unsigned int(8) version_text[];
        }

    Attributes:
        version_text: ``unsigned int(8) version_text[]``.
    """

    __slots__ = ("version_text",)

    fourcc: ClassVar[bytes] = b"CNCV"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("version_text",)

    version_text: bytes | memoryview

    def __init__(self, *, version_text: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.version_text = version_text

    def _read(self, r: Reader, /) -> None:
        self.version_text = r.tail("version_text")

    def _write(self, w: Writer, /) -> None:
        w.octets("version_text", self.version_text)


_CanonTrackPointersBox_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("pointer_type", 32),),
    (("pointer_count", 32),),
)


class CanonTrackPointersBox(FullBox):
    """Pointers to the image tracks.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonTrackPointersBox extends FullBox('CCTP', version = 0, flags = 0) {
            unsigned int(32) pointer_type;
            unsigned int(32) pointer_count;
            Box pointers[];
        }

    Attributes:
        pointer_type: ``unsigned int(32)``.
        pointer_count: ``unsigned int(32)``.
    """

    __slots__ = ("children", "pointer_count", "pointer_type")

    fourcc: ClassVar[bytes] = b"CCTP"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pointer_type",
        "pointer_count",
    )

    _container: ClassVar[bool] = True

    pointer_type: int
    pointer_count: int
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pointer_type: int = 0,
        pointer_count: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pointer_type = pointer_type
        self.pointer_count = pointer_count
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.pointer_type, self.pointer_count = r.run(_CanonTrackPointersBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonTrackPointersBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.pointer_type,
            self.pointer_count,
        )
        w.boxes(self.children)


_CanonTrackPointerBox_R0: Final = Run(
    ">QII", (("image_type", 64),), (("dual_pixel", 32),), (("track_number", 32),)
)


class CanonTrackPointerBox(Box):
    """One pointer to an image track.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonTrackPointerBox extends Box('CCDT') {
            unsigned int(64) image_type;
            unsigned int(32) dual_pixel;
            unsigned int(32) track_number;
        }

    Attributes:
        image_type: ``unsigned int(64)``.
        dual_pixel: ``unsigned int(32)``.
        track_number: ``unsigned int(32)``.
    """

    __slots__ = ("dual_pixel", "image_type", "track_number")

    fourcc: ClassVar[bytes] = b"CCDT"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("image_type", "dual_pixel", "track_number")

    image_type: int
    dual_pixel: int
    track_number: int

    def __init__(
        self, *, image_type: int = 0, dual_pixel: int = 0, track_number: int = 0
    ) -> None:
        Box.__init__(self)
        self.image_type = image_type
        self.dual_pixel = dual_pixel
        self.track_number = track_number

    def _read(self, r: Reader, /) -> None:
        self.image_type, self.dual_pixel, self.track_number = r.run(
            _CanonTrackPointerBox_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonTrackPointerBox_R0,
            self.image_type,
            self.dual_pixel,
            self.track_number,
        )


_CanonBoxOffsetsBox_R0: Final = Run(">I", (("entry_count", 32),))
_CanonBoxOffsetsBox_T0: Final = Layout(
    Part(32, (("box_index", 32, False),)),
    Part(64, (("box_offset", 64, False),)),
    Part(64, (("box_size", 64, False),)),
)


class CanonBoxOffsetsBox(Box):
    """Where the boxes at file level lie.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonBoxOffsetsBox extends Box('CTBO') {
            unsigned int(32) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) box_index;
                unsigned int(64) box_offset;
                unsigned int(64) box_size;
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"CTBO"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("entry_count", "entries")

    entries: Table

    def __init__(self, *, entries: Any = ()) -> None:
        Box.__init__(self)
        self.entries = _CanonBoxOffsetsBox_T0.table(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def box_index(self) -> Table:
        """The column ``box_index``. A view of ``entries``."""
        return self.entries["box_index"]

    @property
    def box_offset(self) -> Table:
        """Bytes from the start of the file. A view of ``entries``."""
        return self.entries["box_offset"]

    @property
    def box_size(self) -> Table:
        """Bytes. A view of ``entries``."""
        return self.entries["box_size"]

    def _read(self, r: Reader, /) -> None:
        (entry_count,) = r.run(_CanonBoxOffsetsBox_R0)
        self.entries = r.table("entries", _CanonBoxOffsetsBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(_CanonBoxOffsetsBox_R0, entry_count)
        w.table("entries", _CanonBoxOffsetsBox_T0, self.entries)


class CanonTiffMetadataBox(Box):
    """Metadata as a TIFF structure: image, Exif, maker note and position.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonTiffMetadataBox extends Box('CMT1' or 'CMT2' or 'CMT3' or 'CMT4') {
            unsigned int(8) tiff[];
        }

    Attributes:
        tiff: ``unsigned int(8) tiff[]``.
    """

    __slots__ = ("tiff",)

    fourcc: ClassVar[bytes] = b"CMT1"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("tiff",)

    tiff: bytes | memoryview

    def __init__(self, type: str = "CMT1", *, tiff: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.tiff = tiff

    def _read(self, r: Reader, /) -> None:
        self.tiff = r.tail("tiff")

    def _write(self, w: Writer, /) -> None:
        w.octets("tiff", self.tiff)


_CanonThumbnailBox_R0: Final = Run(
    ">IHHI",
    (("version", 8), ("flags", 24)),
    (("width", 16),),
    (("height", 16),),
    (("jpeg_size", 32),),
)


class CanonThumbnailBox(FullBox):
    """Thumbnail in JPEG.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonThumbnailBox extends FullBox('THMB', version, flags) {
            unsigned int(16) width;
            unsigned int(16) height;
            unsigned int(32) jpeg_size;
            unsigned int(8) jpeg[];
        }

    Attributes:
        width: Pixels.
        height: Pixels.
        jpeg_size: ``unsigned int(32)``.
        jpeg: ``unsigned int(8) jpeg[]``.
    """

    __slots__ = ("height", "jpeg", "jpeg_size", "width")

    fourcc: ClassVar[bytes] = b"THMB"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "width",
        "height",
        "jpeg_size",
        "jpeg",
    )

    width: int
    height: int
    jpeg_size: int
    jpeg: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        width: int = 0,
        height: int = 0,
        jpeg_size: int = 0,
        jpeg: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.width = width
        self.height = height
        self.jpeg_size = jpeg_size
        self.jpeg = jpeg

    def _read(self, r: Reader, /) -> None:
        bits_2, self.width, self.height, self.jpeg_size = r.run(_CanonThumbnailBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.jpeg = r.tail("jpeg")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonThumbnailBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.width,
            self.height,
            self.jpeg_size,
        )
        w.octets("jpeg", self.jpeg)


_CanonPreviewUuidBox_R0: Final = Run(
    ">II", (("reserved", 32),), (("preview_count", 32),)
)


class CanonPreviewUuidBox(Box):
    """Holds a preview image.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonPreviewUuidBox extends Box('uuid') {
            unsigned int(32) reserved;
            unsigned int(32) preview_count;
            Box previews[];
        }

    Attributes:
        reserved: ``unsigned int(32)``.
        preview_count: ``unsigned int(32)``.
    """

    __slots__ = ("children", "preview_count", "reserved")

    fourcc: ClassVar[bytes] = b"uuid"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "preview_count")

    _container: ClassVar[bool] = True

    reserved: int
    preview_count: int
    children: list[Box]

    def __init__(
        self,
        type: str = "uuid",
        *,
        reserved: int = 0,
        preview_count: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.preview_count = preview_count
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.preview_count = r.run(_CanonPreviewUuidBox_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(_CanonPreviewUuidBox_R0, self.reserved, self.preview_count)
        w.boxes(self.children)


_CanonPreviewBox_R0: Final = Run(
    ">IHHHHI",
    (("reserved", 32),),
    (("pre_defined", 16),),
    (("width", 16),),
    (("height", 16),),
    (("pre_defined_2", 16),),
    (("jpeg_size", 32),),
)


class CanonPreviewBox(Box):
    """Preview image in JPEG.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonPreviewBox extends Box('PRVW') {
            unsigned int(32) reserved;
            unsigned int(16) pre_defined;
            unsigned int(16) width;
            unsigned int(16) height;
            unsigned int(16) pre_defined;
            unsigned int(32) jpeg_size;
            unsigned int(8) jpeg[];
        }

    Attributes:
        reserved: ``unsigned int(32)``.
        pre_defined: ``unsigned int(16)``.
        width: Pixels.
        height: Pixels.
        pre_defined_2: ``unsigned int(16)``.
        jpeg_size: ``unsigned int(32)``.
        jpeg: ``unsigned int(8) jpeg[]``.
    """

    __slots__ = (
        "height",
        "jpeg",
        "jpeg_size",
        "pre_defined",
        "pre_defined_2",
        "reserved",
        "width",
    )

    fourcc: ClassVar[bytes] = b"PRVW"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "pre_defined",
        "width",
        "height",
        "pre_defined_2",
        "jpeg_size",
        "jpeg",
    )

    reserved: int
    pre_defined: int
    width: int
    height: int
    pre_defined_2: int
    jpeg_size: int
    jpeg: bytes | memoryview

    def __init__(
        self,
        *,
        reserved: int = 0,
        pre_defined: int = 0,
        width: int = 0,
        height: int = 0,
        pre_defined_2: int = 0,
        jpeg_size: int = 0,
        jpeg: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.pre_defined = pre_defined
        self.width = width
        self.height = height
        self.pre_defined_2 = pre_defined_2
        self.jpeg_size = jpeg_size
        self.jpeg = jpeg

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.pre_defined,
            self.width,
            self.height,
            self.pre_defined_2,
            self.jpeg_size,
        ) = r.run(_CanonPreviewBox_R0)
        self.jpeg = r.tail("jpeg")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonPreviewBox_R0,
            self.reserved,
            self.pre_defined,
            self.width,
            self.height,
            self.pre_defined_2,
            self.jpeg_size,
        )
        w.octets("jpeg", self.jpeg)


_CanonRawSampleEntry_R0: Final = Run(
    ">6sHHH3IHHIIIH32sHhHH",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("pre_defined", 16),),
    (("reserved_2", 16),),
    (("pre_defined_2", 96),),
    (("width", 16),),
    (("height", 16),),
    (("horizresolution", 32),),
    (("vertresolution", 32),),
    (("reserved_3", 32),),
    (("frame_count", 16),),
    (("compressorname", 256),),
    (("depth", 16),),
    (("pre_defined_3", 16),),
    (("image_coding", 16),),
    (("image_flags", 16),),
)


class CanonRawSampleEntry(VisualSampleEntry):
    """Sample entry of a raw or JPEG image track.

    Vendor boxes, Canon Raw 3::

        class CanonRawSampleEntry() extends VisualSampleEntry('CRAW') {
            unsigned int(16) image_coding;
            unsigned int(16) image_flags;
        }

    Attributes:
        image_coding: 1 raw, 3 JPEG.
        image_flags: ``unsigned int(16)``.
    """

    __slots__ = ("image_coding", "image_flags")

    fourcc: ClassVar[bytes] = b"CRAW"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "pre_defined",
        "reserved_2",
        "pre_defined_2",
        "width",
        "height",
        "horizresolution",
        "vertresolution",
        "reserved_3",
        "frame_count",
        "compressorname",
        "depth",
        "pre_defined_3",
        "image_coding",
        "image_flags",
    )

    _container: ClassVar[bool] = True

    image_coding: int
    image_flags: int

    def __init__(
        self,
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
        image_coding: int = 0,
        image_flags: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
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
        self.image_coding = image_coding
        self.image_flags = image_flags
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.pre_defined,
            self.reserved_2,
            v0,
            v1,
            v2,
            self.width,
            self.height,
            self.horizresolution,
            self.vertresolution,
            self.reserved_3,
            self.frame_count,
            self.compressorname,
            self.depth,
            self.pre_defined_3,
            self.image_coding,
            self.image_flags,
        ) = r.run(_CanonRawSampleEntry_R0)
        self.pre_defined_2 = (v0, v1, v2)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonRawSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.pre_defined,
            self.reserved_2,
            *w.vector("pre_defined_2", self.pre_defined_2, 3),
            self.width,
            self.height,
            self.horizresolution,
            self.vertresolution,
            self.reserved_3,
            self.frame_count,
            w.sized("compressorname", self.compressorname, 32),
            self.depth,
            self.pre_defined_3,
            self.image_coding,
            self.image_flags,
        )
        w.boxes(self.children)


class CanonCompressionBox(Box):
    """Parameters of the raw coding.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonCompressionBox extends Box('CMP1') {
            unsigned int(8) parameters[];
        }

    Attributes:
        parameters: ``unsigned int(8) parameters[]``.
    """

    __slots__ = ("parameters",)

    fourcc: ClassVar[bytes] = b"CMP1"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("parameters",)

    parameters: bytes | memoryview

    def __init__(self, *, parameters: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.parameters = parameters

    def _read(self, r: Reader, /) -> None:
        self.parameters = r.tail("parameters")

    def _write(self, w: Writer, /) -> None:
        w.octets("parameters", self.parameters)


_CanonImageDescriptionBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class CanonImageDescriptionBox(FullBox):
    """Holds the areas of the sensor image.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonImageDescriptionBox extends FullBox('CDI1', version = 0, flags = 0) {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"CDI1"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self, *, version: int = 0, flags: int = 0, children: Iterable[Box] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_CanonImageDescriptionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonImageDescriptionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.boxes(self.children)


class CanonImageAreasBox(Box):
    """Areas of the sensor image.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonImageAreasBox extends Box('IAD1') {
            unsigned int(8) areas[];
        }

    Attributes:
        areas: ``unsigned int(8) areas[]``.
    """

    __slots__ = ("areas",)

    fourcc: ClassVar[bytes] = b"IAD1"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("areas",)

    areas: bytes | memoryview

    def __init__(self, *, areas: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.areas = areas

    def _read(self, r: Reader, /) -> None:
        self.areas = r.tail("areas")

    def _write(self, w: Writer, /) -> None:
        w.octets("areas", self.areas)


_CanonJpegBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class CanonJpegBox(FullBox):
    """Marks an image track coded with JPEG.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonJpegBox extends FullBox('JPEG', version = 0, flags = 0) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"JPEG"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags")

    def __init__(self, *, version: int = 0, flags: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_CanonJpegBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonJpegBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
