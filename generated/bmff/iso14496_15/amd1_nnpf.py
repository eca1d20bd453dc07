"""Classes of ISO/IEC 14496-15:2024/Amd 1:2025: amd1 nnpf.

Generated from the specification ``iso14496_15/amd1_nnpf``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.item_properties import ItemFullProperty
from bmff.iso14496_12.sample_groups import SampleToMetadataItemEntry
from bmff.iso15938_17.nnr import NNRUnit
from bmffkit.runtime import Box, Layout, Part, Record, Row, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable

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
        filter_id: Nnpfc_id of the messages in the entries.
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

    nnr_item_data: bytes

    def __init__(self, *, nnr_item_data: bytes = b"") -> None:
        self.trailing = b""
        self.nnr_item_data = nnr_item_data

    def _read(self, r: Reader, /) -> None:
        self.nnr_item_data = r.octets("nnr_item_data", r.remaining())

    def _write(self, w: Writer, /) -> None:
        w.octets("nnr_item_data", self.nnr_item_data, w.remaining())


_NNRDecoderConfigurationRecord_R0: Final = Run(">B", (("num_of_arrays", 8),))
_NNRDecoderConfigurationRecord_R1: Final = Run(
    ">BB", (("reserved", 2), ("nnr_unit_type", 6)), (("num_nnr_units", 8),)
)


class NNRDecoderConfigurationRecord(Record):
    """NNR units in front of those of the item, in arrays by type.

    ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.5.2::

        aligned(8) class NNRDecoderConfigurationRecord {
            unsigned int(8) num_of_arrays;
            for (j = 0; j < num_of_arrays; j++) {
                bit(2) reserved = 0;
                unsigned int(6) nnr_unit_type[j];
                unsigned int(8) num_nnr_units[j];
            }
            for (j = 0; j < num_of_arrays; j++) {
                for (i = 0; i < num_nnr_units[j]; i++) {
                    NNRUnit nnr_unit[j][i];
                }
            }
        }

    Attributes:
        num_of_arrays: ``unsigned int(8)``.
    """

    __slots__ = ("arrays", "nnr_unit")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("num_of_arrays", "arrays", "nnr_unit")

    arrays: list[NNRDecoderConfigurationRecord.Array]
    nnr_unit: list[list[NNRUnit]]

    class Array(Row):
        """One of the ``arrays`` of NNRDecoderConfigurationRecord.

        Attributes:
            reserved: ``bit(2)``.
            nnr_unit_type: Of all units of the array.
            num_nnr_units: ``unsigned int(8) num_nnr_units[j]``.
        """

        __slots__ = ("nnr_unit_type", "num_nnr_units", "reserved")

        _fields: ClassVar[tuple[str, ...]] = (
            "reserved",
            "nnr_unit_type",
            "num_nnr_units",
        )

        reserved: int
        nnr_unit_type: int
        num_nnr_units: int

        def __init__(
            self, *, reserved: int = 0, nnr_unit_type: int = 0, num_nnr_units: int = 0
        ) -> None:
            self.reserved = reserved
            self.nnr_unit_type = nnr_unit_type
            self.num_nnr_units = num_nnr_units

    def __init__(
        self,
        *,
        arrays: Iterable[NNRDecoderConfigurationRecord.Array] = (),
        nnr_unit: Iterable[list[NNRUnit]] = (),
    ) -> None:
        self.trailing = b""
        self.arrays = list(arrays)
        self.nnr_unit = list(nnr_unit)

    @property
    def num_of_arrays(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.arrays)

    def _read(self, r: Reader, /) -> None:
        (num_of_arrays,) = r.run(_NNRDecoderConfigurationRecord_R0)
        arrays: list[NNRDecoderConfigurationRecord.Array] = []
        self.arrays = arrays
        r.allow("arrays", num_of_arrays, 16)
        for _ in range(num_of_arrays):
            row = NNRDecoderConfigurationRecord.Array.__new__(
                NNRDecoderConfigurationRecord.Array
            )
            arrays.append(row)
            bits_2, num_nnr_units = r.run(_NNRDecoderConfigurationRecord_R1)
            row.reserved = bits_2 >> 6
            row.nnr_unit_type = bits_2 & 0x3F
            row.num_nnr_units = num_nnr_units

        nnr_unit: list[list[NNRUnit]] = []
        self.nnr_unit = nnr_unit
        r.allow("nnr_unit", num_of_arrays, 0)
        for j in range(num_of_arrays):
            nnr_unit_3: list[NNRUnit] = []
            nnr_unit_2 = nnr_unit_3
            r.allow("nnr_unit", self.arrays[j].num_nnr_units, 0)
            for _ in range(self.arrays[j].num_nnr_units):
                nnr_unit_4 = NNRUnit._from(r)
                nnr_unit_3.append(nnr_unit_4)

            nnr_unit.append(nnr_unit_2)

    def _write(self, w: Writer, /) -> None:
        num_of_arrays = len(self.arrays)
        w.run(_NNRDecoderConfigurationRecord_R0, num_of_arrays)
        for j, row in enumerate(self.arrays):
            num_nnr_units = len(self.nnr_unit[j])
            w.run(
                _NNRDecoderConfigurationRecord_R1,
                w.pack(
                    ("reserved", row.reserved, 2, False),
                    ("nnr_unit_type", row.nnr_unit_type, 6, False),
                ),
                num_nnr_units,
            )

        w.same("nnr_unit", len(self.nnr_unit), num_of_arrays)
        for j_2, nnr_unit in enumerate(self.nnr_unit):
            w.same("nnr_unit", len(nnr_unit), self.arrays[j_2].num_nnr_units)
            for nnr_unit_2 in nnr_unit:
                w.record("nnr_unit", nnr_unit_2)


_NNRConfigurationItemProperty_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class NNRConfigurationItemProperty(ItemFullProperty):
    """NNR units that come before the data of an 'nnr1' item.

    ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.5.2::

        aligned(8) class NNRConfigurationItemProperty extends ItemFullProperty('nnrC', version = 0, flags = 0) {
            NNRDecoderConfigurationRecord nnr_config;
        }

    Attributes:
        nnr_config: The units.
    """

    __slots__ = ("nnr_config",)

    fourcc: ClassVar[bytes] = b"nnrC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.5.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "nnr_config")

    nnr_config: NNRDecoderConfigurationRecord

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        nnr_config: NNRDecoderConfigurationRecord | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.nnr_config = (
            NNRDecoderConfigurationRecord() if nnr_config is None else nnr_config
        )

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_NNRConfigurationItemProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.nnr_config = NNRDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _NNRConfigurationItemProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.record("nnr_config", self.nnr_config)
