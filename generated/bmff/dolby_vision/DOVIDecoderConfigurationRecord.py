"""DOVIDecoderConfigurationRecord of Dolby Vision Streams within the ISO Base Media File Format.

Generated from the specification ``dolby_vision/dolby_vision``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

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
