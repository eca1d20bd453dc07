"""vvc_decoding_capability_information_rbsp of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h266.vvc_profile_tier_level import (
    vvc_profile_tier_level as vvc_profile_tier_level_,
)
from bmff.itu_h266.vvc_rbsp_trailing_bits import (
    vvc_rbsp_trailing_bits as vvc_rbsp_trailing_bits_,
)
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class vvc_decoding_capability_information_rbsp(BitRecord):
    """What decoding all of a bitstream takes.

    ISO/IEC 23090-3:2024, 7.3.2.1::

        decoding_capability_information_rbsp() {
            dci_reserved_zero_4bits                             u(4)
            dci_num_ptls_minus1                                 u(4)
            for (i = 0; i <= dci_num_ptls_minus1; i++) {
                profile_tier_level(1, 0)
            }
            dci_extension_flag                                  u(1)
            if (dci_extension_flag) {
                while (more_rbsp_data()) {
                    dci_extension_data_flag                     u(1)
                }
            }
            rbsp_trailing_bits()
        }

    Attributes:
        dci_reserved_zero_4bits: ``u(4)``.
        dci_num_ptls_minus1: ``u(4)``.
        profile_tier_level: A list of ``profile_tier_level``.
        dci_extension_flag: ``u(1)``.
        dci_extension_data_flag: ``u(1)``; None when left out.
        rbsp_trailing_bits: ``rbsp_trailing_bits( )``.
    """

    __slots__ = (
        "dci_extension_data_flag",
        "dci_extension_flag",
        "dci_reserved_zero_4bits",
        "profile_tier_level",
        "rbsp_trailing_bits",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\r"
    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.2.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "dci_reserved_zero_4bits",
        "dci_num_ptls_minus1",
        "profile_tier_level",
        "dci_extension_flag",
        "dci_extension_data_flag",
        "rbsp_trailing_bits",
    )

    _spelled: ClassVar[str] = "decoding_capability_information_rbsp"

    dci_reserved_zero_4bits: int
    profile_tier_level: list[vvc_profile_tier_level_]
    dci_extension_flag: int
    dci_extension_data_flag: str | None
    rbsp_trailing_bits: vvc_rbsp_trailing_bits_

    def __init__(
        self,
        *,
        dci_reserved_zero_4bits: int = 0,
        profile_tier_level: Iterable[vvc_profile_tier_level_] = (),
        dci_extension_flag: int = 0,
        dci_extension_data_flag: str | None = None,
        rbsp_trailing_bits: vvc_rbsp_trailing_bits_ | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.dci_reserved_zero_4bits = dci_reserved_zero_4bits
        self.profile_tier_level = list(profile_tier_level)
        self.dci_extension_flag = dci_extension_flag
        self.dci_extension_data_flag = dci_extension_data_flag
        self.rbsp_trailing_bits = (
            vvc_rbsp_trailing_bits_()
            if rbsp_trailing_bits is None
            else rbsp_trailing_bits
        )

    @property
    def dci_num_ptls_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.profile_tier_level) - 1

    def _read(self, r: BitReader, /) -> None:
        self.dci_extension_data_flag = None
        self.dci_reserved_zero_4bits = r.bits("dci_reserved_zero_4bits", 4)
        dci_num_ptls_minus1 = r.bits("dci_num_ptls_minus1", 4)
        profile_tier_level: list[vvc_profile_tier_level_] = []
        self.profile_tier_level = profile_tier_level
        r.allow("profile_tier_level", (dci_num_ptls_minus1 + 1), 0)
        for _ in range((dci_num_ptls_minus1 + 1)):
            profile_tier_level_2 = vvc_profile_tier_level_._from(r, 1, 0)
            profile_tier_level.append(profile_tier_level_2)

        dci_extension_flag = r.bits("dci_extension_flag", 1)
        self.dci_extension_flag = dci_extension_flag
        if dci_extension_flag:
            self.dci_extension_data_flag = r.bit_text(
                "dci_extension_data_flag", r.rbsp_bits_left()
            )

        self.rbsp_trailing_bits = vvc_rbsp_trailing_bits_._from(r)

    def _write(self, w: BitWriter, /) -> None:
        dci_num_ptls_minus1 = len(self.profile_tier_level) - 1
        dci_extension_flag = self.dci_extension_flag
        w.bits("dci_reserved_zero_4bits", self.dci_reserved_zero_4bits, 4)
        w.bits("dci_num_ptls_minus1", dci_num_ptls_minus1, 4)
        for profile_tier_level in self.profile_tier_level:
            w.record("profile_tier_level", profile_tier_level, 1, 0)

        w.bits("dci_extension_flag", self.dci_extension_flag, 1)
        if dci_extension_flag:
            w.bit_text("dci_extension_data_flag", self.dci_extension_data_flag)

        w.record("rbsp_trailing_bits", self.rbsp_trailing_bits)
