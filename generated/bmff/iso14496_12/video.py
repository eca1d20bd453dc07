"""Classes of ISO/IEC 14496-12:2022, QuickTime File Format, in ISO base media files: video.

Generated from the specification ``iso14496_12/video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime import Box, Layout, Part, Record, Run
from bmffkit.runtime.support import ABSENT, column

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table

_PixelAspectRatioBox_R0: Final = Run(">II", (("hSpacing", 32),), (("vSpacing", 32),))


class PixelAspectRatioBox(Box):
    """Shape of the pixels.

    ISO/IEC 14496-12:2022, 12.1.4::

        class PixelAspectRatioBox extends Box('pasp') {
            unsigned int(32) hSpacing;
            unsigned int(32) vSpacing;
        }

    Attributes:
        hSpacing: Relative width of a pixel.
        vSpacing: Relative height of a pixel.
    """

    __slots__ = ("hSpacing", "vSpacing")

    fourcc: ClassVar[bytes] = b"pasp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.4"
    _fields: ClassVar[tuple[str, ...]] = ("hSpacing", "vSpacing")

    hSpacing: int
    vSpacing: int

    def __init__(self, *, hSpacing: int = 0, vSpacing: int = 0) -> None:
        Box.__init__(self)
        self.hSpacing = hSpacing
        self.vSpacing = vSpacing

    def _read(self, r: Reader, /) -> None:
        self.hSpacing, self.vSpacing = r.run(_PixelAspectRatioBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_PixelAspectRatioBox_R0, self.hSpacing, self.vSpacing)


_CleanApertureBox_R0: Final = Run(
    ">IIIIiIiI",
    (("cleanApertureWidthN", 32),),
    (("cleanApertureWidthD", 32),),
    (("cleanApertureHeightN", 32),),
    (("cleanApertureHeightD", 32),),
    (("horizOffN", 32),),
    (("horizOffD", 32),),
    (("vertOffN", 32),),
    (("vertOffD", 32),),
)


class CleanApertureBox(Box):
    """The part of the picture to show, as fractions of pixels around the middle.

    ISO/IEC 14496-12:2022, 12.1.4::

        class CleanApertureBox extends Box('clap') {
            unsigned int(32) cleanApertureWidthN;
            unsigned int(32) cleanApertureWidthD;
            unsigned int(32) cleanApertureHeightN;
            unsigned int(32) cleanApertureHeightD;
            signed int(32) horizOffN;
            unsigned int(32) horizOffD;
            signed int(32) vertOffN;
            unsigned int(32) vertOffD;
        }

    Attributes:
        cleanApertureWidthN: Width, numerator.
        cleanApertureWidthD: Width, denominator.
        cleanApertureHeightN: Height, numerator.
        cleanApertureHeightD: Height, denominator.
        horizOffN: Centre, right of the middle, numerator.
        horizOffD: Centre, right of the middle, denominator.
        vertOffN: Centre, below the middle, numerator.
        vertOffD: Centre, below the middle, denominator.
    """

    __slots__ = (
        "cleanApertureHeightD",
        "cleanApertureHeightN",
        "cleanApertureWidthD",
        "cleanApertureWidthN",
        "horizOffD",
        "horizOffN",
        "vertOffD",
        "vertOffN",
    )

    fourcc: ClassVar[bytes] = b"clap"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "cleanApertureWidthN",
        "cleanApertureWidthD",
        "cleanApertureHeightN",
        "cleanApertureHeightD",
        "horizOffN",
        "horizOffD",
        "vertOffN",
        "vertOffD",
    )

    cleanApertureWidthN: int
    cleanApertureWidthD: int
    cleanApertureHeightN: int
    cleanApertureHeightD: int
    horizOffN: int
    horizOffD: int
    vertOffN: int
    vertOffD: int

    def __init__(
        self,
        *,
        cleanApertureWidthN: int = 0,
        cleanApertureWidthD: int = 0,
        cleanApertureHeightN: int = 0,
        cleanApertureHeightD: int = 0,
        horizOffN: int = 0,
        horizOffD: int = 0,
        vertOffN: int = 0,
        vertOffD: int = 0,
    ) -> None:
        Box.__init__(self)
        self.cleanApertureWidthN = cleanApertureWidthN
        self.cleanApertureWidthD = cleanApertureWidthD
        self.cleanApertureHeightN = cleanApertureHeightN
        self.cleanApertureHeightD = cleanApertureHeightD
        self.horizOffN = horizOffN
        self.horizOffD = horizOffD
        self.vertOffN = vertOffN
        self.vertOffD = vertOffD

    def _read(self, r: Reader, /) -> None:
        (
            self.cleanApertureWidthN,
            self.cleanApertureWidthD,
            self.cleanApertureHeightN,
            self.cleanApertureHeightD,
            self.horizOffN,
            self.horizOffD,
            self.vertOffN,
            self.vertOffD,
        ) = r.run(_CleanApertureBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CleanApertureBox_R0,
            self.cleanApertureWidthN,
            self.cleanApertureWidthD,
            self.cleanApertureHeightN,
            self.cleanApertureHeightD,
            self.horizOffN,
            self.horizOffD,
            self.vertOffN,
            self.vertOffD,
        )


_ColourInformationBox_R0: Final = Run(">4s", (("colour_type", 32),))
_ColourInformationBox_R1: Final = Run(
    ">HHHB",
    (("colour_primaries", 16),),
    (("transfer_characteristics", 16),),
    (("matrix_coefficients", 16),),
    (("full_range_flag", 1), ("reserved", 7)),
)
_ColourInformationBox_R2: Final = Run(
    ">HHH",
    (("colour_primaries", 16),),
    (("transfer_characteristics", 16),),
    (("matrix_coefficients", 16),),
)


class ColourInformationBox(Box):
    """Colour space of the pictures: code points, with or without range flag, or an ICC profile.

    QuickTime File Format, in ISO base media files, Color Parameter Atoms::

        class ColourInformationBox extends Box('colr') {
            unsigned int(32) colour_type;
            if (colour_type == 'nclx') {
                unsigned int(16) colour_primaries;
                unsigned int(16) transfer_characteristics;
                unsigned int(16) matrix_coefficients;
                unsigned int(1) full_range_flag;
                unsigned int(7) reserved = 0;
            } else if (colour_type == 'nclc') {
                unsigned int(16) colour_primaries;
                unsigned int(16) transfer_characteristics;
                unsigned int(16) matrix_coefficients;
            } else if (colour_type == 'rICC') {
                ICC_profile;
            } else if (colour_type == 'prof') {
                ICC_profile;
            }
        }

    Attributes:
        colour_type: ``unsigned int(32)``.
        colour_primaries: Code point of ISO/IEC 23091-2.
        transfer_characteristics: Code point of ISO/IEC 23091-2.
        matrix_coefficients: Code point of ISO/IEC 23091-2.
        full_range_flag: 1: full range, 0: video range; None when left out.
        reserved: ``unsigned int(7)``; None when left out.
        ICC_profile: ``ICC_profile``.
    """

    __slots__ = (
        "ICC_profile",
        "colour_primaries",
        "colour_type",
        "full_range_flag",
        "matrix_coefficients",
        "reserved",
        "transfer_characteristics",
    )

    fourcc: ClassVar[bytes] = b"colr"
    clause: ClassVar[str] = (
        "QuickTime File Format, in ISO base media files, Color Parameter Atoms"
    )
    _fields: ClassVar[tuple[str, ...]] = (
        "colour_type",
        "colour_primaries",
        "transfer_characteristics",
        "matrix_coefficients",
        "full_range_flag",
        "reserved",
        "ICC_profile",
    )

    colour_type: str
    colour_primaries: int
    transfer_characteristics: int
    matrix_coefficients: int
    full_range_flag: int | None
    reserved: int | None
    ICC_profile: ICC_profile

    def __init__(
        self,
        *,
        colour_type: str = "",
        colour_primaries: int = 0,
        transfer_characteristics: int = 0,
        matrix_coefficients: int = 0,
        full_range_flag: int | None = None,
        reserved: int | None = None,
        ICC_profile: ICC_profile | None = None,
    ) -> None:
        Box.__init__(self)
        self.colour_type = colour_type
        self.colour_primaries = colour_primaries
        self.transfer_characteristics = transfer_characteristics
        self.matrix_coefficients = matrix_coefficients
        self.full_range_flag = full_range_flag
        self.reserved = reserved
        self.ICC_profile = ICC_profile() if ICC_profile is None else ICC_profile

    def _read(self, r: Reader, /) -> None:
        self.colour_primaries = ABSENT
        self.transfer_characteristics = ABSENT
        self.matrix_coefficients = ABSENT
        self.full_range_flag = None
        self.reserved = None
        self.ICC_profile = ABSENT
        (code,) = r.run(_ColourInformationBox_R0)
        self.colour_type = colour_type = code.decode("latin-1")
        if colour_type == "nclx":
            (
                self.colour_primaries,
                self.transfer_characteristics,
                self.matrix_coefficients,
                bits_2,
            ) = r.run(_ColourInformationBox_R1)
            self.full_range_flag = bits_2 >> 7
            self.reserved = bits_2 & 0x7F

        else:
            if colour_type == "nclc":
                (
                    self.colour_primaries,
                    self.transfer_characteristics,
                    self.matrix_coefficients,
                ) = r.run(_ColourInformationBox_R2)

            else:
                if colour_type == "rICC":
                    self.ICC_profile = ICC_profile._from(r)

                else:
                    if colour_type == "prof":
                        self.ICC_profile = ICC_profile._from(r)

    def _write(self, w: Writer, /) -> None:
        colour_type = self.colour_type
        w.run(_ColourInformationBox_R0, w.code("colour_type", self.colour_type))
        if colour_type == "nclx":
            w.run(
                _ColourInformationBox_R1,
                self.colour_primaries,
                self.transfer_characteristics,
                self.matrix_coefficients,
                w.pack(
                    ("full_range_flag", self.full_range_flag, 1, False),
                    ("reserved", self.reserved, 7, False),
                ),
            )

        else:
            if colour_type == "nclc":
                w.run(
                    _ColourInformationBox_R2,
                    self.colour_primaries,
                    self.transfer_characteristics,
                    self.matrix_coefficients,
                )

            else:
                if colour_type == "rICC":
                    w.record("ICC_profile", self.ICC_profile)

                else:
                    if colour_type == "prof":
                        w.record("ICC_profile", self.ICC_profile)


class ICC_profile(Record):
    """An ICC profile as its own standard, ISO 15076-1, defines it.

    ISO/IEC 14496-12:2022, 12.1.5::

        class ICC_profile {
            unsigned int(8) data[];
        }

    Attributes:
        data: To the end of the box.
    """

    __slots__ = ("data",)

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.5"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        self.trailing = b""
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


_ContentLightLevelBox_R0: Final = Run(
    ">HH", (("max_content_light_level", 16),), (("max_pic_average_light_level", 16),)
)


class ContentLightLevelBox(Box):
    """Light levels of the content.

    ISO/IEC 14496-12:2022, 12.1.6::

        class ContentLightLevelBox extends Box('clli') {
            unsigned int(16) max_content_light_level;
            unsigned int(16) max_pic_average_light_level;
        }

    Attributes:
        max_content_light_level: Candela per square metre; 0: unknown.
        max_pic_average_light_level: Candela per square metre; 0: unknown.
    """

    __slots__ = ("max_content_light_level", "max_pic_average_light_level")

    fourcc: ClassVar[bytes] = b"clli"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "max_content_light_level",
        "max_pic_average_light_level",
    )

    max_content_light_level: int
    max_pic_average_light_level: int

    def __init__(
        self, *, max_content_light_level: int = 0, max_pic_average_light_level: int = 0
    ) -> None:
        Box.__init__(self)
        self.max_content_light_level = max_content_light_level
        self.max_pic_average_light_level = max_pic_average_light_level

    def _read(self, r: Reader, /) -> None:
        self.max_content_light_level, self.max_pic_average_light_level = r.run(
            _ContentLightLevelBox_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ContentLightLevelBox_R0,
            self.max_content_light_level,
            self.max_pic_average_light_level,
        )


_MasteringDisplayColourVolumeBox_T0: Final = Layout(
    Part(16, (("display_primaries_x", 16, False),)),
    Part(16, (("display_primaries_y", 16, False),)),
)
_MasteringDisplayColourVolumeBox_R0: Final = Run(
    ">HHII",
    (("white_point_x", 16),),
    (("white_point_y", 16),),
    (("max_display_mastering_luminance", 32),),
    (("min_display_mastering_luminance", 32),),
)


class MasteringDisplayColourVolumeBox(Box):
    """Colour volume of the display on which the content was mastered.

    ISO/IEC 14496-12:2022, 12.1.7::

        class MasteringDisplayColourVolumeBox extends Box('mdcv') {
            for (c = 0; c < 3; c++) {
                unsigned int(16) display_primaries_x;
                unsigned int(16) display_primaries_y;
            }
            unsigned int(16) white_point_x;
            unsigned int(16) white_point_y;
            unsigned int(32) max_display_mastering_luminance;
            unsigned int(32) min_display_mastering_luminance;
        }

    Attributes:
        white_point_x: In 0.00002.
        white_point_y: In 0.00002.
        max_display_mastering_luminance: In 0.0001 candela per square metre.
        min_display_mastering_luminance: In 0.0001 candela per square metre.
    """

    __slots__ = (
        "display_primaries",
        "max_display_mastering_luminance",
        "min_display_mastering_luminance",
        "white_point_x",
        "white_point_y",
    )

    fourcc: ClassVar[bytes] = b"mdcv"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "display_primaries",
        "white_point_x",
        "white_point_y",
        "max_display_mastering_luminance",
        "min_display_mastering_luminance",
    )

    display_primaries: Table
    white_point_x: int
    white_point_y: int
    max_display_mastering_luminance: int
    min_display_mastering_luminance: int

    def __init__(
        self,
        *,
        display_primaries: Any = (),
        white_point_x: int = 0,
        white_point_y: int = 0,
        max_display_mastering_luminance: int = 0,
        min_display_mastering_luminance: int = 0,
    ) -> None:
        Box.__init__(self)
        self.display_primaries = _MasteringDisplayColourVolumeBox_T0.table(
            display_primaries
        )
        self.white_point_x = white_point_x
        self.white_point_y = white_point_y
        self.max_display_mastering_luminance = max_display_mastering_luminance
        self.min_display_mastering_luminance = min_display_mastering_luminance

    @property
    def display_primaries_x(self) -> Table:
        """In 0.00002; green, blue, red. A view of ``display_primaries``."""
        return self.display_primaries["display_primaries_x"]

    @property
    def display_primaries_y(self) -> Table:
        """In 0.00002; green, blue, red. A view of ``display_primaries``."""
        return self.display_primaries["display_primaries_y"]

    def _read(self, r: Reader, /) -> None:
        self.display_primaries = r.table(
            "display_primaries", _MasteringDisplayColourVolumeBox_T0, 3
        )
        (
            self.white_point_x,
            self.white_point_y,
            self.max_display_mastering_luminance,
            self.min_display_mastering_luminance,
        ) = r.run(_MasteringDisplayColourVolumeBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.same("display_primaries", len(self.display_primaries), 3)
        w.table(
            "display_primaries",
            _MasteringDisplayColourVolumeBox_T0,
            self.display_primaries,
        )
        w.run(
            _MasteringDisplayColourVolumeBox_R0,
            self.white_point_x,
            self.white_point_y,
            self.max_display_mastering_luminance,
            self.min_display_mastering_luminance,
        )


_ContentColourVolumeBox_R0: Final = Run(
    ">B",
    (
        ("reserved1", 1),
        ("reserved2", 1),
        ("ccv_primaries_present_flag", 1),
        ("ccv_min_luminance_value_present_flag", 1),
        ("ccv_max_luminance_value_present_flag", 1),
        ("ccv_avg_luminance_value_present_flag", 1),
        ("ccv_reserved_zero_2bits", 2),
    ),
)
_ContentColourVolumeBox_T0: Final = Layout(
    Part(32, (("ccv_primaries_x", 32, True),)),
    Part(32, (("ccv_primaries_y", 32, True),)),
)
_ContentColourVolumeBox_R1: Final = Run(">I", (("ccv_min_luminance_value", 32),))
_ContentColourVolumeBox_R2: Final = Run(">I", (("ccv_max_luminance_value", 32),))
_ContentColourVolumeBox_R3: Final = Run(">I", (("ccv_avg_luminance_value", 32),))


class ContentColourVolumeBox(Box):
    """Colour volume of the content.

    ISO/IEC 14496-12:2022, 12.1.8::

        class ContentColourVolumeBox extends Box('cclv') {
            unsigned int(1) reserved1 = 0;
            unsigned int(1) reserved2 = 0;
            unsigned int(1) ccv_primaries_present_flag;
            unsigned int(1) ccv_min_luminance_value_present_flag;
            unsigned int(1) ccv_max_luminance_value_present_flag;
            unsigned int(1) ccv_avg_luminance_value_present_flag;
            unsigned int(2) ccv_reserved_zero_2bits = 0;
            if (ccv_primaries_present_flag) {
                for (c = 0; c < 3; c++) {
                    signed int(32) ccv_primaries_x[c];
                    signed int(32) ccv_primaries_y[c];
                }
            }
            if (ccv_min_luminance_value_present_flag) {
                unsigned int(32) ccv_min_luminance_value;
            }
            if (ccv_max_luminance_value_present_flag) {
                unsigned int(32) ccv_max_luminance_value;
            }
            if (ccv_avg_luminance_value_present_flag) {
                unsigned int(32) ccv_avg_luminance_value;
            }
        }

    Attributes:
        reserved1: ``unsigned int(1)``.
        reserved2: ``unsigned int(1)``.
        ccv_primaries_present_flag: ``unsigned int(1)``.
        ccv_min_luminance_value_present_flag: ``unsigned int(1)``.
        ccv_max_luminance_value_present_flag: ``unsigned int(1)``.
        ccv_avg_luminance_value_present_flag: ``unsigned int(1)``.
        ccv_reserved_zero_2bits: ``unsigned int(2)``.
        ccv_min_luminance_value: In 0.0000001; None when left out.
        ccv_max_luminance_value: In 0.0000001; None when left out.
        ccv_avg_luminance_value: In 0.0000001; None when left out.
    """

    __slots__ = (
        "ccv_avg_luminance_value",
        "ccv_avg_luminance_value_present_flag",
        "ccv_max_luminance_value",
        "ccv_max_luminance_value_present_flag",
        "ccv_min_luminance_value",
        "ccv_min_luminance_value_present_flag",
        "ccv_primaries",
        "ccv_primaries_present_flag",
        "ccv_reserved_zero_2bits",
        "reserved1",
        "reserved2",
    )

    fourcc: ClassVar[bytes] = b"cclv"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved1",
        "reserved2",
        "ccv_primaries_present_flag",
        "ccv_min_luminance_value_present_flag",
        "ccv_max_luminance_value_present_flag",
        "ccv_avg_luminance_value_present_flag",
        "ccv_reserved_zero_2bits",
        "ccv_primaries",
        "ccv_min_luminance_value",
        "ccv_max_luminance_value",
        "ccv_avg_luminance_value",
    )

    reserved1: int
    reserved2: int
    ccv_primaries_present_flag: int
    ccv_min_luminance_value_present_flag: int
    ccv_max_luminance_value_present_flag: int
    ccv_avg_luminance_value_present_flag: int
    ccv_reserved_zero_2bits: int
    ccv_primaries: Table | None
    ccv_min_luminance_value: int | None
    ccv_max_luminance_value: int | None
    ccv_avg_luminance_value: int | None

    def __init__(
        self,
        *,
        reserved1: int = 0,
        reserved2: int = 0,
        ccv_primaries_present_flag: int = 0,
        ccv_min_luminance_value_present_flag: int = 0,
        ccv_max_luminance_value_present_flag: int = 0,
        ccv_avg_luminance_value_present_flag: int = 0,
        ccv_reserved_zero_2bits: int = 0,
        ccv_primaries: Any = None,
        ccv_min_luminance_value: int | None = None,
        ccv_max_luminance_value: int | None = None,
        ccv_avg_luminance_value: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.reserved1 = reserved1
        self.reserved2 = reserved2
        self.ccv_primaries_present_flag = ccv_primaries_present_flag
        self.ccv_min_luminance_value_present_flag = ccv_min_luminance_value_present_flag
        self.ccv_max_luminance_value_present_flag = ccv_max_luminance_value_present_flag
        self.ccv_avg_luminance_value_present_flag = ccv_avg_luminance_value_present_flag
        self.ccv_reserved_zero_2bits = ccv_reserved_zero_2bits
        self.ccv_primaries = (
            None
            if ccv_primaries is None
            else _ContentColourVolumeBox_T0.table(ccv_primaries)
        )
        self.ccv_min_luminance_value = ccv_min_luminance_value
        self.ccv_max_luminance_value = ccv_max_luminance_value
        self.ccv_avg_luminance_value = ccv_avg_luminance_value

    @property
    def ccv_primaries_x(self) -> Table | None:
        """In 0.00002. A view of ``ccv_primaries``. None when the syntax leaves it out."""
        return column(self.ccv_primaries, "ccv_primaries_x")

    @property
    def ccv_primaries_y(self) -> Table | None:
        """In 0.00002. A view of ``ccv_primaries``. None when the syntax leaves it out."""
        return column(self.ccv_primaries, "ccv_primaries_y")

    def _read(self, r: Reader, /) -> None:
        self.ccv_primaries = None
        self.ccv_min_luminance_value = None
        self.ccv_max_luminance_value = None
        self.ccv_avg_luminance_value = None
        (bits_2,) = r.run(_ContentColourVolumeBox_R0)
        self.reserved1 = bits_2 >> 7
        self.reserved2 = (bits_2 >> 6) & 0x1
        self.ccv_primaries_present_flag = ccv_primaries_present_flag = (
            bits_2 >> 5
        ) & 0x1
        self.ccv_min_luminance_value_present_flag = (
            ccv_min_luminance_value_present_flag
        ) = (bits_2 >> 4) & 0x1
        self.ccv_max_luminance_value_present_flag = (
            ccv_max_luminance_value_present_flag
        ) = (bits_2 >> 3) & 0x1
        self.ccv_avg_luminance_value_present_flag = (
            ccv_avg_luminance_value_present_flag
        ) = (bits_2 >> 2) & 0x1
        self.ccv_reserved_zero_2bits = bits_2 & 0x3
        if ccv_primaries_present_flag:
            self.ccv_primaries = r.table("ccv_primaries", _ContentColourVolumeBox_T0, 3)

        if ccv_min_luminance_value_present_flag:
            (self.ccv_min_luminance_value,) = r.run(_ContentColourVolumeBox_R1)

        if ccv_max_luminance_value_present_flag:
            (self.ccv_max_luminance_value,) = r.run(_ContentColourVolumeBox_R2)

        if ccv_avg_luminance_value_present_flag:
            (self.ccv_avg_luminance_value,) = r.run(_ContentColourVolumeBox_R3)

    def _write(self, w: Writer, /) -> None:
        ccv_primaries_present_flag = self.ccv_primaries_present_flag
        ccv_min_luminance_value_present_flag = self.ccv_min_luminance_value_present_flag
        ccv_max_luminance_value_present_flag = self.ccv_max_luminance_value_present_flag
        ccv_avg_luminance_value_present_flag = self.ccv_avg_luminance_value_present_flag
        w.run(
            _ContentColourVolumeBox_R0,
            w.pack(
                ("reserved1", self.reserved1, 1, False),
                ("reserved2", self.reserved2, 1, False),
                (
                    "ccv_primaries_present_flag",
                    self.ccv_primaries_present_flag,
                    1,
                    False,
                ),
                (
                    "ccv_min_luminance_value_present_flag",
                    self.ccv_min_luminance_value_present_flag,
                    1,
                    False,
                ),
                (
                    "ccv_max_luminance_value_present_flag",
                    self.ccv_max_luminance_value_present_flag,
                    1,
                    False,
                ),
                (
                    "ccv_avg_luminance_value_present_flag",
                    self.ccv_avg_luminance_value_present_flag,
                    1,
                    False,
                ),
                ("ccv_reserved_zero_2bits", self.ccv_reserved_zero_2bits, 2, False),
            ),
        )
        if ccv_primaries_present_flag:
            w.same("ccv_primaries", len(self.ccv_primaries), 3)
            w.table("ccv_primaries", _ContentColourVolumeBox_T0, self.ccv_primaries)

        if ccv_min_luminance_value_present_flag:
            w.run(_ContentColourVolumeBox_R1, self.ccv_min_luminance_value)

        if ccv_max_luminance_value_present_flag:
            w.run(_ContentColourVolumeBox_R2, self.ccv_max_luminance_value)

        if ccv_avg_luminance_value_present_flag:
            w.run(_ContentColourVolumeBox_R3, self.ccv_avg_luminance_value)


_AmbientViewingEnvironmentBox_R0: Final = Run(
    ">IHH",
    (("ambient_illuminance", 32),),
    (("ambient_light_x", 16),),
    (("ambient_light_y", 16),),
)


class AmbientViewingEnvironmentBox(Box):
    """Light in the room for which the content was made.

    ISO/IEC 14496-12:2022, 12.1.9::

        class AmbientViewingEnvironmentBox extends Box('amve') {
            unsigned int(32) ambient_illuminance;
            unsigned int(16) ambient_light_x;
            unsigned int(16) ambient_light_y;
        }

    Attributes:
        ambient_illuminance: In 0.0001 lux.
        ambient_light_x: In 0.00002.
        ambient_light_y: In 0.00002.
    """

    __slots__ = ("ambient_illuminance", "ambient_light_x", "ambient_light_y")

    fourcc: ClassVar[bytes] = b"amve"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.9"
    _fields: ClassVar[tuple[str, ...]] = (
        "ambient_illuminance",
        "ambient_light_x",
        "ambient_light_y",
    )

    ambient_illuminance: int
    ambient_light_x: int
    ambient_light_y: int

    def __init__(
        self,
        *,
        ambient_illuminance: int = 0,
        ambient_light_x: int = 0,
        ambient_light_y: int = 0,
    ) -> None:
        Box.__init__(self)
        self.ambient_illuminance = ambient_illuminance
        self.ambient_light_x = ambient_light_x
        self.ambient_light_y = ambient_light_y

    def _read(self, r: Reader, /) -> None:
        self.ambient_illuminance, self.ambient_light_x, self.ambient_light_y = r.run(
            _AmbientViewingEnvironmentBox_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AmbientViewingEnvironmentBox_R0,
            self.ambient_illuminance,
            self.ambient_light_x,
            self.ambient_light_y,
        )
