"""MD5IntegrityBox of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_MD5IntegrityBox_R0: Final = Run(
    ">I16s4s",
    (("version", 8), ("flags", 24)),
    (("input_MD5", 128),),
    (("input_4cc", 32),),
)
_MD5IntegrityBox_R1: Final = Run(">4s", (("grouping_type", 32),))
_MD5IntegrityBox_R2: Final = Run(">I", (("grouping_type_parameter", 32),))
_MD5IntegrityBox_R3: Final = Run(">I", (("num_entries", 32),))
_MD5IntegrityBox_T0: Final = Layout(
    Part(32, (("group_description_index", 32, False),)),
    column="group_description_index",
)


class MD5IntegrityBox(FullBox):
    """Digest of a box or of sample group entries, to notice changes.

    ISO/IEC 23008-12:2025, 6.10.1::

        aligned(8) class MD5IntegrityBox() extends FullBox('md5i', version = 0, flags) {
            unsigned int(8)[16] input_MD5;
            unsigned int(32) input_4cc;
            if (input_4cc == 'sgpd') {
                unsigned int(32) grouping_type;
                if (flags & 1) {
                    unsigned int(32) grouping_type_parameter;
                }
                unsigned int(32) num_entries;
                for (i = 0; i < num_entries; i++) {
                    unsigned int(32) group_description_index[i];
                }
            }
        }

    Attributes:
        input_MD5: Digest.
        input_4cc: What the digest is taken of.
        grouping_type: Kind of the sample groups; None when left out.
        grouping_type_parameter: ``unsigned int(32)``; None when left out.
        num_entries: ``unsigned int(32)``; None when left out.
        group_description_index: Rows of group_description_index; None when left out.
    """

    __slots__ = (
        "group_description_index",
        "grouping_type",
        "grouping_type_parameter",
        "input_4cc",
        "input_MD5",
    )

    fourcc: ClassVar[bytes] = b"md5i"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.10.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "input_MD5",
        "input_4cc",
        "grouping_type",
        "grouping_type_parameter",
        "num_entries",
        "group_description_index",
    )

    input_MD5: bytes
    input_4cc: str
    grouping_type: str | None
    grouping_type_parameter: int | None
    group_description_index: Table | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        input_MD5: bytes = bytes(16),
        input_4cc: str = "",
        grouping_type: str | None = None,
        grouping_type_parameter: int | None = None,
        group_description_index: Any = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.input_MD5 = input_MD5
        self.input_4cc = input_4cc
        self.grouping_type = grouping_type
        self.grouping_type_parameter = grouping_type_parameter
        self.group_description_index = (
            None
            if group_description_index is None
            else _MD5IntegrityBox_T0.table(group_description_index)
        )

    @property
    def num_entries(self) -> int:
        """A count. Derived: it follows from the list."""
        return (
            0
            if self.group_description_index is None
            else len(self.group_description_index)
        )

    def _read(self, r: Reader, /) -> None:
        self.grouping_type = None
        self.grouping_type_parameter = None
        num_entries = 0
        self.group_description_index = None
        bits_2, self.input_MD5, code = r.run(_MD5IntegrityBox_R0)
        self.version = bits_2 >> 24
        flags = bits_2 & 0xFFFFFF
        self.flags = flags
        self.input_4cc = input_4cc = code.decode("latin-1")
        if input_4cc == "sgpd":
            (code_2,) = r.run(_MD5IntegrityBox_R1)
            self.grouping_type = code_2.decode("latin-1")
            if flags & 1:
                (self.grouping_type_parameter,) = r.run(_MD5IntegrityBox_R2)

            (num_entries,) = r.run(_MD5IntegrityBox_R3)
            self.group_description_index = r.table(
                "group_description_index", _MD5IntegrityBox_T0, num_entries
            )

    def _write(self, w: Writer, /) -> None:
        flags = self.flags
        input_4cc = self.input_4cc
        num_entries = (
            0
            if self.group_description_index is None
            else len(self.group_description_index)
        )
        w.run(
            _MD5IntegrityBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.sized("input_MD5", self.input_MD5, 16),
            w.code("input_4cc", self.input_4cc),
        )
        if input_4cc == "sgpd":
            w.run(_MD5IntegrityBox_R1, w.code("grouping_type", self.grouping_type))
            if flags & 1:
                w.run(_MD5IntegrityBox_R2, self.grouping_type_parameter)

            w.run(_MD5IntegrityBox_R3, num_entries)
            w.table(
                "group_description_index",
                _MD5IntegrityBox_T0,
                self.group_description_index,
            )
