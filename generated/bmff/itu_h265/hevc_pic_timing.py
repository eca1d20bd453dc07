"""hevc_pic_timing of ISO/IEC 23008-2:2023.

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

_hevc_pic_timing_frame_field_info_present_flag: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "frame_field_info_present_flag",
    default=0,
)
_hevc_pic_timing_nal_hrd_parameters_present_flag: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "nal_hrd_parameters_present_flag",
    default=0,
)
_hevc_pic_timing_vcl_hrd_parameters_present_flag: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "vcl_hrd_parameters_present_flag",
    default=0,
)
_hevc_pic_timing_au_cpb_removal_delay_length_minus1: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "au_cpb_removal_delay_length_minus1",
    default=23,
)
_hevc_pic_timing_dpb_output_delay_length_minus1: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "dpb_output_delay_length_minus1",
    default=23,
)
_hevc_pic_timing_sub_pic_hrd_params_present_flag: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "sub_pic_hrd_params_present_flag",
    default=0,
)
_hevc_pic_timing_dpb_output_delay_du_length_minus1: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "dpb_output_delay_du_length_minus1",
    default=0,
)
_hevc_pic_timing_sub_pic_cpb_params_in_pic_timing_sei_flag: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "sub_pic_cpb_params_in_pic_timing_sei_flag",
    default=0,
)
_hevc_pic_timing_du_cpb_removal_delay_increment_length_minus1: Final = Known(
    "hevc_seq_parameter_set_rbsp",
    "vui_parameters",
    "hrd_parameters",
    "du_cpb_removal_delay_increment_length_minus1",
    default=0,
)


class hevc_pic_timing(BitRecord):
    """When a picture leaves the buffers, and how its fields are shown.

    ISO/IEC 23008-2:2023, D.2.3::

        pic_timing(payloadSize) {
            if (frame_field_info_present_flag) {
                pic_struct                                      u(4) // 0 frame, 1 top field, 2 bottom field, …
                source_scan_type                                u(2) // 0 interlaced, 1 progressive, 2 unknown
                duplicate_flag                                  u(1)
            }
            if (nal_hrd_parameters_present_flag || vcl_hrd_parameters_present_flag) {
                au_cpb_removal_delay_minus1                     u(v: au_cpb_removal_delay_length_minus1 + 1)
                pic_dpb_output_delay                            u(v: dpb_output_delay_length_minus1 + 1)
                if (sub_pic_hrd_params_present_flag) {
                    pic_dpb_output_du_delay                     u(v: dpb_output_delay_du_length_minus1 + 1)
                }
                if (sub_pic_hrd_params_present_flag && sub_pic_cpb_params_in_pic_timing_sei_flag) {
                    num_decoding_units_minus1                   ue(v)
                    du_common_cpb_removal_delay_flag            u(1)
                    if (du_common_cpb_removal_delay_flag) {
                        du_common_cpb_removal_delay_increment_minus1 u(v: du_cpb_removal_delay_increment_length_minus1 + 1)
                    }
                    for (i = 0; i <= num_decoding_units_minus1; i++) {
                        num_nalus_in_du_minus1[i]               ue(v)
                        if (!du_common_cpb_removal_delay_flag && i < num_decoding_units_minus1) {
                            du_cpb_removal_delay_increment_minus1[i] u(v: du_cpb_removal_delay_increment_length_minus1 + 1)
                        }
                    }
                }
            }
        }

    Attributes:
        pic_struct: 0 frame, 1 top field, 2 bottom field, …; None when left out.
        source_scan_type: 0 interlaced, 1 progressive, 2 unknown; None when left out.
        duplicate_flag: ``u(1)``; None when left out.
        au_cpb_removal_delay_minus1: ``u(v)``; None when left out.
        pic_dpb_output_delay: ``u(v)``; None when left out.
        pic_dpb_output_du_delay: ``u(v)``; None when left out.
        num_decoding_units_minus1: ``ue(v)``; None when left out.
        du_common_cpb_removal_delay_flag: ``u(1)``; None when left out.
        du_common_cpb_removal_delay_increment_minus1: ``u(v)``; None when left out.
        decoding_units: A list of ``DecodingUnit``; None when left out.
    """

    __slots__ = (
        "au_cpb_removal_delay_minus1",
        "decoding_units",
        "du_common_cpb_removal_delay_flag",
        "du_common_cpb_removal_delay_increment_minus1",
        "duplicate_flag",
        "pic_dpb_output_delay",
        "pic_dpb_output_du_delay",
        "pic_struct",
        "source_scan_type",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x01"
    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, D.2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "pic_struct",
        "source_scan_type",
        "duplicate_flag",
        "au_cpb_removal_delay_minus1",
        "pic_dpb_output_delay",
        "pic_dpb_output_du_delay",
        "num_decoding_units_minus1",
        "du_common_cpb_removal_delay_flag",
        "du_common_cpb_removal_delay_increment_minus1",
        "decoding_units",
    )

    _spelled: ClassVar[str] = "pic_timing"

    pic_struct: int | None
    source_scan_type: int | None
    duplicate_flag: int | None
    au_cpb_removal_delay_minus1: int | None
    pic_dpb_output_delay: int | None
    pic_dpb_output_du_delay: int | None
    du_common_cpb_removal_delay_flag: int | None
    du_common_cpb_removal_delay_increment_minus1: int | None
    decoding_units: list[hevc_pic_timing.DecodingUnit] | None

    class DecodingUnit(Row):
        """One of the ``decoding_units`` of hevc_pic_timing.

        Attributes:
            num_nalus_in_du_minus1: ``ue(v)``.
            du_cpb_removal_delay_increment_minus1: ``u(v)``; None when left out.
        """

        __slots__ = ("du_cpb_removal_delay_increment_minus1", "num_nalus_in_du_minus1")

        _fields: ClassVar[tuple[str, ...]] = (
            "num_nalus_in_du_minus1",
            "du_cpb_removal_delay_increment_minus1",
        )

        num_nalus_in_du_minus1: int
        du_cpb_removal_delay_increment_minus1: int | None

        def __init__(
            self,
            *,
            num_nalus_in_du_minus1: int = 0,
            du_cpb_removal_delay_increment_minus1: int | None = None,
        ) -> None:
            self.num_nalus_in_du_minus1 = num_nalus_in_du_minus1
            self.du_cpb_removal_delay_increment_minus1 = (
                du_cpb_removal_delay_increment_minus1
            )

    def __init__(
        self,
        *,
        pic_struct: int | None = None,
        source_scan_type: int | None = None,
        duplicate_flag: int | None = None,
        au_cpb_removal_delay_minus1: int | None = None,
        pic_dpb_output_delay: int | None = None,
        pic_dpb_output_du_delay: int | None = None,
        du_common_cpb_removal_delay_flag: int | None = None,
        du_common_cpb_removal_delay_increment_minus1: int | None = None,
        decoding_units: Iterable[hevc_pic_timing.DecodingUnit] | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.pic_struct = pic_struct
        self.source_scan_type = source_scan_type
        self.duplicate_flag = duplicate_flag
        self.au_cpb_removal_delay_minus1 = au_cpb_removal_delay_minus1
        self.pic_dpb_output_delay = pic_dpb_output_delay
        self.pic_dpb_output_du_delay = pic_dpb_output_du_delay
        self.du_common_cpb_removal_delay_flag = du_common_cpb_removal_delay_flag
        self.du_common_cpb_removal_delay_increment_minus1 = (
            du_common_cpb_removal_delay_increment_minus1
        )
        self.decoding_units = None if decoding_units is None else list(decoding_units)

    @property
    def num_decoding_units_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.decoding_units is None else len(self.decoding_units) - 1

    def _read(self, r: BitReader, /) -> None:
        self.pic_struct = None
        self.source_scan_type = None
        self.duplicate_flag = None
        self.au_cpb_removal_delay_minus1 = None
        self.pic_dpb_output_delay = None
        self.pic_dpb_output_du_delay = None
        num_decoding_units_minus1 = 0
        self.du_common_cpb_removal_delay_flag = None
        du_common_cpb_removal_delay_flag = 0
        self.du_common_cpb_removal_delay_increment_minus1 = None
        self.decoding_units = None
        if r.earlier(_hevc_pic_timing_frame_field_info_present_flag):
            self.pic_struct = r.bits("pic_struct", 4)
            self.source_scan_type = r.bits("source_scan_type", 2)
            self.duplicate_flag = r.bits("duplicate_flag", 1)

        if r.earlier(_hevc_pic_timing_nal_hrd_parameters_present_flag) or r.earlier(
            _hevc_pic_timing_vcl_hrd_parameters_present_flag
        ):
            self.au_cpb_removal_delay_minus1 = r.bits(
                "au_cpb_removal_delay_minus1",
                (r.earlier(_hevc_pic_timing_au_cpb_removal_delay_length_minus1) + 1),
            )
            self.pic_dpb_output_delay = r.bits(
                "pic_dpb_output_delay",
                (r.earlier(_hevc_pic_timing_dpb_output_delay_length_minus1) + 1),
            )
            if r.earlier(_hevc_pic_timing_sub_pic_hrd_params_present_flag):
                self.pic_dpb_output_du_delay = r.bits(
                    "pic_dpb_output_du_delay",
                    (r.earlier(_hevc_pic_timing_dpb_output_delay_du_length_minus1) + 1),
                )

            if r.earlier(
                _hevc_pic_timing_sub_pic_hrd_params_present_flag
            ) and r.earlier(_hevc_pic_timing_sub_pic_cpb_params_in_pic_timing_sei_flag):
                num_decoding_units_minus1 = r.ue("num_decoding_units_minus1")
                du_common_cpb_removal_delay_flag = r.bits(
                    "du_common_cpb_removal_delay_flag", 1
                )
                self.du_common_cpb_removal_delay_flag = du_common_cpb_removal_delay_flag
                if du_common_cpb_removal_delay_flag:
                    self.du_common_cpb_removal_delay_increment_minus1 = r.bits(
                        "du_common_cpb_removal_delay_increment_minus1",
                        (
                            r.earlier(
                                _hevc_pic_timing_du_cpb_removal_delay_increment_length_minus1
                            )
                            + 1
                        ),
                    )

                decoding_units: list[hevc_pic_timing.DecodingUnit] = []
                self.decoding_units = decoding_units
                r.allow("decoding_units", (num_decoding_units_minus1 + 1), 0)
                for i in range((num_decoding_units_minus1 + 1)):
                    row = hevc_pic_timing.DecodingUnit.__new__(
                        hevc_pic_timing.DecodingUnit
                    )
                    decoding_units.append(row)
                    row.du_cpb_removal_delay_increment_minus1 = None
                    row.num_nalus_in_du_minus1 = r.ue("num_nalus_in_du_minus1")
                    if (not du_common_cpb_removal_delay_flag) and (
                        i < num_decoding_units_minus1
                    ):
                        row.du_cpb_removal_delay_increment_minus1 = r.bits(
                            "du_cpb_removal_delay_increment_minus1",
                            (
                                r.earlier(
                                    _hevc_pic_timing_du_cpb_removal_delay_increment_length_minus1
                                )
                                + 1
                            ),
                        )

    def _write(self, w: BitWriter, /) -> None:
        num_decoding_units_minus1 = (
            0 if self.decoding_units is None else len(self.decoding_units) - 1
        )
        du_common_cpb_removal_delay_flag = self.du_common_cpb_removal_delay_flag or 0
        if w.earlier(_hevc_pic_timing_frame_field_info_present_flag):
            w.bits("pic_struct", self.pic_struct, 4)
            w.bits("source_scan_type", self.source_scan_type, 2)
            w.bits("duplicate_flag", self.duplicate_flag, 1)

        if w.earlier(_hevc_pic_timing_nal_hrd_parameters_present_flag) or w.earlier(
            _hevc_pic_timing_vcl_hrd_parameters_present_flag
        ):
            w.bits(
                "au_cpb_removal_delay_minus1",
                self.au_cpb_removal_delay_minus1,
                (w.earlier(_hevc_pic_timing_au_cpb_removal_delay_length_minus1) + 1),
            )
            w.bits(
                "pic_dpb_output_delay",
                self.pic_dpb_output_delay,
                (w.earlier(_hevc_pic_timing_dpb_output_delay_length_minus1) + 1),
            )
            if w.earlier(_hevc_pic_timing_sub_pic_hrd_params_present_flag):
                w.bits(
                    "pic_dpb_output_du_delay",
                    self.pic_dpb_output_du_delay,
                    (w.earlier(_hevc_pic_timing_dpb_output_delay_du_length_minus1) + 1),
                )

            if w.earlier(
                _hevc_pic_timing_sub_pic_hrd_params_present_flag
            ) and w.earlier(_hevc_pic_timing_sub_pic_cpb_params_in_pic_timing_sei_flag):
                w.ue("num_decoding_units_minus1", num_decoding_units_minus1)
                w.bits(
                    "du_common_cpb_removal_delay_flag",
                    self.du_common_cpb_removal_delay_flag,
                    1,
                )
                if du_common_cpb_removal_delay_flag:
                    w.bits(
                        "du_common_cpb_removal_delay_increment_minus1",
                        self.du_common_cpb_removal_delay_increment_minus1,
                        (
                            w.earlier(
                                _hevc_pic_timing_du_cpb_removal_delay_increment_length_minus1
                            )
                            + 1
                        ),
                    )

                for i, row in enumerate(self.decoding_units or ()):
                    w.ue("num_nalus_in_du_minus1", row.num_nalus_in_du_minus1)
                    if (not du_common_cpb_removal_delay_flag) and (
                        i < num_decoding_units_minus1
                    ):
                        w.bits(
                            "du_cpb_removal_delay_increment_minus1",
                            row.du_cpb_removal_delay_increment_minus1,
                            (
                                w.earlier(
                                    _hevc_pic_timing_du_cpb_removal_delay_increment_length_minus1
                                )
                                + 1
                            ),
                        )
