"""StereoViewInformationBox of Apple HEVC Stereo Video.

Generated from the specification ``apple_spatial_video/stereo_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_StereoViewInformationBox_R0: Final = Run(
    ">IB",
    (("version", 8), ("flags", 24)),
    (
        ("reserved", 4),
        ("eye_views_reversed", 1),
        ("has_additional_views", 1),
        ("has_right_eye_view", 1),
        ("has_left_eye_view", 1),
    ),
)


class StereoViewInformationBox(FullBox):
    """Which views a stereo video has.

    Apple HEVC Stereo Video, Stereo View Information::

        aligned(8) class StereoViewInformationBox extends FullBox('stri', version = 0, flags = 0) {
            unsigned int(4) reserved = 0;
            unsigned int(1) eye_views_reversed;
            unsigned int(1) has_additional_views;
            unsigned int(1) has_right_eye_view;
            unsigned int(1) has_left_eye_view;
        }

    Attributes:
        reserved: ``unsigned int(4)``.
        eye_views_reversed: ``unsigned int(1)``.
        has_additional_views: ``unsigned int(1)``.
        has_right_eye_view: ``unsigned int(1)``.
        has_left_eye_view: ``unsigned int(1)``.
    """

    __slots__ = (
        "eye_views_reversed",
        "has_additional_views",
        "has_left_eye_view",
        "has_right_eye_view",
        "reserved",
    )

    fourcc: ClassVar[bytes] = b"stri"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Stereo View Information"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "eye_views_reversed",
        "has_additional_views",
        "has_right_eye_view",
        "has_left_eye_view",
    )

    reserved: int
    eye_views_reversed: int
    has_additional_views: int
    has_right_eye_view: int
    has_left_eye_view: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        eye_views_reversed: int = 0,
        has_additional_views: int = 0,
        has_right_eye_view: int = 0,
        has_left_eye_view: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.eye_views_reversed = eye_views_reversed
        self.has_additional_views = has_additional_views
        self.has_right_eye_view = has_right_eye_view
        self.has_left_eye_view = has_left_eye_view

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_StereoViewInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 4
        self.eye_views_reversed = (bits_4 >> 3) & 0x1
        self.has_additional_views = (bits_4 >> 2) & 0x1
        self.has_right_eye_view = (bits_4 >> 1) & 0x1
        self.has_left_eye_view = bits_4 & 0x1

    def _write(self, w: Writer, /) -> None:
        w.run(
            _StereoViewInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved", self.reserved, 4, False),
                ("eye_views_reversed", self.eye_views_reversed, 1, False),
                ("has_additional_views", self.has_additional_views, 1, False),
                ("has_right_eye_view", self.has_right_eye_view, 1, False),
                ("has_left_eye_view", self.has_left_eye_view, 1, False),
            ),
        )
