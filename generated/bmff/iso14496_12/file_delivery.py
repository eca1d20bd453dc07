"""Classes of ISO/IEC 14496-12:2022: file delivery.

Generated from the specification ``iso14496_12/file_delivery``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Layout, Part, Row, Run
from bmffkit.runtime.support import column, every, first

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_FDItemInformationBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("entry_count", 16),)
)


class FDItemInformationBox(FullBox):
    """How items are partitioned and protected against losses when they are delivered as files.

    ISO/IEC 14496-12:2022, 8.13.2::

        aligned(8) class FDItemInformationBox extends FullBox('fiin', version = 0, 0) {
            unsigned int(16) entry_count;
            PartitionEntry partition_entries[entry_count];
            FDSessionGroupBox session_info;
            GroupIdToNameBox group_id_to_name;
        }

    Attributes:
        entry_count: ``unsigned int(16)``.
    """

    __slots__ = ("children", "entry_count")

    fourcc: ClassVar[bytes] = b"fiin"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.13.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count")

    _container: ClassVar[bool] = True

    entry_count: int
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        entry_count: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entry_count = entry_count
        self.children = self._adopt(children)

    @property
    def partition_entries(self) -> list[PartitionEntry]:
        """The PartitionEntry inside."""
        return every(self.children, "PartitionEntry")

    @property
    def session_info(self) -> FDSessionGroupBox | None:
        """The FDSessionGroupBox inside. None when there is none."""
        return first(self.children, "FDSessionGroupBox")

    @property
    def group_id_to_name(self) -> GroupIdToNameBox | None:
        """The GroupIdToNameBox inside. None when there is none."""
        return first(self.children, "GroupIdToNameBox")

    def _read(self, r: Reader, /) -> None:
        bits_2, self.entry_count = r.run(_FDItemInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FDItemInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.entry_count,
        )
        w.boxes(self.children)


class PartitionEntry(Box):
    """Partition of one item, with the reservoirs that belong to it.

    ISO/IEC 14496-12:2022, 8.13.2::

        aligned(8) class PartitionEntry extends Box('paen') {
            FilePartitionBox blocks_and_symbols;
            FECReservoirBox FEC_symbol_locations;
            FileReservoirBox File_symbol_locations;
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"paen"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.13.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def blocks_and_symbols(self) -> FilePartitionBox | None:
        """The FilePartitionBox inside. None when there is none."""
        return first(self.children, "FilePartitionBox")

    @property
    def FEC_symbol_locations(self) -> FECReservoirBox | None:
        """The FECReservoirBox inside. None when there is none."""
        return first(self.children, "FECReservoirBox")

    @property
    def File_symbol_locations(self) -> FileReservoirBox | None:
        """The FileReservoirBox inside. None when there is none."""
        return first(self.children, "FileReservoirBox")

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_FilePartitionBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_FilePartitionBox_R1: Final = Run(">H", (("item_ID", 16),))
_FilePartitionBox_R2: Final = Run(">I", (("item_ID", 32),))
_FilePartitionBox_R3: Final = Run(
    ">HBBHHHH",
    (("packet_payload_size", 16),),
    (("reserved", 8),),
    (("FEC_encoding_ID", 8),),
    (("FEC_instance_ID", 16),),
    (("max_source_block_length", 16),),
    (("encoding_symbol_length", 16),),
    (("max_number_of_encoding_symbols", 16),),
)
_FilePartitionBox_R4: Final = Run(">H", (("entry_count", 16),))
_FilePartitionBox_R5: Final = Run(">I", (("entry_count", 32),))
_FilePartitionBox_T0: Final = Layout(
    Part(16, (("block_count", 16, False),)), Part(32, (("block_size", 32, False),))
)


class FilePartitionBox(FullBox):
    """How an item is cut into source blocks and symbols.

    ISO/IEC 14496-12:2022, 8.13.3::

        aligned(8) class FilePartitionBox extends FullBox('fpar', version, 0) {
            if (version == 0) {
                unsigned int(16) item_ID;
            } else {
                unsigned int(32) item_ID;
            }
            unsigned int(16) packet_payload_size;
            unsigned int(8) reserved = 0;
            unsigned int(8) FEC_encoding_ID;
            unsigned int(16) FEC_instance_ID;
            unsigned int(16) max_source_block_length;
            unsigned int(16) encoding_symbol_length;
            unsigned int(16) max_number_of_encoding_symbols;
            base64string scheme_specific_info;
            if (version == 0) {
                unsigned int(16) entry_count;
            } else {
                unsigned int(32) entry_count;
            }
            for (i = 1; i <= entry_count; i++) {
                unsigned int(16) block_count;
                unsigned int(32) block_size;
            }
        }

    Attributes:
        item_ID: ``unsigned int(16)``.
        packet_payload_size: Bytes.
        reserved: ``unsigned int(8)``.
        FEC_encoding_ID: Scheme of forward error correction.
        FEC_instance_ID: More exactly, for some schemes.
        max_source_block_length: Symbols.
        encoding_symbol_length: Bytes.
        max_number_of_encoding_symbols: ``unsigned int(16)``.
        scheme_specific_info: In Base64.
        entry_count: ``unsigned int(16)``.
    """

    __slots__ = (
        "FEC_encoding_ID",
        "FEC_instance_ID",
        "encoding_symbol_length",
        "entries",
        "item_ID",
        "max_number_of_encoding_symbols",
        "max_source_block_length",
        "packet_payload_size",
        "reserved",
        "scheme_specific_info",
    )

    fourcc: ClassVar[bytes] = b"fpar"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.13.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "item_ID",
        "packet_payload_size",
        "reserved",
        "FEC_encoding_ID",
        "FEC_instance_ID",
        "max_source_block_length",
        "encoding_symbol_length",
        "max_number_of_encoding_symbols",
        "scheme_specific_info",
        "entry_count",
        "entries",
    )

    item_ID: int
    packet_payload_size: int
    reserved: int
    FEC_encoding_ID: int
    FEC_instance_ID: int
    max_source_block_length: int
    encoding_symbol_length: int
    max_number_of_encoding_symbols: int
    scheme_specific_info: str
    entries: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        item_ID: int = 0,
        packet_payload_size: int = 0,
        reserved: int = 0,
        FEC_encoding_ID: int = 0,
        FEC_instance_ID: int = 0,
        max_source_block_length: int = 0,
        encoding_symbol_length: int = 0,
        max_number_of_encoding_symbols: int = 0,
        scheme_specific_info: str = "",
        entries: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.item_ID = item_ID
        self.packet_payload_size = packet_payload_size
        self.reserved = reserved
        self.FEC_encoding_ID = FEC_encoding_ID
        self.FEC_instance_ID = FEC_instance_ID
        self.max_source_block_length = max_source_block_length
        self.encoding_symbol_length = encoding_symbol_length
        self.max_number_of_encoding_symbols = max_number_of_encoding_symbols
        self.scheme_specific_info = scheme_specific_info
        self.entries = _FilePartitionBox_T0.table(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def block_count(self) -> Table:
        """Consecutive blocks. A view of ``entries``."""
        return self.entries["block_count"]

    @property
    def block_size(self) -> Table:
        """Bytes. A view of ``entries``."""
        return self.entries["block_size"]

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_FilePartitionBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (self.item_ID,) = r.run(_FilePartitionBox_R1)

        else:
            (self.item_ID,) = r.run(_FilePartitionBox_R2)

        (
            self.packet_payload_size,
            self.reserved,
            self.FEC_encoding_ID,
            self.FEC_instance_ID,
            self.max_source_block_length,
            self.encoding_symbol_length,
            self.max_number_of_encoding_symbols,
        ) = r.run(_FilePartitionBox_R3)
        self.scheme_specific_info = r.text("scheme_specific_info")
        if version == 0:
            (entry_count,) = r.run(_FilePartitionBox_R4)

        else:
            (entry_count,) = r.run(_FilePartitionBox_R5)

        self.entries = r.table("entries", _FilePartitionBox_T0, entry_count)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = len(self.entries)
        w.run(
            _FilePartitionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.run(_FilePartitionBox_R1, self.item_ID)

        else:
            w.run(_FilePartitionBox_R2, self.item_ID)

        w.run(
            _FilePartitionBox_R3,
            self.packet_payload_size,
            self.reserved,
            self.FEC_encoding_ID,
            self.FEC_instance_ID,
            self.max_source_block_length,
            self.encoding_symbol_length,
            self.max_number_of_encoding_symbols,
        )
        w.text("scheme_specific_info", self.scheme_specific_info)
        if version == 0:
            w.run(_FilePartitionBox_R4, entry_count)

        else:
            w.run(_FilePartitionBox_R5, entry_count)

        w.table("entries", _FilePartitionBox_T0, self.entries)


_FECReservoirBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_FECReservoirBox_R1: Final = Run(">H", (("entry_count", 16),))
_FECReservoirBox_R2: Final = Run(">I", (("entry_count", 32),))
_FECReservoirBox_T0: Final = Layout(
    Part(16, (("item_ID", 16, False),), 0),
    Part(32, (("item_ID", 32, False),), 1),
    Part(32, (("symbol_count", 32, False),)),
)


class FECReservoirBox(FullBox):
    """Items that hold the symbols of forward error correction.

    ISO/IEC 14496-12:2022, 8.13.4::

        aligned(8) class FECReservoirBox extends FullBox('fecr', version, 0) {
            if (version == 0) {
                unsigned int(16) entry_count;
            } else {
                unsigned int(32) entry_count;
            }
            for (i = 1; i <= entry_count; i++) {
                if (version == 0) {
                    unsigned int(16) item_ID;
                } else {
                    unsigned int(32) item_ID;
                }
                unsigned int(32) symbol_count;
            }
        }

    Attributes:
        entry_count: ``unsigned int(16)``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"fecr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.13.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: Table

    def __init__(self, *, version: int = 0, flags: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = _FECReservoirBox_T0.table(
            entries, bool((self.version == 0)), bool((not (self.version == 0)))
        )

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def item_ID(self) -> Table:
        """The column ``item_ID``. A view of ``entries``."""
        return self.entries["item_ID"]

    @property
    def symbol_count(self) -> Table:
        """Repair symbols in the item. A view of ``entries``."""
        return self.entries["symbol_count"]

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_FECReservoirBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (entry_count,) = r.run(_FECReservoirBox_R1)

        else:
            (entry_count,) = r.run(_FECReservoirBox_R2)

        self.entries = r.table(
            "entries",
            _FECReservoirBox_T0,
            entry_count,
            bool((version == 0)),
            bool((not (version == 0))),
        )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = len(self.entries)
        w.run(
            _FECReservoirBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.run(_FECReservoirBox_R1, entry_count)

        else:
            w.run(_FECReservoirBox_R2, entry_count)

        w.table(
            "entries",
            _FECReservoirBox_T0,
            self.entries,
            bool((version == 0)),
            bool((not (version == 0))),
        )


_FDSessionGroupBox_R0: Final = Run(">H", (("num_session_groups", 16),))
_FDSessionGroupBox_R1: Final = Run(">B", (("entry_count", 8),))
_FDSessionGroupBox_T0: Final = Layout(
    Part(32, (("group_ID", 32, False),)), column="group_ID"
)
_FDSessionGroupBox_R2: Final = Run(">H", (("num_channels_in_session_group", 16),))
_FDSessionGroupBox_T1: Final = Layout(
    Part(32, (("hint_track_ID", 32, False),)), column="hint_track_ID"
)


class FDSessionGroupBox(Box):
    """Delivery sessions: the file groups and the hint tracks of each.

    ISO/IEC 14496-12:2022, 8.13.5::

        aligned(8) class FDSessionGroupBox extends Box('segr') {
            unsigned int(16) num_session_groups;
            for (i = 0; i < num_session_groups; i++) {
                unsigned int(8) entry_count;
                for (j = 0; j < entry_count; j++) {
                    unsigned int(32) group_ID;
                }
                unsigned int(16) num_channels_in_session_group;
                for (k = 0; k < num_channels_in_session_group; k++) {
                    unsigned int(32) hint_track_ID;
                }
            }
        }

    Attributes:
        num_session_groups: ``unsigned int(16)``.
    """

    __slots__ = ("session_groups",)

    fourcc: ClassVar[bytes] = b"segr"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.13.5"
    _fields: ClassVar[tuple[str, ...]] = ("num_session_groups", "session_groups")

    session_groups: list[FDSessionGroupBox.SessionGroup]

    class SessionGroup(Row):
        """One of the ``session_groups`` of FDSessionGroupBox.

        Attributes:
            entry_count: ``unsigned int(8)``.
            num_channels_in_session_group: ``unsigned int(16)``.
        """

        __slots__ = ("group_ID", "hint_track_ID")

        _fields: ClassVar[tuple[str, ...]] = ("group_ID", "hint_track_ID")

        group_ID: Table
        hint_track_ID: Table

        def __init__(self, *, group_ID: Any = (), hint_track_ID: Any = ()) -> None:
            self.group_ID = group_ID
            self.hint_track_ID = hint_track_ID

    def __init__(
        self, *, session_groups: Iterable[FDSessionGroupBox.SessionGroup] = ()
    ) -> None:
        Box.__init__(self)
        self.session_groups = list(session_groups)

    @property
    def num_session_groups(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.session_groups)

    def _read(self, r: Reader, /) -> None:
        (num_session_groups,) = r.run(_FDSessionGroupBox_R0)
        session_groups: list[FDSessionGroupBox.SessionGroup] = []
        self.session_groups = session_groups
        r.allow("session_groups", num_session_groups, 24)
        for _ in range(num_session_groups):
            row = FDSessionGroupBox.SessionGroup.__new__(FDSessionGroupBox.SessionGroup)
            session_groups.append(row)
            (entry_count,) = r.run(_FDSessionGroupBox_R1)
            row.group_ID = r.table("group_ID", _FDSessionGroupBox_T0, entry_count)
            (num_channels_in_session_group,) = r.run(_FDSessionGroupBox_R2)
            row.hint_track_ID = r.table(
                "hint_track_ID", _FDSessionGroupBox_T1, num_channels_in_session_group
            )

    def _write(self, w: Writer, /) -> None:
        num_session_groups = len(self.session_groups)
        w.run(_FDSessionGroupBox_R0, num_session_groups)
        for row in self.session_groups:
            entry_count = len(row.group_ID)
            num_channels_in_session_group = len(row.hint_track_ID)
            w.run(_FDSessionGroupBox_R1, entry_count)
            w.table("group_ID", _FDSessionGroupBox_T0, row.group_ID)
            w.run(_FDSessionGroupBox_R2, num_channels_in_session_group)
            w.table("hint_track_ID", _FDSessionGroupBox_T1, row.hint_track_ID)


_GroupIdToNameBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("entry_count", 16),)
)
_GroupIdToNameBox_R1: Final = Run(">I", (("group_ID", 32),))


class GroupIdToNameBox(FullBox):
    """Names of file groups.

    ISO/IEC 14496-12:2022, 8.13.6::

        aligned(8) class GroupIdToNameBox extends FullBox('gitn', version = 0, 0) {
            unsigned int(16) entry_count;
            for (i = 1; i <= entry_count; i++) {
                unsigned int(32) group_ID;
                utf8string group_name;
            }
        }

    Attributes:
        entry_count: ``unsigned int(16)``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"gitn"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.13.6"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: list[GroupIdToNameBox.Entry]

    class Entry(Row):
        """One of the ``entries`` of GroupIdToNameBox.

        Attributes:
            group_ID: ``unsigned int(32)``.
            group_name: ``utf8string``.
        """

        __slots__ = ("group_ID", "group_name")

        _fields: ClassVar[tuple[str, ...]] = ("group_ID", "group_name")

        group_ID: int
        group_name: str

        def __init__(self, *, group_ID: int = 0, group_name: str = "") -> None:
            self.group_ID = group_ID
            self.group_name = group_name

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        entries: Iterable[GroupIdToNameBox.Entry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = list(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        bits_2, entry_count = r.run(_GroupIdToNameBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        entries: list[GroupIdToNameBox.Entry] = []
        self.entries = entries
        r.allow("entries", entry_count, 32)
        for _ in range(entry_count):
            row = GroupIdToNameBox.Entry.__new__(GroupIdToNameBox.Entry)
            entries.append(row)
            (row.group_ID,) = r.run(_GroupIdToNameBox_R1)
            row.group_name = r.text("group_name")

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(
            _GroupIdToNameBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        for row in self.entries:
            w.run(_GroupIdToNameBox_R1, row.group_ID)
            w.text("group_name", row.group_name)


_FileReservoirBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_FileReservoirBox_R1: Final = Run(">H", (("entry_count", 16),))
_FileReservoirBox_R2: Final = Run(">I", (("entry_count", 32),))
_FileReservoirBox_T0: Final = Layout(
    Part(16, (("item_ID", 16, False),), 0),
    Part(32, (("item_ID", 32, False),), 1),
    Part(32, (("symbol_count", 32, False),)),
)


class FileReservoirBox(FullBox):
    """Items that hold the source symbols.

    ISO/IEC 14496-12:2022, 8.13.7::

        aligned(8) class FileReservoirBox extends FullBox('fire', version, 0) {
            if (version == 0) {
                unsigned int(16) entry_count;
            } else {
                unsigned int(32) entry_count;
            }
            for (i = 1; i <= entry_count; i++) {
                if (version == 0) {
                    unsigned int(16) item_ID;
                } else {
                    unsigned int(32) item_ID;
                }
                unsigned int(32) symbol_count;
            }
        }

    Attributes:
        entry_count: ``unsigned int(16)``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"fire"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.13.7"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: Table

    def __init__(self, *, version: int = 0, flags: int = 0, entries: Any = ()) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.entries = _FileReservoirBox_T0.table(
            entries, bool((self.version == 0)), bool((not (self.version == 0)))
        )

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    @property
    def item_ID(self) -> Table:
        """The column ``item_ID``. A view of ``entries``."""
        return self.entries["item_ID"]

    @property
    def symbol_count(self) -> Table:
        """Source symbols in the item. A view of ``entries``."""
        return self.entries["symbol_count"]

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_FileReservoirBox_R0)
        self.version = version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            (entry_count,) = r.run(_FileReservoirBox_R1)

        else:
            (entry_count,) = r.run(_FileReservoirBox_R2)

        self.entries = r.table(
            "entries",
            _FileReservoirBox_T0,
            entry_count,
            bool((version == 0)),
            bool((not (version == 0))),
        )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        entry_count = len(self.entries)
        w.run(
            _FileReservoirBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.run(_FileReservoirBox_R1, entry_count)

        else:
            w.run(_FileReservoirBox_R2, entry_count)

        w.table(
            "entries",
            _FileReservoirBox_T0,
            self.entries,
            bool((version == 0)),
            bool((not (version == 0))),
        )
