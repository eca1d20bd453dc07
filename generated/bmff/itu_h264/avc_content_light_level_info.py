"""avc_content_light_level_info of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class avc_content_light_level_info(BitRecord):
    """Upper bounds of the light level of the content.

    ISO/IEC 14496-10:2022, D.1.31::

        content_light_level_info(payloadSize) {
            max_content_light_level                             u(16) // in candela per square metre
            max_pic_average_light_level                         u(16) // in candela per square metre
        }

    Attributes:
        max_content_light_level: In candela per square metre.
        max_pic_average_light_level: In candela per square metre.
    """

    __slots__ = ("max_content_light_level", "max_pic_average_light_level")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x90"
    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, D.1.31"
    _fields: ClassVar[tuple[str, ...]] = (
        "max_content_light_level",
        "max_pic_average_light_level",
    )

    _spelled: ClassVar[str] = "content_light_level_info"

    max_content_light_level: int
    max_pic_average_light_level: int

    def __init__(
        self, *, max_content_light_level: int = 0, max_pic_average_light_level: int = 0
    ) -> None:
        BitRecord.__init__(self)
        self.max_content_light_level = max_content_light_level
        self.max_pic_average_light_level = max_pic_average_light_level

    def _read(self, r: BitReader, /) -> None:
        self.max_content_light_level = r.bits("max_content_light_level", 16)
        self.max_pic_average_light_level = r.bits("max_pic_average_light_level", 16)

    def _write(self, w: BitWriter, /) -> None:
        w.bits("max_content_light_level", self.max_content_light_level, 16)
        w.bits("max_pic_average_light_level", self.max_pic_average_light_level, 16)
