"""ExtrinsicCameraParametersBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_ExtrinsicCameraParametersBox_R0: Final = Run(
    ">IHBB",
    (("version", 8), ("flags", 24)),
    (("reserved", 6), ("ref_view_id", 10)),
    (("prec_rotation_param", 8),),
    (("prec_translation_param", 8),),
)
_ExtrinsicCameraParametersBox_T0: Final = Layout(
    Part(8, (("exponent_r", 8, False),)), Part(64, (("mantissa_r", 64, True),))
)
_ExtrinsicCameraParametersBox_R1: Final = Run(
    ">Bq", (("exponent_t", 8),), (("mantissa_t", 64),)
)


class ExtrinsicCameraParametersBox(FullBox):
    """Rotation and translation of a camera, as floating-point parts.

    ISO/IEC 14496-15:2024, 7.6.4.2::

        class ExtrinsicCameraParametersBox extends FullBox('ecam', version = 0, flags) {
            unsigned int(6) reserved = 0;
            unsigned int(10) ref_view_id;
            unsigned int(8) prec_rotation_param;
            unsigned int(8) prec_translation_param;
            for (j = 1; j <= 3; j++) {
                for (k = 1; k <= 3; k++) {
                    unsigned int(8) exponent_r[j][k];
                    signed int(64) mantissa_r[j][k];
                }
                unsigned int(8) exponent_t[j];
                signed int(64) mantissa_t[j];
            }
        }

    Attributes:
        reserved: ``unsigned int(6)``.
        ref_view_id: The view that the camera took.
        prec_rotation_param: Exponent of the error bound.
        prec_translation_param: Exponent of the error bound.
        rows: A list of ``RowEntry``.
    """

    __slots__ = (
        "prec_rotation_param",
        "prec_translation_param",
        "ref_view_id",
        "reserved",
        "rows",
    )

    fourcc: ClassVar[bytes] = b"ecam"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.6.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "ref_view_id",
        "prec_rotation_param",
        "prec_translation_param",
        "rows",
    )

    reserved: int
    ref_view_id: int
    prec_rotation_param: int
    prec_translation_param: int
    rows: list[ExtrinsicCameraParametersBox.RowEntry]

    class RowEntry(Row):
        """One of the ``rows`` of ExtrinsicCameraParametersBox.

        Attributes:
            columns: Rows of exponent_r, mantissa_r.
            exponent_t: ``unsigned int(8) exponent_t[j]``.
            mantissa_t: ``signed int(64) mantissa_t[j]``.
        """

        __slots__ = ("columns", "exponent_t", "mantissa_t")

        _fields: ClassVar[tuple[str, ...]] = ("columns", "exponent_t", "mantissa_t")

        columns: Table
        exponent_t: int
        mantissa_t: int

        def __init__(
            self, *, columns: Any = (), exponent_t: int = 0, mantissa_t: int = 0
        ) -> None:
            self.columns = columns
            self.exponent_t = exponent_t
            self.mantissa_t = mantissa_t

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        ref_view_id: int = 0,
        prec_rotation_param: int = 0,
        prec_translation_param: int = 0,
        rows: Iterable[ExtrinsicCameraParametersBox.RowEntry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.ref_view_id = ref_view_id
        self.prec_rotation_param = prec_rotation_param
        self.prec_translation_param = prec_translation_param
        self.rows = list(rows)

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, self.prec_rotation_param, self.prec_translation_param = r.run(
            _ExtrinsicCameraParametersBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 10
        self.ref_view_id = bits_4 & 0x3FF
        rows: list[ExtrinsicCameraParametersBox.RowEntry] = []
        self.rows = rows
        r.allow("rows", 3, 72)
        for _ in range(3):
            row = ExtrinsicCameraParametersBox.RowEntry.__new__(
                ExtrinsicCameraParametersBox.RowEntry
            )
            rows.append(row)
            row.columns = r.table("columns", _ExtrinsicCameraParametersBox_T0, 3)
            row.exponent_t, row.mantissa_t = r.run(_ExtrinsicCameraParametersBox_R1)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ExtrinsicCameraParametersBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved", self.reserved, 6, False),
                ("ref_view_id", self.ref_view_id, 10, False),
            ),
            self.prec_rotation_param,
            self.prec_translation_param,
        )
        w.same("rows", self.rows, 3)
        for row in self.rows:
            w.same("columns", row.columns, 3)
            w.table("columns", _ExtrinsicCameraParametersBox_T0, row.columns)
            w.run(_ExtrinsicCameraParametersBox_R1, row.exponent_t, row.mantissa_t)
