"""filler_payload of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/messages``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class filler_payload(BitRecord):
    """Filler: bytes without a meaning.

    Rec. ITU-T H.274 (09/2023), 8.3::

        filler_payload(payloadSize) {
            for (k = 0; k < payloadSize; k++) {
                ff_byte                                         f(8) // @default 255
            }
        }

    Attributes:
        ff_byte: A list of ``ff_byte``.
    """

    __slots__ = ("ff_byte",)

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x03"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.3"
    _fields: ClassVar[tuple[str, ...]] = ("ff_byte",)

    _given: ClassVar[tuple[str, ...]] = ("payloadSize",)

    ff_byte: list[int]

    def __init__(self, *, ff_byte: Iterable[int] = ()) -> None:
        BitRecord.__init__(self)
        self.ff_byte = list(ff_byte)

    def _read(self, r: BitReader, /, payloadSize: Any) -> None:
        ff_byte: list[int] = []
        self.ff_byte = ff_byte
        r.allow("ff_byte", payloadSize, 8)
        for _ in range(payloadSize):
            ff_byte_2 = r.bits("ff_byte", 8)
            ff_byte.append(ff_byte_2)

    def _write(self, w: BitWriter, /, payloadSize: Any) -> None:
        w.same("ff_byte", self.ff_byte, payloadSize)
        for ff_byte in self.ff_byte:
            w.bits("ff_byte", ff_byte, 8)
