"""alternative_transfer_characteristics of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/messages``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class alternative_transfer_characteristics(BitRecord):
    """Another transfer function that may be used instead of the signalled one.

    Rec. ITU-T H.274 (09/2023), 8.15::

        alternative_transfer_characteristics(payloadSize) {
            preferred_transfer_characteristics                  u(8)
        }

    Attributes:
        preferred_transfer_characteristics: ``u(8)``.
    """

    __slots__ = ("preferred_transfer_characteristics",)

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x93"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.15"
    _fields: ClassVar[tuple[str, ...]] = ("preferred_transfer_characteristics",)

    preferred_transfer_characteristics: int

    def __init__(self, *, preferred_transfer_characteristics: int = 0) -> None:
        BitRecord.__init__(self)
        self.preferred_transfer_characteristics = preferred_transfer_characteristics

    def _read(self, r: BitReader, /) -> None:
        self.preferred_transfer_characteristics = r.bits(
            "preferred_transfer_characteristics", 8
        )

    def _write(self, w: BitWriter, /) -> None:
        w.bits(
            "preferred_transfer_characteristics",
            self.preferred_transfer_characteristics,
            8,
        )
