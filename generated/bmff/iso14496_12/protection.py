"""Classes of ISO/IEC 14496-12:2022: protection.

Generated from the specification ``iso14496_12/protection``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable


class ProtectionSchemeInfoBox(Box):
    """How a sample entry or an item is protected.

    ISO/IEC 14496-12:2022, 8.12.2::

        aligned(8) class ProtectionSchemeInfoBox(fmt) extends Box('sinf') {
            OriginalFormatBox(fmt) original_format;
            SchemeTypeBox scheme_type_box;
            SchemeInformationBox info;
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"sinf"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def original_format(self) -> OriginalFormatBox | None:
        """The OriginalFormatBox inside. None when there is none."""
        return first(self.children, "OriginalFormatBox")

    @property
    def scheme_type_box(self) -> SchemeTypeBox | None:
        """The SchemeTypeBox inside. None when there is none."""
        return first(self.children, "SchemeTypeBox")

    @property
    def info(self) -> SchemeInformationBox | None:
        """The SchemeInformationBox inside. None when there is none."""
        return first(self.children, "SchemeInformationBox")

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_OriginalFormatBox_R0: Final = Run(">4s", (("data_format", 32),))


class OriginalFormatBox(Box):
    """The code that the sample entry had before it was transformed.

    ISO/IEC 14496-12:2022, 8.12.3::

        aligned(8) class OriginalFormatBox(codingname) extends Box('frma') {
            unsigned int(32) data_format = codingname;
        }

    Attributes:
        data_format: Code of the sample entry as it was.
    """

    __slots__ = ("data_format",)

    fourcc: ClassVar[bytes] = b"frma"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.3"
    _fields: ClassVar[tuple[str, ...]] = ("data_format",)

    data_format: str

    def __init__(self, *, data_format: str = "") -> None:
        Box.__init__(self)
        self.data_format = data_format

    def _read(self, r: Reader, /) -> None:
        (code,) = r.run(_OriginalFormatBox_R0)
        self.data_format = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(_OriginalFormatBox_R0, w.code("data_format", self.data_format))


_IPMPInfoBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class IPMPInfoBox(FullBox):
    """Protection tools of ISO/IEC 14496-13 for one stream; its descriptors are kept as bytes.

    ISO/IEC 14496-12:2022, 8.12.4::

        aligned(8) class IPMPInfoBox extends FullBox('imif', 0, 0) {
            unsigned int(8) ipmp_descriptors[];
        }

    Attributes:
        ipmp_descriptors: Descriptors of ISO/IEC 14496-1.
    """

    __slots__ = ("ipmp_descriptors",)

    fourcc: ClassVar[bytes] = b"imif"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "ipmp_descriptors")

    ipmp_descriptors: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        ipmp_descriptors: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.ipmp_descriptors = ipmp_descriptors

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_IPMPInfoBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.ipmp_descriptors = r.tail("ipmp_descriptors")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _IPMPInfoBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("ipmp_descriptors", self.ipmp_descriptors)


_IPMPControlBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class IPMPControlBox(FullBox):
    """Protection tools of ISO/IEC 14496-13 for the movie; its descriptors are kept as bytes.

    ISO/IEC 14496-12:2022, 8.12.5::

        aligned(8) class IPMPControlBox extends FullBox('ipmc', 0, flags) {
            unsigned int(8) ipmp_descriptors[];
        }

    Attributes:
        ipmp_descriptors: Tool list and descriptors of ISO/IEC 14496-1.
    """

    __slots__ = ("ipmp_descriptors",)

    fourcc: ClassVar[bytes] = b"ipmc"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.5"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "ipmp_descriptors")

    ipmp_descriptors: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        ipmp_descriptors: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.ipmp_descriptors = ipmp_descriptors

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_IPMPControlBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.ipmp_descriptors = r.tail("ipmp_descriptors")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _IPMPControlBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("ipmp_descriptors", self.ipmp_descriptors)


_SchemeTypeBox_R0: Final = Run(
    ">I4sI",
    (("version", 8), ("flags", 24)),
    (("scheme_type", 32),),
    (("scheme_version", 32),),
)


class SchemeTypeBox(FullBox):
    """Name and version of a protection or restriction scheme.

    ISO/IEC 14496-12:2022, 8.12.6::

        aligned(8) class SchemeTypeBox extends FullBox('schm', 0, flags) {
            unsigned int(32) scheme_type;
            unsigned int(32) scheme_version;
            if (flags & 0x000001) {
                utf8string scheme_uri;
            }
        }

    Attributes:
        scheme_type: Code of the scheme, such as cenc or cbcs.
        scheme_version: ``unsigned int(32)``.
        scheme_uri: Page for people who lack the scheme; None when left out.
    """

    __slots__ = ("scheme_type", "scheme_uri", "scheme_version")

    fourcc: ClassVar[bytes] = b"schm"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "scheme_type",
        "scheme_version",
        "scheme_uri",
    )

    scheme_type: str
    scheme_version: int
    scheme_uri: str | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        scheme_type: str = "",
        scheme_version: int = 0,
        scheme_uri: str | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.scheme_type = scheme_type
        self.scheme_version = scheme_version
        self.scheme_uri = scheme_uri

    def _read(self, r: Reader, /) -> None:
        self.scheme_uri = None
        bits_2, code, self.scheme_version = r.run(_SchemeTypeBox_R0)
        self.version = bits_2 >> 24
        self.flags = flags = bits_2 & 0xFFFFFF
        self.scheme_type = code.decode("latin-1")
        if flags & 0x000001:
            self.scheme_uri = r.text("scheme_uri")

    def _write(self, w: Writer, /) -> None:
        flags = self.flags
        w.run(
            _SchemeTypeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("scheme_type", self.scheme_type),
            self.scheme_version,
        )
        if flags & 0x000001:
            w.text("scheme_uri", self.scheme_uri)


class SchemeInformationBox(Box):
    """What a scheme needs to know; only the scheme reads it.

    ISO/IEC 14496-12:2022, 8.12.7::

        aligned(8) class SchemeInformationBox extends Box('schi') {
            Box scheme_specific_data[];
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"schi"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.7"
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


class ScrambleSchemeInfoBox(Box):
    """A scheme by which the media is scrambled below the level of samples.

    ISO/IEC 14496-12:2022, 8.12.8::

        aligned(8) class ScrambleSchemeInfoBox extends Box('scrb') {
            SchemeTypeBox scheme_type_box;
            SchemeInformationBox info;
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"scrb"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.12.8"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def scheme_type_box(self) -> SchemeTypeBox | None:
        """The SchemeTypeBox inside. None when there is none."""
        return first(self.children, "SchemeTypeBox")

    @property
    def info(self) -> SchemeInformationBox | None:
        """The SchemeInformationBox inside. None when there is none."""
        return first(self.children, "SchemeInformationBox")

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


class RestrictedSchemeInfoBox(Box):
    """What must be done with decoded media before it is shown.

    ISO/IEC 14496-12:2022, 8.15.3::

        aligned(8) class RestrictedSchemeInfoBox(fmt) extends Box('rinf') {
            OriginalFormatBox(fmt) original_format;
            SchemeTypeBox scheme_type_box;
            SchemeInformationBox info;
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"rinf"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.15.3"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def original_format(self) -> OriginalFormatBox | None:
        """The OriginalFormatBox inside. None when there is none."""
        return first(self.children, "OriginalFormatBox")

    @property
    def scheme_type_box(self) -> SchemeTypeBox | None:
        """The SchemeTypeBox inside. None when there is none."""
        return first(self.children, "SchemeTypeBox")

    @property
    def info(self) -> SchemeInformationBox | None:
        """The SchemeInformationBox inside. None when there is none."""
        return first(self.children, "SchemeInformationBox")

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_StereoVideoBox_R0: Final = Run(
    ">IIII",
    (("version", 8), ("flags", 24)),
    (("reserved", 30), ("single_view_allowed", 2)),
    (("stereo_scheme", 32),),
    (("length", 32),),
)


class StereoVideoBox(FullBox):
    """How stereo views are packed in the decoded pictures.

    ISO/IEC 14496-12:2022, 8.15.4.2::

        aligned(8) class StereoVideoBox extends FullBox('stvi', version = 0, 0) {
            template unsigned int(30) reserved = 0;
            unsigned int(2) single_view_allowed;
            unsigned int(32) stereo_scheme;
            unsigned int(32) length;
            unsigned int(8)[length] stereo_indication_type;
            Box[] any_box;
        }

    Attributes:
        reserved: ``unsigned int(30)``.
        single_view_allowed: Which view may be shown on a flat display.
        stereo_scheme: Numbering of the arrangements.
        length: ``unsigned int(32)``.
        stereo_indication_type: Arrangement, format depends on the scheme.
    """

    __slots__ = (
        "children",
        "reserved",
        "single_view_allowed",
        "stereo_indication_type",
        "stereo_scheme",
    )

    fourcc: ClassVar[bytes] = b"stvi"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.15.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "single_view_allowed",
        "stereo_scheme",
        "length",
        "stereo_indication_type",
    )

    _container: ClassVar[bool] = True

    reserved: int
    single_view_allowed: int
    stereo_scheme: int
    stereo_indication_type: bytes
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        single_view_allowed: int = 0,
        stereo_scheme: int = 0,
        stereo_indication_type: bytes = b"",
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.single_view_allowed = single_view_allowed
        self.stereo_scheme = stereo_scheme
        self.stereo_indication_type = stereo_indication_type
        self.children = self._adopt(children)

    @property
    def length(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.stereo_indication_type)

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, self.stereo_scheme, length = r.run(_StereoVideoBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 2
        self.single_view_allowed = bits_4 & 0x3
        self.stereo_indication_type = r.octets("stereo_indication_type", length)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        length = len(self.stereo_indication_type)
        w.run(
            _StereoVideoBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved", self.reserved, 30, False),
                ("single_view_allowed", self.single_view_allowed, 2, False),
            ),
            self.stereo_scheme,
            length,
        )
        w.octets("stereo_indication_type", self.stereo_indication_type, length)
        w.boxes(self.children)


_CompatibleSchemeTypeBox_R0: Final = Run(
    ">I4sI",
    (("version", 8), ("flags", 24)),
    (("scheme_type", 32),),
    (("scheme_version", 32),),
)


class CompatibleSchemeTypeBox(FullBox):
    """A further scheme that the restricted media also complies with.

    ISO/IEC 14496-12:2022, 8.15.5::

        aligned(8) class CompatibleSchemeTypeBox extends FullBox('csch', 0, flags) {
            unsigned int(32) scheme_type;
            unsigned int(32) scheme_version;
            if (flags & 0x000001) {
                utf8string scheme_uri;
            }
        }

    Attributes:
        scheme_type: Code of the scheme.
        scheme_version: ``unsigned int(32)``.
        scheme_uri: Page for people who lack the scheme; None when left out.
    """

    __slots__ = ("scheme_type", "scheme_uri", "scheme_version")

    fourcc: ClassVar[bytes] = b"csch"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.15.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "scheme_type",
        "scheme_version",
        "scheme_uri",
    )

    scheme_type: str
    scheme_version: int
    scheme_uri: str | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        scheme_type: str = "",
        scheme_version: int = 0,
        scheme_uri: str | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.scheme_type = scheme_type
        self.scheme_version = scheme_version
        self.scheme_uri = scheme_uri

    def _read(self, r: Reader, /) -> None:
        self.scheme_uri = None
        bits_2, code, self.scheme_version = r.run(_CompatibleSchemeTypeBox_R0)
        self.version = bits_2 >> 24
        self.flags = flags = bits_2 & 0xFFFFFF
        self.scheme_type = code.decode("latin-1")
        if flags & 0x000001:
            self.scheme_uri = r.text("scheme_uri")

    def _write(self, w: Writer, /) -> None:
        flags = self.flags
        w.run(
            _CompatibleSchemeTypeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("scheme_type", self.scheme_type),
            self.scheme_version,
        )
        if flags & 0x000001:
            w.text("scheme_uri", self.scheme_uri)


class CompleteTrackInfoBox(Box):
    """The code that a track would have if all of it were in the file.

    ISO/IEC 14496-12:2022, 8.17.3::

        aligned(8) class CompleteTrackInfoBox(fmt) extends Box('cinf') {
            OriginalFormatBox(fmt) original_format;
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"cinf"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.17.3"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def original_format(self) -> OriginalFormatBox | None:
        """The OriginalFormatBox inside. None when there is none."""
        return first(self.children, "OriginalFormatBox")

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
