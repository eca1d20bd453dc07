"""AssetLocationBox of 3GPP TS 26.244.

Generated from the specification ``ts26244/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import letters

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AssetLocationBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("pad", 1), ("language", 15))
)
_AssetLocationBox_R1: Final = Run(
    ">Biii",
    (("role", 8),),
    (("longitude", 32),),
    (("latitude", 32),),
    (("altitude", 32),),
)


class AssetLocationBox(FullBox):
    """Place the work deals with or was made at.

    3GPP TS 26.244, 8.2::

        aligned(8) class AssetLocationBox extends FullBox('loci', version = 0, flags = 0) {
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring name;
            unsigned int(8) role;
            signed int(32) longitude;
            signed int(32) latitude;
            signed int(32) altitude;
            utfstring astronomical_body;
            utfstring additional_notes;
        }

    Attributes:
        pad: ``bit(1)``.
        language: ``unsigned int(5)[3]``.
        name: ``utfstring``.
        role: 0 shooting, 1 real, 2 fictional location.
        longitude: 16.16 fixed point, degrees.
        latitude: 16.16 fixed point, degrees.
        altitude: 16.16 fixed point, metres.
        astronomical_body: ``utfstring``.
        additional_notes: ``utfstring``.
    """

    __slots__ = (
        "additional_notes",
        "altitude",
        "astronomical_body",
        "language",
        "latitude",
        "longitude",
        "name",
        "pad",
        "role",
    )

    fourcc: ClassVar[bytes] = b"loci"
    clause: ClassVar[str] = "3GPP TS 26.244, 8.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pad",
        "language",
        "name",
        "role",
        "longitude",
        "latitude",
        "altitude",
        "astronomical_body",
        "additional_notes",
    )

    pad: int
    language: str
    name: str
    role: int
    longitude: int
    latitude: int
    altitude: int
    astronomical_body: str
    additional_notes: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pad: int = 0,
        language: str = "und",
        name: str = "",
        role: int = 0,
        longitude: int = 0,
        latitude: int = 0,
        altitude: int = 0,
        astronomical_body: str = "",
        additional_notes: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pad = pad
        self.language = language
        self.name = name
        self.role = role
        self.longitude = longitude
        self.latitude = latitude
        self.altitude = altitude
        self.astronomical_body = astronomical_body
        self.additional_notes = additional_notes

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_AssetLocationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.name = r.wide_text("name")
        self.role, self.longitude, self.latitude, self.altitude = r.run(
            _AssetLocationBox_R1
        )
        self.astronomical_body = r.wide_text("astronomical_body")
        self.additional_notes = r.wide_text("additional_notes")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetLocationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("name", self.name)
        w.run(
            _AssetLocationBox_R1,
            self.role,
            self.longitude,
            self.latitude,
            self.altitude,
        )
        w.wide_text("astronomical_body", self.astronomical_body)
        w.wide_text("additional_notes", self.additional_notes)
