"""NnpfcSeiSampleGroupEntry of ISO/IEC 14496-15:2024/Amd 1:2025.

Generated from the specification ``iso14496_15/amd1_nnpf``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SampleToMetadataItemEntry import SampleToMetadataItemEntry
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_NnpfcSeiSampleGroupEntry_R0: Final = Run(
    ">4sI", (("meta_box_handler_type", 32),), (("num_items", 32),)
)
_NnpfcSeiSampleGroupEntry_T0: Final = Layout(
    Part(32, (("item_id", 32, False),)), column="item_id"
)


class NnpfcSeiSampleGroupEntry(SampleToMetadataItemEntry):
    """One post-filter characteristics SEI message; its network may be an item instead.

    ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.2::

        aligned(8) class NnpfcSeiSampleGroupEntry() extends SampleToMetadataItemEntry('nfcs') {
            unsigned int(8) nnpfc_sei_data_byte[];
        }

    Attributes:
        nnpfc_sei_data_byte: A whole sei_message(), without its payload bytes if an item
            holds them.
    """

    __slots__ = ("nnpfc_sei_data_byte",)

    fourcc: ClassVar[bytes] = b"nfcs"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "meta_box_handler_type",
        "num_items",
        "item_id",
        "nnpfc_sei_data_byte",
    )

    nnpfc_sei_data_byte: bytes | memoryview

    def __init__(
        self,
        *,
        meta_box_handler_type: str = "",
        item_id: Any = (),
        nnpfc_sei_data_byte: bytes | memoryview = b"",
    ) -> None:
        self.trailing = b""
        self.meta_box_handler_type = meta_box_handler_type
        self.item_id = _NnpfcSeiSampleGroupEntry_T0.table(item_id)
        self.nnpfc_sei_data_byte = nnpfc_sei_data_byte

    def _read(self, r: Reader, /) -> None:
        code, num_items = r.run(_NnpfcSeiSampleGroupEntry_R0)
        self.meta_box_handler_type = code.decode("latin-1")
        self.item_id = r.table("item_id", _NnpfcSeiSampleGroupEntry_T0, num_items)
        self.nnpfc_sei_data_byte = r.tail("nnpfc_sei_data_byte")

    def _write(self, w: Writer, /) -> None:
        num_items = len(self.item_id)
        w.run(
            _NnpfcSeiSampleGroupEntry_R0,
            w.code("meta_box_handler_type", self.meta_box_handler_type),
            num_items,
        )
        w.table("item_id", _NnpfcSeiSampleGroupEntry_T0, self.item_id)
        w.octets("nnpfc_sei_data_byte", self.nnpfc_sei_data_byte)
