"""NnpfcGroupingTypeParameter of ISO/IEC 14496-15:2024/Amd 1:2025.

Generated from the specification ``iso14496_15/amd1_nnpf``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_NnpfcGroupingTypeParameter_R0: Final = Run(
    ">I", (("filter_update_flag", 1), ("filter_id", 31))
)


class NnpfcGroupingTypeParameter(Record):
    """What grouping_type_parameter holds for the 'nfcs' sample group.

    ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.1::

        class NnpfcGroupingTypeParameter {
            unsigned int(1) filter_update_flag;
            unsigned int(31) filter_id;
        }

    Attributes:
        filter_update_flag: 1: the entries update a filter, 0: they are base filters.
        filter_id: nnpfc_id of the messages in the entries.
    """

    __slots__ = ("filter_id", "filter_update_flag")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.1"
    _fields: ClassVar[tuple[str, ...]] = ("filter_update_flag", "filter_id")

    filter_update_flag: int
    filter_id: int

    def __init__(self, *, filter_update_flag: int = 0, filter_id: int = 0) -> None:
        self.trailing = b""
        self.filter_update_flag = filter_update_flag
        self.filter_id = filter_id

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_NnpfcGroupingTypeParameter_R0)
        self.filter_update_flag = bits_2 >> 31
        self.filter_id = bits_2 & 0x7FFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _NnpfcGroupingTypeParameter_R0,
            w.pack(
                ("filter_update_flag", self.filter_update_flag, 1, False),
                ("filter_id", self.filter_id, 31, False),
            ),
        )
