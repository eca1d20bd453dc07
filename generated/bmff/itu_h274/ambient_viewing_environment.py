"""ambient_viewing_environment of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/messages``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class ambient_viewing_environment(BitRecord):
    """The surroundings in which the content is meant to be seen.

    Rec. ITU-T H.274 (09/2023), 8.16::

        ambient_viewing_environment(payloadSize) {
            ambient_illuminance                                 u(32) // in 0.0001 lux
            ambient_light_x                                     u(16) // in steps of 0.00002
            ambient_light_y                                     u(16) // in steps of 0.00002
        }

    Attributes:
        ambient_illuminance: In 0.0001 lux.
        ambient_light_x: In steps of 0.00002.
        ambient_light_y: In steps of 0.00002.
    """

    __slots__ = ("ambient_illuminance", "ambient_light_x", "ambient_light_y")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x94"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.16"
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
        BitRecord.__init__(self)
        self.ambient_illuminance = ambient_illuminance
        self.ambient_light_x = ambient_light_x
        self.ambient_light_y = ambient_light_y

    def _read(self, r: BitReader, /) -> None:
        self.ambient_illuminance = r.bits("ambient_illuminance", 32)
        self.ambient_light_x = r.bits("ambient_light_x", 16)
        self.ambient_light_y = r.bits("ambient_light_y", 16)

    def _write(self, w: BitWriter, /) -> None:
        w.bits("ambient_illuminance", self.ambient_illuminance, 32)
        w.bits("ambient_light_x", self.ambient_light_x, 16)
        w.bits("ambient_light_y", self.ambient_light_y, 16)
