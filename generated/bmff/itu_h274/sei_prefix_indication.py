"""sei_prefix_indication of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/messages``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class sei_prefix_indication(BitRecord):
    """The first bits that messages of a type have in this sequence.

    Rec. ITU-T H.274 (09/2023), 8.27::

        sei_prefix_indication(payloadSize) {
            prefix_sei_payload_type                             u(16)
            num_sei_prefix_indications_minus1                   u(8)
            for (i = 0; i <= num_sei_prefix_indications_minus1; i++) {
                num_bits_in_prefix_indication_minus1[i]         u(16)
                for (j = 0; j <= num_bits_in_prefix_indication_minus1[i]; j++) {
                    sei_prefix_data_bit[i][j]                   u(1)
                }
                while (!byte_aligned()) {
                    byte_alignment_bit_equal_to_one             f(1) // @default 1
                }
            }
        }

    Attributes:
        prefix_sei_payload_type: ``u(16)``.
        num_sei_prefix_indications_minus1: ``u(8)``.
        sei_prefix_indications: A list of ``SeiPrefixIndication``.
    """

    __slots__ = ("prefix_sei_payload_type", "sei_prefix_indications")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\xc9"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.27"
    _fields: ClassVar[tuple[str, ...]] = (
        "prefix_sei_payload_type",
        "num_sei_prefix_indications_minus1",
        "sei_prefix_indications",
    )

    prefix_sei_payload_type: int
    sei_prefix_indications: list[sei_prefix_indication.SeiPrefixIndication]

    class SeiPrefixIndication(Row):
        """One of the ``sei_prefix_indications`` of sei_prefix_indication.

        Attributes:
            sei_prefix_data_bit: ``u(1)``.
            byte_alignment_bit_equal_to_one: A list of ``byte_alignment_bit_equal_to_one``.
        """

        __slots__ = ("byte_alignment_bit_equal_to_one", "sei_prefix_data_bit")

        _fields: ClassVar[tuple[str, ...]] = (
            "sei_prefix_data_bit",
            "byte_alignment_bit_equal_to_one",
        )

        sei_prefix_data_bit: Table
        byte_alignment_bit_equal_to_one: list[int]

        def __init__(
            self,
            *,
            sei_prefix_data_bit: Any = (),
            byte_alignment_bit_equal_to_one: Iterable[int] = (),
        ) -> None:
            self.sei_prefix_data_bit = sei_prefix_data_bit
            self.byte_alignment_bit_equal_to_one = list(byte_alignment_bit_equal_to_one)

    def __init__(
        self,
        *,
        prefix_sei_payload_type: int = 0,
        sei_prefix_indications: Iterable[
            sei_prefix_indication.SeiPrefixIndication
        ] = (),
    ) -> None:
        BitRecord.__init__(self)
        self.prefix_sei_payload_type = prefix_sei_payload_type
        self.sei_prefix_indications = list(sei_prefix_indications)

    @property
    def num_sei_prefix_indications_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.sei_prefix_indications) - 1

    def _read(self, r: BitReader, /) -> None:
        self.prefix_sei_payload_type = r.bits("prefix_sei_payload_type", 16)
        num_sei_prefix_indications_minus1 = r.bits(
            "num_sei_prefix_indications_minus1", 8
        )
        sei_prefix_indications: list[sei_prefix_indication.SeiPrefixIndication] = []
        self.sei_prefix_indications = sei_prefix_indications
        r.allow("sei_prefix_indications", (num_sei_prefix_indications_minus1 + 1), 16)
        for _ in range((num_sei_prefix_indications_minus1 + 1)):
            row = sei_prefix_indication.SeiPrefixIndication.__new__(
                sei_prefix_indication.SeiPrefixIndication
            )
            sei_prefix_indications.append(row)
            num_bits_in_prefix_indication_minus1 = r.bits(
                "num_bits_in_prefix_indication_minus1", 16
            )
            row.sei_prefix_data_bit = r.numbers(
                "sei_prefix_data_bit", 1, (num_bits_in_prefix_indication_minus1 + 1)
            )
            byte_alignment_bit_equal_to_one: list[int] = []
            row.byte_alignment_bit_equal_to_one = byte_alignment_bit_equal_to_one
            while not r.byte_aligned():
                byte_alignment_bit_equal_to_one_2 = r.bits(
                    "byte_alignment_bit_equal_to_one", 1
                )
                byte_alignment_bit_equal_to_one.append(
                    byte_alignment_bit_equal_to_one_2
                )
                r.allow("byte_alignment_bit_equal_to_one", 1, 0)

    def _write(self, w: BitWriter, /) -> None:
        num_sei_prefix_indications_minus1 = len(self.sei_prefix_indications) - 1
        w.bits("prefix_sei_payload_type", self.prefix_sei_payload_type, 16)
        w.bits(
            "num_sei_prefix_indications_minus1", num_sei_prefix_indications_minus1, 8
        )
        for row in self.sei_prefix_indications:
            num_bits_in_prefix_indication_minus1 = len(row.sei_prefix_data_bit) - 1
            w.bits(
                "num_bits_in_prefix_indication_minus1",
                num_bits_in_prefix_indication_minus1,
                16,
            )
            w.numbers("sei_prefix_data_bit", row.sei_prefix_data_bit, 1)
            for byte_alignment_bit_equal_to_one in w.aligning(
                "byte_alignment_bit_equal_to_one",
                row.byte_alignment_bit_equal_to_one,
                1,
            ):
                w.bits(
                    "byte_alignment_bit_equal_to_one",
                    byte_alignment_bit_equal_to_one,
                    1,
                )
