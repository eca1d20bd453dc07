"""nn_post_filter_activation of Rec. ITU-T H.274 (V4).

Generated from the specification ``itu_h274/nn_post_filter``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class nn_post_filter_activation(BitRecord):
    """Switches a post-filter on or off for the pictures that follow.

    Rec. ITU-T H.274 (V4), 8.28.2::

        nn_post_filter_activation(payloadSize) {
            nnpfa_target_id                                     ue(v) // the nnpfc_id
            nnpfa_cancel_flag                                   u(1) // the filter is off again
            if (!nnpfa_cancel_flag) {
                nnpfa_persistence_flag                          u(1) // on until further notice
                nnpfa_target_base_flag                          u(1) // the base filter, without updates
                nnpfa_no_prev_clvs_flag                         u(1)
                if (nnpfa_persistence_flag) {
                    nnpfa_no_foll_clvs_flag                     u(1)
                }
                nnpfa_num_output_entries                        ue(v)
                for (i = 0; i < nnpfa_num_output_entries; i++) {
                    nnpfa_output_flag[i]                        u(1)
                }
                // Messages of the generation before end here. Fewer than three bits are no flags of
                // this one, but an extension.
                if (payload_extension_bits() > 2) {
                    nnpfa_prompt_update_flag                    u(1)
                    if (nnpfa_prompt_update_flag) {
                        while (!byte_aligned()) {
                            nnpfa_alignment_zero_bit            u(1)
                        }
                        nnpfa_prompt                            st(v) // a text for the network
                    }
                    nnpfa_seed_update_flag                      u(1)
                    if (nnpfa_seed_update_flag) {
                        nnpfa_seed                              u(16) // where random numbers begin
                    }
                    nnpfa_selected_input_flag                   u(1)
                    if (nnpfa_selected_input_flag) {
                        nnpfa_num_input_pic_shift               ue(v)
                    }
                }
            }
        }

    Attributes:
        nnpfa_target_id: The nnpfc_id.
        nnpfa_cancel_flag: The filter is off again.
        nnpfa_persistence_flag: On until further notice; None when left out.
        nnpfa_target_base_flag: The base filter, without updates; None when left out.
        nnpfa_no_prev_clvs_flag: ``u(1)``; None when left out.
        nnpfa_no_foll_clvs_flag: ``u(1)``; None when left out.
        nnpfa_num_output_entries: ``ue(v)``; None when left out.
        nnpfa_output_flag: ``u(1)``; None when left out.
        nnpfa_prompt_update_flag: ``u(1)``; None when left out.
        nnpfa_alignment_zero_bit: A list of ``nnpfa_alignment_zero_bit``; None when left
            out.
        nnpfa_prompt: A text for the network; None when left out.
        nnpfa_seed_update_flag: ``u(1)``; None when left out.
        nnpfa_seed: Where random numbers begin; None when left out.
        nnpfa_selected_input_flag: ``u(1)``; None when left out.
        nnpfa_num_input_pic_shift: ``ue(v)``; None when left out.
    """

    __slots__ = (
        "nnpfa_alignment_zero_bit",
        "nnpfa_cancel_flag",
        "nnpfa_no_foll_clvs_flag",
        "nnpfa_no_prev_clvs_flag",
        "nnpfa_num_input_pic_shift",
        "nnpfa_output_flag",
        "nnpfa_persistence_flag",
        "nnpfa_prompt",
        "nnpfa_prompt_update_flag",
        "nnpfa_seed",
        "nnpfa_seed_update_flag",
        "nnpfa_selected_input_flag",
        "nnpfa_target_base_flag",
        "nnpfa_target_id",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\xd3"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (V4), 8.28.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "nnpfa_target_id",
        "nnpfa_cancel_flag",
        "nnpfa_persistence_flag",
        "nnpfa_target_base_flag",
        "nnpfa_no_prev_clvs_flag",
        "nnpfa_no_foll_clvs_flag",
        "nnpfa_num_output_entries",
        "nnpfa_output_flag",
        "nnpfa_prompt_update_flag",
        "nnpfa_alignment_zero_bit",
        "nnpfa_prompt",
        "nnpfa_seed_update_flag",
        "nnpfa_seed",
        "nnpfa_selected_input_flag",
        "nnpfa_num_input_pic_shift",
    )

    nnpfa_target_id: int
    nnpfa_cancel_flag: int
    nnpfa_persistence_flag: int | None
    nnpfa_target_base_flag: int | None
    nnpfa_no_prev_clvs_flag: int | None
    nnpfa_no_foll_clvs_flag: int | None
    nnpfa_output_flag: Table | None
    nnpfa_prompt_update_flag: int | None
    nnpfa_alignment_zero_bit: list[int] | None
    nnpfa_prompt: str | None
    nnpfa_seed_update_flag: int | None
    nnpfa_seed: int | None
    nnpfa_selected_input_flag: int | None
    nnpfa_num_input_pic_shift: int | None

    def __init__(
        self,
        *,
        nnpfa_target_id: int = 0,
        nnpfa_cancel_flag: int = 0,
        nnpfa_persistence_flag: int | None = None,
        nnpfa_target_base_flag: int | None = None,
        nnpfa_no_prev_clvs_flag: int | None = None,
        nnpfa_no_foll_clvs_flag: int | None = None,
        nnpfa_output_flag: Any = None,
        nnpfa_prompt_update_flag: int | None = None,
        nnpfa_alignment_zero_bit: Iterable[int] | None = None,
        nnpfa_prompt: str | None = None,
        nnpfa_seed_update_flag: int | None = None,
        nnpfa_seed: int | None = None,
        nnpfa_selected_input_flag: int | None = None,
        nnpfa_num_input_pic_shift: int | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.nnpfa_target_id = nnpfa_target_id
        self.nnpfa_cancel_flag = nnpfa_cancel_flag
        self.nnpfa_persistence_flag = nnpfa_persistence_flag
        self.nnpfa_target_base_flag = nnpfa_target_base_flag
        self.nnpfa_no_prev_clvs_flag = nnpfa_no_prev_clvs_flag
        self.nnpfa_no_foll_clvs_flag = nnpfa_no_foll_clvs_flag
        self.nnpfa_output_flag = nnpfa_output_flag
        self.nnpfa_prompt_update_flag = nnpfa_prompt_update_flag
        self.nnpfa_alignment_zero_bit = (
            None if nnpfa_alignment_zero_bit is None else list(nnpfa_alignment_zero_bit)
        )
        self.nnpfa_prompt = nnpfa_prompt
        self.nnpfa_seed_update_flag = nnpfa_seed_update_flag
        self.nnpfa_seed = nnpfa_seed
        self.nnpfa_selected_input_flag = nnpfa_selected_input_flag
        self.nnpfa_num_input_pic_shift = nnpfa_num_input_pic_shift

    @property
    def nnpfa_num_output_entries(self) -> int:
        """A count. Derived: it follows from the list."""
        return 0 if self.nnpfa_output_flag is None else len(self.nnpfa_output_flag)

    def _read(self, r: BitReader, /) -> None:
        self.nnpfa_persistence_flag = None
        nnpfa_persistence_flag = 0
        self.nnpfa_target_base_flag = None
        self.nnpfa_no_prev_clvs_flag = None
        self.nnpfa_no_foll_clvs_flag = None
        nnpfa_num_output_entries = 0
        self.nnpfa_output_flag = None
        self.nnpfa_prompt_update_flag = None
        nnpfa_prompt_update_flag = 0
        self.nnpfa_alignment_zero_bit = None
        self.nnpfa_prompt = None
        self.nnpfa_seed_update_flag = None
        nnpfa_seed_update_flag = 0
        self.nnpfa_seed = None
        self.nnpfa_selected_input_flag = None
        nnpfa_selected_input_flag = 0
        self.nnpfa_num_input_pic_shift = None
        self.nnpfa_target_id = r.ue("nnpfa_target_id")
        nnpfa_cancel_flag = r.bits("nnpfa_cancel_flag", 1)
        self.nnpfa_cancel_flag = nnpfa_cancel_flag
        if not nnpfa_cancel_flag:
            nnpfa_persistence_flag = r.bits("nnpfa_persistence_flag", 1)
            self.nnpfa_persistence_flag = nnpfa_persistence_flag
            self.nnpfa_target_base_flag = r.bits("nnpfa_target_base_flag", 1)
            self.nnpfa_no_prev_clvs_flag = r.bits("nnpfa_no_prev_clvs_flag", 1)
            if nnpfa_persistence_flag:
                self.nnpfa_no_foll_clvs_flag = r.bits("nnpfa_no_foll_clvs_flag", 1)

            nnpfa_num_output_entries = r.ue("nnpfa_num_output_entries")
            self.nnpfa_output_flag = r.numbers(
                "nnpfa_output_flag", 1, nnpfa_num_output_entries
            )
            if r.payload_extension_bits() > 2:
                nnpfa_prompt_update_flag = r.bits("nnpfa_prompt_update_flag", 1)
                self.nnpfa_prompt_update_flag = nnpfa_prompt_update_flag
                if nnpfa_prompt_update_flag:
                    nnpfa_alignment_zero_bit: list[int] = []
                    self.nnpfa_alignment_zero_bit = nnpfa_alignment_zero_bit
                    while not r.byte_aligned():
                        nnpfa_alignment_zero_bit_2 = r.bits(
                            "nnpfa_alignment_zero_bit", 1
                        )
                        nnpfa_alignment_zero_bit.append(nnpfa_alignment_zero_bit_2)
                        r.allow("nnpfa_alignment_zero_bit", 1, 0)

                    self.nnpfa_prompt = r.st("nnpfa_prompt")

                nnpfa_seed_update_flag = r.bits("nnpfa_seed_update_flag", 1)
                self.nnpfa_seed_update_flag = nnpfa_seed_update_flag
                if nnpfa_seed_update_flag:
                    self.nnpfa_seed = r.bits("nnpfa_seed", 16)

                nnpfa_selected_input_flag = r.bits("nnpfa_selected_input_flag", 1)
                self.nnpfa_selected_input_flag = nnpfa_selected_input_flag
                if nnpfa_selected_input_flag:
                    self.nnpfa_num_input_pic_shift = r.ue("nnpfa_num_input_pic_shift")

    def _write(self, w: BitWriter, /) -> None:
        nnpfa_cancel_flag = self.nnpfa_cancel_flag
        nnpfa_persistence_flag = self.nnpfa_persistence_flag or 0
        nnpfa_num_output_entries = (
            0 if self.nnpfa_output_flag is None else len(self.nnpfa_output_flag)
        )
        nnpfa_prompt_update_flag = self.nnpfa_prompt_update_flag or 0
        nnpfa_seed_update_flag = self.nnpfa_seed_update_flag or 0
        nnpfa_selected_input_flag = self.nnpfa_selected_input_flag or 0
        w.ue("nnpfa_target_id", self.nnpfa_target_id)
        w.bits("nnpfa_cancel_flag", self.nnpfa_cancel_flag, 1)
        if not nnpfa_cancel_flag:
            w.bits("nnpfa_persistence_flag", self.nnpfa_persistence_flag, 1)
            w.bits("nnpfa_target_base_flag", self.nnpfa_target_base_flag, 1)
            w.bits("nnpfa_no_prev_clvs_flag", self.nnpfa_no_prev_clvs_flag, 1)
            if nnpfa_persistence_flag:
                w.bits("nnpfa_no_foll_clvs_flag", self.nnpfa_no_foll_clvs_flag, 1)

            w.ue("nnpfa_num_output_entries", nnpfa_num_output_entries)
            w.numbers("nnpfa_output_flag", self.nnpfa_output_flag, 1)
            if self.nnpfa_prompt_update_flag is not None:
                w.bits("nnpfa_prompt_update_flag", self.nnpfa_prompt_update_flag, 1)
                if nnpfa_prompt_update_flag:
                    for nnpfa_alignment_zero_bit in w.aligning(
                        "nnpfa_alignment_zero_bit", self.nnpfa_alignment_zero_bit, 0
                    ):
                        w.bits("nnpfa_alignment_zero_bit", nnpfa_alignment_zero_bit, 1)

                    w.st("nnpfa_prompt", self.nnpfa_prompt)

                w.bits("nnpfa_seed_update_flag", self.nnpfa_seed_update_flag, 1)
                if nnpfa_seed_update_flag:
                    w.bits("nnpfa_seed", self.nnpfa_seed, 16)

                w.bits("nnpfa_selected_input_flag", self.nnpfa_selected_input_flag, 1)
                if nnpfa_selected_input_flag:
                    w.ue("nnpfa_num_input_pic_shift", self.nnpfa_num_input_pic_shift)
