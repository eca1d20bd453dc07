"""IntrinsicCameraParametersBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_IntrinsicCameraParametersBox_R0: Final = Run(
    ">IHIIIBqBqBqBqBq",
    (("version", 8), ("flags", 24)),
    (("reserved", 6), ("ref_view_id", 10)),
    (("prec_focal_length", 32),),
    (("prec_principal_point", 32),),
    (("prec_skew_factor", 32),),
    (("exponent_focal_length_x", 8),),
    (("mantissa_focal_length_x", 64),),
    (("exponent_focal_length_y", 8),),
    (("mantissa_focal_length_y", 64),),
    (("exponent_principal_point_x", 8),),
    (("mantissa_principal_point_x", 64),),
    (("exponent_principal_point_y", 8),),
    (("mantissa_principal_point_y", 64),),
    (("exponent_skew_factor", 8),),
    (("mantissa_skew_factor", 64),),
)


class IntrinsicCameraParametersBox(FullBox):
    """Focal lengths, principal point and skew of a camera, as floating-point parts.

    ISO/IEC 14496-15:2024, 7.6.3.2::

        class IntrinsicCameraParametersBox extends FullBox('icam', version = 0, flags) {
            unsigned int(6) reserved = 0;
            unsigned int(10) ref_view_id;
            unsigned int(32) prec_focal_length;
            unsigned int(32) prec_principal_point;
            unsigned int(32) prec_skew_factor;
            unsigned int(8) exponent_focal_length_x;
            signed int(64) mantissa_focal_length_x;
            unsigned int(8) exponent_focal_length_y;
            signed int(64) mantissa_focal_length_y;
            unsigned int(8) exponent_principal_point_x;
            signed int(64) mantissa_principal_point_x;
            unsigned int(8) exponent_principal_point_y;
            signed int(64) mantissa_principal_point_y;
            unsigned int(8) exponent_skew_factor;
            signed int(64) mantissa_skew_factor;
        }

    Attributes:
        reserved: ``unsigned int(6)``.
        ref_view_id: The view that the camera took.
        prec_focal_length: Exponent of the error bound.
        prec_principal_point: Exponent of the error bound.
        prec_skew_factor: Exponent of the error bound.
        exponent_focal_length_x: ``unsigned int(8)``.
        mantissa_focal_length_x: ``signed int(64)``.
        exponent_focal_length_y: ``unsigned int(8)``.
        mantissa_focal_length_y: ``signed int(64)``.
        exponent_principal_point_x: ``unsigned int(8)``.
        mantissa_principal_point_x: ``signed int(64)``.
        exponent_principal_point_y: ``unsigned int(8)``.
        mantissa_principal_point_y: ``signed int(64)``.
        exponent_skew_factor: ``unsigned int(8)``.
        mantissa_skew_factor: ``signed int(64)``.
    """

    __slots__ = (
        "exponent_focal_length_x",
        "exponent_focal_length_y",
        "exponent_principal_point_x",
        "exponent_principal_point_y",
        "exponent_skew_factor",
        "mantissa_focal_length_x",
        "mantissa_focal_length_y",
        "mantissa_principal_point_x",
        "mantissa_principal_point_y",
        "mantissa_skew_factor",
        "prec_focal_length",
        "prec_principal_point",
        "prec_skew_factor",
        "ref_view_id",
        "reserved",
    )

    fourcc: ClassVar[bytes] = b"icam"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.6.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "ref_view_id",
        "prec_focal_length",
        "prec_principal_point",
        "prec_skew_factor",
        "exponent_focal_length_x",
        "mantissa_focal_length_x",
        "exponent_focal_length_y",
        "mantissa_focal_length_y",
        "exponent_principal_point_x",
        "mantissa_principal_point_x",
        "exponent_principal_point_y",
        "mantissa_principal_point_y",
        "exponent_skew_factor",
        "mantissa_skew_factor",
    )

    reserved: int
    ref_view_id: int
    prec_focal_length: int
    prec_principal_point: int
    prec_skew_factor: int
    exponent_focal_length_x: int
    mantissa_focal_length_x: int
    exponent_focal_length_y: int
    mantissa_focal_length_y: int
    exponent_principal_point_x: int
    mantissa_principal_point_x: int
    exponent_principal_point_y: int
    mantissa_principal_point_y: int
    exponent_skew_factor: int
    mantissa_skew_factor: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        ref_view_id: int = 0,
        prec_focal_length: int = 0,
        prec_principal_point: int = 0,
        prec_skew_factor: int = 0,
        exponent_focal_length_x: int = 0,
        mantissa_focal_length_x: int = 0,
        exponent_focal_length_y: int = 0,
        mantissa_focal_length_y: int = 0,
        exponent_principal_point_x: int = 0,
        mantissa_principal_point_x: int = 0,
        exponent_principal_point_y: int = 0,
        mantissa_principal_point_y: int = 0,
        exponent_skew_factor: int = 0,
        mantissa_skew_factor: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.ref_view_id = ref_view_id
        self.prec_focal_length = prec_focal_length
        self.prec_principal_point = prec_principal_point
        self.prec_skew_factor = prec_skew_factor
        self.exponent_focal_length_x = exponent_focal_length_x
        self.mantissa_focal_length_x = mantissa_focal_length_x
        self.exponent_focal_length_y = exponent_focal_length_y
        self.mantissa_focal_length_y = mantissa_focal_length_y
        self.exponent_principal_point_x = exponent_principal_point_x
        self.mantissa_principal_point_x = mantissa_principal_point_x
        self.exponent_principal_point_y = exponent_principal_point_y
        self.mantissa_principal_point_y = mantissa_principal_point_y
        self.exponent_skew_factor = exponent_skew_factor
        self.mantissa_skew_factor = mantissa_skew_factor

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            bits_4,
            self.prec_focal_length,
            self.prec_principal_point,
            self.prec_skew_factor,
            self.exponent_focal_length_x,
            self.mantissa_focal_length_x,
            self.exponent_focal_length_y,
            self.mantissa_focal_length_y,
            self.exponent_principal_point_x,
            self.mantissa_principal_point_x,
            self.exponent_principal_point_y,
            self.mantissa_principal_point_y,
            self.exponent_skew_factor,
            self.mantissa_skew_factor,
        ) = r.run(_IntrinsicCameraParametersBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 10
        self.ref_view_id = bits_4 & 0x3FF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _IntrinsicCameraParametersBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("ref_view_id", self.ref_view_id, 10, False),
            ),
            self.prec_focal_length,
            self.prec_principal_point,
            self.prec_skew_factor,
            self.exponent_focal_length_x,
            self.mantissa_focal_length_x,
            self.exponent_focal_length_y,
            self.mantissa_focal_length_y,
            self.exponent_principal_point_x,
            self.mantissa_principal_point_x,
            self.exponent_principal_point_y,
            self.mantissa_principal_point_y,
            self.exponent_skew_factor,
            self.mantissa_skew_factor,
        )
