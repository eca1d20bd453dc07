"""ProjectionHeader of Spherical Video V2 RFC.

Generated from the specification ``spherical_video/spherical_video``. Do not edit: change the specification and
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

_ProjectionHeader_R0: Final = Run(
    ">Iiii",
    (("version", 8), ("flags", 24)),
    (("pose_yaw_degrees", 32),),
    (("pose_pitch_degrees", 32),),
    (("pose_roll_degrees", 32),),
)


class ProjectionHeader(FullBox):
    """Pose of the projection.

    Spherical Video V2 RFC, Projection Header Box::

        aligned(8) class ProjectionHeader extends FullBox('prhd', version = 0, flags = 0) {
            signed int(32) pose_yaw_degrees;
            signed int(32) pose_pitch_degrees;
            signed int(32) pose_roll_degrees;
        }

    Attributes:
        pose_yaw_degrees: 16.16 fixed point.
        pose_pitch_degrees: 16.16 fixed point.
        pose_roll_degrees: 16.16 fixed point.
    """

    __slots__ = ("pose_pitch_degrees", "pose_roll_degrees", "pose_yaw_degrees")

    fourcc: ClassVar[bytes] = b"prhd"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Projection Header Box"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pose_yaw_degrees",
        "pose_pitch_degrees",
        "pose_roll_degrees",
    )

    pose_yaw_degrees: int
    pose_pitch_degrees: int
    pose_roll_degrees: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pose_yaw_degrees: int = 0,
        pose_pitch_degrees: int = 0,
        pose_roll_degrees: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pose_yaw_degrees = pose_yaw_degrees
        self.pose_pitch_degrees = pose_pitch_degrees
        self.pose_roll_degrees = pose_roll_degrees

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.pose_yaw_degrees,
            self.pose_pitch_degrees,
            self.pose_roll_degrees,
        ) = r.run(_ProjectionHeader_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ProjectionHeader_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.pose_yaw_degrees,
            self.pose_pitch_degrees,
            self.pose_roll_degrees,
        )
