"""hevc_decoded_picture_hash of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.parameter_sets import Known
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable

_hevc_decoded_picture_hash_chroma_format_idc: Final = Known(
    "hevc_seq_parameter_set_rbsp", "chroma_format_idc", default=1
)


class hevc_decoded_picture_hash(BitRecord):
    """Sums over the decoded picture, to tell whether it was decoded right.

    ISO/IEC 23008-2:2023, D.2.19::

        decoded_picture_hash(payloadSize) {
            hash_type                                           u(8) // 0 MD5, 1 CRC, 2 checksum
            for (cIdx = 0; cIdx < (chroma_format_idc == 0 ? 1 : 3); cIdx++) {
                if (hash_type == 0) {
                    for (i = 0; i < 16; i++) {
                        picture_md5[cIdx][i]                    b(8)
                    }
                } else if (hash_type == 1) {
                    picture_crc[cIdx]                           u(16)
                } else if (hash_type == 2) {
                    picture_checksum[cIdx]                      u(32)
                }
            }
        }

    Attributes:
        hash_type: 0 MD5, 1 CRC, 2 checksum.
        entries: A list of ``Entry``.
    """

    __slots__ = ("entries", "hash_type")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x84"
    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, D.2.19"
    _fields: ClassVar[tuple[str, ...]] = ("hash_type", "entries")

    _spelled: ClassVar[str] = "decoded_picture_hash"

    hash_type: int
    entries: list[hevc_decoded_picture_hash.Entry]

    class Entry(Row):
        """One of the ``entries`` of hevc_decoded_picture_hash.

        Attributes:
            picture_md5: A list of ``picture_md5``; None when left out.
            picture_crc: ``u(16)``; None when left out.
            picture_checksum: ``u(32)``; None when left out.
        """

        __slots__ = ("picture_checksum", "picture_crc", "picture_md5")

        _fields: ClassVar[tuple[str, ...]] = (
            "picture_md5",
            "picture_crc",
            "picture_checksum",
        )

        picture_md5: list[int] | None
        picture_crc: int | None
        picture_checksum: int | None

        def __init__(
            self,
            *,
            picture_md5: Iterable[int] | None = None,
            picture_crc: int | None = None,
            picture_checksum: int | None = None,
        ) -> None:
            self.picture_md5 = None if picture_md5 is None else list(picture_md5)
            self.picture_crc = picture_crc
            self.picture_checksum = picture_checksum

    def __init__(
        self,
        *,
        hash_type: int = 0,
        entries: Iterable[hevc_decoded_picture_hash.Entry] = (),
    ) -> None:
        BitRecord.__init__(self)
        self.hash_type = hash_type
        self.entries = list(entries)

    def _read(self, r: BitReader, /) -> None:
        hash_type = r.bits("hash_type", 8)
        self.hash_type = hash_type
        entries: list[hevc_decoded_picture_hash.Entry] = []
        self.entries = entries
        r.allow(
            "entries",
            (
                1
                if (r.earlier(_hevc_decoded_picture_hash_chroma_format_idc) == 0)
                else 3
            ),
            0,
        )
        for _ in range(
            (1 if (r.earlier(_hevc_decoded_picture_hash_chroma_format_idc) == 0) else 3)
        ):
            row = hevc_decoded_picture_hash.Entry.__new__(
                hevc_decoded_picture_hash.Entry
            )
            entries.append(row)
            row.picture_md5 = None
            row.picture_crc = None
            row.picture_checksum = None
            if hash_type == 0:
                picture_md5: list[int] = []
                row.picture_md5 = picture_md5
                r.allow("picture_md5", 16, 8)
                for _ in range(16):
                    picture_md5_2 = r.bits("picture_md5", 8)
                    picture_md5.append(picture_md5_2)

            else:
                if hash_type == 1:
                    row.picture_crc = r.bits("picture_crc", 16)

                else:
                    if hash_type == 2:
                        row.picture_checksum = r.bits("picture_checksum", 32)

    def _write(self, w: BitWriter, /) -> None:
        hash_type = self.hash_type
        w.bits("hash_type", self.hash_type, 8)
        w.same(
            "entries",
            self.entries,
            (
                1
                if (w.earlier(_hevc_decoded_picture_hash_chroma_format_idc) == 0)
                else 3
            ),
        )
        for row in self.entries:
            if hash_type == 0:
                w.same("picture_md5", row.picture_md5, 16)
                for picture_md5 in row.picture_md5 or ():
                    w.bits("picture_md5", picture_md5, 8)

            else:
                if hash_type == 1:
                    w.bits("picture_crc", row.picture_crc, 16)

                else:
                    if hash_type == 2:
                        w.bits("picture_checksum", row.picture_checksum, 32)
