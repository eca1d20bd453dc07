"""NNRItemData of ISO/IEC 14496-15:2024/Amd 1:2025.

Generated from the specification ``iso14496_15/amd1_nnpf``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class NNRItemData(Record):
    """The data of an 'nnr1' item: NNR units one after another.

    ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.4.2::

        aligned(8) class NNRItemData {
            unsigned int(8) nnr_item_data[item_size];
        }

    Attributes:
        nnr_item_data: NNR units of ISO/IEC 15938-17.
    """

    __slots__ = ("nnr_item_data",)

    fourcc: ClassVar[bytes] = b"nnr1"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.4.2"
    _fields: ClassVar[tuple[str, ...]] = ("nnr_item_data",)

    nnr_item_data: bytes | memoryview

    def __init__(self, *, nnr_item_data: bytes | memoryview = b"") -> None:
        self.trailing = b""
        self.nnr_item_data = nnr_item_data

    def _read(self, r: Reader, /) -> None:
        self.nnr_item_data = r.tail("nnr_item_data")

    def _write(self, w: Writer, /) -> None:
        w.octets("nnr_item_data", self.nnr_item_data)
