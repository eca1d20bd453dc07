"""Classes of ISO/IEC 15444-1:2019: jp2.

Generated from the specification ``iso15444_1/jp2``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime import Box, Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_JPEG2000SignatureBox_R0: Final = Run(">I", (("signature", 32),))


class JPEG2000SignatureBox(Box):
    """First box of a JPEG 2000 file.

    ISO/IEC 15444-1:2019, I.5.1::

        aligned(8) class JPEG2000SignatureBox extends Box('jP  ') {
            unsigned int(32) signature = 0x0d0a870a;
        }

    Attributes:
        signature: ``unsigned int(32)``.
    """

    __slots__ = ("signature",)

    fourcc: ClassVar[bytes] = b"jP  "
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.1"
    _fields: ClassVar[tuple[str, ...]] = ("signature",)

    signature: int

    def __init__(self, *, signature: int = 218793738) -> None:
        Box.__init__(self)
        self.signature = signature

    def _read(self, r: Reader, /) -> None:
        (self.signature,) = r.run(_JPEG2000SignatureBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_JPEG2000SignatureBox_R0, self.signature)


class JP2HeaderBox(Box):
    """Describes the image: size, components, colour.

    ISO/IEC 15444-1:2019, I.5.3::

        aligned(8) class JP2HeaderBox extends Box('jp2h') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"jp2h"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3"
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


_JP2ImageHeaderBox_R0: Final = Run(
    ">IIHBBBB",
    (("HEIGHT", 32),),
    (("WIDTH", 32),),
    (("NC", 16),),
    (("BPC", 8),),
    (("C", 8),),
    (("UnkC", 8),),
    (("IPR", 8),),
)


class JP2ImageHeaderBox(Box):
    """Size and components of the image.

    ISO/IEC 15444-1:2019, I.5.3.1::

        aligned(8) class JP2ImageHeaderBox extends Box('ihdr') {
            unsigned int(32) HEIGHT;
            unsigned int(32) WIDTH;
            unsigned int(16) NC;
            unsigned int(8) BPC;
            unsigned int(8) C;
            unsigned int(8) UnkC;
            unsigned int(8) IPR;
        }

    Attributes:
        HEIGHT: Pixels.
        WIDTH: Pixels.
        NC: Number of components.
        BPC: Bits a component minus one, 255: they differ.
        C: Compression type, 7.
        UnkC: 1: colour space unknown.
        IPR: 1: rights information present.
    """

    __slots__ = ("BPC", "C", "HEIGHT", "IPR", "NC", "UnkC", "WIDTH")

    fourcc: ClassVar[bytes] = b"ihdr"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "HEIGHT",
        "WIDTH",
        "NC",
        "BPC",
        "C",
        "UnkC",
        "IPR",
    )

    HEIGHT: int
    WIDTH: int
    NC: int
    BPC: int
    C: int
    UnkC: int
    IPR: int

    def __init__(
        self,
        *,
        HEIGHT: int = 0,
        WIDTH: int = 0,
        NC: int = 0,
        BPC: int = 0,
        C: int = 0,
        UnkC: int = 0,
        IPR: int = 0,
    ) -> None:
        Box.__init__(self)
        self.HEIGHT = HEIGHT
        self.WIDTH = WIDTH
        self.NC = NC
        self.BPC = BPC
        self.C = C
        self.UnkC = UnkC
        self.IPR = IPR

    def _read(self, r: Reader, /) -> None:
        self.HEIGHT, self.WIDTH, self.NC, self.BPC, self.C, self.UnkC, self.IPR = r.run(
            _JP2ImageHeaderBox_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _JP2ImageHeaderBox_R0,
            self.HEIGHT,
            self.WIDTH,
            self.NC,
            self.BPC,
            self.C,
            self.UnkC,
            self.IPR,
        )


class JP2BitsPerComponentBox(Box):
    """Bits of each component.

    ISO/IEC 15444-1:2019, I.5.3.2::

        aligned(8) class JP2BitsPerComponentBox extends Box('bpcc') {
            unsigned int(8) BPC[];
        }

    Attributes:
        BPC: ``unsigned int(8) BPC[]``.
    """

    __slots__ = ("BPC",)

    fourcc: ClassVar[bytes] = b"bpcc"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("BPC",)

    BPC: bytes | memoryview

    def __init__(self, *, BPC: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.BPC = BPC

    def _read(self, r: Reader, /) -> None:
        self.BPC = r.tail("BPC")

    def _write(self, w: Writer, /) -> None:
        w.octets("BPC", self.BPC)


_JP2ColourSpecificationBox_R0: Final = Run(
    ">BbB", (("METH", 8),), (("PREC", 8),), (("APPROX", 8),)
)
_JP2ColourSpecificationBox_R1: Final = Run(">I", (("EnumCS", 32),))


class JP2ColourSpecificationBox(Box):
    """Colour space of a JPEG 2000 image.

    ISO/IEC 15444-1:2019, I.5.3.3::

        aligned(8) class JP2ColourSpecificationBox extends Box('colr') {
            unsigned int(8) METH;
            signed int(8) PREC;
            unsigned int(8) APPROX;
            if (METH == 1) {
                unsigned int(32) EnumCS;
            } else {
                unsigned int(8) PROFILE[];
            }
        }

    Attributes:
        METH: 1 enumerated, 2 restricted ICC profile.
        PREC: ``signed int(8)``.
        APPROX: ``unsigned int(8)``.
        EnumCS: 16 sRGB, 17 greyscale, 18 sYCC; None when left out.
        PROFILE: ``unsigned int(8) PROFILE[]``; None when left out.
    """

    __slots__ = ("APPROX", "EnumCS", "METH", "PREC", "PROFILE")

    fourcc: ClassVar[bytes] = b"colr"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.3"
    _fields: ClassVar[tuple[str, ...]] = ("METH", "PREC", "APPROX", "EnumCS", "PROFILE")

    METH: int
    PREC: int
    APPROX: int
    EnumCS: int | None
    PROFILE: bytes | memoryview | None

    def __init__(
        self,
        *,
        METH: int = 0,
        PREC: int = 0,
        APPROX: int = 0,
        EnumCS: int | None = None,
        PROFILE: bytes | memoryview | None = None,
    ) -> None:
        Box.__init__(self)
        self.METH = METH
        self.PREC = PREC
        self.APPROX = APPROX
        self.EnumCS = EnumCS
        self.PROFILE = PROFILE

    def _read(self, r: Reader, /) -> None:
        self.EnumCS = None
        self.PROFILE = None
        METH, self.PREC, self.APPROX = r.run(_JP2ColourSpecificationBox_R0)
        self.METH = METH
        if METH == 1:
            (self.EnumCS,) = r.run(_JP2ColourSpecificationBox_R1)

        else:
            self.PROFILE = r.tail("PROFILE")

    def _write(self, w: Writer, /) -> None:
        METH = self.METH
        w.run(_JP2ColourSpecificationBox_R0, self.METH, self.PREC, self.APPROX)
        if METH == 1:
            w.run(_JP2ColourSpecificationBox_R1, self.EnumCS)

        else:
            w.octets("PROFILE", self.PROFILE)


_JP2PaletteBox_R0: Final = Run(">HB", (("NE", 16),), (("NPC", 8),))


class JP2PaletteBox(Box):
    """Palette; its entries follow with the widths of the columns.

    ISO/IEC 15444-1:2019, I.5.3.4::

        aligned(8) class JP2PaletteBox extends Box('pclr') {
            unsigned int(16) NE;
            unsigned int(8) NPC;
            unsigned int(8) B[NPC];
            unsigned int(8) C[];
        }

    Attributes:
        NE: ``unsigned int(16)``.
        NPC: ``unsigned int(8)``.
        B: ``unsigned int(8) B[NPC]``.
        C: ``unsigned int(8) C[]``.
    """

    __slots__ = ("B", "C", "NE")

    fourcc: ClassVar[bytes] = b"pclr"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.4"
    _fields: ClassVar[tuple[str, ...]] = ("NE", "NPC", "B", "C")

    NE: int
    B: bytes
    C: bytes | memoryview

    def __init__(
        self, *, NE: int = 0, B: bytes = b"", C: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.NE = NE
        self.B = B
        self.C = C

    @property
    def NPC(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.B)

    def _read(self, r: Reader, /) -> None:
        self.NE, NPC = r.run(_JP2PaletteBox_R0)
        self.B = r.octets("B", NPC)
        self.C = r.tail("C")

    def _write(self, w: Writer, /) -> None:
        NPC = len(self.B)
        w.run(_JP2PaletteBox_R0, self.NE, NPC)
        w.octets("B", self.B, NPC)
        w.octets("C", self.C)


_JP2ComponentMappingBox_T0: Final = Layout(
    Part(16, (("CMP", 16, False),)),
    Part(8, (("MTYP", 8, False),)),
    Part(8, (("PCOL", 8, False),)),
)


class JP2ComponentMappingBox(Box):
    """Which component or palette column makes each channel.

    ISO/IEC 15444-1:2019, I.5.3.5::

        aligned(8) class JP2ComponentMappingBox extends Box('cmap') {
            for (i = 0;; i++) {
                unsigned int(16) CMP;
                unsigned int(8) MTYP;
                unsigned int(8) PCOL;
            }
        }
    """

    __slots__ = ("channels",)

    fourcc: ClassVar[bytes] = b"cmap"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.5"
    _fields: ClassVar[tuple[str, ...]] = ("channels",)

    channels: Table

    def __init__(self, *, channels: Any = ()) -> None:
        Box.__init__(self)
        self.channels = _JP2ComponentMappingBox_T0.table(channels)

    @property
    def CMP(self) -> Table:
        """Component. A view of ``channels``."""
        return self.channels["CMP"]

    @property
    def MTYP(self) -> Table:
        """0 direct, 1 palette. A view of ``channels``."""
        return self.channels["MTYP"]

    @property
    def PCOL(self) -> Table:
        """Palette column. A view of ``channels``."""
        return self.channels["PCOL"]

    def _read(self, r: Reader, /) -> None:
        self.channels = r.table("channels", _JP2ComponentMappingBox_T0, None)

    def _write(self, w: Writer, /) -> None:
        w.table("channels", _JP2ComponentMappingBox_T0, self.channels)


_JP2ChannelDefinitionBox_R0: Final = Run(">H", (("N", 16),))
_JP2ChannelDefinitionBox_T0: Final = Layout(
    Part(16, (("Cn", 16, False),)),
    Part(16, (("Typ", 16, False),)),
    Part(16, (("Asoc", 16, False),)),
)


class JP2ChannelDefinitionBox(Box):
    """Meaning of each channel.

    ISO/IEC 15444-1:2019, I.5.3.6::

        aligned(8) class JP2ChannelDefinitionBox extends Box('cdef') {
            unsigned int(16) N;
            for (i = 0; i < N; i++) {
                unsigned int(16) Cn;
                unsigned int(16) Typ;
                unsigned int(16) Asoc;
            }
        }

    Attributes:
        N: ``unsigned int(16)``.
    """

    __slots__ = ("channels",)

    fourcc: ClassVar[bytes] = b"cdef"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.6"
    _fields: ClassVar[tuple[str, ...]] = ("N", "channels")

    channels: Table

    def __init__(self, *, channels: Any = ()) -> None:
        Box.__init__(self)
        self.channels = _JP2ChannelDefinitionBox_T0.table(channels)

    @property
    def N(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.channels)

    @property
    def Cn(self) -> Table:
        """Channel. A view of ``channels``."""
        return self.channels["Cn"]

    @property
    def Typ(self) -> Table:
        """0 colour, 1 opacity, 2 premultiplied opacity. A view of ``channels``."""
        return self.channels["Typ"]

    @property
    def Asoc(self) -> Table:
        """Colour the channel belongs to, 0: whole image. A view of ``channels``."""
        return self.channels["Asoc"]

    def _read(self, r: Reader, /) -> None:
        (N,) = r.run(_JP2ChannelDefinitionBox_R0)
        self.channels = r.table("channels", _JP2ChannelDefinitionBox_T0, N)

    def _write(self, w: Writer, /) -> None:
        N = len(self.channels)
        w.run(_JP2ChannelDefinitionBox_R0, N)
        w.table("channels", _JP2ChannelDefinitionBox_T0, self.channels)


class JP2ResolutionBox(Box):
    """Resolution of the image.

    ISO/IEC 15444-1:2019, I.5.3.7::

        aligned(8) class JP2ResolutionBox extends Box('res ') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"res "
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.7"
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


_JP2CaptureResolutionBox_R0: Final = Run(
    ">HHHHbb",
    (("VRcN", 16),),
    (("VRcD", 16),),
    (("HRcN", 16),),
    (("HRcD", 16),),
    (("VRcE", 8),),
    (("HRcE", 8),),
)


class JP2CaptureResolutionBox(Box):
    """Resolution at which the image was captured.

    ISO/IEC 15444-1:2019, I.5.3.7::

        aligned(8) class JP2CaptureResolutionBox extends Box('resc') {
            unsigned int(16) VRcN;
            unsigned int(16) VRcD;
            unsigned int(16) HRcN;
            unsigned int(16) HRcD;
            signed int(8) VRcE;
            signed int(8) HRcE;
        }

    Attributes:
        VRcN: Vertical numerator.
        VRcD: ``unsigned int(16)``.
        HRcN: Horizontal numerator.
        HRcD: ``unsigned int(16)``.
        VRcE: Vertical exponent of ten.
        HRcE: ``signed int(8)``.
    """

    __slots__ = ("HRcD", "HRcE", "HRcN", "VRcD", "VRcE", "VRcN")

    fourcc: ClassVar[bytes] = b"resc"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "VRcN",
        "VRcD",
        "HRcN",
        "HRcD",
        "VRcE",
        "HRcE",
    )

    VRcN: int
    VRcD: int
    HRcN: int
    HRcD: int
    VRcE: int
    HRcE: int

    def __init__(
        self,
        *,
        VRcN: int = 0,
        VRcD: int = 0,
        HRcN: int = 0,
        HRcD: int = 0,
        VRcE: int = 0,
        HRcE: int = 0,
    ) -> None:
        Box.__init__(self)
        self.VRcN = VRcN
        self.VRcD = VRcD
        self.HRcN = HRcN
        self.HRcD = HRcD
        self.VRcE = VRcE
        self.HRcE = HRcE

    def _read(self, r: Reader, /) -> None:
        self.VRcN, self.VRcD, self.HRcN, self.HRcD, self.VRcE, self.HRcE = r.run(
            _JP2CaptureResolutionBox_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _JP2CaptureResolutionBox_R0,
            self.VRcN,
            self.VRcD,
            self.HRcN,
            self.HRcD,
            self.VRcE,
            self.HRcE,
        )


_JP2DefaultDisplayResolutionBox_R0: Final = Run(
    ">HHHHbb",
    (("VRdN", 16),),
    (("VRdD", 16),),
    (("HRdN", 16),),
    (("HRdD", 16),),
    (("VRdE", 8),),
    (("HRdE", 8),),
)


class JP2DefaultDisplayResolutionBox(Box):
    """Resolution at which the image should be shown.

    ISO/IEC 15444-1:2019, I.5.3.7::

        aligned(8) class JP2DefaultDisplayResolutionBox extends Box('resd') {
            unsigned int(16) VRdN;
            unsigned int(16) VRdD;
            unsigned int(16) HRdN;
            unsigned int(16) HRdD;
            signed int(8) VRdE;
            signed int(8) HRdE;
        }

    Attributes:
        VRdN: ``unsigned int(16)``.
        VRdD: ``unsigned int(16)``.
        HRdN: ``unsigned int(16)``.
        HRdD: ``unsigned int(16)``.
        VRdE: ``signed int(8)``.
        HRdE: ``signed int(8)``.
    """

    __slots__ = ("HRdD", "HRdE", "HRdN", "VRdD", "VRdE", "VRdN")

    fourcc: ClassVar[bytes] = b"resd"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "VRdN",
        "VRdD",
        "HRdN",
        "HRdD",
        "VRdE",
        "HRdE",
    )

    VRdN: int
    VRdD: int
    HRdN: int
    HRdD: int
    VRdE: int
    HRdE: int

    def __init__(
        self,
        *,
        VRdN: int = 0,
        VRdD: int = 0,
        HRdN: int = 0,
        HRdD: int = 0,
        VRdE: int = 0,
        HRdE: int = 0,
    ) -> None:
        Box.__init__(self)
        self.VRdN = VRdN
        self.VRdD = VRdD
        self.HRdN = HRdN
        self.HRdD = HRdD
        self.VRdE = VRdE
        self.HRdE = HRdE

    def _read(self, r: Reader, /) -> None:
        self.VRdN, self.VRdD, self.HRdN, self.HRdD, self.VRdE, self.HRdE = r.run(
            _JP2DefaultDisplayResolutionBox_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _JP2DefaultDisplayResolutionBox_R0,
            self.VRdN,
            self.VRdD,
            self.HRdN,
            self.HRdD,
            self.VRdE,
            self.HRdE,
        )


class JP2ContiguousCodestreamBox(Box):
    """A codestream of JPEG 2000.

    ISO/IEC 15444-1:2019, I.5.4::

        aligned(8) class JP2ContiguousCodestreamBox extends Box('jp2c') {
            unsigned int(8) codestream[];
        }

    Attributes:
        codestream: ``unsigned int(8) codestream[]``.
    """

    __slots__ = ("codestream",)

    fourcc: ClassVar[bytes] = b"jp2c"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.4"
    _fields: ClassVar[tuple[str, ...]] = ("codestream",)

    codestream: bytes | memoryview

    def __init__(self, *, codestream: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.codestream = codestream

    def _read(self, r: Reader, /) -> None:
        self.codestream = r.tail("codestream")

    def _write(self, w: Writer, /) -> None:
        w.octets("codestream", self.codestream)


class JP2IntellectualPropertyBox(Box):
    """Information on rights.

    ISO/IEC 15444-1:2019, I.6::

        aligned(8) class JP2IntellectualPropertyBox extends Box('jp2i') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"jp2i"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.6"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


class JP2XMLBox(Box):
    """XML about the image, without version and flags.

    ISO/IEC 15444-1:2019, I.7.1::

        aligned(8) class JP2XMLBox extends Box('xml ') {
            unsigned int(8) xml[];
        }

    Attributes:
        xml: ``unsigned int(8) xml[]``.
    """

    __slots__ = ("xml",)

    fourcc: ClassVar[bytes] = b"xml "
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.7.1"
    _fields: ClassVar[tuple[str, ...]] = ("xml",)

    xml: bytes | memoryview

    def __init__(self, *, xml: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.xml = xml

    def _read(self, r: Reader, /) -> None:
        self.xml = r.tail("xml")

    def _write(self, w: Writer, /) -> None:
        w.octets("xml", self.xml)


class JP2UUIDInfoBox(Box):
    """Lists vendor identifiers and where they are explained.

    ISO/IEC 15444-1:2019, I.7.3::

        aligned(8) class JP2UUIDInfoBox extends Box('uinf') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"uinf"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.7.3"
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


_JP2UUIDListBox_R0: Final = Run(">H", (("NU", 16),))
_JP2UUIDListBox_R1: Final = Run(">16s", (("ID", 128),))


class JP2UUIDListBox(Box):
    """Identifiers explained by the data entry beside it.

    ISO/IEC 15444-1:2019, I.7.3.1::

        aligned(8) class JP2UUIDListBox extends Box('ulst') {
            unsigned int(16) NU;
            for (i = 0; i < NU; i++) {
                unsigned int(8) ID[16];
            }
        }

    Attributes:
        NU: ``unsigned int(16)``.
    """

    __slots__ = ("ID",)

    fourcc: ClassVar[bytes] = b"ulst"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.7.3.1"
    _fields: ClassVar[tuple[str, ...]] = ("NU", "ID")

    ID: list[bytes]

    def __init__(self, *, ID: Iterable[bytes] = ()) -> None:
        Box.__init__(self)
        self.ID = list(ID)

    @property
    def NU(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.ID)

    def _read(self, r: Reader, /) -> None:
        (NU,) = r.run(_JP2UUIDListBox_R0)
        ID: list[bytes] = []
        self.ID = ID
        r.allow("ID", NU, 128)
        for _ in range(NU):
            (ID_2,) = r.run(_JP2UUIDListBox_R1)
            ID.append(ID_2)

    def _write(self, w: Writer, /) -> None:
        NU = len(self.ID)
        w.run(_JP2UUIDListBox_R0, NU)
        for ID in self.ID:
            w.run(_JP2UUIDListBox_R1, w.sized("ID", ID, 16))


_JP2DataEntryURLBox_R0: Final = Run(">I", (("VERS", 8), ("FLAG", 24)))


class JP2DataEntryURLBox(Box):
    """Address of a document.

    ISO/IEC 15444-1:2019, I.7.3.2::

        aligned(8) class JP2DataEntryURLBox extends Box('url ') {
            unsigned int(8) VERS = 0;
            unsigned int(24) FLAG = 0;
            utf8string LOC;
        }

    Attributes:
        VERS: ``unsigned int(8)``.
        FLAG: ``unsigned int(24)``.
        LOC: ``utf8string``.
    """

    __slots__ = ("FLAG", "LOC", "VERS")

    fourcc: ClassVar[bytes] = b"url "
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.7.3.2"
    _fields: ClassVar[tuple[str, ...]] = ("VERS", "FLAG", "LOC")

    VERS: int
    FLAG: int
    LOC: str

    def __init__(self, *, VERS: int = 0, FLAG: int = 0, LOC: str = "") -> None:
        Box.__init__(self)
        self.VERS = VERS
        self.FLAG = FLAG
        self.LOC = LOC

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_JP2DataEntryURLBox_R0)
        self.VERS = bits_2 >> 24
        self.FLAG = bits_2 & 0xFFFFFF
        self.LOC = r.text("LOC")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _JP2DataEntryURLBox_R0,
            w.pack(("VERS", self.VERS, 8, False), ("FLAG", self.FLAG, 24, False)),
        )
        w.text("LOC", self.LOC)
