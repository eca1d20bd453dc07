"""nnr_node_identification of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class nnr_node_identification(BitRecord):
    """Which node of a distributed system the data come from, and on which they build.

    ISO/IEC 15938-17:2024, 8.2.4.6::

        nnr_node_identification() {
            node_id_present_flag                                u(1)
            if (node_id_present_flag) {
                device_id                                       ue(1)
                parameter_id                                    ue(5)
                put_node_depth                                  ue(4)
            }
            if (mps_parent_signalling_enabled_flag) {
                parent_node_id_present_flag                     u(1)
                if (parent_node_id_present_flag) {
                    parent_node_id_type                         u(2) // 0 device, 1 SHA-256, 2 SHA-512
                    temporal_context_modeling_flag              u(1)
                    if (parent_node_id_type == 0) {
                        parent_device_id                        ue(1)
                        if (!node_id_present_flag) {
                            parameter_id                        ue(5)
                            put_node_depth                      ue(4)
                        }
                    } else if (parent_node_id_type == 1) {
                        parent_node_payload_sha256              u(256)
                    } else if (parent_node_id_type == 2) {
                        parent_node_payload_sha512              u(512)
                    }
                }
            }
        }

    Attributes:
        node_id_present_flag: ``u(1)``.
        device_id: ``ue(v)``; None when left out.
        parameter_id: ``ue(v)``.
        put_node_depth: ``ue(v)``.
        parent_node_id_present_flag: ``u(1)``; None when left out.
        parent_node_id_type: 0 device, 1 SHA-256, 2 SHA-512; None when left out.
        temporal_context_modeling_flag: ``u(1)``; None when left out.
        parent_device_id: ``ue(v)``; None when left out.
        parent_node_payload_sha256: ``u(256)``; None when left out.
        parent_node_payload_sha512: ``u(512)``; None when left out.
    """

    __slots__ = (
        "device_id",
        "node_id_present_flag",
        "parameter_id",
        "parent_device_id",
        "parent_node_id_present_flag",
        "parent_node_id_type",
        "parent_node_payload_sha256",
        "parent_node_payload_sha512",
        "put_node_depth",
        "temporal_context_modeling_flag",
    )

    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.4.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "node_id_present_flag",
        "device_id",
        "parameter_id",
        "put_node_depth",
        "parent_node_id_present_flag",
        "parent_node_id_type",
        "temporal_context_modeling_flag",
        "parent_device_id",
        "parent_node_payload_sha256",
        "parent_node_payload_sha512",
    )

    _given: ClassVar[tuple[str, ...]] = ("mps_parent_signalling_enabled_flag",)

    node_id_present_flag: int
    device_id: int | None
    parameter_id: int
    put_node_depth: int
    parent_node_id_present_flag: int | None
    parent_node_id_type: int | None
    temporal_context_modeling_flag: int | None
    parent_device_id: int | None
    parent_node_payload_sha256: int | None
    parent_node_payload_sha512: int | None

    def __init__(
        self,
        *,
        node_id_present_flag: int = 0,
        device_id: int | None = None,
        parameter_id: int = 0,
        put_node_depth: int = 0,
        parent_node_id_present_flag: int | None = None,
        parent_node_id_type: int | None = None,
        temporal_context_modeling_flag: int | None = None,
        parent_device_id: int | None = None,
        parent_node_payload_sha256: int | None = None,
        parent_node_payload_sha512: int | None = None,
    ) -> None:
        BitRecord.__init__(self)
        self.node_id_present_flag = node_id_present_flag
        self.device_id = device_id
        self.parameter_id = parameter_id
        self.put_node_depth = put_node_depth
        self.parent_node_id_present_flag = parent_node_id_present_flag
        self.parent_node_id_type = parent_node_id_type
        self.temporal_context_modeling_flag = temporal_context_modeling_flag
        self.parent_device_id = parent_device_id
        self.parent_node_payload_sha256 = parent_node_payload_sha256
        self.parent_node_payload_sha512 = parent_node_payload_sha512

    def _read(self, r: BitReader, /, mps_parent_signalling_enabled_flag: Any) -> None:
        self.device_id = None
        self.parameter_id = ABSENT
        self.put_node_depth = ABSENT
        self.parent_node_id_present_flag = None
        parent_node_id_present_flag = 0
        self.parent_node_id_type = None
        parent_node_id_type = 0
        self.temporal_context_modeling_flag = None
        self.parent_device_id = None
        self.parent_node_payload_sha256 = None
        self.parent_node_payload_sha512 = None
        node_id_present_flag = r.bits("node_id_present_flag", 1)
        self.node_id_present_flag = node_id_present_flag
        if node_id_present_flag:
            self.device_id = r.ue("device_id", 1)
            self.parameter_id = r.ue("parameter_id", 5)
            self.put_node_depth = r.ue("put_node_depth", 4)

        if mps_parent_signalling_enabled_flag:
            parent_node_id_present_flag = r.bits("parent_node_id_present_flag", 1)
            self.parent_node_id_present_flag = parent_node_id_present_flag
            if parent_node_id_present_flag:
                parent_node_id_type = r.bits("parent_node_id_type", 2)
                self.parent_node_id_type = parent_node_id_type
                self.temporal_context_modeling_flag = r.bits(
                    "temporal_context_modeling_flag", 1
                )
                if parent_node_id_type == 0:
                    self.parent_device_id = r.ue("parent_device_id", 1)
                    if not node_id_present_flag:
                        self.parameter_id = r.ue("parameter_id", 5)
                        self.put_node_depth = r.ue("put_node_depth", 4)

                else:
                    if parent_node_id_type == 1:
                        self.parent_node_payload_sha256 = r.bits(
                            "parent_node_payload_sha256", 256
                        )

                    else:
                        if parent_node_id_type == 2:
                            self.parent_node_payload_sha512 = r.bits(
                                "parent_node_payload_sha512", 512
                            )

    def _write(self, w: BitWriter, /, mps_parent_signalling_enabled_flag: Any) -> None:
        node_id_present_flag = self.node_id_present_flag
        parent_node_id_present_flag = self.parent_node_id_present_flag or 0
        parent_node_id_type = self.parent_node_id_type or 0
        w.bits("node_id_present_flag", self.node_id_present_flag, 1)
        if node_id_present_flag:
            w.ue("device_id", self.device_id, 1)
            w.ue("parameter_id", self.parameter_id, 5)
            w.ue("put_node_depth", self.put_node_depth, 4)

        if mps_parent_signalling_enabled_flag:
            w.bits("parent_node_id_present_flag", self.parent_node_id_present_flag, 1)
            if parent_node_id_present_flag:
                w.bits("parent_node_id_type", self.parent_node_id_type, 2)
                w.bits(
                    "temporal_context_modeling_flag",
                    self.temporal_context_modeling_flag,
                    1,
                )
                if parent_node_id_type == 0:
                    w.ue("parent_device_id", self.parent_device_id, 1)
                    if not node_id_present_flag:
                        w.ue("parameter_id", self.parameter_id, 5)
                        w.ue("put_node_depth", self.put_node_depth, 4)

                else:
                    if parent_node_id_type == 1:
                        w.bits(
                            "parent_node_payload_sha256",
                            self.parent_node_payload_sha256,
                            256,
                        )

                    else:
                        if parent_node_id_type == 2:
                            w.bits(
                                "parent_node_payload_sha512",
                                self.parent_node_payload_sha512,
                                512,
                            )
