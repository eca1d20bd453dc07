"""ColourInformationBox of QuickTime File Format, in ISO base media files.

Generated from the specification ``iso14496_12/video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ICC_profile import ICC_profile
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

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
        icc_profile: ``ICC_profile``.
    """

    __slots__ = (
        "colour_primaries",
        "colour_type",
        "full_range_flag",
        "icc_profile",
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
        "icc_profile",
    )

    colour_type: str
    colour_primaries: int
    transfer_characteristics: int
    matrix_coefficients: int
    full_range_flag: int | None
    reserved: int | None
    icc_profile: ICC_profile

    def __init__(
        self,
        *,
        colour_type: str = "",
        colour_primaries: int = 0,
        transfer_characteristics: int = 0,
        matrix_coefficients: int = 0,
        full_range_flag: int | None = None,
        reserved: int | None = 0,
        icc_profile: ICC_profile | None = None,
    ) -> None:
        Box.__init__(self)
        self.colour_type = colour_type
        self.colour_primaries = colour_primaries
        self.transfer_characteristics = transfer_characteristics
        self.matrix_coefficients = matrix_coefficients
        self.full_range_flag = full_range_flag
        self.reserved = reserved
        self.icc_profile = ICC_profile() if icc_profile is None else icc_profile

    def _read(self, r: Reader, /) -> None:
        self.colour_primaries = ABSENT
        self.transfer_characteristics = ABSENT
        self.matrix_coefficients = ABSENT
        self.full_range_flag = None
        self.reserved = None
        self.icc_profile = ABSENT
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
                    self.icc_profile = ICC_profile._from(r)

                else:
                    if colour_type == "prof":
                        self.icc_profile = ICC_profile._from(r)

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
                    w.record("icc_profile", self.icc_profile)

                else:
                    if colour_type == "prof":
                        w.record("icc_profile", self.icc_profile)
