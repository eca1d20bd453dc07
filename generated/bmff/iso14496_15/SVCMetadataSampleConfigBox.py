"""SVCMetadataSampleConfigBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
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

_SVCMetadataSampleConfigBox_R0: Final = Run(
    ">IBBBB",
    (("version", 8), ("flags", 24)),
    (("sample_statement_type", 8),),
    (("default_statement_type", 8),),
    (("default_statement_length", 8),),
    (("entry_count", 8),),
)
_SVCMetadataSampleConfigBox_R1: Final = Run(">B", (("statement_type", 8),))


class SVCMetadataSampleConfigBox(FullBox):
    """Set-up of a track of statements about SVC samples.

    ISO/IEC 14496-15:2024, C.2.2::

        class SVCMetadataSampleConfigBox extends FullBox('svmC') {
            int i;
            unsigned int(8) sample_statement_type;
            unsigned int(8) default_statement_type;
            unsigned int(8) default_statement_length;
            unsigned int(8) entry_count;
            for (i = 1; i <= entry_count; i++) {
                unsigned int(8) statement_type;
                string statement_namespace;
            }
        }

    Attributes:
        sample_statement_type: Normally a group or a sequence.
        default_statement_type: ``unsigned int(8)``.
        default_statement_length: Bytes.
        entry_count: ``unsigned int(8)``.
        entries: A list of ``Entry``.
    """

    __slots__ = (
        "default_statement_length",
        "default_statement_type",
        "entries",
        "sample_statement_type",
    )

    fourcc: ClassVar[bytes] = b"svmC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, C.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "sample_statement_type",
        "default_statement_type",
        "default_statement_length",
        "entry_count",
        "entries",
    )

    sample_statement_type: int
    default_statement_type: int
    default_statement_length: int
    entries: list[SVCMetadataSampleConfigBox.Entry]

    class Entry(Row):
        """One of the ``entries`` of SVCMetadataSampleConfigBox.

        Attributes:
            statement_type: From the range for users.
            statement_namespace: Who defines the statement type.
        """

        __slots__ = ("statement_namespace", "statement_type")

        _fields: ClassVar[tuple[str, ...]] = ("statement_type", "statement_namespace")

        statement_type: int
        statement_namespace: str

        def __init__(
            self, *, statement_type: int = 0, statement_namespace: str = ""
        ) -> None:
            self.statement_type = statement_type
            self.statement_namespace = statement_namespace

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        sample_statement_type: int = 0,
        default_statement_type: int = 0,
        default_statement_length: int = 0,
        entries: Iterable[SVCMetadataSampleConfigBox.Entry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sample_statement_type = sample_statement_type
        self.default_statement_type = default_statement_type
        self.default_statement_length = default_statement_length
        self.entries = list(entries)

    @property
    def entry_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.sample_statement_type,
            self.default_statement_type,
            self.default_statement_length,
            entry_count,
        ) = r.run(_SVCMetadataSampleConfigBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        entries: list[SVCMetadataSampleConfigBox.Entry] = []
        self.entries = entries
        r.allow("entries", entry_count, 8)
        for _ in range(entry_count):
            row = SVCMetadataSampleConfigBox.Entry.__new__(
                SVCMetadataSampleConfigBox.Entry
            )
            entries.append(row)
            (row.statement_type,) = r.run(_SVCMetadataSampleConfigBox_R1)
            row.statement_namespace = r.text("statement_namespace")

    def _write(self, w: Writer, /) -> None:
        entry_count = len(self.entries)
        w.run(
            _SVCMetadataSampleConfigBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.sample_statement_type,
            self.default_statement_type,
            self.default_statement_length,
            entry_count,
        )
        for row in self.entries:
            w.run(_SVCMetadataSampleConfigBox_R1, row.statement_type)
            w.text("statement_namespace", row.statement_namespace)
