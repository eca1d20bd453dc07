"""nnr_start_unit_header of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class nnr_start_unit_header(BitRecord):
    """The unit that begins a bitstream.

    ISO/IEC 15938-17:2024, 8.2.4.1::

        nnr_start_unit_header() {
            general_profile_idc                                 u(8) // 0: tools of the first edition, 1: of the second
        }

    Attributes:
        general_profile_idc: 0: tools of the first edition, 1: of the second.
    """

    __slots__ = ("general_profile_idc",)

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x00"
    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.4.1"
    _fields: ClassVar[tuple[str, ...]] = ("general_profile_idc",)

    general_profile_idc: int

    def __init__(self, *, general_profile_idc: int = 0) -> None:
        BitRecord.__init__(self)
        self.general_profile_idc = general_profile_idc

    def _read(self, r: BitReader, /) -> None:
        general_profile_idc = r.bits("general_profile_idc", 8)
        self.general_profile_idc = general_profile_idc
        r.keep(
            "nnr_start_unit_header", None, {"general_profile_idc": general_profile_idc}
        )

    def _write(self, w: BitWriter, /) -> None:
        general_profile_idc = self.general_profile_idc
        w.bits("general_profile_idc", self.general_profile_idc, 8)
        w.keep(
            "nnr_start_unit_header", None, {"general_profile_idc": general_profile_idc}
        )
