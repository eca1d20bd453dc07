"""MetadataItemKeysBox of QuickTime File Format.

Generated from the specification ``quicktime/metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_MetadataItemKeysBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("entry_count", 32),)
)
_MetadataItemKeysBox_R1: Final = Run(
    ">I4s", (("key_size", 32),), (("key_namespace", 32),)
)


class MetadataItemKeysBox(FullBox):
    """Names of the metadata items, which refer to them by index.

    QuickTime File Format, Metadata Item Keys Atom::

        aligned(8) class MetadataItemKeysBox extends FullBox('keys', version = 0, flags = 0) {
            unsigned int(32) entry_count;
            for (i = 0; i < entry_count; i++) {
                unsigned int(32) key_size;
                unsigned int(32) key_namespace;
                unsigned int(8) key_value[key_size - 8];
            }
        }

    Attributes:
        entry_count: ``unsigned int(32)``.
        entries: A list of ``Entry``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"keys"
    clause: ClassVar[str] = "QuickTime File Format, Metadata Item Keys Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "entry_count", "entries")

    entries: list[MetadataItemKeysBox.Entry]

    class Entry(Row):
        """One of the ``entries`` of MetadataItemKeysBox.

        Attributes:
            key_namespace: ``unsigned int(32)``.
            key_value: ``unsigned int(8) key_value[key_size - 8]``.
        """

        __slots__ = ("key_namespace", "key_value")

        _fields: ClassVar[tuple[str, ...]] = ("key_namespace", "key_value")

        key_namespace: str
        key_value: bytes

        def __init__(self, *, key_namespace: str = "", key_value: bytes = b"") -> None:
            self.key_namespace = key_namespace
            self.key_value = key_value

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        entries: Iterable[MetadataItemKeysBox.Entry] = (),
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
        bits_2, entry_count = r.run(_MetadataItemKeysBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        entries: list[MetadataItemKeysBox.Entry] = []
        self.entries = entries
        r.allow("entries", entry_count, 64)
        for _ in range(entry_count):
            row = MetadataItemKeysBox.Entry.__new__(MetadataItemKeysBox.Entry)
            entries.append(row)
            key_size, code = r.run(_MetadataItemKeysBox_R1)
            row.key_namespace = code.decode("latin-1")
            row.key_value = r.octets("key_value", (key_size - 8))

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(
            _MetadataItemKeysBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            entry_count,
        )
        for row in self.entries:
            key_size = len(row.key_value) + 8
            w.run(
                _MetadataItemKeysBox_R1,
                key_size,
                w.code("key_namespace", row.key_namespace),
            )
            w.octets("key_value", row.key_value, (key_size - 8))
