"""decoded_picture_hash of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/messages``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class decoded_picture_hash(BitRecord):
    """Sums over the decoded picture, to tell whether it was decoded right.

    Rec. ITU-T H.274 (09/2023), 8.8::

        decoded_picture_hash(payloadSize) {
            dph_sei_hash_type                                   u(8) // 0 MD5, 1 CRC, 2 checksum
            dph_sei_single_component_flag                       u(1)
            dph_sei_reserved_zero_7bits                         u(7)
            for (cIdx = 0; cIdx < (dph_sei_single_component_flag ? 1 : 3); cIdx++) {
                if (dph_sei_hash_type == 0) {
                    for (i = 0; i < 16; i++) {
                        dph_sei_picture_md5[cIdx][i]            b(8)
                    }
                } else if (dph_sei_hash_type == 1) {
                    dph_sei_picture_crc[cIdx]                   u(16)
                } else if (dph_sei_hash_type == 2) {
                    dph_sei_picture_checksum[cIdx]              u(32)
                }
            }
        }

    Attributes:
        dph_sei_hash_type: 0 MD5, 1 CRC, 2 checksum.
        dph_sei_single_component_flag: ``u(1)``.
        dph_sei_reserved_zero_7bits: ``u(7)``.
        entries: A list of ``Entry``.
    """

    __slots__ = (
        "dph_sei_hash_type",
        "dph_sei_reserved_zero_7bits",
        "dph_sei_single_component_flag",
        "entries",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x84"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "dph_sei_hash_type",
        "dph_sei_single_component_flag",
        "dph_sei_reserved_zero_7bits",
        "entries",
    )

    dph_sei_hash_type: int
    dph_sei_single_component_flag: int
    dph_sei_reserved_zero_7bits: int
    entries: list[decoded_picture_hash.Entry]

    class Entry(Row):
        """One of the ``entries`` of decoded_picture_hash.

        Attributes:
            dph_sei_picture_md5: A list of ``dph_sei_picture_md5``; None when left out.
            dph_sei_picture_crc: ``u(16)``; None when left out.
            dph_sei_picture_checksum: ``u(32)``; None when left out.
        """

        __slots__ = (
            "dph_sei_picture_checksum",
            "dph_sei_picture_crc",
            "dph_sei_picture_md5",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "dph_sei_picture_md5",
            "dph_sei_picture_crc",
            "dph_sei_picture_checksum",
        )

        dph_sei_picture_md5: list[int] | None
        dph_sei_picture_crc: int | None
        dph_sei_picture_checksum: int | None

        def __init__(
            self,
            *,
            dph_sei_picture_md5: Iterable[int] | None = None,
            dph_sei_picture_crc: int | None = None,
            dph_sei_picture_checksum: int | None = None,
        ) -> None:
            self.dph_sei_picture_md5 = (
                None if dph_sei_picture_md5 is None else list(dph_sei_picture_md5)
            )
            self.dph_sei_picture_crc = dph_sei_picture_crc
            self.dph_sei_picture_checksum = dph_sei_picture_checksum

    def __init__(
        self,
        *,
        dph_sei_hash_type: int = 0,
        dph_sei_single_component_flag: int = 0,
        dph_sei_reserved_zero_7bits: int = 0,
        entries: Iterable[decoded_picture_hash.Entry] = (),
    ) -> None:
        BitRecord.__init__(self)
        self.dph_sei_hash_type = dph_sei_hash_type
        self.dph_sei_single_component_flag = dph_sei_single_component_flag
        self.dph_sei_reserved_zero_7bits = dph_sei_reserved_zero_7bits
        self.entries = list(entries)

    def _read(self, r: BitReader, /) -> None:
        dph_sei_hash_type = r.bits("dph_sei_hash_type", 8)
        self.dph_sei_hash_type = dph_sei_hash_type
        dph_sei_single_component_flag = r.bits("dph_sei_single_component_flag", 1)
        self.dph_sei_single_component_flag = dph_sei_single_component_flag
        self.dph_sei_reserved_zero_7bits = r.bits("dph_sei_reserved_zero_7bits", 7)
        entries: list[decoded_picture_hash.Entry] = []
        self.entries = entries
        r.allow("entries", (1 if dph_sei_single_component_flag else 3), 0)
        for _ in range((1 if dph_sei_single_component_flag else 3)):
            row = decoded_picture_hash.Entry.__new__(decoded_picture_hash.Entry)
            entries.append(row)
            row.dph_sei_picture_md5 = None
            row.dph_sei_picture_crc = None
            row.dph_sei_picture_checksum = None
            if dph_sei_hash_type == 0:
                dph_sei_picture_md5: list[int] = []
                row.dph_sei_picture_md5 = dph_sei_picture_md5
                r.allow("dph_sei_picture_md5", 16, 8)
                for _ in range(16):
                    dph_sei_picture_md5_2 = r.bits("dph_sei_picture_md5", 8)
                    dph_sei_picture_md5.append(dph_sei_picture_md5_2)

            else:
                if dph_sei_hash_type == 1:
                    row.dph_sei_picture_crc = r.bits("dph_sei_picture_crc", 16)

                else:
                    if dph_sei_hash_type == 2:
                        row.dph_sei_picture_checksum = r.bits(
                            "dph_sei_picture_checksum", 32
                        )

    def _write(self, w: BitWriter, /) -> None:
        dph_sei_hash_type = self.dph_sei_hash_type
        dph_sei_single_component_flag = self.dph_sei_single_component_flag
        w.bits("dph_sei_hash_type", self.dph_sei_hash_type, 8)
        w.bits("dph_sei_single_component_flag", self.dph_sei_single_component_flag, 1)
        w.bits("dph_sei_reserved_zero_7bits", self.dph_sei_reserved_zero_7bits, 7)
        w.same("entries", self.entries, (1 if dph_sei_single_component_flag else 3))
        for row in self.entries:
            if dph_sei_hash_type == 0:
                w.same("dph_sei_picture_md5", row.dph_sei_picture_md5, 16)
                for dph_sei_picture_md5 in row.dph_sei_picture_md5 or ():
                    w.bits("dph_sei_picture_md5", dph_sei_picture_md5, 8)

            else:
                if dph_sei_hash_type == 1:
                    w.bits("dph_sei_picture_crc", row.dph_sei_picture_crc, 16)

                else:
                    if dph_sei_hash_type == 2:
                        w.bits(
                            "dph_sei_picture_checksum", row.dph_sei_picture_checksum, 32
                        )
