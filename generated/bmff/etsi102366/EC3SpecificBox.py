"""EC3SpecificBox of ETSI TS 102 366.

Generated from the specification ``etsi102366/ac3``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_EC3SpecificBox_R0: Final = Run(">H", (("data_rate", 13), ("num_ind_sub", 3)))
_EC3SpecificBox_R1: Final = Run(
    ">BB",
    (("fscod", 2), ("bsid", 5), ("reserved", 1)),
    (("asvc", 1), ("bsmod", 3), ("acmod", 3), ("lfeon", 1)),
)
_EC3SpecificBox_R2: Final = Run(
    ">B", (("extension_reserved", 7), ("flag_ec3_extension_type_a", 1))
)
_EC3SpecificBox_R3: Final = Run(">B", (("complexity_index_type_a", 8),))


class EC3SpecificBox(Box):
    """Parameters of the substreams of an Enhanced AC-3 stream.

    ETSI TS 102 366, F.6::

        aligned(8) class EC3SpecificBox extends Box('dec3') {
            unsigned int(13) data_rate;
            unsigned int(3) num_ind_sub;
            for (i = 0; i <= num_ind_sub; i++) {
                unsigned int(2) fscod;
                unsigned int(5) bsid;
                unsigned int(1) reserved = 0;
                unsigned int(1) asvc;
                unsigned int(3) bsmod;
                unsigned int(3) acmod;
                unsigned int(1) lfeon;
                unsigned int(3) reserved = 0;
                unsigned int(4) num_dep_sub;
                if (num_dep_sub > 0) {
                    unsigned int(9) chan_loc;
                } else {
                    unsigned int(1) reserved = 0;
                }
            }
            if (remaining() > 0) {
                unsigned int(7) extension_reserved = 0;
                unsigned int(1) flag_ec3_extension_type_a;
                unsigned int(8) complexity_index_type_a;
            }
        }

    Attributes:
        data_rate: Kbit/s.
        num_ind_sub: Independent substreams minus one.
        substreams: A list of ``Substream``.
        extension_reserved: ``unsigned int(7)``; None when left out.
        flag_ec3_extension_type_a: ``unsigned int(1)``; None when left out.
        complexity_index_type_a: ``unsigned int(8)``; None when left out.
    """

    __slots__ = (
        "complexity_index_type_a",
        "data_rate",
        "extension_reserved",
        "flag_ec3_extension_type_a",
        "substreams",
    )

    fourcc: ClassVar[bytes] = b"dec3"
    clause: ClassVar[str] = "ETSI TS 102 366, F.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "data_rate",
        "num_ind_sub",
        "substreams",
        "extension_reserved",
        "flag_ec3_extension_type_a",
        "complexity_index_type_a",
    )

    data_rate: int
    substreams: list[EC3SpecificBox.Substream]
    extension_reserved: int | None
    flag_ec3_extension_type_a: int | None
    complexity_index_type_a: int | None

    class Substream(Row):
        """One of the ``substreams`` of EC3SpecificBox.

        Attributes:
            fscod: ``unsigned int(2)``.
            bsid: ``unsigned int(5)``.
            reserved: ``unsigned int(1)``.
            asvc: 1: main or associated service as bsmod says.
            bsmod: ``unsigned int(3)``.
            acmod: ``unsigned int(3)``.
            lfeon: ``unsigned int(1)``.
            reserved_2: ``unsigned int(3)``.
            num_dep_sub: ``unsigned int(4)``.
            chan_loc: ``unsigned int(9)``; None when left out.
            reserved_3: ``unsigned int(1)``; None when left out.
        """

        __slots__ = (
            "acmod",
            "asvc",
            "bsid",
            "bsmod",
            "chan_loc",
            "fscod",
            "lfeon",
            "num_dep_sub",
            "reserved",
            "reserved_2",
            "reserved_3",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "fscod",
            "bsid",
            "reserved",
            "asvc",
            "bsmod",
            "acmod",
            "lfeon",
            "reserved_2",
            "num_dep_sub",
            "chan_loc",
            "reserved_3",
        )

        fscod: int
        bsid: int
        reserved: int
        asvc: int
        bsmod: int
        acmod: int
        lfeon: int
        reserved_2: int
        num_dep_sub: int
        chan_loc: int | None
        reserved_3: int | None

        def __init__(
            self,
            *,
            fscod: int = 0,
            bsid: int = 0,
            reserved: int = 0,
            asvc: int = 0,
            bsmod: int = 0,
            acmod: int = 0,
            lfeon: int = 0,
            reserved_2: int = 0,
            num_dep_sub: int = 0,
            chan_loc: int | None = None,
            reserved_3: int | None = 0,
        ) -> None:
            self.fscod = fscod
            self.bsid = bsid
            self.reserved = reserved
            self.asvc = asvc
            self.bsmod = bsmod
            self.acmod = acmod
            self.lfeon = lfeon
            self.reserved_2 = reserved_2
            self.num_dep_sub = num_dep_sub
            self.chan_loc = chan_loc
            self.reserved_3 = reserved_3

    def __init__(
        self,
        *,
        data_rate: int = 0,
        substreams: Iterable[EC3SpecificBox.Substream] = (),
        extension_reserved: int | None = 0,
        flag_ec3_extension_type_a: int | None = None,
        complexity_index_type_a: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.data_rate = data_rate
        self.substreams = list(substreams)
        self.extension_reserved = extension_reserved
        self.flag_ec3_extension_type_a = flag_ec3_extension_type_a
        self.complexity_index_type_a = complexity_index_type_a

    @property
    def num_ind_sub(self) -> int:
        """Independent substreams minus one. Derived: it follows from the list."""
        return len(self.substreams) - 1

    def _read(self, r: Reader, /) -> None:
        self.extension_reserved = None
        self.flag_ec3_extension_type_a = None
        self.complexity_index_type_a = None
        (bits_2,) = r.run(_EC3SpecificBox_R0)
        self.data_rate = bits_2 >> 3
        num_ind_sub = bits_2 & 0x7
        substreams: list[EC3SpecificBox.Substream] = []
        self.substreams = substreams
        r.allow("substreams", (num_ind_sub + 1), 24)
        for _ in range((num_ind_sub + 1)):
            row = EC3SpecificBox.Substream.__new__(EC3SpecificBox.Substream)
            substreams.append(row)
            row.chan_loc = None
            row.reserved_3 = None
            bits_4, bits_6 = r.run(_EC3SpecificBox_R1)
            row.fscod = bits_4 >> 6
            row.bsid = (bits_4 >> 1) & 0x1F
            row.reserved = bits_4 & 0x1
            row.asvc = bits_6 >> 7
            row.bsmod = (bits_6 >> 4) & 0x7
            row.acmod = (bits_6 >> 1) & 0x7
            row.lfeon = bits_6 & 0x1
            row.reserved_2 = r.bits("reserved_2", 3)
            num_dep_sub = r.bits("num_dep_sub", 4)
            row.num_dep_sub = num_dep_sub
            if num_dep_sub > 0:
                row.chan_loc = r.bits("chan_loc", 9)

            else:
                row.reserved_3 = r.bits("reserved_3", 1)

        if r.remaining() > 0:
            (bits_8,) = r.run(_EC3SpecificBox_R2)
            self.extension_reserved = bits_8 >> 1
            self.flag_ec3_extension_type_a = bits_8 & 0x1
            if r.remaining() > 0:
                (self.complexity_index_type_a,) = r.run(_EC3SpecificBox_R3)

    def _write(self, w: Writer, /) -> None:
        num_ind_sub = len(self.substreams) - 1
        w.run(
            _EC3SpecificBox_R0,
            w.pack(
                ("data_rate", self.data_rate, 13, False),
                ("num_ind_sub", num_ind_sub, 3, False),
            ),
        )
        for row in self.substreams:
            num_dep_sub = row.num_dep_sub
            w.run(
                _EC3SpecificBox_R1,
                w.pack(
                    ("fscod", row.fscod, 2, False),
                    ("bsid", row.bsid, 5, False),
                    ("reserved", row.reserved, 1, False),
                ),
                w.pack(
                    ("asvc", row.asvc, 1, False),
                    ("bsmod", row.bsmod, 3, False),
                    ("acmod", row.acmod, 3, False),
                    ("lfeon", row.lfeon, 1, False),
                ),
            )
            w.bits("reserved_2", row.reserved_2, 3)
            w.bits("num_dep_sub", row.num_dep_sub, 4)
            if num_dep_sub > 0:
                w.bits("chan_loc", row.chan_loc, 9)

            else:
                w.bits("reserved_3", row.reserved_3, 1)

        if self.flag_ec3_extension_type_a is not None:
            w.run(
                _EC3SpecificBox_R2,
                w.pack(
                    ("extension_reserved", self.extension_reserved, 7, False),
                    (
                        "flag_ec3_extension_type_a",
                        self.flag_ec3_extension_type_a,
                        1,
                        False,
                    ),
                ),
            )
            if self.complexity_index_type_a is not None:
                w.run(_EC3SpecificBox_R3, self.complexity_index_type_a)
