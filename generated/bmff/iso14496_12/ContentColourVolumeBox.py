"""ContentColourVolumeBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ContentColourVolumeBox_R0: Final = Run(
    ">B",
    (
        ("reserved1", 1),
        ("reserved2", 1),
        ("ccv_primaries_present_flag", 1),
        ("ccv_min_luminance_value_present_flag", 1),
        ("ccv_max_luminance_value_present_flag", 1),
        ("ccv_avg_luminance_value_present_flag", 1),
        ("ccv_reserved_zero_2bits", 2),
    ),
)
_ContentColourVolumeBox_T0: Final = Layout(
    Part(32, (("ccv_primaries_x", 32, True),)),
    Part(32, (("ccv_primaries_y", 32, True),)),
)
_ContentColourVolumeBox_R1: Final = Run(">I", (("ccv_min_luminance_value", 32),))
_ContentColourVolumeBox_R2: Final = Run(">I", (("ccv_max_luminance_value", 32),))
_ContentColourVolumeBox_R3: Final = Run(">I", (("ccv_avg_luminance_value", 32),))


class ContentColourVolumeBox(Box):
    """Colour volume of the content.

    ISO/IEC 14496-12:2022, 12.1.8::

        class ContentColourVolumeBox extends Box('cclv') {
            unsigned int(1) reserved1 = 0;
            unsigned int(1) reserved2 = 0;
            unsigned int(1) ccv_primaries_present_flag;
            unsigned int(1) ccv_min_luminance_value_present_flag;
            unsigned int(1) ccv_max_luminance_value_present_flag;
            unsigned int(1) ccv_avg_luminance_value_present_flag;
            unsigned int(2) ccv_reserved_zero_2bits = 0;
            if (ccv_primaries_present_flag) {
                for (c = 0; c < 3; c++) {
                    signed int(32) ccv_primaries_x[c];
                    signed int(32) ccv_primaries_y[c];
                }
            }
            if (ccv_min_luminance_value_present_flag) {
                unsigned int(32) ccv_min_luminance_value;
            }
            if (ccv_max_luminance_value_present_flag) {
                unsigned int(32) ccv_max_luminance_value;
            }
            if (ccv_avg_luminance_value_present_flag) {
                unsigned int(32) ccv_avg_luminance_value;
            }
        }

    Attributes:
        reserved1: ``unsigned int(1)``.
        reserved2: ``unsigned int(1)``.
        ccv_primaries_present_flag: ``unsigned int(1)``.
        ccv_min_luminance_value_present_flag: ``unsigned int(1)``.
        ccv_max_luminance_value_present_flag: ``unsigned int(1)``.
        ccv_avg_luminance_value_present_flag: ``unsigned int(1)``.
        ccv_reserved_zero_2bits: ``unsigned int(2)``.
        ccv_primaries: Rows of ccv_primaries_x, ccv_primaries_y; None when left out.
        ccv_min_luminance_value: In 0.0000001; None when left out.
        ccv_max_luminance_value: In 0.0000001; None when left out.
        ccv_avg_luminance_value: In 0.0000001; None when left out.
    """

    __slots__ = (
        "ccv_avg_luminance_value",
        "ccv_avg_luminance_value_present_flag",
        "ccv_max_luminance_value",
        "ccv_max_luminance_value_present_flag",
        "ccv_min_luminance_value",
        "ccv_min_luminance_value_present_flag",
        "ccv_primaries",
        "ccv_primaries_present_flag",
        "ccv_reserved_zero_2bits",
        "reserved1",
        "reserved2",
    )

    fourcc: ClassVar[bytes] = b"cclv"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved1",
        "reserved2",
        "ccv_primaries_present_flag",
        "ccv_min_luminance_value_present_flag",
        "ccv_max_luminance_value_present_flag",
        "ccv_avg_luminance_value_present_flag",
        "ccv_reserved_zero_2bits",
        "ccv_primaries",
        "ccv_min_luminance_value",
        "ccv_max_luminance_value",
        "ccv_avg_luminance_value",
    )

    reserved1: int
    reserved2: int
    ccv_primaries_present_flag: int
    ccv_min_luminance_value_present_flag: int
    ccv_max_luminance_value_present_flag: int
    ccv_avg_luminance_value_present_flag: int
    ccv_reserved_zero_2bits: int
    ccv_primaries: Table | None
    ccv_min_luminance_value: int | None
    ccv_max_luminance_value: int | None
    ccv_avg_luminance_value: int | None

    def __init__(
        self,
        *,
        reserved1: int = 0,
        reserved2: int = 0,
        ccv_primaries_present_flag: int = 0,
        ccv_min_luminance_value_present_flag: int = 0,
        ccv_max_luminance_value_present_flag: int = 0,
        ccv_avg_luminance_value_present_flag: int = 0,
        ccv_reserved_zero_2bits: int = 0,
        ccv_primaries: Any = None,
        ccv_min_luminance_value: int | None = None,
        ccv_max_luminance_value: int | None = None,
        ccv_avg_luminance_value: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.reserved1 = reserved1
        self.reserved2 = reserved2
        self.ccv_primaries_present_flag = ccv_primaries_present_flag
        self.ccv_min_luminance_value_present_flag = ccv_min_luminance_value_present_flag
        self.ccv_max_luminance_value_present_flag = ccv_max_luminance_value_present_flag
        self.ccv_avg_luminance_value_present_flag = ccv_avg_luminance_value_present_flag
        self.ccv_reserved_zero_2bits = ccv_reserved_zero_2bits
        self.ccv_primaries = (
            None
            if ccv_primaries is None
            else _ContentColourVolumeBox_T0.table(ccv_primaries)
        )
        self.ccv_min_luminance_value = ccv_min_luminance_value
        self.ccv_max_luminance_value = ccv_max_luminance_value
        self.ccv_avg_luminance_value = ccv_avg_luminance_value

    @property
    def ccv_primaries_x(self) -> Table | None:
        """In 0.00002. A view of ``ccv_primaries``. None when the syntax leaves it out."""
        return column(self.ccv_primaries, "ccv_primaries_x")

    @property
    def ccv_primaries_y(self) -> Table | None:
        """In 0.00002. A view of ``ccv_primaries``. None when the syntax leaves it out."""
        return column(self.ccv_primaries, "ccv_primaries_y")

    def _read(self, r: Reader, /) -> None:
        self.ccv_primaries = None
        self.ccv_min_luminance_value = None
        self.ccv_max_luminance_value = None
        self.ccv_avg_luminance_value = None
        (bits_2,) = r.run(_ContentColourVolumeBox_R0)
        self.reserved1 = bits_2 >> 7
        self.reserved2 = (bits_2 >> 6) & 0x1
        ccv_primaries_present_flag = (bits_2 >> 5) & 0x1
        self.ccv_primaries_present_flag = ccv_primaries_present_flag
        ccv_min_luminance_value_present_flag = (bits_2 >> 4) & 0x1
        self.ccv_min_luminance_value_present_flag = ccv_min_luminance_value_present_flag
        ccv_max_luminance_value_present_flag = (bits_2 >> 3) & 0x1
        self.ccv_max_luminance_value_present_flag = ccv_max_luminance_value_present_flag
        ccv_avg_luminance_value_present_flag = (bits_2 >> 2) & 0x1
        self.ccv_avg_luminance_value_present_flag = ccv_avg_luminance_value_present_flag
        self.ccv_reserved_zero_2bits = bits_2 & 0x3
        if ccv_primaries_present_flag:
            self.ccv_primaries = r.table("ccv_primaries", _ContentColourVolumeBox_T0, 3)

        if ccv_min_luminance_value_present_flag:
            (self.ccv_min_luminance_value,) = r.run(_ContentColourVolumeBox_R1)

        if ccv_max_luminance_value_present_flag:
            (self.ccv_max_luminance_value,) = r.run(_ContentColourVolumeBox_R2)

        if ccv_avg_luminance_value_present_flag:
            (self.ccv_avg_luminance_value,) = r.run(_ContentColourVolumeBox_R3)

    def _write(self, w: Writer, /) -> None:
        ccv_primaries_present_flag = self.ccv_primaries_present_flag
        ccv_min_luminance_value_present_flag = self.ccv_min_luminance_value_present_flag
        ccv_max_luminance_value_present_flag = self.ccv_max_luminance_value_present_flag
        ccv_avg_luminance_value_present_flag = self.ccv_avg_luminance_value_present_flag
        w.run(
            _ContentColourVolumeBox_R0,
            w.pack(
                ("reserved1", self.reserved1, 1, False),
                ("reserved2", self.reserved2, 1, False),
                (
                    "ccv_primaries_present_flag",
                    self.ccv_primaries_present_flag,
                    1,
                    False,
                ),
                (
                    "ccv_min_luminance_value_present_flag",
                    self.ccv_min_luminance_value_present_flag,
                    1,
                    False,
                ),
                (
                    "ccv_max_luminance_value_present_flag",
                    self.ccv_max_luminance_value_present_flag,
                    1,
                    False,
                ),
                (
                    "ccv_avg_luminance_value_present_flag",
                    self.ccv_avg_luminance_value_present_flag,
                    1,
                    False,
                ),
                ("ccv_reserved_zero_2bits", self.ccv_reserved_zero_2bits, 2, False),
            ),
        )
        if ccv_primaries_present_flag:
            w.same("ccv_primaries", self.ccv_primaries, 3)
            w.table("ccv_primaries", _ContentColourVolumeBox_T0, self.ccv_primaries)

        if ccv_min_luminance_value_present_flag:
            w.run(_ContentColourVolumeBox_R1, self.ccv_min_luminance_value)

        if ccv_max_luminance_value_present_flag:
            w.run(_ContentColourVolumeBox_R2, self.ccv_max_luminance_value)

        if ccv_avg_luminance_value_present_flag:
            w.run(_ContentColourVolumeBox_R3, self.ccv_avg_luminance_value)
