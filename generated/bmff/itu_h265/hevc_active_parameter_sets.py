"""hevc_active_parameter_sets of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/sei``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.parameter_sets import Known

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable

_hevc_active_parameter_sets_vps_max_layers_minus1: Final = Known(
    "hevc_video_parameter_set_rbsp", "vps_max_layers_minus1", default=0
)
_hevc_active_parameter_sets_vps_base_layer_internal_flag: Final = Known(
    "hevc_video_parameter_set_rbsp", "vps_base_layer_internal_flag", default=1
)


class hevc_active_parameter_sets(BitRecord):
    """Which parameter sets are in force.

    ISO/IEC 23008-2:2023, D.2.21::

        active_parameter_sets(payloadSize) {
            active_video_parameter_set_id                       u(4)
            self_contained_cvs_flag                             u(1)
            no_parameter_set_update_flag                        u(1)
            num_sps_ids_minus1                                  ue(v)
            for (i = 0; i <= num_sps_ids_minus1; i++) {
                active_seq_parameter_set_id[i]                  ue(v)
            }
            for (i = vps_base_layer_internal_flag; i <= Min(62, vps_max_layers_minus1); i++) {
                layer_sps_idx[i]                                ue(v)
            }
        }

    Attributes:
        active_video_parameter_set_id: ``u(4)``.
        self_contained_cvs_flag: ``u(1)``.
        no_parameter_set_update_flag: ``u(1)``.
        num_sps_ids_minus1: ``ue(v)``.
        active_seq_parameter_set_id: A list of ``active_seq_parameter_set_id``.
        layer_sps_idx: A list of ``layer_sps_idx``.
    """

    __slots__ = (
        "active_seq_parameter_set_id",
        "active_video_parameter_set_id",
        "layer_sps_idx",
        "no_parameter_set_update_flag",
        "self_contained_cvs_flag",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x81"
    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, D.2.21"
    _fields: ClassVar[tuple[str, ...]] = (
        "active_video_parameter_set_id",
        "self_contained_cvs_flag",
        "no_parameter_set_update_flag",
        "num_sps_ids_minus1",
        "active_seq_parameter_set_id",
        "layer_sps_idx",
    )

    _spelled: ClassVar[str] = "active_parameter_sets"

    active_video_parameter_set_id: int
    self_contained_cvs_flag: int
    no_parameter_set_update_flag: int
    active_seq_parameter_set_id: list[int]
    layer_sps_idx: list[int]

    def __init__(
        self,
        *,
        active_video_parameter_set_id: int = 0,
        self_contained_cvs_flag: int = 0,
        no_parameter_set_update_flag: int = 0,
        active_seq_parameter_set_id: Iterable[int] = (),
        layer_sps_idx: Iterable[int] = (),
    ) -> None:
        BitRecord.__init__(self)
        self.active_video_parameter_set_id = active_video_parameter_set_id
        self.self_contained_cvs_flag = self_contained_cvs_flag
        self.no_parameter_set_update_flag = no_parameter_set_update_flag
        self.active_seq_parameter_set_id = list(active_seq_parameter_set_id)
        self.layer_sps_idx = list(layer_sps_idx)

    @property
    def num_sps_ids_minus1(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.active_seq_parameter_set_id) - 1

    def _read(self, r: BitReader, /) -> None:
        active_video_parameter_set_id = r.bits("active_video_parameter_set_id", 4)
        self.active_video_parameter_set_id = active_video_parameter_set_id
        self.self_contained_cvs_flag = r.bits("self_contained_cvs_flag", 1)
        self.no_parameter_set_update_flag = r.bits("no_parameter_set_update_flag", 1)
        num_sps_ids_minus1 = r.ue("num_sps_ids_minus1")
        active_seq_parameter_set_id: list[int] = []
        self.active_seq_parameter_set_id = active_seq_parameter_set_id
        r.allow("active_seq_parameter_set_id", (num_sps_ids_minus1 + 1), 0)
        for _ in range((num_sps_ids_minus1 + 1)):
            active_seq_parameter_set_id_2 = r.ue("active_seq_parameter_set_id")
            active_seq_parameter_set_id.append(active_seq_parameter_set_id_2)

        layer_sps_idx: list[int] = []
        self.layer_sps_idx = layer_sps_idx
        r.allow(
            "layer_sps_idx",
            (
                (
                    min(
                        62,
                        r.earlier(
                            _hevc_active_parameter_sets_vps_max_layers_minus1,
                            active_video_parameter_set_id,
                        ),
                    )
                    - r.earlier(
                        _hevc_active_parameter_sets_vps_base_layer_internal_flag,
                        active_video_parameter_set_id,
                    )
                )
                + 1
            ),
            0,
        )
        for _ in range(
            (
                (
                    min(
                        62,
                        r.earlier(
                            _hevc_active_parameter_sets_vps_max_layers_minus1,
                            active_video_parameter_set_id,
                        ),
                    )
                    - r.earlier(
                        _hevc_active_parameter_sets_vps_base_layer_internal_flag,
                        active_video_parameter_set_id,
                    )
                )
                + 1
            )
        ):
            layer_sps_idx_2 = r.ue("layer_sps_idx")
            layer_sps_idx.append(layer_sps_idx_2)

    def _write(self, w: BitWriter, /) -> None:
        active_video_parameter_set_id = self.active_video_parameter_set_id
        num_sps_ids_minus1 = len(self.active_seq_parameter_set_id) - 1
        w.bits("active_video_parameter_set_id", self.active_video_parameter_set_id, 4)
        w.bits("self_contained_cvs_flag", self.self_contained_cvs_flag, 1)
        w.bits("no_parameter_set_update_flag", self.no_parameter_set_update_flag, 1)
        w.ue("num_sps_ids_minus1", num_sps_ids_minus1)
        for active_seq_parameter_set_id in self.active_seq_parameter_set_id:
            w.ue("active_seq_parameter_set_id", active_seq_parameter_set_id)

        w.same(
            "layer_sps_idx",
            self.layer_sps_idx,
            (
                (
                    min(
                        62,
                        w.earlier(
                            _hevc_active_parameter_sets_vps_max_layers_minus1,
                            active_video_parameter_set_id,
                        ),
                    )
                    - w.earlier(
                        _hevc_active_parameter_sets_vps_base_layer_internal_flag,
                        active_video_parameter_set_id,
                    )
                )
                + 1
            ),
        )
        for layer_sps_idx in self.layer_sps_idx:
            w.ue("layer_sps_idx", layer_sps_idx)
