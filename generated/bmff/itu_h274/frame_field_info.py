"""frame_field_info of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/messages``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class frame_field_info(BitRecord):
    """Whether a picture is a field, and how frames are shown.

    Rec. ITU-T H.274 (09/2023), 8.24::

        frame_field_info(payloadSize) {
            ffi_field_pic_flag                                  u(1)
            if (ffi_field_pic_flag) {
                ffi_bottom_field_flag                           u(1)
                ffi_pairing_indicated_flag                      u(1)
                if (ffi_pairing_indicated_flag) {
                    ffi_paired_with_next_field_flag             u(1)
                }
            } else {
                ffi_display_fields_from_frame_flag              u(1)
                if (ffi_display_fields_from_frame_flag) {
                    ffi_top_field_first_flag                    u(1)
                }
                ffi_display_elemental_periods_minus1            u(8)
            }
            ffi_source_scan_type                                u(2) // 0 interlaced, 1 progressive, 2 unknown
            ffi_duplicate_flag                                  u(1)
        }

    Attributes:
        ffi_field_pic_flag: ``u(1)``.
        ffi_bottom_field_flag: ``u(1)``; None when left out.
        ffi_pairing_indicated_flag: ``u(1)``; None when left out.
        ffi_paired_with_next_field_flag: ``u(1)``; None when left out.
        ffi_display_fields_from_frame_flag: ``u(1)``; None when left out.
        ffi_top_field_first_flag: ``u(1)``; None when left out.
        ffi_display_elemental_periods_minus1: ``u(8)``; None when left out.
        ffi_source_scan_type: 0 interlaced, 1 progressive, 2 unknown.
        ffi_duplicate_flag: ``u(1)``.
    """

    __slots__ = (
        "ffi_bottom_field_flag",
        "ffi_display_elemental_periods_minus1",
        "ffi_display_fields_from_frame_flag",
        "ffi_duplicate_flag",
        "ffi_field_pic_flag",
        "ffi_paired_with_next_field_flag",
        "ffi_pairing_indicated_flag",
        "ffi_source_scan_type",
        "ffi_top_field_first_flag",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\xa8"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.24"
    _fields: ClassVar[tuple[str, ...]] = (
        "ffi_field_pic_flag",
        "ffi_bottom_field_flag",
        "ffi_pairing_indicated_flag",
        "ffi_paired_with_next_field_flag",
        "ffi_display_fields_from_frame_flag",
        "ffi_top_field_first_flag",
        "ffi_display_elemental_periods_minus1",
        "ffi_source_scan_type",
        "ffi_duplicate_flag",
    )

    ffi_field_pic_flag: int
    ffi_bottom_field_flag: int | None
    ffi_pairing_indicated_flag: int | None
    ffi_paired_with_next_field_flag: int | None
    ffi_display_fields_from_frame_flag: int | None
    ffi_top_field_first_flag: int | None
    ffi_display_elemental_periods_minus1: int | None
    ffi_source_scan_type: int
    ffi_duplicate_flag: int

    def __init__(
        self,
        *,
        ffi_field_pic_flag: int = 0,
        ffi_bottom_field_flag: int | None = None,
        ffi_pairing_indicated_flag: int | None = None,
        ffi_paired_with_next_field_flag: int | None = None,
        ffi_display_fields_from_frame_flag: int | None = None,
        ffi_top_field_first_flag: int | None = None,
        ffi_display_elemental_periods_minus1: int | None = None,
        ffi_source_scan_type: int = 0,
        ffi_duplicate_flag: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.ffi_field_pic_flag = ffi_field_pic_flag
        self.ffi_bottom_field_flag = ffi_bottom_field_flag
        self.ffi_pairing_indicated_flag = ffi_pairing_indicated_flag
        self.ffi_paired_with_next_field_flag = ffi_paired_with_next_field_flag
        self.ffi_display_fields_from_frame_flag = ffi_display_fields_from_frame_flag
        self.ffi_top_field_first_flag = ffi_top_field_first_flag
        self.ffi_display_elemental_periods_minus1 = ffi_display_elemental_periods_minus1
        self.ffi_source_scan_type = ffi_source_scan_type
        self.ffi_duplicate_flag = ffi_duplicate_flag

    def _read(self, r: BitReader, /) -> None:
        self.ffi_bottom_field_flag = None
        self.ffi_pairing_indicated_flag = None
        ffi_pairing_indicated_flag = 0
        self.ffi_paired_with_next_field_flag = None
        self.ffi_display_fields_from_frame_flag = None
        ffi_display_fields_from_frame_flag = 0
        self.ffi_top_field_first_flag = None
        self.ffi_display_elemental_periods_minus1 = None
        ffi_field_pic_flag = r.bits("ffi_field_pic_flag", 1)
        self.ffi_field_pic_flag = ffi_field_pic_flag
        if ffi_field_pic_flag:
            self.ffi_bottom_field_flag = r.bits("ffi_bottom_field_flag", 1)
            ffi_pairing_indicated_flag = r.bits("ffi_pairing_indicated_flag", 1)
            self.ffi_pairing_indicated_flag = ffi_pairing_indicated_flag
            if ffi_pairing_indicated_flag:
                self.ffi_paired_with_next_field_flag = r.bits(
                    "ffi_paired_with_next_field_flag", 1
                )

        else:
            ffi_display_fields_from_frame_flag = r.bits(
                "ffi_display_fields_from_frame_flag", 1
            )
            self.ffi_display_fields_from_frame_flag = ffi_display_fields_from_frame_flag
            if ffi_display_fields_from_frame_flag:
                self.ffi_top_field_first_flag = r.bits("ffi_top_field_first_flag", 1)

            self.ffi_display_elemental_periods_minus1 = r.bits(
                "ffi_display_elemental_periods_minus1", 8
            )

        self.ffi_source_scan_type = r.bits("ffi_source_scan_type", 2)
        self.ffi_duplicate_flag = r.bits("ffi_duplicate_flag", 1)

    def _write(self, w: BitWriter, /) -> None:
        ffi_field_pic_flag = self.ffi_field_pic_flag
        ffi_pairing_indicated_flag = self.ffi_pairing_indicated_flag or 0
        ffi_display_fields_from_frame_flag = (
            self.ffi_display_fields_from_frame_flag or 0
        )
        w.bits("ffi_field_pic_flag", self.ffi_field_pic_flag, 1)
        if ffi_field_pic_flag:
            w.bits("ffi_bottom_field_flag", self.ffi_bottom_field_flag, 1)
            w.bits("ffi_pairing_indicated_flag", self.ffi_pairing_indicated_flag, 1)
            if ffi_pairing_indicated_flag:
                w.bits(
                    "ffi_paired_with_next_field_flag",
                    self.ffi_paired_with_next_field_flag,
                    1,
                )

        else:
            w.bits(
                "ffi_display_fields_from_frame_flag",
                self.ffi_display_fields_from_frame_flag,
                1,
            )
            if ffi_display_fields_from_frame_flag:
                w.bits("ffi_top_field_first_flag", self.ffi_top_field_first_flag, 1)

            w.bits(
                "ffi_display_elemental_periods_minus1",
                self.ffi_display_elemental_periods_minus1,
                8,
            )

        w.bits("ffi_source_scan_type", self.ffi_source_scan_type, 2)
        w.bits("ffi_duplicate_flag", self.ffi_duplicate_flag, 1)
