"""vvc_vui_payload of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/sequence_parameter_set``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.itu_h274.vui_parameters import vui_parameters as vui_parameters_
from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class vvc_vui_payload(BitRecord):
    """How the video is to be shown, what later versions add to it, and bits up to the next byte.

    ISO/IEC 23090-3:2024, 7.3.2.18::

        vui_payload() {
            vui_parameters()
            if (more_data_in_payload()) {
                if (payload_extension_present()) {
                    vui_reserved_payload_extension_data         u(v: payload_extension_bits())
                }
                vui_payload_bit_equal_to_one                    f(1) // @default 1
                while (more_data_in_payload()) {
                    vui_payload_bit_equal_to_zero               f(1)
                }
            }
        }

    Attributes:
        vui_parameters: ``vui_parameters( )``.
        vui_reserved_payload_extension_data: ``u(v)``; None when left out.
        vui_payload_bit_equal_to_one: ``f(1)``; None when left out.
        vui_payload_bit_equal_to_zero: A list of ``vui_payload_bit_equal_to_zero``; None
            when left out.
    """

    __slots__ = (
        "vui_parameters",
        "vui_payload_bit_equal_to_one",
        "vui_payload_bit_equal_to_zero",
        "vui_reserved_payload_extension_data",
    )

    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.2.18"
    _fields: ClassVar[tuple[str, ...]] = (
        "vui_parameters",
        "vui_reserved_payload_extension_data",
        "vui_payload_bit_equal_to_one",
        "vui_payload_bit_equal_to_zero",
    )

    _spelled: ClassVar[str] = "vui_payload"

    vui_parameters: vui_parameters_
    vui_reserved_payload_extension_data: str | None
    vui_payload_bit_equal_to_one: int | None
    vui_payload_bit_equal_to_zero: list[int] | None

    def __init__(
        self,
        *,
        vui_parameters: vui_parameters_ | None = None,
        vui_reserved_payload_extension_data: str | None = None,
        vui_payload_bit_equal_to_one: int | None = 1,
        vui_payload_bit_equal_to_zero: Iterable[int] | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.vui_parameters = (
            vui_parameters_() if vui_parameters is None else vui_parameters
        )
        self.vui_reserved_payload_extension_data = vui_reserved_payload_extension_data
        self.vui_payload_bit_equal_to_one = vui_payload_bit_equal_to_one
        self.vui_payload_bit_equal_to_zero = (
            None
            if vui_payload_bit_equal_to_zero is None
            else list(vui_payload_bit_equal_to_zero)
        )

    def _read(self, r: BitReader, /) -> None:
        self.vui_reserved_payload_extension_data = None
        self.vui_payload_bit_equal_to_one = None
        self.vui_payload_bit_equal_to_zero = None
        self.vui_parameters = vui_parameters_._from(r)
        if r.more_data_in_payload():
            if r.payload_extension_present():
                self.vui_reserved_payload_extension_data = r.bit_text(
                    "vui_reserved_payload_extension_data", r.payload_extension_bits()
                )

            self.vui_payload_bit_equal_to_one = r.bits(
                "vui_payload_bit_equal_to_one", 1
            )
            vui_payload_bit_equal_to_zero: list[int] = []
            self.vui_payload_bit_equal_to_zero = vui_payload_bit_equal_to_zero
            while r.more_data_in_payload():
                vui_payload_bit_equal_to_zero_2 = r.bits(
                    "vui_payload_bit_equal_to_zero", 1
                )
                vui_payload_bit_equal_to_zero.append(vui_payload_bit_equal_to_zero_2)
                r.allow("vui_payload_bit_equal_to_zero", 1, 0)

    def _write(self, w: BitWriter, /) -> None:
        w.record("vui_parameters", self.vui_parameters)
        if self.vui_payload_bit_equal_to_zero is not None:
            if self.vui_reserved_payload_extension_data is not None:
                w.bit_text(
                    "vui_reserved_payload_extension_data",
                    self.vui_reserved_payload_extension_data,
                )

            w.bits("vui_payload_bit_equal_to_one", self.vui_payload_bit_equal_to_one, 1)
            for vui_payload_bit_equal_to_zero in (
                self.vui_payload_bit_equal_to_zero or ()
            ):
                w.bits(
                    "vui_payload_bit_equal_to_zero", vui_payload_bit_equal_to_zero, 1
                )
