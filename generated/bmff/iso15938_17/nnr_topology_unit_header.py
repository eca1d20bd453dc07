"""nnr_topology_unit_header of ISO/IEC 15938-17:2024.

Generated from the specification ``iso15938_17/nnr``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class nnr_topology_unit_header(BitRecord):
    """How the topology of the network is stored.

    ISO/IEC 15938-17:2024, 8.2.4.4::

        nnr_topology_unit_header() {
            topology_storage_format                             u(8) // 0 unrecognised, 1 NNEF, 2 ONNX, 3 PyTorch, 4 TensorFlow, 5 pruning, 6 list of references
            topology_compression_format                         u(8) // 0 none, 1 deflate
        }

    Attributes:
        topology_storage_format: 0 unrecognised, 1 NNEF, 2 ONNX, 3 PyTorch, 4 TensorFlow, 5
            pruning, 6 list of references.
        topology_compression_format: 0 none, 1 deflate.
    """

    __slots__ = ("topology_compression_format", "topology_storage_format")

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x03"
    clause: ClassVar[str] = "ISO/IEC 15938-17:2024, 8.2.4.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "topology_storage_format",
        "topology_compression_format",
    )

    topology_storage_format: int
    topology_compression_format: int

    def __init__(
        self, *, topology_storage_format: int = 0, topology_compression_format: int = 0
    ) -> None:
        BitRecord.__init__(self)
        self.topology_storage_format = topology_storage_format
        self.topology_compression_format = topology_compression_format

    def _read(self, r: BitReader, /) -> None:
        self.topology_storage_format = r.bits("topology_storage_format", 8)
        self.topology_compression_format = r.bits("topology_compression_format", 8)

    def _write(self, w: BitWriter, /) -> None:
        w.bits("topology_storage_format", self.topology_storage_format, 8)
        w.bits("topology_compression_format", self.topology_compression_format, 8)
