"""content_light_level_info of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/messages``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class content_light_level_info(BitRecord):
    """Upper bounds of the light level of the content.

    Rec. ITU-T H.274 (09/2023), 8.14::

        content_light_level_info(payloadSize) {
            clli_max_content_light_level                        u(16) // in candela per square metre
            clli_max_pic_average_light_level                    u(16) // in candela per square metre
        }

    Attributes:
        clli_max_content_light_level: In candela per square metre.
        clli_max_pic_average_light_level: In candela per square metre.
    """

    __slots__ = ("clli_max_content_light_level", "clli_max_pic_average_light_level")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x90"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.14"
    _fields: ClassVar[tuple[str, ...]] = (
        "clli_max_content_light_level",
        "clli_max_pic_average_light_level",
    )

    clli_max_content_light_level: int
    clli_max_pic_average_light_level: int

    def __init__(
        self,
        *,
        clli_max_content_light_level: int = 0,
        clli_max_pic_average_light_level: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.clli_max_content_light_level = clli_max_content_light_level
        self.clli_max_pic_average_light_level = clli_max_pic_average_light_level

    def _read(self, r: BitReader, /) -> None:
        self.clli_max_content_light_level = r.bits("clli_max_content_light_level", 16)
        self.clli_max_pic_average_light_level = r.bits(
            "clli_max_pic_average_light_level", 16
        )

    def _write(self, w: BitWriter, /) -> None:
        w.bits("clli_max_content_light_level", self.clli_max_content_light_level, 16)
        w.bits(
            "clli_max_pic_average_light_level",
            self.clli_max_pic_average_light_level,
            16,
        )
