"""avc_nal_unit_header of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h264.avc_nal_unit_header_3davc_extension import (
    avc_nal_unit_header_3davc_extension as avc_nal_unit_header_3davc_extension_,
)
from bmff.itu_h264.avc_nal_unit_header_mvc_extension import (
    avc_nal_unit_header_mvc_extension as avc_nal_unit_header_mvc_extension_,
)
from bmff.itu_h264.avc_nal_unit_header_svc_extension import (
    avc_nal_unit_header_svc_extension as avc_nal_unit_header_svc_extension_,
)
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class avc_nal_unit_header(BitRecord):
    """The first byte of a NAL unit and, for some types, two or three more.

    ISO/IEC 14496-10:2022, 7.3.1::

        nal_unit_header() {
            forbidden_zero_bit                                  f(1)
            nal_ref_idc                                         u(2) // 0: no other picture refers to it
            nal_unit_type                                       u(5)
            if (nal_unit_type == 14 || nal_unit_type == 20 || nal_unit_type == 21) {
                if (nal_unit_type != 21) {
                    svc_extension_flag                          u(1)
                } else {
                    avc_3d_extension_flag                       u(1)
                }
                if (svc_extension_flag) {
                    nal_unit_header_svc_extension()
                } else if (avc_3d_extension_flag) {
                    nal_unit_header_3davc_extension()
                } else {
                    nal_unit_header_mvc_extension()
                }
            }
        }

    Attributes:
        forbidden_zero_bit: ``f(1)``.
        nal_ref_idc: 0: no other picture refers to it.
        nal_unit_type: ``u(5)``.
        svc_extension_flag: ``u(1)``; None when left out.
        avc_3d_extension_flag: ``u(1)``; None when left out.
        nal_unit_header_svc_extension: ``nal_unit_header_svc_extension( )``; None when left
            out.
        nal_unit_header_3davc_extension: ``nal_unit_header_3davc_extension( )``; None when
            left out.
        nal_unit_header_mvc_extension: ``nal_unit_header_mvc_extension( )``; None when left
            out.
    """

    __slots__ = (
        "avc_3d_extension_flag",
        "forbidden_zero_bit",
        "nal_ref_idc",
        "nal_unit_header_3davc_extension",
        "nal_unit_header_mvc_extension",
        "nal_unit_header_svc_extension",
        "nal_unit_type",
        "svc_extension_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, 7.3.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "forbidden_zero_bit",
        "nal_ref_idc",
        "nal_unit_type",
        "svc_extension_flag",
        "avc_3d_extension_flag",
        "nal_unit_header_svc_extension",
        "nal_unit_header_3davc_extension",
        "nal_unit_header_mvc_extension",
    )

    _spelled: ClassVar[str] = "nal_unit_header"

    forbidden_zero_bit: int
    nal_ref_idc: int
    nal_unit_type: int
    svc_extension_flag: int | None
    avc_3d_extension_flag: int | None
    nal_unit_header_svc_extension: avc_nal_unit_header_svc_extension_ | None
    nal_unit_header_3davc_extension: avc_nal_unit_header_3davc_extension_ | None
    nal_unit_header_mvc_extension: avc_nal_unit_header_mvc_extension_ | None

    def __init__(
        self,
        *,
        forbidden_zero_bit: int = 0,
        nal_ref_idc: int = 0,
        nal_unit_type: int = 0,
        svc_extension_flag: int | None = None,
        avc_3d_extension_flag: int | None = None,
        nal_unit_header_svc_extension: avc_nal_unit_header_svc_extension_ | None = None,
        nal_unit_header_3davc_extension: (
            avc_nal_unit_header_3davc_extension_ | None
        ) = None,
        nal_unit_header_mvc_extension: avc_nal_unit_header_mvc_extension_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.forbidden_zero_bit = forbidden_zero_bit
        self.nal_ref_idc = nal_ref_idc
        self.nal_unit_type = nal_unit_type
        self.svc_extension_flag = svc_extension_flag
        self.avc_3d_extension_flag = avc_3d_extension_flag
        self.nal_unit_header_svc_extension = nal_unit_header_svc_extension
        self.nal_unit_header_3davc_extension = nal_unit_header_3davc_extension
        self.nal_unit_header_mvc_extension = nal_unit_header_mvc_extension

    def _read(self, r: BitReader, /) -> None:
        self.svc_extension_flag = None
        svc_extension_flag = 0
        self.avc_3d_extension_flag = None
        avc_3d_extension_flag = 0
        self.nal_unit_header_svc_extension = None
        self.nal_unit_header_3davc_extension = None
        self.nal_unit_header_mvc_extension = None
        self.forbidden_zero_bit = r.bits("forbidden_zero_bit", 1)
        self.nal_ref_idc = r.bits("nal_ref_idc", 2)
        nal_unit_type = r.bits("nal_unit_type", 5)
        self.nal_unit_type = nal_unit_type
        if ((nal_unit_type == 14) or (nal_unit_type == 20)) or (nal_unit_type == 21):
            if nal_unit_type != 21:
                svc_extension_flag = r.bits("svc_extension_flag", 1)
                self.svc_extension_flag = svc_extension_flag

            else:
                avc_3d_extension_flag = r.bits("avc_3d_extension_flag", 1)
                self.avc_3d_extension_flag = avc_3d_extension_flag

            if svc_extension_flag:
                self.nal_unit_header_svc_extension = (
                    avc_nal_unit_header_svc_extension_._from(r)
                )

            else:
                if avc_3d_extension_flag:
                    self.nal_unit_header_3davc_extension = (
                        avc_nal_unit_header_3davc_extension_._from(r)
                    )

                else:
                    self.nal_unit_header_mvc_extension = (
                        avc_nal_unit_header_mvc_extension_._from(r)
                    )

    def _write(self, w: BitWriter, /) -> None:
        nal_unit_type = self.nal_unit_type
        svc_extension_flag = self.svc_extension_flag or 0
        avc_3d_extension_flag = self.avc_3d_extension_flag or 0
        w.bits("forbidden_zero_bit", self.forbidden_zero_bit, 1)
        w.bits("nal_ref_idc", self.nal_ref_idc, 2)
        w.bits("nal_unit_type", self.nal_unit_type, 5)
        if ((nal_unit_type == 14) or (nal_unit_type == 20)) or (nal_unit_type == 21):
            if nal_unit_type != 21:
                w.bits("svc_extension_flag", self.svc_extension_flag, 1)

            else:
                w.bits("avc_3d_extension_flag", self.avc_3d_extension_flag, 1)

            if svc_extension_flag:
                w.record(
                    "nal_unit_header_svc_extension", self.nal_unit_header_svc_extension
                )

            else:
                if avc_3d_extension_flag:
                    w.record(
                        "nal_unit_header_3davc_extension",
                        self.nal_unit_header_3davc_extension,
                    )

                else:
                    w.record(
                        "nal_unit_header_mvc_extension",
                        self.nal_unit_header_mvc_extension,
                    )
